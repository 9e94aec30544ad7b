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
    <name>Lists</name>
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
</TS>
