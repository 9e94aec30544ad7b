<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) to clean up</source>
        <translation>
            <numerusform>%n minute to clean up</numerusform>
            <numerusform>%n minutes to clean up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to prepare</source>
        <translation>
            <numerusform>%n minute to prepare</numerusform>
            <numerusform>%n minutes to prepare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <comment>how many fields of a row were changed</comment>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>problems of a check</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, removed or added since it was sealed; %n record(s) wait for their seal.</source>
        <translation>
            <numerusform>Nothing was changed, removed or added since it was sealed; %n record wait for their seal.</numerusform>
            <numerusform>Nothing was changed, removed or added since it was sealed; %n records wait for their seal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit was tampered with, or the database was restored from a backup: %n place(s).</source>
        <translation>
            <numerusform>The audit was tampered with, or the database was restored from a backup: %n place.</numerusform>
            <numerusform>The audit was tampered with, or the database was restored from a backup: %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message numerus="yes">
        <source>%n visit(s) stand in it and stay until you move them: {visits}.</source>
        <translation>
            <numerusform>%n visit stands in it and stays until you move it: {visits}.</numerusform>
            <numerusform>%n visits stand in it and stay until you move them: {visits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in the blocked time: {visits}.</source>
        <translation>
            <numerusform>%n visit stands in the blocked time: {visits}.</numerusform>
            <numerusform>%n visits stand in the blocked time: {visits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>and %n more in the table</numerusform>
            <numerusform>and %n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closures</name>
    <message numerus="yes">
        <source>%n free time(s) can no longer be booked.</source>
        <translation>
            <numerusform>%n free time can no longer be booked.</numerusform>
            <numerusform>%n free times can no longer be booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) are kept in this year.</source>
        <translation>
            <numerusform>%n public holiday are kept in this year.</numerusform>
            <numerusform>%n public holidays are kept in this year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could then be booked.</source>
        <translation>
            <numerusform>%n time could then be booked.</numerusform>
            <numerusform>%n times could then be booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in it: they stay, and come on the list of those to move (F6).</source>
        <translation>
            <numerusform>%n visit stand in it: they stay, and come on the list of those to move (F6).</numerusform>
            <numerusform>%n visits stand in it: they stay, and come on the list of those to move (F6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are not up to date yet.</source>
        <translation>
            <numerusform>The free times of %n doctor are not up to date yet.</numerusform>
            <numerusform>The free times of %n doctors are not up to date yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are up to date.</source>
        <translation>
            <numerusform>The free times of %n doctor are up to date.</numerusform>
            <numerusform>The free times of %n doctors are up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times are up to date. %n visit(s) stand in closed time; the list proposes where to move them.</source>
        <translation>
            <numerusform>Times are up to date. %n visit stand in closed time; the list proposes where to move them.</numerusform>
            <numerusform>Times are up to date. %n visits stand in closed time; the list proposes where to move them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <comment>doctors</comment>
        <translation>
            <numerusform>{name} and %n other</numerusform>
            <numerusform>{name} and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n other(s) are called {name} here already. Nobody could tell them apart by the name.</source>
        <translation>
            <numerusform>%n other are called {name} here already. Nobody could tell them apart by the name.</numerusform>
            <numerusform>%n others are called {name} here already. Nobody could tell them apart by the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are still to come: {days}.</source>
        <translation>
            <numerusform>%n visit are still to come: {days}.</numerusform>
            <numerusform>%n visits are still to come: {days}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n visits to move</numerusform>
            <numerusform>%n visits to move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n row(s), {size} kB, are written to {name}.</source>
        <translation>
            <numerusform>%n row, {size} kB, are written to {name}.</numerusform>
            <numerusform>%n rows, {size} kB, are written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n row(s) so far</source>
        <translation>
            <numerusform>Writing: %n row so far</numerusform>
            <numerusform>Writing: %n rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n row imported.</numerusform>
            <numerusform>%n rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: mend them and import that file.</source>
        <translation>
            <numerusform>%n row saved: mend them and import that file.</numerusform>
            <numerusform>%n rows saved: mend them and import that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) made that can be booked.</source>
        <translation>
            <numerusform>%n time made that can be booked.</numerusform>
            <numerusform>%n times made that can be booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked, %n row(s). Nothing is stored yet.</source>
        <translation>
            <numerusform>Checked, %n row. Nothing is stored yet.</numerusform>
            <numerusform>Checked, %n rows. Nothing is stored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n row(s) so far. Nothing is stored.</source>
        <translation>
            <numerusform>Checking: %n row so far. Nothing is stored.</numerusform>
            <numerusform>Checking: %n rows so far. Nothing is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n row(s) so far. What is done stays.</source>
        <translation>
            <numerusform>Importing: %n row so far. What is done stays.</numerusform>
            <numerusform>Importing: %n rows so far. What is done stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) none can be imported as it is.</source>
        <translation>
            <numerusform>Of %n row none can be imported as it is.</numerusform>
            <numerusform>Of %n rows none can be imported as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s). Check again to see all of them.</source>
        <translation>
            <numerusform>Stopped after %n row. Check again to see all of them.</numerusform>
            <numerusform>Stopped after %n rows. Check again to see all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n row(s) are imported and stay. Import the file again to go on.</source>
        <translation>
            <numerusform>Stopped: %n row are imported and stay. Import the file again to go on.</numerusform>
            <numerusform>Stopped: %n rows are imported and stay. Import the file again to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n doctor(s) are away: {day}</source>
        <translation>
            <numerusform>%n doctor are away: {day}</numerusform>
            <numerusform>%n doctors are away: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) are away: {from_when} – {until}</source>
        <translation>
            <numerusform>%n doctor are away: {from_when} – {until}</numerusform>
            <numerusform>%n doctors are away: {from_when} – {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) to tell</source>
        <translation>
            <numerusform>%n patient to tell</numerusform>
            <numerusform>%n patients to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be moved.</source>
        <translation>
            <numerusform>%n visit could not be moved.</numerusform>
            <numerusform>%n visits could not be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left to settle</source>
        <translation>
            <numerusform>%n visit left to settle</numerusform>
            <numerusform>%n visits left to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) squeezed in</source>
        <translation>
            <numerusform>%n visit squeezed in</numerusform>
            <numerusform>%n visits squeezed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s)</source>
        <translation>
            <numerusform>Moved %n visit</numerusform>
            <numerusform>Moved %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextAvailable</name>
    <message numerus="yes">
        <source>%n doctors fit the name</source>
        <translation>
            <numerusform>%n doctor fits the name</numerusform>
            <numerusform>%n doctors fit the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message numerus="yes">
        <source>%n earlier note(s) cannot be opened: their key is missing. They stay on this computer.</source>
        <translation>
            <numerusform>%n earlier note cannot be opened: its key is missing. It stays on this computer.</numerusform>
            <numerusform>%n earlier notes cannot be opened: their key is missing. They stay on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried out.</source>
        <translation>
            <numerusform>%n note carried out.</numerusform>
            <numerusform>%n notes carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be carried out.</source>
        <translation>
            <numerusform>%n note could not be carried out.</numerusform>
            <numerusform>%n notes could not be carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not possible</source>
        <translation>
            <numerusform>%n note not possible</numerusform>
            <numerusform>%n notes not possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not sent</source>
        <translation>
            <numerusform>%n note not sent</numerusform>
            <numerusform>%n notes not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downtime copy: {time}, %n day(s)</source>
        <translation>
            <numerusform>Downtime copy: {time}, %n day</numerusform>
            <numerusform>Downtime copy: {time}, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) ahead of the server's.</source>
        <translation>
            <numerusform>This computer's clock is %n minute ahead of the server's.</numerusform>
            <numerusform>This computer's clock is %n minutes ahead of the server's.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) behind the server's.</source>
        <translation>
            <numerusform>This computer's clock is %n minute behind the server's.</numerusform>
            <numerusform>This computer's clock is %n minutes behind the server's.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message numerus="yes">
        <source>%n past visit(s) of the other file shown here too</source>
        <translation>
            <numerusform>%n past visit of the other file shown here too</numerusform>
            <numerusform>%n past visits of the other file shown here too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead</source>
        <translation>
            <numerusform>%n visit ahead</numerusform>
            <numerusform>%n visits ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead of the other file shown here too</source>
        <translation>
            <numerusform>%n visit ahead of the other file shown here too</numerusform>
            <numerusform>%n visits ahead of the other file shown here too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist come along</source>
        <translation>
            <numerusform>%n wish on the waitlist comes along</numerusform>
            <numerusform>%n wishes on the waitlist come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>Cancelled %n visit of {name}</numerusform>
            <numerusform>Cancelled %n visits of {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s)</source>
        <translation>
            <numerusform>%n past visit</numerusform>
            <numerusform>%n past visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded look(s) at the file</source>
        <translation>
            <numerusform>%n recorded look at the file</numerusform>
            <numerusform>%n recorded looks at the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to come: cancel them first.</source>
        <translation>
            <numerusform>%n visit to come: cancel them first.</numerusform>
            <numerusform>%n visits to come: cancel them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist</source>
        <translation>
            <numerusform>%n wish on the waitlist</numerusform>
            <numerusform>%n wishes on the waitlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visits are kept for %n year(s)</source>
        <translation>
            <numerusform>Visits are kept for %n year</numerusform>
            <numerusform>Visits are kept for %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message numerus="yes">
        <source>… and %n more row(s) like these.</source>
        <translation>
            <numerusform>… and %n more row like these.</numerusform>
            <numerusform>… and %n more rows like these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>Counting all visits for the first time: %n doctor(s) to go</source>
        <translation>
            <numerusform>Counting all visits for the first time: %n doctor to go</numerusform>
            <numerusform>Counting all visits for the first time: %n doctors to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <source>%n booked visits have no room in the new hours. They stay booked; move them afterwards.</source>
        <translation>
            <numerusform>%n booked visits have no room in the new hours. They stay booked; move them afterwards.</numerusform>
            <numerusform>%n booked visits have no room in the new hours. They stay booked; move them afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctors: {made} free times more, {gone} less, visits to move: {moving}.</source>
        <translation>
            <numerusform>%n doctors: {made} free times more, {gone} less, visits to move: {moving}.</numerusform>
            <numerusform>%n doctors: {made} free times more, {gone} less, visits to move: {moving}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slots</source>
        <comment>length of a slot</comment>
        <translation>
            <numerusform>%n min slots</numerusform>
            <numerusform>%n min slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits have no time with the doctor any more.</source>
        <translation>
            <numerusform>%n visits have no time with the doctor any more.</numerusform>
            <numerusform>%n visits have no time with the doctor any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours copied to %n doctors</source>
        <translation>
            <numerusform>Hours copied to %n doctors</numerusform>
            <numerusform>Hours copied to %n doctors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {from} to {to}, slots of %n minutes</source>
        <translation>
            <numerusform>{day} {from} to {to}, slots of %n minutes</numerusform>
            <numerusform>{day} {from} to {to}, slots of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hours} a week, %n free times</source>
        <translation>
            <numerusform>{hours} a week, %n free times</numerusform>
            <numerusform>{hours} a week, %n free times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n date(s) cannot be as planned.</source>
        <translation>
            <numerusform>%n date cannot be as planned.</numerusform>
            <numerusform>%n dates cannot be as planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visit(s)</source>
        <translation>
            <numerusform>Book %n visit</numerusform>
            <numerusform>Book %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visit(s) of {name}</source>
        <translation>
            <numerusform>Booked %n visit of {name}</numerusform>
            <numerusform>Booked %n visits of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n visit(s)</source>
        <translation>
            <numerusform>Cancel %n visit</numerusform>
            <numerusform>Cancel %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>Cancelled %n visit of {name}</numerusform>
            <numerusform>Cancelled %n visits of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the last {weekday}</source>
        <translation>
            <numerusform>Every month, on the last {weekday}</numerusform>
            <numerusform>Every %n months, on the last {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the same day ({day})</source>
        <translation>
            <numerusform>Every month, on the same day ({day})</numerusform>
            <numerusform>Every %n months, on the same day ({day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on {weekday} number {which}</source>
        <translation>
            <numerusform>Every month, on {weekday} number {which}</numerusform>
            <numerusform>Every %n months, on {weekday} number {which}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n visit(s)</source>
        <translation>
            <numerusform>Move %n visit</numerusform>
            <numerusform>Move %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of {name}</source>
        <translation>
            <numerusform>Moved %n visit of {name}</numerusform>
            <numerusform>Moved %n visits of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message numerus="yes">
        <source>%n doctor(s)</source>
        <translation>
            <numerusform>%n doctor</numerusform>
            <numerusform>%n doctors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) without working hours</source>
        <translation>
            <numerusform>%n doctor without working hours</numerusform>
            <numerusform>%n doctors without working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can sign in</source>
        <translation>
            <numerusform>%n person can sign in</numerusform>
            <numerusform>%n persons can sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit type(s)</source>
        <translation>
            <numerusform>%n visit type</numerusform>
            <numerusform>%n visit types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation>
            <numerusform>%n min, long</numerusform>
            <numerusform>%n min, long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held for {name} for %n min: {time} with {doctor}</source>
        <translation>
            <numerusform>Held for {name} for %n min: {time} with {doctor}</numerusform>
            <numerusform>Held for {name} for %n min: {time} with {doctor}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offered, %n min left</source>
        <translation>
            <numerusform>Offered, %n min left</numerusform>
            <numerusform>Offered, %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message numerus="yes">
        <source>began %n minute(s) ago</source>
        <translation>
            <numerusform>began %n minute ago</numerusform>
            <numerusform>began %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n marked day(s)</source>
        <translation>
            <numerusform>%n marked day</numerusform>
            <numerusform>%n marked days</numerusform>
        </translation>
    </message>
</context>
</TS>
