<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>An administrator can make it last longer.</source>
        <translation>Die Administration kann es verlängern.</translation>
    </message>
    <message>
        <source>Click your initials, or find “Change my password” in the bar above.</source>
        <translation>Klicken Sie auf Ihre Initialen, oder suchen Sie oben in der Leiste „Mein Passwort ändern“.</translation>
    </message>
    <message>
        <source>Your account ends {when}.</source>
        <translation>Ihr Konto endet {when}.</translation>
    </message>
    <message>
        <source>Your password has to be changed before {when}.</source>
        <translation>Ihr Passwort muss geändert werden, spätestens {when}.</translation>
    </message>
    <message>
        <source>Your password is changed, on every desk</source>
        <translation>Ihr Passwort ist geändert, an jedem Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>Back to the list of pages, then to the agenda</source>
        <translation>Zurück zur Liste der Seiten, dann zum Kalender</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>From the list of pages into the page</source>
        <translation>Von der Liste der Seiten in die Seite</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Personal und Rechte</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>Vorige Seite, nächste Seite</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) to clean up</source>
        <translation>
            <numerusform>%n Minute Nachbereitung</numerusform>
            <numerusform>%n Minuten Nachbereitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to prepare</source>
        <translation>
            <numerusform>%n Minute Vorbereitung</numerusform>
            <numerusform>%n Minuten Vorbereitung</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Ein anderer Arbeitsplatz</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Booked {name} at {time} with {doctor}</source>
        <translation>{name} um {time} bei {doctor} eingetragen</translation>
    </message>
    <message>
        <source>Booking goes on safely; MediBook goes on trying.</source>
        <translation>Termine eintragen geht sicher weiter; MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}: why?</source>
        <translation>Termin von {name} um {time} absagen: Warum?</translation>
    </message>
    <message>
        <source>Cancelled {name}, {when}</source>
        <translation>Termin von {name} abgesagt, {when}</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Choose a free time for {name}.</source>
        <translation>Wählen Sie eine freie Zeit für {name}.</translation>
    </message>
    <message>
        <source>Choose another time for the visit.</source>
        <translation>Wählen Sie eine andere Zeit für den Termin.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>Database: away</source>
        <translation>Datenbank: nicht erreichbar</translation>
    </message>
    <message>
        <source>Database: connected</source>
        <translation>Datenbank: verbunden</translation>
    </message>
    <message>
        <source>Enter or a double click books it; Ctrl+F lists the next free times; Esc forgets it.</source>
        <translation>Eingabe oder Doppelklick trägt ein; Strg+F zeigt die nächsten freien Zeiten; Esc bricht ab.</translation>
    </message>
    <message>
        <source>F5 opens it; if the patient comes again, change the status first.</source>
        <translation>F5 öffnet sie; wenn der Patient wiederkommt, ändern Sie zuerst den Status.</translation>
    </message>
    <message>
        <source>Go on with Ctrl+Right, or back to today with Ctrl+T.</source>
        <translation>Weiter mit Strg+Rechts, oder mit Strg+T zurück zu heute.</translation>
    </message>
    <message>
        <source>It has today and the next 7 days. Ctrl+T goes back to today.</source>
        <translation>Sie enthält heute und die nächsten 7 Tage. Strg+T führt zurück zu heute.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; nothing is done twice.</source>
        <translation>MediBook fragt von selbst nach, sobald die Datenbank wieder da ist; nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>MediBook goes on trying.</source>
        <translation>MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {doctor}</source>
        <translation>{name} verschoben auf {time} bei {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}. Until now: {time} · {doctor}</source>
        <translation>{name} wird verschoben. Bisher: {time} · {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}: Enter on a free time, on another day too. Esc leaves it.</source>
        <translation>{name} wird verschoben: Eingabe auf einer freien Zeit, auch an einem anderen Tag. Esc lässt den Termin, wo er ist.</translation>
    </message>
    <message>
        <source>No answer since {time}</source>
        <translation>Keine Antwort seit {time}</translation>
    </message>
    <message>
        <source>Nobody can be seen at this time.</source>
        <translation>Zu dieser Zeit ist keine Sprechstunde.</translation>
    </message>
    <message>
        <source>Nobody works on this day</source>
        <translation>An diesem Tag arbeitet niemand</translation>
    </message>
    <message>
        <source>Not live since {time} ({why})</source>
        <translation>Nicht live seit {time} ({why})</translation>
    </message>
    <message>
        <source>Not undone: {change}. {why}</source>
        <comment>why: a whole sentence</comment>
        <translation>Nicht rückgängig gemacht: {change}. {why}</translation>
    </message>
    <message>
        <source>Nothing can be booked until it is back; MediBook goes on trying.</source>
        <translation>Solange sie fehlt, kann nichts eingetragen werden; MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo</source>
        <translation>Von Ihnen ist nichts mehr rückgängig zu machen</translation>
    </message>
    <message>
        <source>Other desks: not known</source>
        <translation>Andere Arbeitsplätze: nicht bekannt</translation>
    </message>
    <message>
        <source>Other desks: {count}</source>
        <translation>Andere Arbeitsplätze: {count}</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Redis is away</source>
        <translation>Redis ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>Spricht {language}</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation>Eingeschoben: {why}</translation>
    </message>
    <message>
        <source>The database is back; the agenda is up to date.</source>
        <translation>Die Datenbank ist wieder da; der Kalender ist aktuell.</translation>
    </message>
    <message>
        <source>The file of {name} is closed, so nothing is booked.</source>
        <translation>Die Akte von {name} ist geschlossen, deshalb wird nichts eingetragen.</translation>
    </message>
    <message>
        <source>The times of their doctors cannot be read or changed, and are missing from lists. The other doctors work as always; MediBook goes on trying.</source>
        <translation>Die Zeiten ihrer Ärzte können weder gelesen noch geändert werden und fehlen in Listen. Die anderen Ärzte arbeiten wie immer; MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>The visit stays where it was; choose another time.</source>
        <translation>Der Termin bleibt, wo er war; wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>There is no specialty with this number</source>
        <translation>Ein Fachgebiet mit dieser Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>There is only one clinic</source>
        <translation>Es gibt nur eine Praxis</translation>
    </message>
    <message>
        <source>This day is not in the downtime copy</source>
        <translation>Dieser Tag ist nicht in der Notfallkopie</translation>
    </message>
    <message>
        <source>This time cannot be booked: {why}.</source>
        <translation>Zu dieser Zeit ist kein Termin möglich: {why}.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>You are booking this</source>
        <translation>Sie tragen hier gerade ein</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time}; MediBook goes on trying.</source>
        <translation>Sie sehen den Kalender von {time} Uhr; MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>booked by {name}</source>
        <translation>eingetragen von {name}</translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>eingetragen von {who}</translation>
    </message>
    <message>
        <source>no Redis is set up</source>
        <translation>Redis ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>number {ticket}</source>
        <translation>Nummer {ticket}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>Raum {room}</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>eingeschoben</translation>
    </message>
    <message>
        <source>squeezed in: {why}</source>
        <translation>eingeschoben: {why}</translation>
    </message>
    <message>
        <source>the database is away</source>
        <translation>die Datenbank ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{name} at {desk} is booking this</source>
        <translation>{name} an {desk} trägt hier gerade ein</translation>
    </message>
    <message>
        <source>{name} has this time, until {time}.</source>
        <translation>Diese Zeit hat {name}, bis {time}.</translation>
    </message>
    <message>
        <source>{name} is now {status}</source>
        <translation>{name} ist jetzt: {status}</translation>
    </message>
    <message>
        <source>{name} stays at {time}. Choose a free time; Ctrl+F finds the next one.</source>
        <translation>Der Termin von {name} bleibt um {time}. Wählen Sie eine freie Zeit; Strg+F findet die nächste.</translation>
    </message>
    <message>
        <source>{name}: now until {time}</source>
        <translation>{name}: dauert jetzt bis {time}</translation>
    </message>
    <message>
        <source>{regions} have not answered since {time}</source>
        <translation>{regions} antworten seit {time} nicht</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}</source>
        <translation>{region} antwortet seit {time} nicht</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; nothing is known of this day</source>
        <translation>{region} antwortet seit {time} nicht; von diesem Tag ist nichts bekannt</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; what is shown is from {as_of}</source>
        <translation>{region} antwortet seit {time} nicht; gezeigt wird der Stand von {as_of}</translation>
    </message>
    <message>
        <source>{sentence}, noted here and not sent yet</source>
        <translation>{sentence}, hier vorgemerkt und noch nicht gesendet</translation>
    </message>
    <message>
        <source>{sentence}, squeezed in</source>
        <translation>{sentence}, eingeschoben</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}, blocked: {why}</source>
        <translation>{start} bis {end}, {doctor}, gesperrt: {why}</translation>
    </message>
    <message>
        <source>{text}; at {regions} as soon as there is an answer again</source>
        <translation>{text}; bei {regions}, sobald wieder eine Antwort kommt</translation>
    </message>
    <message>
        <source>{time}, {doctor}, blocked</source>
        <translation>{time}, {doctor}, gesperrt</translation>
    </message>
    <message>
        <source>{time}, {doctor}, clean-up after {patient}</source>
        <translation>{time}, {doctor}, Nachbereitung für {patient}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, free</source>
        <translation>{time}, {doctor}, frei</translation>
    </message>
    <message>
        <source>{time}, {doctor}, no consultation</source>
        <translation>{time}, {doctor}, keine Sprechstunde</translation>
    </message>
    <message>
        <source>{time}, {doctor}, preparation for {patient}</source>
        <translation>{time}, {doctor}, Vorbereitung für {patient}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, taken</source>
        <translation>{time}, {doctor}, vergeben</translation>
    </message>
    <message>
        <source>{time}, {doctor}, {patient}, {visit}, {status}</source>
        <translation>{time}, {doctor}, {patient}, {visit}, {status}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, {sentence}</source>
        <translation>{time}, {doctor}, {sentence}</translation>
    </message>
    <message>
        <source>{who} gave this time to somebody else, {when}.</source>
        <translation>{who} hat diese Zeit anderweitig vergeben, {when}.</translation>
    </message>
    <message>
        <source>{who} has changed this since, {when}.</source>
        <translation>{who} hat das inzwischen geändert, {when}.</translation>
    </message>
    <message>
        <source>{who} has just booked this time. Choose another free time.</source>
        <translation>{who} hat diese Zeit gerade vergeben. Wählen Sie eine andere freie Zeit.</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{who}, {specialty}, {percent} % full</source>
        <translation>{who}, {specialty}, zu {percent} % belegt</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}: {why}</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>AgendaSelection</name>
    <message>
        <source>Agenda</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Moving {patient}. Choose a free time and press Enter; Escape leaves it where it is.</source>
        <translation>{patient} wird verschoben. Wählen Sie eine freie Zeit und drücken Sie die Eingabetaste; Escape lässt den Termin, wo er ist.</translation>
    </message>
    <message>
        <source>Type a name to book</source>
        <translation>Namen eingeben</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>before {time}</source>
        <translation>vor {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>times of day</comment>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <comment>how many fields of a row were changed</comment>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is stored</source>
        <translation>Nummer gespeichert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All other changes: files, hours, staff …</source>
        <translation>Alle anderen Änderungen: Akten, Zeiten, Personal …</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>problems of a check</comment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Jeder Arbeitsplatz</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Jeder Arzt</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>By the rule, {rows} old rows of the audit were removed</source>
        <translation>Nach der Regel wurden alte Zeilen des Protokolls entfernt: {rows}</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Changes of patients' files</source>
        <translation>Änderungen an Patientenakten</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checking: {rows} records so far</source>
        <translation>Prüfung: bisher {rows} Einträge</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctors, rooms, visit types</source>
        <translation>Ärzte, Räume, Terminarten</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Exports, prints, imports</source>
        <translation>Exporte, Ausdrucke, Importe</translation>
    </message>
    <message>
        <source>Fee in the smallest coin</source>
        <translation>Honorar in der kleinsten Münze</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Has to change the password</source>
        <translation>Muss das Passwort ändern</translation>
    </message>
    <message>
        <source>Keep this seal apart from the file. An auditor checks the file with: medibook audit-check FILE</source>
        <translation>Bewahren Sie dieses Siegel getrennt von der Datei auf. Ein Prüfer prüft die Datei mit: medibook audit-check FILE</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Aufbewahrt (Tage)</translation>
    </message>
    <message>
        <source>Kept for (days), soon</source>
        <translation>Aufbewahrt (Tage), demnächst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Art des Raums</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last seal {seal}. Who writes it down can prove later that nothing was cut off after it.</source>
        <translation>Letztes Siegel {seal}. Wer es notiert, kann später beweisen, dass danach nichts abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>Look for one patient</source>
        <translation>Nach einem Patienten suchen</translation>
    </message>
    <message>
        <source>Looks at files, exports, sign-ins</source>
        <translation>Einsicht in Akten, Exporte, Anmeldungen</translation>
    </message>
    <message>
        <source>Looks at patients' files</source>
        <translation>Einsicht in Patientenakten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichnungen</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt mit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minuten danach</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minuten davor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: the first seal is made within two minutes.</source>
        <translation>Noch ist nichts versiegelt: das erste Siegel entsteht in den nächsten zwei Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, removed or added since it was sealed; %n record(s) wait for their seal.</source>
        <translation>
            <numerusform>Seit der Versiegelung wurde nichts geändert, entfernt oder hinzugefügt; %n Eintrag wartet auf sein Siegel.</numerusform>
            <numerusform>Seit der Versiegelung wurde nichts geändert, entfernt oder hinzugefügt; %n Einträge warten auf ihr Siegel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>Akte des Patienten öffnen</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Zweite Telefonnummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Own length in minutes</source>
        <translation>Eigene Dauer in Minuten</translation>
    </message>
    <message>
        <source>Own rights</source>
        <translation>Eigene Rechte</translation>
    </message>
    <message>
        <source>Password good for (days)</source>
        <translation>Passwort gültig (Tage)</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>Passwort vom</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Grund der Absage</translation>
    </message>
    <message>
        <source>Reason of the squeeze</source>
        <translation>Grund für das Einschieben</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Seal {seal} does not follow the one before it.</source>
        <translation>Siegel {seal} folgt nicht auf das davor.</translation>
    </message>
    <message>
        <source>Seal {seal} itself was changed.</source>
        <translation>Siegel {seal} selbst wurde geändert.</translation>
    </message>
    <message>
        <source>Seal {seal}, which was kept outside, is not in the audit any more.</source>
        <translation>Siegel {seal}, das außerhalb aufbewahrt wurde, ist nicht mehr im Protokoll.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was changed.</source>
        <translation>Siegel {seal}: Zeile {row} von {table} wurde geändert.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was put in afterwards.</source>
        <translation>Siegel {seal}: Zeile {row} von {table} wurde nachträglich eingefügt.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was removed.</source>
        <translation>Siegel {seal}: Zeile {row} von {table} wurde entfernt.</translation>
    </message>
    <message>
        <source>Sealed audit (*.jsonl)</source>
        <translation>Versiegeltes Protokoll (*.jsonl)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Show the visit in the agenda</source>
        <translation>Termin im Kalender zeigen</translation>
    </message>
    <message>
        <source>Slot length in minutes</source>
        <translation>Länge der Zeitfenster in Minuten</translation>
    </message>
    <message>
        <source>Somebody could not sign in as {who}</source>
        <translation>Jemand konnte sich nicht als {who} anmelden</translation>
    </message>
    <message>
        <source>Somebody cut it off, or the database was restored from a backup. Check whether it is whole, and ask who looks after the server.</source>
        <translation>Jemand hat es abgeschnitten, oder die Datenbank wurde aus einer Sicherung wiederhergestellt. Prüfen Sie, ob es vollständig ist, und fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Staff, rights, sign-ins</source>
        <translation>Personal, Rechte, Anmeldungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The audit is whole: {rows} records fit their {seals} seals.</source>
        <translation>Das Protokoll ist unversehrt: {rows} Einträge passen zu ihren {seals} Siegeln.</translation>
    </message>
    <message>
        <source>The audit itself</source>
        <translation>Das Protokoll selbst</translation>
    </message>
    <message numerus="yes">
        <source>The audit was tampered with, or the database was restored from a backup: %n place(s).</source>
        <translation>
            <numerusform>Das Protokoll wurde verfälscht, oder die Datenbank wurde aus einer Sicherung wiederhergestellt: %n Stelle.</numerusform>
            <numerusform>Das Protokoll wurde verfälscht, oder die Datenbank wurde aus einer Sicherung wiederhergestellt: %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk of {who} found that the end of the audit was cut off</source>
        <translation>Der Arbeitsplatz von {who} hat bemerkt, dass das Ende des Protokolls abgeschnitten wurde</translation>
    </message>
    <message>
        <source>The end of the audit that this desk saw last is not there any more.</source>
        <translation>Das Ende des Protokolls, das dieser Arbeitsplatz zuletzt gesehen hat, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file ends with the seal {seal}.</source>
        <translation>Die Datei endet mit dem Siegel {seal}.</translation>
    </message>
    <message>
        <source>The oldest record is of {day}.</source>
        <translation>Der älteste Eintrag ist vom {day}.</translation>
    </message>
    <message>
        <source>The rows of seal {seal} of {table} were removed without a rule.</source>
        <translation>Die Zeilen von Siegel {seal} von {table} wurden ohne Regel entfernt.</translation>
    </message>
    <message>
        <source>The rule was saved, and is itself recorded in the audit.</source>
        <translation>Die Regel ist gespeichert und selbst im Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>The seals {seal} to {row} are missing.</source>
        <translation>Die Siegel {seal} bis {row} fehlen.</translation>
    </message>
    <message>
        <source>The shorter time counts from {day} on; until then it is {years}.</source>
        <translation>Die kürzere Zeit gilt ab {day}; bis dahin sind es {years}.</translation>
    </message>
    <message>
        <source>The time {time} with {doctor} that was held for {patient} was let go</source>
        <translation>Die Zeit {time} bei {doctor}, die für {patient} reserviert war, wurde freigegeben</translation>
    </message>
    <message>
        <source>This is another audit than the one whose seal {seal} was kept here.</source>
        <translation>Dies ist ein anderes Protokoll als das, dessen Siegel {seal} hier aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Visits a day at most</source>
        <translation>Höchstens Termine am Tag</translation>
    </message>
    <message>
        <source>Visits cancelled or missed</source>
        <translation>Abgesagte oder versäumte Termine</translation>
    </message>
    <message>
        <source>Waitlist and waiting room</source>
        <translation>Warteliste und Wartezimmer</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>What happened to visits</source>
        <translation>Was mit Terminen geschah</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Working hours, absences, closures</source>
        <translation>Sprechzeiten, Abwesenheiten, Schließungen</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a clinic of {doctor}</source>
        <translation>eine Praxis von {doctor}</translation>
    </message>
    <message>
        <source>a patient's data</source>
        <translation>die Daten eines Patienten</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>einen Bericht</translation>
    </message>
    <message>
        <source>a wish of {patient} on the waitlist</source>
        <translation>einen Wunsch von {patient} auf der Warteliste</translation>
    </message>
    <message>
        <source>an unnamed desk</source>
        <translation>ein unbenannter Arbeitsplatz</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>how long patients' data have to be kept</source>
        <translation>die Regel, wie lange Patientendaten aufbewahrt werden</translation>
    </message>
    <message>
        <source>how the columns of a file are read</source>
        <translation>die Zuordnung der Spalten einer Datei</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the account of {name}</source>
        <translation>das Konto von {name}</translation>
    </message>
    <message>
        <source>the audit</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>the blocked time of {doctor} from {time}</source>
        <translation>die gesperrte Zeit von {doctor} ab {time}</translation>
    </message>
    <message>
        <source>the clinic {name}</source>
        <translation>die Praxis „{name}“</translation>
    </message>
    <message>
        <source>the closed time of the clinic from {time}</source>
        <translation>die geschlossene Zeit der Praxis ab {time}</translation>
    </message>
    <message>
        <source>the closure {name}</source>
        <translation>die Schließung {name}</translation>
    </message>
    <message>
        <source>the doctor {name}</source>
        <translation>den Arzt {name}</translation>
    </message>
    <message>
        <source>the equipment {name}</source>
        <translation>das Gerät {name}</translation>
    </message>
    <message>
        <source>the file of {patient}</source>
        <translation>die Akte von {patient}</translation>
    </message>
    <message>
        <source>the line of {patient} in the waiting room</source>
        <translation>die Zeile von {patient} im Wartezimmer</translation>
    </message>
    <message>
        <source>the national or insurance number of {patient}</source>
        <translation>die Ausweis- oder Versichertennummer von {patient}</translation>
    </message>
    <message>
        <source>the note on a call about the visit on {time}</source>
        <translation>die Notiz zu einem Anruf wegen des Termins am {time}</translation>
    </message>
    <message>
        <source>the offer of {time} with {doctor}</source>
        <translation>das Angebot von {time} bei {doctor}</translation>
    </message>
    <message>
        <source>the public holiday {name} on which people work</source>
        <translation>den Feiertag {name}, an dem gearbeitet wird,</translation>
    </message>
    <message>
        <source>the request to erase the data of {patient}</source>
        <translation>den Antrag auf Löschung der Daten von {patient}</translation>
    </message>
    <message>
        <source>the room {name}</source>
        <translation>den Raum {name}</translation>
    </message>
    <message>
        <source>the series of {patient} with {doctor}</source>
        <translation>die Serie von {patient} bei {doctor}</translation>
    </message>
    <message>
        <source>the visit type {name}</source>
        <translation>die Terminart {name}</translation>
    </message>
    <message>
        <source>the working hours of {doctor}</source>
        <translation>die Sprechzeiten von {doctor}</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>{day}, {time} · {who} at {desk}</source>
        <translation>{day}, {time} · {who} an {desk}</translation>
    </message>
    <message>
        <source>{rows} records up to {day} were removed by the rule.</source>
        <translation>{rows} Einträge bis {day} wurden nach der Regel entfernt.</translation>
    </message>
    <message>
        <source>{rows} records were written to {file}.</source>
        <translation>{rows} Einträge wurden in {file} geschrieben.</translation>
    </message>
    <message>
        <source>{table} no. {number}</source>
        <translation>{table} Nr. {number}</translation>
    </message>
    <message>
        <source>{who} added {thing}</source>
        <translation>{who} hat {thing} hinzugefügt</translation>
    </message>
    <message>
        <source>{who} booked {patient} on {time} with {doctor}</source>
        <translation>{who} hat {patient} am {time} bei {doctor} eingetragen</translation>
    </message>
    <message>
        <source>{who} brought back {thing}</source>
        <translation>{who} hat {thing} wieder aktiviert</translation>
    </message>
    <message>
        <source>{who} cancelled {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} hat den Termin von {patient} am {time} bei {doctor} abgesagt</translation>
    </message>
    <message>
        <source>{who} changed how long the audit is kept</source>
        <translation>{who} hat geändert, wie lange das Protokoll aufbewahrt wird</translation>
    </message>
    <message>
        <source>{who} changed the length of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} hat die Dauer des Termins von {patient} am {time} bei {doctor} geändert</translation>
    </message>
    <message>
        <source>{who} changed the own password</source>
        <translation>{who} hat das eigene Passwort geändert</translation>
    </message>
    <message>
        <source>{who} changed the room of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} hat den Raum des Termins von {patient} am {time} bei {doctor} geändert</translation>
    </message>
    <message>
        <source>{who} changed {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} hat den Termin von {patient} am {time} bei {doctor} geändert</translation>
    </message>
    <message>
        <source>{who} changed {thing}</source>
        <translation>{who} hat {thing} geändert</translation>
    </message>
    <message>
        <source>{who} checked whether the audit is whole</source>
        <translation>{who} hat geprüft, ob das Protokoll unversehrt ist</translation>
    </message>
    <message>
        <source>{who} compared the file of {patient} with another one, to merge them</source>
        <translation>{who} hat die Akte von {patient} mit einer anderen verglichen, um sie zusammenzuführen</translation>
    </message>
    <message>
        <source>{who} erased data of {patient} on request</source>
        <translation>{who} hat auf Antrag Daten von {patient} gelöscht</translation>
    </message>
    <message>
        <source>{who} erased the data of {patient}</source>
        <translation>{who} hat die Daten von {patient} gelöscht</translation>
    </message>
    <message>
        <source>{who} exported the data of {patient} ({format})</source>
        <translation>{who} hat die Daten von {patient} exportiert ({format})</translation>
    </message>
    <message>
        <source>{who} exported {of} ({format}, {rows} rows)</source>
        <translation>{who} hat {of} exportiert ({format}, Zeilen: {rows})</translation>
    </message>
    <message>
        <source>{who} held the time {time} with {doctor} for {patient}</source>
        <translation>{who} hat die Zeit {time} bei {doctor} für {patient} reserviert</translation>
    </message>
    <message>
        <source>{who} imported {of} ({rows} rows)</source>
        <translation>{who} hat {of} importiert (Zeilen: {rows})</translation>
    </message>
    <message>
        <source>{who} imported {thing}</source>
        <translation>{who} hat {thing} importiert</translation>
    </message>
    <message>
        <source>{who} locked the screen</source>
        <translation>{who} hat den Bildschirm gesperrt</translation>
    </message>
    <message>
        <source>{who} locked {thing}</source>
        <translation>{who} hat {thing} gesperrt</translation>
    </message>
    <message>
        <source>{who} looked at a report</source>
        <translation>{who} hat einen Bericht angesehen</translation>
    </message>
    <message>
        <source>{who} looked at the visits of {patient}</source>
        <translation>{who} hat die Termine von {patient} angesehen</translation>
    </message>
    <message>
        <source>{who} merged the file of {patient} with another one</source>
        <translation>{who} hat die Akte von {patient} mit einer anderen zusammengeführt</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} to {time} with {doctor}</source>
        <translation>{who} hat den Termin von {patient} verschoben, von {from} auf {time} bei {doctor}</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} with {old_doctor} to {time} with {doctor}</source>
        <translation>{who} hat den Termin von {patient} verschoben, von {from} bei {old_doctor} auf {time} bei {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} did not come to the visit on {time} with {doctor}</source>
        <translation>{who} hat vermerkt, dass {patient} nicht zum Termin am {time} bei {doctor} gekommen ist</translation>
    </message>
    <message>
        <source>{who} noted that {patient} has arrived for the visit on {time} with {doctor}</source>
        <translation>{who} hat vermerkt, dass {patient} zum Termin am {time} bei {doctor} da ist</translation>
    </message>
    <message>
        <source>{who} noted that {patient} is in the room for the visit on {time} with {doctor}</source>
        <translation>{who} hat vermerkt, dass {patient} zum Termin am {time} bei {doctor} im Zimmer ist</translation>
    </message>
    <message>
        <source>{who} noted that {patient}'s visit on {time} with {doctor} is done</source>
        <translation>{who} hat vermerkt, dass der Termin von {patient} am {time} bei {doctor} fertig ist</translation>
    </message>
    <message>
        <source>{who} offered {patient} the time {time} with {doctor}</source>
        <translation>{who} hat {patient} die Zeit {time} bei {doctor} angeboten</translation>
    </message>
    <message>
        <source>{who} opened the file of {patient}</source>
        <translation>{who} hat die Akte von {patient} geöffnet</translation>
    </message>
    <message>
        <source>{who} printed something about {patient}</source>
        <translation>{who} hat etwas zu {patient} gedruckt</translation>
    </message>
    <message>
        <source>{who} printed {of}</source>
        <translation>{who} hat {of} gedruckt</translation>
    </message>
    <message>
        <source>{who} read the national or insurance number of {patient}</source>
        <translation>{who} hat die Ausweis- oder Versichertennummer von {patient} gelesen</translation>
    </message>
    <message>
        <source>{who} read the notes on {patient}</source>
        <translation>{who} hat die Notizen zu {patient} gelesen</translation>
    </message>
    <message>
        <source>{who} removed the national or insurance number of {patient}</source>
        <translation>{who} hat die Ausweis- oder Versichertennummer von {patient} entfernt</translation>
    </message>
    <message>
        <source>{who} removed {thing}</source>
        <translation>{who} hat {thing} entfernt</translation>
    </message>
    <message>
        <source>{who} retired {thing}</source>
        <translation>{who} hat {thing} deaktiviert</translation>
    </message>
    <message>
        <source>{who} searched the audit for {patient}</source>
        <translation>{who} hat das Protokoll nach {patient} durchsucht</translation>
    </message>
    <message>
        <source>{who} set a new password for {thing}</source>
        <translation>{who} hat ein neues Passwort gesetzt für {thing}</translation>
    </message>
    <message>
        <source>{who} set the national or insurance number of {patient}</source>
        <translation>{who} hat die Ausweis- oder Versichertennummer von {patient} eingegeben</translation>
    </message>
    <message>
        <source>{who} signed in</source>
        <translation>{who} hat sich angemeldet</translation>
    </message>
    <message>
        <source>{who} signed out</source>
        <translation>{who} hat sich abgemeldet</translation>
    </message>
    <message>
        <source>{who} split the merged file of {patient} again</source>
        <translation>{who} hat die zusammengeführte Akte von {patient} wieder getrennt</translation>
    </message>
    <message>
        <source>{who} took back a change of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} hat eine Änderung am Termin von {patient} am {time} bei {doctor} rückgängig gemacht</translation>
    </message>
    <message>
        <source>{who} took back a change of {thing}</source>
        <translation>{who} hat {thing} auf den Stand davor zurückgesetzt</translation>
    </message>
    <message>
        <source>{who} took over the desk from somebody else</source>
        <translation>{who} hat den Arbeitsplatz von jemand anderem übernommen</translation>
    </message>
    <message>
        <source>{who} unlocked the screen</source>
        <translation>{who} hat den Bildschirm entsperrt</translation>
    </message>
    <message>
        <source>{who} unlocked {thing}</source>
        <translation>{who} hat {thing} entsperrt</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>{who}: {what} ({patient})</source>
        <translation>{who}: {what} ({patient})</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>All of this time with its seals, for an auditor (JSON)</source>
        <translation>Alles aus dieser Zeit mit seinen Siegeln, für Prüfer (JSON)</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Any patient</source>
        <translation>Alle Patienten</translation>
    </message>
    <message>
        <source>Any patient again</source>
        <translation>Wieder alle Patienten</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Check whether it is whole</source>
        <translation>Unversehrtheit prüfen</translation>
    </message>
    <message>
        <source>Choose a longer time, or look for anybody and everything.</source>
        <translation>Wählen Sie eine längere Zeit, oder suchen Sie nach allen Personen und allem.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Patienten wählen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Every change and every look at a patient's file: who, when, at which desk. Nobody can change or delete what is recorded here.</source>
        <translation>Jede Änderung und jeder Blick in eine Patientenakte: wer, wann, an welchem Arbeitsplatz. Niemand kann ändern oder löschen, was hier aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is listed, as a table (CSV)</source>
        <translation>Was aufgelistet ist, als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>What people do from now on is listed here.</source>
        <translation>Was ab jetzt geschieht, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>Arzt ist abwesend</translation>
    </message>
    <message>
        <source>Emergency (E)</source>
        <translation>Notfall (E)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>Ab Mittag</translation>
    </message>
    <message>
        <source>From the morning</source>
        <translation>Ab morgens</translation>
    </message>
    <message>
        <source>From the morning or noon</source>
        <translation>Ab morgens oder ab Mittag</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Ill (I)</source>
        <translation>Krank (I)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>List the visits</source>
        <translation>Termine auflisten</translation>
    </message>
    <message>
        <source>Other (O)</source>
        <translation>Anderes (O)</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Andere Tage…</translation>
    </message>
    <message>
        <source>Rest of today</source>
        <translation>Rest des Tages</translation>
    </message>
    <message>
        <source>The time is blocked; every visit in it comes on a list with a time to move it to.</source>
        <translation>Die Zeit wird gesperrt; jeder Termin darin kommt auf eine Liste mit einem Vorschlag, wohin er verschoben werden kann.</translation>
    </message>
    <message>
        <source>To the evening</source>
        <translation>Bis abends</translation>
    </message>
    <message>
        <source>To the evening or noon</source>
        <translation>Bis abends oder bis Mittag</translation>
    </message>
    <message>
        <source>Tomorrow too</source>
        <translation>Auch morgen</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Bis Mittag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Nobody is called at the moment</source>
        <translation>Zurzeit wird niemand aufgerufen</translation>
    </message>
    <message>
        <source>Number {number}: {place}</source>
        <translation>Nummer {number}: {place}</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Bitte eintreten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>those who wait, as a heading</comment>
        <translation>Es warten</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>Wartezimmer-Anzeige</translation>
    </message>
</context>
<context>
    <name>BlockReasons</name>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message numerus="yes">
        <source>%n visit(s) stand in it and stay until you move them: {visits}.</source>
        <translation>
            <numerusform>%n Termin liegt darin und bleibt, bis Sie ihn verschieben: {visits}.</numerusform>
            <numerusform>%n Termine liegen darin und bleiben, bis Sie sie verschieben: {visits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in the blocked time: {visits}.</source>
        <translation>
            <numerusform>%n Termin liegt in der gesperrten Zeit: {visits}.</numerusform>
            <numerusform>%n Termine liegen in der gesperrten Zeit: {visits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Block {day}, {time} with {doctor}: why?</source>
        <translation>{day}, {time} bei {doctor} sperren: Warum?</translation>
    </message>
    <message>
        <source>Block {time} with {doctor}: why?</source>
        <translation>{time} bei {doctor} sperren: Warum?</translation>
    </message>
    <message>
        <source>Blocked {time} with {doctor}: {why}</source>
        <translation>{time} bei {doctor} gesperrt: {why}</translation>
    </message>
    <message>
        <source>Nobody was cancelled. Move each one (M) or cancel it (Del); the first is selected.</source>
        <translation>Niemandem wurde abgesagt. Verschieben Sie jeden Termin (M) oder sagen Sie ihn ab (Entf); der erste ist gewählt.</translation>
    </message>
    <message>
        <source>Shift+Down longer, Shift+Up shorter</source>
        <translation>Umschalt+Unten länger, Umschalt+Oben kürzer</translation>
    </message>
    <message>
        <source>This time is blocked already; Del gives it free again</source>
        <translation>Diese Zeit ist schon gesperrt; Entf gibt sie wieder frei</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} with {doctor} can be booked again</source>
        <translation>{time} bei {doctor} ist wieder frei</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Book</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Booked {name}, {time}, {doctor}</source>
        <translation>{name} eingetragen, {time}, {doctor}</translation>
    </message>
    <message>
        <source>It is certain now: {name} was not booked at {time}.</source>
        <translation>Jetzt ist es sicher: {name} wurde um {time} nicht gebucht.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; it is booked once at most.</source>
        <translation>MediBook fragt von selbst nach, sobald die Datenbank wieder da ist; der Termin wird höchstens einmal eingetragen.</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Neuer Patient „{name}“</translation>
    </message>
    <message>
        <source>Press Enter again to book it.</source>
        <translation>Drücken Sie noch einmal Eingabe, um einzutragen.</translation>
    </message>
    <message>
        <source>Squeeze in…</source>
        <translation>Einschieben…</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation>Eingeschoben: {why}</translation>
    </message>
    <message>
        <source>This time was changed at another desk, and is free.</source>
        <translation>Diese Zeit wurde an einem anderen Arbeitsplatz geändert und ist frei.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Whoever presses Enter first gets it.</source>
        <translation>Wer zuerst Eingabe drückt, bekommt die Zeit.</translation>
    </message>
    <message>
        <source>{who} at {desk} is booking this time too.</source>
        <translation>{who} an {desk} trägt diese Zeit auch gerade ein.</translation>
    </message>
    <message>
        <source>{who} gave this time to somebody else at {time}.</source>
        <translation>{who} hat diese Zeit um {time} vergeben.</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>Te&amp;rminart</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Termin eintragen</translation>
    </message>
    <message>
        <source>Book {time} instead</source>
        <translation>Stattdessen {time} eintragen</translation>
    </message>
    <message>
        <source>Booking {place}</source>
        <translation>Termin eintragen: {place}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Schließen, ohne einzutragen</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Name, Telefon oder Geburtsdatum</translation>
    </message>
    <message>
        <source>None fits: put on the waitlist</source>
        <translation>Keine passt: auf die Warteliste</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>Ein Zeitfenster</translation>
    </message>
    <message>
        <source>Patient to book</source>
        <translation>Patient für den Termin</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>&amp;Jemand anders</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>Geben Sie einen Namen, eine Telefonnummer oder ein Geburtsdatum ein.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>Tag Monat Jahr, zum Beispiel 12.3.1984</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation>Moment</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Cancel a visit</source>
        <translation>Einen Termin absagen</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Grund in Ihren Worten</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Der Grund, in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>CancelReasons</name>
    <message>
        <source>Doctor is away</source>
        <translation>Arzt ist abwesend</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Versehentlich eingetragen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>Patient hat abgesagt</translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation>Patient ist verstorben</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Patient ist krank</translation>
    </message>
    <message>
        <source>Patient no longer comes here</source>
        <translation>Patient kommt nicht mehr zu uns</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>und %n weitere in der Tabelle</numerusform>
            <numerusform>und %n weitere in der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>Name oder Fachgebiet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle angezeigten ankreuzen</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Keep the other one</source>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>{label}: {value}, {version}</source>
        <translation>{label}: {value}, {version}</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>&amp;Doctors</source>
        <translation>Är&amp;zte</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Nachmittags</translation>
    </message>
    <message>
        <source>C&amp;linics</source>
        <translation>&amp;Praxen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Doctors away</source>
        <translation>Ärzte abwesend</translation>
    </message>
    <message>
        <source>Empty for a single day.</source>
        <translation>Leer bei einem einzelnen Tag.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Bestimmte Zeit</translation>
    </message>
    <message>
        <source>How &amp;much of each day</source>
        <translation>&amp;Wie viel von jedem Tag</translation>
    </message>
    <message>
        <source>How much of each day</source>
        <translation>Wie viel von jedem Tag</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Eigener Feiertag</translation>
    </message>
    <message>
        <source>The agenda shows it in the closed time.</source>
        <translation>Der Kalender zeigt ihn in der geschlossenen Zeit.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What &amp;it is</source>
        <translation>Wor&amp;um es geht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Which clinics</source>
        <translation>Welche Praxen</translation>
    </message>
    <message>
        <source>Which doctors</source>
        <translation>Welche Ärzte</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Ganze Tage</translation>
    </message>
</context>
<context>
    <name>Closures</name>
    <message numerus="yes">
        <source>%n free time(s) can no longer be booked.</source>
        <translation>
            <numerusform>%n freie Zeit wird dann nicht mehr vergeben.</numerusform>
            <numerusform>%n freie Zeiten werden dann nicht mehr vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) are kept in this year.</source>
        <translation>
            <numerusform>%n Feiertag wird in diesem Jahr eingehalten.</numerusform>
            <numerusform>%n Feiertage werden in diesem Jahr eingehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could then be booked.</source>
        <translation>
            <numerusform>%n Zeit wird dann wieder frei.</numerusform>
            <numerusform>%n Zeiten werden dann wieder frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in it: they stay, and come on the list of those to move (F6).</source>
        <translation>
            <numerusform>%n Termin liegt darin: er bleibt und kommt auf die Liste der zu verschiebenden (F6).</numerusform>
            <numerusform>%n Termine liegen darin: sie bleiben und kommen auf die Liste der zu verschiebenden (F6).</numerusform>
        </translation>
    </message>
    <message>
        <source>A public holiday: nobody can be booked on this day.</source>
        <translation>Ein gesetzlicher Feiertag: an diesem Tag sind keine Termine möglich.</translation>
    </message>
    <message>
        <source>Changed: {what}, {when}</source>
        <translation>Geändert: {what}, {when}</translation>
    </message>
    <message>
        <source>Closed: {what}, {when}</source>
        <translation>Geschlossen: {what}, {when}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From the form back to the list</source>
        <translation>Vom Formular zurück zur Liste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep this holiday after all</source>
        <translation>Diesen Feiertag doch einhalten</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Neue Schließung</translation>
    </message>
    <message>
        <source>No times have been made for that day yet; they would be open.</source>
        <translation>Für diesen Tag wurden noch keine Zeiten angelegt; sie wären offen.</translation>
    </message>
    <message>
        <source>Open again: {what}, {when}</source>
        <translation>Wieder geöffnet: {what}, {when}</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>Eingaben speichern</translation>
    </message>
    <message>
        <source>Stopped. What was done stays; the rest is not up to date yet.</source>
        <translation>Angehalten. Was erledigt ist, bleibt; der Rest ist noch nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The free times follow: {doctor}, {done} of {total}</source>
        <translation>Die freien Zeiten ziehen nach: {doctor}, {done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are not up to date yet.</source>
        <translation>
            <numerusform>Die freien Zeiten von %n Arzt sind noch nicht auf dem neuesten Stand.</numerusform>
            <numerusform>Die freien Zeiten von %n Ärzten sind noch nicht auf dem neuesten Stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are up to date.</source>
        <translation>
            <numerusform>Die freien Zeiten von %n Arzt sind auf dem neuesten Stand.</numerusform>
            <numerusform>Die freien Zeiten von %n Ärzten sind auf dem neuesten Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for “{region}”. Choose the country on the page Clinics; until then no new times are made.</source>
        <translation>Für „{region}“ gibt es keinen Feiertagskalender. Wählen Sie das Land auf der Seite „Praxen“; bis dahin werden keine neuen Zeiten angelegt.</translation>
    </message>
    <message>
        <source>This clinic has no country yet, so no public holidays: the page Clinics has it.</source>
        <translation>Für diese Praxis ist noch kein Land gewählt, also auch keine Feiertage: das steht auf der Seite „Praxen“.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>Times are up to date. %n visit(s) stand in closed time; the list proposes where to move them.</source>
        <translation>
            <numerusform>Die Zeiten sind auf dem neuesten Stand. %n Termin liegt in geschlossener Zeit; die Liste schlägt vor, wohin er verschoben werden kann.</numerusform>
            <numerusform>Die Zeiten sind auf dem neuesten Stand. %n Termine liegen in geschlossener Zeit; die Liste schlägt vor, wohin sie verschoben werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type both hours, like 9:00 and 12:30.</source>
        <translation>Geben Sie beide Uhrzeiten ein, etwa 9:00 und 12:30.</translation>
    </message>
    <message>
        <source>Type the day, like 24.12. or “in 2 weeks”.</source>
        <translation>Geben Sie den Tag ein, etwa 24.12. oder „in 2 Wochen“.</translation>
    </message>
    <message>
        <source>We work on that day</source>
        <translation>An diesem Tag wird gearbeitet</translation>
    </message>
    <message>
        <source>Work through the list</source>
        <translation>Liste abarbeiten</translation>
    </message>
    <message>
        <source>You work on this public holiday, so its times can be booked.</source>
        <translation>An diesem Feiertag wird gearbeitet, also sind Termine möglich.</translation>
    </message>
    <message>
        <source>You work on {holiday}</source>
        <translation>{holiday}: an diesem Tag wird gearbeitet</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>vormittags</translation>
    </message>
    <message>
        <source>own holiday</source>
        <translation>eigener Feiertag</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{from_time} to {to_time}</source>
        <translation>{from_time} bis {to_time}</translation>
    </message>
    <message>
        <source>{holiday} is a holiday again</source>
        <translation>{holiday} ist wieder Feiertag</translation>
    </message>
    <message>
        <source>{holiday}, {day}</source>
        <translation>{holiday}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <comment>doctors</comment>
        <translation>
            <numerusform>{name} und %n weiterer</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} No visit stands in it.</source>
        <translation>{taken} Kein Termin liegt darin.</translation>
    </message>
    <message>
        <source>{when}  {patient}, {doctor}</source>
        <translation>{when}  {patient}, {doctor}</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “in 2 weeks”.</source>
        <translation>„{text}“ ist kein Tag; geben Sie ihn ein wie 24.12. oder „in 2 Wochen“.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>○ we work</source>
        <translation>○ geöffnet</translation>
    </message>
    <message>
        <source>● holiday</source>
        <translation>● Feiertag</translation>
    </message>
</context>
<context>
    <name>ClosuresScreen</name>
    <message>
        <source>Close this time</source>
        <translation>Diese Zeit schließen</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Days on which nobody can be booked. Visits that stand there stay until you move them.</source>
        <translation>Tage, an denen keine Termine möglich sind. Termine, die dort liegen, bleiben, bis Sie sie verschieben.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Holidays and closures of the year</source>
        <translation>Feiertage und Schließungen des Jahres</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Neue Schließung</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whose public holidays</source>
        <translation>Wessen Feiertage</translation>
    </message>
    <message>
        <source>● public holiday   ○ public holiday, but we work   ■ closed   ◢ partly closed</source>
        <translation>● Feiertag   ○ Feiertag, aber geöffnet   ■ geschlossen   ◢ teilweise geschlossen</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Karmin</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limette</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefergrau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Alle Zeilen prüfen</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Doctor of all visits</source>
        <translation>Arzt aller Termine</translation>
    </message>
    <message>
        <source>Find patients by their name alone, where only one has it</source>
        <translation>Patienten nur am Namen erkennen, wo ihn nur einer hat</translation>
    </message>
    <message>
        <source>For example: the old program</source>
        <translation>Zum Beispiel: das alte Programm</translation>
    </message>
    <message>
        <source>From which program</source>
        <translation>Aus welchem Programm</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Some of its values</source>
        <translation>Einige ihrer Werte</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>Die erste Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What the column {column} is</source>
        <translation>Was die Spalte {column} ist</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A doctor is away: list and move the visits</source>
        <translation>Arzt ist abwesend: Termine auflisten und verschieben</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Ein Buchstabe</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Alle Fachgebiete</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Neuer Arbeitsplatz</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Zurück auf geplant</translation>
    </message>
    <message>
        <source>Begin a booking with this name</source>
        <translation>Mit diesem Namen einen Termin beginnen</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Diese Zeit sperren</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Folgetermin eintragen</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Diese Zeit vergeben</translation>
    </message>
    <message>
        <source>Cancel with a reason</source>
        <translation>Absagen mit Grund</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Change of user: somebody else signs in here</source>
        <translation>Benutzer wechseln: jemand anders meldet sich hier an</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Raum ändern</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Clinic: administration</source>
        <translation>Praxis: Administration</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Praxen</translation>
    </message>
    <message>
        <source>Close the box; stop moving</source>
        <translation>Fenster schließen; Verschieben beenden</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Cut the visit, to put it elsewhere</source>
        <translation>Termin ausschneiden, um ihn anderswo einzufügen</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Day of all doctors</source>
        <translation>Tag aller Ärzte</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ist nicht gekommen</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Find a patient or a command</source>
        <translation>Patienten oder Befehl suchen</translation>
    </message>
    <message>
        <source>Give blocked time free again</source>
        <translation>Gesperrte Zeit wieder freigeben</translation>
    </message>
    <message>
        <source>Go from time to time, doctor to doctor</source>
        <translation>Von Zeit zu Zeit, von Arzt zu Arzt gehen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Zimmer</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>Protokollfristen</translation>
    </message>
    <message>
        <source>Keys of where you are</source>
        <translation>Tasten an dieser Stelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this computer</source>
        <translation>Sprache dieses Computers</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Leave the visit in hand where it is</source>
        <translation>Ausgeschnittenen Termin lassen, wo er ist</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists: confirm, doctor away</source>
        <translation>Listen: bestätigen, Arzt abwesend</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bildschirm sperren</translation>
    </message>
    <message>
        <source>Longer by one slot</source>
        <translation>Ein Zeitfenster länger</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>New wish for the waitlist</source>
        <translation>Neuer Wunsch für die Warteliste</translation>
    </message>
    <message>
        <source>Next available: free times</source>
        <translation>Nächster freier Termin</translation>
    </message>
    <message>
        <source>Next clinic</source>
        <translation>Nächste Praxis</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Nächster Tag oder nächste Woche</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>Akte des Patienten öffnen</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>Voriger Tag oder vorige Woche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print a slip for the patient</source>
        <translation>Terminzettel für den Patienten drucken</translation>
    </message>
    <message>
        <source>Print preview, PDF, paper</source>
        <translation>Druckvorschau, PDF, Papier</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Drucken, was zu sehen ist</translation>
    </message>
    <message>
        <source>Put the visit in hand here</source>
        <translation>Ausgeschnittenen Termin hier einfügen</translation>
    </message>
    <message>
        <source>Read the agenda again</source>
        <translation>Kalender neu lesen</translation>
    </message>
    <message>
        <source>Repeat the visit, or change its series</source>
        <translation>Termin wiederholen oder seine Serie ändern</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Räume und Geräte</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>Selected free time</source>
        <translation>Gewählte freie Zeit</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Gewählter Termin</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shorter by one slot</source>
        <translation>Ein Zeitfenster kürzer</translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>Kurze Führung</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Squeeze a visit in beside it</source>
        <translation>Daneben einen Termin einschieben</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personal und Rechte</translation>
    </message>
    <message>
        <source>Start again with the newer version</source>
        <translation>Mit der neueren Version neu starten</translation>
    </message>
    <message>
        <source>The day of one specialty, in the order of its list</source>
        <translation>Der Tag eines Fachgebiets, in der Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>The patient does not take the offered time</source>
        <translation>Der Patient nimmt die angebotene Zeit nicht</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>Der Patient nimmt die angebotene Zeit</translation>
    </message>
    <message>
        <source>The selected free time</source>
        <translation>Die gewählte freie Zeit</translation>
    </message>
    <message>
        <source>The selected visit</source>
        <translation>Der gewählte Termin</translation>
    </message>
    <message>
        <source>To the side panel and back</source>
        <translation>Zur Seitenleiste und zurück</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>Meine letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Terminarten</translation>
    </message>
    <message>
        <source>Visits to move: a doctor is away, or closed time</source>
        <translation>Zu verschiebende Termine: Arzt abwesend oder geschlossene Zeit</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Waiting room screen: numbers for those who wait</source>
        <translation>Wartezimmer-Anzeige: Nummern für die Wartenden</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Waitlist: earlier if possible</source>
        <translation>Warteliste: wenn möglich früher</translation>
    </message>
    <message>
        <source>Walk-in: somebody is here without a time</source>
        <translation>Ohne Termin: ein Patient kommt unangemeldet</translation>
    </message>
    <message>
        <source>Week of a doctor, by name</source>
        <translation>Woche eines Arztes, nach Namen</translation>
    </message>
    <message>
        <source>Week of one doctor</source>
        <translation>Woche eines Arztes</translation>
    </message>
    <message>
        <source>Week of the next doctor</source>
        <translation>Woche des nächsten Arztes</translation>
    </message>
    <message>
        <source>Week of the previous doctor</source>
        <translation>Woche des vorigen Arztes</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Was vorgemerkt wurde</translation>
    </message>
    <message>
        <source>Who on the waitlist fits here</source>
        <translation>Wer auf der Warteliste hier passt</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctors to copy the hours to</source>
        <translation>Ärzte, die diese Sprechzeiten bekommen</translation>
    </message>
    <message>
        <source>Free times less</source>
        <translation>Weniger freie Zeiten</translation>
    </message>
    <message>
        <source>Free times more</source>
        <translation>Mehr freie Zeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Sprechzeiten jetzt</translation>
    </message>
    <message>
        <source>Save for the chosen doctors</source>
        <translation>Für die gewählten Ärzte speichern</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Visits to move</source>
        <translation>Zu verschieben</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>12.3., in 6 weeks, next friday</source>
        <translation>12.3., in 6 Wochen, nächsten Freitag</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>The day to go to</source>
        <translation>Der Tag, zu dem Sie gehen wollen</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Another doctor's week (Ctrl+D)</source>
        <translation>Woche eines anderen Arztes (Strg+D)</translation>
    </message>
</context>
<context>
    <name>DatePatterns</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>26 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>Thu 26 Nov</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Thu 26 Nov 2026</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>Thu 26 November 2026</comment>
        <translation>ddd d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Termin zeigen</translation>
    </message>
    <message>
        <source>Unchanged fields too</source>
        <translation>Auch unveränderte Felder</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are called {name} here already. Nobody could tell them apart by the name.</source>
        <translation>
            <numerusform>%n andere Person heißt hier schon {name}. Niemand könnte sie am Namen unterscheiden.</numerusform>
            <numerusform>%n andere heißen hier schon {name}. Niemand könnte sie am Namen unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are still to come: {days}.</source>
        <translation>
            <numerusform>%n Termin steht noch bevor: {days}.</numerusform>
            <numerusform>%n Termine stehen noch bevor: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Praxis</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>&amp;Honorar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>&amp;Bundesland oder Region</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>A free one is found with each booking; without one there is no time.</source>
        <translation>Bei jedem Termin wird ein freies gesucht; ohne gibt es keine Zeit.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Also works in</source>
        <translation>Arbeitet auch in</translation>
    </message>
    <message>
        <source>As it is saved now</source>
        <translation>Wie es jetzt gespeichert ist</translation>
    </message>
    <message>
        <source>As patients and colleagues say it, such as Dr Amara Okafor.</source>
        <translation>Wie Patienten und Kollegen ihn nennen, etwa Dr. Amara Okafor.</translation>
    </message>
    <message>
        <source>As the desk says it, such as Follow-up.</source>
        <translation>Wie der Empfang sie nennt, etwa Kontrolle.</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Wieder aktiviert: {name}</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>Wählen Sie Feld für Feld; gespeichert wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Choose one, or type a new one. The desk filters and searches by it.</source>
        <translation>Wählen Sie eines, oder geben Sie ein neues ein. Der Empfang filtert und sucht danach.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Praxen</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Gelöscht: {name}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Each place where patients come, with its clock and its holidays. Ctrl+E looks at the next one.</source>
        <translation>Jeder Ort, an den Patienten kommen, mit seiner Uhrzeit und seinen Feiertagen. Strg+E zeigt die nächste Praxis.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>First move the visits</source>
        <translation>Erst die Termine verschieben</translation>
    </message>
    <message>
        <source>For the report of the revenue; empty where there is none.</source>
        <translation>Für den Umsatzbericht; leer, wo es keines gibt.</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>Vom Formular zur Liste; bei Ungespeichertem wird gefragt</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>Von der Liste in das Formular</translation>
    </message>
    <message>
        <source>Home &amp;clinic</source>
        <translation>&amp;Hauptpraxis</translation>
    </message>
    <message>
        <source>In which the fees of the visit types are.</source>
        <translation>In dieser Währung sind die Honorare der Terminarten.</translation>
    </message>
    <message>
        <source>Its public holidays are closed, and its phone numbers need no prefix.</source>
        <translation>An seinen Feiertagen ist geschlossen, und seine Telefonnummern brauchen keine Landesvorwahl.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>More than that can only be squeezed in, with a reason.</source>
        <translation>Mehr lassen sich nur mit Begründung einschieben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs a &amp;room of the kind</source>
        <translation>Braucht einen &amp;Raum der Art</translation>
    </message>
    <message>
        <source>Needs e&amp;quipment of the kind</source>
        <translation>Braucht ein &amp;Gerät der Art</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Neue Praxis</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>Neuer Arzt</translation>
    </message>
    <message>
        <source>New piece of equipment</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Neue Terminart</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: no public holidays</source>
        <translation>Keines: keine Feiertage</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Retire; the visits stay</source>
        <translation>Deaktivieren; die Termine bleiben</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Deaktiviert: {name}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Räume und Geräte</translation>
    </message>
    <message>
        <source>S&amp;pecialty</source>
        <translation>Fach&amp;gebiet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it</source>
        <translation>Jemand anders hat dies gespeichert, seit Sie es geöffnet haben</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Stands beside the name above the doctor's column.</source>
        <translation>Steht neben dem Namen über der Spalte des Arztes.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Tells the visit types apart in lists and reports.</source>
        <translation>Unterscheidet die Terminarten in Listen und Berichten.</translation>
    </message>
    <message>
        <source>The time with the patient.</source>
        <translation>Die Zeit mit dem Patienten.</translation>
    </message>
    <message>
        <source>The weekly hours say on which days in which clinic.</source>
        <translation>Die Sprechzeiten sagen, an welchen Tagen in welcher Praxis.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Das ganze Land</translation>
    </message>
    <message>
        <source>They keep it until you give them another one (O on the visit in the agenda); new visits get another.</source>
        <translation>Sie behalten es, bis Sie ihnen ein anderes geben (O auf dem Termin im Kalender); neue Termine bekommen ein anderes.</translation>
    </message>
    <message>
        <source>They keep this visit type; it cannot be chosen for new ones.</source>
        <translation>Sie behalten diese Terminart; für neue kann sie nicht mehr gewählt werden.</translation>
    </message>
    <message>
        <source>They stay in the agenda until you move or cancel them; nobody can book this doctor any more.</source>
        <translation>Sie bleiben im Kalender, bis Sie sie verschieben oder absagen; neue Termine bei diesem Arzt sind nicht mehr möglich.</translation>
    </message>
    <message>
        <source>They stay with their doctors.</source>
        <translation>Sie bleiben bei ihren Ärzten.</translation>
    </message>
    <message>
        <source>Time of the doctor and the room in which nobody else can come.</source>
        <translation>Zeit von Arzt und Raum, in der niemand anders kommen kann.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To &amp;prepare, before it</source>
        <translation>&amp;Vorbereitung davor</translation>
    </message>
    <message>
        <source>To cl&amp;ean, after it</source>
        <translation>Na&amp;chbereitung danach</translation>
    </message>
    <message>
        <source>Type a part of it, such as Berlin. All times of this clinic are on its clock.</source>
        <translation>Geben Sie einen Teil davon ein, etwa Berlin. Alle Zeiten dieser Praxis folgen dieser Uhr.</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Terminarten</translation>
    </message>
    <message>
        <source>Visits a &amp;day at most</source>
        <translation>Höchstens &amp;Termine am Tag</translation>
    </message>
    <message>
        <source>What a visit is for: how long it takes and what it needs. The desk chooses one with each booking.</source>
        <translation>Wofür ein Termin ist: wie lange er dauert und was er braucht. Der Empfang wählt bei jedem Termin eine.</translation>
    </message>
    <message>
        <source>What a visit takes place in or with. Two visits never get the same one at the same time.</source>
        <translation>Worin oder womit ein Termin stattfindet. Zwei Termine bekommen nie dasselbe zur selben Zeit.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Surgery; empty for a room that none needs.</source>
        <translation>Was eine Terminart verlangt, etwa OP; leer bei einem Raum, den keine braucht.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Ultrasound.</source>
        <translation>Was eine Terminart verlangt, etwa Ultraschall.</translation>
    </message>
    <message>
        <source>Who can be booked here. A new doctor has times as soon as there are weekly hours (page Schedules).</source>
        <translation>Wer hier Termine hat. Ein neuer Arzt hat Zeiten, sobald es Sprechzeiten gibt (Seite „Sprechzeiten“).</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (deaktiviert)</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, gespeichert um {time}</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Bring back</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; its history stays, and it can come back.</source>
        <translation>Es kann nicht mehr gewählt werden; die Geschichte bleibt, und es lässt sich wieder aktivieren.</translation>
    </message>
    <message>
        <source>Only what was never used can be deleted.</source>
        <translation>Nur was nie benutzt wurde, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Deaktivieren</translation>
    </message>
</context>
<context>
    <name>DoctorBox</name>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctor whose week to show</source>
        <translation>Arzt, dessen Woche gezeigt wird</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>Name oder Fachgebiet</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Week of a doctor</source>
        <translation>Woche eines Arztes</translation>
    </message>
</context>
<context>
    <name>DoctorHeader</name>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Termine: {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>Use this one</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>{sentence}: use this one</source>
        <translation>{sentence}: diese nehmen</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n zu verschiebender Termin</numerusform>
            <numerusform>%n zu verschiebende Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Änderungen gelten ab</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Drag inside of hours to draw a break; the same with Shift held.</source>
        <translation>In Sprechzeiten ziehen zeichnet eine Pause; ebenso mit gedrückter Umschalttaste.</translation>
    </message>
    <message>
        <source>Draw breaks</source>
        <translation>Pausen zeichnen</translation>
    </message>
    <message>
        <source>New hours are at</source>
        <translation>Neue Sprechzeiten sind in</translation>
    </message>
    <message>
        <source>See what changes and save</source>
        <translation>Änderungen ansehen und speichern</translation>
    </message>
    <message>
        <source>These hours hold from</source>
        <translation>Diese Sprechzeiten gelten ab</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>bis auf Weiteres</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (Latin-2)</source>
        <translation>Mitteleuropäisch (Latin-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, Big-Endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Latin-1)</source>
        <translation>Westlich (Latin-1)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (old Macintosh)</source>
        <translation>Westlich (altes Macintosh)</translation>
    </message>
    <message>
        <source>Western with the euro (Latin-9)</source>
        <translation>Westlich mit Euro (Latin-9)</translation>
    </message>
</context>
<context>
    <name>Enrolling</name>
    <message>
        <source>Move the clinic to a PostgreSQL server first, on this computer: medibook move-to-server</source>
        <translation>Ziehen Sie die Praxis zuerst auf einen PostgreSQL-Server um, an diesem Computer: medibook move-to-server</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first.</source>
        <translation type="vanished">Bringen Sie die Praxis erst auf einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>This clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>Die Datenbank dieser Praxis liegt nur auf diesem Computer, kein anderer kann sie erreichen.</translation>
    </message>
    <message>
        <source>{file} is ready. Bring it to the new desk; it is good for 30 days.</source>
        <translation>{file} ist fertig. Bringen Sie sie zum neuen Arbeitsplatz; sie gilt 30 Tage.</translation>
    </message>
</context>
<context>
    <name>EnrollingScreen</name>
    <message>
        <source>&amp;Certificate of the authority (PEM)</source>
        <translation>&amp;Zertifikat der Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>&amp;Name of the new desk</source>
        <translation>&amp;Name des neuen Arbeitsplatzes</translation>
    </message>
    <message>
        <source>A file with the clinic's addresses and no password. At the new desk it is opened at the first start; then everyone signs in there with the own account.</source>
        <translation>Eine Datei mit den Adressen der Praxis und ohne Passwort. Am neuen Arbeitsplatz wird sie beim ersten Start geöffnet; dann meldet sich dort jeder mit dem eigenen Konto an.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Neuer Arbeitsplatz</translation>
    </message>
    <message>
        <source>As the other desks will see it.</source>
        <translation>Wie die anderen Arbeitsplätze ihn sehen.</translation>
    </message>
    <message>
        <source>By it the new desk knows that the server is yours. Your IT has it; empty: it is not checked.</source>
        <translation>Daran erkennt der neue Arbeitsplatz, dass der Server Ihrer ist. Ihre IT hat es; leer: es wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Desk 3</source>
        <translation>Arbeitsplatz 3</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook)</source>
        <translation>Anmeldedateien (*.medibook)</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Anmeldedatei speichern</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>Anmeldedatei speichern…</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Server: {address}</translation>
    </message>
    <message>
        <source>The new desk shows the same code. Tell it by telephone, not beside the file.</source>
        <translation>Der neue Arbeitsplatz zeigt denselben Code. Sagen Sie ihn am Telefon, nicht mit der Datei.</translation>
    </message>
    <message>
        <source>Type how the new desk is called.</source>
        <translation>Geben Sie ein, wie der neue Arbeitsplatz heißt.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>&amp;Password of the live server</source>
        <translation>&amp;Passwort des Live-Servers</translation>
    </message>
    <message>
        <source>Compare the code with the one that the administrator sees. If it differs, do not join.</source>
        <translation>Vergleichen Sie den Code mit dem, den die Administration sieht. Ist er anders, verbinden Sie sich nicht.</translation>
    </message>
    <message>
        <source>The code is the same: join</source>
        <translation>Der Code ist derselbe: verbinden</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>Die Anmeldedatei</translation>
    </message>
    <message>
        <source>Your administrator has it. Without it you see other desks' changes a little later.</source>
        <translation>Ihre Administration hat es. Ohne das Passwort sehen Sie Änderungen anderer Arbeitsplätze etwas später.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A Redis Cluster has one database, number 0.</source>
        <translation>Ein Redis Cluster hat eine einzige Datenbank, Nummer 0.</translation>
    </message>
    <message>
        <source>A cancellation needs a reason.</source>
        <translation>Zum Absagen gehört ein Grund.</translation>
    </message>
    <message>
        <source>A closure has {longest} days at most, this one has {found}.</source>
        <translation>Eine Schließung hat höchstens {longest} Tage, diese hat {found}.</translation>
    </message>
    <message>
        <source>A colour is written like #0072b2.</source>
        <translation>Eine Farbe schreibt man wie #0072b2.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>A daily limit has {lowest} to {highest} visits.</source>
        <translation>Eine Tagesgrenze hat {lowest} bis {highest} Termine.</translation>
    </message>
    <message>
        <source>A fee is an amount like 45 or 45.50, without a minus.</source>
        <translation>Ein Honorar ist ein Betrag wie 45 oder 45.50, ohne Minus.</translation>
    </message>
    <message>
        <source>A file of the downtime copy was changed or cut short.</source>
        <translation>Eine Datei der Notfallkopie wurde verändert oder ist unvollständig.</translation>
    </message>
    <message>
        <source>A file of the update is not as it was built: {name}.</source>
        <translation>Eine Datei der neuen Version ist nicht so, wie sie gebaut wurde: {name}.</translation>
    </message>
    <message>
        <source>A file or a folder cannot be used.</source>
        <translation>Eine Datei oder ein Ordner ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>A key of this computer is damaged.</source>
        <translation>Ein Schlüssel dieses Computers ist beschädigt.</translation>
    </message>
    <message>
        <source>A part of a country needs its country.</source>
        <translation>Ein Bundesland oder eine Region braucht das Land dazu.</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}</source>
        <translation>Ein Teil des Systems dieses Computers fehlt: {reason}</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}.</source>
        <translation>Ein Teil des Systems dieses Computers fehlt: {reason}.</translation>
    </message>
    <message>
        <source>A part of this computer's system that the window needs is missing.</source>
        <translation>Ein Teil des Systems dieses Computers, den das Fenster braucht, fehlt.</translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation>Ein Passwort braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>A report covers {years} years at most.</source>
        <translation>Ein Bericht umfasst höchstens {years} Jahre.</translation>
    </message>
    <message>
        <source>A resource “{kind}” is no Patient.</source>
        <translation>Eine Ressource „{kind}“ ist kein Patient.</translation>
    </message>
    <message>
        <source>A series cannot go to a doctor of another region as a whole.</source>
        <translation>Eine Serie kann nicht als Ganzes zu einem Arzt einer anderen Region gehen.</translation>
    </message>
    <message>
        <source>A series has 2 to {limit} visits.</source>
        <translation>Eine Serie muss 2 bis {limit} Termine haben.</translation>
    </message>
    <message>
        <source>A server is away.</source>
        <translation>Ein Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>Eine Einstellung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A short sentence is easy to remember and hard to guess.</source>
        <translation>Ein kurzer Satz ist leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>A slot has {shortest} to {longest} minutes, not {found}.</source>
        <translation>Ein Zeitfenster muss {shortest} bis {longest} Minuten haben, nicht {found}.</translation>
    </message>
    <message>
        <source>A slot of {minutes} minutes does not fit into {hours} with its breaks.</source>
        <translation>Ein Zeitfenster von {minutes} Minuten passt nicht in {hours} mit den Pausen.</translation>
    </message>
    <message>
        <source>A span of time ends after it starts.</source>
        <translation>Ein Zeitraum muss nach seinem Anfang enden.</translation>
    </message>
    <message>
        <source>A time is given by walk_in.</source>
        <translation type="vanished">Eine Zeit wird mit „Ohne Termin“ vergeben.</translation>
    </message>
    <message>
        <source>A time of day ends before it begins.</source>
        <translation>Eine Zeitspanne endet vor ihrem Anfang.</translation>
    </message>
    <message>
        <source>A time without a time zone cannot be used.</source>
        <translation>Eine Zeit ohne Zeitzone kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A user name begins with a letter and has only a to z, 0 to 9, dots, hyphens and underlines.</source>
        <translation>Ein Benutzername beginnt mit einem Buchstaben und hat nur a bis z, 0 bis 9, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>A visit begins as booked or held.</source>
        <translation>Ein neuer Termin ist geplant oder reserviert.</translation>
    </message>
    <message>
        <source>A visit has 1 to 1440 minutes, not {minutes}.</source>
        <translation>Ein Termin hat 1 bis 1440 Minuten, nicht {minutes}.</translation>
    </message>
    <message>
        <source>A visit has 1 to {longest} minutes.</source>
        <translation>Ein Termin muss 1 bis {longest} Minuten haben.</translation>
    </message>
    <message>
        <source>A weekday is 0 (Monday) to 6 (Sunday).</source>
        <translation>Ein Wochentag ist 0 (Montag) bis 6 (Sonntag).</translation>
    </message>
    <message>
        <source>Accept the enrolment file once more, or correct sslrootcert in database_url.</source>
        <translation>Nehmen Sie die Anmeldedatei noch einmal an, oder berichtigen Sie sslrootcert in database_url.</translation>
    </message>
    <message>
        <source>Add --replace to join this one instead.</source>
        <translation>Fügen Sie --replace an, um sich stattdessen mit dieser zu verbinden.</translation>
    </message>
    <message>
        <source>Add the doctor once more for the clinic in the other time zone.</source>
        <translation>Legen Sie den Arzt für die Praxis in der anderen Zeitzone noch einmal an.</translation>
    </message>
    <message>
        <source>After this nobody could manage the clinic's accounts any more.</source>
        <translation>Danach könnte niemand mehr die Konten der Praxis verwalten.</translation>
    </message>
    <message>
        <source>All connections of this computer are in use.</source>
        <translation>Alle Verbindungen dieses Computers sind belegt.</translation>
    </message>
    <message>
        <source>An administrator brings the clinic's notes key here: medibook notes-key import FILE</source>
        <translation>Die Administration bringt den Notizschlüssel der Praxis hierher: medibook notes-key import FILE</translation>
    </message>
    <message>
        <source>An administrator can bring them back from a backup.</source>
        <translation>Die Administration kann sie aus einer Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>An administrator changes absences and holidays.</source>
        <translation>Abwesenheiten und Feiertage ändert die Administration.</translation>
    </message>
    <message>
        <source>An administrator runs: medibook migrate</source>
        <translation>Die Administration führt aus: medibook migrate</translation>
    </message>
    <message>
        <source>Another MediBook of this account is fetching the update.</source>
        <translation>Ein anderes MediBook dieses Kontos holt die neue Version gerade.</translation>
    </message>
    <message>
        <source>Another MediBook on this computer has been starting the database for minutes.</source>
        <translation>Ein anderes MediBook auf diesem Computer startet die Datenbank schon seit Minuten.</translation>
    </message>
    <message>
        <source>Anybody would try those first: take words that have nothing to do with you.</source>
        <translation>Solche probiert jeder zuerst: nehmen Sie Wörter, die nichts mit Ihnen zu tun haben.</translation>
    </message>
    <message>
        <source>Ask IT to turn on ssl there, or for a new file.</source>
        <translation>Bitten Sie die IT, dort ssl einzuschalten, oder um eine neue Datei.</translation>
    </message>
    <message>
        <source>Ask a colleague who signed in here lately, or wait: MediBook goes on trying.</source>
        <translation>Bitten Sie jemanden, der hier kürzlich angemeldet war, oder warten Sie: MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right, or for help.</source>
        <translation>Bitten Sie Ihre Administration um das Recht oder um Hilfe.</translation>
    </message>
    <message>
        <source>Ask an administrator to open it.</source>
        <translation>Bitten Sie Ihre Administration, es zu öffnen.</translation>
    </message>
    <message>
        <source>Ask an administrator, or choose another visit type.</source>
        <translation>Fragen Sie Ihre Administration, oder wählen Sie eine andere Terminart.</translation>
    </message>
    <message>
        <source>Ask the clinic's administrator for a new one.</source>
        <translation>Bitten Sie die Administration der Praxis um eine neue.</translation>
    </message>
    <message>
        <source>Ask who they are: rename or remove them there, or move to another server.</source>
        <translation>Fragen Sie, wer das ist: Benennen Sie die Konten dort um oder entfernen Sie sie, oder ziehen Sie auf einen anderen Server um.</translation>
    </message>
    <message>
        <source>Ask whom it belongs to.</source>
        <translation>Fragen Sie, wem sie gehört.</translation>
    </message>
    <message>
        <source>Ask your administrator for a place that can be written, or name one: MEDIBOOK_DATA_DIR.</source>
        <translation>Bitten Sie Ihre Administration um einen Ort, an dem geschrieben werden darf, oder nennen Sie einen: MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to, or name another place; then try again.</source>
        <translation>Bitten Sie Ihre Administration um das Recht dazu, oder nennen Sie einen anderen Ort; dann noch einmal.</translation>
    </message>
    <message>
        <source>Ask your administrator to remove it, or choose a data folder with a shorter path.</source>
        <translation>Bitten Sie Ihre Administration, es zu entfernen, oder wählen Sie einen Datenordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>Between 0 and {most} years, not {found}.</source>
        <translation>Zwischen 0 und {most} Jahre, nicht {found}.</translation>
    </message>
    <message>
        <source>Block it again (Ctrl+B) if the visits shall stay in it.</source>
        <translation>Sperren Sie sie wieder (Strg+B), wenn die Termine darin bleiben sollen.</translation>
    </message>
    <message>
        <source>Book the visit first, then do this by hand.</source>
        <translation>Tragen Sie zuerst den Termin ein, dann machen Sie dies von Hand.</translation>
    </message>
    <message>
        <source>Booking goes on safely; the agenda refreshes more slowly.</source>
        <translation>Termine eintragen geht sicher weiter; der Kalender wird langsamer aktualisiert.</translation>
    </message>
    <message>
        <source>Both files have a visit at the same time, and nobody is in two places.</source>
        <translation>Beide Akten haben zur selben Zeit einen Termin, und niemand kann an zwei Orten sein.</translation>
    </message>
    <message>
        <source>Bring it from a terminal that has it: medibook notes-key export FILE, there; import FILE, here.</source>
        <translation>Bringen Sie ihn von einem Arbeitsplatz, der ihn hat: dort medibook notes-key export FILE, hier import FILE.</translation>
    </message>
    <message>
        <source>Bring them here from a terminal that has them: medibook notes-key export FILE</source>
        <translation>Holen Sie sie von einem Arbeitsplatz, der sie hat: medibook notes-key export FILE</translation>
    </message>
    <message>
        <source>Cancel them first, or wait until they have taken place.</source>
        <translation>Sagen Sie sie erst ab, oder warten Sie, bis sie stattgefunden haben.</translation>
    </message>
    <message>
        <source>Change that one, or choose other days.</source>
        <translation>Ändern Sie die andere, oder wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>Change the visit by hand.</source>
        <translation>Ändern Sie den Termin von Hand.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or choose another data folder.</source>
        <translation type="vanished">Prüfen Sie, ob Sie in {folder} schreiben dürfen, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or name another data folder: MEDIBOOK_DATA_DIR.</source>
        <translation>Prüfen Sie, ob Sie in {folder} schreiben dürfen, oder nennen Sie einen anderen Datenordner: MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a doctor from the agenda.</source>
        <translation>Wählen Sie einen Arzt aus dem Kalender.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>Choose a time that the agenda shows.</source>
        <translation>Wählen Sie eine Zeit, die der Kalender zeigt.</translation>
    </message>
    <message>
        <source>Choose an earlier or a longer free time, or a shorter visit type.</source>
        <translation>Wählen Sie eine frühere oder längere freie Zeit, oder eine kürzere Terminart.</translation>
    </message>
    <message>
        <source>Choose another day or another doctor.</source>
        <translation>Wählen Sie einen anderen Tag oder einen anderen Arzt.</translation>
    </message>
    <message>
        <source>Choose another encoding for the file.</source>
        <translation>Wählen Sie eine andere Kodierung für die Datei.</translation>
    </message>
    <message>
        <source>Choose another file, or save it again in the other program.</source>
        <translation>Wählen Sie eine andere Datei, oder speichern Sie sie im anderen Programm noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space, then try again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and try again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf der Festplatte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another room or another time.</source>
        <translation>Wählen Sie einen anderen Raum oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>Choose another time, or cancel the other visit first.</source>
        <translation>Wählen Sie eine andere Zeit, oder sagen Sie erst den anderen Termin ab.</translation>
    </message>
    <message>
        <source>Choose another time, or give the visit another room.</source>
        <translation>Wählen Sie eine andere Zeit, oder geben Sie dem Termin einen anderen Raum.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Choose for whom: a clinic, or at least one doctor.</source>
        <translation>Wählen Sie, für wen: eine Praxis oder mindestens einen Arzt.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of the clinics.</source>
        <translation>Wählen Sie eine der Praxen.</translation>
    </message>
    <message>
        <source>Choose one of the next free times.</source>
        <translation>Wählen Sie eine der nächsten freien Zeiten.</translation>
    </message>
    <message>
        <source>Choose the column for each field that is marked.</source>
        <translation>Wählen Sie die Spalte für jedes markierte Feld.</translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>Wählen Sie die Spalte mit dem Arzt, oder einen Arzt für die ganze Datei.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>Wählen Sie die Datei, die Sie von der Administration haben.</translation>
    </message>
    <message>
        <source>Choose what you want to import first, then the file.</source>
        <translation>Wählen Sie erst, was Sie importieren möchten, dann die Datei.</translation>
    </message>
    <message>
        <source>Close the other MediBook, or restart the computer, then try again.</source>
        <translation>Schließen Sie das andere MediBook, oder starten Sie den Computer neu, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Columns: {columns}. Fields: {fields}.</source>
        <translation>Spalten: {columns}. Felder: {fields}.</translation>
    </message>
    <message>
        <source>Copy the password, or read it out.</source>
        <translation>Kopieren Sie das Passwort, oder lesen Sie es vor.</translation>
    </message>
    <message>
        <source>Do not sign in there; ask the clinic's administrator.</source>
        <translation>Melden Sie sich dort nicht an; fragen Sie die Administration der Praxis.</translation>
    </message>
    <message>
        <source>Doctors of these buckets share rooms or equipment with doctors who would stay: {doctors}.</source>
        <translation>Ärzte dieser Buckets teilen Räume oder Geräte mit Ärzten, die bleiben würden: {doctors}.</translation>
    </message>
    <message>
        <source>Doctors who work in this clinic: {doctors}.</source>
        <translation>Ärzte, die in dieser Praxis arbeiten: {doctors}.</translation>
    </message>
    <message>
        <source>End them first, on the page of the weekly hours.</source>
        <translation>Beenden Sie sie erst, auf der Seite „Sprechzeiten“.</translation>
    </message>
    <message>
        <source>Enter it by hand where it belongs, then take it off the list.</source>
        <translation type="vanished">Holen Sie die Eingabe von Hand nach, wo sie hingehört, dann nehmen Sie sie von der Liste.</translation>
    </message>
    <message>
        <source>Every date of this series is left out.</source>
        <translation>Jeder Tag dieser Serie ist ausgelassen.</translation>
    </message>
    <message>
        <source>Export it again as “All of this time with its seals”.</source>
        <translation>Exportieren Sie es noch einmal als „Alles aus dieser Zeit mit seinen Siegeln“.</translation>
    </message>
    <message>
        <source>First make somebody else an administrator who has no end date and has signed in with a password of their own.</source>
        <translation>Geben Sie erst jemand anderem die Administration: ohne Enddatum und schon mit eigenem Passwort angemeldet.</translation>
    </message>
    <message>
        <source>Give its number and its digits, for example 12:F4A09C31.</source>
        <translation>Geben Sie die Nummer und die Zeichen an, zum Beispiel 12:F4A09C31.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
        <source>Give the name of an exported audit.</source>
        <translation>Geben Sie den Namen eines exportierten Protokolls an.</translation>
    </message>
    <message>
        <source>Hours are whole minutes on the clinic's clock.</source>
        <translation>Sprechzeiten sind ganze Minuten nach der Uhr der Praxis.</translation>
    </message>
    <message>
        <source>Hours come every week, or every 2nd to {longest}th from a given week on.</source>
        <translation>Sprechzeiten kommen jede Woche, oder ab einer bestimmten Woche alle 2 bis {longest} Wochen.</translation>
    </message>
    <message>
        <source>Hours have a beginning and an end.</source>
        <translation>Sprechzeiten haben einen Anfang und ein Ende.</translation>
    </message>
    <message>
        <source>Hours need a day: choose one at least, or delete them.</source>
        <translation>Sprechzeiten brauchen einen Tag: wählen Sie mindestens einen, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Hours of every {weeks} weeks need a day of a week in which they hold.</source>
        <translation>Sprechzeiten alle {weeks} Wochen brauchen einen Tag einer Woche, in der sie gelten.</translation>
    </message>
    <message>
        <source>IT sets ssl_max_protocol_version there, or ssl_min_protocol_version in the address.</source>
        <translation>Die IT setzt dort ssl_max_protocol_version oder in der Adresse ssl_min_protocol_version.</translation>
    </message>
    <message>
        <source>If it was not moved, remove that file, then start MediBook again.</source>
        <translation>Wurde sie nicht umgezogen, entfernen Sie diese Datei und starten Sie MediBook neu.</translation>
    </message>
    <message>
        <source>If that is a mistake, open the file (F5) and mend its status.</source>
        <translation>Wenn das ein Irrtum ist, öffnen Sie die Akte (F5) und berichtigen Sie den Status.</translation>
    </message>
    <message>
        <source>If the new one is right, change it by hand.</source>
        <translation>Wenn der neue Wert stimmt, ändern Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Import it first: medibook notes-key import FILE</source>
        <translation>Importieren Sie ihn erst: medibook notes-key import FILE</translation>
    </message>
    <message>
        <source>Install PostgreSQL's contrib package there (Debian: postgresql-contrib), then run this again.</source>
        <translation>Installieren Sie dort das contrib-Paket von PostgreSQL (Debian: postgresql-contrib), und führen Sie dies dann noch einmal aus.</translation>
    </message>
    <message>
        <source>Install it (Debian: apt-get install libxcb-cursor0), then start MediBook again.</source>
        <translation>Installieren Sie ihn (Debian: apt-get install libxcb-cursor0) und starten Sie MediBook neu.</translation>
    </message>
    <message>
        <source>Install it (docs/it.md says which parts there are), then start MediBook again.</source>
        <translation>Installieren Sie ihn (docs/it.md nennt die Teile) und starten Sie MediBook neu.</translation>
    </message>
    <message>
        <source>Install the newer MediBook first.</source>
        <translation>Installieren Sie erst das neuere MediBook.</translation>
    </message>
    <message>
        <source>Install the newer MediBook on this computer.</source>
        <translation>Installieren Sie das neuere MediBook auf diesem Computer.</translation>
    </message>
    <message>
        <source>Install {package}, or join a clinic whose server runs elsewhere.</source>
        <translation>Installieren Sie {package}, oder verbinden Sie sich mit einer Praxis, deren Server anderswo läuft.</translation>
    </message>
    <message>
        <source>It begins here and never ends.</source>
        <translation>Es beginnt hier und endet nie.</translation>
    </message>
    <message>
        <source>It cannot go to another clinic: visits to come: {visits}.</source>
        <translation>Ein Wechsel in eine andere Praxis ist nicht möglich, bevorstehende Termine: {visits}.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Der Termin endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>It is cancelled: there is nothing to book.</source>
        <translation>Er ist abgesagt: es gibt nichts einzutragen.</translation>
    </message>
    <message>
        <source>It is over: only visits that are to come are imported.</source>
        <translation>Er ist vorbei: nur bevorstehende Termine werden importiert.</translation>
    </message>
    <message>
        <source>It is written afresh as soon as the database is there.</source>
        <translation>Sie wird neu geschrieben, sobald die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <source>Join it instead, or give another database's address.</source>
        <translation>Verbinden Sie sich stattdessen mit ihr, oder geben Sie die Adresse einer anderen Datenbank an.</translation>
    </message>
    <message>
        <source>Leave --version out, or publish the other folder.</source>
        <translation>Lassen Sie --version weg, oder veröffentlichen Sie den anderen Ordner.</translation>
    </message>
    <message>
        <source>Leave it: an empty one costs nothing. medibook shards list shows what lives where.</source>
        <translation>Lassen Sie ihn stehen: ein leerer kostet nichts. medibook shards list zeigt, was wo liegt.</translation>
    </message>
    <message>
        <source>Leave out the character that was pasted or typed last.</source>
        <translation>Lassen Sie das zuletzt eingefügte oder eingegebene Zeichen weg.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>Let a superuser of that server carry out once, in that database: {statements} Then do this again.</source>
        <translation>Lassen Sie einen Superuser jenes Servers in jener Datenbank einmal ausführen: {statements} Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Let it in there (pg_hba.conf, firewall), or say with --directory-url how that server reaches it; files of certificates that the address names have to lie on that server. Then do this again.</source>
        <translation>Lassen Sie ihn dort ein (pg_hba.conf, Firewall), oder sagen Sie mit --directory-url, wie dieser Server sie erreicht; Zertifikatsdateien, die die Adresse nennt, müssen auf diesem Server liegen. Dann noch einmal.</translation>
    </message>
    <message>
        <source>Line {line} has the same name and birth date, and no number tells them apart.</source>
        <translation>Zeile {line} hat denselben Namen und dasselbe Geburtsdatum, und keine Nummer unterscheidet sie.</translation>
    </message>
    <message>
        <source>Line {line} has the same number or says the same.</source>
        <translation>Zeile {line} hat dieselbe Nummer oder sagt dasselbe.</translation>
    </message>
    <message>
        <source>Line {line} of this file has this time already.</source>
        <translation>Zeile {line} dieser Datei hat diese Zeit schon.</translation>
    </message>
    <message>
        <source>Live updates are away.</source>
        <translation>Die Live-Anzeige ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Look at both versions and choose, field by field.</source>
        <translation>Sehen Sie sich beide Fassungen an und wählen Sie Feld für Feld.</translation>
    </message>
    <message>
        <source>Look at both versions and choose.</source>
        <translation>Sehen Sie beide Fassungen an, und wählen Sie.</translation>
    </message>
    <message>
        <source>Look at both, side by side, and choose; nothing that you drew is lost.</source>
        <translation>Sehen Sie beide nebeneinander an, und wählen Sie; nichts von Ihrer Zeichnung geht verloren.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Sehen Sie noch einmal nach, und ändern Sie es dann.</translation>
    </message>
    <message>
        <source>Look at its name and at who may use it, or name another place; then try again.</source>
        <translation>Prüfen Sie den Namen und wer ihn benutzen darf, oder nennen Sie einen anderen Ort; dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at its name and where it is.</source>
        <translation>Sehen Sie nach, wie sie heißt und wo sie liegt.</translation>
    </message>
    <message>
        <source>Look at the log that is named, or tell your administrator.</source>
        <translation>Sehen Sie in das genannte Protokoll, oder sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Look at the logs below {path}, or tell your administrator.</source>
        <translation>Sehen Sie in die Protokolle unter {path}, oder sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Look at the name of the file.</source>
        <translation>Prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>Look at the number that is stored now, then save yours or cancel.</source>
        <translation>Sehen Sie die jetzt gespeicherte Nummer an, und speichern Sie dann Ihre, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Look at what the visit's status is now.</source>
        <translation>Sehen Sie nach, wie der Status des Termins jetzt ist.</translation>
    </message>
    <message>
        <source>Look at {log}, or tell your administrator.</source>
        <translation>Sehen Sie in {log}, oder sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, ask the administrator for a new file.</source>
        <translation>Prüfen Sie, ob das Datum dieses Computers stimmt; wenn ja, bitten Sie die Administration um eine neue Datei.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, tell whoever publishes the updates.</source>
        <translation>Prüfen Sie, ob das Datum dieses Computers stimmt; wenn ja, sagen Sie es denen, die die neuen Versionen veröffentlichen.</translation>
    </message>
    <message>
        <source>Look whether this is the right file, and the right encoding.</source>
        <translation>Sehen Sie nach, ob dies die richtige Datei und die richtige Kodierung ist.</translation>
    </message>
    <message>
        <source>Make one with `useradd --system medibook`, or run MediBook as an ordinary user.</source>
        <translation>Legen Sie eines an mit `useradd --system medibook`, oder starten Sie MediBook als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>Many desks are changing this time at once, and no answer came in time.</source>
        <translation>Viele Arbeitsplätze ändern diese Zeit gerade zugleich, und es kam keine Antwort.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself; until then it stands at both.</source>
        <translation>MediBook fragt von selbst wieder nach; bis dahin steht der Termin an beiden Stellen.</translation>
    </message>
    <message>
        <source>MediBook goes on trying; nothing you typed is lost.</source>
        <translation>MediBook versucht es weiter; Ihre Angaben sind noch da.</translation>
    </message>
    <message>
        <source>MediBook made a mistake ({kind}) and wrote it down as {log_id} in {path}.</source>
        <translation>MediBook hat einen Fehler gemacht ({kind}) und ihn als {log_id} in {path} aufgeschrieben.</translation>
    </message>
    <message>
        <source>Mend it, write it with the country's + code, or leave it empty; all else you typed is kept.</source>
        <translation>Berichtigen Sie sie, schreiben Sie die Ländervorwahl mit +, oder lassen Sie das Feld leer; alles andere bleibt.</translation>
    </message>
    <message>
        <source>Mend or remove {key} in {where}.</source>
        <translation>Berichtigen oder entfernen Sie {key} in {where}.</translation>
    </message>
    <message>
        <source>Mend or remove {where}, then start MediBook again.</source>
        <translation>Berichtigen oder entfernen Sie {where}, dann starten Sie MediBook neu.</translation>
    </message>
    <message>
        <source>Mend the marked field; everything else you typed is kept.</source>
        <translation>Berichtigen Sie das markierte Feld; alles andere bleibt.</translation>
    </message>
    <message>
        <source>Mend the named key in the settings file or the environment.</source>
        <translation>Berichtigen Sie den genannten Eintrag in der Einstellungsdatei oder der Umgebung.</translation>
    </message>
    <message>
        <source>Mend the row in the file of refused rows and import that file.</source>
        <translation>Berichtigen Sie die Zeile in der Datei der abgelehnten Zeilen, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Mend {key} in {where}, then start MediBook again.</source>
        <translation>Berichtigen Sie {key} in {where}, dann starten Sie MediBook neu.</translation>
    </message>
    <message>
        <source>Move its visits one by one, or cancel the series and book it anew there.</source>
        <translation>Verschieben Sie die Termine einzeln, oder sagen Sie die Serie ab und buchen Sie sie dort neu.</translation>
    </message>
    <message>
        <source>Move or cancel one of the two visits, then merge.</source>
        <translation>Verschieben Sie einen der beiden Termine oder sagen Sie ihn ab, dann führen Sie zusammen.</translation>
    </message>
    <message>
        <source>Move or cancel them first, or decide that they stay as they are.</source>
        <translation>Verschieben Sie sie oder sagen Sie sie erst ab, oder entscheiden Sie, dass sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Move or cancel them first.</source>
        <translation>Verschieben Sie sie erst, oder sagen Sie sie ab.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first (medibook move-to-server); then make the file again.</source>
        <translation>Ziehen Sie die Praxis zuerst auf einen PostgreSQL-Server um (medibook move-to-server); dann erstellen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first; then make the file again.</source>
        <translation type="vanished">Bringen Sie die Praxis erst auf einen PostgreSQL-Server; erstellen Sie dann die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Move these buckets along (--with-neighbours does): {buckets}.</source>
        <translation>Verschieben Sie diese Buckets mit (--with-neighbours tut das): {buckets}.</translation>
    </message>
    <message>
        <source>Move these visits first, or make a new one in the other clinic.</source>
        <translation>Verschieben Sie erst diese Termine, oder legen Sie in der anderen Praxis Neues an.</translation>
    </message>
    <message>
        <source>Name a database that does not exist yet, or an empty one.</source>
        <translation>Nennen Sie eine Datenbank, die es noch nicht gibt, oder eine leere.</translation>
    </message>
    <message>
        <source>Name another one, such as medibook: it is made.</source>
        <translation>Nennen Sie eine andere, zum Beispiel medibook: Sie wird angelegt.</translation>
    </message>
    <message>
        <source>Name another place with --out.</source>
        <translation>Nennen Sie mit --out einen anderen Ort.</translation>
    </message>
    <message>
        <source>No clinic is set up on this computer.</source>
        <translation>Auf diesem Computer ist keine Praxis eingerichtet.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation>Für „{field}“ ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>No doctor is chosen.</source>
        <translation>Es ist kein Arzt gewählt.</translation>
    </message>
    <message>
        <source>No fitting time is left today.</source>
        <translation>Heute ist keine passende Zeit mehr frei.</translation>
    </message>
    <message>
        <source>No free time meets this wish.</source>
        <translation>Zu diesem Wunsch passt keine freie Zeit.</translation>
    </message>
    <message>
        <source>No password was sent. IT looks at the server's certificate: medibook check.</source>
        <translation>Es wurde kein Passwort gesendet. Die IT sieht sich das Zertifikat des Servers an: medibook check.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>No visit of the series is changed by this.</source>
        <translation>Dies ändert keinen Termin der Serie.</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (200 MB is enough to start), then try again.</source>
        <translation type="vanished">Nichts ist verloren. Schaffen Sie dort Platz (200 MB genügen zum Starten), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (300 MB is enough to start), then try again.</source>
        <translation>Nichts ist verloren. Schaffen Sie dort Platz (300 MB genügen zum Starten), dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing says which column is what.</source>
        <translation>Nichts sagt, welche Spalte was ist.</translation>
    </message>
    <message>
        <source>Nothing says whose visits these are.</source>
        <translation>Nichts sagt, zu wem diese Termine gehören.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. MediBook goes on trying; try again when the status line says so.</source>
        <translation>Es wurde nichts geändert. MediBook versucht es weiter; versuchen Sie es wieder, wenn die Statuszeile es sagt.</translation>
    </message>
    <message>
        <source>Nothing was changed. The other doctors work as always; MediBook goes on trying.</source>
        <translation>Nichts wurde geändert. Die anderen Ärzte arbeiten wie immer; MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was installed, and this version goes on. Tell whoever publishes the updates.</source>
        <translation>Nichts wurde installiert, und diese Version läuft weiter. Sagen Sie es denen, die die neuen Versionen veröffentlichen.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then try again.</source>
        <translation>Es wurde nichts gespeichert. Schaffen Sie Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>On {day} the hours at two clinics overlap at {at}: the clinics keep different time.</source>
        <translation>Am {day} überschneiden sich die Sprechzeiten an zwei Praxen um {at}: die Uhren der Praxen gehen verschieden.</translation>
    </message>
    <message>
        <source>Open it and choose a file inside.</source>
        <translation>Öffnen Sie ihn, und wählen Sie darin eine Datei.</translation>
    </message>
    <message>
        <source>Open it in the list and change it by hand.</source>
        <translation>Öffnen Sie es in der Liste, und ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>Open the file (F5) and change it by hand.</source>
        <translation>Öffnen Sie die Akte (F5) und ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>Open the file again before you book.</source>
        <translation>Öffnen Sie die Akte wieder, bevor Sie eintragen.</translation>
    </message>
    <message>
        <source>Open the file again; if it stays, install the newer MediBook on this computer.</source>
        <translation>Öffnen Sie die Akte noch einmal; bleibt es so, installieren Sie das neuere MediBook auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the schedule: it shows the hours as they are now.</source>
        <translation>Öffnen Sie die Sprechzeiten: sie zeigen den Stand von jetzt.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and this computer has no unprivileged account for it.</source>
        <translation>PostgreSQL läuft nicht als root, und dieser Computer hat kein Konto ohne Sonderrechte dafür.</translation>
    </message>
    <message>
        <source>Press E on it to change that series.</source>
        <translation>Drücken Sie E auf diesem Termin, um jene Serie zu ändern.</translation>
    </message>
    <message>
        <source>Put the patient on the waiting room's list, or choose another doctor.</source>
        <translation>Setzen Sie den Patienten auf die Liste des Wartezimmers, oder wählen Sie einen anderen Arzt.</translation>
    </message>
    <message>
        <source>Put three or four words together that have nothing to do with each other.</source>
        <translation>Nehmen Sie drei oder vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Remove QT_QPA_PLATFORM from the environment, then start MediBook again.</source>
        <translation>Entfernen Sie QT_QPA_PLATFORM aus der Umgebung und starten Sie MediBook neu.</translation>
    </message>
    <message>
        <source>Remove it, or choose another data folder.</source>
        <translation>Entfernen Sie es, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Rename it, or add the new one first.</source>
        <translation>Benennen Sie sie um, oder fügen Sie erst die neue hinzu.</translation>
    </message>
    <message>
        <source>Repeat every 1 to {limit} weeks or months.</source>
        <translation>Möglich ist eine Wiederholung alle 1 bis {limit} Wochen oder Monate.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>Deaktivieren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>Retire it: its history stays, and nobody can choose it any more.</source>
        <translation>Deaktivieren Sie es: die Geschichte bleibt, und niemand kann es mehr wählen.</translation>
    </message>
    <message>
        <source>Retire them, or give them another clinic, on the page of the doctors.</source>
        <translation>Deaktivieren Sie sie, oder geben Sie ihnen eine andere Praxis, auf der Seite „Ärzte“.</translation>
    </message>
    <message>
        <source>Run this where the clinic was set up with 'on this computer'.</source>
        <translation>Führen Sie dies dort aus, wo die Praxis „auf diesem Computer“ eingerichtet wurde.</translation>
    </message>
    <message>
        <source>Save it as a PDF instead, or choose another printer.</source>
        <translation>Speichern Sie es stattdessen als PDF, oder wählen Sie einen anderen Drucker.</translation>
    </message>
    <message>
        <source>Say --date-order DMY or --date-order MDY.</source>
        <translation>Geben Sie --date-order DMY oder --date-order MDY an.</translation>
    </message>
    <message>
        <source>Say for each row whether it is the same person.</source>
        <translation>Sagen Sie für jede Zeile, ob es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Say how many visits, or until when.</source>
        <translation>Geben Sie an, wie viele Termine, oder bis wann.</translation>
    </message>
    <message>
        <source>Say which way is right.</source>
        <translation>Sagen Sie, welche Lesart richtig ist.</translation>
    </message>
    <message>
        <source>Search for the patient again, or register a new one.</source>
        <translation>Suchen Sie den Patienten noch einmal, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Search for the patient again: the search leads to the file that is kept.</source>
        <translation>Suchen Sie den Patienten noch einmal: die Suche führt zu der Akte, die behalten wurde.</translation>
    </message>
    <message>
        <source>See to it that this account may read {where} and its folder, then start MediBook again.</source>
        <translation>Sorgen Sie dafür, dass dieses Konto {where} und seinen Ordner lesen darf, und starten Sie MediBook neu.</translation>
    </message>
    <message>
        <source>Set MEDIBOOK_DATA_DIR to a folder on this computer's own disk, or join a clinic on a server.</source>
        <translation>Setzen Sie MEDIBOOK_DATA_DIR auf einen Ordner der eigenen Festplatte dieses Computers, oder treten Sie einer Praxis auf einem Server bei.</translation>
    </message>
    <message>
        <source>Set database_url to {server}, or join by an enrolment file.</source>
        <translation>Setzen Sie database_url auf {server}, oder treten Sie mit einer Einrichtungsdatei bei.</translation>
    </message>
    <message>
        <source>Set update_key to the public key, which whoever publishes the updates tells you.</source>
        <translation>Setzen Sie update_key auf den öffentlichen Schlüssel; wer die neuen Versionen veröffentlicht, nennt ihn Ihnen.</translation>
    </message>
    <message>
        <source>Set update_url and update_key, which whoever publishes the updates tells you.</source>
        <translation>Setzen Sie update_url und update_key; wer die neuen Versionen veröffentlicht, nennt sie Ihnen.</translation>
    </message>
    <message>
        <source>Several patients have this name and birth date.</source>
        <translation>Mehrere Patienten haben diesen Namen und dieses Geburtsdatum.</translation>
    </message>
    <message>
        <source>Sign out and in again: MediBook then asks for a new password.</source>
        <translation>Melden Sie sich ab und wieder an: MediBook fragt dann nach einem neuen Passwort.</translation>
    </message>
    <message>
        <source>So many steps fit on no chart: choose weeks or months, or a shorter range.</source>
        <translation>So viele Schritte passen in kein Diagramm: wählen Sie Wochen oder Monate, oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Some dates of the series are not free any more, and nothing was booked.</source>
        <translation>Einige Zeiten der Serie sind nicht mehr frei; es wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Somebody else changed this account since you opened it.</source>
        <translation>Jemand anders hat dieses Konto geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody else changed this number since you opened it.</source>
        <translation>Jemand anders hat diese Nummer geändert, seit Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you opened it.</source>
        <translation>Jemand anders hat diese Regel geändert, seit Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you saw it.</source>
        <translation>Jemand anders hat diese Regel geändert, seit Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>Somebody else saved this doctor's hours since you opened them.</source>
        <translation>Jemand anders hat die Sprechzeiten dieses Arztes gespeichert, seit Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody else saved this patient's file since you opened it.</source>
        <translation>Jemand anders hat die Akte dieses Patienten gespeichert, seit Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it.</source>
        <translation>Jemand anders hat dies gespeichert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody is moving buckets of this clinic already.</source>
        <translation>Jemand verschiebt bereits Buckets dieser Praxis.</translation>
    </message>
    <message>
        <source>Something went wrong that MediBook did not expect.</source>
        <translation>Es ist ein Fehler aufgetreten, mit dem MediBook nicht gerechnet hat.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Start MediBook in a desktop session. Without one, medibook --help names what can be done.</source>
        <translation>Starten Sie MediBook in einer grafischen Sitzung. Was ohne sie geht, nennt medibook --help.</translation>
    </message>
    <message>
        <source>Start MediBook in the desktop session of the same account; DISPLAY must be as it is there.</source>
        <translation>Starten Sie MediBook in der grafischen Sitzung desselben Kontos; DISPLAY muss sein wie dort.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Starten Sie es wieder, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Tell the makers.</source>
        <translation>Sagen Sie es den Herstellern.</translation>
    </message>
    <message>
        <source>That server is PostgreSQL {version}, and MediBook needs {oldest} or newer.</source>
        <translation>Dieser Server ist PostgreSQL {version}, und MediBook braucht {oldest} oder neuer.</translation>
    </message>
    <message>
        <source>The Bundle has no entries.</source>
        <translation>Das Bundle hat keine Einträge.</translation>
    </message>
    <message>
        <source>The PDF could not be saved as {path}: {why}.</source>
        <translation>Das PDF konnte nicht als {path} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>The account of this desk has to be able to write there.</source>
        <translation>Das Konto dieses Arbeitsplatzes muss dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The address needs the database's name: postgresql://owner@server/medibook</source>
        <translation>Der Adresse fehlt der Name der Datenbank: postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address needs the owner's name: postgresql://owner@server/medibook</source>
        <translation>Der Adresse fehlt der Name des Besitzers: postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address of a Sentinel ends in the name of its master, as in …/mymaster.</source>
        <translation>Die Adresse eines Sentinels endet mit dem Namen seines Masters, wie in …/mymaster.</translation>
    </message>
    <message>
        <source>The agenda and the waitlist show what became of it.</source>
        <translation>Kalender und Warteliste zeigen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The agenda shows it as it is now; look and try again.</source>
        <translation>Der Kalender zeigt den jetzigen Stand; sehen Sie nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The agenda shows the time as it is now.</source>
        <translation>Der Kalender zeigt den jetzigen Stand der Zeit.</translation>
    </message>
    <message>
        <source>The agenda shows the visits as they are now.</source>
        <translation>Der Kalender zeigt den jetzigen Stand der Termine.</translation>
    </message>
    <message>
        <source>The authority's certificate, by which this computer knows the database's server, cannot be read.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle, an dem dieser Computer den Datenbankserver erkennt, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The birth date is more than 130 years ago.</source>
        <translation>Das Geburtsdatum liegt mehr als 130 Jahre zurück.</translation>
    </message>
    <message>
        <source>The break at {start} ends before it starts.</source>
        <translation>Die Pause um {start} endet vor ihrem Anfang.</translation>
    </message>
    <message>
        <source>The break at {start} overlaps another.</source>
        <translation>Die Pause um {start} überschneidet sich mit einer anderen.</translation>
    </message>
    <message>
        <source>The break {break_time} is outside of {hours}.</source>
        <translation>Die Pause {break_time} liegt außerhalb von {hours}.</translation>
    </message>
    <message>
        <source>The buckets {buckets} could not be moved: {why}.</source>
        <translation>Die Buckets {buckets} konnten nicht verschoben werden: {why}.</translation>
    </message>
    <message>
        <source>The build in {folder} says that it is {found}, and not {said}.</source>
        <translation>Der Build in {folder} sagt, er sei {found} und nicht {said}.</translation>
    </message>
    <message>
        <source>The card has no name (FN or N).</source>
        <translation>Die Karte hat keinen Namen (FN oder N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is none that this computer believes: {why}.</source>
        <translation>Dem Zertifikat von {host} glaubt dieser Computer nicht: {why}.</translation>
    </message>
    <message>
        <source>The certificate {path} cannot be used: {reason}.</source>
        <translation>Das Zertifikat {path} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The clinic has a newer key, and it is not on this computer.</source>
        <translation>Die Praxis hat einen neueren Schlüssel, und er ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The clinic of this computer does not live on this computer.</source>
        <translation>Die Praxis dieses Computers liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be opened: {why}</source>
        <translation>Die Datenbank der Praxis ist nicht erreichbar, und die Notfallkopie lässt sich nicht öffnen: {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be used: {why}</source>
        <translation>Die Datenbank der Praxis ist nicht erreichbar, und die Notfallkopie kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and you have not signed in at this terminal before.</source>
        <translation>Die Datenbank der Praxis ist nicht erreichbar, und Sie waren an diesem Arbeitsplatz noch nie angemeldet.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and your last sign-in here is more than 7 days old.</source>
        <translation>Die Datenbank der Praxis ist nicht erreichbar, und Ihre letzte Anmeldung hier ist mehr als 7 Tage her.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached.</source>
        <translation>Die Datenbank der Praxis ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The clinic's database does not accept this value.</source>
        <translation>Die Datenbank der Praxis nimmt diesen Wert nicht an.</translation>
    </message>
    <message>
        <source>The clinic's database is newer than this program.</source>
        <translation>Die Datenbank der Praxis ist neuer als dieses Programm.</translation>
    </message>
    <message>
        <source>The clinic's database is older than this program.</source>
        <translation>Die Datenbank der Praxis ist älter als dieses Programm.</translation>
    </message>
    <message>
        <source>The clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>Die Datenbank der Praxis liegt nur auf diesem Computer, kein anderer kann sie erreichen.</translation>
    </message>
    <message>
        <source>The clinics of one doctor share one time zone.</source>
        <translation>Alle Praxen eines Arztes haben dieselbe Zeitzone.</translation>
    </message>
    <message>
        <source>The code of this enrolment file is another one: it was changed or mixed up.</source>
        <translation>Der Code dieser Anmeldedatei ist ein anderer: sie wurde geändert oder verwechselt.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it is not known yet whether this was saved.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam; ob es gespeichert ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The copy breaks a rule: {rules}.</source>
        <translation>Die Kopie bricht eine Regel: {rules}.</translation>
    </message>
    <message>
        <source>The copy of {table} is not what was read: {copied} rows for {rows}.</source>
        <translation>Die Kopie von {table} ist nicht, was gelesen wurde: {copied} Zeilen statt {rows}.</translation>
    </message>
    <message>
        <source>The database for “{shard}” holds a clinic already.</source>
        <translation>In der Datenbank für „{shard}“ ist schon eine Praxis.</translation>
    </message>
    <message>
        <source>The database has no free connection.</source>
        <translation>Die Datenbank hat keine freie Verbindung.</translation>
    </message>
    <message>
        <source>The database is away, so MediBook compares with your last sign-in here. Type both again.</source>
        <translation>Die Datenbank ist nicht erreichbar, deshalb vergleicht MediBook mit Ihrer letzten Anmeldung hier. Geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <source>The database of this address holds a clinic already; nothing was changed.</source>
        <translation>In der Datenbank dieser Adresse ist schon eine Praxis; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database of this address holds something else already; nothing was changed.</source>
        <translation>Die Datenbank dieser Adresse enthält schon etwas anderes; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database of this computer did not start.</source>
        <translation>Die Datenbank dieses Computers ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason} ({path}).</source>
        <translation>Die Datenbank dieses Computers ist nicht gestartet: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason}.</source>
        <translation>Die Datenbank dieses Computers ist nicht gestartet: {reason}.</translation>
    </message>
    <message>
        <source>The database's server shows a certificate that is for another name.</source>
        <translation>Der Datenbankserver zeigt ein Zertifikat, das für einen anderen Namen gilt.</translation>
    </message>
    <message>
        <source>The database's server shows no certificate that this computer believes.</source>
        <translation>Der Datenbankserver zeigt kein Zertifikat, dem dieser Computer glaubt.</translation>
    </message>
    <message>
        <source>The database's server speaks an older TLS than 1.3.</source>
        <translation>Der Datenbankserver spricht ein älteres TLS als 1.3.</translation>
    </message>
    <message>
        <source>The database's server speaks no TLS, and its address asks for it.</source>
        <translation>Der Datenbankserver spricht kein TLS, und seine Adresse verlangt es.</translation>
    </message>
    <message>
        <source>The dates could be read in two ways ({example}).</source>
        <translation>Die Datumsangaben lassen sich auf zwei Arten lesen ({example}).</translation>
    </message>
    <message>
        <source>The dates could be read in two ways: {example}.</source>
        <translation>Die Datumsangaben lassen sich auf zwei Arten lesen: {example}.</translation>
    </message>
    <message>
        <source>The description of release {version} was good until {day}: somebody may be holding back newer ones.</source>
        <translation>Die Beschreibung der Version {version} galt bis {day}: Jemand hält vielleicht neuere zurück.</translation>
    </message>
    <message>
        <source>The directory's database does not answer this shard.</source>
        <translation>Die Datenbank des Verzeichnisses antwortet diesem Shard nicht.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>Die Festplatte mit {path} ist voll.</translation>
    </message>
    <message>
        <source>The doctor has hours on that day already: {hours}.</source>
        <translation>Der Arzt hat an diesem Tag schon Sprechzeiten: {hours}.</translation>
    </message>
    <message>
        <source>The doctor has no hours on that day.</source>
        <translation>Der Arzt hat an diesem Tag keine Sprechzeiten.</translation>
    </message>
    <message>
        <source>The doctor has no time that begins then; the nearest are {times}.</source>
        <translation>Der Arzt hat keine Zeit, die dann beginnt; die nächsten sind {times}.</translation>
    </message>
    <message>
        <source>The doctor has weekly hours in {clinic}.</source>
        <translation>Der Arzt hat Sprechzeiten in {clinic}.</translation>
    </message>
    <message>
        <source>The doctor takes no more visits on that day.</source>
        <translation>Der Arzt nimmt an diesem Tag keine Termine mehr an.</translation>
    </message>
    <message>
        <source>The doctors of this shard work on; who and what is new comes when the directory answers.</source>
        <translation>Die Ärzte dieses Shards arbeiten weiter; wer und was neu ist, kommt, sobald das Verzeichnis antwortet.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be read from this computer's disk.</source>
        <translation>Die Notfallkopie lässt sich nicht von der Festplatte dieses Computers lesen.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be written on this computer.</source>
        <translation>Die Notfallkopie kann auf diesem Computer nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The downtime copy could not be written.</source>
        <translation>Die Notfallkopie konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The downtime copy of this terminal cannot be used.</source>
        <translation>Die Notfallkopie dieses Arbeitsplatzes kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The downtime copy on this computer is another clinic's.</source>
        <translation>Die Notfallkopie auf diesem Computer gehört zu einer anderen Praxis.</translation>
    </message>
    <message>
        <source>The downtime copy was written by another release of MediBook.</source>
        <translation>Die Notfallkopie wurde von einer anderen Version von MediBook geschrieben.</translation>
    </message>
    <message>
        <source>The entry has no resource.</source>
        <translation>Der Eintrag hat keine Ressource.</translation>
    </message>
    <message>
        <source>The event has no DTSTART.</source>
        <translation>Das Ereignis hat kein DTSTART.</translation>
    </message>
    <message>
        <source>The event repeats. Only single visits are imported: make a series of it, or export it as single events.</source>
        <translation>Das Ereignis wiederholt sich. Nur einzelne Termine werden importiert: machen Sie eine Serie daraus, oder exportieren Sie es als einzelne Ereignisse.</translation>
    </message>
    <message>
        <source>The export was stopped, and nothing was written.</source>
        <translation>Der Export wurde angehalten, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Dort kann die Datei nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be saved as {path}: {why}.</source>
        <translation>Die Datei konnte nicht als {path} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file does not say what the time zone “{zone}” is.</source>
        <translation>Die Datei sagt nicht, was die Zeitzone „{zone}“ ist.</translation>
    </message>
    <message>
        <source>The file gives the name only, and somebody of that name is registered here.</source>
        <translation>Die Datei enthält nur den Namen, und jemand mit diesem Namen ist hier erfasst.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not in this encoding.</source>
        <translation>Die Datei hat eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The file is too large to be read whole; ask for one resource a line (ndjson).</source>
        <translation>Die Datei ist zu groß, um sie im Ganzen zu lesen; bitten Sie um eine Ressource je Zeile (ndjson).</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys cannot be read.</source>
        <translation>Die Datei mit den Notizschlüsseln der Praxis lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys is damaged.</source>
        <translation>Die Datei mit den Notizschlüsseln der Praxis ist beschädigt.</translation>
    </message>
    <message>
        <source>The file says that this patient has died, so nothing is booked.</source>
        <translation>In der Akte steht, dass dieser Patient verstorben ist; deshalb wird nichts eingetragen.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Die Datei {path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Die Datei {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>Die Datei {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is no sealed audit: {why}.</source>
        <translation>Die Datei {path} ist kein versiegeltes Protokoll: {why}.</translation>
    </message>
    <message>
        <source>The first row cannot be read: {why}</source>
        <translation>Die erste Zeile ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>The folder {path} belongs to another user.</source>
        <translation>Der Ordner {path} gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>The hours end before they start.</source>
        <translation>Die Sprechzeiten enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>The hours stop being valid before they start to be.</source>
        <translation>Die Sprechzeiten verlieren ihre Gültigkeit, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap at two clinics.</source>
        <translation>Die Sprechzeiten {hours} und {other_hours} überschneiden sich an zwei Praxen.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap.</source>
        <translation>Die Sprechzeiten {hours} und {other_hours} überschneiden sich.</translation>
    </message>
    <message>
        <source>The hours {hours} end before they start.</source>
        <translation>Die Sprechzeit {hours} endet vor ihrem Anfang.</translation>
    </message>
    <message>
        <source>The key cannot be kept on this computer.</source>
        <translation>Der Schlüssel kann auf diesem Computer nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation>Die Schlüsseldatei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The key of the downtime copy is not in this computer's keyring any more.</source>
        <translation>Der Schlüssel der Notfallkopie ist nicht mehr im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>The keys of this computer cannot be read.</source>
        <translation>Die Schlüssel dieses Computers lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last day is over.</source>
        <translation>Der letzte Tag ist vorbei.</translation>
    </message>
    <message>
        <source>The last day lies after the first visit and within two years.</source>
        <translation>Der letzte Tag muss nach dem ersten Termin und innerhalb von zwei Jahren liegen.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters: this is no table.</source>
        <translation>Die Zeile ist länger als eine Million Zeichen: das ist keine Tabelle.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>Die Zeile ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; look and try again.</source>
        <translation>Die Liste zeigt den jetzigen Stand; sehen Sie nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; what you typed is kept.</source>
        <translation>Die Liste zeigt den jetzigen Stand; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The list shows what there is now.</source>
        <translation>Die Liste zeigt, was es jetzt gibt.</translation>
    </message>
    <message>
        <source>The list shows which; choose another time for each, or leave it out.</source>
        <translation>Die Liste zeigt, welche; wählen Sie für jede eine andere Zeit, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>The name of a desk is one line of 100 letters at most.</source>
        <translation>Der Name eines Arbeitsplatzes ist eine Zeile mit höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>The name of a file is missing.</source>
        <translation>Es fehlt der Name einer Datei.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>Das neue Passwort ist das alte.</translation>
    </message>
    <message>
        <source>The notes are only shown when the look at them has been recorded first.</source>
        <translation>Die Notizen werden erst gezeigt, wenn der Blick darauf aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>The notes cannot be opened on this terminal.</source>
        <translation>Die Notizen lassen sich an diesem Arbeitsplatz nicht öffnen.</translation>
    </message>
    <message>
        <source>The package {package} is not installed, so there is no database server on this computer.</source>
        <translation>Das Paket {package} ist nicht installiert, deshalb gibt es auf diesem Computer keinen Datenbankserver.</translation>
    </message>
    <message>
        <source>The page shows the rule as it is now; look and try again.</source>
        <translation>Die Seite zeigt die Regel, wie sie jetzt ist; sehen Sie nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be sent.</source>
        <translation>Das Passwort enthält ein Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>The password has {found} characters; {limit} fit.</source>
        <translation>Das Passwort hat {found} Zeichen; {limit} passen.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>The patient has another visit at that time.</source>
        <translation>Der Patient hat zu dieser Zeit einen anderen Termin.</translation>
    </message>
    <message>
        <source>The patient is elsewhere at that time on line {line} of this file.</source>
        <translation>Der Patient ist zu dieser Zeit laut Zeile {line} dieser Datei woanders.</translation>
    </message>
    <message>
        <source>The place of the updates does not answer.</source>
        <translation>Der Ort der neuen Versionen antwortet nicht.</translation>
    </message>
    <message>
        <source>The place of the updates offers {version}, which is older than this version {running}.</source>
        <translation>Der Ort der neuen Versionen bietet {version} an, älter als diese Version {running}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the job.</source>
        <translation>Der Drucker {printer} nimmt den Auftrag nicht an.</translation>
    </message>
    <message>
        <source>The printer {printer} is no longer there.</source>
        <translation>Den Drucker {printer} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The printer {printer} reports an error.</source>
        <translation>Der Drucker {printer} meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The release's description cannot be read.</source>
        <translation>Die Beschreibung der Version ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The release's description is too long to be one.</source>
        <translation>Die Beschreibung der Version ist zu lang, um eine zu sein.</translation>
    </message>
    <message>
        <source>The resource is not built as FHIR asks.</source>
        <translation>Die Ressource ist nicht aufgebaut, wie FHIR es verlangt.</translation>
    </message>
    <message>
        <source>The room is taken at that time.</source>
        <translation>Der Raum ist zu dieser Zeit belegt.</translation>
    </message>
    <message>
        <source>The row contains a character that cannot be stored (NUL).</source>
        <translation>Die Zeile enthält ein Zeichen, das sich nicht speichern lässt (NUL).</translation>
    </message>
    <message>
        <source>The row does not say which doctor's visit it is.</source>
        <translation>Die Zeile sagt nicht, bei welchem Arzt der Termin ist.</translation>
    </message>
    <message>
        <source>The row does not say whose visit it is.</source>
        <translation>Die Zeile sagt nicht, wessen Termin es ist.</translation>
    </message>
    <message>
        <source>The row has bytes that mean nothing in this encoding.</source>
        <translation>Die Zeile enthält Bytes, die in dieser Kodierung nichts bedeuten.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>Die Zeile hat kein Datum.</translation>
    </message>
    <message>
        <source>The rule of this series cannot be read.</source>
        <translation>Die Regel dieser Serie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The search shows both files again.</source>
        <translation>Die Suche zeigt wieder beide Akten.</translation>
    </message>
    <message>
        <source>The series was changed at another desk since you saw it.</source>
        <translation>Die Serie wurde an einem anderen Arbeitsplatz geändert, seit Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>The server does not accept this user from this computer.</source>
        <translation>Der Server nimmt diesen Benutzer von diesem Computer nicht an.</translation>
    </message>
    <message>
        <source>The server has accounts of the same names as the clinic's people already: {names}. Nothing was changed.</source>
        <translation>Der Server hat schon Konten mit denselben Namen wie die Leute der Praxis: {names}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server lacks {names}.</source>
        <translation>Dem Server fehlt {names}.</translation>
    </message>
    <message>
        <source>The server of “{shard}” does not reach the directory's database: {reason}</source>
        <translation>Der Server von „{shard}“ erreicht die Datenbank des Verzeichnisses nicht: {reason}</translation>
    </message>
    <message>
        <source>The server {host} is not the one of this file: {reason}.</source>
        <translation>Der Server {host} ist nicht der aus dieser Datei: {reason}.</translation>
    </message>
    <message>
        <source>The server {host} speaks no TLS, and this file says that it does.</source>
        <translation>Der Server {host} spricht kein TLS, und diese Datei sagt, dass er es tut.</translation>
    </message>
    <message>
        <source>The setting update_key is no key of a publisher: {length} letters that cannot be read as one.</source>
        <translation>Die Einstellung update_key ist kein Schlüssel eines Herausgebers: {length} Zeichen, die sich nicht als solcher lesen lassen.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be used: {reason}.</source>
        <translation>Die Einstellung {key} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {where} cannot be read: {reason}.</source>
        <translation>Die Einstellungsdatei {where} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The shard “{shard}” holds doctors, or has held some: what its database knows of them is nowhere else.</source>
        <translation>Der Shard „{shard}“ hat oder hatte Ärzte: was seine Datenbank von ihnen weiß, steht nirgends sonst.</translation>
    </message>
    <message>
        <source>The signature of the update is not that of the publisher whose key this computer has.</source>
        <translation>Die Unterschrift der neuen Version ist nicht die des Herausgebers, dessen Schlüssel dieser Computer hat.</translation>
    </message>
    <message>
        <source>The standby did not confirm this in time, so it is not known yet whether it is safe.</source>
        <translation>Der Ersatzserver hat dies nicht rechtzeitig bestätigt; ob es sicher gespeichert ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be stored.</source>
        <translation>Der Text enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The time limit of this offer was over, and the time is free again.</source>
        <translation>Die Frist dieses Angebots ist abgelaufen, und die Zeit ist wieder frei.</translation>
    </message>
    <message>
        <source>The trail is kept for one year at least and for a hundred at most.</source>
        <translation>Das Protokoll wird mindestens ein Jahr und höchstens hundert Jahre aufbewahrt.</translation>
    </message>
    <message>
        <source>The two databases do not have the same tables: {tables}.</source>
        <translation>Die beiden Datenbanken haben nicht dieselben Tabellen: {tables}.</translation>
    </message>
    <message>
        <source>The update cannot be put beside the running version.</source>
        <translation>Die neue Version kann nicht neben die laufende gelegt werden.</translation>
    </message>
    <message>
        <source>The update cannot be put into {folder}: {why}.</source>
        <translation>Die neue Version kann nicht in {folder} gelegt werden: {why}.</translation>
    </message>
    <message>
        <source>The update cannot be unpacked.</source>
        <translation>Die neue Version lässt sich nicht auspacken.</translation>
    </message>
    <message>
        <source>The update is larger than its description says.</source>
        <translation>Die neue Version ist größer, als ihre Beschreibung sagt.</translation>
    </message>
    <message>
        <source>The update is not the file that its description names.</source>
        <translation>Die neue Version ist nicht die Datei, die ihre Beschreibung nennt.</translation>
    </message>
    <message>
        <source>The update lacks {name}.</source>
        <translation>Der neuen Version fehlt {name}.</translation>
    </message>
    <message>
        <source>The user name {username} is reserved.</source>
        <translation>Der Benutzername {username} ist reserviert.</translation>
    </message>
    <message>
        <source>The visit cannot take this step.</source>
        <translation>Dieser Schritt ist für den Termin nicht möglich.</translation>
    </message>
    <message>
        <source>The visit has arrived at its new time, and could not yet be taken away from the old one.</source>
        <translation>Der Termin ist an seiner neuen Zeit angekommen, konnte aber an der alten noch nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The visit is longer than the free time.</source>
        <translation>Der Termin ist länger als die freie Zeit.</translation>
    </message>
    <message>
        <source>The visit that this belongs to could not be booked.</source>
        <translation>Der Termin, zu dem dies gehört, konnte nicht eingetragen werden.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now.</source>
        <translation>Das Wartezimmer zeigt den jetzigen Stand.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now; look and try again.</source>
        <translation>Das Wartezimmer zeigt den jetzigen Stand; sehen Sie nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The waitlist shows it as it is now; look and try again.</source>
        <translation>Die Warteliste zeigt den jetzigen Stand; sehen Sie nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The waitlist shows what became of it.</source>
        <translation>Die Warteliste zeigt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The window cannot be shown as QT_QPA_PLATFORM says: {platform}.</source>
        <translation>Das Fenster kann nicht so gezeigt werden, wie QT_QPA_PLATFORM es sagt: {platform}.</translation>
    </message>
    <message>
        <source>The window cannot be shown: the display {display} does not let this account in, or is not there.</source>
        <translation>Das Fenster kann nicht gezeigt werden: der Bildschirm {display} lässt dieses Konto nicht zu oder ist nicht da.</translation>
    </message>
    <message>
        <source>The {before} minutes before this time, which the visit needs too, are not free.</source>
        <translation>Die {before} Minuten vor dieser Zeit, die der Termin auch braucht, sind nicht frei.</translation>
    </message>
    <message>
        <source>The {field} contains a character that cannot be stored.</source>
        <translation>Das Feld „{field}“ enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The {field} contains a control character.</source>
        <translation>Das Feld „{field}“ enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The {field} contains half a character.</source>
        <translation>Das Feld „{field}“ enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>The {field} has {found} characters; {limit} fit.</source>
        <translation>Feld „{field}“: {found} Zeichen sind zu viele; {limit} passen hinein.</translation>
    </message>
    <message>
        <source>The {field} is missing.</source>
        <translation>Das Feld „{field}“ ist leer.</translation>
    </message>
    <message>
        <source>There are {found} cells in this row, but {columns} columns.</source>
        <translation>Diese Zeile hat {found} Zellen, aber es gibt {columns} Spalten.</translation>
    </message>
    <message>
        <source>There is a clinic in this database already: {name}.</source>
        <translation>In dieser Datenbank gibt es schon eine Praxis: {name}.</translation>
    </message>
    <message>
        <source>There is a file {path} already, and a key that is lost is lost.</source>
        <translation>Es gibt schon eine Datei {path}, und ein verlorener Schlüssel ist verloren.</translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for {region}.</source>
        <translation>Für {region} gibt es keinen Feiertagskalender.</translation>
    </message>
    <message>
        <source>There is no clinic of this name.</source>
        <translation>Es gibt keine Praxis dieses Namens.</translation>
    </message>
    <message>
        <source>There is no clinic “{name}” here.</source>
        <translation>Eine Praxis „{name}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no doctor “{name}” here.</source>
        <translation>Einen Arzt „{name}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no downtime copy on this terminal yet.</source>
        <translation>An diesem Arbeitsplatz gibt es noch keine Notfallkopie.</translation>
    </message>
    <message>
        <source>There is no key of this clinic on this computer.</source>
        <translation>Auf diesem Computer ist kein Schlüssel dieser Praxis.</translation>
    </message>
    <message>
        <source>There is no notes key on this computer.</source>
        <translation>Auf diesem Computer ist kein Notizschlüssel.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on.</source>
        <translation>Hier ist kein Bildschirm, um das Fenster zu zeigen.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Hier ist kein Bildschirm, um das Fenster zu zeigen: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Die Einstellung {key} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean {near}?</source>
        <translation>Die Einstellung {key} gibt es nicht. Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>There is no shard “{shard}”.</source>
        <translation>Es gibt keinen Shard „{shard}“.</translation>
    </message>
    <message>
        <source>There is no such day of the week.</source>
        <translation>Diesen Wochentag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>Diese Schlüsseldatei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such mark on a file.</source>
        <translation>Diese Kennzeichnung gibt es in Akten nicht.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Eine Zeitzone {zone} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Choose one from the list, such as Europe/Berlin.</source>
        <translation>Eine Zeitzone {zone} gibt es nicht. Wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no update to be read in {folder}: {why}.</source>
        <translation>In {folder} ist keine neue Version zu lesen: {why}.</translation>
    </message>
    <message>
        <source>There is no visit type “{name}” here.</source>
        <translation>Eine Terminart „{name}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is not one doctor of this name: give the number.</source>
        <translation>Es gibt nicht genau einen Arzt dieses Namens: Geben Sie die Nummer an.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be imported.</source>
        <translation>In dieser Datei ist nichts, was importiert werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Diese Datei enthält nichts.</translation>
    </message>
    <message>
        <source>There is something after the quote that closes a cell.</source>
        <translation>Nach dem Anführungszeichen, das eine Zelle schließt, steht noch etwas.</translation>
    </message>
    <message>
        <source>These cannot be written in that form.</source>
        <translation>In diesem Format lässt sich das nicht schreiben.</translation>
    </message>
    <message>
        <source>These days are over; only days to come can be closed.</source>
        <translation>Diese Tage sind vorbei; nur kommende Tage können geschlossen werden.</translation>
    </message>
    <message>
        <source>These hours go past midnight.</source>
        <translation>Diese Sprechzeiten gehen über Mitternacht.</translation>
    </message>
    <message>
        <source>These notes were changed outside of MediBook and cannot be opened.</source>
        <translation>Diese Notizen wurden außerhalb von MediBook verändert und lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>They stay where they are, and are booked as before. Do this again to go on.</source>
        <translation>Sie bleiben, wo sie sind, und werden gebucht wie zuvor. Wiederholen Sie dies, um fortzufahren.</translation>
    </message>
    <message>
        <source>This account belongs to another clinic.</source>
        <translation>Dieses Konto gehört zu einer anderen Praxis.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>This account may not use {path}.</source>
        <translation>Dieses Konto darf {path} nicht benutzen.</translation>
    </message>
    <message>
        <source>This belongs to the directory's database and is not changed on a shard.</source>
        <translation>Dies gehört in die Datenbank des Verzeichnisses und wird nicht auf einem Shard geändert.</translation>
    </message>
    <message>
        <source>This booking is not possible.</source>
        <translation>Dieser Termin ist nicht möglich.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>This can no longer be undone: another closure stands there, or the days are over.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: dort liegt eine andere Schließung, oder die Tage sind vorbei.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it is in use by now.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: es wird inzwischen benutzt.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the doctor's schedule does not have this time any more.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: diese Zeit gibt es im Plan des Arztes nicht mehr.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the time has been booked since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: die Zeit wurde inzwischen vergeben.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed it since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {changed_by} hat es seitdem geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the file since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {changed_by} hat die Akte inzwischen geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the number since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {changed_by} hat die Nummer seitdem geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the visit since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {changed_by} hat den Termin inzwischen geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed these hours since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {changed_by} hat diese Sprechzeiten seitdem geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed this line of the waiting room since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {changed_by} hat diese Zeile des Wartezimmers inzwischen geändert.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} has changed this closure since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {changed_by} hat diese Schließung seitdem geändert.</translation>
    </message>
    <message>
        <source>This clinic has notes keys already, and they are not on this computer.</source>
        <translation>Diese Praxis hat schon Notizschlüssel, aber sie sind nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This clinic was moved to {server}; what is here is its old state, and closed.</source>
        <translation>Diese Praxis ist auf {server} umgezogen; was hier liegt, ist ihr alter Stand, und geschlossen.</translation>
    </message>
    <message>
        <source>This computer belongs to a clinic already.</source>
        <translation>Dieser Computer gehört schon zu einer Praxis.</translation>
    </message>
    <message>
        <source>This computer does not know where updates come from.</source>
        <translation>Dieser Computer weiß nicht, woher neue Versionen kommen.</translation>
    </message>
    <message>
        <source>This computer knows where updates come from, but not whose they are: update_key is not set.</source>
        <translation>Dieser Computer weiß, woher neue Versionen kommen, aber nicht, von wem sie sind: update_key ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>This could not be printed.</source>
        <translation>Dies konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>This date is before the birth date.</source>
        <translation>Dieses Datum liegt vor dem Geburtsdatum.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This doctor does not exist.</source>
        <translation>Diesen Arzt gibt es nicht.</translation>
    </message>
    <message>
        <source>This enrolment file cannot be used.</source>
        <translation>Diese Anmeldedatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This enrolment file is too old: it was good until {day}.</source>
        <translation>Diese Anmeldedatei ist zu alt: sie galt bis {day}.</translation>
    </message>
    <message>
        <source>This enrolment file was changed after it was made.</source>
        <translation>Diese Anmeldedatei wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>This enrolment file was made by a newer MediBook.</source>
        <translation>Diese Anmeldedatei stammt von einem neueren MediBook.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This file is not merged: somebody has split it already.</source>
        <translation>Diese Akte ist nicht zusammengeführt: jemand hat sie schon wieder getrennt.</translation>
    </message>
    <message>
        <source>This file was merged into another one.</source>
        <translation>Diese Akte wurde mit einer anderen zusammengeführt.</translation>
    </message>
    <message>
        <source>This has {lowest} to {highest} minutes.</source>
        <translation>Hier sind {lowest} bis {highest} Minuten möglich.</translation>
    </message>
    <message>
        <source>This input cannot be used.</source>
        <translation>Diese Angabe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This is a file of the form “{form}”, from which these cannot be imported.</source>
        <translation>Dies ist eine Datei im Format „{form}“; daraus lassen sich diese Daten nicht importieren.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is easy to guess: a repetition, a date, a row of keys, or one common word.</source>
        <translation>Das ist leicht zu erraten: eine Wiederholung, ein Datum, eine Tastenreihe oder ein häufiges Wort.</translation>
    </message>
    <message>
        <source>This is mostly your own name, your user name or the clinic's name.</source>
        <translation>Das ist überwiegend Ihr eigener Name, Ihr Benutzername oder der Name der Praxis.</translation>
    </message>
    <message>
        <source>This is no FHIR file: it is not valid JSON.</source>
        <translation>Das ist keine FHIR-Datei: es ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>This is no address of a Redis server.</source>
        <translation>Das ist keine Adresse eines Redis-Servers.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is no enrolment file of MediBook.</source>
        <translation>Das ist keine Anmeldedatei von MediBook.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody has removed it.</source>
        <translation>Das gibt es nicht mehr: jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>This is not your password of now.</source>
        <translation>Das ist nicht Ihr jetziges Passwort.</translation>
    </message>
    <message>
        <source>This is one of the passwords that everybody tries first, or close to one.</source>
        <translation>Das ist eines der Passwörter, die jeder zuerst probiert, oder kaum anders.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Das wird noch benutzt.</translation>
    </message>
    <message>
        <source>This is the only clinic.</source>
        <translation>Das ist die einzige Praxis.</translation>
    </message>
    <message>
        <source>This is the same file.</source>
        <translation>Das ist dieselbe Akte.</translation>
    </message>
    <message>
        <source>This line of the waiting room was changed at another desk since you saw it.</source>
        <translation>Diese Zeile des Wartezimmers wurde an einem anderen Arbeitsplatz geändert, seit Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>This may be a patient who is registered already.</source>
        <translation>Das könnte ein Patient sein, der schon erfasst ist.</translation>
    </message>
    <message>
        <source>This offer is answered already.</source>
        <translation>Dieses Angebot ist schon beantwortet.</translation>
    </message>
    <message>
        <source>This overlaps “{why}”, which closes the same time already.</source>
        <translation>Das überschneidet sich mit „{why}“; die Zeit ist damit schon geschlossen.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Dieses Passwort ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>This patient has {visits} visits to come.</source>
        <translation>Dieser Patient hat {visits} bevorstehende Termine.</translation>
    </message>
    <message>
        <source>This patient is not registered here.</source>
        <translation>Dieser Patient ist hier nicht erfasst.</translation>
    </message>
    <message>
        <source>This patient is not registered here: import the patients first.</source>
        <translation>Dieser Patient ist hier nicht erfasst: importieren Sie erst die Patienten.</translation>
    </message>
    <message>
        <source>This patient's file is closed.</source>
        <translation>Die Akte dieses Patienten ist geschlossen.</translation>
    </message>
    <message>
        <source>This release is for {system}, and this computer is {here}.</source>
        <translation>Diese Version ist für {system}, und dieser Computer ist {here}.</translation>
    </message>
    <message>
        <source>This release was made for a newer MediBook than this one can install.</source>
        <translation>Diese Version wurde für ein neueres MediBook gemacht, als dieses installieren kann.</translation>
    </message>
    <message>
        <source>This report cannot be broken down by {breakdown}.</source>
        <translation>Dieser Bericht lässt sich nicht nach {breakdown} aufschlüsseln.</translation>
    </message>
    <message>
        <source>This row cannot be imported.</source>
        <translation>Diese Zeile kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>This row was imported before and said something else then. An import changes nothing that is there.</source>
        <translation>Diese Zeile wurde schon importiert und sagte damals etwas anderes. Ein Import ändert nichts, was schon da ist.</translation>
    </message>
    <message>
        <source>This row was imported before.</source>
        <translation>Diese Zeile wurde schon importiert.</translation>
    </message>
    <message>
        <source>This sign-in may not prepare the database “{database}” for a clinic of several databases.</source>
        <translation>Diese Anmeldung darf die Datenbank „{database}“ nicht für eine Praxis aus mehreren Datenbanken vorbereiten.</translation>
    </message>
    <message>
        <source>This terminal has no key to write notes with.</source>
        <translation>Dieser Arbeitsplatz hat keinen Schlüssel, um Notizen zu schreiben.</translation>
    </message>
    <message>
        <source>This time changed since you saw it.</source>
        <translation>Diese Zeit hat sich geändert, seit Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>Diese Zeit wurde gerade anderweitig vergeben.</translation>
    </message>
    <message>
        <source>This time is blocked by the doctor's schedule.</source>
        <translation>Diese Zeit ist im Plan des Arztes gesperrt.</translation>
    </message>
    <message>
        <source>This time is blocked.</source>
        <translation>Diese Zeit ist gesperrt.</translation>
    </message>
    <message>
        <source>This time is given to another visit.</source>
        <translation>Diese Zeit ist an einen anderen Termin vergeben.</translation>
    </message>
    <message>
        <source>This time is given to somebody else.</source>
        <translation>Diese Zeit ist an jemand anderen vergeben.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>This time no longer exists in the doctor's schedule.</source>
        <translation>Diese Zeit gibt es im Plan des Arztes nicht mehr.</translation>
    </message>
    <message>
        <source>This update cannot be trusted.</source>
        <translation>Dieser neuen Version ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Diesen Benutzernamen gibt es schon.</translation>
    </message>
    <message>
        <source>This version goes on, and MediBook asks again later. Open a web page in this computer's browser, or look at update_url.</source>
        <translation>Diese Version läuft weiter, und MediBook fragt später wieder. Öffnen Sie im Browser dieses Computers eine Webseite, oder prüfen Sie update_url.</translation>
    </message>
    <message>
        <source>This version goes on. Put the authority that signed it into this computer's store of certificates, or name its file in SSL_CERT_FILE.</source>
        <translation>Diese Version läuft weiter. Legen Sie die Zertifizierungsstelle, die es unterschrieben hat, in den Zertifikatsspeicher dieses Computers, oder nennen Sie ihre Datei in SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>This version goes on; MediBook asks again later.</source>
        <translation>Diese Version läuft weiter; MediBook fragt später wieder.</translation>
    </message>
    <message>
        <source>This visit belongs to a series already.</source>
        <translation>Dieser Termin gehört schon zu einer Serie.</translation>
    </message>
    <message>
        <source>This visit does not exist.</source>
        <translation>Diesen Termin gibt es nicht.</translation>
    </message>
    <message>
        <source>This visit needs a room “{kind}”, and there is none.</source>
        <translation>Dieser Termin braucht einen Raum „{kind}“; den gibt es in der Praxis nicht.</translation>
    </message>
    <message>
        <source>This visit needs “{kind}”, and there is none.</source>
        <translation>Dieser Termin braucht „{kind}“; das gibt es in der Praxis nicht.</translation>
    </message>
    <message>
        <source>This visit type does not exist.</source>
        <translation>Diese Terminart gibt es nicht.</translation>
    </message>
    <message>
        <source>This visit was changed at another desk since you saw it.</source>
        <translation>Dieser Termin wurde an einem anderen Arbeitsplatz geändert, seit Sie ihn gesehen haben.</translation>
    </message>
    <message>
        <source>This was noted for another clinic's database.</source>
        <translation>Dies wurde für die Datenbank einer anderen Praxis vorgemerkt.</translation>
    </message>
    <message>
        <source>This was taken off the list of notes already.</source>
        <translation>Dies wurde schon von der Liste der Vormerkungen genommen.</translation>
    </message>
    <message>
        <source>This was used already, so it is kept.</source>
        <translation>Das wurde schon benutzt, deshalb bleibt es.</translation>
    </message>
    <message>
        <source>This wish is no longer open.</source>
        <translation>Dieser Wunsch ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>This wish was changed at another desk since you saw it.</source>
        <translation>Dieser Wunsch wurde an einem anderen Arbeitsplatz geändert, seit Sie ihn gesehen haben.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Zu viele falsche Passwörter.</translation>
    </message>
    <message>
        <source>Try again: the same request is never carried out twice.</source>
        <translation>Versuchen Sie es noch einmal: dieselbe Anfrage wird nie doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send your administrator what medibook support-bundle collects.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, schicken Sie Ihrer Administration, was medibook support-bundle sammelt.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell your administrator.</source>
        <translation>Versuchen Sie es noch einmal; wenn es bleibt, sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Try the demo clinic with: medibook demo. To join your clinic, put the address of its database into MEDIBOOK_DATABASE_URL, or as database_url into {path}.</source>
        <translation>Probieren Sie die Demo-Praxis aus mit: medibook demo. Um sich mit Ihrer Praxis zu verbinden, geben Sie die Adresse ihrer Datenbank in MEDIBOOK_DATABASE_URL an, oder als database_url in {path}.</translation>
    </message>
    <message>
        <source>Type a time, as 9:30.</source>
        <translation>Geben Sie eine Uhrzeit ein, etwa 9:30.</translation>
    </message>
    <message>
        <source>Type both again; an administrator can set a new password.</source>
        <translation>Geben Sie beides noch einmal ein; die Administration kann ein neues Passwort setzen.</translation>
    </message>
    <message>
        <source>Type how many visits, or the last day.</source>
        <translation>Geben Sie ein, wie viele Termine, oder den letzten Tag.</translation>
    </message>
    <message>
        <source>Type the one that you signed in with.</source>
        <translation>Geben Sie das ein, mit dem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer (sign in to it again), then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers (melden Sie sich neu an ihm an), dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host} through the proxy {proxy}: {why}.</source>
        <translation>Neue Versionen können nicht über den Proxy {proxy} von {host} geholt werden: {why}.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: what it sends comes too slowly.</source>
        <translation>Neue Versionen können nicht von {host} geholt werden: was es schickt, kommt zu langsam.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: {why}.</source>
        <translation>Neue Versionen können von {host} nicht geholt werden: {why}.</translation>
    </message>
    <message>
        <source>Use a terminal where you have signed in, or wait: MediBook goes on trying.</source>
        <translation>Nehmen Sie einen Arbeitsplatz, an dem Sie schon angemeldet waren, oder warten Sie: MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Visits stand in this time.</source>
        <translation>In dieser Zeit liegen Termine.</translation>
    </message>
    <message>
        <source>Visits to come: {visits}.</source>
        <translation>Bevorstehende Termine: {visits}.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Wait until that is done: medibook shards list shows how far it is.</source>
        <translation>Warten Sie, bis das fertig ist: medibook shards list zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>Wait, then type the right one. An administrator can set a new password.</source>
        <translation>Warten Sie, und geben Sie dann das richtige ein. Die Administration kann ein neues Passwort setzen.</translation>
    </message>
    <message>
        <source>What you typed is kept; try again, and send the log id to your administrator.</source>
        <translation>Ihre Angaben sind noch da; versuchen Sie es noch einmal, und schicken Sie die Nummer an Ihre Administration.</translation>
    </message>
    <message>
        <source>Whoever waits without a time is given one by Enter.</source>
        <translation>Wer ohne Termin wartet, bekommt mit Eingabe einen.</translation>
    </message>
    <message>
        <source>Widen its days or times, or wait until somebody cancels.</source>
        <translation>Erweitern Sie seine Tage oder Zeiten, oder warten Sie, bis jemand absagt.</translation>
    </message>
    <message>
        <source>Write it by hand where it belongs, then take it off the list.</source>
        <translation>Tragen Sie es von Hand dort ein, wo es hingehört, und nehmen Sie es dann von der Liste.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Sie dürfen diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Ihr Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Your password was chosen by somebody else, or is too old, and has to be changed first.</source>
        <translation>Jemand anders hat Ihr Passwort gewählt, oder es ist zu alt; Sie müssen es erst ändern.</translation>
    </message>
    <message>
        <source>medibook shards list shows what there is.</source>
        <translation>medibook shards list zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient does not take this time.</source>
        <translation>{changed_by} hat schon vermerkt, dass der Patient diese Zeit nicht nimmt.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient takes this time.</source>
        <translation>{changed_by} hat schon vermerkt, dass der Patient diese Zeit nimmt.</translation>
    </message>
    <message>
        <source>{changed_by} has booked a time for this wish.</source>
        <translation>{changed_by} hat für diesen Wunsch einen Termin eingetragen.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this closure since you opened it.</source>
        <translation>{changed_by} hat diese Schließung geändert, seit Sie sie geöffnet haben.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this wish.</source>
        <translation>{changed_by} hat diesen Wunsch geändert.</translation>
    </message>
    <message>
        <source>{changed_by} has just noted this call.</source>
        <translation>{changed_by} hat diesen Anruf gerade vermerkt.</translation>
    </message>
    <message>
        <source>{changed_by} has just offered a time for this wish.</source>
        <translation>{changed_by} hat für diesen Wunsch gerade eine Zeit angeboten.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this block away already.</source>
        <translation>{changed_by} hat diese Sperre schon aufgehoben.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this offer back.</source>
        <translation>{changed_by} hat dieses Angebot zurückgenommen.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this wish off the waitlist.</source>
        <translation>{changed_by} hat diesen Wunsch von der Warteliste genommen.</translation>
    </message>
    <message>
        <source>{day} {at} comes twice, because the clocks go back: the file has to say which one (+01:00).</source>
        <translation>{at} gibt es am {day} zweimal, weil die Uhr zurückgestellt wird: die Datei muss sagen, welche gemeint ist (+01:00).</translation>
    </message>
    <message>
        <source>{day} {at} does not exist in {zone}: the clocks go forward then.</source>
        <translation>{at} gibt es am {day} in {zone} nicht: die Uhr wird dann vorgestellt.</translation>
    </message>
    <message>
        <source>{day} {at} does not exist: the clocks go forward then.</source>
        <translation>{at} gibt es am {day} nicht: die Uhr wird dann vorgestellt.</translation>
    </message>
    <message>
        <source>{found} of at least {minimum} characters.</source>
        <translation>{found} von mindestens {minimum} Zeichen.</translation>
    </message>
    <message>
        <source>{host} answered with a web page in place of an update: perhaps this network wants a sign-in first.</source>
        <translation>{host} hat mit einer Webseite statt mit einer neuen Version geantwortet: vielleicht verlangt dieses Netz erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>{name} is the server's own database.</source>
        <translation>{name} ist die eigene Datenbank des Servers.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so it is not known whether this clinic was moved to a server.</source>
        <translation>{path} kann nicht gelesen werden; darum ist nicht bekannt, ob diese Praxis auf einen Server umgezogen ist.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: what it lies on is read-only.</source>
        <translation>{path} kann nicht geschrieben werden: das Medium ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{path} is no key of updates.</source>
        <translation>{path} ist kein Schlüssel für neue Versionen.</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({kind}), where a database can be damaged: two computers may open it at once.</source>
        <translation>{path} liegt auf einer Netzfreigabe ({kind}), wo eine Datenbank Schaden nehmen kann: zwei Computer können sie zugleich öffnen.</translation>
    </message>
    <message>
        <source>{server} did not start: {last_line}</source>
        <translation>{server} ist nicht gestartet: {last_line}</translation>
    </message>
    <message>
        <source>{shard} has not answered since {time}: the times of its doctors cannot be read or changed.</source>
        <translation>{shard} hat seit {time} nicht geantwortet: Die Zeiten seiner Ärzte können weder gelesen noch geändert werden.</translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time at {time}.</source>
        <translation>{taken_by} hat diese Zeit gerade um {time} vergeben.</translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time.</source>
        <translation>{taken_by} hat diese Zeit gerade vergeben.</translation>
    </message>
    <message>
        <source>{taken_by} has just given this time away.</source>
        <translation>{taken_by} hat diese Zeit gerade vergeben.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that can be chosen.</source>
        <translation>„{encoding}“ ist keine Kodierung, die man wählen kann.</translation>
    </message>
    <message>
        <source>“{given}” is no source of a booking.</source>
        <translation>„{given}“ ist keine Herkunft eines Termins.</translation>
    </message>
    <message>
        <source>“{kind}” can be written as {forms}.</source>
        <translation>„{kind}“ lässt sich schreiben als {forms}.</translation>
    </message>
    <message>
        <source>“{kind}” is in use at that time.</source>
        <translation>„{kind}“ ist zu dieser Zeit belegt.</translation>
    </message>
    <message>
        <source>“{kind}” is in use until {free_from}.</source>
        <translation>„{kind}“ ist bis {free_from} belegt.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free at that time.</source>
        <translation>„{kind}“: zu dieser Zeit ist kein Raum frei.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free until {free_from}.</source>
        <translation>„{kind}“: bis {free_from} ist kein Raum frei.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {count} doctors.</source>
        <translation>„{name}“ ist der Name von {count} Ärzten.</translation>
    </message>
    <message>
        <source>“{said}” names no column of the file, or no field.</source>
        <translation>„{said}“ nennt keine Spalte der Datei oder kein Feld.</translation>
    </message>
    <message>
        <source>“{scheme}” begins no address of a Redis server.</source>
        <translation>Mit „{scheme}“ beginnt keine Adresse eines Redis-Servers.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether it is active.</source>
        <translation>„{text}“ sagt nicht, ob es aktiv ist.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the visit will take place.</source>
        <translation>„{text}“ sagt nicht, ob der Termin stattfindet.</translation>
    </message>
    <message>
        <source>“{text}” has no year of four digits ({field}).</source>
        <translation>„{text}“ hat keine vierstellige Jahreszahl ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is a whole day, without a time.</source>
        <translation>„{text}“ ist ein ganzer Tag, ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is no break (12:00-13:00).</source>
        <translation>„{text}“ ist keine Pause (12:00-13:00).</translation>
    </message>
    <message>
        <source>“{text}” is no colour (#2F6FDE).</source>
        <translation>„{text}“ ist keine Farbe (#2F6FDE).</translation>
    </message>
    <message>
        <source>“{text}” is no date ({field}).</source>
        <translation>„{text}“ ist kein Datum ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no date and time.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar ({field}).</source>
        <translation>„{text}“ ist kein Tag des Kalenders ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>„{text}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes.</source>
        <translation>„{text}“ ist keine Anzahl von Minuten.</translation>
    </message>
    <message>
        <source>“{text}” is no number of visits a day (1 to 500).</source>
        <translation>„{text}“ ist keine Anzahl von Terminen am Tag (1 bis 500).</translation>
    </message>
    <message>
        <source>“{text}” is no number of weeks (1 to {most}).</source>
        <translation>„{text}“ ist keine Anzahl von Wochen (1 bis {most}).</translation>
    </message>
    <message>
        <source>“{text}” is no phone number.</source>
        <translation>„{text}“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“{text}” is no seal.</source>
        <translation>„{text}“ ist kein Siegel.</translation>
    </message>
    <message>
        <source>“{text}” is no sex that a file can have (F, M, X).</source>
        <translation>„{text}“ ist kein Geschlecht, das eine Datei haben kann (F, M, X).</translation>
    </message>
    <message>
        <source>“{text}” is no time of an event.</source>
        <translation>„{text}“ ist keine Zeit eines Ereignisses.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>„{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is no weekday (Monday, or 1 for Monday to 7).</source>
        <translation>„{text}“ ist kein Wochentag (Montag, oder 1 für Montag bis 7).</translation>
    </message>
    <message>
        <source>“{text}” on line {number} is no line of such a file.</source>
        <translation>„{text}“ in Zeile {number} ist keine Zeile einer solchen Datei.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>All data are the clinic's: everything can be taken out, in forms that other programs read. Who exported what, and when, is recorded.</source>
        <translation>Alle Daten gehören der Praxis: alles kann entnommen werden, in Formaten, die andere Programme lesen. Wer was wann exportiert, wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welchem Format</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Until yesterday</source>
        <translation>Bis gestern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>Welche Termine</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n row(s), {size} kB, are written to {name}.</source>
        <translation>
            <numerusform>%n Zeile, {size} kB, wird geschrieben in {name}.</numerusform>
            <numerusform>%n Zeilen, {size} kB, werden geschrieben in {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Kontakte (vCard)</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Every doctor, in the form that Import reads.</source>
        <translation>Jeder Arzt, in dem Format, das der Import liest.</translation>
    </message>
    <message>
        <source>Every visit with its patient, doctor, time, type and status, cancelled ones too.</source>
        <translation>Jeder Termin mit Patient, Arzt, Zeit, Art und Status, auch abgesagte.</translation>
    </message>
    <message>
        <source>FHIR (a resource a line)</source>
        <translation>FHIR (eine Ressource je Zeile)</translation>
    </message>
    <message>
        <source>Left out, because your account may not read it: {files}.</source>
        <translation>Weggelassen, weil Ihr Konto sie nicht lesen darf: {files}.</translation>
    </message>
    <message>
        <source>Name, birth date, contact data and status of every patient. Notes are in the whole clinic only.</source>
        <translation>Name, Geburtsdatum, Kontaktdaten und Status jedes Patienten. Notizen sind nur in der ganzen Praxis enthalten.</translation>
    </message>
    <message>
        <source>One archive (ZIP)</source>
        <translation>Ein Archiv (ZIP)</translation>
    </message>
    <message>
        <source>One file with everything: all of the above in every form, the notes opened, the other tables, the audit, a description and digests. Keep it as safely as the clinic itself.</source>
        <translation>Eine Datei mit allem: alles Obige in jedem Format, die Notizen geöffnet, die anderen Tabellen, das Protokoll, eine Beschreibung und Prüfsummen. Bewahren Sie sie so sicher auf wie die Praxis selbst.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The weekly hours of every doctor, in the form that Import reads.</source>
        <translation>Die wöchentlichen Sprechzeiten jedes Arztes, in dem Format, das der Import liest.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Die ganze Praxis</translation>
    </message>
    <message>
        <source>Visits that come again, with their rules.</source>
        <translation>Termine, die wiederkehren, mit ihren Regeln.</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Who wished for which time, and what became of it.</source>
        <translation>Wer sich welche Zeit gewünscht hat, und was daraus wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n row(s) so far</source>
        <translation>
            <numerusform>Wird geschrieben: bisher %n Zeile</numerusform>
            <numerusform>Wird geschrieben: bisher %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>admin_name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>birth_date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>date_order</source>
        <translation>Schreibweise des Datums</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>equipment kind</source>
        <translation>Art des Geräts</translation>
    </message>
    <message>
        <source>every_weeks</source>
        <translation>alle … Wochen</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>Nummer im anderen Programm</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>first_day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Kennzeichnungen</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>grain</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>keep_years</source>
        <translation>Aufbewahrung in Jahren</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last_day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>medibook id</source>
        <translation>Nummer in MediBook</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>old</source>
        <translation>jetziges Passwort</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>Zweite Telefonnummer</translation>
    </message>
    <message>
        <source>overbooking reason</source>
        <translation>Grund für das Einschieben</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>room kind</source>
        <translation>Art des Raums</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>slot_minutes</source>
        <translation>Minuten je Zeitfenster</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>terminal_name</source>
        <translation>Name des Arbeitsplatzes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>valid_to</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>visit type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>für wen</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Notes of {name}: {notes}</source>
        <translation>Notizen zu {name}: {notes}</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then open the file again; everything else can be edited.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, dann öffnen Sie die Akte noch einmal; alles andere lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>These notes cannot be opened on this terminal. An administrator brings the clinic's notes key here; everything else can be edited.</source>
        <translation>Diese Notizen lassen sich an diesem Arbeitsplatz nicht öffnen. Die Administration bringt den Notizschlüssel der Praxis hierher; alles andere lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>This terminal has no key for notes. An administrator brings it here; everything else can be edited.</source>
        <translation>Dieser Arbeitsplatz hat keinen Schlüssel für Notizen. Die Administration bringt ihn hierher; alles andere lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>Your account may not read notes.</source>
        <translation>Ihr Konto darf keine Notizen lesen.</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>lassen sich an diesem Arbeitsplatz nicht öffnen</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>Tag Monat Jahr, zum Beispiel 12.3.1984</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Book next visit</source>
        <translation>Folgetermin eintragen</translation>
    </message>
    <message>
        <source>No visits yet. Alt+N books the first one.</source>
        <translation>Noch keine Termine. Alt+N trägt den ersten ein.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Who looked at this file?</source>
        <translation>Wer hat in diese Akte gesehen?</translation>
    </message>
    <message>
        <source>{file}: split again</source>
        <translation>{file}: wieder trennen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No day yet: go on typing.</source>
        <translation>Noch kein Tag: schreiben Sie weiter.</translation>
    </message>
    <message>
        <source>Type a day as you say it. Enter goes there.</source>
        <translation>Schreiben Sie einen Tag, wie Sie ihn sagen. Eingabe geht dorthin.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Joined until now</source>
        <translation>Bisher angeschlossen an</translation>
    </message>
    <message>
        <source>Looking at the server</source>
        <translation>Der Server wird gesucht</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Making the clinic</source>
        <translation>Die Praxis wird angelegt</translation>
    </message>
    <message>
        <source>Preparing the demo clinic</source>
        <translation>Die Demo-Praxis wird vorbereitet</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server does not take this name and password.</source>
        <translation>Der Server nimmt diesen Namen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>Die beiden Passwörter sind verschieden. Geben Sie das zweite noch einmal ein.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>Type the address that your IT gave you.</source>
        <translation>Geben Sie die Adresse ein, die Sie von Ihrer IT haben.</translation>
    </message>
    <message>
        <source>Writing the settings</source>
        <translation>Die Einstellungen werden geschrieben</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>&amp;Redis (für Live-Anzeige)</translation>
    </message>
    <message>
        <source>&amp;Server of the clinic</source>
        <translation>&amp;Server der Praxis</translation>
    </message>
    <message>
        <source>A clinic with invented patients, on this computer only. Nothing to set up.</source>
        <translation>Eine Praxis mit erfundenen Patienten, nur auf diesem Computer. Nichts einzurichten.</translation>
    </message>
    <message>
        <source>A name, or postgresql://…</source>
        <translation>Ein Name, oder postgresql://…</translation>
    </message>
    <message>
        <source>An empty clinic of your own, on this computer or on a server of yours.</source>
        <translation>Eine eigene leere Praxis, auf diesem Computer oder auf Ihrem Server.</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Leer: keiner</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook);;All files (*)</source>
        <translation>Anmeldedateien (*.medibook);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Join this clinic</source>
        <translation>Mit dieser Praxis verbinden</translation>
    </message>
    <message>
        <source>Join your clinic</source>
        <translation>Mit Ihrer Praxis verbinden</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Open an enrolment file</source>
        <translation>Anmeldedatei öffnen</translation>
    </message>
    <message>
        <source>Open an enrolment file…</source>
        <translation>Anmeldedatei öffnen…</translation>
    </message>
    <message>
        <source>Start a new clinic</source>
        <translation>Neue Praxis beginnen</translation>
    </message>
    <message>
        <source>Start a new clinic…</source>
        <translation>Neue Praxis beginnen…</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>Demo-Praxis ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to MediBook</source>
        <translation>Willkommen bei MediBook</translation>
    </message>
</context>
<context>
    <name>FrontDeskView</name>
    <message>
        <source>Agenda</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>All regions answer again; the agenda is up to date.</source>
        <translation>Alle Regionen antworten wieder; der Kalender ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Alle Fachgebiete</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Tag oder Woche</translation>
    </message>
    <message>
        <source>F1 keys of where you are</source>
        <translation>F1 Tasten an dieser Stelle</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Nächster Tag oder nächste Woche</translation>
    </message>
    <message>
        <source>One moment, it is being read. Esc leaves it.</source>
        <translation>Einen Moment, wird gerade gelesen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>Voriger Tag oder vorige Woche</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Hold it and offer it</source>
        <translation>Reservieren und anbieten</translation>
    </message>
    <message>
        <source>Leave it free</source>
        <translation>Frei lassen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Who waits for this time</source>
        <translation>Wer auf diese Zeit wartet</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>{title}. {name}, {phone}. Enter offers it, Escape leaves it.</source>
        <translation>{title}. {name}, {phone}. Eingabe bietet sie an, Escape lässt sie frei.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Begin</source>
        <translation>Los geht's</translation>
    </message>
    <message>
        <source>Ctrl+K, then type: a name, a phone number, a birth date, or what you want to do. Arrows choose, Enter takes it.</source>
        <translation>Strg+K, dann schreiben: einen Namen, eine Telefonnummer, ein Geburtsdatum oder was Sie tun wollen. Die Pfeiltasten wählen, Eingabe übernimmt.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last. F1 shows the keys of where you are, at any time.</source>
        <translation>Strg+Z nimmt zurück, was Sie zuletzt getan haben. F1 zeigt jederzeit die Tasten an dieser Stelle.</translation>
    </message>
    <message>
        <source>Everything is found here</source>
        <translation>Hier finden Sie alles</translation>
    </message>
    <message>
        <source>Go to a free time with the arrows and begin to type the patient's name. Enter chooses the patient, Enter books.</source>
        <translation>Gehen Sie mit den Pfeiltasten auf eine freie Zeit und schreiben Sie den Namen des Patienten. Eingabe wählt den Patienten, noch einmal Eingabe trägt ein.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Es kann nichts schiefgehen</translation>
    </message>
    <message>
        <source>One key for each place</source>
        <translation>Eine Taste für jeden Bereich</translation>
    </message>
    <message>
        <source>The agenda, the waiting room and the other places are one key away. F7 opens the settings: language, colours, text size.</source>
        <translation>Kalender, Wartezimmer und die anderen Bereiche öffnen Sie mit einer Taste. F7 öffnet die Einstellungen: Sprache, Farben, Schriftgröße.</translation>
    </message>
    <message>
        <source>Type a name on a free time</source>
        <translation>Auf freier Zeit einen Namen eingeben</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Who is selected stands here, and what you may do now, each with its key: A when the patient has arrived, M to move the visit, Del to cancel it.</source>
        <translation>Hier steht, wer gewählt ist, und was Sie jetzt tun können, jeweils mit der Taste: A, wenn der Patient da ist, M zum Verschieben, Entf zum Absagen.</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <comment>the step of the first look round</comment>
        <translation>{step} von {steps}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>HourHeader</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>&amp;Pausen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Length of a slot</source>
        <translation>&amp;Länge eines Zeitfensters</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Wochen</translation>
    </message>
    <message>
        <source>10:00–10:15, 12:30–13:00</source>
        <translation>10:00–10:15, 12:30–13:00</translation>
    </message>
    <message>
        <source>Beginning in</source>
        <translation>Beginnend in</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days with these hours</source>
        <translation>Tage mit diesen Sprechzeiten</translation>
    </message>
    <message>
        <source>Delete the hours or the break</source>
        <translation>Sprechzeiten oder Pause löschen</translation>
    </message>
    <message>
        <source>Delete these hours</source>
        <translation>Diese Sprechzeiten löschen</translation>
    </message>
    <message>
        <source>Drag over an empty part of a day: that is when the doctor works. Drag an edge to make hours longer or shorter, the middle to move them, and with Shift inside of them to draw a break.</source>
        <translation>Ziehen Sie über einen leeren Teil eines Tages: dann arbeitet der Arzt. Ziehen Sie am Rand, um Sprechzeiten zu verlängern oder zu kürzen, in der Mitte, um sie zu verschieben, und darin mit der Umschalttaste für eine Pause.</translation>
    </message>
    <message>
        <source>Draw the hours</source>
        <translation>Sprechzeiten zeichnen</translation>
    </message>
    <message>
        <source>Go over the week</source>
        <translation>Durch die Woche gehen</translation>
    </message>
    <message>
        <source>Longer, shorter</source>
        <translation>Länger, kürzer</translation>
    </message>
    <message>
        <source>Move the hours</source>
        <translation>Sprechzeiten verschieben</translation>
    </message>
    <message>
        <source>New hours; or edit them here</source>
        <translation>Neue Sprechzeiten, oder hier bearbeiten</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
</context>
<context>
    <name>HoursKeys</name>
    <message>
        <source>Arrows move; Shift and arrows stretch; Enter makes or edits hours; B makes a break.</source>
        <translation>Pfeile bewegen; Umschalt und Pfeile dehnen; Eingabe legt Sprechzeiten an oder bearbeitet sie; B macht eine Pause.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Sprechzeiten der Woche</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>A week in which they hold</source>
        <translation>Eine Woche, in der sie gelten</translation>
    </message>
    <message>
        <source>Beginning (date and time)</source>
        <translation>Beginn (Datum und Uhrzeit)</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>Geschlossen seit</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Doctor's name</source>
        <translation>Name des Arztes</translation>
    </message>
    <message>
        <source>Doctor's number</source>
        <translation>Nummer des Arztes</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Alle … Wochen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Von (Uhrzeit)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichnungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>Minuten je Zeitfenster</translation>
    </message>
    <message>
        <source>Most visits a day</source>
        <translation>Höchstens Termine am Tag</translation>
    </message>
    <message>
        <source>Number in MediBook</source>
        <translation>Nummer in MediBook</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Nummer im anderen Programm</translation>
    </message>
    <message>
        <source>Patient's number</source>
        <translation>Nummer des Patienten</translation>
    </message>
    <message>
        <source>Patient's number in MediBook</source>
        <translation>Nummer des Patienten in MediBook</translation>
    </message>
    <message>
        <source>Patient's whole name</source>
        <translation>Ganzer Name des Patienten</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweite Telefonnummer</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>Bis (Uhrzeit)</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Brings patients, doctors, their hours and coming appointments from another program. You see what will happen to every row before anything is stored.</source>
        <translation>Bringt Patienten, Ärzte, ihre Sprechzeiten und kommende Termine aus einem anderen Programm. Sie sehen, was mit jeder Zeile geschieht, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose it, or drop it here.</source>
        <translation>Wählen Sie sie, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n Zeile importiert.</numerusform>
            <numerusform>%n Zeilen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: mend them and import that file.</source>
        <translation>
            <numerusform>%n Zeile gespeichert: berichtigen Sie sie, und importieren Sie die neue Datei.</numerusform>
            <numerusform>%n Zeilen gespeichert: berichtigen Sie sie, und importieren Sie die neue Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) made that can be booked.</source>
        <translation>
            <numerusform>%n freie Zeit angelegt.</numerusform>
            <numerusform>%n freie Zeiten angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) or a calendar (iCalendar) with visits that are to come. Import doctors, hours and patients first: each visit needs its patient and a free time of its doctor.</source>
        <translation>Eine Tabelle (CSV) oder ein Kalender (iCalendar) mit kommenden Terminen. Importieren Sie erst Ärzte, Sprechzeiten und Patienten: jeder Termin braucht seinen Patienten und eine freie Zeit seines Arztes.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each doctor: name, specialty, clinic.</source>
        <translation>Eine Tabelle (CSV) mit einer Zeile je Arzt: Name, Fachgebiet, Praxis.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each stretch of hours: doctor, weekday, from, to, minutes of a slot. Import the doctors first.</source>
        <translation>Eine Tabelle (CSV) mit einer Zeile je Sprechzeit: Arzt, Wochentag, von, bis, Minuten je Zeitfenster. Importieren Sie erst die Ärzte.</translation>
    </message>
    <message>
        <source>A table (CSV), contacts (vCard) or FHIR. Who may be registered already is shown to you, and nobody is registered twice.</source>
        <translation>Eine Tabelle (CSV), Kontakte (vCard) oder FHIR. Wer vielleicht schon erfasst ist, wird Ihnen gezeigt, und niemand wird doppelt erfasst.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message numerus="yes">
        <source>Checked, %n row(s). Nothing is stored yet.</source>
        <translation>
            <numerusform>Geprüft, %n Zeile. Noch ist nichts gespeichert.</numerusform>
            <numerusform>Geprüft, %n Zeilen. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n row(s) so far. Nothing is stored.</source>
        <translation>
            <numerusform>Prüfung: bisher %n Zeile. Nichts ist gespeichert.</numerusform>
            <numerusform>Prüfung: bisher %n Zeilen. Nichts ist gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>Wählen Sie die Spalte mit dem Arzt, oder einen Arzt für die ganze Datei.</translation>
    </message>
    <message>
        <source>Choose the column that is “{field}”.</source>
        <translation>Wählen Sie die Spalte, die „{field}“ ist.</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <comment>rows whose values are tidied when they are imported</comment>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Kontakte (vCard)</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Every row is checked once more while it is imported.</source>
        <translation>Jede Zeile wird beim Importieren noch einmal geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import what is accepted now; save the other rows, mend them, and import that file afterwards.</source>
        <translation>Importieren Sie jetzt, was angenommen ist; speichern Sie die anderen Zeilen, berichtigen Sie sie, und importieren Sie danach die neue Datei.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Importing the same file again would change nothing.</source>
        <translation>Dieselbe Datei noch einmal zu importieren, würde nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n row(s) so far. What is done stays.</source>
        <translation>
            <numerusform>Import: bisher %n Zeile. Was erledigt ist, bleibt.</numerusform>
            <numerusform>Import: bisher %n Zeilen. Was erledigt ist, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Left out until you say who it is</source>
        <translation>Weggelassen, bis Sie sagen, wer es ist</translation>
    </message>
    <message>
        <source>Look at the reasons; the columns may be chosen wrongly.</source>
        <translation>Sehen Sie die Gründe an; vielleicht sind die Spalten falsch gewählt.</translation>
    </message>
    <message>
        <source>Making times …</source>
        <translation>Zeiten werden angelegt …</translation>
    </message>
    <message>
        <source>Making times: {doctor}</source>
        <translation>Zeiten werden angelegt: {doctor}</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) none can be imported as it is.</source>
        <translation>
            <numerusform>%n Zeile lässt sich so nicht importieren.</numerusform>
            <numerusform>Von %n Zeilen lässt sich so keine importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Patients (FHIR)</source>
        <translation>Patienten (FHIR)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Registered already: {people}</source>
        <translation>Schon erfasst: {people}</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>Nicht importierte Zeilen speichern</translation>
    </message>
    <message>
        <source>Save the rows that were not imported, mend them, and import that file.</source>
        <translation>Speichern Sie die nicht importierten Zeilen, berichtigen Sie sie, und importieren Sie die neue Datei.</translation>
    </message>
    <message>
        <source>Say how the dates of the file are written.</source>
        <translation>Sagen Sie, wie die Datumsangaben der Datei geschrieben sind.</translation>
    </message>
    <message>
        <source>Somebody else: will be registered</source>
        <translation>Jemand anders: wird erfasst</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s). Check again to see all of them.</source>
        <translation>
            <numerusform>Angehalten nach %n Zeile. Prüfen Sie noch einmal, um alle zu sehen.</numerusform>
            <numerusform>Angehalten nach %n Zeilen. Prüfen Sie noch einmal, um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n row(s) are imported and stay. Import the file again to go on.</source>
        <translation>
            <numerusform>Angehalten: %n Zeile ist importiert und bleibt. Importieren Sie die Datei noch einmal, um fortzufahren.</numerusform>
            <numerusform>Angehalten: %n Zeilen sind importiert und bleiben. Importieren Sie die Datei noch einmal, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The file writes {example}. Which day is that?</source>
        <translation>Die Datei schreibt {example}. Welcher Tag ist das?</translation>
    </message>
    <message>
        <source>The same person: nobody is registered</source>
        <translation>Dieselbe Person: niemand wird erfasst</translation>
    </message>
    <message>
        <source>The times that can be booked are made of these hours: that is the next step.</source>
        <translation>Aus diesen Sprechzeiten entstehen die freien Zeiten: das ist der nächste Schritt.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>columns as they were chosen last time</source>
        <translation>Spalten wie beim letzten Mal gewählt</translation>
    </message>
    <message>
        <source>written by MediBook</source>
        <translation>von MediBook geschrieben</translation>
    </message>
    <message>
        <source>{doctor}, {time}.</source>
        <translation>{doctor}, {time}.</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”</source>
        <translation>{field}: aus „{before}“ wird „{after}“</translation>
    </message>
    <message>
        <source>{patient} has {time} with {doctor}, booked by {who}.</source>
        <translation>{patient} hat {time} bei {doctor}, eingetragen von {who}.</translation>
    </message>
    <message>
        <source>{patient} is with {doctor} then ({time}).</source>
        <translation>{patient} ist dann bei {doctor} ({time}).</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys of where you are</source>
        <translation>Tasten an dieser Stelle</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>ListAndForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>Ihre Eingaben hier sind noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n doctor(s) are away: {day}</source>
        <translation>
            <numerusform>%n Arzt ist abwesend: {day}</numerusform>
            <numerusform>%n Ärzte sind abwesend: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) are away: {from_when} – {until}</source>
        <translation>
            <numerusform>%n Arzt ist abwesend: {from_when} – {until}</numerusform>
            <numerusform>%n Ärzte sind abwesend: {from_when} – {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) to tell</source>
        <translation>
            <numerusform>%n Patient zu informieren</numerusform>
            <numerusform>%n Patienten zu informieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be moved.</source>
        <translation>
            <numerusform>%n Termin konnte nicht verschoben werden.</numerusform>
            <numerusform>%n Termine konnten nicht verschoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left to settle</source>
        <translation>
            <numerusform>%n Termin noch zu klären</numerusform>
            <numerusform>%n Termine noch zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) squeezed in</source>
        <translation>
            <numerusform>%n Termin eingeschoben</numerusform>
            <numerusform>%n Termine eingeschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence {number} of {all}</source>
        <translation>Abwesenheit {number} von {all}</translation>
    </message>
    <message>
        <source>Away: {begins} – {ends}</source>
        <translation>Abwesend: {begins} – {ends}</translation>
    </message>
    <message>
        <source>Away: {day}</source>
        <translation>Abwesend: {day}</translation>
    </message>
    <message>
        <source>C cancels a visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C sagt einen Termin ab; M nimmt ihn mit in den Kalender, um ihn irgendwo abzulegen.</translation>
    </message>
    <message>
        <source>C cancels the visit; Enter on it in the agenda moves it anywhere.</source>
        <translation type="vanished">C sagt den Termin ab; im Kalender lässt er sich mit Eingabe beliebig verschieben.</translation>
    </message>
    <message>
        <source>C cancels the visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C sagt den Termin ab; M nimmt ihn mit in den Kalender, um ihn irgendwo abzulegen.</translation>
    </message>
    <message>
        <source>C cancels the visit; V shows it in the agenda, where M moves it anywhere.</source>
        <translation type="vanished">C sagt den Termin ab; V zeigt ihn im Kalender, wo M ihn beliebig verschiebt.</translation>
    </message>
    <message>
        <source>Call, and note it with K; or write the address into the file (F5).</source>
        <translation>Rufen Sie an, und vermerken Sie es mit K; oder tragen Sie die Adresse in die Akte ein (F5).</translation>
    </message>
    <message>
        <source>Cancelled {name}: the doctor is away</source>
        <translation>Termin von {name} abgesagt: Arzt ist abwesend</translation>
    </message>
    <message>
        <source>Closed, {why}: {day}</source>
        <translation>Geschlossen, {why}: {day}</translation>
    </message>
    <message>
        <source>Closed, {why}: {from_when} – {until}</source>
        <translation>Geschlossen, {why}: {from_when} – {until}</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other days.</source>
        <translation>Strg+Links und Strg+Rechts blättern zu anderen Tagen.</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other months.</source>
        <translation>Strg+Links und Strg+Rechts blättern zu anderen Monaten.</translation>
    </message>
    <message>
        <source>It is past noon already.</source>
        <translation>Es ist schon nach Mittag.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s)</source>
        <translation>
            <numerusform>%n Termin verschoben</numerusform>
            <numerusform>%n Termine verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {name} to {when} with {doctor}</source>
        <translation>{name} verschoben auf {when} bei {doctor}</translation>
    </message>
    <message>
        <source>No doctor is away with visits to move</source>
        <translation>Keine Termine abwesender Ärzte zu verschieben</translation>
    </message>
    <message>
        <source>Nobody is expected on {day}</source>
        <translation>Am {day} wird niemand erwartet</translation>
    </message>
    <message>
        <source>Nobody was squeezed in in {month}</source>
        <translation>Im {month} wurde niemand eingeschoben</translation>
    </message>
    <message>
        <source>Squeezed in: {month}</source>
        <translation>Eingeschoben: {month}</translation>
    </message>
    <message>
        <source>That is more than a month: an administrator enters it under Closures and holidays.</source>
        <translation>Das ist mehr als ein Monat: die Administration trägt es unter „Geschlossene Tage“ ein.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>Their lines say why, with another time. Ctrl+Enter moves them there.</source>
        <translation>Ihre Zeilen sagen, warum, mit einer anderen Zeit. Strg+Eingabe verschiebt sie dorthin.</translation>
    </message>
    <message>
        <source>There is no e-mail address in this patient's file.</source>
        <translation>In der Akte dieses Patienten steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no free time to propose.</source>
        <translation>Es gibt keine freie Zeit vorzuschlagen.</translation>
    </message>
    <message>
        <source>There is no visit left with a time to move to.</source>
        <translation>Kein Termin hat mehr eine Zeit, zu der er verschoben werden kann.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>To confirm: {day}</source>
        <translation>Bestätigen: {day}</translation>
    </message>
    <message>
        <source>When a doctor falls ill: Ctrl+Shift+D, on the agenda with the doctor selected.</source>
        <translation>Wenn ein Arzt ausfällt: im Kalender den Arzt wählen, dann Strg+Umschalt+D.</translation>
    </message>
    <message>
        <source>message waits to be sent</source>
        <translation>Nachricht wartet auf den Versand</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>no free time found</source>
        <translation>keine freie Zeit gefunden</translation>
    </message>
    <message>
        <source>no phone, by e-mail</source>
        <translation>kein Telefon, per E-Mail</translation>
    </message>
    <message>
        <source>no phone: by letter</source>
        <translation>kein Telefon: per Brief</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a doctor is away from now on</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>anzurufen</translation>
    </message>
    <message>
        <source>told</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>{doctor} is away until {when}</source>
        <translation>{doctor} abwesend bis {when}</translation>
    </message>
    <message>
        <source>{doctor} is away: {day}</source>
        <translation>{doctor} ist abwesend: {day}</translation>
    </message>
    <message>
        <source>{doctor} is away: {from_when} – {until}</source>
        <translation>{doctor} abwesend: {from_when} – {until}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{reached} of {all} confirmed</source>
        <translation>{reached} von {all} bestätigt</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “tomorrow”.</source>
        <translation>„{text}“ ist kein Tag; geben Sie ihn ein wie 24.12. oder „morgen“.</translation>
    </message>
    <message>
        <source>• was seen</source>
        <translation>• schon behandelt</translation>
    </message>
    <message>
        <source>→ {when}, {doctor} ({number} of {all})</source>
        <translation>→ {when}, {doctor} ({number} von {all})</translation>
    </message>
    <message>
        <source>✓ moved to {when}, {doctor}</source>
        <translation>✓ verschoben auf {when}, {doctor}</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ abgesagt</translation>
    </message>
</context>
<context>
    <name>ListsScreen</name>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Choose freely</source>
        <translation>Frei wählen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Move all that have a time</source>
        <translation>Alle mit Zeit verschieben</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Moving the visits: {done} of {total}</source>
        <translation>Termine werden verschoben: {done} von {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>Eingeschoben</translation>
    </message>
    <message>
        <source>Squeezed in by</source>
        <translation>Eingeschoben von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Bescheid</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>andere Zeit</translation>
    </message>
    <message>
        <source>cancel the visit</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>choose freely in the agenda</source>
        <translation>frei im Kalender wählen</translation>
    </message>
    <message>
        <source>move all that have one</source>
        <translation>alle verschieben, die eine haben</translation>
    </message>
    <message>
        <source>move to the proposed time</source>
        <translation>auf den Vorschlag verschieben</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>print the call list</source>
        <translation>Anrufliste drucken</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>queue a message</source>
        <translation>Nachricht zum Versand</translation>
    </message>
    <message>
        <source>show in the agenda</source>
        <translation>im Kalender zeigen</translation>
    </message>
    <message>
        <source>to call again</source>
        <translation>noch einmal anrufen</translation>
    </message>
    <message>
        <source>told</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>told, confirmed</source>
        <translation>erreicht, bestätigt</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Locked since {time}</source>
        <translation>Gesperrt seit {time}</translation>
    </message>
    <message>
        <source>This is not the password of {name}.</source>
        <translation>Das ist nicht das Passwort von {name}.</translation>
    </message>
    <message>
        <source>Try again: MediBook goes on trying to reach it.</source>
        <translation>Versuchen Sie es noch einmal: MediBook versucht weiter, die Datenbank zu erreichen.</translation>
    </message>
    <message>
        <source>Type it again; an administrator can set a new one.</source>
        <translation>Geben Sie es noch einmal ein; die Administration kann ein neues setzen.</translation>
    </message>
    <message>
        <source>What {name} has typed and not saved yet is shown to nobody else. It is thrown away when somebody else signs in.</source>
        <translation>Was {name} eingegeben und noch nicht gespeichert hat, sieht niemand anders. Es wird verworfen, wenn sich jemand anders anmeldet.</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>An administrator can set a new password.</source>
        <translation>Die Administration kann ein neues Passwort setzen.</translation>
    </message>
    <message>
        <source>Back: {name} goes on</source>
        <translation>Zurück: {name} macht weiter</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Jemand anders meldet sich an</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Jetzt können Sie es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked · MediBook</source>
        <translation>Gesperrt · MediBook</translation>
    </message>
</context>
<context>
    <name>NewClinicPage</name>
    <message>
        <source>&amp;Administrator of the server</source>
        <translation>&amp;Administrator des Servers</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Name of the clinic</source>
        <translation>&amp;Name der Praxis</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>&amp;Bundesland oder Region</translation>
    </message>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>&amp;Redis (für Live-Anzeige)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>A name, or postgresql://…/database</source>
        <translation>Ein Name, oder postgresql://…/datenbank</translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation>Eine neue Praxis</translation>
    </message>
    <message>
        <source>Administrator's pass&amp;word</source>
        <translation>Passwort des A&amp;dministrators</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Wie Kollegen ihn sehen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Leer: keiner</translation>
    </message>
    <message>
        <source>Its public holidays are closed by themselves.</source>
        <translation>An seinen Feiertagen ist von selbst geschlossen.</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, so that other computers can join</source>
        <translation>Auf einem PostgreSQL-Server, damit sich andere Computer verbinden können</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Ten characters or more; a short sentence is good.</source>
        <translation>Zehn Zeichen oder mehr; gut ist ein kurzer Satz.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>The holidays of the whole country only</source>
        <translation>Nur die Feiertage des ganzen Landes</translation>
    </message>
    <message>
        <source>What you type when you sign in.</source>
        <translation>Was Sie beim Anmelden eingeben.</translation>
    </message>
    <message>
        <source>Where its data lives</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>Who may make databases and roles there. It is used once and not kept.</source>
        <translation>Wer dort Datenbanken und Rollen anlegen darf. Es wird einmal gebraucht und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You become its first administrator. Everything can be changed later.</source>
        <translation>Ihr Konto bekommt als erstes die Administration. Alles lässt sich später ändern.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>At least 10 characters, any you like. A short sentence is easy to remember.</source>
        <translation>Mindestens 10 Zeichen, beliebige. Ein kurzer Satz ist leicht zu merken.</translation>
    </message>
    <message>
        <source>Password of &amp;now</source>
        <translation>&amp;Jetziges Passwort</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <source>The new password &amp;once more</source>
        <translation>Neues Passwort noch &amp;einmal</translation>
    </message>
</context>
<context>
    <name>NextAvailable</name>
    <message numerus="yes">
        <source>%n doctors fit the name</source>
        <translation>
            <numerusform>%n Arzt passt zum Namen</numerusform>
            <numerusform>%n Ärzte passen zum Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out a word, or choose another doctor, day or part of the day.</source>
        <translation>Lassen Sie ein Wort weg, oder wählen Sie einen anderen Arzt, Tag oder eine andere Tageszeit.</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}.</source>
        <translation>Keine solche Zeit ist frei. Der Plan ist offen bis {day}.</translation>
    </message>
    <message>
        <source>Nothing is free {when}; these are the next times.</source>
        <translation>Nichts frei {when}; dies sind die nächsten Zeiten.</translation>
    </message>
    <message>
        <source>There is no schedule for these doctors yet.</source>
        <translation>Für diese Ärzte gibt es noch keinen Plan.</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>nicht verstanden: {words}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from and to, times of day</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{minutes} min in one piece</source>
        <translation>{minutes} Min. am Stück</translation>
    </message>
    <message>
        <source>{who} at {desk} is at it</source>
        <translation>{who} an {desk} ist gerade dabei</translation>
    </message>
</context>
<context>
    <name>NextAvailableScreen</name>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>Beliebig, ein Zeitfenster</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Schließen, ohne einzutragen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>Arzt oder Fachgebiet</translation>
    </message>
    <message>
        <source>Doctor or specialty, visit, day: “derm tuesday afternoon in 6 weeks”</source>
        <translation>Arzt oder Fachgebiet, Terminart, Tag: „derm dienstag nachmittag in 6 Wochen“</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Freie Zeiten</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Next available</source>
        <translation>Nächster freier Termin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>What is looked for, in words</source>
        <translation>Was gesucht wird, in Worten</translation>
    </message>
    <message>
        <source>another time, held for you</source>
        <translation>andere Zeit, für Sie reserviert</translation>
    </message>
    <message>
        <source>book it</source>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>für {name}</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>schließen</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message numerus="yes">
        <source>%n earlier note(s) cannot be opened: their key is missing. They stay on this computer.</source>
        <translation>
            <numerusform>%n frühere Vormerkung lässt sich nicht öffnen: ihr Schlüssel fehlt. Sie bleibt auf diesem Computer.</numerusform>
            <numerusform>%n frühere Vormerkungen lassen sich nicht öffnen: ihr Schlüssel fehlt. Sie bleiben auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried out.</source>
        <translation>
            <numerusform>%n Vormerkung ausgeführt.</numerusform>
            <numerusform>%n Vormerkungen ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be carried out.</source>
        <translation>
            <numerusform>%n Vormerkung konnte nicht ausgeführt werden.</numerusform>
            <numerusform>%n Vormerkungen konnten nicht ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not possible</source>
        <translation>
            <numerusform>%n Vormerkung nicht möglich</numerusform>
            <numerusform>%n Vormerkungen nicht möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not sent</source>
        <translation>
            <numerusform>%n Vormerkung nicht gesendet</numerusform>
            <numerusform>%n Vormerkungen nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Book {name} (new patient): {time}, {doctor}</source>
        <translation>{name} eintragen (neuer Patient): {time}, {doctor}</translation>
    </message>
    <message>
        <source>Book {name}: {time}, {doctor}</source>
        <translation>{name} eintragen: {time}, {doctor}</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}, {doctor}: {reason}</source>
        <translation>Termin von {name} absagen, {time}, {doctor}: {reason}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists them.</source>
        <translation>Strg+Umschalt+N listet sie auf.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists why, and the next free times.</source>
        <translation>Strg+Umschalt+N zeigt, warum, und die nächsten freien Zeiten.</translation>
    </message>
    <message>
        <source>Dealt with: take it off the list</source>
        <translation>Erledigt: von der Liste nehmen</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Downtime copy: being made</source>
        <translation>Notfallkopie: wird erstellt</translation>
    </message>
    <message>
        <source>Downtime copy: none, see here</source>
        <translation>Notfallkopie: keine, siehe hier</translation>
    </message>
    <message numerus="yes">
        <source>Downtime copy: {time}, %n day(s)</source>
        <translation>
            <numerusform>Notfallkopie: {time}, %n Tag</numerusform>
            <numerusform>Notfallkopie: {time}, %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook goes by the server's. Set this computer's clock, or tell your administrator.</source>
        <translation>MediBook geht nach der Uhr des Servers. Stellen Sie die Uhr dieses Computers, oder sagen Sie es Ihrer Administration.</translation>
    </message>
    <message>
        <source>Move {name} to {time}, {doctor}</source>
        <translation>{name} verschieben auf {time}, {doctor}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Noted: {change}</source>
        <translation>Vorgemerkt: {change}</translation>
    </message>
    <message>
        <source>Nothing can be changed; MediBook goes on trying.</source>
        <translation>Es kann nichts geändert werden; MediBook versucht es weiter.</translation>
    </message>
    <message>
        <source>Other days: from the downtime copy, {time}.</source>
        <translation>Andere Tage: aus der Notfallkopie, {time}.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>This computer has no keyring: the copy's key lies in a file that only you can read.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: der Schlüssel der Kopie liegt in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) ahead of the server's.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) behind the server's.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber dem Server %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal keeps no downtime copy, so nothing is noted.</source>
        <translation>Dieser Arbeitsplatz hat keine Notfallkopie, deshalb wird nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>What you do is noted, and sent when the database is back.</source>
        <translation>Was Sie tun, wird vorgemerkt und gesendet, wenn die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time} ({age}).</source>
        <translation>Sie sehen den Kalender von {time} ({age}).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>zu lesen</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>vor {count} Std.</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>vor {count} Min.</translation>
    </message>
    <message>
        <source>{name}, {time}, {doctor}: {status}</source>
        <translation>{name}, {time}, {doctor}: {status}</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>✕ not possible</source>
        <translation>✕ nicht möglich</translation>
    </message>
</context>
<context>
    <name>NotedScreen</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>A note for later, in a few words; Enter keeps it</source>
        <translation>Eine Notiz für später, in wenigen Worten; Eingabe behält sie</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Noted while the database was away</source>
        <translation>Vorgemerkt, während die Datenbank nicht erreichbar war</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Vormerkungen</translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation>Nichts ist vorgemerkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>While the database is away, what you do in the agenda is noted here, and carried out when it is back.</source>
        <translation>Während die Datenbank nicht erreichbar ist, wird hier vorgemerkt, was Sie im Kalender tun, und ausgeführt, wenn sie wieder da ist.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the national or insurance number</source>
        <translation>Ausweis- oder Versichertennummer ändern</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the national or insurance number</source>
        <translation>Ausweis- oder Versichertennummer verbergen</translation>
    </message>
    <message>
        <source>Leave the national or insurance number as it is</source>
        <translation>Ausweis- oder Versichertennummer lassen, wie sie ist</translation>
    </message>
    <message>
        <source>National or insurance number</source>
        <translation>Ausweis- oder Versichertennummer</translation>
    </message>
    <message>
        <source>National or insurance number:</source>
        <translation>Ausweis- oder Versichertennummer:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the national or insurance number</source>
        <translation>Ausweis- oder Versichertennummer speichern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the national or insurance number</source>
        <translation>Ausweis- oder Versichertennummer zeigen</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>Change my password</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a patient, a time or a command</source>
        <translation>Patienten, Zeit oder Befehl suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Gehe zu {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Neuer Patient „{name}“</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}; Ctrl+F widens the search.</source>
        <translation>Keine solche Zeit ist frei. Der Plan ist offen bis {day}; Strg+F sucht weiter.</translation>
    </message>
    <message>
        <source>Nobody and nothing found.</source>
        <translation>Niemand und nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is free then; these are the next times.</source>
        <translation>Dann ist nichts frei; dies sind die nächsten Zeiten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>choose a time, then birth date and phone</source>
        <translation>Zeit wählen, dann Geburtsdatum und Telefon</translation>
    </message>
    <message>
        <source>free, {minutes} min: Enter books it</source>
        <translation>frei, {minutes} Min.: Eingabe trägt ein</translation>
    </message>
    <message>
        <source>next: {when} · {doctor}</source>
        <translation>nächster: {when} · {doctor}</translation>
    </message>
    <message>
        <source>no visit ahead: Enter books one</source>
        <translation>kein Termin geplant: Eingabe trägt einen ein</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>die Akte ist geschlossen</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Choose a new password.</source>
        <translation>Wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Gut genug</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort erraten</translation>
    </message>
    <message>
        <source>Guessed quickly</source>
        <translation>Schnell erraten</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>Die beiden sind verschieden. Geben Sie das neue Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>Type the password that you sign in with now.</source>
        <translation>Geben Sie das Passwort ein, mit dem Sie sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
</context>
<context>
    <name>PatientBox</name>
    <message>
        <source>Choose a patient</source>
        <translation>Patienten wählen</translation>
    </message>
    <message>
        <source>Patient to look for</source>
        <translation>Gesuchter Patient</translation>
    </message>
</context>
<context>
    <name>PatientChooser</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>Ge&amp;burtsdatum</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Name, Telefon oder Geburtsdatum</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>Geben Sie einen Namen, eine Telefonnummer oder ein Geburtsdatum ein.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>Tag Monat Jahr, zum Beispiel 12.3.1984</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patienten</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message numerus="yes">
        <source>%n past visit(s) of the other file shown here too</source>
        <translation>
            <numerusform>%n früherer Termin der anderen Akte wird auch hier gezeigt</numerusform>
            <numerusform>%n frühere Termine der anderen Akte werden auch hier gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead</source>
        <translation>
            <numerusform>%n kommender Termin</numerusform>
            <numerusform>%n kommende Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead of the other file shown here too</source>
        <translation>
            <numerusform>%n kommender Termin der anderen Akte wird auch hier gezeigt</numerusform>
            <numerusform>%n kommende Termine der anderen Akte werden auch hier gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist come along</source>
        <translation>
            <numerusform>%n Wunsch auf der Warteliste kommt mit</numerusform>
            <numerusform>%n Wünsche auf der Warteliste kommen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Back; nothing that was typed is lost</source>
        <translation>Zurück; Ihre Angaben bleiben erhalten</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Folgetermin eintragen</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Eingetragen von</translation>
    </message>
    <message>
        <source>Both have a visit at the same time. Move or cancel one of them, then merge.</source>
        <translation>Beide haben zur selben Zeit einen Termin. Verschieben Sie einen davon oder sagen Sie ihn ab, dann führen Sie zusammen.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle absagen</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n Termin von {name} abgesagt</numerusform>
            <numerusform>%n Termine von {name} abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>Wählen Sie Feld für Feld; gespeichert wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Choose what the kept file says. The name of the other one goes on finding it.</source>
        <translation>Wählen Sie, was in der behaltenen Akte steht. Auch der andere Name führt weiter zu ihr.</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Kommt zu uns</translation>
    </message>
    <message>
        <source>Comes in a wheelchair</source>
        <translation>Kommt im Rollstuhl</translation>
    </message>
    <message>
        <source>Comes with a companion</source>
        <translation>Kommt mit Begleitung</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Female (F)</source>
        <translation>Weiblich (F)</translation>
    </message>
    <message>
        <source>Find it in the list and press Enter; Esc leaves both as they are.</source>
        <translation>Suchen Sie sie in der Liste und drücken Sie Eingabe; Esc lässt beide, wie sie sind.</translation>
    </message>
    <message>
        <source>Go on: when you save, both versions are shown and nothing is lost.</source>
        <translation>Machen Sie weiter: beim Speichern werden beide Fassungen gezeigt, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Hard of hearing</source>
        <translation>Schwerhörig</translation>
    </message>
    <message>
        <source>If the patient comes again, change the status first.</source>
        <translation>Wenn der Patient wiederkommt, ändern Sie zuerst den Status.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Looks like {name}, {details}</source>
        <translation>Ähnlich: {name}, {details}</translation>
    </message>
    <message>
        <source>Male (M)</source>
        <translation>Männlich (M)</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>Mit der ersten zusammenführen</translation>
    </message>
    <message>
        <source>Merge with another file of the same person</source>
        <translation>Mit einer anderen Akte derselben Person zusammenführen</translation>
    </message>
    <message>
        <source>Merged {merged} into {kept}</source>
        <translation>{merged} mit {kept} zusammengeführt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, birth date, phone; the rest whenever you like.</source>
        <translation>Name, Geburtsdatum, Telefon; alles andere, wann Sie wollen.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Braucht Dolmetscher</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>No longer comes here</source>
        <translation>Kommt nicht mehr zu uns</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Of two versions: the one or the other</source>
        <translation>Von zwei Fassungen: die eine oder die andere</translation>
    </message>
    <message>
        <source>Open the file; on a visit: show it in the agenda</source>
        <translation>Akte öffnen; auf einem Termin: im Kalender zeigen</translation>
    </message>
    <message>
        <source>Other (X)</source>
        <translation>Divers (X)</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Zweite Telefonnummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Registered {name}</source>
        <translation>{name} angelegt</translation>
    </message>
    <message>
        <source>Removed the national or insurance number of {name}</source>
        <translation>Ausweis- oder Versichertennummer von {name} entfernt</translation>
    </message>
    <message>
        <source>Save this number first (Enter), or leave it as it was (Esc).</source>
        <translation>Speichern Sie erst diese Nummer (Eingabe), oder lassen Sie sie, wie sie war (Esc).</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Save, or carry out what is chosen</source>
        <translation>Speichern, oder ausführen, was gewählt ist</translation>
    </message>
    <message>
        <source>Saved the file of {name}</source>
        <translation>Akte von {name} gespeichert</translation>
    </message>
    <message>
        <source>Saved the national or insurance number of {name}</source>
        <translation>Ausweis- oder Versichertennummer von {name} gespeichert</translation>
    </message>
    <message>
        <source>Sees badly</source>
        <translation>Sehbehindert</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Show or hide the national or insurance number</source>
        <translation>Ausweis- oder Versichertennummer zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody else saved this file meanwhile.</source>
        <translation>Jemand anders hat diese Akte inzwischen gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else saved this file since you opened it</source>
        <translation>Jemand anders hat diese Akte gespeichert, seit Sie sie geöffnet haben</translation>
    </message>
    <message>
        <source>Split: {name}</source>
        <translation>Getrennt: {name}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The file is closed, so nothing is booked.</source>
        <translation>Die Akte ist geschlossen, deshalb wird nichts eingetragen.</translation>
    </message>
    <message>
        <source>The notes of both files stay readable; it can be split again at any time.</source>
        <translation>Die Notizen beider Akten bleiben lesbar; die Akten lassen sich jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>Zu den Terminen</translation>
    </message>
    <message>
        <source>Two files of one person</source>
        <translation>Zwei Akten einer Person</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>Geben Sie Tag, Monat und Jahr ein, zum Beispiel 12.3.1984.</translation>
    </message>
    <message>
        <source>Use the file of the person it looks like</source>
        <translation>Die Akte der ähnlichen Person nehmen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which file is {name} too?</source>
        <translation>Welche Akte gehört auch {name}?</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>also: {number} ({name})</source>
        <comment>the number of a merged file</comment>
        <translation>auch: {number} ({name})</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>lässt sich an diesem Arbeitsplatz nicht öffnen</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal. An administrator brings the clinic's notes key here.</source>
        <translation>lässt sich an diesem Arbeitsplatz nicht öffnen. Die Administration bringt den Notizschlüssel der Praxis hierher.</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>verstorben</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>of a patient's number</comment>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>merged with {name}</source>
        <translation>zusammengeführt mit {name}</translation>
    </message>
    <message>
        <source>no longer comes here</source>
        <translation>kommt nicht mehr zu uns</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>einen Moment…</translation>
    </message>
    <message>
        <source>the keyring of this computer is locked. Unlock it, then press Show.</source>
        <translation>der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn, dann drücken Sie „Zeigen“.</translation>
    </message>
    <message>
        <source>this terminal has no key for it. An administrator brings it here.</source>
        <translation>dieser Arbeitsplatz hat keinen Schlüssel dafür. Die Administration bringt ihn hierher.</translation>
    </message>
    <message>
        <source>your account may not read it.</source>
        <translation>Ihr Konto darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>{name}, merged into this file</source>
        <translation>{name}, mit dieser Akte zusammengeführt</translation>
    </message>
    <message>
        <source>{name}, registered {day}</source>
        <translation>{name}, angelegt am {day}</translation>
    </message>
    <message>
        <source>{when}: {doctor} and {other_doctor}</source>
        <translation>{when}: {doctor} und {other_doctor}</translation>
    </message>
    <message>
        <source>{who} changed this number ({when}). Stored now: {number}. Enter saves yours instead, Esc leaves theirs.</source>
        <translation>{who} hat diese Nummer geändert ({when}). Jetzt gespeichert: {number}. Eingabe speichert stattdessen Ihre, Esc lässt die andere.</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, gespeichert um {time}</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Find a patient in the list and press Enter, or press P on a visit in the agenda.</source>
        <translation>Suchen Sie einen Patienten in der Liste und drücken Sie Eingabe, oder drücken Sie P auf einem Termin im Kalender.</translation>
    </message>
    <message>
        <source>Find a patient's file</source>
        <translation>Akte eines Patienten suchen</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Name, Telefon oder Geburtsdatum</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Keine Akte geöffnet</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date; the last row registers somebody new.</source>
        <translation>Geben Sie einen Namen, eine Telefonnummer oder ein Geburtsdatum ein; die letzte Zeile legt einen neuen Patienten an.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Type the name above to erase the data</source>
        <translation>&amp;Geben Sie den obigen Namen ein, um die Daten zu löschen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase on request</source>
        <translation>Löschen auf Antrag</translation>
    </message>
    <message>
        <source>For the person: everything that is stored, also who looked at it. The export is recorded.</source>
        <translation>Für die betroffene Person: alles, was gespeichert ist, auch wer es angesehen hat. Der Export wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Auskunft geben</translation>
    </message>
    <message>
        <source>Save all data as a file…</source>
        <translation>Alle Daten als Datei speichern…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Liste drucken</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Zu verschieben</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Visits without a time</source>
        <translation>Termine ohne Zeit</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>What changes week by week</source>
        <translation>Was sich Woche für Woche ändert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Stand: {day}, {time}</translation>
    </message>
    <message>
        <source>As of {day}, {time}, printed by {name}</source>
        <translation>Stand: {day}, {time}, gedruckt von {name}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Free: {times}</source>
        <translation>Frei: {times}</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>Wenn Sie nicht kommen können, sagen Sie bitte frühzeitig ab: Vielleicht braucht jemand anders die Zeit.</translation>
    </message>
    <message>
        <source>It is saved as {path}.</source>
        <translation>Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>No free time.</source>
        <translation>Keine freie Zeit.</translation>
    </message>
    <message>
        <source>No hours in this week.</source>
        <translation>Keine Sprechzeiten in dieser Woche.</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>An diesem Tag arbeitet niemand.</translation>
    </message>
    <message>
        <source>Open it with any program that shows PDF files.</source>
        <translation>Öffnen Sie es mit einem Programm, das PDF-Dateien zeigt.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Saved and opened: {name}</source>
        <translation>Gespeichert und geöffnet: {name}</translation>
    </message>
    <message>
        <source>Select a visit first: the slip is for its patient.</source>
        <translation>Wählen Sie zuerst einen Termin: der Terminzettel ist für seinen Patienten.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation>An den Drucker {printer} gesendet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Hier gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>eingeschoben</translation>
    </message>
    <message>
        <source>{doctor} · {first} to {last}</source>
        <translation>{doctor} · {first} bis {last}</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (Fortsetzung)</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One doctor</source>
        <translation>Ein Arzt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Slip for the patient</source>
        <translation>Terminzettel</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was drucken</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Akte</numerusform>
            <numerusform>%n Akten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s)</source>
        <translation>
            <numerusform>%n vergangener Termin</numerusform>
            <numerusform>%n vergangene Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded look(s) at the file</source>
        <translation>
            <numerusform>%n aufgezeichneter Blick in die Akte</numerusform>
            <numerusform>%n aufgezeichnete Blicke in die Akte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to come: cancel them first.</source>
        <translation>
            <numerusform>%n bevorstehender Termin: sagen Sie ihn erst ab.</numerusform>
            <numerusform>%n bevorstehende Termine: sagen Sie sie erst ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist</source>
        <translation>
            <numerusform>%n Wunsch auf der Warteliste</numerusform>
            <numerusform>%n Wünsche auf der Warteliste</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact data and notes of {name} are erased, the rest on {day}</source>
        <translation>Kontaktdaten und Notizen von {name} sind gelöscht, der Rest am {day}</translation>
    </message>
    <message>
        <source>Contact data, notes, numbers and wishes go at once. Name, birth date and reasons of visits are kept until {day}, as the law asks, and go then by themselves. It cannot be undone.</source>
        <translation>Kontaktdaten, Notizen, Nummern und Wünsche werden sofort gelöscht. Name, Geburtsdatum und Gründe der Termine bleiben bis {day}, wie das Gesetz es verlangt, und werden dann von selbst gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Encrypted notes</source>
        <translation>Verschlüsselte Notizen</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>Gelöscht am {day}</translation>
    </message>
    <message>
        <source>Everything that says who this is goes at once. It cannot be undone.</source>
        <translation>Alles, was sagt, wer dies ist, wird sofort gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Last visit on {day}</source>
        <translation>Letzter Termin am {day}</translation>
    </message>
    <message>
        <source>The data of {name} are erased</source>
        <translation>Die Daten von {name} sind gelöscht</translation>
    </message>
    <message>
        <source>The rest goes on {day}</source>
        <translation>Der Rest wird am {day} gelöscht</translation>
    </message>
    <message>
        <source>These data are erased already.</source>
        <translation>Diese Daten sind schon gelöscht.</translation>
    </message>
    <message>
        <source>This is not the name above. Nothing was erased.</source>
        <translation>Das ist nicht der obige Name. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>This person has asked already; the rest goes on {day}.</source>
        <translation>Diese Person hat es schon beantragt; der Rest wird am {day} gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are kept for %n year(s)</source>
        <translation>
            <numerusform>Termine werden %n Jahr aufbewahrt</numerusform>
            <numerusform>Termine werden %n Jahre aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, von {name}</translation>
    </message>
    <message>
        <source>{file} holds everything. Only you can read it; hand it over and delete it.</source>
        <translation>{file} enthält alles. Nur Sie können sie lesen; übergeben Sie sie, und löschen Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>&amp;Years that visits are kept</source>
        <translation>&amp;Jahre, die Termine aufbewahrt werden</translation>
    </message>
    <message>
        <source>A patient may ask for everything that is stored about them, and for it to be erased. What the law makes the clinic keep stays until its time is over.</source>
        <translation>Patienten können Auskunft über alles verlangen, was über sie gespeichert ist, und auch die Löschung. Was die Praxis gesetzlich aufbewahren muss, bleibt bis zum Ende der Frist.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Data files (*.json)</source>
        <translation>Datendateien (*.json)</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>From the end of the year of the last visit. Ask who knows the law of your country.</source>
        <translation>Ab dem Ende des Jahres des letzten Termins. Fragen Sie jemanden, der das Recht Ihres Landes kennt.</translation>
    </message>
    <message>
        <source>Nobody has asked to be erased yet.</source>
        <translation>Noch hat niemand die Löschung beantragt.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Requests to be erased</source>
        <translation>Anträge auf Löschung</translation>
    </message>
    <message>
        <source>Save all data</source>
        <translation>Alle Daten speichern</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>Diese Regel speichern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Inventing a clinic, its patients and its book</source>
        <translation>Eine Praxis, ihre Patienten und ihre Termine werden erfunden</translation>
    </message>
    <message>
        <source>Preparing the database</source>
        <translation>Die Datenbank wird vorbereitet</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Der Server wird gesucht</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Starting the database</source>
        <translation>Die Datenbank startet</translation>
    </message>
    <message>
        <source>Writing the clinic</source>
        <translation>Die Praxis wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>In a few words, then Enter</source>
        <translation>In wenigen Worten, dann Eingabe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Grund in Ihren Worten</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>&amp;Broken down</source>
        <translation>Auf&amp;geschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Praxis</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Arzt</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>&amp;Visit type</source>
        <translation>&amp;Terminart</translation>
    </message>
    <message>
        <source>Compare with the days before</source>
        <translation>Mit den Tagen davor vergleichen</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Tage des Berichts</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Every row whose name and birth date are those of one patient</source>
        <translation>Jede Zeile, deren Name und Geburtsdatum zu genau einem Patienten gehören</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Make the times that can be booked</source>
        <translation>Freie Zeiten anlegen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Save the rows that are not imported…</source>
        <translation>Nicht importierte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Somebody else: register</source>
        <translation>Jemand anders: erfassen</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>The same person, for all that are equal</source>
        <translation>Dieselbe Person, für alle, die gleich sind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) like these.</source>
        <translation>
            <numerusform>… und %n weitere solche Zeile.</numerusform>
            <numerusform>… und %n weitere solche Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source> (days)</source>
        <translation> (Tage)</translation>
    </message>
    <message>
        <source> (hours)</source>
        <translation> (Stunden)</translation>
    </message>
    <message>
        <source> (minutes)</source>
        <translation> (Minuten)</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 binnen</translation>
    </message>
    <message>
        <source>A visit with a fee, on average</source>
        <translation>Termin mit Honorar, im Mittel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All clinics</source>
        <translation>Alle Praxen</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>All visit types</source>
        <translation>Alle Terminarten</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Stand: {day}, {time}</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Empfang</translation>
    </message>
    <message>
        <source>Before: {range}</source>
        <translation>Davor: {range}</translation>
    </message>
    <message>
        <source>Bookable time</source>
        <translation>Verfügbare Zeit</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>Vergebene Zeit</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>By clinic</source>
        <translation>Nach Praxis</translation>
    </message>
    <message>
        <source>By doctor</source>
        <translation>Nach Arzt</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Nach Stunde</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Nach Dauer</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>By visit type</source>
        <translation>Nach Terminart</translation>
    </message>
    <message>
        <source>By way of booking</source>
        <translation>Nach Buchungsweg</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message numerus="yes">
        <source>Counting all visits for the first time: %n doctor(s) to go</source>
        <translation>
            <numerusform>Alle Termine werden zum ersten Mal gezählt: noch %n Arzt</numerusform>
            <numerusform>Alle Termine werden zum ersten Mal gezählt: noch %n Ärzte</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>Arzt ist abwesend</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Expected visits</source>
        <translation>Erwartete Termine</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From the moment of booking to the visit. Half of the patients had to wait no longer than the median; it is estimated from classes of lengths.</source>
        <translation>Vom Eintragen bis zum Termin. Die Hälfte der Patienten musste nicht länger warten als der Median; er ist aus Längenklassen geschätzt.</translation>
    </message>
    <message>
        <source>From “arrived” to “in room”, where both were noted. Half of the patients waited no longer than the median; it is estimated from classes of lengths.</source>
        <translation>Von „ist da“ bis „im Zimmer“, wo beides vermerkt ist. Die Hälfte der Patienten wartete nicht länger als der Median; er ist aus Längenklassen geschätzt.</translation>
    </message>
    <message>
        <source>Got an earlier time</source>
        <translation>Hat eine frühere Zeit</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vormonat</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <source>Late, of the cancelled</source>
        <translation>Kurzfristig, von den abgesagten</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Vorlaufzeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Versehentlich eingetragen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Nothing was counted in these days.</source>
        <translation>In diesen Tagen wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>Von allen Terminen</translation>
    </message>
    <message>
        <source>Of bookable time</source>
        <translation>Von der verfügbaren Zeit</translation>
    </message>
    <message>
        <source>Of expected visits</source>
        <translation>Von den erwarteten Terminen</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>Patient hat abgesagt</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Patient ist krank</translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation>Patientenportal</translation>
    </message>
    <message>
        <source>Patients who did not come, of all visits that were not cancelled.</source>
        <translation>Patienten, die nicht gekommen sind, von allen nicht abgesagten Terminen.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Popular times and doctors</source>
        <translation>Beliebte Zeiten und Ärzte</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>Eingeschoben</translation>
    </message>
    <message>
        <source>The days before, the days after</source>
        <translation>Die Tage davor, die Tage danach</translation>
    </message>
    <message>
        <source>The export is on record.</source>
        <translation>Der Export ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is nothing to save in these days.</source>
        <translation>In diesen Tagen gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Time with a visit, of all time that could be booked: opening hours without breaks, absences and blocked times. The time of cancelled visits and no-shows is free again.</source>
        <translation>Zeit mit Termin, von aller verfügbaren Zeit: Sprechzeiten ohne Pausen, Abwesenheiten und gesperrte Zeiten. Die Zeit abgesagter und versäumter Termine ist wieder frei.</translation>
    </message>
    <message>
        <source>Type a day, for example 12.3.2026.</source>
        <translation>Geben Sie einen Tag ein, zum Beispiel 12.3.2026.</translation>
    </message>
    <message>
        <source>UTF-8 with commas; numbers with a point, days as 2026-03-31. The export is on record.</source>
        <translation>UTF-8 mit Kommas; Zahlen mit Punkt, Tage als 2026-03-31. Der Export ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Visits by the day for which they are booked. What was undone at once does not count.</source>
        <translation>Termine nach dem Tag, für den sie eingetragen sind. Was sofort rückgängig gemacht wurde, zählt nicht.</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>Fertige Termine</translation>
    </message>
    <message>
        <source>Visits that are done, times the fee of their type as it is set today.</source>
        <translation>Fertige Termine, mal dem Honorar ihrer Art, wie es heute eingestellt ist.</translation>
    </message>
    <message>
        <source>Visits that were cancelled, by the day for which they were booked. Late means less than a day before.</source>
        <translation>Abgesagte Termine, nach dem Tag, für den sie eingetragen waren. Kurzfristig heißt: weniger als einen Tag vorher.</translation>
    </message>
    <message>
        <source>Visits that were squeezed in beside another one on purpose. Lists (F6) names each of them.</source>
        <translation>Termine, die absichtlich neben einem anderen eingeschoben wurden. Die Listen (F6) nennen jeden davon.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Way of booking</source>
        <translation>Buchungsweg</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When visits begin and with whom they are booked; cancelled ones are left out.</source>
        <translation>Wann Termine beginnen und bei wem sie sind; abgesagte zählen nicht.</translation>
    </message>
    <message>
        <source>With a fee</source>
        <translation>Mit Honorar</translation>
    </message>
    <message>
        <source>Within 15 minutes</source>
        <translation>Binnen 15 Minuten</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen einer Woche</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>Ohne Art</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>davor: {value}</translation>
    </message>
    <message>
        <source>compared with {range}</source>
        <translation>verglichen mit {range}</translation>
    </message>
    <message>
        <source>under {length}</source>
        <translation>unter {length}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{from_length} to under {to_length}</source>
        <translation>{from_length} bis unter {to_length}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <comment>an hour of the day</comment>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>{length} and more</source>
        <translation>{length} und mehr</translation>
    </message>
    <message>
        <source>{measure} before</source>
        <translation>{measure} davor</translation>
    </message>
    <message>
        <source>{moment}, read from a replica</source>
        <translation>{moment}, von einem Replikat gelesen</translation>
    </message>
    <message>
        <source>{moment}. Missing in these figures: {shards}</source>
        <translation>{moment}. In diesen Zahlen fehlt: {shards}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>per cent</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} d</source>
        <comment>days</comment>
        <translation>{number} Tg.</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} Min.</translation>
    </message>
    <message>
        <source>{number} wk</source>
        <comment>weeks</comment>
        <translation>{number} Wo.</translation>
    </message>
    <message>
        <source>{report} · {breakdown}</source>
        <comment>No-shows · By doctor</comment>
        <translation>{report} · {breakdown}</translation>
    </message>
    <message>
        <source>{sign}{number} %</source>
        <comment>a change in per cent</comment>
        <translation>{sign}{number} %</translation>
    </message>
    <message>
        <source>{title}, {range}. Most visits begin on {weekday} at {hour}: {most}. All values are in the table.</source>
        <translation>{title}, {range}. Die meisten Termine beginnen {weekday} um {hour}: {most}. Alle Werte stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>{title}, {range}. {measure}: highest {most} ({most_at}), lowest {least} ({least_at}). All values are in the table.</source>
        <translation>{title}, {range}. {measure}: höchster Wert {most} ({most_at}), niedrigster {least} ({least_at}). Alle Werte stehen in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose other days, or take a filter away. Ctrl+Left goes to the days before.</source>
        <translation>Wählen Sie andere Tage, oder entfernen Sie einen Filter. Strg+Links geht zu den Tagen davor.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>Nichts in diesen Tagen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Bericht drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Save the same CSV with a byte order mark, by which Excel knows UTF-8</source>
        <translation>Dieselbe CSV mit einer Byte-Reihenfolge-Marke speichern, an der Excel UTF-8 erkennt</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S)</source>
        <translation>Tabelle als CSV speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S): UTF-8, commas, numbers with a point, days as 2026-03-31</source>
        <translation>Tabelle als CSV speichern (Strg+S): UTF-8, Kommas, Zahlen mit Punkt, Tage als 2026-03-31</translation>
    </message>
    <message>
        <source>Save the table as CSV for Excel</source>
        <translation>Tabelle als CSV für Excel speichern</translation>
    </message>
    <message>
        <source>Values of the report</source>
        <translation>Werte des Berichts</translation>
    </message>
    <message>
        <source>What happened in the clinic: choose a report and its days.</source>
        <translation>Was in der Praxis geschah: wählen Sie einen Bericht und seine Tage.</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, Tabelle</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>A longer time counts at once, a shorter one after a week, so that others can notice it.</source>
        <translation>Eine längere Zeit gilt sofort, eine kürzere nach einer Woche, damit andere es bemerken können.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>Aufbewahrung des Protokolls</translation>
    </message>
    <message>
        <source>Records that are older than this are removed by themselves, once a day, as a whole; what was removed stays provable. Ask what the law of your country says: treatment records are often kept for ten years.</source>
        <translation>Ältere Einträge werden von selbst entfernt, einmal am Tag und im Ganzen; was entfernt wurde, bleibt nachweisbar. Erkundigen Sie sich nach dem Recht Ihres Landes: Behandlungsunterlagen werden oft zehn Jahre aufbewahrt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>Room for {name}, {time}</source>
        <translation>Raum für {name}, {time}</translation>
    </message>
    <message>
        <source>{name} has no room now</source>
        <translation>{name} hat jetzt keinen Raum</translation>
    </message>
    <message>
        <source>{name}: {room}</source>
        <translation>{name}: {room}</translation>
    </message>
    <message>
        <source>{room} · {doctor} until {time}</source>
        <translation>{room} · {doctor} bis {time}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <source>%n booked visits have no room in the new hours. They stay booked; move them afterwards.</source>
        <translation>
            <numerusform>%n Termin hat in den neuen Sprechzeiten keinen Platz. Er bleibt eingetragen; verschieben Sie ihn danach.</numerusform>
            <numerusform>%n Termine haben in den neuen Sprechzeiten keinen Platz. Sie bleiben eingetragen; verschieben Sie sie danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctors: {made} free times more, {gone} less, visits to move: {moving}.</source>
        <translation>
            <numerusform>%n Arzt: {made} freie Zeiten mehr, {gone} weniger, zu verschieben: {moving}.</numerusform>
            <numerusform>%n Ärzte: {made} freie Zeiten mehr, {gone} weniger, zu verschieben: {moving}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slots</source>
        <comment>length of a slot</comment>
        <translation>
            <numerusform>je %n Min.</numerusform>
            <numerusform>je %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits have no time with the doctor any more.</source>
        <translation>
            <numerusform>%n Termin hat keine Zeit mehr bei dem Arzt.</numerusform>
            <numerusform>%n Termine haben keine Zeit mehr bei dem Arzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is typed like 10:00–10:15, several with commas between.</source>
        <translation>Eine Pause schreibt man wie 10:00–10:15, mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Booked, but outside of the saved hours, or in a time that is blocked. Enter shows a visit in the agenda, where M moves it; who was moved is gone from here.</source>
        <translation>Eingetragen, aber außerhalb der gespeicherten Sprechzeiten oder in einer gesperrten Zeit. Eingabe zeigt einen Termin im Kalender, M verschiebt ihn dort; wer verschoben ist, steht hier nicht mehr.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Break removed</source>
        <translation>Pause entfernt</translation>
    </message>
    <message>
        <source>Break {from} to {to}, in: {hours}</source>
        <translation>Pause {from} bis {to}, in: {hours}</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>Copy the hours of {doctor}</source>
        <translation>Sprechzeiten von {doctor} kopieren</translation>
    </message>
    <message>
        <source>Delete hours or a break</source>
        <translation>Sprechzeiten oder Pause löschen</translation>
    </message>
    <message>
        <source>Draw hours on the week, or choose some to change them.</source>
        <translation>Zeichnen Sie Sprechzeiten in die Woche, oder wählen Sie welche, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Every booked visit has its time.</source>
        <translation>Jeder eingetragene Termin hat seine Zeit.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time.</source>
        <translation>Jeder eingetragene Termin behält seine Zeit.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time; only the slots around some are others.</source>
        <translation>Jeder eingetragene Termin behält seine Zeit; nur die Zeitfenster um einige herum sind andere.</translation>
    </message>
    <message>
        <source>Free times made: {made} more, {gone} less.</source>
        <translation>Freie Zeiten angelegt: {made} mehr, {gone} weniger.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on: when you save, both are shown and nothing is lost.</source>
        <translation>Weiter: beim Speichern werden beide gezeigt, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Go over the week; with Ctrl by the hour</source>
        <translation>Durch die Woche gehen; mit Strg stundenweise</translation>
    </message>
    <message numerus="yes">
        <source>Hours copied to %n doctors</source>
        <translation>
            <numerusform>Sprechzeiten auf %n Arzt kopiert</numerusform>
            <numerusform>Sprechzeiten auf %n Ärzte kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of {doctor} saved: {made} free times more, {gone} less</source>
        <translation>Sprechzeiten von {doctor} gespeichert: {made} freie Zeiten mehr, {gone} weniger</translation>
    </message>
    <message>
        <source>Last changed by {who}, {when}</source>
        <translation>Zuletzt geändert von {who}, {when}</translation>
    </message>
    <message>
        <source>Making free times: {done} of {total}, {doctor}</source>
        <translation>Freie Zeiten werden angelegt: {done} von {total}, {doctor}</translation>
    </message>
    <message>
        <source>Mark time; on hours or a break: longer, shorter</source>
        <translation>Zeit markieren; auf Sprechzeiten oder Pause: länger, kürzer</translation>
    </message>
    <message>
        <source>New hours from a date on</source>
        <translation>Neue Sprechzeiten ab einem Datum</translation>
    </message>
    <message>
        <source>New hours from {day}: draw what is different.</source>
        <translation>Neue Sprechzeiten ab {day}: zeichnen Sie, was anders ist.</translation>
    </message>
    <message>
        <source>New hours; on hours: edit them in the form</source>
        <translation>Neue Sprechzeiten; auf Sprechzeiten: im Formular bearbeiten</translation>
    </message>
    <message>
        <source>No doctor is chosen yet.</source>
        <translation>Noch ist kein Arzt gewählt.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Days from {first} to {last} are looked at: so far times are made ahead.</source>
        <translation>Noch ist nichts gespeichert. Verglichen werden die Tage vom {first} bis {last}: so weit sind Zeiten angelegt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On hours in the week: move them, or their break</source>
        <translation>Auf Sprechzeiten in der Woche: sie oder ihre Pause verschieben</translation>
    </message>
    <message>
        <source>On {day} the clock goes back from {before} to {after}: the hour that comes twice is used once.</source>
        <translation>Am {day} wird die Uhr von {before} auf {after} zurückgestellt: die doppelte Stunde wird einmal benutzt.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} begins at {first} on that day, with {slots} free times instead of {ordinary}.</source>
        <translation>Am {day} springt die Uhr von {before} auf {after}: {hours} beginnt an diesem Tag um {first}, mit {slots} freien Zeiten statt {ordinary}.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} does not exist, there are no free times.</source>
        <translation>Am {day} springt die Uhr von {before} auf {after}: {hours} gibt es nicht, freie Zeiten entfallen.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} has {slots} free times on that day instead of {ordinary}.</source>
        <translation>Am {day} springt die Uhr von {before} auf {after}: {hours} hat an diesem Tag {slots} freie Zeiten statt {ordinary}.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Print the visits without a time</source>
        <translation>Termine ohne Zeit drucken</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Save these hours</source>
        <translation>Diese Sprechzeiten speichern</translation>
    </message>
    <message>
        <source>See what changes; then save it</source>
        <translation>Änderungen ansehen; dann speichern</translation>
    </message>
    <message>
        <source>Shown is the week of {day}. Choose one; nothing is saved until you say so.</source>
        <translation>Gezeigt ist die Woche vom {day}. Wählen Sie eine; gespeichert wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Somebody else saved these hours meanwhile.</source>
        <translation>Jemand anders hat diese Sprechzeiten inzwischen gespeichert.</translation>
    </message>
    <message>
        <source>Split at midnight</source>
        <translation>Um Mitternacht teilen</translation>
    </message>
    <message>
        <source>Stopped: the hours are saved, but not all free times are made yet.</source>
        <translation>Angehalten: die Sprechzeiten sind gespeichert, aber noch sind nicht alle freien Zeiten angelegt.</translation>
    </message>
    <message>
        <source>Take the last step back; nothing left: what was saved last</source>
        <translation>Letzten Schritt zurücknehmen; ist keiner mehr da: das zuletzt Gespeicherte</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The beginning of the hours later, earlier</source>
        <translation>Beginn der Sprechzeiten später, früher</translation>
    </message>
    <message>
        <source>The hours that are copied hold until {day} only.</source>
        <translation>Die kopierten Sprechzeiten gelten nur bis {day}.</translation>
    </message>
    <message>
        <source>These are the even weeks of the calendar.</source>
        <translation>Das sind die geraden Kalenderwochen.</translation>
    </message>
    <message>
        <source>These are the even weeks of {year} and the odd ones of {next}: {year} has 53 weeks.</source>
        <translation>Das sind {year} die geraden und {next} die ungeraden Kalenderwochen: {year} hat 53 Wochen.</translation>
    </message>
    <message>
        <source>These are the odd weeks of the calendar.</source>
        <translation>Das sind die ungeraden Kalenderwochen.</translation>
    </message>
    <message>
        <source>These are the odd weeks of {year} and the even ones of {next}: {year} has 53 weeks.</source>
        <translation>Das sind {year} die ungeraden und {next} die geraden Kalenderwochen: {year} hat 53 Wochen.</translation>
    </message>
    <message>
        <source>These hours are not saved yet.</source>
        <translation>Diese Sprechzeiten sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>These hours end before they begin. Do they go past midnight? Then they are two entries.</source>
        <translation>Diese Sprechzeiten enden, bevor sie beginnen. Gehen sie über Mitternacht? Dann sind es zwei Einträge.</translation>
    </message>
    <message>
        <source>These hours end when they begin.</source>
        <translation>Diese Sprechzeiten enden, wenn sie beginnen.</translation>
    </message>
    <message>
        <source>These hours would end on {last}, before they begin on {first}.</source>
        <translation>Diese Sprechzeiten würden am {last} enden, bevor sie am {first} beginnen.</translation>
    </message>
    <message>
        <source>They stay booked until somebody moves them: “Visits to move” lists them, also tomorrow.</source>
        <translation>Sie bleiben eingetragen, bis jemand sie verschiebt: „Zu verschieben“ listet sie auf, auch morgen.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Visits without a time: {doctor}</source>
        <translation>Termine ohne Zeit: {doctor}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>What changes for {doctor}</source>
        <translation>Was sich für {doctor} ändert</translation>
    </message>
    <message>
        <source>What is over cannot be changed: the first day that can be is {day}.</source>
        <translation>Vergangenes lässt sich nicht ändern: der erste Tag, der sich ändern lässt, ist {day}.</translation>
    </message>
    <message>
        <source>Where weeks take turns: the next of them</source>
        <translation>Wo sich Wochen abwechseln: die nächste davon</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Ihre, nicht gespeichert</translation>
    </message>
    <message>
        <source>blocked: {why}</source>
        <translation>gesperrt: {why}</translation>
    </message>
    <message>
        <source>break {from} to {to}</source>
        <translation>Pause {from} bis {to}</translation>
    </message>
    <message>
        <source>every 2nd week</source>
        <translation>jede 2. Woche</translation>
    </message>
    <message>
        <source>every 3rd week</source>
        <translation>jede 3. Woche</translation>
    </message>
    <message>
        <source>every 4th week</source>
        <translation>jede 4. Woche</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>alle {n} Wochen</translation>
    </message>
    <message>
        <source>free times altered</source>
        <translation>veränderte freie Zeiten</translation>
    </message>
    <message>
        <source>free times less</source>
        <translation>freie Zeiten weniger</translation>
    </message>
    <message>
        <source>free times more</source>
        <translation>freie Zeiten mehr</translation>
    </message>
    <message>
        <source>in the week of {day} and every second week after it</source>
        <translation>in der Woche vom {day} und danach jede zweite Woche</translation>
    </message>
    <message>
        <source>in the week of {day} and every {n} weeks after it</source>
        <translation>in der Woche vom {day} und danach alle {n} Wochen</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Sprechzeiten</translation>
    </message>
    <message>
        <source>outside of the new hours</source>
        <translation>außerhalb der neuen Sprechzeiten</translation>
    </message>
    <message>
        <source>stays; only the slots around it differ</source>
        <translation>bleibt; nur die Zeitfenster darum herum sind andere</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <translation>der Woche vom {day}</translation>
    </message>
    <message>
        <source>visits to move</source>
        <translation>zu verschieben</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>{dates}: no hours</source>
        <translation>{dates}: keine Sprechzeiten</translation>
    </message>
    <message numerus="yes">
        <source>{day} {from} to {to}, slots of %n minutes</source>
        <translation>
            <numerusform>{day} {from} bis {to}, Zeitfenster von %n Minute</numerusform>
            <numerusform>{day} {from} bis {to}, Zeitfenster von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}, no hours</source>
        <translation>{day} {time}, keine Sprechzeiten</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{hours} a week, %n free times</source>
        <translation>
            <numerusform>{hours} in der Woche, %n freie Zeit</numerusform>
            <numerusform>{hours} in der Woche, %n freie Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>working hours of a day</comment>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{week}. Not saved yet: first you see what it changes.</source>
        <translation>{week}. Noch nicht gespeichert: zuerst sehen Sie, was sich ändert.</translation>
    </message>
    <message>
        <source>{week}. Saved.</source>
        <translation>{week}. Gespeichert.</translation>
    </message>
    <message>
        <source>{week}. This is over and cannot be changed any more.</source>
        <translation>{week}. Das ist vorbei und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>{who} saved these hours since you opened them</source>
        <translation>{who} hat diese Sprechzeiten gespeichert, seit Sie sie geöffnet haben</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, gespeichert um {time}</translation>
    </message>
    <message>
        <source>“{text}” is no day. Leave it empty for “until further notice”.</source>
        <translation>„{text}“ ist kein Tag. Lassen Sie es leer für „bis auf Weiteres“.</translation>
    </message>
    <message>
        <source>“{text}” is no day. Type it like 12.3., “in 6 weeks” or “1 January”.</source>
        <translation>„{text}“ ist kein Tag. Geben Sie ihn ein wie 12.3., „in 6 Wochen“ oder „1. Januar“.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Type it like 8:30.</source>
        <translation>„{text}“ ist keine Uhrzeit. Geben Sie sie ein wie 8:30.</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Choose doctors with Space. Their hours become these from the day below; nothing is saved yet.</source>
        <translation>Wählen Sie Ärzte mit der Leertaste. Sie bekommen diese Sprechzeiten ab dem Tag unten; noch wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Copy to other doctors…</source>
        <translation>Auf andere kopieren…</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>When each doctor works. Draw the week; you see what changes before anything is saved.</source>
        <translation>Wann jeder Arzt arbeitet. Zeichnen Sie die Woche; Sie sehen die Änderungen, bevor etwas gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n date(s) cannot be as planned.</source>
        <translation>
            <numerusform>%n Tag geht nicht wie geplant.</numerusform>
            <numerusform>%n Tage gehen nicht wie geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visit(s)</source>
        <translation>
            <numerusform>%n Termin eintragen</numerusform>
            <numerusform>%n Termine eintragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n Termin für {name} eingetragen</numerusform>
            <numerusform>%n Termine für {name} eingetragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n visit(s)</source>
        <translation>
            <numerusform>%n Termin absagen</numerusform>
            <numerusform>%n Termine absagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n Termin von {name} abgesagt</numerusform>
            <numerusform>%n Termine von {name} abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at another desk</source>
        <translation>An einem anderen Arbeitsplatz geändert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a time</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Gesperrt: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the last {weekday}</source>
        <translation>
            <numerusform>Jeden Monat am letzten {weekday}</numerusform>
            <numerusform>Alle %n Monate am letzten {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the same day ({day})</source>
        <translation>
            <numerusform>Jeden Monat am selben Tag ({day}.)</numerusform>
            <numerusform>Alle %n Monate am selben Tag ({day}.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on {weekday} number {which}</source>
        <translation>
            <numerusform>Jeden Monat am {which}. {weekday}</numerusform>
            <numerusform>Alle %n Monate am {which}. {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a time</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Has another visit then</source>
        <translation>Hat dann einen anderen Termin</translation>
    </message>
    <message numerus="yes">
        <source>Move %n visit(s)</source>
        <translation>
            <numerusform>%n Termin verschieben</numerusform>
            <numerusform>%n Termine verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n Termin von {name} verschoben</numerusform>
            <numerusform>%n Termine von {name} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Von Hand verschoben</translation>
    </message>
    <message>
        <source>No room is free</source>
        <translation>Kein Raum ist frei</translation>
    </message>
    <message>
        <source>Not open for booking yet</source>
        <translation>Noch nicht freigegeben</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a time</comment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Repeat the visit of {name}</source>
        <translation>Termin von {name} wiederholen</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>a time</comment>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>The doctor is not here</source>
        <translation>Keine Sprechstunde</translation>
    </message>
    <message>
        <source>The doctor's day is full</source>
        <translation>Der Tag des Arztes ist voll</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Termin</translation>
    </message>
    <message>
        <source>Too short for this visit</source>
        <translation>Zu kurz</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>wird abgesagt</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a date of a series</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a visit that is not changed</comment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>{name}: visit {place}</source>
        <comment>place: 3 of 8, weekly</comment>
        <translation>{name}: Termin {place}</translation>
    </message>
    <message>
        <source>{place} of {total}, {rule}</source>
        <comment>a visit's place in its series</comment>
        <translation>{place} von {total}, {rule}</translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>&amp;Day of the week</source>
        <translation>&amp;Wochentag</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Visits in all, or the last day</source>
        <translation>&amp;Termine insgesamt, oder der letzte Tag</translation>
    </message>
    <message>
        <source>8, or 31.3.</source>
        <translation>8, oder 31.3.</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Die ganze Serie</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Tage der Serie</translation>
    </message>
    <message>
        <source>Do&amp;ctor</source>
        <translation>&amp;Arzt</translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation>Auslassen oder aufnehmen</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Repeat a visit</source>
        <translation>Termin wiederholen</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>Dieser und spätere</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Termin</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was dort ist</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Welche Termine</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Desk or program</source>
        <translation>Arbeitsplatz oder Programm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message numerus="yes">
        <source>%n doctor(s)</source>
        <translation>
            <numerusform>%n Arzt</numerusform>
            <numerusform>%n Ärzte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) without working hours</source>
        <translation>
            <numerusform>%n Arzt ohne Sprechzeiten</numerusform>
            <numerusform>%n Ärzte ohne Sprechzeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can sign in</source>
        <translation>
            <numerusform>%n Person kann sich anmelden</numerusform>
            <numerusform>%n Personen können sich anmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit type(s)</source>
        <translation>
            <numerusform>%n Terminart</numerusform>
            <numerusform>%n Terminarten</numerusform>
        </translation>
    </message>
    <message>
        <source>An account for everyone at the desk, with the rights that they need and no more.</source>
        <translation>Ein Konto für alle am Empfang, mit den Rechten, die sie brauchen, und nicht mehr.</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Praxen</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Geschlossene Tage</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Every doctor has working hours.</source>
        <translation>Jeder Arzt hat Sprechzeiten.</translation>
    </message>
    <message>
        <source>Everybody whose time is booked: doctors, therapists, nurses with their own hours.</source>
        <translation>Alle, deren Zeit vergeben wird: Ärzte, Therapeuten, Pflegekräfte mit eigenen Zeiten.</translation>
    </message>
    <message>
        <source>Everything is tried first; nothing is written before you have seen the result.</source>
        <translation>Alles wird erst geprüft; nichts wird geschrieben, bevor Sie das Ergebnis gesehen haben.</translation>
    </message>
    <message>
        <source>Everything that a front desk needs is there.</source>
        <translation>Alles, was ein Empfang braucht, ist da.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Its name, time zone and country. The country's public holidays are closed.</source>
        <translation>Ihr Name, ihre Zeitzone und ihr Land. An dessen Feiertagen ist geschlossen.</translation>
    </message>
    <message>
        <source>On a free time, start typing a patient's name; Enter, Enter.</source>
        <translation>Geben Sie auf einer freien Zeit einfach den Namen eines Patienten ein; Eingabe, Eingabe.</translation>
    </message>
    <message>
        <source>Only if two visits can be in each other's way for a room or a device.</source>
        <translation>Nur wenn sich zwei Termine um einen Raum oder ein Gerät in die Quere kommen können.</translation>
    </message>
    <message>
        <source>Patients and appointments from before</source>
        <translation>Patienten und Termine von früher</translation>
    </message>
    <message>
        <source>Public holidays are there; add your own holidays, or open on a public one.</source>
        <translation>Die Feiertage sind da; fügen Sie eigene hinzu, oder öffnen Sie an einem Feiertag.</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Räume und Geräte</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>The first booking</source>
        <translation>Der erste Termin</translation>
    </message>
    <message>
        <source>The hours are there, but no times were made from them yet: open one and save it.</source>
        <translation>Die Sprechzeiten sind da, aber daraus wurden noch keine Zeiten angelegt: öffnen Sie eine, und speichern Sie sie.</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Zum Kalender</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Terminarten</translation>
    </message>
    <message>
        <source>What people come for and how long it takes, such as “Consultation, 15 minutes”.</source>
        <translation>Wozu man kommt und wie lange es dauert, etwa „Sprechstunde, 15 Minuten“.</translation>
    </message>
    <message>
        <source>When each doctor works; from it come the times that can be booked.</source>
        <translation>Wann jeder Arzt arbeitet; daraus entstehen die freien Zeiten.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Sprechzeiten</translation>
    </message>
    <message>
        <source>{done} of {all} steps are done.</source>
        <translation>{done} von {all} Schritten sind erledigt.</translation>
    </message>
</context>
<context>
    <name>SettingUpScreen</name>
    <message>
        <source>From an empty clinic to the first booking, step by step. You can stop and go on at any time.</source>
        <translation>Von der leeren Praxis zum ersten Termin, Schritt für Schritt. Sie können jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>All windows of this desk change at once; dates and numbers too.</source>
        <translation>Alle Fenster dieses Arbeitsplatzes ändern sich sofort; Datum und Zahlen auch.</translation>
    </message>
    <message>
        <source>An offer from the waitlist holds</source>
        <translation>Ein Angebot aus der Warteliste gilt</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>As this computer ({language})</source>
        <translation>Wie dieser Computer ({language})</translation>
    </message>
    <message>
        <source>As usual in this country</source>
        <translation>Wie hier im Land üblich</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>Mit Strg++ und Strg+- geht es überall.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>F12 locks it at once. Your password opens it again, and everything is as it was.</source>
        <translation>F12 sperrt ihn sofort. Ihr Passwort öffnet ihn wieder, und alles ist wie vorher.</translation>
    </message>
    <message>
        <source>For day lists, slips and saved PDFs.</source>
        <translation>Für Tageslisten, Terminzettel und gespeicherte PDFs.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast is for bright rooms and tired eyes.</source>
        <translation>Hoher Kontrast hilft in hellen Räumen und müden Augen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lock the screen when nobody has touched it for</source>
        <translation>Bildschirm sperren, wenn ihn niemand berührt hat seit</translation>
    </message>
    <message>
        <source>MediBook {version} · {desk} · {clinic}</source>
        <translation>MediBook {version} · {desk} · {clinic}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Remembered on this computer.</source>
        <translation>Auf diesem Computer gemerkt.</translation>
    </message>
    <message>
        <source>Say who waits too long</source>
        <translation>Melden, wer zu lange wartet</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bildschirmsperre</translation>
    </message>
    <message>
        <source>So long a free time is kept for the patient you call.</source>
        <translation>So lange bleibt eine freie Zeit für den Patienten, den Sie anrufen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The waiting room marks everybody who waits longer than this.</source>
        <translation>Das Wartezimmer kennzeichnet alle, die länger warten.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <comment>text size</comment>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>F1 lists the keys of the place where you are.</source>
        <translation>F1 zeigt die Tasten des Bereichs, in dem Sie sind.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the five steps again</source>
        <translation>Die fünf Schritte noch einmal zeigen</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook tries again every few seconds with what you typed.</source>
        <translation>MediBook versucht es alle paar Sekunden mit Ihren Angaben.</translation>
    </message>
    <message>
        <source>Somebody else chose your password. Choose one that only you know; then the front desk opens.</source>
        <translation>Jemand anders hat Ihr Passwort gewählt. Wählen Sie eines, das nur Sie kennen; dann öffnet sich der Empfang.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {time}.</source>
        <translation>Zu viele falsche Passwörter. Sie können es in {time} noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>Geben Sie beides ein.</translation>
    </message>
    <message>
        <source>User name or password is missing.</source>
        <translation>Benutzername oder Passwort fehlt.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Willkommen, {name}</translation>
    </message>
    <message>
        <source>Your password has reached its age. Choose a new one; then the front desk opens.</source>
        <translation>Ihr Passwort ist zu alt. Wählen Sie ein neues; dann öffnet sich der Empfang.</translation>
    </message>
    <message>
        <source>{name} (administrator)</source>
        <translation>{name} (Administration)</translation>
    </message>
    <message>
        <source>{name} (receptionist)</source>
        <translation>{name} (Empfang)</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>Passwort &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to MediBook</source>
        <translation>Bei MediBook anmelden</translation>
    </message>
    <message>
        <source>The right password works then. An administrator can set a new one.</source>
        <translation>Dann gilt das richtige Passwort. Die Administration kann ein neues setzen.</translation>
    </message>
    <message>
        <source>This is the demo clinic: sign in with one click as</source>
        <translation>Dies ist die Demo-Praxis: melden Sie sich mit einem Klick an als</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Jetzt können Sie es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>SqueezeReasons</name>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerzen</translation>
    </message>
    <message>
        <source>Short matter</source>
        <translation>Kurzes Anliegen</translation>
    </message>
    <message>
        <source>The doctor asked for it</source>
        <translation>Der Arzt wünscht es</translation>
    </message>
</context>
<context>
    <name>Squeezing</name>
    <message>
        <source>Squeeze a visit in at {time}, beside {name}: why?</source>
        <translation>Um {time} neben {name} einen Termin einschieben: Warum?</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Einschieben</translation>
    </message>
    <message>
        <source>Squeeze the visit in at {time} all the same: why?</source>
        <translation>Den Termin um {time} trotzdem einschieben: Warum?</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>A new account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>As the role has them</source>
        <translation>Wie in der Rolle</translation>
    </message>
    <message>
        <source>Block a doctor's time</source>
        <translation>Zeit eines Arztes sperren</translation>
    </message>
    <message>
        <source>Book visits and register patients</source>
        <translation>Termine eintragen und Patienten erfassen</translation>
    </message>
    <message>
        <source>Cancel visits</source>
        <translation>Termine absagen</translation>
    </message>
    <message>
        <source>Change doctors, rooms, visit types and clinics</source>
        <translation>Ärzte, Räume, Terminarten, Praxen ändern</translation>
    </message>
    <message>
        <source>Change weekly hours, closures and holidays</source>
        <translation>Sprechzeiten und Schließungen ändern</translation>
    </message>
    <message>
        <source>Choose a line to sign somebody out.</source>
        <translation>Wählen Sie eine Zeile, um jemanden abzumelden.</translation>
    </message>
    <message>
        <source>Choose whose agenda this is.</source>
        <translation>Wählen Sie, wessen Kalender das ist.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export patients and visits as files</source>
        <translation>Daten als Dateien exportieren</translation>
    </message>
    <message>
        <source>First password of {name}</source>
        <translation>Erstes Passwort von {name}</translation>
    </message>
    <message>
        <source>First password over</source>
        <translation>Erstes Passwort abgelaufen</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>Vom Formular zur Liste; bei Ungespeichertem wird gefragt</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>Von der Liste in das Formular</translation>
    </message>
    <message>
        <source>Give or take the right under the cursor</source>
        <translation>Das Recht unter dem Cursor geben oder nehmen</translation>
    </message>
    <message>
        <source>Hand out or erase a patient's data on request</source>
        <translation>Patientendaten herausgeben oder löschen</translation>
    </message>
    <message>
        <source>Has a first password, good until {time}, and chooses an own one at the next sign-in.</source>
        <translation>Hat ein erstes Passwort, gültig bis {time}, und wählt beim nächsten Anmelden ein eigenes.</translation>
    </message>
    <message>
        <source>Import patients, doctors and visits from files</source>
        <translation>Daten aus Dateien importieren</translation>
    </message>
    <message>
        <source>Insight and data</source>
        <translation>Einblick und Daten</translation>
    </message>
    <message>
        <source>It is shown this once. It works for 7 days; at the first sign-in {name} chooses an own one.</source>
        <translation>Es wird nur dieses eine Mal gezeigt. Es gilt 7 Tage; beim ersten Anmelden wählt {name} ein eigenes.</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock your own account? You can finish here, but not sign in again: another administrator must unlock you.</source>
        <translation>Ihr eigenes Konto sperren? Sie können hier zu Ende arbeiten, sich aber nicht mehr anmelden: jemand anders aus der Administration muss Sie entsperren.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Manage accounts: this page</source>
        <translation>Konten verwalten: diese Seite</translation>
    </message>
    <message>
        <source>May do everything, also change the clinic, its hours and these accounts. Keep two of them, not ten.</source>
        <translation>Darf alles, auch die Praxis, ihre Sprechzeiten und diese Konten ändern. Halten Sie zwei davon, nicht zehn.</translation>
    </message>
    <message>
        <source>Move visits</source>
        <translation>Termine verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>New password due</source>
        <translation>Neues Passwort fällig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Read and write notes on patients</source>
        <translation>Notizen zu Patienten lesen und schreiben</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Berichte sehen</translation>
    </message>
    <message>
        <source>See who changed and who looked at what</source>
        <translation>Protokoll sehen</translation>
    </message>
    <message>
        <source>Sees only the own agenda and the own patients, blocks own time and sets own breaks. Books nobody.</source>
        <translation>Sieht nur den eigenen Kalender und die eigenen Patienten, sperrt eigene Zeit und legt eigene Pausen fest. Trägt keine Termine ein.</translation>
    </message>
    <message>
        <source>Sees what the front desk sees and changes nothing: for a screen, or an auditor.</source>
        <translation>Sieht, was der Empfang sieht, und ändert nichts: für einen Bildschirm, oder für Prüfer.</translation>
    </message>
    <message>
        <source>Set visits to arrived, in room and done</source>
        <translation>Status setzen: da, im Zimmer, fertig</translation>
    </message>
    <message>
        <source>Sign in with it within 7 days and choose a password of your own. Then tear this up.</source>
        <translation>Melden Sie sich binnen 7 Tagen damit an, und wählen Sie ein eigenes Passwort. Zerreißen Sie dann diesen Zettel.</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Squeeze visits in where the time is taken</source>
        <translation>Termine in vergebene Zeit einschieben</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personal und Rechte</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>The first password was good until {time}. Press “New first password” for another one.</source>
        <translation>Das erste Passwort galt bis {time}. Drücken Sie „Neues erstes Passwort“ für ein anderes.</translation>
    </message>
    <message>
        <source>The slip is printed on {printer}</source>
        <translation>Der Zettel wird auf {printer} gedruckt</translation>
    </message>
    <message>
        <source>This is you. Ctrl+Shift+Q signs you out here.</source>
        <translation>Das sind Sie. Strg+Umschalt+Q meldet Sie hier ab.</translation>
    </message>
    <message>
        <source>This is your own account: what you take away here you cannot give back to yourself afterwards.</source>
        <translation>Das ist Ihr eigenes Konto: was Sie hier wegnehmen, können Sie sich danach nicht selbst zurückgeben.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Works at the front desk: books, moves and cancels visits of every doctor, and looks after patients.</source>
        <translation>Arbeitet am Empfang: trägt Termine aller Ärzte ein, verschiebt sie, sagt sie ab und betreut die Patienten.</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Arbeitet in</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>comes with booking</source>
        <translation>mit Eintragen</translation>
    </message>
    <message>
        <source>from the role</source>
        <translation>aus der Rolle</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>nicht für diese Rolle</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>weggenommen</translation>
    </message>
    <message>
        <source>the server's own computer</source>
        <translation>der Computer des Servers</translation>
    </message>
    <message>
        <source>{desk} since {time}</source>
        <translation>{desk} seit {time}</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>{name} kann sich jetzt anmelden</translation>
    </message>
    <message>
        <source>{name} has a new first password</source>
        <translation>{name} hat ein neues erstes Passwort</translation>
    </message>
    <message>
        <source>{name} is locked out, and signed out wherever that was</source>
        <translation>{name} ist gesperrt und überall abgemeldet</translation>
    </message>
    <message>
        <source>{name} is signed out</source>
        <translation>{name} ist abgemeldet</translation>
    </message>
    <message>
        <source>{name} is signed out at once, wherever that is, and may sign in again. To keep {name} out, lock the account on the page Staff.</source>
        <translation>{name} wird überall sofort abgemeldet und kann sich wieder anmelden. Um {name} fernzuhalten, sperren Sie das Konto auf der Seite „Personal und Rechte“.</translation>
    </message>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name} kann sich wieder anmelden</translation>
    </message>
    <message>
        <source>{who} has changed this account at {time}, while you were at it.</source>
        <translation>{who} hat dieses Konto um {time} geändert, während Sie daran waren.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>&amp;First password</source>
        <translation>&amp;Erstes Passwort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>As colleagues read it: Anna Kovács.</source>
        <translation>Wie Kollegen ihn lesen: Anna Kovács.</translation>
    </message>
    <message>
        <source>Choose a doctor</source>
        <translation>Arzt wählen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Last day of the account</source>
        <translation>Letzter Tag des Kontos</translation>
    </message>
    <message>
        <source>The account &amp;ends after</source>
        <translation>Das Konto ende&amp;t nach</translation>
    </message>
    <message>
        <source>What is typed to sign in. It stays as it is for good, because the history names it.</source>
        <translation>Was beim Anmelden eingegeben wird. Es bleibt für immer so, denn das Protokoll nennt es.</translation>
    </message>
    <message>
        <source>Whose &amp;agenda</source>
        <translation>&amp;Wessen Kalender</translation>
    </message>
    <message>
        <source>Works &amp;in</source>
        <translation>&amp;Arbeitet in</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>For who has forgotten the own one. Signs the person out everywhere.</source>
        <translation>Wenn jemand das eigene vergessen hat. Meldet die Person überall ab.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New first password</source>
        <translation>Neues erstes Passwort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>Signs the person out everywhere at once; nothing is deleted.</source>
        <translation>Meldet die Person sofort überall ab; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personal und Rechte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Who may sign in and what each may do. An account is never deleted, because the history names it: who has left is locked.</source>
        <translation>Wer sich anmelden darf und was jeder darf. Ein Konto wird nie gelöscht, denn das Protokoll nennt es: wer gegangen ist, wird gesperrt.</translation>
    </message>
    <message>
        <source>Who works at which desk at this moment, as the database sees it. The list renews itself.</source>
        <translation>Wer gerade an welchem Arbeitsplatz arbeitet, wie die Datenbank es sieht. Die Liste erneuert sich selbst.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>MediBook cannot go on</source>
        <translation>MediBook kann nicht weitermachen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading from the main server</source>
        <translation>Gelesen wird vom Hauptserver</translation>
    </message>
    <message>
        <source>Reading from the main server: no replica is up to date</source>
        <translation>Gelesen wird vom Hauptserver: Keine Kopie ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Reading from {count} replicas</source>
        <translation>Gelesen wird von {count} Kopien</translation>
    </message>
    <message>
        <source>Reading from {names}</source>
        <translation>Gelesen wird von {names}</translation>
    </message>
    <message>
        <source>{name}: behind by {seconds} s, so it is not read</source>
        <translation>{name}: {seconds} s im Rückstand, daher nicht gelesen</translation>
    </message>
    <message>
        <source>{name}: does not answer</source>
        <translation>{name}: antwortet nicht</translation>
    </message>
    <message>
        <source>{name}: does not follow the main server any more</source>
        <translation>{name}: folgt dem Hauptserver nicht mehr</translation>
    </message>
    <message>
        <source>{name}: does not know this account or its password</source>
        <translation>{name}: kennt dieses Konto oder sein Passwort nicht</translation>
    </message>
    <message>
        <source>{name}: is the main server now</source>
        <translation>{name}: ist jetzt der Hauptserver</translation>
    </message>
    <message>
        <source>{name}: not looked at yet</source>
        <translation>{name}: noch nicht angesehen</translation>
    </message>
    <message>
        <source>{name}: up to date</source>
        <translation>{name}: auf dem neuesten Stand</translation>
    </message>
</context>
<context>
    <name>StatusLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>held by another desk</source>
        <translation>an einem anderen Arbeitsplatz reserviert</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>if you need it</source>
        <translation>wenn Sie es brauchen</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Eigene Farbe</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Opening the clinic</source>
        <translation>Die Praxis wird geöffnet</translation>
    </message>
    <message>
        <source>There is no newer version on this computer</source>
        <translation>Auf diesem Computer ist keine neuere Version</translation>
    </message>
</context>
<context>
    <name>TimeHeader</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>TwoPage</name>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Mit meiner weiter</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>MediBook made a mistake and wrote it down as {log_id}. What you typed is kept, and you can go on. Please send the report to your administrator.</source>
        <translation>MediBook hat einen Fehler gemacht und ihn unter {log_id} notiert. Ihre Angaben sind noch da, und Sie können weiterarbeiten. Bitte schicken Sie den Bericht an Ihre Administration.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>It starts with the next start of the program.</source>
        <translation>Sie startet beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Last asked: {when}</source>
        <translation>Zuletzt gefragt: {when}</translation>
    </message>
    <message>
        <source>MediBook looks for a newer version while it is open.</source>
        <translation>MediBook sucht nach einer neueren Version, solange es offen ist.</translation>
    </message>
    <message>
        <source>MediBook starts again as soon as nothing is open or on its way.</source>
        <translation>MediBook startet neu, sobald nichts mehr offen oder unterwegs ist.</translation>
    </message>
    <message>
        <source>MediBook {version} did not start on this computer; {running} goes on.</source>
        <translation>MediBook {version} ist auf diesem Computer nicht gestartet; {running} läuft weiter.</translation>
    </message>
    <message>
        <source>MediBook {version} is ready.</source>
        <translation>MediBook {version} ist bereit.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Save it first, or start again all the same.</source>
        <translation>Speichern Sie es zuerst, oder starten Sie trotzdem neu.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved, and would be lost.</source>
        <translation>Etwas Eingetipptes ist nicht gespeichert und ginge verloren.</translation>
    </message>
    <message>
        <source>Start again all the same</source>
        <translation>Trotzdem neu starten</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Tell IT: what it said is in {path}</source>
        <translation>Sagen Sie es der IT: was es gemeldet hat, steht in {path}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>New hours from a date…</source>
        <translation>Neue Sprechzeiten ab einem Datum…</translation>
    </message>
    <message>
        <source>Versions of the hours</source>
        <translation>Fassungen der Sprechzeiten</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>{label}: {value}, {version}</source>
        <translation>{label}: {value}, {version}</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>As you want it</source>
        <translation>Wie Sie es möchten</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Die andere behalten</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meine speichern</translation>
    </message>
    <message>
        <source>Saved by now</source>
        <translation>Inzwischen gespeichert</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Zwei Fassungen</translation>
    </message>
</context>
<context>
    <name>VisitPanelView</name>
    <message>
        <source>Block…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Diese Zeit vergeben</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>Choose a visit to see the patient, or a free time to book it.</source>
        <translation>Wählen Sie einen Termin, um den Patienten zu sehen, oder eine freie Zeit, um sie zu vergeben.</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>an offer</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Free. Start typing a name to book it, or press Enter.</source>
        <translation>Frei. Geben Sie einen Namen ein oder drücken Sie Eingabe, um einen Termin einzutragen.</translation>
    </message>
    <message>
        <source>Give it free again</source>
        <translation>Wieder freigeben</translation>
    </message>
    <message>
        <source>Held for this patient of the waitlist until {time}.</source>
        <translation>Für diesen Patienten der Warteliste reserviert bis {time}.</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Lassen, wo er ist</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Folgetermin</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>On the waitlist for such a time</source>
        <translation>Auf der Warteliste für so eine Zeit</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Room…</source>
        <translation>Raum…</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Gewählter Termin</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Einschieben</translation>
    </message>
    <message>
        <source>Status of the visit</source>
        <translation>Status des Termins</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>an offer</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>This time cannot be booked.</source>
        <translation>Zu dieser Zeit ist kein Termin möglich.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Termin</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>book</source>
        <translation>eintragen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>go</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>im Zimmer</translation>
    </message>
    <message>
        <source>offer it</source>
        <comment>a key at a free time</comment>
        <translation>anbieten</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n Min. verspätet</numerusform>
            <numerusform>%n Min. verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation>
            <numerusform>%n Min., lang</numerusform>
            <numerusform>%n Min., lang</numerusform>
        </translation>
    </message>
    <message>
        <source>A on a visit in the agenda marks who has come; F8 is for somebody who comes without a time.</source>
        <translation>A auf einem Termin im Kalender vermerkt, wer gekommen ist; F8 ist für Patienten, die ohne Termin kommen.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Zurück auf geplant</translation>
    </message>
    <message>
        <source>Call who has no time to the desk, and back</source>
        <translation>Patienten ohne Termin zum Empfang rufen, oder zurück</translation>
    </message>
    <message>
        <source>Did not come, or has left</source>
        <translation>Nicht gekommen oder gegangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>Erster freier Arzt</translation>
    </message>
    <message>
        <source>In the room: the number is called</source>
        <translation>Im Zimmer: die Nummer wird aufgerufen</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Number {ticket}, {name}, is called to the desk</source>
        <translation>Nummer {ticket}, {name}, wird zum Empfang gerufen</translation>
    </message>
    <message>
        <source>Show the visit; give a time to who has none</source>
        <translation>Termin zeigen; wer keinen hat, bekommt eine Zeit</translation>
    </message>
    <message>
        <source>The patient's file</source>
        <translation>Akte des Patienten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Wartend: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}, ▲ {long} too long</source>
        <translation>Wartend: {count}, ▲ {long} zu lange</translation>
    </message>
    <message>
        <source>called to the desk</source>
        <translation>zum Empfang gerufen</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht gekommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>in a room</source>
        <comment>above a number</comment>
        <translation>im Zimmer</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Zimmer</translation>
    </message>
    <message>
        <source>late</source>
        <comment>above a number</comment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>above a number</comment>
        <translation>warten</translation>
    </message>
    <message>
        <source>waiting too long</source>
        <comment>above a number</comment>
        <translation>warten zu lange</translation>
    </message>
    <message>
        <source>waits for a time</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ist gegangen</translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation>{name} wartet wieder</translation>
    </message>
    <message>
        <source>{name}, {state}, {wait}, {time}, {doctor}</source>
        <translation>{name}, {state}, {wait}, {time}, {doctor}</translation>
    </message>
</context>
<context>
    <name>WaitingRoomScreen</name>
    <message>
        <source>All doctors</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctor whose patients are shown</source>
        <translation>Arzt, dessen Patienten gezeigt werden</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the waiting room</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Wartezimmer</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>Wartezimmer-Anzeige</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>call to the desk</source>
        <translation>zum Empfang rufen</translation>
    </message>
    <message>
        <source>did not come, left</source>
        <translation>nicht gekommen, gegangen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>im Zimmer</translation>
    </message>
    <message>
        <source>show the visit, give a time</source>
        <translation>Termin zeigen, Zeit geben</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>A wish for the waitlist</source>
        <translation>Ein Wunsch für die Warteliste</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Jeder Arzt</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>Change a wish</source>
        <translation>Wunsch ändern</translation>
    </message>
    <message>
        <source>Change the wish, or look at its offer</source>
        <translation>Wunsch ändern, oder sein Angebot ansehen</translation>
    </message>
    <message>
        <source>Changed the wish of {name}</source>
        <translation>Wunsch von {name} geändert</translation>
    </message>
    <message>
        <source>Earlier if possible</source>
        <translation>Wenn möglich früher</translation>
    </message>
    <message numerus="yes">
        <source>Held for {name} for %n min: {time} with {doctor}</source>
        <translation>
            <numerusform>Für {name} %n Min. reserviert: {time} bei {doctor}</numerusform>
            <numerusform>Für {name} %n Min. reserviert: {time} bei {doctor}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and offer the next free time that fits</source>
        <translation>Die nächste passende freie Zeit reservieren und anbieten</translation>
    </message>
    <message>
        <source>Last day is over</source>
        <translation>Letzter Tag ist vorbei</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Neuer Wunsch</translation>
    </message>
    <message>
        <source>Nobody on the waitlist wishes for this time.</source>
        <translation>Niemand auf der Warteliste wünscht diese Zeit.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message numerus="yes">
        <source>Offered, %n min left</source>
        <translation>
            <numerusform>Angeboten, noch %n Min.</numerusform>
            <numerusform>Angeboten, noch %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered, the time limit is over</source>
        <translation>Angeboten, die Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>Only a visit that is still to come can be wished for earlier.</source>
        <translation>Nur ein Termin, der noch kommt, lässt sich früher wünschen.</translation>
    </message>
    <message>
        <source>Select a free time first: Ctrl+L shows who waits for such a time.</source>
        <translation>Wählen Sie zuerst eine freie Zeit: Strg+L zeigt, wer auf so eine Zeit wartet.</translation>
    </message>
    <message>
        <source>Select a time that is held for an offer first.</source>
        <translation>Wählen Sie zuerst eine Zeit, die für ein Angebot reserviert ist.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Take the wish off the list</source>
        <translation>Den Wunsch von der Liste nehmen</translation>
    </message>
    <message>
        <source>The patient does not take it</source>
        <translation>Der Patient nimmt sie nicht</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>Der Patient nimmt die angebotene Zeit</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date, then Enter.</source>
        <translation>Geben Sie einen Namen, eine Telefonnummer oder ein Geburtsdatum ein, dann drücken Sie Eingabe.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>nachmittags</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>abends</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>vormittags</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>seit heute</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{name} does not take {time}: it is free again</source>
        <translation>{name} nimmt {time} nicht: die Zeit ist wieder frei</translation>
    </message>
    <message>
        <source>{name} is off the waitlist</source>
        <translation>{name} ist von der Warteliste genommen</translation>
    </message>
    <message>
        <source>{name} is on the waitlist</source>
        <translation>{name} ist auf der Warteliste</translation>
    </message>
    <message>
        <source>{name} is on the waitlist again</source>
        <translation>{name} ist wieder auf der Warteliste</translation>
    </message>
    <message>
        <source>{name} takes {time}: booked</source>
        <translation>{name} nimmt {time}: eingetragen</translation>
    </message>
    <message>
        <source>{name} takes {time}; the later visit is cancelled</source>
        <translation>{name} nimmt {time}; der spätere Termin ist abgesagt</translation>
    </message>
    <message>
        <source>{time} · {doctor}: who waits for it</source>
        <translation>{time} · {doctor}: wer darauf wartet</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>All doctors</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>Arzt oder Fachgebiet</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>wishes that are met or over</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Every urgency</source>
        <translation>Jede Dringlichkeit</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Wie dringend</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Neuer Wunsch</translation>
    </message>
    <message>
        <source>No time is being held</source>
        <translation>Keine Zeit ist reserviert</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Noch nichts erledigt</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>wishes with an offer</comment>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Press + to note a wish, or W on a visit whose patient would come earlier.</source>
        <translation>Mit + halten Sie einen Wunsch fest, mit W auf einem Termin, dass der Patient früher kommen möchte.</translation>
    </message>
    <message>
        <source>Press O on a wish, or Ctrl+L on a free time of the agenda.</source>
        <translation>Drücken Sie O auf einem Wunsch, oder Strg+L auf einer freien Zeit im Kalender.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>people of the waitlist</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Which wishes</source>
        <translation>Welche Wünsche</translation>
    </message>
    <message>
        <source>Wishes that are met, withdrawn or over are listed here.</source>
        <translation>Erfüllte, zurückgezogene und abgelaufene Wünsche stehen hier.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>a key of the waitlist</comment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a key of the waitlist</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>off the list</source>
        <comment>a key of the waitlist</comment>
        <translation>von der Liste</translation>
    </message>
    <message>
        <source>offer the next time</source>
        <comment>a key of the waitlist</comment>
        <translation>nächste Zeit anbieten</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a key of the waitlist</comment>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Arrived for that visit</source>
        <translation>Kommt zu diesem Termin</translation>
    </message>
    <message>
        <source>Book and arrived</source>
        <translation>Eintragen, ist da</translation>
    </message>
    <message>
        <source>Came for that one? Enter below books another visit.</source>
        <translation>Kommt der Patient zu diesem Termin? Eingabe unten trägt einen weiteren ein.</translation>
    </message>
    <message>
        <source>Enter below books another visit.</source>
        <translation>Eingabe unten trägt einen weiteren Termin ein.</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>Erster freier Arzt</translation>
    </message>
    <message>
        <source>No time is free today. {name} stays on the list.</source>
        <translation>Heute ist keine Zeit frei. {name} bleibt auf der Liste.</translation>
    </message>
    <message>
        <source>No time is free today: onto the list, and in as soon as one is.</source>
        <translation>Heute ist keine Zeit frei: auf die Liste, bis eine frei wird.</translation>
    </message>
    <message>
        <source>Onto the list</source>
        <translation>Auf die Liste</translation>
    </message>
    <message>
        <source>Onto the list of those who wait without a time</source>
        <translation>Auf die Liste derer, die ohne Termin warten</translation>
    </message>
    <message>
        <source>Onto the list, without a time</source>
        <translation>Auf die Liste, ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>began %n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute begonnen</numerusform>
            <numerusform>vor %n Minuten begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{name} has a visit today at {time} with {doctor}.</source>
        <translation>{name} hat heute um {time} einen Termin bei {doctor}.</translation>
    </message>
    <message>
        <source>{name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>{name} ist um {time} bei {doctor} eingetragen und ist da, Nummer {ticket}</translation>
    </message>
    <message>
        <source>{name} is here already, for {time} with {doctor}.</source>
        <translation>{name} ist schon da, für {time} bei {doctor}.</translation>
    </message>
    <message>
        <source>{name} waits without a time: number {ticket}</source>
        <translation>{name} wartet ohne Termin: Nummer {ticket}</translation>
    </message>
    <message>
        <source>{time} with {doctor}, {how_soon}</source>
        <translation>{time} bei {doctor}, {how_soon}</translation>
    </message>
    <message>
        <source>{wanted} was just taken: {name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>{wanted} wurde gerade vergeben: {name} ist um {time} bei {doctor} eingetragen und ist da, Nummer {ticket}</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>Te&amp;rminart</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>Be&amp;i</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Schließen, ohne einzutragen</translation>
    </message>
    <message>
        <source>Ctrl ↑ ↓ another time</source>
        <translation>Strg ↑ ↓ andere Zeit</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Wie bald</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>Ein Zeitfenster</translation>
    </message>
    <message>
        <source>Patient who came</source>
        <translation>Patient, der gekommen ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Times that may be given</source>
        <translation>Zeiten, die vergeben werden können</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} Min.</translation>
    </message>
</context>
<context>
    <name>WishBox</name>
    <message>
        <source>A wish for the waitlist</source>
        <translation>Ein Wunsch für die Warteliste</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Nachmittags</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Jeder Arzt</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>Beliebig, ein Zeitfenster</translation>
    </message>
    <message>
        <source>Between these times</source>
        <translation>Zwischen diesen Zeiten</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Earliest and last day</source>
        <translation>Frühester und letzter Tag</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Frühester Tag</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Wie dringend</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>last day: “in 2 weeks”</source>
        <translation>letzter Tag: „in 2 Wochen“</translation>
    </message>
    <message>
        <source>or between, for example 8-10:30</source>
        <translation>oder zwischen, zum Beispiel 8-10:30</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n J.</numerusform>
            <numerusform>%n J.</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, in a person's line</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, in a person's line</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>Geben Sie Tag, Monat und Jahr ein, zum Beispiel 12.3.1984.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>im Zimmer</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht gekommen</translation>
    </message>
    <message>
        <source>{years} y</source>
        <comment>age in years</comment>
        <translation type="vanished">{years} J.</translation>
    </message>
    <message>
        <source>“{text}” is no birth date.</source>
        <translation>„{text}“ ist kein Geburtsdatum.</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n marked day(s)</source>
        <translation>
            <numerusform>%n markierter Tag</numerusform>
            <numerusform>%n markierte Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>Das Jahr auf einen Blick</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>_Button</name>
    <message>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
</TS>
