; The installer for Windows: Inno Setup 6. NOT RUN on the machine where it was written; .github/workflows/build.yml runs it.
;   iscc /DVersion=0.1.0 packaging\windows\medibook.iss          makes build\medibook-0.1.0-windows-x86_64.exe
;   medibook-…-windows-x86_64.exe /VERYSILENT /NORESTART /ALLUSERS     per machine (needs an administrator)
;   medibook-…-windows-x86_64.exe /VERYSILENT /NORESTART /CURRENTUSER  per user
; Signing: iscc /DSign /Smedibook="signtool sign /fd sha256 /tr http://… /td sha256 /f …  $f"
#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6B3B1F0E-7C0B-4C1D-9B0E-3A5C2E1D4F70}
AppName=MediBook
AppVersion={#Version}
AppPublisher=MediBook developers
DefaultDirName={autopf}\MediBook
DefaultGroupName=MediBook
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
SourceDir=..\..
OutputDir=build
OutputBaseFilename=medibook-{#Version}-windows-x86_64
SetupIconFile=build\icons\medibook.ico
UninstallDisplayIcon={app}\medibook.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
#ifdef Sign
SignTool=medibook
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[InstallDelete]
; Of the version before: a file that is not shipped any more must not be found.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "build\program\medibook\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\MediBook"; Filename: "{app}\medibook.exe"
Name: "{autodesktop}\MediBook"; Filename: "{app}\medibook.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
; A double click on an enrolment file opens it; HKA is the machine or the user, whichever this is installed for.
Root: HKA; Subkey: "Software\Classes\.medibook"; ValueType: string; ValueData: "MediBook.Enrolment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\MediBook.Enrolment"; ValueType: string; ValueData: "MediBook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MediBook.Enrolment\DefaultIcon"; ValueType: string; ValueData: "{app}\medibook.exe,0"
Root: HKA; Subkey: "Software\Classes\MediBook.Enrolment\shell\open\command"; ValueType: string; ValueData: """{app}\medibook.exe"" ""%1"""

[Run]
Filename: "{app}\medibook.exe"; Description: "{cm:LaunchProgram,MediBook}"; Flags: nowait postinstall skipifsilent

; The clinic's data (%LOCALAPPDATA%\medibook) and the settings stay: whoever wants them gone removes them by hand.
