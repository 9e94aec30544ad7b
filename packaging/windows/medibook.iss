; The installer for Windows: Inno Setup 6.3 or later. NOT RUN on the machine where it was written; .github/workflows/build.yml runs it.
;   iscc /DVersion=0.1.0 packaging\windows\medibook.iss          makes build\medibook-0.1.0-windows-x86_64.exe
;
; Without a question:
;   medibook-…-windows-x86_64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /ALLUSERS      per machine (needs an administrator)
;   medibook-…-windows-x86_64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART /CURRENTUSER   per user
;   … /DIR="D:\MediBook" another folder, /LOG="C:\install.log" what it did; exit status 0 done, 5 stopped, 8 a file is in use
;   "C:\Program Files\MediBook\unins000.exe" /VERYSILENT /SUPPRESSMSGBOXES /NORESTART     removes it; settings and data stay
;
; Group policy: its "software installation" takes MSI files only. Put this file on a share that computers may read, and a computer
; start-up script there (Computer Configuration, Windows Settings, Scripts) with the first line above; installing the same version
; again does no harm. Settings for every desk: environment variables by policy (Preferences, Environment), such as
; MEDIBOOK_UPDATE_URL and MEDIBOOK_UPDATE_KEY; joining: medibook-cli enrol --accept FILE --code CODE, as the desk's account.
;
; Signing (with MEDIBOOK_SIGNTOOL for the programs inside, packaging/signing.py):
;   iscc /DSign "/Smedibook=signtool sign /fd sha256 /td sha256 /tr http://… /sha1 … $f" …
#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6B3B1F0E-7C0B-4C1D-9B0E-3A5C2E1D4F70}
AppName=MediBook
AppVersion={#Version}
AppPublisher=MediBook developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\MediBook
DefaultGroupName=MediBook
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; What Qt 6.11 asks for.
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
; Windows that are open, and the servers of a clinic on this computer, are asked to end; not started again by the installer.
CloseApplications=yes
RestartApplications=no
SetupLogging=yes
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
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "build\program\medibook\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "build\program\medibook.cdx.json"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\MediBook"; Filename: "{app}\medibook.exe"
Name: "{autodesktop}\MediBook"; Filename: "{app}\medibook.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
; A double click on an enrolment file opens it; HKA is the machine or the user, whichever this is installed for.
Root: HKA; Subkey: "Software\Classes\.medibook"; ValueType: string; ValueData: "MediBook.Enrolment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.medibook"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.medibook.enrolment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.medibook\OpenWithProgids"; ValueType: string; ValueName: "MediBook.Enrolment"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\MediBook.Enrolment"; ValueType: string; ValueData: "MediBook"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MediBook.Enrolment\DefaultIcon"; ValueType: string; ValueData: "{app}\medibook.exe,0"
Root: HKA; Subkey: "Software\Classes\MediBook.Enrolment\shell\open\command"; ValueType: string; ValueData: """{app}\medibook.exe"" ""%1"""

[Run]
Filename: "{app}\medibook.exe"; Description: "{cm:LaunchProgram,MediBook}"; Flags: nowait postinstall skipifsilent

; The clinic's data (%LOCALAPPDATA%\medibook), staged versions in it, and the settings stay: whoever wants them gone removes them
; by hand.

[Code]
{ medibook-cli is called by its name: the folder stands in the Path of the machine or of the user. }

function EnvironmentKey: string;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

procedure AddToPath(const Folder: string);
var
  Path: string;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey, 'Path', Path) then
    Path := '';
  if Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Path) + ';') > 0 then
    exit;
  if (Path <> '') and (Path[Length(Path)] <> ';') then
    Path := Path + ';';
  RegWriteExpandStringValue(HKA, EnvironmentKey, 'Path', Path + Folder);
end;

procedure RemoveFromPath(const Folder: string);
var
  Path: string;
  Place: Integer;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey, 'Path', Path) then
    exit;
  { In the text with a semicolon before it, the folder begins where its semicolon stands in the Path itself. }
  Place := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(Path) + ';');
  if Place = 0 then
    exit;
  if Place = 1 then
    Delete(Path, 1, Length(Folder) + 1)
  else
    Delete(Path, Place - 1, Length(Folder) + 1);
  RegWriteExpandStringValue(HKA, EnvironmentKey, 'Path', Path);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if CurStep = ssPostInstall then
    AddToPath(ExpandConstant('{app}'));
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    RemoveFromPath(ExpandConstant('{app}'));
end;
