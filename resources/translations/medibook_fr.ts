<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) to clean up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to prepare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Booked {name} at {time} with {doctor}</source>
        <translation>Rendez-vous de {name} à {time} avec {doctor}</translation>
    </message>
    <message>
        <source>Booking goes on safely; MediBook goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {name}, {time}: why?</source>
        <translation>Annuler le rendez-vous de {name} à {time} : pourquoi ?</translation>
    </message>
    <message>
        <source>Cancelled {name}, {when}</source>
        <translation>Rendez-vous de {name} annulé, {when}</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Mise à jour en cours</translation>
    </message>
    <message>
        <source>Choose a free time for {name}.</source>
        <translation>Choisissez un créneau libre pour {name}.</translation>
    </message>
    <message>
        <source>Choose another time for the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: away</source>
        <translation>Base de données : indisponible</translation>
    </message>
    <message>
        <source>Database: connected</source>
        <translation>Base de données : connectée</translation>
    </message>
    <message>
        <source>Enter or a double click books it; Ctrl+F lists the next free times; Esc forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 opens it; if the patient comes again, change the status first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with Ctrl+Right, or back to today with Ctrl+T.</source>
        <translation>Continuez avec Ctrl+Droite, ou revenez à aujourd'hui avec Ctrl+T.</translation>
    </message>
    <message>
        <source>It has today and the next 7 days. Ctrl+T goes back to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; nothing is done twice.</source>
        <translation>MediBook redemande de lui-même dès que la base de données répond ; rien n'est fait deux fois.</translation>
    </message>
    <message>
        <source>MediBook goes on trying.</source>
        <translation>MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {doctor}</source>
        <translation>{name} déplacé à {time} avec {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}. Until now: {time} · {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {name}: Enter on a free time, on another day too. Esc leaves it.</source>
        <translation>Déplacement de {name} : Entrée sur un créneau libre, même un autre jour. Échap le laisse en place.</translation>
    </message>
    <message>
        <source>Nobody can be seen at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works on this day</source>
        <translation>Personne ne travaille ce jour-là</translation>
    </message>
    <message>
        <source>Not live since {time} ({why})</source>
        <translation>Plus en direct depuis {time} ({why})</translation>
    </message>
    <message>
        <source>Not undone: {change}. {why}</source>
        <comment>why: a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be booked until it is back; MediBook goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo</source>
        <translation>Vous n'avez plus rien à annuler</translation>
    </message>
    <message>
        <source>Other desks: not known</source>
        <translation>Autres postes : inconnu</translation>
    </message>
    <message>
        <source>Other desks: {count}</source>
        <translation>Autres postes : {count}</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is away</source>
        <translation>Redis est indisponible</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>Parle {language}</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is back; the agenda is up to date.</source>
        <translation>La base de données est de retour ; l'agenda est à jour.</translation>
    </message>
    <message>
        <source>The file of {name} is closed, so nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit stays where it was; choose another time.</source>
        <translation>Le rendez-vous reste où il était ; choisissez un autre créneau.</translation>
    </message>
    <message>
        <source>There is no specialty with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not in the downtime copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time cannot be booked: {why}.</source>
        <translation>Ce créneau ne peut pas être réservé : {why}.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Ce créneau est passé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l'action</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Action annulée : {change}</translation>
    </message>
    <message>
        <source>You are booking this</source>
        <translation>Vous réservez ce créneau</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time}; MediBook goes on trying.</source>
        <translation>Vous voyez l'agenda tel qu'il était à {time} ; MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>booked by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>réservé par {who}</translation>
    </message>
    <message>
        <source>no Redis is set up</source>
        <translation>Redis n'est pas configuré</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>salle {room}</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>ajouté en surnombre</translation>
    </message>
    <message>
        <source>squeezed in: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database is away</source>
        <translation>la base de données est indisponible</translation>
    </message>
    <message>
        <source>{name} at {desk} is booking this</source>
        <translation>{name} au poste {desk} réserve ce créneau</translation>
    </message>
    <message>
        <source>{name} has this time, until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now {status}</source>
        <translation>{name} est maintenant : {status}</translation>
    </message>
    <message>
        <source>{name} stays at {time}. Choose a free time; Ctrl+F finds the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: now until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}, noted here and not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}, squeezed in</source>
        <translation>{sentence}, en surnombre</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}, blocked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {doctor}, blocked</source>
        <translation>{time}, {doctor}, bloqué</translation>
    </message>
    <message>
        <source>{time}, {doctor}, clean-up after {patient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {doctor}, free</source>
        <translation>{time}, {doctor}, libre</translation>
    </message>
    <message>
        <source>{time}, {doctor}, no consultation</source>
        <translation>{time}, {doctor}, pas de consultation</translation>
    </message>
    <message>
        <source>{time}, {doctor}, preparation for {patient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, {doctor}, taken</source>
        <translation>{time}, {doctor}, pris</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has changed this since, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{who}, {specialty}, {percent} % full</source>
        <translation>{who}, {specialty}, occupé à {percent} %</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>AgendaSelection</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Moving {patient}. Choose a free time and press Enter; Escape leaves it where it is.</source>
        <translation>Déplacement de {patient}. Choisissez un créneau libre et appuyez sur Entrée ; Échappement le laisse en place.</translation>
    </message>
    <message>
        <source>Type a name to book</source>
        <translation>Tapez un nom pour réserver</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>before {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>times of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is blocked; every visit in it comes on a list with a time to move it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>those who wait, as a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockReasons</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message numerus="yes">
        <source>%n visit(s) stand in it and stay until you move them: {visits}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in the blocked time: {visits}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {day}, {time} with {doctor}: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {time} with {doctor}: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked {time} with {doctor}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was cancelled. Move each one (M) or cancel it (Del); the first is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Down longer, Shift+Up shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is blocked already; Del gives it free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} with {doctor} can be booked again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Booked {name}, {time}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; it is booked once at most.</source>
        <translation>MediBook redemande de lui-même dès que la base de données répond ; le rendez-vous n'est pris qu'une fois.</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Nouveau patient « {name} »</translation>
    </message>
    <message>
        <source>Press Enter again to book it.</source>
        <translation>Appuyez encore sur Entrée pour réserver.</translation>
    </message>
    <message>
        <source>Squeeze in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time was changed at another desk, and is free.</source>
        <translation>Ce créneau a été modifié à un autre poste, et il est libre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Whoever presses Enter first gets it.</source>
        <translation>Le premier qui appuie sur Entrée l'obtient.</translation>
    </message>
    <message>
        <source>{who} at {desk} is booking this time too.</source>
        <translation>{who} au poste {desk} réserve aussi ce créneau.</translation>
    </message>
    <message>
        <source>{who} gave this time to somebody else at {time}.</source>
        <translation>{who} a donné ce créneau à quelqu'un d'autre à {time}.</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Type de visite</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Prendre un rendez-vous</translation>
    </message>
    <message>
        <source>Book {time} instead</source>
        <translation>Réserver plutôt {time}</translation>
    </message>
    <message>
        <source>Booking {place}</source>
        <translation>Réservation : {place}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Fermer sans réserver</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Nom, téléphone ou date de naissance</translation>
    </message>
    <message>
        <source>None fits: put on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>Un créneau</translation>
    </message>
    <message>
        <source>Patient to book</source>
        <translation>Patient du rendez-vous</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>&amp;Quelqu'un d'autre</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>Tapez un nom, un téléphone ou une date de naissance.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>jour mois année, par exemple 12/3/1984</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} min</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Cancel a visit</source>
        <translation>Annuler un rendez-vous</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Motif avec vos mots</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Le motif, en quelques mots</translation>
    </message>
</context>
<context>
    <name>CancelReasons</name>
    <message>
        <source>Doctor is away</source>
        <translation>Le médecin est absent</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Pris par erreur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>À la demande du patient</translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Le patient est malade</translation>
    </message>
    <message>
        <source>Patient no longer comes here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Keep the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {value}, {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A doctor is away: list and move the visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Toutes les spécialités</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Revenir à « prévu »</translation>
    </message>
    <message>
        <source>Begin a booking with this name</source>
        <translation>Commencer un rendez-vous à ce nom</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Prendre le prochain rendez-vous</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Réserver ce créneau</translation>
    </message>
    <message>
        <source>Cancel with a reason</source>
        <translation>Annuler avec un motif</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the box; stop moving</source>
        <translation>Fermer la boîte ; cesser de déplacer</translation>
    </message>
    <message>
        <source>Cut the visit, to put it elsewhere</source>
        <translation>Couper le rendez-vous pour le mettre ailleurs</translation>
    </message>
    <message>
        <source>Day of all doctors</source>
        <translation>Journée de tous les médecins</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N'est pas venu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Find a patient or a command</source>
        <translation>Trouver un patient ou une commande</translation>
    </message>
    <message>
        <source>Give blocked time free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from time to time, doctor to doctor</source>
        <translation>Aller d'un créneau à l'autre, d'un médecin à l'autre</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En salle</translation>
    </message>
    <message>
        <source>Keys of where you are</source>
        <translation>Touches de l'endroit où vous êtes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of this computer</source>
        <translation>Langue de cet ordinateur</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Leave the visit in hand where it is</source>
        <translation>Laisser le rendez-vous coupé où il est</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists: confirm, doctor away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer by one slot</source>
        <translation>Plus long d'un créneau</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>New wish for the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next available: free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Jour ou semaine d'après</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>Jour ou semaine d'avant</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print a slip for the patient</source>
        <translation>Imprimer le carton de rendez-vous</translation>
    </message>
    <message>
        <source>Print preview, PDF, paper</source>
        <translation>Aperçu, PDF, papier</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>Put the visit in hand here</source>
        <translation>Mettre ici le rendez-vous coupé</translation>
    </message>
    <message>
        <source>Read the agenda again</source>
        <translation>Relire l'agenda</translation>
    </message>
    <message>
        <source>Repeat the visit, or change its series</source>
        <translation>Répéter le rendez-vous ou changer sa série</translation>
    </message>
    <message>
        <source>Selected free time</source>
        <translation>Créneau libre choisi</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Rendez-vous choisi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shorter by one slot</source>
        <translation>Plus court d'un créneau</translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>Faites-moi visiter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Squeeze a visit in beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of one specialty, in the order of its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient does not take the offered time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected free time</source>
        <translation>Le créneau libre choisi</translation>
    </message>
    <message>
        <source>The selected visit</source>
        <translation>Le rendez-vous choisi</translation>
    </message>
    <message>
        <source>To the side panel and back</source>
        <translation>Au panneau latéral et retour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>Annuler ma dernière action</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d'attente</translation>
    </message>
    <message>
        <source>Waiting room screen: numbers for those who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist: earlier if possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in: somebody is here without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of a doctor, by name</source>
        <translation>Semaine d'un médecin, par nom</translation>
    </message>
    <message>
        <source>Week of one doctor</source>
        <translation>Semaine d'un médecin</translation>
    </message>
    <message>
        <source>Week of the next doctor</source>
        <translation>Semaine du médecin suivant</translation>
    </message>
    <message>
        <source>Week of the previous doctor</source>
        <translation>Semaine du médecin précédent</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who on the waitlist fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>12.3., in 6 weeks, next friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Another doctor's week (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePatterns</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>26 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>Thu 26 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Thu 26 Nov 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>Thu 26 November 2026</comment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DoctorBox</name>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctor whose week to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of a doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorHeader</name>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Rendez-vous : {count}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: use this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A cancellation needs a reason.</source>
        <translation>Une annulation demande un motif.</translation>
    </message>
    <message>
        <source>A file of the downtime copy was changed or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of this computer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series has 2 to {limit} visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is away.</source>
        <translation>Un serveur est indisponible.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>Un réglage ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>A slot has {shortest} to {longest} minutes, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span of time ends after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is given by walk_in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time without a time zone cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit begins as booked or held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit has 1 to {longest} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekday is 0 (Monday) to 6 (Sunday).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections of this computer are in use.</source>
        <translation>Toutes les connexions de cet ordinateur sont occupées.</translation>
    </message>
    <message>
        <source>An administrator brings the clinic's notes key here: medibook notes-key import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can bring them back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator changes absences and holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator runs: medibook migrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MediBook on this computer has been starting the database for minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague who signed in here lately, or wait: MediBook goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator for the right, or for help.</source>
        <translation>Demandez le droit, ou de l'aide, à un administrateur.</translation>
    </message>
    <message>
        <source>Ask an administrator to open it.</source>
        <translation>Demandez à un administrateur de l'ouvrir.</translation>
    </message>
    <message>
        <source>Ask your administrator to remove it, or choose a data folder with a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block it again (Ctrl+B) if the visits shall stay in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the visit first, then do this by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking goes on safely; the agenda refreshes more slowly.</source>
        <translation>La prise de rendez-vous continue sans risque ; l'agenda se rafraîchit plus lentement.</translation>
    </message>
    <message>
        <source>Both files have a visit at the same time, and nobody is in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring them here from a terminal that has them: medibook notes-key export FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the visit by hand.</source>
        <translation>Modifiez le rendez-vous à la main.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a doctor from the agenda.</source>
        <translation>Choisissez un médecin de l'agenda.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez un créneau à venir.</translation>
    </message>
    <message>
        <source>Choose a time that the agenda shows.</source>
        <translation>Choisissez un créneau que montre l'agenda.</translation>
    </message>
    <message>
        <source>Choose an earlier or a longer free time, or a shorter visit type.</source>
        <translation>Choisissez un créneau plus tôt ou plus long, ou un type de visite plus court.</translation>
    </message>
    <message>
        <source>Choose another day or another doctor.</source>
        <translation>Choisissez un autre jour ou un autre médecin.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another room or another time.</source>
        <translation>Choisissez une autre salle ou un autre créneau.</translation>
    </message>
    <message>
        <source>Choose another time, or cancel the other visit first.</source>
        <translation>Choisissez un autre créneau, ou annulez d'abord l'autre rendez-vous.</translation>
    </message>
    <message>
        <source>Choose another time, or give the visit another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Choisissez un autre créneau.</translation>
    </message>
    <message>
        <source>Choose one of the next free times.</source>
        <translation>Choisissez l'un des prochains créneaux libres.</translation>
    </message>
    <message>
        <source>Close the other MediBook, or restart the computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it by hand where it belongs, then take it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date of this series is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are whole minutes on the clinic's clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is a mistake, open the file (F5) and mend its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer MediBook on this computer.</source>
        <translation>Installez le MediBook plus récent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install {package}, or join a clinic whose server runs elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written afresh as soon as the database is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live updates are away.</source>
        <translation>L'affichage en direct est indisponible.</translation>
    </message>
    <message>
        <source>Look at both versions and choose, field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log that is named, or tell your administrator.</source>
        <translation>Regardez le journal indiqué, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Look at the logs below {path}, or tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what the visit's status is now.</source>
        <translation>Regardez quel est maintenant l'état du rendez-vous.</translation>
    </message>
    <message>
        <source>Look at {log}, or tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with `useradd --system medibook`, or run MediBook as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many desks are changing this time at once, and no answer came in time.</source>
        <translation>Beaucoup de postes modifient ce créneau à la fois, et la réponse n'est pas venue à temps.</translation>
    </message>
    <message>
        <source>MediBook goes on trying; nothing you typed is lost.</source>
        <translation>MediBook continue d'essayer ; rien de ce que vous avez tapé n'est perdu.</translation>
    </message>
    <message>
        <source>Mend it, write it with the country's + code, or leave it empty; all else you typed is kept.</source>
        <translation>Corrigez-le, écrivez l'indicatif du pays avec +, ou laissez-le vide ; le reste est conservé.</translation>
    </message>
    <message>
        <source>Mend or remove {key} in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend or remove {where}, then start MediBook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the marked field; everything else you typed is kept.</source>
        <translation>Corrigez le champ marqué ; le reste est conservé.</translation>
    </message>
    <message>
        <source>Mend the named key in the settings file or the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend {key} in {where}, then start MediBook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or cancel one of the two visits, then merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or cancel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doctor is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fitting time is left today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time meets this wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit of the series is changed by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (200 MB is enough to start), then try again.</source>
        <translation>Rien n'est perdu. Libérez de la place (200 Mo suffisent pour démarrer), puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. MediBook goes on trying; try again when the status line says so.</source>
        <translation>Rien n'a été modifié. MediBook continue d'essayer ; réessayez quand la ligne d'état le dit.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Rien n'a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then try again.</source>
        <translation>Rien n'a été enregistré. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Open the file again before you book.</source>
        <translation>Rouvrez le dossier avant de réserver.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and this computer has no unprivileged account for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press E on it to change that series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the patient on the waiting room's list, or choose another doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat every 1 to {limit} weeks or months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a PDF instead, or choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many visits, or until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the patient again, or register a new one.</source>
        <translation>Cherchez à nouveau le patient, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Search for the patient again: the search leads to the file that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates of the series are not free any more, and nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this patient's file since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that MediBook did not expect.</source>
        <translation>Un problème que MediBook n'attendait pas s'est produit.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème s'est produit.</translation>
    </message>
    <message>
        <source>The PDF could not be saved as {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda and the waitlist show what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda shows it as it is now; look and try again.</source>
        <translation>L'agenda le montre tel qu'il est maintenant ; regardez et réessayez.</translation>
    </message>
    <message>
        <source>The agenda shows the visits as they are now.</source>
        <translation>L'agenda montre les rendez-vous tels qu'ils sont maintenant.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>The birth date is more than 130 years ago.</source>
        <translation>La date de naissance remonte à plus de 130 ans.</translation>
    </message>
    <message>
        <source>The break at {start} ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break at {start} overlaps another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The break {break_time} is outside of {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be opened: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and you have not signed in at this terminal before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and your last sign-in here is more than 7 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached.</source>
        <translation>La base de données du cabinet est inaccessible.</translation>
    </message>
    <message>
        <source>The clinic's database does not accept this value.</source>
        <translation>La base de données du cabinet n'accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>The clinic's database is newer than this program.</source>
        <translation>La base de données du cabinet est plus récente que ce programme.</translation>
    </message>
    <message>
        <source>The clinic's database is older than this program.</source>
        <translation>La base de données du cabinet est plus ancienne que ce programme.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it is not known yet whether this was saved.</source>
        <translation>La connexion s'est coupée avant la réponse ; on ne sait pas encore si c'est enregistré.</translation>
    </message>
    <message>
        <source>The database has no free connection.</source>
        <translation>La base de données n'a plus de connexion libre.</translation>
    </message>
    <message>
        <source>The database is away, so MediBook compares with your last sign-in here. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this computer did not start.</source>
        <translation>La base de données de cet ordinateur n'a pas démarré.</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason} ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor takes no more visits on that day.</source>
        <translation>Le médecin ne prend plus de rendez-vous ce jour-là.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be read from this computer's disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downtime copy cannot be written on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downtime copy could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downtime copy of this terminal cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downtime copy on this computer is another clinic's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downtime copy was written by another release of MediBook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that this patient has died, so nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours stop being valid before they start to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours {hours} end before they start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the downtime copy is not in this computer's keyring any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this computer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies after the first visit and within two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows it as it is now; look and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows which; choose another time for each, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes cannot be opened on this terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {package} is not installed, so there is no database server on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has another visit at that time.</source>
        <translation>Le patient a un autre rendez-vous à ce moment.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer {printer} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer {printer} reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is taken at that time.</source>
        <translation>La salle est occupée à ce moment.</translation>
    </message>
    <message>
        <source>The rule of this series cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series was changed at another desk since you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this user from this computer.</source>
        <translation>Le serveur n'accepte pas cet utilisateur depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {where} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standby did not confirm this in time, so it is not known yet whether it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a character that cannot be stored.</source>
        <translation>Le texte contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The visit cannot take this step.</source>
        <translation>Le rendez-vous ne peut pas passer à cette étape.</translation>
    </message>
    <message>
        <source>The visit is longer than the free time.</source>
        <translation>Le rendez-vous est plus long que le créneau libre.</translation>
    </message>
    <message>
        <source>The visit that this belongs to could not be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now; look and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waitlist shows it as it is now; look and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waitlist shows what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {before} minutes before this time, which the visit needs too, are not free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} contains a character that cannot be stored.</source>
        <translation>Champ « {field} » : contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The {field} contains a control character.</source>
        <translation>Champ « {field} » : contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The {field} contains half a character.</source>
        <translation>Champ « {field} » : contient un demi-caractère.</translation>
    </message>
    <message>
        <source>The {field} has {found} characters; {limit} fit.</source>
        <translation>Champ « {field} » : {found} caractères ; {limit} au plus.</translation>
    </message>
    <message>
        <source>The {field} is missing.</source>
        <translation>Le champ « {field} » est vide.</translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for {region}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no downtime copy on this terminal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notes key on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such mark on a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes were changed outside of MediBook and cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Ce compte est bloqué.</translation>
    </message>
    <message>
        <source>This booking is not possible.</source>
        <translation>Ce rendez-vous n'est pas possible.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Cette action ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the doctor's schedule does not have this time any more.</source>
        <translation>Cette action ne peut plus être annulée : ce créneau n'existe plus dans les horaires du médecin.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the time has been booked since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the file since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the visit since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a modifié le rendez-vous depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed this line of the waiting room since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic has notes keys already, and they are not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is before the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doctor does not exist.</source>
        <translation>Ce médecin n'existe pas.</translation>
    </message>
    <message>
        <source>This file is not merged: somebody has split it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was merged into another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This input cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a Redis server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ce n'est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of the waiting room was changed at another desk since you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This offer is answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is not registered here.</source>
        <translation>Ce patient n'est pas enregistré ici.</translation>
    </message>
    <message>
        <source>This patient's file is closed.</source>
        <translation>Le dossier de ce patient est fermé.</translation>
    </message>
    <message>
        <source>This terminal has no key to write notes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time changed since you saw it.</source>
        <translation>Ce créneau a changé depuis que vous l'avez vu.</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>Ce créneau vient d'être donné à quelqu'un d'autre.</translation>
    </message>
    <message>
        <source>This time is blocked by the doctor's schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is blocked.</source>
        <translation>Ce créneau est bloqué.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Ce créneau est passé.</translation>
    </message>
    <message>
        <source>This time no longer exists in the doctor's schedule.</source>
        <translation>Ce créneau n'existe plus dans les horaires du médecin.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Cet identifiant est déjà pris.</translation>
    </message>
    <message>
        <source>This visit belongs to a series already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit does not exist.</source>
        <translation>Ce rendez-vous n'existe pas.</translation>
    </message>
    <message>
        <source>This visit type does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was changed at another desk since you saw it.</source>
        <translation>Ce rendez-vous a été modifié à un autre poste depuis que vous l'avez vu.</translation>
    </message>
    <message>
        <source>This was noted for another clinic's database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was taken off the list of notes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wish is no longer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wish was changed at another desk since you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: the same request is never carried out twice.</source>
        <translation>Réessayez : la même demande n'est jamais exécutée deux fois.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell your administrator.</source>
        <translation>Réessayez ; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Try the demo clinic with: medibook demo. To join your clinic, put the address of its database into MEDIBOOK_DATABASE_URL, or as database_url into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time, as 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type both again; an administrator can set a new password.</source>
        <translation>Tapez les deux à nouveau ; un administrateur peut donner un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Type how many visits, or the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer (sign in to it again), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a terminal where you have signed in, or wait: MediBook goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>L'identifiant ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Visits stand in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept; try again, and send the log id to your administrator.</source>
        <translation>Ce que vous avez tapé est conservé ; réessayez, et envoyez le numéro à votre administrateur.</translation>
    </message>
    <message>
        <source>Widen its days or times, or wait until somebody cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte n'a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>{changed_by} has just noted this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed_by} has taken this block away already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} did not start: {last_line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time at {time}.</source>
        <translation>{taken_by} vient de réserver ce créneau à {time}.</translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time.</source>
        <translation>{taken_by} vient de réserver ce créneau.</translation>
    </message>
    <message>
        <source>{taken_by} has just given this time away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” is no source of a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” is in use at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}”: no room is free at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{scheme}” begins no address of a Redis server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médecin</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>autre téléphone</translation>
    </message>
    <message>
        <source>overbooking reason</source>
        <translation>motif du surnombre</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot_minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>valid_to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit type</source>
        <translation>type de visite</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Notes of {name}: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then open the file again; everything else can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These notes cannot be opened on this terminal. An administrator brings the clinic's notes key here; everything else can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This terminal has no key for notes. An administrator brings it here; everything else can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not read notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Book next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits yet. Alt+N books the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: split again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No day yet: go on typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day as you say it. Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Preparing the demo clinic</source>
        <translation>Préparation du cabinet de démonstration</translation>
    </message>
    <message>
        <source>Type the address that your IT gave you.</source>
        <translation>Tapez l'adresse donnée par votre service informatique.</translation>
    </message>
    <message>
        <source>Writing the settings</source>
        <translation>Écriture des réglages</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>&amp;Redis (pour l'affichage en direct)</translation>
    </message>
    <message>
        <source>&amp;Server of the clinic</source>
        <translation>&amp;Serveur du cabinet</translation>
    </message>
    <message>
        <source>A clinic with invented patients, on this computer only. Nothing to set up.</source>
        <translation>Un cabinet avec des patients inventés, sur cet ordinateur seulement. Rien à configurer.</translation>
    </message>
    <message>
        <source>A name, or postgresql://…</source>
        <translation>Un nom, ou postgresql://…</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vide : aucun</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>Join this clinic</source>
        <translation>Rejoindre ce cabinet</translation>
    </message>
    <message>
        <source>Join your clinic</source>
        <translation>Rejoindre votre cabinet</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d'abord</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>Essayer le cabinet de démonstration</translation>
    </message>
    <message>
        <source>Welcome to MediBook</source>
        <translation>Bienvenue dans MediBook</translation>
    </message>
</context>
<context>
    <name>FrontDeskView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Toutes les spécialités</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Jour ou semaine</translation>
    </message>
    <message>
        <source>F1 keys of where you are</source>
        <translation>F1 touches de cet endroit</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Jour ou semaine d'après</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>Jour ou semaine d'avant</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Hold it and offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {name}, {phone}. Enter offers it, Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Ctrl+K, then type: a name, a phone number, a birth date, or what you want to do. Arrows choose, Enter takes it.</source>
        <translation>Ctrl+K, puis tapez : un nom, un téléphone, une date de naissance, ou ce que vous voulez faire. Les flèches choisissent, Entrée valide.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last. F1 shows the keys of where you are, at any time.</source>
        <translation>Ctrl+Z annule votre dernière action. F1 montre à tout moment les touches de l'endroit où vous êtes.</translation>
    </message>
    <message>
        <source>Everything is found here</source>
        <translation>Tout se trouve ici</translation>
    </message>
    <message>
        <source>Go to a free time with the arrows and begin to type the patient's name. Enter chooses the patient, Enter books.</source>
        <translation>Allez sur un créneau libre avec les flèches et commencez à taper le nom du patient. Entrée choisit le patient, Entrée réserve.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Rien n'est irréparable</translation>
    </message>
    <message>
        <source>One key for each place</source>
        <translation>Une touche pour chaque endroit</translation>
    </message>
    <message>
        <source>The agenda, the waiting room and the other places are one key away. F7 opens the settings: language, colours, text size.</source>
        <translation>L'agenda, la salle d'attente et les autres endroits sont à une touche. F7 ouvre les réglages : langue, couleurs, taille du texte.</translation>
    </message>
    <message>
        <source>Type a name on a free time</source>
        <translation>Tapez un nom sur un créneau libre</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Who is selected stands here, and what you may do now, each with its key: A when the patient has arrived, M to move the visit, Del to cancel it.</source>
        <translation>Ici se trouvent la personne choisie et ce que vous pouvez faire, chaque action avec sa touche : A quand le patient est arrivé, M pour déplacer, Suppr pour annuler.</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <comment>the step of the first look round</comment>
        <translation>{step} sur {steps}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys of where you are</source>
        <translation>Touches de l'endroit où vous êtes</translation>
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
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrigna</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n visit(s) left to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) squeezed in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Absence {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C cancels the visit; Enter on it in the agenda moves it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {name}: the doctor is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name} to {when} with {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doctor is away with visits to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was squeezed in in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezed in: {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free time to propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a doctor falls ill: Ctrl+Shift+D, on the agenda with the doctor selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free time found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} is away until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} is away: {from_when} – {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reached} of {all} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {when}, {doctor} ({number} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ moved to {when}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsScreen</name>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezed in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to the proposed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAvailable</name>
    <message numerus="yes">
        <source>%n doctors fit the name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out a word, or choose another doctor, day or part of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free {when}; these are the next times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule for these doctors yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from and to, times of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} at {desk} is at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAvailableScreen</name>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or specialty, visit, day: “derm tuesday afternoon in 6 weeks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked for, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another time, held for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message numerus="yes">
        <source>%n earlier note(s) cannot be opened: their key is missing. They stay on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be carried out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not possible</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Book {name} (new patient): {time}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {name}: {time}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {name}, {time}, {doctor}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists why, and the next free times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with: take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime copy: being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime copy: none, see here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Downtime copy: {time}, %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook goes by the server's. Set this computer's clock, or tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} to {time}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed; MediBook goes on trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days: from the downtime copy, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring: the copy's key lies in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) ahead of the server's.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) behind the server's.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal keeps no downtime copy, so nothing is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do is noted, and sent when the database is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time} ({age}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}, {doctor}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ not possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotedScreen</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for later, in a few words; Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted while the database was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the database is away, what you do in the agenda is noted here, and carried out when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a patient, a time or a command</source>
        <translation>Trouver un patient, un créneau ou une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}; Ctrl+F widens the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody and nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free then; these are the next times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>choose a time, then birth date and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, {minutes} min: Enter books it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {when} · {doctor}</source>
        <translation>prochain : {when} · {doctor}</translation>
    </message>
    <message>
        <source>no visit ahead: Enter books one</source>
        <translation>aucun rendez-vous : Entrée en prend un</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientChooser</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message numerus="yes">
        <source>%n past visit(s) of the other file shown here too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead of the other file shown here too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist come along</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back; nothing that was typed is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have a visit at the same time. Move or cancel one of them, then merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the kept file says. The name of the other one goes on finding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in a wheelchair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with a companion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it in the list and press Enter; Esc leaves both as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: when you save, both versions are shown and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard of hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the patient comes again, change the status first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {name}, {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another file of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {merged} into {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth date, phone; the rest whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two versions: the one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file; on a visit: show it in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, or carry out what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the file of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this file meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this file since you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is closed, so nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes of both files stay readable; it can be split again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file of the person it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file is {name} too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, merged into this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, registered {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {doctor} and {other_doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Find a patient in the list and press Enter, or press P on a visit in the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date; the last row registers somebody new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Au {day}, {time}</translation>
    </message>
    <message>
        <source>As of {day}, {time}, printed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Free: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time.</source>
        <translation>Aucun créneau libre.</translation>
    </message>
    <message>
        <source>No hours in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Personne ne travaille ce jour-là.</translation>
    </message>
    <message>
        <source>Open it with any program that shows PDF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Saved and opened: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a visit first: the slip is for its patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>en surnombre</translation>
    </message>
    <message>
        <source>{doctor} · {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Slip for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Inventing a clinic, its patients and its book</source>
        <translation>Invention d'un cabinet, de ses patients et de ses rendez-vous</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Starting the database</source>
        <translation>Démarrage de la base de données</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>In a few words, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>No room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room} · {doctor} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n date(s) cannot be as planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visit(s) of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the last {weekday}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the same day ({day})</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on {weekday} number {which}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has another visit then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open for booking yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the visit of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor's day is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a date of a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a visit that is not changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: visit {place}</source>
        <comment>place: 3 of 8, weekly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {total}, {rule}</source>
        <comment>a visit's place in its series</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>&amp;Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visits in all, or the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8, or 31.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;ctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>All windows of this desk change at once; dates and numbers too.</source>
        <translation>Toutes les fenêtres de ce poste changent aussitôt ; les dates et les nombres aussi.</translation>
    </message>
    <message>
        <source>An offer from the waitlist holds</source>
        <translation>Une offre de la liste d'attente tient</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>As this computer ({language})</source>
        <translation>Comme cet ordinateur ({language})</translation>
    </message>
    <message>
        <source>As usual in this country</source>
        <translation>Celui du pays</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>Ctrl++ et Ctrl+- la changent partout.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>For day lists, slips and saved PDFs.</source>
        <translation>Pour les listes du jour, les cartons et les PDF enregistrés.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast is for bright rooms and tired eyes.</source>
        <translation>Le contraste élevé aide dans les pièces claires et les yeux fatigués.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>MediBook {version} · {desk} · {clinic}</source>
        <translation>MediBook {version} · {desk} · {clinic}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Remembered on this computer.</source>
        <translation>Retenu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Say who waits too long</source>
        <translation>Signaler qui attend trop</translation>
    </message>
    <message>
        <source>So long a free time is kept for the patient you call.</source>
        <translation>Le créneau est gardé ce temps pour le patient que vous appelez.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The waiting room marks everybody who waits longer than this.</source>
        <translation>La salle d'attente marque ceux qui attendent plus longtemps.</translation>
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
        <translation>F1 montre les touches de l'endroit où vous êtes.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the five steps again</source>
        <translation>Revoir les cinq étapes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Selected</source>
        <translation>Choisi</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>MediBook tries again every few seconds with what you typed.</source>
        <translation>MediBook réessaie toutes les quelques secondes avec ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>Tapez les deux.</translation>
    </message>
    <message>
        <source>User name or password is missing.</source>
        <translation>Il manque l'identifiant ou le mot de passe.</translation>
    </message>
    <message>
        <source>{name} (administrator)</source>
        <translation>{name} (administration)</translation>
    </message>
    <message>
        <source>{name} (receptionist)</source>
        <translation>{name} (accueil)</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>&amp;Afficher le mot de passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to MediBook</source>
        <translation>Se connecter à MediBook</translation>
    </message>
    <message>
        <source>This is the demo clinic: sign in with one click as</source>
        <translation>Ceci est le cabinet de démonstration : connectez-vous d'un clic comme</translation>
    </message>
</context>
<context>
    <name>SqueezeReasons</name>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor asked for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Squeezing</name>
    <message>
        <source>Squeeze a visit in at {time}, beside {name}: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze the visit in at {time} all the same: why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Ce que veulent dire les signes</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>held by another desk</source>
        <translation>retenu à un autre poste</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Opening the clinic</source>
        <translation>Ouverture du cabinet</translation>
    </message>
</context>
<context>
    <name>TimeHeader</name>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>MediBook made a mistake and wrote it down as {log_id}. What you typed is kept, and you can go on. Please send the report to your administrator.</source>
        <translation>MediBook a fait une erreur et l'a notée sous {log_id}. Ce que vous avez tapé est conservé, et vous pouvez continuer. Merci d'envoyer le rapport à votre administrateur.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un imprévu s'est produit</translation>
    </message>
</context>
<context>
    <name>VisitPanelView</name>
    <message>
        <source>Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Réserver ce créneau</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Choose a visit to see the patient, or a free time to book it.</source>
        <translation>Choisissez un rendez-vous pour voir le patient, ou un créneau libre pour le réserver.</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>an offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Pas venu</translation>
    </message>
    <message>
        <source>Free. Start typing a name to book it, or press Enter.</source>
        <translation>Libre. Commencez à taper un nom pour le réserver, ou appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Give it free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for this patient of the waitlist until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Le laisser en place</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Déplacer ici</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>On the waitlist for such a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Rendez-vous choisi</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the visit</source>
        <translation>État du rendez-vous</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>an offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time cannot be booked.</source>
        <translation>Ce créneau ne peut pas être réservé.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Ce créneau est passé.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Ce rendez-vous</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>book</source>
        <translation>réserver</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>find</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>go</source>
        <translation>aller</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>offer it</source>
        <comment>a key at a free time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler l'action</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>« {reason} »</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A on a visit in the agenda marks who has come; F8 is for somebody who comes without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call who has no time to the desk, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come, or has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room: the number is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {ticket}, {name}, is called to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the visit; give a time to who has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {count}, ▲ {long} too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a room</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting too long</source>
        <comment>above a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {state}, {wait}, {time}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingRoomScreen</name>
    <message>
        <source>All doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor whose patients are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the waiting room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the visit, give a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A wish for the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wish, or look at its offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the wish of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier if possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held for {name} for %n min: {time} with {doctor}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and offer the next free time that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the waitlist wishes for this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offered, %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offered, the time limit is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a visit that is still to come can be wished for earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a free time first: Ctrl+L shows who waits for such a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a time that is held for an offer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wish off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient does not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mornings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not take {time}: it is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is off the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the waitlist again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {time}: booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {time}; the later visit is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {doctor}: who waits for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>All doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>wishes that are met or over</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is being held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>wishes with an offer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press + to note a wish, or W on a visit whose patient would come earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press O on a wish, or Ctrl+L on a free time of the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>people of the waitlist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes that are met, withdrawn or over are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <comment>a key of the waitlist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a key of the waitlist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the list</source>
        <comment>a key of the waitlist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer the next time</source>
        <comment>a key of the waitlist</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a key of the waitlist</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Arrived for that visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book and arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came for that one? Enter below books another visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter below books another visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is free today. {name} stays on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is free today: onto the list, and in as soon as one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto the list of those who wait without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto the list, without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>began %n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a visit today at {time} with {doctor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already, for {time} with {doctor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits without a time: number {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} with {doctor}, {how_soon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} was just taken: {name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↑ ↓ another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that may be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} min</translation>
    </message>
</context>
<context>
    <name>WishBox</name>
    <message>
        <source>A wish for the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between these times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest and last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day: “in 2 weeks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or between, for example 8-10:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>F</source>
        <comment>female, in a person's line</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, in a person's line</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>Tapez le jour, le mois et l'année, par exemple 12/3/1984.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{years} y</source>
        <comment>age in years</comment>
        <translation>{years} ans</translation>
    </message>
    <message>
        <source>“{text}” is no birth date.</source>
        <translation>« {text} » n'est pas une date de naissance.</translation>
    </message>
</context>
<context>
    <name>_Button</name>
    <message>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
</context>
</TS>
