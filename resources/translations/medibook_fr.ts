<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>An administrator can make it last longer.</source>
        <translation>Un administrateur peut le prolonger.</translation>
    </message>
    <message>
        <source>Click your initials, or find “Change my password” in the bar above.</source>
        <translation>Cliquez sur vos initiales, ou cherchez « Changer mon mot de passe » dans la barre ci-dessus.</translation>
    </message>
    <message>
        <source>Your account ends {when}.</source>
        <translation>Votre compte prend fin {when}.</translation>
    </message>
    <message>
        <source>Your password has to be changed before {when}.</source>
        <translation>Votre mot de passe doit être changé avant {when}.</translation>
    </message>
    <message>
        <source>Your password is changed, on every desk</source>
        <translation>Votre mot de passe est changé, sur tous les postes</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>Back to the list of pages, then to the agenda</source>
        <translation>Retour à la liste des pages, puis à l'agenda</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>From the list of pages into the page</source>
        <translation>De la liste des pages à la page</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Personnes et droits</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>Page précédente, page suivante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Planning</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) to clean up</source>
        <translation>
            <numerusform>%n minute de nettoyage</numerusform>
            <numerusform>%n minutes de nettoyage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to prepare</source>
        <translation>
            <numerusform>%n minute de préparation</numerusform>
            <numerusform>%n minutes de préparation</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Un autre poste</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Booked {name} at {time} with {doctor}</source>
        <translation>Rendez-vous pris : {name}, {time}, {doctor}</translation>
    </message>
    <message>
        <source>Booking goes on safely; MediBook goes on trying.</source>
        <translation>La prise de rendez-vous continue sans risque ; MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}: why?</source>
        <translation>Annuler le rendez-vous de {name} à {time} : pourquoi ?</translation>
    </message>
    <message>
        <source>Cancelled {name}, {when}</source>
        <translation>Rendez-vous de {name} annulé ({when})</translation>
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
        <translation>Choisissez un autre créneau pour le rendez-vous.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Database: away</source>
        <translation>Base : indisponible</translation>
    </message>
    <message>
        <source>Database: connected</source>
        <translation>Base : connectée</translation>
    </message>
    <message>
        <source>Enter or a double click books it; Ctrl+F lists the next free times; Esc forgets it.</source>
        <translation>Entrée ou un double clic réserve ; Ctrl+F montre les prochains créneaux libres ; Échap abandonne.</translation>
    </message>
    <message>
        <source>F5 opens it; if the patient comes again, change the status first.</source>
        <translation>F5 l'ouvre ; si le patient revient, changez d'abord son statut.</translation>
    </message>
    <message>
        <source>Go on with Ctrl+Right, or back to today with Ctrl+T.</source>
        <translation>Continuez avec Ctrl+Droite, ou revenez à aujourd'hui avec Ctrl+T.</translation>
    </message>
    <message>
        <source>It has today and the next 7 days. Ctrl+T goes back to today.</source>
        <translation>Elle contient aujourd'hui et les 7 jours suivants. Ctrl+T revient à aujourd'hui.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; nothing is done twice.</source>
        <translation>MediBook redemande de lui-même dès que la base de données répond ; rien n'est fait deux fois.</translation>
    </message>
    <message>
        <source>MediBook goes on trying.</source>
        <translation>MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {doctor}</source>
        <translation>Rendez-vous de {name} déplacé : {time}, {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}. Until now: {time} · {doctor}</source>
        <translation>Déplacement de {name}. Jusqu'ici : {time} · {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}: Enter on a free time, on another day too. Esc leaves it.</source>
        <translation>Déplacement de {name} : Entrée sur un créneau libre, même un autre jour. Échap le laisse en place.</translation>
    </message>
    <message>
        <source>No answer since {time}</source>
        <translation>Pas de réponse depuis {time}</translation>
    </message>
    <message>
        <source>Nobody can be seen at this time.</source>
        <translation>Aucune consultation à cette heure.</translation>
    </message>
    <message>
        <source>Nobody works on this day</source>
        <translation>Aucun médecin ne consulte ce jour-là</translation>
    </message>
    <message>
        <source>Not live since {time} ({why})</source>
        <translation>Plus en direct depuis {time} ({why})</translation>
    </message>
    <message>
        <source>Not undone: {change}. {why}</source>
        <comment>why: a whole sentence</comment>
        <translation>Action non annulée : {change}. {why}</translation>
    </message>
    <message>
        <source>Nothing can be booked until it is back; MediBook goes on trying.</source>
        <translation>Rien ne peut être réservé d'ici son retour ; MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo</source>
        <translation>Aucune action à annuler</translation>
    </message>
    <message>
        <source>Other desks: not known</source>
        <translation>Autres postes : inconnu</translation>
    </message>
    <message>
        <source>Other desks: {count}</source>
        <translation>Autres postes : {count}</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
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
        <translation>En surnombre : {why}</translation>
    </message>
    <message>
        <source>The database is back; the agenda is up to date.</source>
        <translation>La base de données est de retour ; l'agenda est à jour.</translation>
    </message>
    <message>
        <source>The file of {name} is closed, so nothing is booked.</source>
        <translation>Le dossier de {name} est fermé : rien n'est réservé.</translation>
    </message>
    <message>
        <source>The times of their doctors cannot be read or changed, and are missing from lists. The other doctors work as always; MediBook goes on trying.</source>
        <translation>Les horaires de leurs médecins ne peuvent être ni lus ni modifiés et manquent dans les listes. Les autres médecins travaillent comme d'habitude ; MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>The visit stays where it was; choose another time.</source>
        <translation>Le rendez-vous reste à sa place ; choisissez un autre créneau.</translation>
    </message>
    <message>
        <source>There is no specialty with this number</source>
        <translation>Aucune spécialité n'a ce numéro</translation>
    </message>
    <message>
        <source>There is only one clinic</source>
        <translation>Il n'y a qu'un seul cabinet</translation>
    </message>
    <message>
        <source>This day is not in the downtime copy</source>
        <translation>Ce jour n'est pas dans la copie de secours</translation>
    </message>
    <message>
        <source>This time cannot be booked: {why}.</source>
        <translation>Ce créneau ne peut pas être réservé : {why}.</translation>
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
        <translation>Action annulée : {change}</translation>
    </message>
    <message>
        <source>You are booking this</source>
        <translation>Vous réservez ce créneau</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time}; MediBook goes on trying.</source>
        <translation>Vous voyez l'agenda tel qu'il était à {time} ; MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>booked by {name}</source>
        <translation>réservé par {name}</translation>
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
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>number {ticket}</source>
        <translation>numéro {ticket}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>salle {room}</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>en surnombre</translation>
    </message>
    <message>
        <source>squeezed in: {why}</source>
        <translation>en surnombre : {why}</translation>
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
        <translation>Ce créneau est pris par {name}, jusqu'à {time}.</translation>
    </message>
    <message>
        <source>{name} is now {status}</source>
        <translation>{name} : {status}</translation>
    </message>
    <message>
        <source>{name} stays at {time}. Choose a free time; Ctrl+F finds the next one.</source>
        <translation>{name} garde son rendez-vous : {time}. Choisissez un créneau libre ; Ctrl+F trouve le suivant.</translation>
    </message>
    <message>
        <source>{name}: now until {time}</source>
        <translation>{name} : désormais jusqu'à {time}</translation>
    </message>
    <message>
        <source>{regions} have not answered since {time}</source>
        <translation>{regions} ne répondent pas depuis {time}</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}</source>
        <translation>{region} ne répond pas depuis {time}</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; nothing is known of this day</source>
        <translation>{region} ne répond pas depuis {time} ; rien n'est connu de cette journée</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; what is shown is from {as_of}</source>
        <translation>{region} ne répond pas depuis {time} ; ce qui est affiché date de {as_of}</translation>
    </message>
    <message>
        <source>{sentence}, noted here and not sent yet</source>
        <translation>{sentence}, noté ici et pas encore envoyé</translation>
    </message>
    <message>
        <source>{sentence}, squeezed in</source>
        <translation>{sentence}, en surnombre</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}, blocked: {why}</source>
        <translation>{start} à {end}, {doctor}, bloqué : {why}</translation>
    </message>
    <message>
        <source>{text}; at {regions} as soon as there is an answer again</source>
        <translation>{text} ; à {regions} dès qu’il y aura de nouveau une réponse</translation>
    </message>
    <message>
        <source>{time}, {doctor}, blocked</source>
        <translation>{time}, {doctor}, bloqué</translation>
    </message>
    <message>
        <source>{time}, {doctor}, clean-up after {patient}</source>
        <translation>{time}, {doctor}, nettoyage après {patient}</translation>
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
        <translation>{time}, {doctor}, préparation pour {patient}</translation>
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
        <translation>{who} a donné ce créneau à quelqu'un d'autre ({when}).</translation>
    </message>
    <message>
        <source>{who} has changed this since, {when}.</source>
        <translation>{who} l'a modifié depuis ({when}).</translation>
    </message>
    <message>
        <source>{who} has just booked this time. Choose another free time.</source>
        <translation>{who} vient de réserver ce créneau. Choisissez un autre créneau libre.</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{who}, {specialty}, {percent} % full</source>
        <translation>{who}, {specialty}, occupé à {percent} %</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who} : {why}</translation>
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
        <translation>Déplacement de {patient}. Choisissez un créneau libre et appuyez sur Entrée ; Échap le laisse en place.</translation>
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
        <translation>avant {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>à partir de {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu'au {day}</translation>
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
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is stored</source>
        <translation>Un numéro est enregistré</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All other changes: files, hours, staff …</source>
        <translation>Autres modifications : dossiers, horaires, personnel…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>problems of a check</comment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>By the rule, {rows} old rows of the audit were removed</source>
        <translation>Selon la règle, {rows} anciennes lignes du journal d'audit ont été supprimées</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Venu par</translation>
    </message>
    <message>
        <source>Changes of patients' files</source>
        <translation>Modifications des dossiers de patients</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checking: {rows} records so far</source>
        <translation>Vérification : {rows} enregistrements jusqu'ici</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir du</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctors, rooms, visit types</source>
        <translation>Médecins, salles, types de rendez-vous</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>À faire avant le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter le journal d'audit</translation>
    </message>
    <message>
        <source>Exports, prints, imports</source>
        <translation>Exports, impressions, imports</translation>
    </message>
    <message>
        <source>Fee in the smallest coin</source>
        <translation>Tarif dans la plus petite unité</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Décédé</translation>
    </message>
    <message>
        <source>Has to change the password</source>
        <translation>Doit changer le mot de passe</translation>
    </message>
    <message>
        <source>Keep this seal apart from the file. An auditor checks the file with: medibook audit-check FILE</source>
        <translation>Gardez ce sceau à part du fichier. Un auditeur vérifie le fichier avec : medibook audit-check FICHIER</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Conservé pendant (jours)</translation>
    </message>
    <message>
        <source>Kept for (days), soon</source>
        <translation>Conservé pendant (jours), bientôt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Catégorie de salle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last seal {seal}. Who writes it down can prove later that nothing was cut off after it.</source>
        <translation>Dernier sceau {seal}. Qui le note peut prouver plus tard que rien n'a été coupé après lui.</translation>
    </message>
    <message>
        <source>Look for one patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Looks at files, exports, sign-ins</source>
        <translation>Consultations de dossiers, exports, connexions</translation>
    </message>
    <message>
        <source>Looks at patients' files</source>
        <translation>Consultations de dossiers de patients</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionné avec</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minutes après</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutes avant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: the first seal is made within two minutes.</source>
        <translation>Rien n'est encore scellé : le premier sceau est posé d'ici deux minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, removed or added since it was sealed; %n record(s) wait for their seal.</source>
        <translation>
            <numerusform>Rien n'a été modifié, supprimé ni ajouté depuis le scellement ; %n enregistrement attend son sceau.</numerusform>
            <numerusform>Rien n'a été modifié, supprimé ni ajouté depuis le scellement ; %n enregistrements attendent leur sceau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>Ouvrir le dossier du patient</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Own length in minutes</source>
        <translation>Durée propre en minutes</translation>
    </message>
    <message>
        <source>Own rights</source>
        <translation>Droits propres</translation>
    </message>
    <message>
        <source>Password good for (days)</source>
        <translation>Mot de passe valable (jours)</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>Mot de passe de</translation>
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
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motif de l'annulation</translation>
    </message>
    <message>
        <source>Reason of the squeeze</source>
        <translation>Motif du surnombre</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Seal {seal} does not follow the one before it.</source>
        <translation>Le sceau {seal} ne suit pas le précédent.</translation>
    </message>
    <message>
        <source>Seal {seal} itself was changed.</source>
        <translation>Le sceau {seal} lui-même a été modifié.</translation>
    </message>
    <message>
        <source>Seal {seal}, which was kept outside, is not in the audit any more.</source>
        <translation>Le sceau {seal}, gardé à l'extérieur, n'est plus dans le journal d'audit.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was changed.</source>
        <translation>Sceau {seal} : la ligne {row} de {table} a été modifiée.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was put in afterwards.</source>
        <translation>Sceau {seal} : la ligne {row} de {table} a été ajoutée après coup.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was removed.</source>
        <translation>Sceau {seal} : la ligne {row} de {table} a été supprimée.</translation>
    </message>
    <message>
        <source>Sealed audit (*.jsonl)</source>
        <translation>Journal d'audit scellé (*.jsonl)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Show the visit in the agenda</source>
        <translation>Afficher le rendez-vous dans l'agenda</translation>
    </message>
    <message>
        <source>Slot length in minutes</source>
        <translation>Durée du créneau en minutes</translation>
    </message>
    <message>
        <source>Somebody could not sign in as {who}</source>
        <translation>Échec de connexion avec le nom {who}</translation>
    </message>
    <message>
        <source>Somebody cut it off, or the database was restored from a backup. Check whether it is whole, and ask who looks after the server.</source>
        <translation>Quelqu'un l'a coupée, ou la base de données a été restaurée depuis une sauvegarde. Vérifiez l'intégrité du journal et demandez à la personne qui s'occupe du serveur.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Staff, rights, sign-ins</source>
        <translation>Personnel, droits, connexions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The audit is whole: {rows} records fit their {seals} seals.</source>
        <translation>Le journal d'audit est intact : {rows} enregistrements correspondent à leurs {seals} sceaux.</translation>
    </message>
    <message>
        <source>The audit itself</source>
        <translation>Le journal d'audit lui-même</translation>
    </message>
    <message numerus="yes">
        <source>The audit was tampered with, or the database was restored from a backup: %n place(s).</source>
        <translation>
            <numerusform>Le journal d'audit a été falsifié, ou la base de données a été restaurée depuis une sauvegarde : %n endroit.</numerusform>
            <numerusform>Le journal d'audit a été falsifié, ou la base de données a été restaurée depuis une sauvegarde : %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk of {who} found that the end of the audit was cut off</source>
        <translation>Le poste de {who} a constaté que la fin du journal d'audit a été coupée</translation>
    </message>
    <message>
        <source>The end of the audit that this desk saw last is not there any more.</source>
        <translation>La fin du journal d'audit que ce poste a vue en dernier n'y est plus.</translation>
    </message>
    <message>
        <source>The file ends with the seal {seal}.</source>
        <translation>Le fichier se termine par le sceau {seal}.</translation>
    </message>
    <message>
        <source>The oldest record is of {day}.</source>
        <translation>L'enregistrement le plus ancien date du {day}.</translation>
    </message>
    <message>
        <source>The rows of seal {seal} of {table} were removed without a rule.</source>
        <translation>Les lignes du sceau {seal} de {table} ont été supprimées sans règle.</translation>
    </message>
    <message>
        <source>The rule was saved, and is itself recorded in the audit.</source>
        <translation>La règle a été enregistrée ; elle figure elle-même dans le journal d'audit.</translation>
    </message>
    <message>
        <source>The seals {seal} to {row} are missing.</source>
        <translation>Les sceaux {seal} à {row} manquent.</translation>
    </message>
    <message>
        <source>The shorter time counts from {day} on; until then it is {years}.</source>
        <translation>La durée plus courte compte à partir du {day} ; jusque-là, c'est {years}.</translation>
    </message>
    <message>
        <source>The time {time} with {doctor} that was held for {patient} was let go</source>
        <translation>Le créneau {time} avec {doctor}, retenu pour {patient}, a été libéré</translation>
    </message>
    <message>
        <source>This is another audit than the one whose seal {seal} was kept here.</source>
        <translation>Ce journal d'audit n'est pas celui dont le sceau {seal} a été gardé ici.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'à</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu'au</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de rendez-vous</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visits a day at most</source>
        <translation>Rendez-vous par jour au plus</translation>
    </message>
    <message>
        <source>Visits cancelled or missed</source>
        <translation>Rendez-vous annulés ou manqués</translation>
    </message>
    <message>
        <source>Waitlist and waiting room</source>
        <translation>Liste d'attente et salle d'attente</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>What happened to visits</source>
        <translation>Ce qui est arrivé aux rendez-vous</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Working hours, absences, closures</source>
        <translation>Horaires, absences, fermetures</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a clinic of {doctor}</source>
        <translation>un cabinet de {doctor}</translation>
    </message>
    <message>
        <source>a patient's data</source>
        <translation>les données d'un patient</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>un rapport</translation>
    </message>
    <message>
        <source>a wish of {patient} on the waitlist</source>
        <translation>une demande de {patient} sur la liste d'attente</translation>
    </message>
    <message>
        <source>an unnamed desk</source>
        <translation>un poste sans nom</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>doctors</source>
        <translation>médecins</translation>
    </message>
    <message>
        <source>how long patients' data have to be kept</source>
        <translation>la durée de conservation des données des patients</translation>
    </message>
    <message>
        <source>how the columns of a file are read</source>
        <translation>la lecture des colonnes d'un fichier</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu'un</translation>
    </message>
    <message>
        <source>the account of {name}</source>
        <translation>le compte de {name}</translation>
    </message>
    <message>
        <source>the audit</source>
        <translation>le journal d'audit</translation>
    </message>
    <message>
        <source>the blocked time of {doctor} from {time}</source>
        <translation>le temps bloqué de {doctor} à partir de {time}</translation>
    </message>
    <message>
        <source>the clinic {name}</source>
        <translation>le cabinet {name}</translation>
    </message>
    <message>
        <source>the closed time of the clinic from {time}</source>
        <translation>le temps fermé du cabinet à partir de {time}</translation>
    </message>
    <message>
        <source>the closure {name}</source>
        <translation>la fermeture {name}</translation>
    </message>
    <message>
        <source>the doctor {name}</source>
        <translation>le médecin {name}</translation>
    </message>
    <message>
        <source>the equipment {name}</source>
        <translation>l'équipement {name}</translation>
    </message>
    <message>
        <source>the file of {patient}</source>
        <translation>le dossier de {patient}</translation>
    </message>
    <message>
        <source>the line of {patient} in the waiting room</source>
        <translation>la ligne de {patient} dans la salle d'attente</translation>
    </message>
    <message>
        <source>the national or insurance number of {patient}</source>
        <translation>le numéro national ou d'assurance de {patient}</translation>
    </message>
    <message>
        <source>the note on a call about the visit on {time}</source>
        <translation>la note d'un appel sur le rendez-vous : {time}</translation>
    </message>
    <message>
        <source>the offer of {time} with {doctor}</source>
        <translation>la proposition {time} avec {doctor}</translation>
    </message>
    <message>
        <source>the public holiday {name} on which people work</source>
        <translation>le jour férié travaillé {name}</translation>
    </message>
    <message>
        <source>the request to erase the data of {patient}</source>
        <translation>la demande d'effacement des données de {patient}</translation>
    </message>
    <message>
        <source>the room {name}</source>
        <translation>la salle {name}</translation>
    </message>
    <message>
        <source>the series of {patient} with {doctor}</source>
        <translation>la série de {patient} avec {doctor}</translation>
    </message>
    <message>
        <source>the visit type {name}</source>
        <translation>le type de rendez-vous {name}</translation>
    </message>
    <message>
        <source>the working hours of {doctor}</source>
        <translation>les horaires de {doctor}</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>{day}, {time} · {who} at {desk}</source>
        <translation>{day}, {time} · {who}, poste {desk}</translation>
    </message>
    <message>
        <source>{rows} records up to {day} were removed by the rule.</source>
        <translation>{rows} enregistrements jusqu'au {day} ont été supprimés selon la règle.</translation>
    </message>
    <message>
        <source>{rows} records were written to {file}.</source>
        <translation>{rows} enregistrements ont été écrits dans {file}.</translation>
    </message>
    <message>
        <source>{table} no. {number}</source>
        <translation>{table} n° {number}</translation>
    </message>
    <message>
        <source>{who} added {thing}</source>
        <translation>{who} a ajouté {thing}</translation>
    </message>
    <message>
        <source>{who} booked {patient} on {time} with {doctor}</source>
        <translation>{who} a pris un rendez-vous pour {patient} : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} brought back {thing}</source>
        <translation>{who} a rétabli {thing}</translation>
    </message>
    <message>
        <source>{who} cancelled {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} a annulé le rendez-vous de {patient} : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} changed how long the audit is kept</source>
        <translation>{who} a changé la durée de conservation du journal d'audit</translation>
    </message>
    <message>
        <source>{who} changed the length of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} a changé la durée du rendez-vous de {patient} : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} changed the own password</source>
        <translation>{who} a changé son propre mot de passe</translation>
    </message>
    <message>
        <source>{who} changed the room of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} a changé la salle du rendez-vous de {patient} : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} changed {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} a modifié le rendez-vous de {patient} : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} changed {thing}</source>
        <translation>{who} a modifié {thing}</translation>
    </message>
    <message>
        <source>{who} checked whether the audit is whole</source>
        <translation>{who} a vérifié l'intégrité du journal d'audit</translation>
    </message>
    <message>
        <source>{who} compared the file of {patient} with another one, to merge them</source>
        <translation>{who} a comparé le dossier de {patient} à un autre, pour les fusionner</translation>
    </message>
    <message>
        <source>{who} erased data of {patient} on request</source>
        <translation>{who} a effacé des données de {patient} sur demande</translation>
    </message>
    <message>
        <source>{who} erased the data of {patient}</source>
        <translation>{who} a effacé les données de {patient}</translation>
    </message>
    <message>
        <source>{who} exported the data of {patient} ({format})</source>
        <translation>{who} a exporté les données de {patient} ({format})</translation>
    </message>
    <message>
        <source>{who} exported {of} ({format}, {rows} rows)</source>
        <translation>{who} a exporté : {of} ({format}, {rows} lignes)</translation>
    </message>
    <message>
        <source>{who} held the time {time} with {doctor} for {patient}</source>
        <translation>{who} a retenu le créneau {time} avec {doctor} pour {patient}</translation>
    </message>
    <message>
        <source>{who} imported {of} ({rows} rows)</source>
        <translation>{who} a importé : {of} ({rows} lignes)</translation>
    </message>
    <message>
        <source>{who} imported {thing}</source>
        <translation>{who} a importé {thing}</translation>
    </message>
    <message>
        <source>{who} locked the screen</source>
        <translation>{who} a verrouillé l'écran</translation>
    </message>
    <message>
        <source>{who} locked {thing}</source>
        <translation>{who} a verrouillé {thing}</translation>
    </message>
    <message>
        <source>{who} looked at a report</source>
        <translation>{who} a consulté un rapport</translation>
    </message>
    <message>
        <source>{who} looked at the visits of {patient}</source>
        <translation>{who} a consulté les rendez-vous de {patient}</translation>
    </message>
    <message>
        <source>{who} merged the file of {patient} with another one</source>
        <translation>{who} a fusionné le dossier de {patient} avec un autre</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} to {time} with {doctor}</source>
        <translation>{who} a déplacé le rendez-vous de {patient} : de {from} à {time}, avec {doctor}</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} with {old_doctor} to {time} with {doctor}</source>
        <translation>{who} a déplacé le rendez-vous de {patient} : de {from} avec {old_doctor} à {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} did not come to the visit on {time} with {doctor}</source>
        <translation>{who} a noté que {patient} n'est pas venu au rendez-vous : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} has arrived for the visit on {time} with {doctor}</source>
        <translation>{who} a noté l'arrivée de {patient} pour le rendez-vous : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} is in the room for the visit on {time} with {doctor}</source>
        <translation>{who} a noté que {patient} est en consultation : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient}'s visit on {time} with {doctor} is done</source>
        <translation>{who} a noté que le rendez-vous de {patient} est terminé : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} offered {patient} the time {time} with {doctor}</source>
        <translation>{who} a proposé à {patient} le créneau {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} opened the file of {patient}</source>
        <translation>{who} a ouvert le dossier de {patient}</translation>
    </message>
    <message>
        <source>{who} printed something about {patient}</source>
        <translation>{who} a imprimé un document sur {patient}</translation>
    </message>
    <message>
        <source>{who} printed {of}</source>
        <translation>{who} a imprimé : {of}</translation>
    </message>
    <message>
        <source>{who} read the national or insurance number of {patient}</source>
        <translation>{who} a lu le numéro national ou d'assurance de {patient}</translation>
    </message>
    <message>
        <source>{who} read the notes on {patient}</source>
        <translation>{who} a lu les notes sur {patient}</translation>
    </message>
    <message>
        <source>{who} removed the national or insurance number of {patient}</source>
        <translation>{who} a supprimé le numéro national ou d'assurance de {patient}</translation>
    </message>
    <message>
        <source>{who} removed {thing}</source>
        <translation>{who} a supprimé {thing}</translation>
    </message>
    <message>
        <source>{who} retired {thing}</source>
        <translation>{who} a retiré du service {thing}</translation>
    </message>
    <message>
        <source>{who} searched the audit for {patient}</source>
        <translation>{who} a cherché {patient} dans le journal d'audit</translation>
    </message>
    <message>
        <source>{who} set a new password for {thing}</source>
        <translation>{who} a défini un nouveau mot de passe pour {thing}</translation>
    </message>
    <message>
        <source>{who} set the national or insurance number of {patient}</source>
        <translation>{who} a saisi le numéro national ou d'assurance de {patient}</translation>
    </message>
    <message>
        <source>{who} signed in</source>
        <translation>{who} a ouvert sa session</translation>
    </message>
    <message>
        <source>{who} signed out</source>
        <translation>{who} a fermé sa session</translation>
    </message>
    <message>
        <source>{who} split the merged file of {patient} again</source>
        <translation>{who} a séparé de nouveau le dossier fusionné de {patient}</translation>
    </message>
    <message>
        <source>{who} took back a change of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} a annulé une modification du rendez-vous de {patient} : {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{who} took back a change of {thing}</source>
        <translation>{who} a annulé une modification : {thing}</translation>
    </message>
    <message>
        <source>{who} took over the desk from somebody else</source>
        <translation>{who} a pris la relève sur ce poste</translation>
    </message>
    <message>
        <source>{who} unlocked the screen</source>
        <translation>{who} a déverrouillé l'écran</translation>
    </message>
    <message>
        <source>{who} unlocked {thing}</source>
        <translation>{who} a déverrouillé {thing}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who} : {what}</translation>
    </message>
    <message>
        <source>{who}: {what} ({patient})</source>
        <translation>{who} : {what} ({patient})</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>All of this time with its seals, for an auditor (JSON)</source>
        <translation>Toute cette période avec ses sceaux, pour un auditeur (JSON)</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Any patient</source>
        <translation>Tous les patients</translation>
    </message>
    <message>
        <source>Any patient again</source>
        <translation>De nouveau tous les patients</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Check whether it is whole</source>
        <translation>Vérifier l'intégrité</translation>
    </message>
    <message>
        <source>Choose a longer time, or look for anybody and everything.</source>
        <translation>Choisissez une période plus longue, ou cherchez tout le monde et tout.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Choisir un patient</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Every change and every look at a patient's file: who, when, at which desk. Nobody can change or delete what is recorded here.</source>
        <translation>Chaque modification et chaque consultation d'un dossier de patient : qui, quand, à quel poste. Personne ne peut modifier ni supprimer ce qui est enregistré ici.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>What is listed, as a table (CSV)</source>
        <translation>Ce qui est affiché, en tableau (CSV)</translation>
    </message>
    <message>
        <source>What people do from now on is listed here.</source>
        <translation>Ce que les personnes feront désormais s'affichera ici.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>Médecin absent</translation>
    </message>
    <message>
        <source>Emergency (E)</source>
        <translation>Urgence (E)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>Dès midi</translation>
    </message>
    <message>
        <source>From the morning</source>
        <translation>Dès le matin</translation>
    </message>
    <message>
        <source>From the morning or noon</source>
        <translation>Dès le matin ou midi</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ill (I)</source>
        <translation>Malade (I)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>List the visits</source>
        <translation>Voir les rendez-vous</translation>
    </message>
    <message>
        <source>Other (O)</source>
        <translation>Autre (O)</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Autres jours…</translation>
    </message>
    <message>
        <source>Rest of today</source>
        <translation>Reste du jour</translation>
    </message>
    <message>
        <source>The time is blocked; every visit in it comes on a list with a time to move it to.</source>
        <translation>La plage est bloquée ; chaque rendez-vous concerné vient dans une liste, avec un créneau proposé.</translation>
    </message>
    <message>
        <source>To the evening</source>
        <translation>Jusqu'au soir</translation>
    </message>
    <message>
        <source>To the evening or noon</source>
        <translation>Jusqu'au soir ou midi</translation>
    </message>
    <message>
        <source>Tomorrow too</source>
        <translation>Demain aussi</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Jusqu'à midi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Nobody is called at the moment</source>
        <translation>Personne n'est appelé pour le moment</translation>
    </message>
    <message>
        <source>Number {number}: {place}</source>
        <translation>Numéro {number} : {place}</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Veuillez entrer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>those who wait, as a heading</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>Écran de la salle d'attente</translation>
    </message>
</context>
<context>
    <name>BlockReasons</name>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Motif personnel</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message numerus="yes">
        <source>%n visit(s) stand in it and stay until you move them: {visits}.</source>
        <translation>
            <numerusform>%n rendez-vous s'y trouve et y reste tant que vous ne le déplacez pas : {visits}.</numerusform>
            <numerusform>%n rendez-vous s'y trouvent et y restent tant que vous ne les déplacez pas : {visits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in the blocked time: {visits}.</source>
        <translation>
            <numerusform>%n rendez-vous se trouve dans la plage bloquée : {visits}.</numerusform>
            <numerusform>%n rendez-vous se trouvent dans la plage bloquée : {visits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquer une plage</translation>
    </message>
    <message>
        <source>Block {day}, {time} with {doctor}: why?</source>
        <translation>Bloquer {day}, {time}, {doctor} : pourquoi ?</translation>
    </message>
    <message>
        <source>Block {time} with {doctor}: why?</source>
        <translation>Bloquer {time}, {doctor} : pourquoi ?</translation>
    </message>
    <message>
        <source>Blocked {time} with {doctor}: {why}</source>
        <translation>Bloqué : {time}, {doctor} ({why})</translation>
    </message>
    <message>
        <source>Nobody was cancelled. Move each one (M) or cancel it (Del); the first is selected.</source>
        <translation>Aucun rendez-vous n'est annulé. Déplacez chacun (M) ou annulez-le (Suppr) ; le premier est sélectionné.</translation>
    </message>
    <message>
        <source>Shift+Down longer, Shift+Up shorter</source>
        <translation>Maj+Bas plus long, Maj+Haut plus court</translation>
    </message>
    <message>
        <source>This time is blocked already; Del gives it free again</source>
        <translation>Ce créneau est déjà bloqué ; Suppr le débloque</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} with {doctor} can be booked again</source>
        <translation>{time}, {doctor} : on peut de nouveau réserver</translation>
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
        <translation>Rendez-vous pris : {name}, {time}, {doctor}</translation>
    </message>
    <message>
        <source>It is certain now: {name} was not booked at {time}.</source>
        <translation>C’est sûr maintenant : {name} n’a pas de rendez-vous à {time}.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; it is booked once at most.</source>
        <translation>MediBook redemande de lui-même dès que la base de données répond ; le rendez-vous n'est pris qu'une fois.</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Nouveau patient « {name} »</translation>
    </message>
    <message>
        <source>Press Enter again to book it.</source>
        <translation>Appuyez encore sur Entrée pour réserver.</translation>
    </message>
    <message>
        <source>Squeeze in…</source>
        <translation>En surnombre…</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation>En surnombre : {why}</translation>
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
        <translation>T&amp;ype de rendez-vous</translation>
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
        <translation>Réservation : {place}</translation>
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
        <translation>Rien ne convient : mettre sur la liste d'attente</translation>
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
        <translation>Répéter…</translation>
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
        <translation>Annuler le RDV</translation>
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
        <translation>Patient décédé</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Le patient est malade</translation>
    </message>
    <message>
        <source>Patient no longer comes here</source>
        <translation>Le patient ne vient plus au cabinet</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>et %n autre dans le tableau</numerusform>
            <numerusform>et %n autres dans le tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>Nom ou spécialité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Keep the other one</source>
        <translation>Garder l'autre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>show</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>{label}: {value}, {version}</source>
        <translation>{label} : {value}, {version}</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>&amp;Doctors</source>
        <translation>&amp;Médecins</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tif</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>C&amp;linics</source>
        <translation>&amp;Cabinets</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Doctors away</source>
        <translation>Médecins absents</translation>
    </message>
    <message>
        <source>Empty for a single day.</source>
        <translation>Vide pour un seul jour.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>How &amp;much of each day</source>
        <translation>P&amp;artie de chaque jour</translation>
    </message>
    <message>
        <source>How much of each day</source>
        <translation>Partie de chaque jour</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Matins</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Jour férié propre</translation>
    </message>
    <message>
        <source>The agenda shows it in the closed time.</source>
        <translation>L'agenda l'affiche dans le temps fermé.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What &amp;it is</source>
        <translation>&amp;Nature</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Which clinics</source>
        <translation>Quels cabinets</translation>
    </message>
    <message>
        <source>Which doctors</source>
        <translation>Quels médecins</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Journées entières</translation>
    </message>
</context>
<context>
    <name>Closures</name>
    <message numerus="yes">
        <source>%n free time(s) can no longer be booked.</source>
        <translation>
            <numerusform>%n créneau libre ne peut plus être réservé.</numerusform>
            <numerusform>%n créneaux libres ne peuvent plus être réservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) are kept in this year.</source>
        <translation>
            <numerusform>%n jour férié est observé cette année-là.</numerusform>
            <numerusform>%n jours fériés sont observés cette année-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could then be booked.</source>
        <translation>
            <numerusform>%n créneau pourrait alors être réservé.</numerusform>
            <numerusform>%n créneaux pourraient alors être réservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in it: they stay, and come on the list of those to move (F6).</source>
        <translation>
            <numerusform>%n rendez-vous s'y trouve : il reste, et vient sur la liste de ceux à déplacer (F6).</numerusform>
            <numerusform>%n rendez-vous s'y trouvent : ils restent, et viennent sur la liste de ceux à déplacer (F6).</numerusform>
        </translation>
    </message>
    <message>
        <source>A public holiday: nobody can be booked on this day.</source>
        <translation>Jour férié : personne ne peut prendre de rendez-vous ce jour-là.</translation>
    </message>
    <message>
        <source>Changed: {what}, {when}</source>
        <translation>Modifié : {what}, {when}</translation>
    </message>
    <message>
        <source>Closed: {what}, {when}</source>
        <translation>Fermé : {what}, {when}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>From the form back to the list</source>
        <translation>Du formulaire retour à la liste</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep this holiday after all</source>
        <translation>Observer ce jour férié malgré tout</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nouvelle fermeture</translation>
    </message>
    <message>
        <source>No times have been made for that day yet; they would be open.</source>
        <translation>Aucun créneau n'a encore été créé pour ce jour ; ils seraient ouverts.</translation>
    </message>
    <message>
        <source>Open again: {what}, {when}</source>
        <translation>Rouvert : {what}, {when}</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>Enregistrer la saisie</translation>
    </message>
    <message>
        <source>Stopped. What was done stays; the rest is not up to date yet.</source>
        <translation>Arrêté. Ce qui est fait reste ; le reste n'est pas encore à jour.</translation>
    </message>
    <message>
        <source>The free times follow: {doctor}, {done} of {total}</source>
        <translation>Mise à jour des créneaux libres : {doctor}, {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are not up to date yet.</source>
        <translation>
            <numerusform>Les créneaux libres de %n médecin ne sont pas à jour.</numerusform>
            <numerusform>Les créneaux libres de %n médecins ne sont pas à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are up to date.</source>
        <translation>
            <numerusform>Les créneaux libres de %n médecin sont à jour.</numerusform>
            <numerusform>Les créneaux libres de %n médecins sont à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for “{region}”. Choose the country on the page Clinics; until then no new times are made.</source>
        <translation>Il n'y a pas de calendrier des jours fériés pour « {region} ». Choisissez le pays à la page Cabinets ; d'ici là, aucun nouveau créneau n'est créé.</translation>
    </message>
    <message>
        <source>This clinic has no country yet, so no public holidays: the page Clinics has it.</source>
        <translation>Ce cabinet n'a pas encore de pays, donc pas de jours fériés : voir la page Cabinets.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message numerus="yes">
        <source>Times are up to date. %n visit(s) stand in closed time; the list proposes where to move them.</source>
        <translation>
            <numerusform>Les créneaux sont à jour. %n rendez-vous se trouve dans un temps fermé ; la liste propose où le déplacer.</numerusform>
            <numerusform>Les créneaux sont à jour. %n rendez-vous se trouvent dans un temps fermé ; la liste propose où les déplacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type both hours, like 9:00 and 12:30.</source>
        <translation>Tapez les deux heures, par exemple 9:00 et 12:30.</translation>
    </message>
    <message>
        <source>Type the day, like 24.12. or “in 2 weeks”.</source>
        <translation>Tapez le jour, par exemple 24/12 ou « dans 2 semaines ».</translation>
    </message>
    <message>
        <source>We work on that day</source>
        <translation>Nous travaillons ce jour-là</translation>
    </message>
    <message>
        <source>Work through the list</source>
        <translation>Traiter la liste</translation>
    </message>
    <message>
        <source>You work on this public holiday, so its times can be booked.</source>
        <translation>Vous travaillez ce jour férié : ses créneaux peuvent être réservés.</translation>
    </message>
    <message>
        <source>You work on {holiday}</source>
        <translation>Vous travaillez le jour férié {holiday}</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>matins</translation>
    </message>
    <message>
        <source>own holiday</source>
        <translation>jour férié propre</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{from_time} to {to_time}</source>
        <translation>de {from_time} à {to_time}</translation>
    </message>
    <message>
        <source>{holiday} is a holiday again</source>
        <translation>{holiday} est de nouveau férié</translation>
    </message>
    <message>
        <source>{holiday}, {day}</source>
        <translation>{holiday}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <comment>doctors</comment>
        <translation>
            <numerusform>{name} et %n autre</numerusform>
            <numerusform>{name} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} No visit stands in it.</source>
        <translation>{taken} Aucun rendez-vous ne s'y trouve.</translation>
    </message>
    <message>
        <source>{when}  {patient}, {doctor}</source>
        <translation>{when}  {patient}, {doctor}</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “in 2 weeks”.</source>
        <translation>« {text} » n'est pas un jour ; tapez par exemple 24/12 ou « dans 2 semaines ».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>○ we work</source>
        <translation>○ travaillé</translation>
    </message>
    <message>
        <source>● holiday</source>
        <translation>● férié</translation>
    </message>
</context>
<context>
    <name>ClosuresScreen</name>
    <message>
        <source>Close this time</source>
        <translation>Fermer ce temps</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Fermetures et jours fériés</translation>
    </message>
    <message>
        <source>Days on which nobody can be booked. Visits that stand there stay until you move them.</source>
        <translation>Jours où l'on ne peut pas prendre de rendez-vous. Les rendez-vous déjà pris restent jusqu'à ce que vous les déplaciez.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Holidays and closures of the year</source>
        <translation>Jours fériés et fermetures de l'année</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nouvelle fermeture</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whose public holidays</source>
        <translation>Jours fériés de quel cabinet</translation>
    </message>
    <message>
        <source>● public holiday   ○ public holiday, but we work   ■ closed   ◢ partly closed</source>
        <translation>● jour férié   ○ jour férié travaillé   ■ fermé   ◢ fermé en partie</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Cramoisi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Vert citron</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Couleur propre</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose vif</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>Séparateur des cellules</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Vérifier toutes les lignes</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Doctor of all visits</source>
        <translation>Médecin de tous les rendez-vous</translation>
    </message>
    <message>
        <source>Find patients by their name alone, where only one has it</source>
        <translation>Trouver les patients par leur seul nom, quand un seul le porte</translation>
    </message>
    <message>
        <source>For example: the old program</source>
        <translation>Par exemple : l'ancien logiciel</translation>
    </message>
    <message>
        <source>From which program</source>
        <translation>De quel logiciel</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Some of its values</source>
        <translation>Quelques valeurs</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What the column {column} is</source>
        <translation>Signification de la colonne {column}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A doctor is away: list and move the visits</source>
        <translation>Médecin absent : lister et déplacer ses rendez-vous</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
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
        <source>Another desk</source>
        <translation>Autre poste</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Revenir à « prévu »</translation>
    </message>
    <message>
        <source>Begin a booking with this name</source>
        <translation>Commencer un rendez-vous à ce nom</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Bloquer ce créneau</translation>
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
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Change of user: somebody else signs in here</source>
        <translation>Changement d'utilisateur : une autre personne se connecte ici</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Changer de salle</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Clinic: administration</source>
        <translation>Cabinet : administration</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Cabinets</translation>
    </message>
    <message>
        <source>Close the box; stop moving</source>
        <translation>Fermer la fenêtre ; arrêter le déplacement</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Fermetures et fériés</translation>
    </message>
    <message>
        <source>Cut the visit, to put it elsewhere</source>
        <translation>Couper le rendez-vous pour le mettre ailleurs</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Confidentialité</translation>
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
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Find a patient or a command</source>
        <translation>Chercher un patient ou une commande</translation>
    </message>
    <message>
        <source>Give blocked time free again</source>
        <translation>Débloquer ce créneau</translation>
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
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consultation</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>Conserver l'audit</translation>
    </message>
    <message>
        <source>Keys of where you are</source>
        <translation>Touches de cet écran</translation>
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
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists: confirm, doctor away</source>
        <translation>Listes : à confirmer, médecin absent</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l'écran</translation>
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
        <translation>Nouvelle demande pour la liste d'attente</translation>
    </message>
    <message>
        <source>Next available: free times</source>
        <translation>Prochaine disponibilité : créneaux libres</translation>
    </message>
    <message>
        <source>Next clinic</source>
        <translation>Cabinet suivant</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Jour ou semaine d'après</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>Ouvrir le dossier du patient</translation>
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
        <translation>Aperçu avant impression, PDF, papier</translation>
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
        <translation>Actualiser l'agenda</translation>
    </message>
    <message>
        <source>Repeat the visit, or change its series</source>
        <translation>Répéter le rendez-vous ou changer sa série</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salles et équipements</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Selected free time</source>
        <translation>Créneau libre sélectionné</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Rendez-vous sélectionné</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Mise en place</translation>
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
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Squeeze a visit in beside it</source>
        <translation>Ajouter un rendez-vous en surnombre à côté</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personnel et droits</translation>
    </message>
    <message>
        <source>Start again with the newer version</source>
        <translation>Redémarrer avec la version plus récente</translation>
    </message>
    <message>
        <source>The day of one specialty, in the order of its list</source>
        <translation>La journée d'une spécialité, dans l'ordre de sa liste</translation>
    </message>
    <message>
        <source>The patient does not take the offered time</source>
        <translation>Le patient refuse le créneau proposé</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>Le patient accepte le créneau proposé</translation>
    </message>
    <message>
        <source>The selected free time</source>
        <translation>Le créneau libre sélectionné</translation>
    </message>
    <message>
        <source>The selected visit</source>
        <translation>Le rendez-vous sélectionné</translation>
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
        <source>Visit types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>Visits to move: a doctor is away, or closed time</source>
        <translation>Rendez-vous à déplacer : médecin absent, ou temps fermé</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Salle d'attente</translation>
    </message>
    <message>
        <source>Waiting room screen: numbers for those who wait</source>
        <translation>Écran de la salle d'attente : les numéros qui attendent</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d'attente</translation>
    </message>
    <message>
        <source>Waitlist: earlier if possible</source>
        <translation>Liste d'attente : plus tôt si possible</translation>
    </message>
    <message>
        <source>Walk-in: somebody is here without a time</source>
        <translation>Sans rendez-vous : quelqu'un se présente</translation>
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
        <translation>Ce qui a été noté</translation>
    </message>
    <message>
        <source>Who on the waitlist fits here</source>
        <translation>Liste d'attente : qui convient ici</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Back to the week</source>
        <translation>Retour à la semaine</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctors to copy the hours to</source>
        <translation>Médecins à qui copier les horaires</translation>
    </message>
    <message>
        <source>Free times less</source>
        <translation>Créneaux en moins</translation>
    </message>
    <message>
        <source>Free times more</source>
        <translation>Créneaux en plus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Horaires actuels</translation>
    </message>
    <message>
        <source>Save for the chosen doctors</source>
        <translation>Enregistrer pour les médecins choisis</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Visits to move</source>
        <translation>Rendez-vous à déplacer</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>12.3., in 6 weeks, next friday</source>
        <translation>12/3, dans 6 semaines, vendredi prochain</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>The day to go to</source>
        <translation>Le jour où aller</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Another doctor's week (Ctrl+D)</source>
        <translation>Semaine d'un autre médecin (Ctrl+D)</translation>
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
    <name>DayHeader</name>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Afficher le rendez-vous</translation>
    </message>
    <message>
        <source>Unchanged fields too</source>
        <translation>Champs inchangés aussi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are called {name} here already. Nobody could tell them apart by the name.</source>
        <translation>
            <numerusform>%n autre porte déjà le nom {name} ici. Personne ne pourrait les distinguer par le nom.</numerusform>
            <numerusform>%n autres portent déjà le nom {name} ici. Personne ne pourrait les distinguer par le nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are still to come: {days}.</source>
        <translation>
            <numerusform>%n rendez-vous est encore à venir : {days}.</numerusform>
            <numerusform>%n rendez-vous sont encore à venir : {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Cabinet</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>&amp;Tarif</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>C&amp;atégorie</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durée</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>&amp;Région</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>A free one is found with each booking; without one there is no time.</source>
        <translation>MediBook en trouve à chaque réservation ; sans cela, pas de créneau.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ajouté : {name}</translation>
    </message>
    <message>
        <source>Also works in</source>
        <translation>Travaille aussi à</translation>
    </message>
    <message>
        <source>As it is saved now</source>
        <translation>Tel qu'enregistré maintenant</translation>
    </message>
    <message>
        <source>As patients and colleagues say it, such as Dr Amara Okafor.</source>
        <translation>Comme le disent les patients et les collègues, par exemple Dr Amara Okafor.</translation>
    </message>
    <message>
        <source>As the desk says it, such as Follow-up.</source>
        <translation>Comme le dit l'accueil, par exemple Consultation de suivi.</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Rétabli : {name}</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>Choisissez champ par champ ; rien n'est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>Choose one, or type a new one. The desk filters and searches by it.</source>
        <translation>Choisissez-en une, ou tapez-en une nouvelle. L'accueil s'en sert pour filtrer et chercher.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Cabinets</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Coule&amp;ur</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Supprimé : {name}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Each place where patients come, with its clock and its holidays. Ctrl+E looks at the next one.</source>
        <translation>Chaque lieu où viennent les patients, avec son heure et ses jours fériés. Ctrl+E affiche le suivant.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>First move the visits</source>
        <translation>D'abord déplacer les rendez-vous</translation>
    </message>
    <message>
        <source>For the report of the revenue; empty where there is none.</source>
        <translation>Pour le rapport des recettes ; vide s'il n'y en a pas.</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>Du formulaire à la liste ; si quelque chose n'est pas enregistré, la question est posée</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>De la liste au formulaire</translation>
    </message>
    <message>
        <source>Home &amp;clinic</source>
        <translation>Cabinet &amp;principal</translation>
    </message>
    <message>
        <source>In which the fees of the visit types are.</source>
        <translation>Celle des tarifs des types de rendez-vous.</translation>
    </message>
    <message>
        <source>Its public holidays are closed, and its phone numbers need no prefix.</source>
        <translation>Ses jours fériés sont fermés, et ses numéros de téléphone n'ont pas besoin d'indicatif.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>More than that can only be squeezed in, with a reason.</source>
        <translation>Au-delà, on ne peut qu'ajouter en surnombre, avec un motif.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs a &amp;room of the kind</source>
        <translation>Demande une &amp;salle de la catégorie</translation>
    </message>
    <message>
        <source>Needs e&amp;quipment of the kind</source>
        <translation>Demande un é&amp;quipement de la catégorie</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Nouveau cabinet</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>Nouveau médecin</translation>
    </message>
    <message>
        <source>New piece of equipment</source>
        <translation>Nouvel équipement</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Nouveau type de rendez-vous</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>None: no public holidays</source>
        <translation>Aucun : pas de jours fériés</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Retire; the visits stay</source>
        <translation>Retirer ; les rendez-vous restent</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Retiré : {name}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salles et équipements</translation>
    </message>
    <message>
        <source>S&amp;pecialty</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it</source>
        <translation>Quelqu'un d'autre a enregistré cet élément depuis que vous l'avez ouvert</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Stands beside the name above the doctor's column.</source>
        <translation>S'affiche à côté du nom au-dessus de la colonne du médecin.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Tells the visit types apart in lists and reports.</source>
        <translation>Distingue les types de rendez-vous dans les listes et les rapports.</translation>
    </message>
    <message>
        <source>The time with the patient.</source>
        <translation>Le temps passé avec le patient.</translation>
    </message>
    <message>
        <source>The weekly hours say on which days in which clinic.</source>
        <translation>Les horaires hebdomadaires disent quels jours dans quel cabinet.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>They keep it until you give them another one (O on the visit in the agenda); new visits get another.</source>
        <translation>Ils la gardent jusqu'à ce que vous leur en donniez une autre (O sur le rendez-vous dans l'agenda) ; les nouveaux en reçoivent une autre.</translation>
    </message>
    <message>
        <source>They keep this visit type; it cannot be chosen for new ones.</source>
        <translation>Ils gardent ce type de rendez-vous ; on ne peut plus le choisir pour de nouveaux.</translation>
    </message>
    <message>
        <source>They stay in the agenda until you move or cancel them; nobody can book this doctor any more.</source>
        <translation>Ils restent dans l'agenda jusqu'à ce que vous les déplaciez ou annuliez ; plus personne ne peut prendre rendez-vous avec ce médecin.</translation>
    </message>
    <message>
        <source>They stay with their doctors.</source>
        <translation>Ils restent chez leurs médecins.</translation>
    </message>
    <message>
        <source>Time of the doctor and the room in which nobody else can come.</source>
        <translation>Temps du médecin et de la salle pendant lequel personne d'autre ne peut venir.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>To &amp;prepare, before it</source>
        <translation>&amp;Préparation, avant</translation>
    </message>
    <message>
        <source>To cl&amp;ean, after it</source>
        <translation>Nettoya&amp;ge, après</translation>
    </message>
    <message>
        <source>Type a part of it, such as Berlin. All times of this clinic are on its clock.</source>
        <translation>Tapez-en une partie, par exemple Berlin. Toutes les heures de ce cabinet suivent ce fuseau.</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>Visits a &amp;day at most</source>
        <translation>Rendez-vous par &amp;jour au plus</translation>
    </message>
    <message>
        <source>What a visit is for: how long it takes and what it needs. The desk chooses one with each booking.</source>
        <translation>À quoi sert un rendez-vous : sa durée et ce qu'il demande. L'accueil le choisit à chaque réservation.</translation>
    </message>
    <message>
        <source>What a visit takes place in or with. Two visits never get the same one at the same time.</source>
        <translation>Ce dans quoi ou avec quoi se passe un rendez-vous. Deux rendez-vous n'ont jamais la même salle ni le même équipement en même temps.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Surgery; empty for a room that none needs.</source>
        <translation>Ce que demande un type de rendez-vous, par exemple Chirurgie ; vide pour une salle qu'aucun ne demande.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Ultrasound.</source>
        <translation>Ce que demande un type de rendez-vous, par exemple Échographie.</translation>
    </message>
    <message>
        <source>Who can be booked here. A new doctor has times as soon as there are weekly hours (page Schedules).</source>
        <translation>Qui peut avoir des rendez-vous ici. Un nouveau médecin a des créneaux dès qu'il a des horaires hebdomadaires (page Horaires).</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (retiré)</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Chercher ici</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; its history stays, and it can come back.</source>
        <translation>Plus personne ne peut le choisir ; son historique reste, et il peut être rétabli.</translation>
    </message>
    <message>
        <source>Only what was never used can be deleted.</source>
        <translation>Seul ce qui n'a jamais servi peut être supprimé.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
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
        <translation>Médecin dont la semaine s'affiche</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>Nom ou spécialité</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Week of a doctor</source>
        <translation>Semaine d'un médecin</translation>
    </message>
</context>
<context>
    <name>DoctorHeader</name>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ne travaille plus ici</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Rendez-vous : {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>Use this one</source>
        <translation>Utiliser ce dossier</translation>
    </message>
    <message>
        <source>{sentence}: use this one</source>
        <translation>{sentence} : utiliser ce dossier</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n rendez-vous à déplacer</numerusform>
            <numerusform>%n rendez-vous à déplacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Modifications valables du</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Drag inside of hours to draw a break; the same with Shift held.</source>
        <translation>Tracez à l'intérieur des horaires pour faire une pause ; de même en tenant la touche Maj.</translation>
    </message>
    <message>
        <source>Draw breaks</source>
        <translation>Tracer des pauses</translation>
    </message>
    <message>
        <source>New hours are at</source>
        <translation>Nouveaux horaires à</translation>
    </message>
    <message>
        <source>See what changes and save</source>
        <translation>Voir les effets et enregistrer</translation>
    </message>
    <message>
        <source>These hours hold from</source>
        <translation>Ces horaires sont valables du</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>sans date de fin</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (Latin-2)</source>
        <translation>Europe centrale (Latin-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinois (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Latin-1)</source>
        <translation>Europe occidentale (Latin-1)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (old Macintosh)</source>
        <translation>Europe occidentale (ancien Macintosh)</translation>
    </message>
    <message>
        <source>Western with the euro (Latin-9)</source>
        <translation>Europe occidentale avec l'euro (Latin-9)</translation>
    </message>
</context>
<context>
    <name>Enrolling</name>
    <message>
        <source>Move the clinic to a PostgreSQL server first, on this computer: medibook move-to-server</source>
        <translation>Déplacez d'abord la clinique vers un serveur PostgreSQL, sur cet ordinateur : medibook move-to-server</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first.</source>
        <translation type="vanished">Passez d'abord le cabinet sur un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>This clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>La base de données de ce cabinet est sur ce seul ordinateur : aucun autre ne peut l'atteindre.</translation>
    </message>
    <message>
        <source>{file} is ready. Bring it to the new desk; it is good for 30 days.</source>
        <translation>{file} est prêt. Apportez-le au nouveau poste ; il est valable 30 jours.</translation>
    </message>
</context>
<context>
    <name>EnrollingScreen</name>
    <message>
        <source>&amp;Certificate of the authority (PEM)</source>
        <translation>&amp;Certificat de l'autorité (PEM)</translation>
    </message>
    <message>
        <source>&amp;Name of the new desk</source>
        <translation>&amp;Nom du nouveau poste</translation>
    </message>
    <message>
        <source>A file with the clinic's addresses and no password. At the new desk it is opened at the first start; then everyone signs in there with the own account.</source>
        <translation>Un fichier avec les adresses du cabinet et sans mot de passe. Au nouveau poste, on l'ouvre au premier démarrage ; ensuite, chacun s'y connecte avec son propre compte.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Autre poste</translation>
    </message>
    <message>
        <source>As the other desks will see it.</source>
        <translation>Tel que les autres postes le verront.</translation>
    </message>
    <message>
        <source>By it the new desk knows that the server is yours. Your IT has it; empty: it is not checked.</source>
        <translation>Avec lui, le nouveau poste reconnaît votre serveur. Votre service informatique l'a ; vide : pas de vérification.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l'autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Desk 3</source>
        <translation>Poste 3</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook)</source>
        <translation>Fichiers d'inscription (*.medibook)</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Enregistrer le fichier d'inscription</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>Enregistrer le fichier d'inscription…</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Serveur : {address}</translation>
    </message>
    <message>
        <source>The new desk shows the same code. Tell it by telephone, not beside the file.</source>
        <translation>Le nouveau poste affiche le même code. Donnez-le par téléphone, pas avec le fichier.</translation>
    </message>
    <message>
        <source>Type how the new desk is called.</source>
        <translation>Tapez le nom du nouveau poste.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>&amp;Password of the live server</source>
        <translation>&amp;Mot de passe du serveur d'affichage en direct</translation>
    </message>
    <message>
        <source>Compare the code with the one that the administrator sees. If it differs, do not join.</source>
        <translation>Comparez le code avec celui que voit l'administrateur. S'il diffère, ne rejoignez pas.</translation>
    </message>
    <message>
        <source>The code is the same: join</source>
        <translation>Le code est le même : rejoindre</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>Le fichier d'inscription</translation>
    </message>
    <message>
        <source>Your administrator has it. Without it you see other desks' changes a little later.</source>
        <translation>Votre administrateur l'a. Sans lui, vous voyez les modifications des autres postes un peu plus tard.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A Redis Cluster has one database, number 0.</source>
        <translation>Un Redis Cluster n'a qu'une base de données, le numéro 0.</translation>
    </message>
    <message>
        <source>A cancellation needs a reason.</source>
        <translation>Une annulation doit avoir un motif.</translation>
    </message>
    <message>
        <source>A closure has {longest} days at most, this one has {found}.</source>
        <translation>Une fermeture a {longest} jours au plus, celle-ci en a {found}.</translation>
    </message>
    <message>
        <source>A colour is written like #0072b2.</source>
        <translation>Une couleur s'écrit comme #0072b2.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Une devise a trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>A daily limit has {lowest} to {highest} visits.</source>
        <translation>Une limite par jour va de {lowest} à {highest} rendez-vous.</translation>
    </message>
    <message>
        <source>A fee is an amount like 45 or 45.50, without a minus.</source>
        <translation>Un tarif est un montant comme 45 ou 45.50, sans signe moins.</translation>
    </message>
    <message>
        <source>A file of the downtime copy was changed or cut short.</source>
        <translation>Un fichier de la copie de secours a été modifié ou tronqué.</translation>
    </message>
    <message>
        <source>A file of the update is not as it was built: {name}.</source>
        <translation>Un fichier de la mise à jour n'est pas tel qu'il a été construit : {name}.</translation>
    </message>
    <message>
        <source>A file or a folder cannot be used.</source>
        <translation>Un fichier ou un dossier est inutilisable.</translation>
    </message>
    <message>
        <source>A key of this computer is damaged.</source>
        <translation>Une clé de cet ordinateur est endommagée.</translation>
    </message>
    <message>
        <source>A part of a country needs its country.</source>
        <translation>Une région a besoin de son pays.</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}</source>
        <translation>Il manque une partie du système de cet ordinateur : {reason}</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}.</source>
        <translation>Il manque une partie du système de cet ordinateur : {reason}.</translation>
    </message>
    <message>
        <source>A part of this computer's system that the window needs is missing.</source>
        <translation>Il manque une partie du système de cet ordinateur dont la fenêtre a besoin.</translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation>Un mot de passe a au moins un caractère.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Un guillemet est ouvert ici et jamais fermé.</translation>
    </message>
    <message>
        <source>A report covers {years} years at most.</source>
        <translation>Un rapport couvre {years} ans au plus.</translation>
    </message>
    <message>
        <source>A resource “{kind}” is no Patient.</source>
        <translation>Une ressource « {kind} » n'est pas un Patient.</translation>
    </message>
    <message>
        <source>A series cannot go to a doctor of another region as a whole.</source>
        <translation>Une série ne peut pas passer en entier à un médecin d'une autre région.</translation>
    </message>
    <message>
        <source>A series has 2 to {limit} visits.</source>
        <translation>Une série compte de 2 à {limit} rendez-vous.</translation>
    </message>
    <message>
        <source>A server is away.</source>
        <translation>Un serveur est indisponible.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>Un réglage n'est pas utilisable.</translation>
    </message>
    <message>
        <source>A short sentence is easy to remember and hard to guess.</source>
        <translation>Une phrase courte est facile à retenir et difficile à deviner.</translation>
    </message>
    <message>
        <source>A slot has {shortest} to {longest} minutes, not {found}.</source>
        <translation>Un créneau dure de {shortest} à {longest} minutes, pas {found}.</translation>
    </message>
    <message>
        <source>A slot of {minutes} minutes does not fit into {hours} with its breaks.</source>
        <translation>Un créneau de {minutes} minutes n'entre pas dans {hours} avec ses pauses.</translation>
    </message>
    <message>
        <source>A span of time ends after it starts.</source>
        <translation>Une plage se termine après son début.</translation>
    </message>
    <message>
        <source>A time is given by walk_in.</source>
        <translation type="vanished">Un créneau est attribué par walk_in.</translation>
    </message>
    <message>
        <source>A time of day ends before it begins.</source>
        <translation>Une plage horaire se termine avant de commencer.</translation>
    </message>
    <message>
        <source>A time without a time zone cannot be used.</source>
        <translation>Une heure sans fuseau horaire ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>A user name begins with a letter and has only a to z, 0 to 9, dots, hyphens and underlines.</source>
        <translation>Un identifiant commence par une lettre et ne contient que a à z, 0 à 9, points, tirets et tirets bas.</translation>
    </message>
    <message>
        <source>A visit begins as booked or held.</source>
        <translation>Un rendez-vous est d'abord prévu ou retenu.</translation>
    </message>
    <message>
        <source>A visit has 1 to 1440 minutes, not {minutes}.</source>
        <translation>Un rendez-vous a de 1 à 1440 minutes, pas {minutes}.</translation>
    </message>
    <message>
        <source>A visit has 1 to {longest} minutes.</source>
        <translation>Un rendez-vous dure de 1 à {longest} minutes.</translation>
    </message>
    <message>
        <source>A weekday is 0 (Monday) to 6 (Sunday).</source>
        <translation>Un jour de la semaine va de 0 (lundi) à 6 (dimanche).</translation>
    </message>
    <message>
        <source>Accept the enrolment file once more, or correct sslrootcert in database_url.</source>
        <translation>Acceptez encore une fois le fichier d'inscription, ou corrigez sslrootcert dans database_url.</translation>
    </message>
    <message>
        <source>Add --replace to join this one instead.</source>
        <translation>Ajoutez --replace pour rejoindre celui-ci à la place.</translation>
    </message>
    <message>
        <source>Add the doctor once more for the clinic in the other time zone.</source>
        <translation>Ajoutez le médecin une seconde fois pour le cabinet de l'autre fuseau horaire.</translation>
    </message>
    <message>
        <source>After this nobody could manage the clinic's accounts any more.</source>
        <translation>Après cela, plus personne ne pourrait gérer les comptes du cabinet.</translation>
    </message>
    <message>
        <source>All connections of this computer are in use.</source>
        <translation>Toutes les connexions de cet ordinateur sont occupées.</translation>
    </message>
    <message>
        <source>An administrator brings the clinic's notes key here: medibook notes-key import FILE</source>
        <translation>Un administrateur doit apporter ici la clé des notes du cabinet : medibook notes-key import FICHIER</translation>
    </message>
    <message>
        <source>An administrator can bring them back from a backup.</source>
        <translation>Un administrateur peut les rétablir depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>An administrator changes absences and holidays.</source>
        <translation>Les absences et les jours fériés sont modifiés par un administrateur.</translation>
    </message>
    <message>
        <source>An administrator runs: medibook migrate</source>
        <translation>Un administrateur doit lancer : medibook migrate</translation>
    </message>
    <message>
        <source>Another MediBook of this account is fetching the update.</source>
        <translation>Un autre MediBook de ce compte est en train de récupérer la mise à jour.</translation>
    </message>
    <message>
        <source>Another MediBook on this computer has been starting the database for minutes.</source>
        <translation>Un autre MediBook de cet ordinateur démarre la base de données depuis plusieurs minutes.</translation>
    </message>
    <message>
        <source>Anybody would try those first: take words that have nothing to do with you.</source>
        <translation>N'importe qui les essaierait d'abord : prenez des mots sans rapport avec vous.</translation>
    </message>
    <message>
        <source>Ask IT to turn on ssl there, or for a new file.</source>
        <translation>Demandez au service informatique d'y activer ssl, ou un nouveau fichier.</translation>
    </message>
    <message>
        <source>Ask a colleague who signed in here lately, or wait: MediBook goes on trying.</source>
        <translation>Demandez à un collègue qui s'est connecté ici récemment, ou attendez : MediBook continue d'essayer.</translation>
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
        <source>Ask an administrator, or choose another visit type.</source>
        <translation>Demandez à un administrateur, ou choisissez un autre type de rendez-vous.</translation>
    </message>
    <message>
        <source>Ask the clinic's administrator for a new one.</source>
        <translation>Demandez-en un nouveau à l'administrateur du cabinet.</translation>
    </message>
    <message>
        <source>Ask who they are: rename or remove them there, or move to another server.</source>
        <translation>Demandez de qui il s'agit : renommez-les ou supprimez-les là-bas, ou déplacez vers un autre serveur.</translation>
    </message>
    <message>
        <source>Ask whom it belongs to.</source>
        <translation>Demandez à qui il appartient.</translation>
    </message>
    <message>
        <source>Ask your administrator for a place that can be written, or name one: MEDIBOOK_DATA_DIR.</source>
        <translation>Demandez à votre administrateur un emplacement où l'on peut écrire, ou indiquez-en un : MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to, or name another place; then try again.</source>
        <translation>Demandez-en le droit à votre administrateur, ou indiquez un autre emplacement ; puis réessayez.</translation>
    </message>
    <message>
        <source>Ask your administrator to remove it, or choose a data folder with a shorter path.</source>
        <translation>Demandez à votre administrateur de le supprimer, ou choisissez un répertoire de données au chemin plus court.</translation>
    </message>
    <message>
        <source>Between 0 and {most} years, not {found}.</source>
        <translation>Entre 0 et {most} ans, pas {found}.</translation>
    </message>
    <message>
        <source>Block it again (Ctrl+B) if the visits shall stay in it.</source>
        <translation>Bloquez-le de nouveau (Ctrl+B) si les rendez-vous doivent y rester.</translation>
    </message>
    <message>
        <source>Book the visit first, then do this by hand.</source>
        <translation>Prenez d'abord le rendez-vous, puis faites ceci à la main.</translation>
    </message>
    <message>
        <source>Booking goes on safely; the agenda refreshes more slowly.</source>
        <translation>La prise de rendez-vous continue sans risque ; l'agenda se rafraîchit plus lentement.</translation>
    </message>
    <message>
        <source>Both files have a visit at the same time, and nobody is in two places.</source>
        <translation>Les deux dossiers ont un rendez-vous au même moment, et personne n'est à deux endroits à la fois.</translation>
    </message>
    <message>
        <source>Bring it from a terminal that has it: medibook notes-key export FILE, there; import FILE, here.</source>
        <translation>Apportez-la d'un poste qui l'a : medibook notes-key export FICHIER, là-bas ; import FICHIER, ici.</translation>
    </message>
    <message>
        <source>Bring them here from a terminal that has them: medibook notes-key export FILE</source>
        <translation>Apportez-les depuis un poste qui les a : medibook notes-key export FICHIER</translation>
    </message>
    <message>
        <source>Cancel them first, or wait until they have taken place.</source>
        <translation>Annulez-les d'abord, ou attendez qu'ils aient eu lieu.</translation>
    </message>
    <message>
        <source>Change that one, or choose other days.</source>
        <translation>Modifiez celle-là, ou choisissez d'autres jours.</translation>
    </message>
    <message>
        <source>Change the visit by hand.</source>
        <translation>Modifiez le rendez-vous à la main.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or choose another data folder.</source>
        <translation type="vanished">Vérifiez que vous pouvez écrire dans {folder}, ou choisissez un autre répertoire de données.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or name another data folder: MEDIBOOK_DATA_DIR.</source>
        <translation>Vérifiez que vous pouvez écrire dans {folder}, ou indiquez un autre dossier de données : MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a doctor from the agenda.</source>
        <translation>Choisissez un médecin de l'agenda.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Choisissez une heure plus tardive.</translation>
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
        <translation>Choisissez un créneau plus tôt ou plus long, ou un type de rendez-vous plus court.</translation>
    </message>
    <message>
        <source>Choose another day or another doctor.</source>
        <translation>Choisissez un autre jour ou un autre médecin.</translation>
    </message>
    <message>
        <source>Choose another encoding for the file.</source>
        <translation>Choisissez un autre encodage pour le fichier.</translation>
    </message>
    <message>
        <source>Choose another file, or save it again in the other program.</source>
        <translation>Choisissez un autre fichier, ou enregistrez-le de nouveau dans l'autre logiciel.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space, then try again.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and try again.</source>
        <translation>Choisissez un autre répertoire, ou libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
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
        <translation>Choisissez un autre créneau, ou donnez une autre salle au rendez-vous.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Choisissez un autre créneau.</translation>
    </message>
    <message>
        <source>Choose for whom: a clinic, or at least one doctor.</source>
        <translation>Choisissez pour qui : un cabinet, ou au moins un médecin.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Choisissez-en un dans la liste, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of the clinics.</source>
        <translation>Choisissez l'un des cabinets.</translation>
    </message>
    <message>
        <source>Choose one of the next free times.</source>
        <translation>Choisissez l'un des prochains créneaux libres.</translation>
    </message>
    <message>
        <source>Choose the column for each field that is marked.</source>
        <translation>Choisissez la colonne de chaque champ marqué.</translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>Choisissez la colonne du médecin, ou un seul médecin pour tout le fichier.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>Choisissez le fichier que l'administrateur vous a donné.</translation>
    </message>
    <message>
        <source>Choose what you want to import first, then the file.</source>
        <translation>Choisissez d'abord ce que vous voulez importer, puis le fichier.</translation>
    </message>
    <message>
        <source>Close the other MediBook, or restart the computer, then try again.</source>
        <translation>Fermez l'autre MediBook ou redémarrez l'ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Columns: {columns}. Fields: {fields}.</source>
        <translation>Colonnes : {columns}. Champs : {fields}.</translation>
    </message>
    <message>
        <source>Copy the password, or read it out.</source>
        <translation>Copiez le mot de passe, ou lisez-le à voix haute.</translation>
    </message>
    <message>
        <source>Do not sign in there; ask the clinic's administrator.</source>
        <translation>Ne vous y connectez pas ; demandez à l'administrateur du cabinet.</translation>
    </message>
    <message>
        <source>Doctors of these buckets share rooms or equipment with doctors who would stay: {doctors}.</source>
        <translation>Des médecins de ces groupes partagent des salles ou des équipements avec des médecins qui resteraient : {doctors}.</translation>
    </message>
    <message>
        <source>Doctors who work in this clinic: {doctors}.</source>
        <translation>Médecins qui travaillent dans ce cabinet : {doctors}.</translation>
    </message>
    <message>
        <source>End them first, on the page of the weekly hours.</source>
        <translation>Terminez-les d'abord, à la page des horaires hebdomadaires.</translation>
    </message>
    <message>
        <source>Enter it by hand where it belongs, then take it off the list.</source>
        <translation type="vanished">Entrée à faire à la main là où il faut ; retirez ensuite la note de la liste.</translation>
    </message>
    <message>
        <source>Every date of this series is left out.</source>
        <translation>Toutes les dates de cette série sont laissées de côté.</translation>
    </message>
    <message>
        <source>Export it again as “All of this time with its seals”.</source>
        <translation>Exportez-le de nouveau avec « Toute cette période avec ses sceaux ».</translation>
    </message>
    <message>
        <source>First make somebody else an administrator who has no end date and has signed in with a password of their own.</source>
        <translation>Nommez d'abord un autre administrateur, sans date de fin, qui s'est connecté avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>Give its number and its digits, for example 12:F4A09C31.</source>
        <translation>Donnez son numéro et ses chiffres, par exemple 12:F4A09C31.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Donnez au fichier l'une de ces extensions.</translation>
    </message>
    <message>
        <source>Give the name of an exported audit.</source>
        <translation>Donnez le nom d'un journal d'audit exporté.</translation>
    </message>
    <message>
        <source>Hours are whole minutes on the clinic's clock.</source>
        <translation>Les horaires sont en minutes entières, à l'heure du cabinet.</translation>
    </message>
    <message>
        <source>Hours come every week, or every 2nd to {longest}th from a given week on.</source>
        <translation>Les horaires reviennent chaque semaine, ou de toutes les 2 à toutes les {longest} semaines à partir d'une semaine donnée.</translation>
    </message>
    <message>
        <source>Hours have a beginning and an end.</source>
        <translation>Des horaires ont un début et une fin.</translation>
    </message>
    <message>
        <source>Hours need a day: choose one at least, or delete them.</source>
        <translation>Des horaires ont besoin d'un jour : choisissez-en au moins un, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Hours of every {weeks} weeks need a day of a week in which they hold.</source>
        <translation>Des horaires toutes les {weeks} semaines ont besoin d'un jour d'une semaine où ils sont valables.</translation>
    </message>
    <message>
        <source>IT sets ssl_max_protocol_version there, or ssl_min_protocol_version in the address.</source>
        <translation>L'informatique règle là-bas ssl_max_protocol_version, ou ssl_min_protocol_version dans l'adresse.</translation>
    </message>
    <message>
        <source>If it was not moved, remove that file, then start MediBook again.</source>
        <translation>Si elle n'a pas été déplacée, supprimez ce fichier, puis relancez MediBook.</translation>
    </message>
    <message>
        <source>If that is a mistake, open the file (F5) and mend its status.</source>
        <translation>Si c'est une erreur, ouvrez le dossier (F5) et corrigez son statut.</translation>
    </message>
    <message>
        <source>If the new one is right, change it by hand.</source>
        <translation>Si le nouveau est juste, modifiez-le à la main.</translation>
    </message>
    <message>
        <source>Import it first: medibook notes-key import FILE</source>
        <translation>Importez-la d'abord : medibook notes-key import FICHIER</translation>
    </message>
    <message>
        <source>Install PostgreSQL's contrib package there (Debian: postgresql-contrib), then run this again.</source>
        <translation>Installez-y le paquet contrib de PostgreSQL (Debian : postgresql-contrib), puis relancez cette commande.</translation>
    </message>
    <message>
        <source>Install it (Debian: apt-get install libxcb-cursor0), then start MediBook again.</source>
        <translation>Installez-la (Debian : apt-get install libxcb-cursor0), puis relancez MediBook.</translation>
    </message>
    <message>
        <source>Install it (docs/it.md says which parts there are), then start MediBook again.</source>
        <translation>Installez-la (docs/it.md indique ces éléments), puis relancez MediBook.</translation>
    </message>
    <message>
        <source>Install the newer MediBook first.</source>
        <translation>Installez d'abord le MediBook le plus récent.</translation>
    </message>
    <message>
        <source>Install the newer MediBook on this computer.</source>
        <translation>Installez le MediBook plus récent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install {package}, or join a clinic whose server runs elsewhere.</source>
        <translation>Installez {package}, ou rejoignez un cabinet dont le serveur tourne ailleurs.</translation>
    </message>
    <message>
        <source>It begins here and never ends.</source>
        <translation>Cela commence ici et ne finit jamais.</translation>
    </message>
    <message>
        <source>It cannot go to another clinic: visits to come: {visits}.</source>
        <translation>Impossible de passer à un autre cabinet : rendez-vous à venir : {visits}.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Cela finit avant de commencer.</translation>
    </message>
    <message>
        <source>It is cancelled: there is nothing to book.</source>
        <translation>Il est annulé : il n'y a rien à réserver.</translation>
    </message>
    <message>
        <source>It is over: only visits that are to come are imported.</source>
        <translation>Il est passé : seuls les rendez-vous à venir sont importés.</translation>
    </message>
    <message>
        <source>It is written afresh as soon as the database is there.</source>
        <translation>Elle sera réécrite dès le retour de la base de données.</translation>
    </message>
    <message>
        <source>Join it instead, or give another database's address.</source>
        <translation>Rejoignez-la plutôt, ou donnez l'adresse d'une autre base de données.</translation>
    </message>
    <message>
        <source>Leave --version out, or publish the other folder.</source>
        <translation>Omettez --version, ou publiez l'autre dossier.</translation>
    </message>
    <message>
        <source>Leave it: an empty one costs nothing. medibook shards list shows what lives where.</source>
        <translation>Laissez-le : vide, il ne coûte rien. medibook shards list montre ce qui vit où.</translation>
    </message>
    <message>
        <source>Leave out the character that was pasted or typed last.</source>
        <translation>Laissez de côté le dernier caractère collé ou tapé.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Laissez-en de côté.</translation>
    </message>
    <message>
        <source>Let a superuser of that server carry out once, in that database: {statements} Then do this again.</source>
        <translation>Faites exécuter une fois par un superutilisateur de ce serveur, dans cette base : {statements} Puis recommencez.</translation>
    </message>
    <message>
        <source>Let it in there (pg_hba.conf, firewall), or say with --directory-url how that server reaches it; files of certificates that the address names have to lie on that server. Then do this again.</source>
        <translation>Laissez-le entrer là-bas (pg_hba.conf, pare-feu), ou dites avec --directory-url comment ce serveur l'atteint ; les fichiers de certificats que l'adresse nomme doivent se trouver sur ce serveur. Puis recommencez.</translation>
    </message>
    <message>
        <source>Line {line} has the same name and birth date, and no number tells them apart.</source>
        <translation>La ligne {line} a le même nom et la même date de naissance, et aucun numéro ne les distingue.</translation>
    </message>
    <message>
        <source>Line {line} has the same number or says the same.</source>
        <translation>La ligne {line} a le même numéro ou le même contenu.</translation>
    </message>
    <message>
        <source>Line {line} of this file has this time already.</source>
        <translation>La ligne {line} de ce fichier a déjà ce créneau.</translation>
    </message>
    <message>
        <source>Live updates are away.</source>
        <translation>L'affichage en direct est indisponible.</translation>
    </message>
    <message>
        <source>Look at both versions and choose, field by field.</source>
        <translation>Regardez les deux versions et choisissez, champ par champ.</translation>
    </message>
    <message>
        <source>Look at both versions and choose.</source>
        <translation>Regardez les deux versions et choisissez.</translation>
    </message>
    <message>
        <source>Look at both, side by side, and choose; nothing that you drew is lost.</source>
        <translation>Regardez les deux, côte à côte, et choisissez ; rien de ce que vous avez tracé n'est perdu.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Regardez de nouveau, puis modifiez.</translation>
    </message>
    <message>
        <source>Look at its name and at who may use it, or name another place; then try again.</source>
        <translation>Vérifiez son nom et qui peut l'utiliser, ou indiquez un autre emplacement ; puis réessayez.</translation>
    </message>
    <message>
        <source>Look at its name and where it is.</source>
        <translation>Regardez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>Look at the log that is named, or tell your administrator.</source>
        <translation>Regardez le journal indiqué, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Look at the logs below {path}, or tell your administrator.</source>
        <translation>Regardez les journaux sous {path}, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Look at the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>Look at the number that is stored now, then save yours or cancel.</source>
        <translation>Regardez le numéro enregistré maintenant, puis enregistrez le vôtre ou abandonnez.</translation>
    </message>
    <message>
        <source>Look at what the visit's status is now.</source>
        <translation>Regardez quel est maintenant le statut du rendez-vous.</translation>
    </message>
    <message>
        <source>Look at {log}, or tell your administrator.</source>
        <translation>Regardez {log}, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, ask the administrator for a new file.</source>
        <translation>Vérifiez que la date de cet ordinateur est juste ; si oui, demandez un nouveau fichier à l'administrateur.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, tell whoever publishes the updates.</source>
        <translation>Vérifiez que la date de cet ordinateur est juste ; si oui, prévenez qui publie les mises à jour.</translation>
    </message>
    <message>
        <source>Look whether this is the right file, and the right encoding.</source>
        <translation>Regardez si c'est le bon fichier, et le bon encodage.</translation>
    </message>
    <message>
        <source>Make one with `useradd --system medibook`, or run MediBook as an ordinary user.</source>
        <translation>Créez-en un avec `useradd --system medibook`, ou lancez MediBook avec un utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>Many desks are changing this time at once, and no answer came in time.</source>
        <translation>Beaucoup de postes modifient ce créneau à la fois, et la réponse n'est pas venue à temps.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself; until then it stands at both.</source>
        <translation>MediBook redemande de lui-même ; d'ici là, il figure aux deux endroits.</translation>
    </message>
    <message>
        <source>MediBook goes on trying; nothing you typed is lost.</source>
        <translation>MediBook continue d'essayer ; rien de ce que vous avez tapé n'est perdu.</translation>
    </message>
    <message>
        <source>MediBook made a mistake ({kind}) and wrote it down as {log_id} in {path}.</source>
        <translation>MediBook a commis une erreur ({kind}) et l'a notée sous {log_id} dans {path}.</translation>
    </message>
    <message>
        <source>Mend it, write it with the country's + code, or leave it empty; all else you typed is kept.</source>
        <translation>Corrigez-le, écrivez l'indicatif du pays avec +, ou laissez-le vide ; le reste est conservé.</translation>
    </message>
    <message>
        <source>Mend or remove {key} in {where}.</source>
        <translation>Corrigez ou supprimez {key} dans {where}.</translation>
    </message>
    <message>
        <source>Mend or remove {where}, then start MediBook again.</source>
        <translation>Corrigez ou supprimez {where}, puis redémarrez MediBook.</translation>
    </message>
    <message>
        <source>Mend the marked field; everything else you typed is kept.</source>
        <translation>Corrigez le champ marqué ; le reste est conservé.</translation>
    </message>
    <message>
        <source>Mend the named key in the settings file or the environment.</source>
        <translation>Corrigez la clé indiquée dans le fichier de réglages ou dans l'environnement.</translation>
    </message>
    <message>
        <source>Mend the row in the file of refused rows and import that file.</source>
        <translation>Corrigez la ligne dans le fichier des lignes refusées et importez ce fichier.</translation>
    </message>
    <message>
        <source>Mend {key} in {where}, then start MediBook again.</source>
        <translation>Corrigez {key} dans {where}, puis redémarrez MediBook.</translation>
    </message>
    <message>
        <source>Move its visits one by one, or cancel the series and book it anew there.</source>
        <translation>Déplacez ses rendez-vous un à un, ou annulez la série et réservez-la là-bas.</translation>
    </message>
    <message>
        <source>Move or cancel one of the two visits, then merge.</source>
        <translation>Déplacez ou annulez l'un des deux rendez-vous, puis fusionnez.</translation>
    </message>
    <message>
        <source>Move or cancel them first, or decide that they stay as they are.</source>
        <translation>Déplacez-les ou annulez-les d'abord, ou décidez qu'ils restent tels quels.</translation>
    </message>
    <message>
        <source>Move or cancel them first.</source>
        <translation>Déplacez-les ou annulez-les d'abord.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first (medibook move-to-server); then make the file again.</source>
        <translation>Déplacez d'abord la clinique vers un serveur PostgreSQL (medibook move-to-server) ; puis recréez le fichier.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first; then make the file again.</source>
        <translation type="vanished">Passez d'abord le cabinet sur un serveur PostgreSQL ; ensuite, créez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Move these buckets along (--with-neighbours does): {buckets}.</source>
        <translation>Déplacez aussi ces groupes (--with-neighbours le fait) : {buckets}.</translation>
    </message>
    <message>
        <source>Move these visits first, or make a new one in the other clinic.</source>
        <translation>Déplacez d'abord ces rendez-vous, ou ajoutez un nouvel élément dans l'autre cabinet.</translation>
    </message>
    <message>
        <source>Name a database that does not exist yet, or an empty one.</source>
        <translation>Indiquez une base de données qui n'existe pas encore, ou une base vide.</translation>
    </message>
    <message>
        <source>Name another one, such as medibook: it is made.</source>
        <translation>Indiquez-en une autre, par exemple medibook : elle sera créée.</translation>
    </message>
    <message>
        <source>Name another place with --out.</source>
        <translation>Indiquez un autre emplacement avec --out.</translation>
    </message>
    <message>
        <source>No clinic is set up on this computer.</source>
        <translation>Aucun cabinet n'est configuré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation>Aucune colonne n'est choisie pour « {field} ».</translation>
    </message>
    <message>
        <source>No doctor is chosen.</source>
        <translation>Aucun médecin n'est choisi.</translation>
    </message>
    <message>
        <source>No fitting time is left today.</source>
        <translation>Il ne reste aucun créneau adapté aujourd'hui.</translation>
    </message>
    <message>
        <source>No free time meets this wish.</source>
        <translation>Aucun créneau libre ne répond à cette demande.</translation>
    </message>
    <message>
        <source>No password was sent. IT looks at the server's certificate: medibook check.</source>
        <translation>Aucun mot de passe n'a été envoyé. L'informatique examine le certificat du serveur : medibook check.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n'est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No visit of the series is changed by this.</source>
        <translation>Ceci ne change aucun rendez-vous de la série.</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Rien n'a encore été vérifié.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (200 MB is enough to start), then try again.</source>
        <translation type="vanished">Rien n'est perdu. Libérez de la place (200 Mo suffisent pour démarrer), puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (300 MB is enough to start), then try again.</source>
        <translation>Rien n'est perdu. Libérez-y de la place (300 Mo suffisent pour démarrer), puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n'y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing says which column is what.</source>
        <translation>Rien ne dit ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>Nothing says whose visits these are.</source>
        <translation>Rien ne dit à qui sont ces rendez-vous.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. MediBook goes on trying; try again when the status line says so.</source>
        <translation>Rien n'a été modifié. MediBook continue d'essayer ; réessayez quand la barre d'état le dit.</translation>
    </message>
    <message>
        <source>Nothing was changed. The other doctors work as always; MediBook goes on trying.</source>
        <translation>Rien n'a été modifié. Les autres médecins travaillent comme d'habitude ; MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>Rien n'a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>Nothing was installed, and this version goes on. Tell whoever publishes the updates.</source>
        <translation>Rien n'a été installé, et cette version continue. Prévenez qui publie les mises à jour.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then try again.</source>
        <translation>Rien n'a été enregistré. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>On {day} the hours at two clinics overlap at {at}: the clinics keep different time.</source>
        <translation>Le {day}, les horaires de deux cabinets se chevauchent à {at} : les cabinets n'ont pas la même heure.</translation>
    </message>
    <message>
        <source>Open it and choose a file inside.</source>
        <translation>Ouvrez-le et choisissez un fichier à l'intérieur.</translation>
    </message>
    <message>
        <source>Open it in the list and change it by hand.</source>
        <translation>Ouvrez-le dans la liste et modifiez-le à la main.</translation>
    </message>
    <message>
        <source>Open the file (F5) and change it by hand.</source>
        <translation>Ouvrez le dossier (F5) et modifiez-le à la main.</translation>
    </message>
    <message>
        <source>Open the file again before you book.</source>
        <translation>Rouvrez le dossier avant de réserver.</translation>
    </message>
    <message>
        <source>Open the file again; if it stays, install the newer MediBook on this computer.</source>
        <translation>Ouvrez de nouveau le fichier ; si cela persiste, installez le MediBook le plus récent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the schedule: it shows the hours as they are now.</source>
        <translation>Ouvrez les horaires : ils s'affichent tels qu'ils sont maintenant.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and this computer has no unprivileged account for it.</source>
        <translation>PostgreSQL refuse de tourner en tant que root, et cet ordinateur n'a pas de compte sans privilèges pour lui.</translation>
    </message>
    <message>
        <source>Press E on it to change that series.</source>
        <translation>Appuyez sur E sur ce rendez-vous pour modifier sa série.</translation>
    </message>
    <message>
        <source>Put the patient on the waiting room's list, or choose another doctor.</source>
        <translation>Mettez le patient sur la liste de la salle d'attente, ou choisissez un autre médecin.</translation>
    </message>
    <message>
        <source>Put three or four words together that have nothing to do with each other.</source>
        <translation>Assemblez trois ou quatre mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Remove QT_QPA_PLATFORM from the environment, then start MediBook again.</source>
        <translation>Retirez QT_QPA_PLATFORM de l'environnement, puis relancez MediBook.</translation>
    </message>
    <message>
        <source>Remove it, or choose another data folder.</source>
        <translation>Supprimez-le, ou choisissez un autre répertoire de données.</translation>
    </message>
    <message>
        <source>Rename it, or add the new one first.</source>
        <translation>Renommez-le, ou ajoutez d'abord le nouveau.</translation>
    </message>
    <message>
        <source>Repeat every 1 to {limit} weeks or months.</source>
        <translation>Une série se répète toutes les 1 à {limit} semaines, ou tous les 1 à {limit} mois.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>Retirez-le plutôt.</translation>
    </message>
    <message>
        <source>Retire it: its history stays, and nobody can choose it any more.</source>
        <translation>Retirez-le : son historique reste, et plus personne ne peut le choisir.</translation>
    </message>
    <message>
        <source>Retire them, or give them another clinic, on the page of the doctors.</source>
        <translation>Retirez-les, ou donnez-leur un autre cabinet, à la page des médecins.</translation>
    </message>
    <message>
        <source>Run this where the clinic was set up with 'on this computer'.</source>
        <translation>Exécutez ceci là où la clinique a été installée « sur cet ordinateur ».</translation>
    </message>
    <message>
        <source>Save it as a PDF instead, or choose another printer.</source>
        <translation>Enregistrez-le plutôt en PDF, ou choisissez une autre imprimante.</translation>
    </message>
    <message>
        <source>Say --date-order DMY or --date-order MDY.</source>
        <translation>Précisez --date-order DMY ou --date-order MDY.</translation>
    </message>
    <message>
        <source>Say for each row whether it is the same person.</source>
        <translation>Dites pour chaque ligne si c'est la même personne.</translation>
    </message>
    <message>
        <source>Say how many visits, or until when.</source>
        <translation>Indiquez combien de rendez-vous, ou jusqu'à quand.</translation>
    </message>
    <message>
        <source>Say which way is right.</source>
        <translation>Dites quelle lecture est la bonne.</translation>
    </message>
    <message>
        <source>Search for the patient again, or register a new one.</source>
        <translation>Cherchez à nouveau le patient, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Search for the patient again: the search leads to the file that is kept.</source>
        <translation>Cherchez à nouveau le patient : la recherche mène au dossier conservé.</translation>
    </message>
    <message>
        <source>See to it that this account may read {where} and its folder, then start MediBook again.</source>
        <translation>Veillez à ce que ce compte puisse lire {where} et son dossier, puis relancez MediBook.</translation>
    </message>
    <message>
        <source>Set MEDIBOOK_DATA_DIR to a folder on this computer's own disk, or join a clinic on a server.</source>
        <translation>Réglez MEDIBOOK_DATA_DIR sur un dossier du disque de cet ordinateur, ou rejoignez une clinique sur un serveur.</translation>
    </message>
    <message>
        <source>Set database_url to {server}, or join by an enrolment file.</source>
        <translation>Réglez database_url sur {server}, ou rejoignez avec un fichier d'inscription.</translation>
    </message>
    <message>
        <source>Set update_key to the public key, which whoever publishes the updates tells you.</source>
        <translation>Réglez update_key sur la clé publique, que vous indique qui publie les mises à jour.</translation>
    </message>
    <message>
        <source>Set update_url and update_key, which whoever publishes the updates tells you.</source>
        <translation>Réglez update_url et update_key, que vous indique qui publie les mises à jour.</translation>
    </message>
    <message>
        <source>Several patients have this name and birth date.</source>
        <translation>Plusieurs patients ont ce nom et cette date de naissance.</translation>
    </message>
    <message>
        <source>Sign out and in again: MediBook then asks for a new password.</source>
        <translation>Déconnectez-vous et reconnectez-vous : MediBook demande alors un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>So many steps fit on no chart: choose weeks or months, or a shorter range.</source>
        <translation>Tant d'étapes n'entrent dans aucun graphique : choisissez des semaines ou des mois, ou une période plus courte.</translation>
    </message>
    <message>
        <source>Some dates of the series are not free any more, and nothing was booked.</source>
        <translation>Certaines dates de la série ne sont plus libres ; rien n'a été réservé.</translation>
    </message>
    <message>
        <source>Somebody else changed this account since you opened it.</source>
        <translation>Quelqu'un d'autre a modifié ce compte depuis que vous l'avez ouvert.</translation>
    </message>
    <message>
        <source>Somebody else changed this number since you opened it.</source>
        <translation>Quelqu'un d'autre a modifié ce numéro depuis que vous l'avez ouvert.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you opened it.</source>
        <translation>Quelqu'un d'autre a modifié cette règle depuis que vous l'avez ouverte.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you saw it.</source>
        <translation>Quelqu'un d'autre a modifié cette règle depuis que vous l'avez vue.</translation>
    </message>
    <message>
        <source>Somebody else saved this doctor's hours since you opened them.</source>
        <translation>Quelqu'un d'autre a enregistré les horaires de ce médecin depuis que vous les avez ouverts.</translation>
    </message>
    <message>
        <source>Somebody else saved this patient's file since you opened it.</source>
        <translation>Quelqu'un d'autre a enregistré le dossier de ce patient depuis que vous l'avez ouvert.</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it.</source>
        <translation>Quelqu'un d'autre a enregistré cet élément depuis que vous l'avez ouvert.</translation>
    </message>
    <message>
        <source>Somebody is moving buckets of this clinic already.</source>
        <translation>Quelqu'un déplace déjà des groupes de cette clinique.</translation>
    </message>
    <message>
        <source>Something went wrong that MediBook did not expect.</source>
        <translation>Un problème inattendu s'est produit.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème s'est produit.</translation>
    </message>
    <message>
        <source>Start MediBook in a desktop session. Without one, medibook --help names what can be done.</source>
        <translation>Lancez MediBook dans une session de bureau. Sans elle, medibook --help indique ce qui est possible.</translation>
    </message>
    <message>
        <source>Start MediBook in the desktop session of the same account; DISPLAY must be as it is there.</source>
        <translation>Lancez MediBook dans la session de bureau du même compte ; DISPLAY doit y être identique.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Prenez-en un autre.</translation>
    </message>
    <message>
        <source>Tell the makers.</source>
        <translation>Prévenez les auteurs du programme.</translation>
    </message>
    <message>
        <source>That server is PostgreSQL {version}, and MediBook needs {oldest} or newer.</source>
        <translation>Ce serveur est PostgreSQL {version}, et MediBook a besoin de {oldest} ou plus récent.</translation>
    </message>
    <message>
        <source>The Bundle has no entries.</source>
        <translation>Le Bundle n'a pas d'entrées.</translation>
    </message>
    <message>
        <source>The PDF could not be saved as {path}: {why}.</source>
        <translation>Le PDF n'a pas pu être enregistré sous {path} : {why}.</translation>
    </message>
    <message>
        <source>The account of this desk has to be able to write there.</source>
        <translation>Le compte de ce poste doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>The address needs the database's name: postgresql://owner@server/medibook</source>
        <translation>Il manque à l'adresse le nom de la base de données : postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address needs the owner's name: postgresql://owner@server/medibook</source>
        <translation>Il manque à l'adresse le nom du propriétaire : postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address of a Sentinel ends in the name of its master, as in …/mymaster.</source>
        <translation>L'adresse d'un Sentinel se termine par le nom de son maître, comme dans …/mymaster.</translation>
    </message>
    <message>
        <source>The agenda and the waitlist show what became of it.</source>
        <translation>L'agenda et la liste d'attente montrent ce qu'il en est.</translation>
    </message>
    <message>
        <source>The agenda shows it as it is now; look and try again.</source>
        <translation>L'agenda le montre tel qu'il est maintenant ; regardez et réessayez.</translation>
    </message>
    <message>
        <source>The agenda shows the time as it is now.</source>
        <translation>L'agenda montre le créneau tel qu'il est maintenant.</translation>
    </message>
    <message>
        <source>The agenda shows the visits as they are now.</source>
        <translation>L'agenda montre les rendez-vous tels qu'ils sont maintenant.</translation>
    </message>
    <message>
        <source>The authority's certificate, by which this computer knows the database's server, cannot be read.</source>
        <translation>Le certificat de l'autorité, auquel cet ordinateur reconnaît le serveur de la base de données, ne peut pas être lu.</translation>
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
        <translation>La pause de {start} se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The break at {start} overlaps another.</source>
        <translation>La pause de {start} en chevauche une autre.</translation>
    </message>
    <message>
        <source>The break {break_time} is outside of {hours}.</source>
        <translation>La pause {break_time} est en dehors de {hours}.</translation>
    </message>
    <message>
        <source>The buckets {buckets} could not be moved: {why}.</source>
        <translation>Les groupes {buckets} n'ont pas pu être déplacés : {why}.</translation>
    </message>
    <message>
        <source>The build in {folder} says that it is {found}, and not {said}.</source>
        <translation>Le programme de {folder} dit être {found}, et non {said}.</translation>
    </message>
    <message>
        <source>The card has no name (FN or N).</source>
        <translation>La carte n'a pas de nom (FN ou N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is none that this computer believes: {why}.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de {host} : {why}.</translation>
    </message>
    <message>
        <source>The certificate {path} cannot be used: {reason}.</source>
        <translation>Le certificat {path} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The clinic has a newer key, and it is not on this computer.</source>
        <translation>Le cabinet a une clé plus récente, et elle n'est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The clinic of this computer does not live on this computer.</source>
        <translation>La clinique de cet ordinateur ne se trouve pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be opened: {why}</source>
        <translation>La base de données du cabinet est inaccessible, et la copie de secours ne s'ouvre pas : {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be used: {why}</source>
        <translation>La base de données du cabinet est inaccessible, et la copie de secours n'est pas utilisable : {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and you have not signed in at this terminal before.</source>
        <translation>La base de données du cabinet est inaccessible, et c'est votre première connexion à ce poste.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and your last sign-in here is more than 7 days old.</source>
        <translation>La base de données du cabinet est inaccessible, et votre dernière connexion ici date de plus de 7 jours.</translation>
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
        <source>The clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>La base de données du cabinet est sur ce seul ordinateur : aucun autre ne peut l'atteindre.</translation>
    </message>
    <message>
        <source>The clinics of one doctor share one time zone.</source>
        <translation>Les cabinets d'un médecin partagent un même fuseau horaire.</translation>
    </message>
    <message>
        <source>The code of this enrolment file is another one: it was changed or mixed up.</source>
        <translation>Le code de ce fichier d'inscription est différent : le fichier a été modifié ou confondu.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it is not known yet whether this was saved.</source>
        <translation>La connexion s'est coupée avant la réponse ; on ne sait pas encore si c'est enregistré.</translation>
    </message>
    <message>
        <source>The copy breaks a rule: {rules}.</source>
        <translation>La copie enfreint une règle : {rules}.</translation>
    </message>
    <message>
        <source>The copy of {table} is not what was read: {copied} rows for {rows}.</source>
        <translation>La copie de {table} n'est pas ce qui a été lu : {copied} lignes au lieu de {rows}.</translation>
    </message>
    <message>
        <source>The database for “{shard}” holds a clinic already.</source>
        <translation>La base de données pour « {shard} » contient déjà une clinique.</translation>
    </message>
    <message>
        <source>The database has no free connection.</source>
        <translation>La base de données n'a plus de connexion libre.</translation>
    </message>
    <message>
        <source>The database is away, so MediBook compares with your last sign-in here. Type both again.</source>
        <translation>La base de données est indisponible : MediBook compare avec votre dernière connexion ici. Tapez les deux à nouveau.</translation>
    </message>
    <message>
        <source>The database of this address holds a clinic already; nothing was changed.</source>
        <translation>La base de données de cette adresse contient déjà une clinique ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The database of this address holds something else already; nothing was changed.</source>
        <translation>La base de données de cette adresse contient déjà autre chose ; rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The database of this computer did not start.</source>
        <translation>La base de données de cet ordinateur n'a pas démarré.</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason} ({path}).</source>
        <translation>La base de données de cet ordinateur n'a pas démarré : {reason} ({path}).</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason}.</source>
        <translation>La base de données de cet ordinateur n'a pas démarré : {reason}.</translation>
    </message>
    <message>
        <source>The database's server shows a certificate that is for another name.</source>
        <translation>Le serveur de la base de données présente un certificat établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The database's server shows no certificate that this computer believes.</source>
        <translation>Le serveur de la base de données ne présente aucun certificat auquel cet ordinateur se fie.</translation>
    </message>
    <message>
        <source>The database's server speaks an older TLS than 1.3.</source>
        <translation>Le serveur de la base de données parle un TLS antérieur à 1.3.</translation>
    </message>
    <message>
        <source>The database's server speaks no TLS, and its address asks for it.</source>
        <translation>Le serveur de la base de données ne parle pas TLS, et son adresse l'exige.</translation>
    </message>
    <message>
        <source>The dates could be read in two ways ({example}).</source>
        <translation>Les dates pourraient se lire de deux façons ({example}).</translation>
    </message>
    <message>
        <source>The dates could be read in two ways: {example}.</source>
        <translation>Les dates pourraient se lire de deux façons : {example}.</translation>
    </message>
    <message>
        <source>The description of release {version} was good until {day}: somebody may be holding back newer ones.</source>
        <translation>La description de la version {version} était valable jusqu'au {day} : quelqu'un retient peut-être les plus récentes.</translation>
    </message>
    <message>
        <source>The directory's database does not answer this shard.</source>
        <translation>La base de données de l'annuaire ne répond pas à ce shard.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>Le disque qui contient {path} est plein.</translation>
    </message>
    <message>
        <source>The doctor has hours on that day already: {hours}.</source>
        <translation>Le médecin a déjà des horaires ce jour-là : {hours}.</translation>
    </message>
    <message>
        <source>The doctor has no hours on that day.</source>
        <translation>Le médecin n'a pas d'horaires ce jour-là.</translation>
    </message>
    <message>
        <source>The doctor has no time that begins then; the nearest are {times}.</source>
        <translation>Le médecin n'a pas de créneau qui commence alors ; les plus proches sont {times}.</translation>
    </message>
    <message>
        <source>The doctor has weekly hours in {clinic}.</source>
        <translation>Le médecin a des horaires hebdomadaires à {clinic}.</translation>
    </message>
    <message>
        <source>The doctor takes no more visits on that day.</source>
        <translation>Le médecin ne prend plus de rendez-vous ce jour-là.</translation>
    </message>
    <message>
        <source>The doctors of this shard work on; who and what is new comes when the directory answers.</source>
        <translation>Les médecins de ce shard continuent ; les nouveautés arriveront quand l'annuaire répondra.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be read from this computer's disk.</source>
        <translation>La copie de secours ne peut pas être lue sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be written on this computer.</source>
        <translation>La copie de secours ne peut pas être écrite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The downtime copy could not be written.</source>
        <translation>La copie de secours n'a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The downtime copy of this terminal cannot be used.</source>
        <translation>La copie de secours de ce poste n'est pas utilisable.</translation>
    </message>
    <message>
        <source>The downtime copy on this computer is another clinic's.</source>
        <translation>La copie de secours de cet ordinateur est celle d'un autre cabinet.</translation>
    </message>
    <message>
        <source>The downtime copy was written by another release of MediBook.</source>
        <translation>La copie de secours a été écrite par une autre version de MediBook.</translation>
    </message>
    <message>
        <source>The entry has no resource.</source>
        <translation>L'entrée n'a pas de ressource.</translation>
    </message>
    <message>
        <source>The event has no DTSTART.</source>
        <translation>L'événement n'a pas de DTSTART.</translation>
    </message>
    <message>
        <source>The event repeats. Only single visits are imported: make a series of it, or export it as single events.</source>
        <translation>L'événement se répète. Seuls les rendez-vous isolés sont importés : faites-en une série, ou exportez-le en événements isolés.</translation>
    </message>
    <message>
        <source>The export was stopped, and nothing was written.</source>
        <translation>L'export a été arrêté, et rien n'a été écrit.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>Le fichier ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <translation>Le fichier ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n'a pas pu être lu jusqu'au bout.</translation>
    </message>
    <message>
        <source>The file could not be saved as {path}: {why}.</source>
        <translation>Le fichier n'a pas pu être enregistré sous {path} : {why}.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n'a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The file does not say what the time zone “{zone}” is.</source>
        <translation>Le fichier ne dit pas ce qu'est le fuseau horaire « {zone} ».</translation>
    </message>
    <message>
        <source>The file gives the name only, and somebody of that name is registered here.</source>
        <translation>Le fichier ne donne que le nom, et quelqu'un de ce nom est inscrit ici.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not in this encoding.</source>
        <translation>Le fichier n'est pas dans cet encodage.</translation>
    </message>
    <message>
        <source>The file is too large to be read whole; ask for one resource a line (ndjson).</source>
        <translation>Le fichier est trop grand pour être lu en entier ; demandez une ressource par ligne (ndjson).</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys cannot be read.</source>
        <translation>Le fichier des clés des notes du cabinet ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys is damaged.</source>
        <translation>Le fichier des clés des notes du cabinet est endommagé.</translation>
    </message>
    <message>
        <source>The file says that this patient has died, so nothing is booked.</source>
        <translation>Le dossier indique que ce patient est décédé : rien n'est réservé.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Le fichier {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Le fichier {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>Le fichier {path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is no sealed audit: {why}.</source>
        <translation>Le fichier {path} n'est pas un journal d'audit scellé : {why}.</translation>
    </message>
    <message>
        <source>The first row cannot be read: {why}</source>
        <translation>La première ligne ne peut pas être lue : {why}</translation>
    </message>
    <message>
        <source>The folder {path} belongs to another user.</source>
        <translation>Le répertoire {path} appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The hours end before they start.</source>
        <translation>Les horaires se terminent avant de commencer.</translation>
    </message>
    <message>
        <source>The hours stop being valid before they start to be.</source>
        <translation>La fin de validité des horaires précède leur début.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap at two clinics.</source>
        <translation>Les horaires {hours} et {other_hours} se chevauchent dans deux cabinets.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap.</source>
        <translation>Les horaires {hours} et {other_hours} se chevauchent.</translation>
    </message>
    <message>
        <source>The hours {hours} end before they start.</source>
        <translation>Les horaires {hours} se terminent avant de commencer.</translation>
    </message>
    <message>
        <source>The key cannot be kept on this computer.</source>
        <translation>La clé ne peut pas être conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation>Le fichier de clé ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The key of the downtime copy is not in this computer's keyring any more.</source>
        <translation>La clé de la copie de secours n'est plus dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The keys of this computer cannot be read.</source>
        <translation>Les clés de cet ordinateur ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>The last day is over.</source>
        <translation>Le dernier jour est passé.</translation>
    </message>
    <message>
        <source>The last day lies after the first visit and within two years.</source>
        <translation>Le dernier jour doit venir après le premier rendez-vous et dans les deux ans.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters: this is no table.</source>
        <translation>La ligne dépasse un million de caractères : ce n'est pas un tableau.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>La ligne n'est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; look and try again.</source>
        <translation>La liste montre ce qu'il en est maintenant ; regardez et réessayez.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; what you typed is kept.</source>
        <translation>La liste le montre tel qu'il est maintenant ; ce que vous avez tapé est conservé.</translation>
    </message>
    <message>
        <source>The list shows what there is now.</source>
        <translation>La liste montre ce qu'il y a maintenant.</translation>
    </message>
    <message>
        <source>The list shows which; choose another time for each, or leave it out.</source>
        <translation>La liste montre lesquelles ; choisissez un autre créneau pour chacune, ou laissez-la de côté.</translation>
    </message>
    <message>
        <source>The name of a desk is one line of 100 letters at most.</source>
        <translation>Le nom d'un poste tient en une ligne de 100 lettres au plus.</translation>
    </message>
    <message>
        <source>The name of a file is missing.</source>
        <translation>Il manque le nom d'un fichier.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>Le nouveau mot de passe est l'ancien.</translation>
    </message>
    <message>
        <source>The notes are only shown when the look at them has been recorded first.</source>
        <translation>Les notes ne s'affichent qu'une fois leur consultation enregistrée.</translation>
    </message>
    <message>
        <source>The notes cannot be opened on this terminal.</source>
        <translation>Les notes ne peuvent pas être ouvertes à ce poste.</translation>
    </message>
    <message>
        <source>The package {package} is not installed, so there is no database server on this computer.</source>
        <translation>Le paquet {package} n'est pas installé : il n'y a pas de serveur de base de données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The page shows the rule as it is now; look and try again.</source>
        <translation>La page montre la règle telle qu'elle est maintenant ; regardez et réessayez.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be sent.</source>
        <translation>Le mot de passe contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The password has {found} characters; {limit} fit.</source>
        <translation>Le mot de passe a {found} caractères ; {limit} au plus.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Il manque le mot de passe.</translation>
    </message>
    <message>
        <source>The patient has another visit at that time.</source>
        <translation>Le patient a un autre rendez-vous à ce moment.</translation>
    </message>
    <message>
        <source>The patient is elsewhere at that time on line {line} of this file.</source>
        <translation>Le patient est ailleurs à ce moment, selon la ligne {line} de ce fichier.</translation>
    </message>
    <message>
        <source>The place of the updates does not answer.</source>
        <translation>L'emplacement des mises à jour ne répond pas.</translation>
    </message>
    <message>
        <source>The place of the updates offers {version}, which is older than this version {running}.</source>
        <translation>L'emplacement des mises à jour propose {version}, plus ancienne que cette version {running}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the job.</source>
        <translation>L'imprimante {printer} n'accepte pas l'impression.</translation>
    </message>
    <message>
        <source>The printer {printer} is no longer there.</source>
        <translation>L'imprimante {printer} n'est plus là.</translation>
    </message>
    <message>
        <source>The printer {printer} reports an error.</source>
        <translation>L'imprimante {printer} signale une erreur.</translation>
    </message>
    <message>
        <source>The release's description cannot be read.</source>
        <translation>La description de la version est illisible.</translation>
    </message>
    <message>
        <source>The release's description is too long to be one.</source>
        <translation>La description de la version est trop longue pour en être une.</translation>
    </message>
    <message>
        <source>The resource is not built as FHIR asks.</source>
        <translation>La ressource n'est pas construite comme FHIR le demande.</translation>
    </message>
    <message>
        <source>The room is taken at that time.</source>
        <translation>La salle est occupée à ce moment.</translation>
    </message>
    <message>
        <source>The row contains a character that cannot be stored (NUL).</source>
        <translation>La ligne contient un caractère qui ne peut pas être enregistré (NUL).</translation>
    </message>
    <message>
        <source>The row does not say which doctor's visit it is.</source>
        <translation>La ligne ne dit pas avec quel médecin est le rendez-vous.</translation>
    </message>
    <message>
        <source>The row does not say whose visit it is.</source>
        <translation>La ligne ne dit pas à qui est le rendez-vous.</translation>
    </message>
    <message>
        <source>The row has bytes that mean nothing in this encoding.</source>
        <translation>La ligne a des octets qui ne signifient rien dans cet encodage.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>La ligne n'a pas de date.</translation>
    </message>
    <message>
        <source>The rule of this series cannot be read.</source>
        <translation>La règle de cette série ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The search shows both files again.</source>
        <translation>La recherche montre de nouveau les deux dossiers.</translation>
    </message>
    <message>
        <source>The series was changed at another desk since you saw it.</source>
        <translation>La série a été modifiée à un autre poste depuis que vous l'avez vue.</translation>
    </message>
    <message>
        <source>The server does not accept this user from this computer.</source>
        <translation>Le serveur n'accepte pas cet utilisateur depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The server has accounts of the same names as the clinic's people already: {names}. Nothing was changed.</source>
        <translation>Le serveur a déjà des comptes portant les mêmes noms que les personnes de la clinique : {names}. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>The server lacks {names}.</source>
        <translation>Il manque {names} au serveur.</translation>
    </message>
    <message>
        <source>The server of “{shard}” does not reach the directory's database: {reason}</source>
        <translation>Le serveur de « {shard} » n'atteint pas la base de données de l'annuaire : {reason}</translation>
    </message>
    <message>
        <source>The server {host} is not the one of this file: {reason}.</source>
        <translation>Le serveur {host} n'est pas celui de ce fichier : {reason}.</translation>
    </message>
    <message>
        <source>The server {host} speaks no TLS, and this file says that it does.</source>
        <translation>Le serveur {host} ne parle pas TLS, alors que ce fichier dit que si.</translation>
    </message>
    <message>
        <source>The setting update_key is no key of a publisher: {length} letters that cannot be read as one.</source>
        <translation>Le réglage update_key n'est pas la clé d'un éditeur : {length} caractères qui ne se lisent pas comme telle.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be used: {reason}.</source>
        <translation>Le réglage {key} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The settings file {where} cannot be read: {reason}.</source>
        <translation>Le fichier de réglages {where} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The shard “{shard}” holds doctors, or has held some: what its database knows of them is nowhere else.</source>
        <translation>Le shard « {shard} » a ou a eu des médecins : ce que sa base de données sait d'eux n'est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The signature of the update is not that of the publisher whose key this computer has.</source>
        <translation>La signature de la mise à jour n'est pas celle de l'éditeur dont cet ordinateur a la clé.</translation>
    </message>
    <message>
        <source>The standby did not confirm this in time, so it is not known yet whether it is safe.</source>
        <translation>Le serveur de secours n'a pas confirmé à temps ; on ne sait pas encore si c'est enregistré sûrement.</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be stored.</source>
        <translation>Le texte contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The time limit of this offer was over, and the time is free again.</source>
        <translation>Le délai de cette proposition était dépassé, et le créneau est de nouveau libre.</translation>
    </message>
    <message>
        <source>The trail is kept for one year at least and for a hundred at most.</source>
        <translation>Le journal est conservé un an au moins et cent ans au plus.</translation>
    </message>
    <message>
        <source>The two databases do not have the same tables: {tables}.</source>
        <translation>Les deux bases de données n'ont pas les mêmes tables : {tables}.</translation>
    </message>
    <message>
        <source>The update cannot be put beside the running version.</source>
        <translation>La mise à jour ne peut être placée à côté de la version en cours.</translation>
    </message>
    <message>
        <source>The update cannot be put into {folder}: {why}.</source>
        <translation>La mise à jour ne peut être placée dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>The update cannot be unpacked.</source>
        <translation>La mise à jour ne peut être décompressée.</translation>
    </message>
    <message>
        <source>The update is larger than its description says.</source>
        <translation>La mise à jour est plus grande que ne le dit sa description.</translation>
    </message>
    <message>
        <source>The update is not the file that its description names.</source>
        <translation>La mise à jour n'est pas le fichier que nomme sa description.</translation>
    </message>
    <message>
        <source>The update lacks {name}.</source>
        <translation>Il manque {name} à la mise à jour.</translation>
    </message>
    <message>
        <source>The user name {username} is reserved.</source>
        <translation>L'identifiant {username} est réservé.</translation>
    </message>
    <message>
        <source>The visit cannot take this step.</source>
        <translation>Cette étape n'est pas possible pour ce rendez-vous.</translation>
    </message>
    <message>
        <source>The visit has arrived at its new time, and could not yet be taken away from the old one.</source>
        <translation>Le rendez-vous est à sa nouvelle heure, mais n'a pas encore pu être retiré de l'ancienne.</translation>
    </message>
    <message>
        <source>The visit is longer than the free time.</source>
        <translation>Le rendez-vous est plus long que le créneau libre.</translation>
    </message>
    <message>
        <source>The visit that this belongs to could not be booked.</source>
        <translation>Le rendez-vous dont ceci dépend n'a pas pu être pris.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now.</source>
        <translation>La salle d'attente montre ce qu'il en est maintenant.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now; look and try again.</source>
        <translation>La salle d'attente montre ce qu'il en est maintenant ; regardez et réessayez.</translation>
    </message>
    <message>
        <source>The waitlist shows it as it is now; look and try again.</source>
        <translation>La liste d'attente montre ce qu'il en est maintenant ; regardez et réessayez.</translation>
    </message>
    <message>
        <source>The waitlist shows what became of it.</source>
        <translation>La liste d'attente montre ce qu'il en est.</translation>
    </message>
    <message>
        <source>The window cannot be shown as QT_QPA_PLATFORM says: {platform}.</source>
        <translation>La fenêtre ne peut être affichée comme le dit QT_QPA_PLATFORM : {platform}.</translation>
    </message>
    <message>
        <source>The window cannot be shown: the display {display} does not let this account in, or is not there.</source>
        <translation>La fenêtre ne peut être affichée : l'écran {display} n'admet pas ce compte ou n'existe pas.</translation>
    </message>
    <message>
        <source>The {before} minutes before this time, which the visit needs too, are not free.</source>
        <translation>Les {before} minutes avant ce créneau, dont le rendez-vous a aussi besoin, ne sont pas libres.</translation>
    </message>
    <message>
        <source>The {field} contains a character that cannot be stored.</source>
        <translation>Champ « {field} » : contient un caractère qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The {field} contains a control character.</source>
        <translation>Champ « {field} » : contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The {field} contains half a character.</source>
        <translation>Champ « {field} » : contient un demi-caractère.</translation>
    </message>
    <message>
        <source>The {field} has {found} characters; {limit} fit.</source>
        <translation>Champ « {field} » : {found} caractères ; {limit} au plus.</translation>
    </message>
    <message>
        <source>The {field} is missing.</source>
        <translation>Le champ « {field} » est vide.</translation>
    </message>
    <message>
        <source>There are {found} cells in this row, but {columns} columns.</source>
        <translation>Cette ligne a {found} cellules, mais il y a {columns} colonnes.</translation>
    </message>
    <message>
        <source>There is a clinic in this database already: {name}.</source>
        <translation>Il y a déjà un cabinet dans cette base de données : {name}.</translation>
    </message>
    <message>
        <source>There is a file {path} already, and a key that is lost is lost.</source>
        <translation>Il y a déjà un fichier {path}, et une clé perdue est perdue.</translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for {region}.</source>
        <translation>Il n'y a pas de calendrier des jours fériés pour {region}.</translation>
    </message>
    <message>
        <source>There is no clinic of this name.</source>
        <translation>Il n'y a pas de clinique de ce nom.</translation>
    </message>
    <message>
        <source>There is no clinic “{name}” here.</source>
        <translation>Il n'y a pas de cabinet « {name} » ici.</translation>
    </message>
    <message>
        <source>There is no doctor “{name}” here.</source>
        <translation>Il n'y a pas de médecin « {name} » ici.</translation>
    </message>
    <message>
        <source>There is no downtime copy on this terminal yet.</source>
        <translation>Il n'y a pas encore de copie de secours à ce poste.</translation>
    </message>
    <message>
        <source>There is no key of this clinic on this computer.</source>
        <translation>Il n'y a pas de clé de ce cabinet sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no notes key on this computer.</source>
        <translation>Il n'y a pas de clé des notes sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on.</source>
        <translation>Il n'y a pas d'écran ici pour afficher la fenêtre.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Il n'y a pas d'écran ici pour afficher la fenêtre : ni DISPLAY ni WAYLAND_DISPLAY n'est défini.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Le réglage {key} n'existe pas.</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean {near}?</source>
        <translation>Le réglage {key} n'existe pas. Vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <source>There is no shard “{shard}”.</source>
        <translation>Il n'y a pas de shard « {shard} ».</translation>
    </message>
    <message>
        <source>There is no such day of the week.</source>
        <translation>Ce jour de la semaine n'existe pas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n'existe pas.</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>Ce fichier de clé n'existe pas.</translation>
    </message>
    <message>
        <source>There is no such mark on a file.</source>
        <translation>Ce point d'attention n'existe pas.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>Le fuseau horaire {zone} n'existe pas.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Choose one from the list, such as Europe/Berlin.</source>
        <translation>Le fuseau horaire {zone} n'existe pas. Choisissez-en un dans la liste, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no update to be read in {folder}: {why}.</source>
        <translation>Aucune mise à jour lisible dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>There is no visit type “{name}” here.</source>
        <translation>Il n'y a pas de type de rendez-vous « {name} » ici.</translation>
    </message>
    <message>
        <source>There is not one doctor of this name: give the number.</source>
        <translation>Il n'y a pas un seul médecin de ce nom : indiquez le numéro.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be imported.</source>
        <translation>Il n'y a rien à importer dans ce fichier.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Il n'y a rien dans ce fichier.</translation>
    </message>
    <message>
        <source>There is something after the quote that closes a cell.</source>
        <translation>Il y a quelque chose après le guillemet qui ferme une cellule.</translation>
    </message>
    <message>
        <source>These cannot be written in that form.</source>
        <translation>Ces données ne peuvent pas être écrites sous cette forme.</translation>
    </message>
    <message>
        <source>These days are over; only days to come can be closed.</source>
        <translation>Ces jours sont passés ; on ne peut fermer que des jours à venir.</translation>
    </message>
    <message>
        <source>These hours go past midnight.</source>
        <translation>Ces horaires dépassent minuit.</translation>
    </message>
    <message>
        <source>These notes were changed outside of MediBook and cannot be opened.</source>
        <translation>Ces notes ont été modifiées hors de MediBook et ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>They stay where they are, and are booked as before. Do this again to go on.</source>
        <translation>Ils restent où ils sont et se réservent comme avant. Recommencez pour continuer.</translation>
    </message>
    <message>
        <source>This account belongs to another clinic.</source>
        <translation>Ce compte appartient à un autre cabinet.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Ce compte est bloqué.</translation>
    </message>
    <message>
        <source>This account may not use {path}.</source>
        <translation>Ce compte ne peut utiliser {path}.</translation>
    </message>
    <message>
        <source>This belongs to the directory's database and is not changed on a shard.</source>
        <translation>Ceci appartient à la base de données de l'annuaire et ne se modifie pas sur un shard.</translation>
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
        <source>This can no longer be undone: another closure stands there, or the days are over.</source>
        <translation>Cette action ne peut plus être annulée : une autre fermeture s'y trouve, ou les jours sont passés.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it is in use by now.</source>
        <translation>Cette action ne peut plus être annulée : cet élément est maintenant utilisé.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the doctor's schedule does not have this time any more.</source>
        <translation>Cette action ne peut plus être annulée : ce créneau n'existe plus dans les horaires du médecin.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the time has been booked since.</source>
        <translation>Cette action ne peut plus être annulée : le créneau a été réservé depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed it since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a fait une modification depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the file since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a modifié le dossier depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the number since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a modifié le numéro depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the visit since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a modifié le rendez-vous depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed these hours since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a modifié ces horaires depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed this line of the waiting room since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a modifié cette ligne de la salle d'attente depuis.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} has changed this closure since.</source>
        <translation>Cette action ne peut plus être annulée : {changed_by} a modifié cette fermeture depuis.</translation>
    </message>
    <message>
        <source>This clinic has notes keys already, and they are not on this computer.</source>
        <translation>Ce cabinet a déjà des clés des notes, et elles ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This clinic was moved to {server}; what is here is its old state, and closed.</source>
        <translation>Cette clinique a été transférée sur {server} ; ce qui est ici est son ancien état, fermé.</translation>
    </message>
    <message>
        <source>This computer belongs to a clinic already.</source>
        <translation>Cet ordinateur appartient déjà à un cabinet.</translation>
    </message>
    <message>
        <source>This computer does not know where updates come from.</source>
        <translation>Cet ordinateur ne sait pas d'où viennent les mises à jour.</translation>
    </message>
    <message>
        <source>This computer knows where updates come from, but not whose they are: update_key is not set.</source>
        <translation>Cet ordinateur sait d'où viennent les mises à jour, mais pas de qui : update_key n'est pas défini.</translation>
    </message>
    <message>
        <source>This could not be printed.</source>
        <translation>L'impression a échoué.</translation>
    </message>
    <message>
        <source>This date is before the birth date.</source>
        <translation>Cette date est avant la date de naissance.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This doctor does not exist.</source>
        <translation>Ce médecin n'existe pas.</translation>
    </message>
    <message>
        <source>This enrolment file cannot be used.</source>
        <translation>Ce fichier d'inscription ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This enrolment file is too old: it was good until {day}.</source>
        <translation>Ce fichier d'inscription est trop ancien : il était valable jusqu'au {day}.</translation>
    </message>
    <message>
        <source>This enrolment file was changed after it was made.</source>
        <translation>Ce fichier d'inscription a été modifié après sa création.</translation>
    </message>
    <message>
        <source>This enrolment file was made by a newer MediBook.</source>
        <translation>Ce fichier d'inscription a été créé par un MediBook plus récent.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file is not merged: somebody has split it already.</source>
        <translation>Ce dossier n'est pas fusionné : quelqu'un l'a déjà séparé.</translation>
    </message>
    <message>
        <source>This file was merged into another one.</source>
        <translation>Ce dossier a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>This has {lowest} to {highest} minutes.</source>
        <translation>La durée va de {lowest} à {highest} minutes.</translation>
    </message>
    <message>
        <source>This input cannot be used.</source>
        <translation>Cette saisie ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>This is a file of the form “{form}”, from which these cannot be imported.</source>
        <translation>C'est un fichier de forme « {form} », d'où ces données ne peuvent pas être importées.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>C'est un dossier.</translation>
    </message>
    <message>
        <source>This is easy to guess: a repetition, a date, a row of keys, or one common word.</source>
        <translation>C'est facile à deviner : une répétition, une date, une suite de touches, ou un seul mot courant.</translation>
    </message>
    <message>
        <source>This is mostly your own name, your user name or the clinic's name.</source>
        <translation>C'est surtout votre propre nom, votre identifiant ou le nom du cabinet.</translation>
    </message>
    <message>
        <source>This is no FHIR file: it is not valid JSON.</source>
        <translation>Ce n'est pas un fichier FHIR : ce n'est pas du JSON valide.</translation>
    </message>
    <message>
        <source>This is no address of a Redis server.</source>
        <translation>Ce n'est pas une adresse de serveur Redis.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n'est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This is no enrolment file of MediBook.</source>
        <translation>Ce n'est pas un fichier d'inscription de MediBook.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ce n'est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Ce n'est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody has removed it.</source>
        <translation>Cet élément n'existe plus : quelqu'un l'a supprimé.</translation>
    </message>
    <message>
        <source>This is not your password of now.</source>
        <translation>Ce n'est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>This is one of the passwords that everybody tries first, or close to one.</source>
        <translation>C'est l'un des mots de passe que tout le monde essaie d'abord, ou presque.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Cet élément est encore utilisé.</translation>
    </message>
    <message>
        <source>This is the only clinic.</source>
        <translation>C'est le seul cabinet.</translation>
    </message>
    <message>
        <source>This is the same file.</source>
        <translation>C'est le même dossier.</translation>
    </message>
    <message>
        <source>This line of the waiting room was changed at another desk since you saw it.</source>
        <translation>Cette ligne de la salle d'attente a été modifiée à un autre poste depuis que vous l'avez vue.</translation>
    </message>
    <message>
        <source>This may be a patient who is registered already.</source>
        <translation>C'est peut-être un patient déjà inscrit.</translation>
    </message>
    <message>
        <source>This offer is answered already.</source>
        <translation>Cette proposition a déjà reçu une réponse.</translation>
    </message>
    <message>
        <source>This overlaps “{why}”, which closes the same time already.</source>
        <translation>Cela chevauche « {why} », qui ferme déjà le même temps.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Ce mot de passe est facile à deviner.</translation>
    </message>
    <message>
        <source>This patient has {visits} visits to come.</source>
        <translation>Ce patient a {visits} rendez-vous à venir.</translation>
    </message>
    <message>
        <source>This patient is not registered here.</source>
        <translation>Ce patient n'est pas enregistré ici.</translation>
    </message>
    <message>
        <source>This patient is not registered here: import the patients first.</source>
        <translation>Ce patient n'est pas inscrit ici : importez d'abord les patients.</translation>
    </message>
    <message>
        <source>This patient's file is closed.</source>
        <translation>Le dossier de ce patient est fermé.</translation>
    </message>
    <message>
        <source>This release is for {system}, and this computer is {here}.</source>
        <translation>Cette version est pour {system}, et cet ordinateur est {here}.</translation>
    </message>
    <message>
        <source>This release was made for a newer MediBook than this one can install.</source>
        <translation>Cette version a été faite pour un MediBook plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>This report cannot be broken down by {breakdown}.</source>
        <translation>Ce rapport ne peut pas être réparti par {breakdown}.</translation>
    </message>
    <message>
        <source>This row cannot be imported.</source>
        <translation>Cette ligne ne peut pas être importée.</translation>
    </message>
    <message>
        <source>This row was imported before and said something else then. An import changes nothing that is there.</source>
        <translation>Cette ligne a déjà été importée, avec un autre contenu. Un import ne modifie rien de ce qui existe.</translation>
    </message>
    <message>
        <source>This row was imported before.</source>
        <translation>Cette ligne a déjà été importée.</translation>
    </message>
    <message>
        <source>This sign-in may not prepare the database “{database}” for a clinic of several databases.</source>
        <translation>Ce compte ne peut pas préparer la base « {database} » pour une clinique à plusieurs bases de données.</translation>
    </message>
    <message>
        <source>This terminal has no key to write notes with.</source>
        <translation>Ce poste n'a pas de clé pour écrire des notes.</translation>
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
        <translation>Ce créneau est bloqué par les horaires du médecin.</translation>
    </message>
    <message>
        <source>This time is blocked.</source>
        <translation>Ce créneau est bloqué.</translation>
    </message>
    <message>
        <source>This time is given to another visit.</source>
        <translation>Ce créneau est attribué à un autre rendez-vous.</translation>
    </message>
    <message>
        <source>This time is given to somebody else.</source>
        <translation>Ce créneau est attribué à quelqu'un d'autre.</translation>
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
        <source>This update cannot be trusted.</source>
        <translation>Cette mise à jour n'est pas digne de confiance.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Cet identifiant est déjà pris.</translation>
    </message>
    <message>
        <source>This version goes on, and MediBook asks again later. Open a web page in this computer's browser, or look at update_url.</source>
        <translation>Cette version continue, et MediBook redemandera plus tard. Ouvrez une page web dans le navigateur de cet ordinateur, ou vérifiez update_url.</translation>
    </message>
    <message>
        <source>This version goes on. Put the authority that signed it into this computer's store of certificates, or name its file in SSL_CERT_FILE.</source>
        <translation>Cette version continue. Placez l'autorité qui l'a signé dans le magasin de certificats de cet ordinateur, ou indiquez son fichier dans SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>This version goes on; MediBook asks again later.</source>
        <translation>Cette version continue ; MediBook redemandera plus tard.</translation>
    </message>
    <message>
        <source>This visit belongs to a series already.</source>
        <translation>Ce rendez-vous fait déjà partie d'une série.</translation>
    </message>
    <message>
        <source>This visit does not exist.</source>
        <translation>Ce rendez-vous n'existe pas.</translation>
    </message>
    <message>
        <source>This visit needs a room “{kind}”, and there is none.</source>
        <translation>Ce rendez-vous demande une salle « {kind} », et il n'y en a pas.</translation>
    </message>
    <message>
        <source>This visit needs “{kind}”, and there is none.</source>
        <translation>Ce rendez-vous demande « {kind} », et il n'y en a pas.</translation>
    </message>
    <message>
        <source>This visit type does not exist.</source>
        <translation>Ce type de rendez-vous n'existe pas.</translation>
    </message>
    <message>
        <source>This visit was changed at another desk since you saw it.</source>
        <translation>Ce rendez-vous a été modifié à un autre poste depuis que vous l'avez vu.</translation>
    </message>
    <message>
        <source>This was noted for another clinic's database.</source>
        <translation>Ceci a été noté pour la base de données d'un autre cabinet.</translation>
    </message>
    <message>
        <source>This was taken off the list of notes already.</source>
        <translation>Ceci a déjà été retiré de la liste des notes.</translation>
    </message>
    <message>
        <source>This was used already, so it is kept.</source>
        <translation>Cet élément a déjà servi : il est donc conservé.</translation>
    </message>
    <message>
        <source>This wish is no longer open.</source>
        <translation>Cette demande n'est plus en cours.</translation>
    </message>
    <message>
        <source>This wish was changed at another desk since you saw it.</source>
        <translation>Cette demande a été modifiée à un autre poste depuis que vous l'avez vue.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Trop de mots de passe incorrects.</translation>
    </message>
    <message>
        <source>Try again: the same request is never carried out twice.</source>
        <translation>Réessayez : la même demande n'est jamais exécutée deux fois.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send your administrator what medibook support-bundle collects.</source>
        <translation>Réessayez ; si cela persiste, envoyez à votre administrateur ce que réunit medibook support-bundle.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell your administrator.</source>
        <translation>Réessayez ; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Try the demo clinic with: medibook demo. To join your clinic, put the address of its database into MEDIBOOK_DATABASE_URL, or as database_url into {path}.</source>
        <translation>Essayez le cabinet de démonstration avec : medibook demo. Pour rejoindre votre cabinet, mettez l'adresse de sa base de données dans MEDIBOOK_DATABASE_URL, ou comme database_url dans {path}.</translation>
    </message>
    <message>
        <source>Type a time, as 9:30.</source>
        <translation>Tapez une heure, par exemple 9:30.</translation>
    </message>
    <message>
        <source>Type both again; an administrator can set a new password.</source>
        <translation>Tapez les deux à nouveau ; un administrateur peut donner un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Type how many visits, or the last day.</source>
        <translation>Tapez le nombre de rendez-vous, ou le dernier jour.</translation>
    </message>
    <message>
        <source>Type the one that you signed in with.</source>
        <translation>Tapez celui avec lequel vous vous êtes connecté.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer (sign in to it again), then try again.</source>
        <translation>Déverrouillez le trousseau de cet ordinateur (rouvrez-y votre session), puis réessayez.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host} through the proxy {proxy}: {why}.</source>
        <translation>Les mises à jour ne peuvent être récupérées de {host} par le proxy {proxy} : {why}.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: what it sends comes too slowly.</source>
        <translation>Les mises à jour ne peuvent être récupérées de {host} : ce qu'il envoie arrive trop lentement.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: {why}.</source>
        <translation>Impossible de chercher des mises à jour sur {host} : {why}.</translation>
    </message>
    <message>
        <source>Use a terminal where you have signed in, or wait: MediBook goes on trying.</source>
        <translation>Utilisez un poste où vous avez déjà ouvert une session, ou attendez : MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>L'identifiant ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Visits stand in this time.</source>
        <translation>Il y a des rendez-vous dans cette plage.</translation>
    </message>
    <message>
        <source>Visits to come: {visits}.</source>
        <translation>Rendez-vous à venir : {visits}.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Attendez qu'il ait fini.</translation>
    </message>
    <message>
        <source>Wait until that is done: medibook shards list shows how far it is.</source>
        <translation>Attendez que ce soit fini : medibook shards list montre l'avancement.</translation>
    </message>
    <message>
        <source>Wait, then type the right one. An administrator can set a new password.</source>
        <translation>Attendez, puis tapez le bon. Un administrateur peut en définir un nouveau.</translation>
    </message>
    <message>
        <source>What you typed is kept; try again, and send the log id to your administrator.</source>
        <translation>Ce que vous avez tapé est conservé ; réessayez, et envoyez le numéro du journal à votre administrateur.</translation>
    </message>
    <message>
        <source>Whoever waits without a time is given one by Enter.</source>
        <translation>Entrée donne une heure à toute personne qui attend sans rendez-vous.</translation>
    </message>
    <message>
        <source>Widen its days or times, or wait until somebody cancels.</source>
        <translation>Élargissez ses jours ou ses heures, ou attendez une annulation.</translation>
    </message>
    <message>
        <source>Write it by hand where it belongs, then take it off the list.</source>
        <translation>Notez-le à la main à l’endroit voulu, puis retirez-le de la liste.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Vous n'avez pas le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte n'a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>Your password was chosen by somebody else, or is too old, and has to be changed first.</source>
        <translation>Votre mot de passe a été choisi par quelqu'un d'autre, ou est trop ancien : il doit d'abord être changé.</translation>
    </message>
    <message>
        <source>medibook shards list shows what there is.</source>
        <translation>medibook shards list montre ce qu'il y a.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient does not take this time.</source>
        <translation>{changed_by} a déjà noté que le patient refuse ce créneau.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient takes this time.</source>
        <translation>{changed_by} a déjà noté que le patient accepte ce créneau.</translation>
    </message>
    <message>
        <source>{changed_by} has booked a time for this wish.</source>
        <translation>{changed_by} a réservé un créneau pour cette demande.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this closure since you opened it.</source>
        <translation>{changed_by} a modifié cette fermeture depuis que vous l'avez ouverte.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this wish.</source>
        <translation>{changed_by} a modifié cette demande.</translation>
    </message>
    <message>
        <source>{changed_by} has just noted this call.</source>
        <translation>{changed_by} vient de noter cet appel.</translation>
    </message>
    <message>
        <source>{changed_by} has just offered a time for this wish.</source>
        <translation>{changed_by} vient de proposer un créneau pour cette demande.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this block away already.</source>
        <translation>{changed_by} a déjà enlevé ce blocage.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this offer back.</source>
        <translation>{changed_by} a retiré cette proposition.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this wish off the waitlist.</source>
        <translation>{changed_by} a retiré cette demande de la liste d'attente.</translation>
    </message>
    <message>
        <source>{day} {at} comes twice, because the clocks go back: the file has to say which one (+01:00).</source>
        <translation>{day} {at} revient deux fois, car on recule l'heure : le fichier doit dire laquelle (+01:00).</translation>
    </message>
    <message>
        <source>{day} {at} does not exist in {zone}: the clocks go forward then.</source>
        <translation>{day} {at} n'existe pas dans {zone} : on avance alors l'heure.</translation>
    </message>
    <message>
        <source>{day} {at} does not exist: the clocks go forward then.</source>
        <translation>{day} {at} n'existe pas : on avance alors l'heure.</translation>
    </message>
    <message>
        <source>{found} of at least {minimum} characters.</source>
        <translation>{found} caractères sur {minimum} au moins.</translation>
    </message>
    <message>
        <source>{host} answered with a web page in place of an update: perhaps this network wants a sign-in first.</source>
        <translation>{host} a répondu par une page web au lieu d'une mise à jour : ce réseau demande peut-être d'abord une connexion.</translation>
    </message>
    <message>
        <source>{name} is the server's own database.</source>
        <translation>{name} est la base de données propre au serveur.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so it is not known whether this clinic was moved to a server.</source>
        <translation>{path} ne peut être lu ; on ne sait donc pas si cette clinique a été déplacée vers un serveur.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ne peut être utilisé : {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: what it lies on is read-only.</source>
        <translation>{path} ne peut être écrit : son support est en lecture seule.</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{path} is no key of updates.</source>
        <translation>{path} n'est pas une clé de mises à jour.</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({kind}), where a database can be damaged: two computers may open it at once.</source>
        <translation>{path} est sur un partage réseau ({kind}), où une base de données peut être endommagée : deux ordinateurs peuvent l'ouvrir en même temps.</translation>
    </message>
    <message>
        <source>{server} did not start: {last_line}</source>
        <translation>{server} n'a pas démarré : {last_line}</translation>
    </message>
    <message>
        <source>{shard} has not answered since {time}: the times of its doctors cannot be read or changed.</source>
        <translation>{shard} ne répond pas depuis {time} : les horaires de ses médecins ne peuvent être ni lus ni modifiés.</translation>
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
        <translation>{taken_by} vient d'attribuer ce créneau.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that can be chosen.</source>
        <translation>« {encoding} » n'est pas un encodage que l'on peut choisir.</translation>
    </message>
    <message>
        <source>“{given}” is no source of a booking.</source>
        <translation>« {given} » n'est pas une origine de rendez-vous.</translation>
    </message>
    <message>
        <source>“{kind}” can be written as {forms}.</source>
        <translation>« {kind} » peut s'écrire sous ces formes : {forms}.</translation>
    </message>
    <message>
        <source>“{kind}” is in use at that time.</source>
        <translation>« {kind} » est déjà pris à ce moment.</translation>
    </message>
    <message>
        <source>“{kind}” is in use until {free_from}.</source>
        <translation>« {kind} » est déjà pris ; de nouveau libre : {free_from}.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free at that time.</source>
        <translation>« {kind} » : aucune salle n'est libre à ce moment.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free until {free_from}.</source>
        <translation>« {kind} » : aucune salle libre ; la prochaine : {free_from}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {count} doctors.</source>
        <translation>« {name} » est le nom de {count} médecins.</translation>
    </message>
    <message>
        <source>“{said}” names no column of the file, or no field.</source>
        <translation>« {said} » ne désigne aucune colonne du fichier, ou aucun champ.</translation>
    </message>
    <message>
        <source>“{scheme}” begins no address of a Redis server.</source>
        <translation>« {scheme} » ne commence pas une adresse de serveur Redis.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether it is active.</source>
        <translation>« {text} » ne dit pas s'il est actif.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the visit will take place.</source>
        <translation>« {text} » ne dit pas si le rendez-vous aura lieu.</translation>
    </message>
    <message>
        <source>“{text}” has no year of four digits ({field}).</source>
        <translation>« {text} » n'a pas d'année à quatre chiffres ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is a whole day, without a time.</source>
        <translation>« {text} » est un jour entier, sans heure.</translation>
    </message>
    <message>
        <source>“{text}” is no break (12:00-13:00).</source>
        <translation>« {text} » n'est pas une pause (12:00-13:00).</translation>
    </message>
    <message>
        <source>“{text}” is no colour (#2F6FDE).</source>
        <translation>« {text} » n'est pas une couleur (#2F6FDE).</translation>
    </message>
    <message>
        <source>“{text}” is no date ({field}).</source>
        <translation>« {text} » n'est pas une date ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no date and time.</source>
        <translation>« {text} » n'est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar ({field}).</source>
        <translation>« {text} » n'est pas un jour du calendrier ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>« {text} » n'est pas un jour.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>« {text} » n'est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes.</source>
        <translation>« {text} » n'est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>“{text}” is no number of visits a day (1 to 500).</source>
        <translation>« {text} » n'est pas un nombre de rendez-vous par jour (1 à 500).</translation>
    </message>
    <message>
        <source>“{text}” is no number of weeks (1 to {most}).</source>
        <translation>« {text} » n'est pas un nombre de semaines (1 à {most}).</translation>
    </message>
    <message>
        <source>“{text}” is no phone number.</source>
        <translation>« {text} » n'est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{text}” is no seal.</source>
        <translation>« {text} » n'est pas un sceau.</translation>
    </message>
    <message>
        <source>“{text}” is no sex that a file can have (F, M, X).</source>
        <translation>« {text} » n'est pas un sexe possible dans un fichier (F, M, X).</translation>
    </message>
    <message>
        <source>“{text}” is no time of an event.</source>
        <translation>« {text} » n'est pas l'heure d'un événement.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>« {text} » n'est pas une heure.</translation>
    </message>
    <message>
        <source>“{text}” is no weekday (Monday, or 1 for Monday to 7).</source>
        <translation>« {text} » n'est pas un jour de la semaine (lundi, ou de 1 pour lundi à 7).</translation>
    </message>
    <message>
        <source>“{text}” on line {number} is no line of such a file.</source>
        <translation>« {text} », ligne {number}, n'est pas une ligne d'un tel fichier.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>All data are the clinic's: everything can be taken out, in forms that other programs read. Who exported what, and when, is recorded.</source>
        <translation>Toutes les données appartiennent au cabinet : tout peut être sorti, sous des formes que lisent d'autres logiciels. Qui a exporté quoi, et quand, est enregistré.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>À partir d'aujourd'hui</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Until yesterday</source>
        <translation>Jusqu'à hier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>Quels rendez-vous</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n row(s), {size} kB, are written to {name}.</source>
        <translation>
            <numerusform>%n ligne, {size} ko, est écrite dans {name}.</numerusform>
            <numerusform>%n lignes, {size} ko, sont écrites dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacts (vCard)</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Every doctor, in the form that Import reads.</source>
        <translation>Tous les médecins, sous la forme que lit Importer.</translation>
    </message>
    <message>
        <source>Every visit with its patient, doctor, time, type and status, cancelled ones too.</source>
        <translation>Tous les rendez-vous avec patient, médecin, heure, type et statut, annulés compris.</translation>
    </message>
    <message>
        <source>FHIR (a resource a line)</source>
        <translation>FHIR (une ressource par ligne)</translation>
    </message>
    <message>
        <source>Left out, because your account may not read it: {files}.</source>
        <translation>Laissés de côté, car votre compte n'a pas le droit de les lire : {files}.</translation>
    </message>
    <message>
        <source>Name, birth date, contact data and status of every patient. Notes are in the whole clinic only.</source>
        <translation>Nom, date de naissance, coordonnées et statut de tous les patients. Les notes ne sont que dans le cabinet entier.</translation>
    </message>
    <message>
        <source>One archive (ZIP)</source>
        <translation>Une archive (ZIP)</translation>
    </message>
    <message>
        <source>One file with everything: all of the above in every form, the notes opened, the other tables, the audit, a description and digests. Keep it as safely as the clinic itself.</source>
        <translation>Un fichier avec tout : tout ce qui précède sous chaque forme, les notes déchiffrées, les autres tables, le journal d'audit, une description et des empreintes. Gardez-le aussi soigneusement que le cabinet lui-même.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The weekly hours of every doctor, in the form that Import reads.</source>
        <translation>Les horaires hebdomadaires de tous les médecins, sous la forme que lit Importer.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Le cabinet entier</translation>
    </message>
    <message>
        <source>Visits that come again, with their rules.</source>
        <translation>Les rendez-vous qui reviennent, avec leurs règles.</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d'attente</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>Who wished for which time, and what became of it.</source>
        <translation>Qui a demandé quel moment, et ce qui en est advenu.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n row(s) so far</source>
        <translation>
            <numerusform>Écriture : %n ligne jusqu'ici</numerusform>
            <numerusform>Écriture : %n lignes jusqu'ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>admin_name</source>
        <translation>nom de l'administrateur</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>birth_date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>répartition</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>clinique</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>date de fermeture</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>date_order</source>
        <translation>ordre de la date</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
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
        <translation>fin</translation>
    </message>
    <message>
        <source>equipment kind</source>
        <translation>catégorie d'équipement</translation>
    </message>
    <message>
        <source>every_weeks</source>
        <translation>nombre de semaines</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>numéro externe</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>first_day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>points d'attention</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>grain</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>keep_years</source>
        <translation>années de conservation</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>last_day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>medibook id</source>
        <translation>numéro MediBook</translation>
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
        <translation>note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien mot de passe</translation>
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
        <source>room kind</source>
        <translation>catégorie de salle</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>étendue</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>slot_minutes</source>
        <translation>durée du créneau</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>spécialité</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>début</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>terminal_name</source>
        <translation>nom du poste</translation>
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
        <translation>heures</translation>
    </message>
    <message>
        <source>until</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>username</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>valid_to</source>
        <translation>fin de validité</translation>
    </message>
    <message>
        <source>visit type</source>
        <translation>type de rendez-vous</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>jour de la semaine</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>pour qui</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>fuseau horaire</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Notes of {name}: {notes}</source>
        <translation>Notes de {name} : {notes}</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then open the file again; everything else can be edited.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le, puis rouvrez le dossier ; tout le reste peut être modifié.</translation>
    </message>
    <message>
        <source>These notes cannot be opened on this terminal. An administrator brings the clinic's notes key here; everything else can be edited.</source>
        <translation>Ces notes ne peuvent pas être ouvertes à ce poste. Un administrateur doit y apporter la clé des notes du cabinet ; tout le reste peut être modifié.</translation>
    </message>
    <message>
        <source>This terminal has no key for notes. An administrator brings it here; everything else can be edited.</source>
        <translation>Ce poste n'a pas de clé pour les notes. Un administrateur doit l'y apporter ; tout le reste peut être modifié.</translation>
    </message>
    <message>
        <source>Your account may not read notes.</source>
        <translation>Votre compte n'a pas le droit de lire les notes.</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>ne peuvent pas être ouvertes à ce poste</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>jour mois année, par exemple 12/3/1984</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Book next visit</source>
        <translation>Prochain RDV</translation>
    </message>
    <message>
        <source>No visits yet. Alt+N books the first one.</source>
        <translation>Pas encore de rendez-vous. Alt+N prend le premier.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Who looked at this file?</source>
        <translation>Qui a consulté ce dossier ?</translation>
    </message>
    <message>
        <source>{file}: split again</source>
        <translation>{file} : séparer de nouveau</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No day yet: go on typing.</source>
        <translation>Pas encore de jour : continuez à taper.</translation>
    </message>
    <message>
        <source>Type a day as you say it. Enter goes there.</source>
        <translation>Tapez un jour comme vous le diriez. Entrée y va.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Joined until now</source>
        <translation>Rattaché jusqu'ici à</translation>
    </message>
    <message>
        <source>Looking at the server</source>
        <translation>Contact avec le serveur</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Making the clinic</source>
        <translation>Création du cabinet</translation>
    </message>
    <message>
        <source>Preparing the demo clinic</source>
        <translation>Préparation du cabinet de démonstration</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The server does not take this name and password.</source>
        <translation>Le serveur n'accepte pas ce nom et ce mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>Les deux mots de passe diffèrent. Tapez de nouveau le second.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Tapez l'adresse du serveur.</translation>
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
        <translation>Un cabinet avec des patients fictifs, sur cet ordinateur seulement. Rien à configurer.</translation>
    </message>
    <message>
        <source>A name, or postgresql://…</source>
        <translation>Un nom, ou postgresql://…</translation>
    </message>
    <message>
        <source>An empty clinic of your own, on this computer or on a server of yours.</source>
        <translation>Un cabinet vide, à vous, sur cet ordinateur ou sur un de vos serveurs.</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vide : aucun</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook);;All files (*)</source>
        <translation>Fichiers d'inscription (*.medibook);;Tous les fichiers (*)</translation>
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
        <translation>Découvrir d'abord</translation>
    </message>
    <message>
        <source>Open an enrolment file</source>
        <translation>Ouvrir un fichier d'inscription</translation>
    </message>
    <message>
        <source>Open an enrolment file…</source>
        <translation>Ouvrir un fichier d'inscription…</translation>
    </message>
    <message>
        <source>Start a new clinic</source>
        <translation>Créer un nouveau cabinet</translation>
    </message>
    <message>
        <source>Start a new clinic…</source>
        <translation>Créer un nouveau cabinet…</translation>
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
        <source>All regions answer again; the agenda is up to date.</source>
        <translation>Toutes les régions répondent à nouveau ; l'agenda est à jour.</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Toutes les spécialités</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
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
        <translation>F1 touches de cet écran</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Jour ou semaine d'après</translation>
    </message>
    <message>
        <source>One moment, it is being read. Esc leaves it.</source>
        <translation>Un instant, lecture en cours. Échap quitte.</translation>
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
        <translation>Retenir et proposer</translation>
    </message>
    <message>
        <source>Leave it free</source>
        <translation>Laisser libre</translation>
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
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Who waits for this time</source>
        <translation>Qui attend ce créneau</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>{title}. {name}, {phone}. Enter offers it, Escape leaves it.</source>
        <translation>{title}. {name}, {phone}. Entrée le propose, Échap le laisse.</translation>
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
        <translation>Ctrl+K, puis tapez : un nom, un téléphone, une date de naissance, ou ce que vous voulez faire. Les flèches choisissent, Entrée valide.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last. F1 shows the keys of where you are, at any time.</source>
        <translation>Ctrl+Z annule votre dernière action. F1 montre à tout moment les touches de l'écran où vous êtes.</translation>
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
        <translation>Toute erreur se corrige</translation>
    </message>
    <message>
        <source>One key for each place</source>
        <translation>Une touche par écran</translation>
    </message>
    <message>
        <source>The agenda, the waiting room and the other places are one key away. F7 opens the settings: language, colours, text size.</source>
        <translation>L'agenda, la salle d'attente et les autres écrans s'ouvrent d'une seule touche. F7 ouvre les réglages : langue, couleurs, taille du texte.</translation>
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
        <translation>Ici s'affichent la personne sélectionnée et ce que vous pouvez faire, chaque action avec sa touche : A quand le patient est arrivé, M pour déplacer le rendez-vous, Suppr pour l'annuler.</translation>
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
    <name>HourHeader</name>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>&amp;Pauses</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Length of a slot</source>
        <translation>&amp;Longueur d'un créneau</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Semaines</translation>
    </message>
    <message>
        <source>10:00–10:15, 12:30–13:00</source>
        <translation>10:00–10:15, 12:30–13:00</translation>
    </message>
    <message>
        <source>Beginning in</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days with these hours</source>
        <translation>Jours avec ces horaires</translation>
    </message>
    <message>
        <source>Delete the hours or the break</source>
        <translation>Supprimer les horaires ou la pause</translation>
    </message>
    <message>
        <source>Delete these hours</source>
        <translation>Supprimer ces horaires</translation>
    </message>
    <message>
        <source>Drag over an empty part of a day: that is when the doctor works. Drag an edge to make hours longer or shorter, the middle to move them, and with Shift inside of them to draw a break.</source>
        <translation>Tracez sur une partie vide d'un jour : c'est là que le médecin travaille. Tirez un bord pour allonger ou raccourcir, le milieu pour déplacer ; avec la touche Maj, à l'intérieur, vous tracez une pause.</translation>
    </message>
    <message>
        <source>Draw the hours</source>
        <translation>Tracer les horaires</translation>
    </message>
    <message>
        <source>Go over the week</source>
        <translation>Parcourir la semaine</translation>
    </message>
    <message>
        <source>Longer, shorter</source>
        <translation>Allonger, raccourcir</translation>
    </message>
    <message>
        <source>Move the hours</source>
        <translation>Déplacer les horaires</translation>
    </message>
    <message>
        <source>New hours; or edit them here</source>
        <translation>Nouveaux horaires ; ou les modifier ici</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>Revenir d'un pas</translation>
    </message>
</context>
<context>
    <name>HoursKeys</name>
    <message>
        <source>Arrows move; Shift and arrows stretch; Enter makes or edits hours; B makes a break.</source>
        <translation>Les flèches déplacent ; Maj et flèches étirent ; Entrée crée ou modifie des horaires ; B fait une pause.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horaires de la semaine</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>A week in which they hold</source>
        <translation>Une semaine où ils sont valables</translation>
    </message>
    <message>
        <source>Beginning (date and time)</source>
        <translation>Début (date et heure)</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>Fermé depuis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Doctor's name</source>
        <translation>Nom du médecin</translation>
    </message>
    <message>
        <source>Doctor's number</source>
        <translation>Numéro du médecin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Toutes les … semaines</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>De (heure)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>Minutes d'un créneau</translation>
    </message>
    <message>
        <source>Most visits a day</source>
        <translation>Maximum de rendez-vous par jour</translation>
    </message>
    <message>
        <source>Number in MediBook</source>
        <translation>Numéro dans MediBook</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Numéro dans l'autre logiciel</translation>
    </message>
    <message>
        <source>Patient's number</source>
        <translation>Numéro du patient</translation>
    </message>
    <message>
        <source>Patient's number in MediBook</source>
        <translation>Numéro du patient dans MediBook</translation>
    </message>
    <message>
        <source>Patient's whole name</source>
        <translation>Nom complet du patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>À (heure)</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu'au</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de rendez-vous</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Brings patients, doctors, their hours and coming appointments from another program. You see what will happen to every row before anything is stored.</source>
        <translation>Reprend les patients, les médecins, leurs horaires et les rendez-vous à venir d'un autre logiciel. Vous voyez ce qui arrivera à chaque ligne avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose it, or drop it here.</source>
        <translation>Choisissez-le, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier ?</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: mend them and import that file.</source>
        <translation>
            <numerusform>%n ligne enregistrée : corrigez-la et importez ce fichier.</numerusform>
            <numerusform>%n lignes enregistrées : corrigez-les et importez ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) made that can be booked.</source>
        <translation>
            <numerusform>%n créneau créé, à réserver.</numerusform>
            <numerusform>%n créneaux créés, à réserver.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) or a calendar (iCalendar) with visits that are to come. Import doctors, hours and patients first: each visit needs its patient and a free time of its doctor.</source>
        <translation>Un tableau (CSV) ou un calendrier (iCalendar) avec des rendez-vous à venir. Importez d'abord les médecins, les horaires et les patients : chaque rendez-vous a besoin de son patient et d'un créneau libre de son médecin.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each doctor: name, specialty, clinic.</source>
        <translation>Un tableau (CSV) avec une ligne par médecin : nom, spécialité, cabinet.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each stretch of hours: doctor, weekday, from, to, minutes of a slot. Import the doctors first.</source>
        <translation>Un tableau (CSV) avec une ligne par plage d'horaires : médecin, jour, de, à, minutes d'un créneau. Importez d'abord les médecins.</translation>
    </message>
    <message>
        <source>A table (CSV), contacts (vCard) or FHIR. Who may be registered already is shown to you, and nobody is registered twice.</source>
        <translation>Un tableau (CSV), des contacts (vCard) ou FHIR. Qui est peut-être déjà inscrit vous est montré, et personne n'est inscrit deux fois.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présentes</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiées depuis</translation>
    </message>
    <message numerus="yes">
        <source>Checked, %n row(s). Nothing is stored yet.</source>
        <translation>
            <numerusform>Vérifié, %n ligne. Rien n'est encore enregistré.</numerusform>
            <numerusform>Vérifié, %n lignes. Rien n'est encore enregistré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n row(s) so far. Nothing is stored.</source>
        <translation>
            <numerusform>Vérification : %n ligne jusqu'ici. Rien n'est enregistré.</numerusform>
            <numerusform>Vérification : %n lignes jusqu'ici. Rien n'est enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>Choisissez la colonne du médecin, ou un seul médecin pour tout le fichier.</translation>
    </message>
    <message>
        <source>Choose the column that is “{field}”.</source>
        <translation>Choisissez la colonne « {field} ».</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <comment>rows whose values are tidied when they are imported</comment>
        <translation>Mises au propre</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contacts (vCard)</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Every row is checked once more while it is imported.</source>
        <translation>Chaque ligne est vérifiée encore une fois pendant l'import.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import what is accepted now; save the other rows, mend them, and import that file afterwards.</source>
        <translation>Importez maintenant ce qui est accepté ; enregistrez les autres lignes, corrigez-les, et importez ce fichier ensuite.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importées</translation>
    </message>
    <message>
        <source>Importing the same file again would change nothing.</source>
        <translation>Importer de nouveau le même fichier ne changerait rien.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n row(s) so far. What is done stays.</source>
        <translation>
            <numerusform>Import : %n ligne jusqu'ici. Ce qui est fait reste.</numerusform>
            <numerusform>Import : %n lignes jusqu'ici. Ce qui est fait reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Left out until you say who it is</source>
        <translation>Laissée de côté jusqu'à ce que vous disiez qui c'est</translation>
    </message>
    <message>
        <source>Look at the reasons; the columns may be chosen wrongly.</source>
        <translation>Regardez les raisons ; les colonnes sont peut-être mal choisies.</translation>
    </message>
    <message>
        <source>Making times …</source>
        <translation>Création des créneaux…</translation>
    </message>
    <message>
        <source>Making times: {doctor}</source>
        <translation>Création des créneaux : {doctor}</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importées</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) none can be imported as it is.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être importée telle quelle.</numerusform>
            <numerusform>Aucune des %n lignes ne peut être importée telle quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Patients (FHIR)</source>
        <translation>Patients (FHIR)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Registered already: {people}</source>
        <translation>Déjà inscrits : {people}</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>Enregistrer les lignes non importées</translation>
    </message>
    <message>
        <source>Save the rows that were not imported, mend them, and import that file.</source>
        <translation>Enregistrez les lignes non importées, corrigez-les, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Say how the dates of the file are written.</source>
        <translation>Dites comment sont écrites les dates du fichier.</translation>
    </message>
    <message>
        <source>Somebody else: will be registered</source>
        <translation>Quelqu'un d'autre : sera inscrit</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s). Check again to see all of them.</source>
        <translation>
            <numerusform>Arrêté après %n ligne. Vérifiez de nouveau pour les voir toutes.</numerusform>
            <numerusform>Arrêté après %n lignes. Vérifiez de nouveau pour les voir toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n row(s) are imported and stay. Import the file again to go on.</source>
        <translation>
            <numerusform>Arrêté : %n ligne est importée et reste. Importez de nouveau le fichier pour continuer.</numerusform>
            <numerusform>Arrêté : %n lignes sont importées et restent. Importez de nouveau le fichier pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The file writes {example}. Which day is that?</source>
        <translation>Le fichier écrit {example}. Quel jour est-ce ?</translation>
    </message>
    <message>
        <source>The same person: nobody is registered</source>
        <translation>La même personne : personne n'est inscrit</translation>
    </message>
    <message>
        <source>The times that can be booked are made of these hours: that is the next step.</source>
        <translation>Les créneaux à réserver sont créés à partir de ces horaires : c'est l'étape suivante.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier ?</translation>
    </message>
    <message>
        <source>columns as they were chosen last time</source>
        <translation>colonnes comme la dernière fois</translation>
    </message>
    <message>
        <source>written by MediBook</source>
        <translation>écrit par MediBook</translation>
    </message>
    <message>
        <source>{doctor}, {time}.</source>
        <translation>{doctor}, {time}.</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”</source>
        <translation>{field} : « {before} » devient « {after} »</translation>
    </message>
    <message>
        <source>{patient} has {time} with {doctor}, booked by {who}.</source>
        <translation>{patient} a {time} avec {doctor}, réservé par {who}.</translation>
    </message>
    <message>
        <source>{patient} is with {doctor} then ({time}).</source>
        <translation>{patient} est alors avec {doctor} ({time}).</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys of where you are</source>
        <translation>Touches de cet écran</translation>
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
        <source>Space</source>
        <translation>Espace</translation>
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
    <name>ListAndForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>Ce qui a été tapé ici n'est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n doctor(s) are away: {day}</source>
        <translation>
            <numerusform>%n médecin absent : {day}</numerusform>
            <numerusform>%n médecins absents : {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) are away: {from_when} – {until}</source>
        <translation>
            <numerusform>%n médecin absent : {from_when} – {until}</numerusform>
            <numerusform>%n médecins absents : {from_when} – {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) to tell</source>
        <translation>
            <numerusform>%n patient à prévenir</numerusform>
            <numerusform>%n patients à prévenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be moved.</source>
        <translation>
            <numerusform>%n rendez-vous n'a pas pu être déplacé.</numerusform>
            <numerusform>%n rendez-vous n'ont pas pu être déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left to settle</source>
        <translation>
            <numerusform>%n rendez-vous à régler</numerusform>
            <numerusform>%n rendez-vous à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) squeezed in</source>
        <translation>
            <numerusform>%n rendez-vous en surnombre</numerusform>
            <numerusform>%n rendez-vous en surnombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence {number} of {all}</source>
        <translation>Absence {number} sur {all}</translation>
    </message>
    <message>
        <source>Away: {begins} – {ends}</source>
        <translation>Absence : {begins} – {ends}</translation>
    </message>
    <message>
        <source>Away: {day}</source>
        <translation>Absence : {day}</translation>
    </message>
    <message>
        <source>C cancels a visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C annule un rendez-vous ; M l'emporte dans l'agenda, à poser où vous voulez.</translation>
    </message>
    <message>
        <source>C cancels the visit; Enter on it in the agenda moves it anywhere.</source>
        <translation type="vanished">C annule le rendez-vous ; Entrée dessus dans l'agenda le déplace où vous voulez.</translation>
    </message>
    <message>
        <source>C cancels the visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C annule le rendez-vous ; M l'emporte dans l'agenda, à poser où vous voulez.</translation>
    </message>
    <message>
        <source>C cancels the visit; V shows it in the agenda, where M moves it anywhere.</source>
        <translation type="vanished">C annule le rendez-vous ; V l’affiche dans l’agenda, où M le déplace librement.</translation>
    </message>
    <message>
        <source>Call, and note it with K; or write the address into the file (F5).</source>
        <translation>Appelez, et notez-le avec K ; ou tapez l'adresse dans le dossier (F5).</translation>
    </message>
    <message>
        <source>Cancelled {name}: the doctor is away</source>
        <translation>Rendez-vous de {name} annulé : le médecin est absent</translation>
    </message>
    <message>
        <source>Closed, {why}: {day}</source>
        <translation>Fermé, {why} : {day}</translation>
    </message>
    <message>
        <source>Closed, {why}: {from_when} – {until}</source>
        <translation>Fermé, {why} : {from_when} – {until}</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other days.</source>
        <translation>Ctrl+Gauche et Ctrl+Droite changent de jour.</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other months.</source>
        <translation>Ctrl+Gauche et Ctrl+Droite changent de mois.</translation>
    </message>
    <message>
        <source>It is past noon already.</source>
        <translation>Il est déjà plus de midi.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s)</source>
        <translation>
            <numerusform>%n rendez-vous déplacé</numerusform>
            <numerusform>%n rendez-vous déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {name} to {when} with {doctor}</source>
        <translation>Rendez-vous de {name} déplacé : {when}, {doctor}</translation>
    </message>
    <message>
        <source>No doctor is away with visits to move</source>
        <translation>Aucun médecin absent n'a de rendez-vous à déplacer</translation>
    </message>
    <message>
        <source>Nobody is expected on {day}</source>
        <translation>Personne n'est attendu le {day}</translation>
    </message>
    <message>
        <source>Nobody was squeezed in in {month}</source>
        <translation>Aucun rendez-vous en surnombre en {month}</translation>
    </message>
    <message>
        <source>Squeezed in: {month}</source>
        <translation>En surnombre : {month}</translation>
    </message>
    <message>
        <source>That is more than a month: an administrator enters it under Closures and holidays.</source>
        <translation>C'est plus d'un mois : un administrateur le saisit dans Fermetures et fériés.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>Their lines say why, with another time. Ctrl+Enter moves them there.</source>
        <translation>Leurs lignes disent pourquoi, avec un autre créneau. Ctrl+Entrée les y déplace.</translation>
    </message>
    <message>
        <source>There is no e-mail address in this patient's file.</source>
        <translation>Il n'y a pas d'adresse e-mail dans le dossier de ce patient.</translation>
    </message>
    <message>
        <source>There is no free time to propose.</source>
        <translation>Il n'y a aucun créneau libre à proposer.</translation>
    </message>
    <message>
        <source>There is no visit left with a time to move to.</source>
        <translation>Il ne reste aucun rendez-vous avec un créneau où le déplacer.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Ce créneau est passé.</translation>
    </message>
    <message>
        <source>To confirm: {day}</source>
        <translation>À confirmer : {day}</translation>
    </message>
    <message>
        <source>When a doctor falls ill: Ctrl+Shift+D, on the agenda with the doctor selected.</source>
        <translation>Quand un médecin tombe malade : Ctrl+Maj+D, dans l'agenda avec le médecin sélectionné.</translation>
    </message>
    <message>
        <source>message waits to be sent</source>
        <translation>message en attente d'envoi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no free time found</source>
        <translation>aucun créneau libre</translation>
    </message>
    <message>
        <source>no phone, by e-mail</source>
        <translation>sans téléphone, par e-mail</translation>
    </message>
    <message>
        <source>no phone: by letter</source>
        <translation>sans téléphone : par courrier</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a doctor is away from now on</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>à appeler</translation>
    </message>
    <message>
        <source>told</source>
        <translation>prévenu</translation>
    </message>
    <message>
        <source>{doctor} is away until {when}</source>
        <translation>Absence de {doctor}, fin : {when}</translation>
    </message>
    <message>
        <source>{doctor} is away: {day}</source>
        <translation>Absence de {doctor} : {day}</translation>
    </message>
    <message>
        <source>{doctor} is away: {from_when} – {until}</source>
        <translation>Absence de {doctor} : {from_when} – {until}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name} : {state}</translation>
    </message>
    <message>
        <source>{reached} of {all} confirmed</source>
        <translation>{reached} confirmés sur {all}</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “tomorrow”.</source>
        <translation>« {text} » n'est pas un jour ; tapez par exemple 24/12 ou « demain ».</translation>
    </message>
    <message>
        <source>• was seen</source>
        <translation>• consultation faite</translation>
    </message>
    <message>
        <source>→ {when}, {doctor} ({number} of {all})</source>
        <translation>→ {when}, {doctor} ({number} sur {all})</translation>
    </message>
    <message>
        <source>✓ moved to {when}, {doctor}</source>
        <translation>✓ déplacé : {when}, {doctor}</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ annulé</translation>
    </message>
</context>
<context>
    <name>ListsScreen</name>
    <message>
        <source>Another time</source>
        <translation>Autre créneau</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Choose freely</source>
        <translation>Choisir librement</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>Médecin absent</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Nouveau créneau</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Move all that have a time</source>
        <translation>Déplacer tous ceux qui ont un créneau</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Déplacer là</translation>
    </message>
    <message>
        <source>Moving the visits: {done} of {total}</source>
        <translation>Déplacement des rendez-vous : {done} sur {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
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
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>En surnombre</translation>
    </message>
    <message>
        <source>Squeezed in by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Prévenu</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>Prévu à</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>autre créneau</translation>
    </message>
    <message>
        <source>cancel the visit</source>
        <translation>annuler le rendez-vous</translation>
    </message>
    <message>
        <source>choose freely in the agenda</source>
        <translation>choisir librement dans l'agenda</translation>
    </message>
    <message>
        <source>move all that have one</source>
        <translation>déplacer tous ceux qui en ont un</translation>
    </message>
    <message>
        <source>move to the proposed time</source>
        <translation>déplacer au créneau proposé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>print the call list</source>
        <translation>imprimer la liste d'appels</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>imprimer la liste</translation>
    </message>
    <message>
        <source>print the report</source>
        <translation>imprimer le rapport</translation>
    </message>
    <message>
        <source>queue a message</source>
        <translation>préparer un message</translation>
    </message>
    <message>
        <source>show in the agenda</source>
        <translation>voir dans l'agenda</translation>
    </message>
    <message>
        <source>to call again</source>
        <translation>à rappeler</translation>
    </message>
    <message>
        <source>told</source>
        <translation>prévenu</translation>
    </message>
    <message>
        <source>told, confirmed</source>
        <translation>prévenu, confirmé</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Locked since {time}</source>
        <translation>Verrouillé depuis {time}</translation>
    </message>
    <message>
        <source>This is not the password of {name}.</source>
        <translation>Ce n'est pas le mot de passe de {name}.</translation>
    </message>
    <message>
        <source>Try again: MediBook goes on trying to reach it.</source>
        <translation>Réessayez : MediBook continue d'essayer de l'atteindre.</translation>
    </message>
    <message>
        <source>Type it again; an administrator can set a new one.</source>
        <translation>Tapez-le de nouveau ; un administrateur peut en définir un nouveau.</translation>
    </message>
    <message>
        <source>What {name} has typed and not saved yet is shown to nobody else. It is thrown away when somebody else signs in.</source>
        <translation>Ce que {name} a tapé sans l'enregistrer n'est montré à personne d'autre. C'est perdu quand quelqu'un d'autre se connecte.</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>An administrator can set a new password.</source>
        <translation>Un administrateur peut définir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Back: {name} goes on</source>
        <translation>Retour : {name} continue</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Une autre personne se connecte</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez maintenant réessayer.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked · MediBook</source>
        <translation>Verrouillé · MediBook</translation>
    </message>
</context>
<context>
    <name>NewClinicPage</name>
    <message>
        <source>&amp;Administrator of the server</source>
        <translation>&amp;Administrateur du serveur</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>&amp;Name of the clinic</source>
        <translation>&amp;Nom du cabinet</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>Ré&amp;gion</translation>
    </message>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>&amp;Redis (pour l'affichage en direct)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>A name, or postgresql://…/database</source>
        <translation>Un nom, ou postgresql://…/base</translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation>Un nouveau cabinet</translation>
    </message>
    <message>
        <source>Administrator's pass&amp;word</source>
        <translation>Mot de passe de l'a&amp;dministrateur</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Autre pays</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Tel que vos collègues le voient.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vide : aucun</translation>
    </message>
    <message>
        <source>Its public holidays are closed by themselves.</source>
        <translation>Ses jours fériés sont fermés automatiquement.</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Créer le cabinet</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, so that other computers can join</source>
        <translation>Sur un serveur PostgreSQL, pour plusieurs ordinateurs</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Mot de passe, &amp;encore une fois</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Ten characters or more; a short sentence is good.</source>
        <translation>Dix caractères ou plus ; une phrase courte convient bien.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>The holidays of the whole country only</source>
        <translation>Seulement les jours fériés de tout le pays</translation>
    </message>
    <message>
        <source>What you type when you sign in.</source>
        <translation>Ce que vous tapez pour vous connecter.</translation>
    </message>
    <message>
        <source>Where its data lives</source>
        <translation>Où se trouvent ses données</translation>
    </message>
    <message>
        <source>Who may make databases and roles there. It is used once and not kept.</source>
        <translation>Qui peut y créer des bases et des rôles. Sert une seule fois, sans être conservé.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You become its first administrator. Everything can be changed later.</source>
        <translation>Vous devenez son premier administrateur. Tout peut être modifié plus tard.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 10 characters, any you like. A short sentence is easy to remember.</source>
        <translation>Au moins 10 caractères, ceux que vous voulez. Une phrase courte est facile à retenir.</translation>
    </message>
    <message>
        <source>Password of &amp;now</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>Afficher la &amp;saisie</translation>
    </message>
    <message>
        <source>The new password &amp;once more</source>
        <translation>Nouveau mot de passe, &amp;encore une fois</translation>
    </message>
</context>
<context>
    <name>NextAvailable</name>
    <message numerus="yes">
        <source>%n doctors fit the name</source>
        <translation>
            <numerusform>%n médecin correspond au nom</numerusform>
            <numerusform>%n médecins correspondent au nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out a word, or choose another doctor, day or part of the day.</source>
        <translation>Enlevez un mot, ou choisissez un autre médecin, un autre jour ou un autre moment de la journée.</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}.</source>
        <translation>Aucun créneau de ce genre n'est libre. L'agenda est ouvert jusqu'au {day}.</translation>
    </message>
    <message>
        <source>Nothing is free {when}; these are the next times.</source>
        <translation>Rien de libre {when} ; voici les créneaux suivants.</translation>
    </message>
    <message>
        <source>There is no schedule for these doctors yet.</source>
        <translation>Il n'y a pas encore d'horaires pour ces médecins.</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>non compris : {words}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from and to, times of day</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{minutes} min in one piece</source>
        <translation>{minutes} min d'affilée</translation>
    </message>
    <message>
        <source>{who} at {desk} is at it</source>
        <translation>{who} au poste {desk} s'en occupe</translation>
    </message>
</context>
<context>
    <name>NextAvailableScreen</name>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>Tout rendez-vous, un créneau</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Fermer sans réserver</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>Médecin ou spécialité</translation>
    </message>
    <message>
        <source>Doctor or specialty, visit, day: “derm tuesday afternoon in 6 weeks”</source>
        <translation>Médecin, rendez-vous, jour : « derm mardi matin dans 6 semaines »</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Créneaux libres</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Next available</source>
        <translation>Prochaine disponibilité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de rendez-vous</translation>
    </message>
    <message>
        <source>What is looked for, in words</source>
        <translation>Ce que l'on cherche, en quelques mots</translation>
    </message>
    <message>
        <source>another time, held for you</source>
        <translation>autre créneau, retenu pour vous</translation>
    </message>
    <message>
        <source>book it</source>
        <translation>réserver</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>pour {name}</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message numerus="yes">
        <source>%n earlier note(s) cannot be opened: their key is missing. They stay on this computer.</source>
        <translation>
            <numerusform>%n note antérieure ne peut pas être ouverte : sa clé manque. Elle reste sur cet ordinateur.</numerusform>
            <numerusform>%n notes antérieures ne peuvent pas être ouvertes : leur clé manque. Elles restent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried out.</source>
        <translation>
            <numerusform>%n note exécutée.</numerusform>
            <numerusform>%n notes exécutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be carried out.</source>
        <translation>
            <numerusform>%n note n'a pas pu être exécutée.</numerusform>
            <numerusform>%n notes n'ont pas pu être exécutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not possible</source>
        <translation>
            <numerusform>%n note impossible</numerusform>
            <numerusform>%n notes impossibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not sent</source>
        <translation>
            <numerusform>%n note non envoyée</numerusform>
            <numerusform>%n notes non envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Book {name} (new patient): {time}, {doctor}</source>
        <translation>Réserver pour {name} (nouveau patient) : {time}, {doctor}</translation>
    </message>
    <message>
        <source>Book {name}: {time}, {doctor}</source>
        <translation>Réserver pour {name} : {time}, {doctor}</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}, {doctor}: {reason}</source>
        <translation>Annuler le rendez-vous de {name}, {time}, {doctor} : {reason}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists them.</source>
        <translation>Ctrl+Maj+N les montre.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists why, and the next free times.</source>
        <translation>Ctrl+Maj+N montre pourquoi, et les prochains créneaux libres.</translation>
    </message>
    <message>
        <source>Dealt with: take it off the list</source>
        <translation>Réglé : retirer de la liste</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Ne pas l'envoyer</translation>
    </message>
    <message>
        <source>Downtime copy: being made</source>
        <translation>Copie de secours : en préparation</translation>
    </message>
    <message>
        <source>Downtime copy: none, see here</source>
        <translation>Copie de secours : aucune, voir ici</translation>
    </message>
    <message numerus="yes">
        <source>Downtime copy: {time}, %n day(s)</source>
        <translation>
            <numerusform>Copie de secours : {time}, %n jour</numerusform>
            <numerusform>Copie de secours : {time}, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook goes by the server's. Set this computer's clock, or tell your administrator.</source>
        <translation>MediBook suit celle du serveur. Réglez l'horloge de cet ordinateur, ou prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Move {name} to {time}, {doctor}</source>
        <translation>Déplacer le rendez-vous de {name} : {time}, {doctor}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Noted: {change}</source>
        <translation>Noté : {change}</translation>
    </message>
    <message>
        <source>Nothing can be changed; MediBook goes on trying.</source>
        <translation>Rien ne peut être modifié ; MediBook continue d'essayer.</translation>
    </message>
    <message>
        <source>Other days: from the downtime copy, {time}.</source>
        <translation>Autres jours : d'après la copie de secours, {time}.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Le retirer de la liste</translation>
    </message>
    <message>
        <source>This computer has no keyring: the copy's key lies in a file that only you can read.</source>
        <translation>Cet ordinateur n'a pas de trousseau : la clé de la copie est dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) ahead of the server's.</source>
        <translation>
            <numerusform>L'horloge de cet ordinateur avance de %n minute sur celle du serveur.</numerusform>
            <numerusform>L'horloge de cet ordinateur avance de %n minutes sur celle du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) behind the server's.</source>
        <translation>
            <numerusform>L'horloge de cet ordinateur retarde de %n minute sur celle du serveur.</numerusform>
            <numerusform>L'horloge de cet ordinateur retarde de %n minutes sur celle du serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal keeps no downtime copy, so nothing is noted.</source>
        <translation>Ce poste ne garde pas de copie de secours : rien n'est noté.</translation>
    </message>
    <message>
        <source>What you do is noted, and sent when the database is back.</source>
        <translation>Ce que vous faites est noté, puis envoyé au retour de la base de données.</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time} ({age}).</source>
        <translation>Vous voyez l'agenda tel qu'il était à {time} ({age}).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l'instant</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>il y a {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>il y a {count} min</translation>
    </message>
    <message>
        <source>{name}, {time}, {doctor}: {status}</source>
        <translation>{name}, {time}, {doctor} : {status}</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
    </message>
    <message>
        <source>✕ not possible</source>
        <translation>✕ impossible</translation>
    </message>
</context>
<context>
    <name>NotedScreen</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>A note for later, in a few words; Enter keeps it</source>
        <translation>Une note pour plus tard, en quelques mots ; Entrée la garde</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Noted while the database was away</source>
        <translation>Noté sans la base de données</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation>Rien n'est noté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annuler l'action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>While the database is away, what you do in the agenda is noted here, and carried out when it is back.</source>
        <translation>Quand la base de données est indisponible, ce que vous faites dans l'agenda est noté ici, puis exécuté à son retour.</translation>
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
    <name>NumberLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the national or insurance number</source>
        <translation>Modifier le numéro national ou d'assurance</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the national or insurance number</source>
        <translation>Masquer le numéro national ou d'assurance</translation>
    </message>
    <message>
        <source>Leave the national or insurance number as it is</source>
        <translation>Laisser le numéro national ou d'assurance tel quel</translation>
    </message>
    <message>
        <source>National or insurance number</source>
        <translation>Numéro national ou d'assurance</translation>
    </message>
    <message>
        <source>National or insurance number:</source>
        <translation>Numéro national ou d'assurance :</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the national or insurance number</source>
        <translation>Enregistrer le numéro national ou d'assurance</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the national or insurance number</source>
        <translation>Afficher le numéro national ou d'assurance</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a patient, a time or a command</source>
        <translation>Chercher un patient, un créneau ou une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Aller au {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Nouveau patient « {name} »</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}; Ctrl+F widens the search.</source>
        <translation>Aucun créneau de ce genre n'est libre. L'agenda est ouvert jusqu'au {day} ; Ctrl+F élargit la recherche.</translation>
    </message>
    <message>
        <source>Nobody and nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Nothing is free then; these are the next times.</source>
        <translation>Rien de libre à ce moment ; voici les créneaux suivants.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>choose a time, then birth date and phone</source>
        <translation>choisissez un créneau, puis date de naissance et téléphone</translation>
    </message>
    <message>
        <source>free, {minutes} min: Enter books it</source>
        <translation>libre, {minutes} min : Entrée le réserve</translation>
    </message>
    <message>
        <source>next: {when} · {doctor}</source>
        <translation>prochain : {when} · {doctor}</translation>
    </message>
    <message>
        <source>no visit ahead: Enter books one</source>
        <translation>aucun rendez-vous : Entrée en prend un</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>le dossier est fermé</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Choose a new password.</source>
        <translation>Choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Suffisant</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Deviné aussitôt</translation>
    </message>
    <message>
        <source>Guessed quickly</source>
        <translation>Vite deviné</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>Les deux ne sont pas identiques. Tapez encore une fois le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Type the password that you sign in with now.</source>
        <translation>Tapez le mot de passe avec lequel vous vous connectez maintenant.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Très bon</translation>
    </message>
</context>
<context>
    <name>PatientBox</name>
    <message>
        <source>Choose a patient</source>
        <translation>Choisir un patient</translation>
    </message>
    <message>
        <source>Patient to look for</source>
        <translation>Patient à chercher</translation>
    </message>
</context>
<context>
    <name>PatientChooser</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Nom, téléphone ou date de naissance</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu'un d'autre</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>Tapez un nom, un téléphone ou une date de naissance.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>jour mois année, par exemple 12/3/1984</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message numerus="yes">
        <source>%n past visit(s) of the other file shown here too</source>
        <translation>
            <numerusform>%n rendez-vous passé de l'autre dossier s'affiche aussi ici</numerusform>
            <numerusform>%n rendez-vous passés de l'autre dossier s'affichent aussi ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead</source>
        <translation>
            <numerusform>%n rendez-vous à venir</numerusform>
            <numerusform>%n rendez-vous à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead of the other file shown here too</source>
        <translation>
            <numerusform>%n rendez-vous à venir de l'autre dossier s'affiche aussi ici</numerusform>
            <numerusform>%n rendez-vous à venir de l'autre dossier s'affichent aussi ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist come along</source>
        <translation>
            <numerusform>%n demande de la liste d'attente suit</numerusform>
            <numerusform>%n demandes de la liste d'attente suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Back; nothing that was typed is lost</source>
        <translation>Retour ; rien de ce qui est tapé n'est perdu</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Prendre le prochain rendez-vous</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Pris par</translation>
    </message>
    <message>
        <source>Both have a visit at the same time. Move or cancel one of them, then merge.</source>
        <translation>Les deux ont un rendez-vous au même moment. Déplacez ou annulez l'un des deux, puis fusionnez.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tous les annuler</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n rendez-vous de {name} annulé</numerusform>
            <numerusform>%n rendez-vous de {name} annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>Choisissez champ par champ ; rien n'est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>Choose what the kept file says. The name of the other one goes on finding it.</source>
        <translation>Choisissez ce que dit le dossier gardé. L'autre nom permet toujours de le trouver.</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Vient au cabinet</translation>
    </message>
    <message>
        <source>Comes in a wheelchair</source>
        <translation>Vient en fauteuil roulant</translation>
    </message>
    <message>
        <source>Comes with a companion</source>
        <translation>Vient avec un accompagnant</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Décédé(e)</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Female (F)</source>
        <translation>Féminin (F)</translation>
    </message>
    <message>
        <source>Find it in the list and press Enter; Esc leaves both as they are.</source>
        <translation>Trouvez-le dans la liste et appuyez sur Entrée ; Échap laisse les deux tels quels.</translation>
    </message>
    <message>
        <source>Go on: when you save, both versions are shown and nothing is lost.</source>
        <translation>Continuez : à l'enregistrement, les deux versions s'affichent et rien n'est perdu.</translation>
    </message>
    <message>
        <source>Hard of hearing</source>
        <translation>Entend mal</translation>
    </message>
    <message>
        <source>If the patient comes again, change the status first.</source>
        <translation>Si le patient revient, changez d'abord son statut.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>Points d'attention</translation>
    </message>
    <message>
        <source>Looks like {name}, {details}</source>
        <translation>Ressemble à {name}, {details}</translation>
    </message>
    <message>
        <source>Male (M)</source>
        <translation>Masculin (M)</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>Fusionner dans le premier</translation>
    </message>
    <message>
        <source>Merge with another file of the same person</source>
        <translation>Fusionner avec un autre dossier de la même personne</translation>
    </message>
    <message>
        <source>Merged {merged} into {kept}</source>
        <translation>Dossier {merged} fusionné dans {kept}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, birth date, phone; the rest whenever you like.</source>
        <translation>Nom, date de naissance, téléphone ; le reste quand vous voulez.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Besoin d'un interprète</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>No longer comes here</source>
        <translation>Ne vient plus au cabinet</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Of two versions: the one or the other</source>
        <translation>De deux versions : l'une ou l'autre</translation>
    </message>
    <message>
        <source>Open the file; on a visit: show it in the agenda</source>
        <translation>Ouvrir le dossier ; sur un rendez-vous : le montrer dans l'agenda</translation>
    </message>
    <message>
        <source>Other (X)</source>
        <translation>Autre (X)</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Registered {name}</source>
        <translation>Dossier créé : {name}</translation>
    </message>
    <message>
        <source>Removed the national or insurance number of {name}</source>
        <translation>Numéro national ou d'assurance de {name} supprimé</translation>
    </message>
    <message>
        <source>Save this number first (Enter), or leave it as it was (Esc).</source>
        <translation>Enregistrez d'abord ce numéro (Entrée), ou laissez-le tel quel (Échap).</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Enregistrer ce choix</translation>
    </message>
    <message>
        <source>Save, or carry out what is chosen</source>
        <translation>Enregistrer, ou exécuter le choix</translation>
    </message>
    <message>
        <source>Saved the file of {name}</source>
        <translation>Dossier de {name} enregistré</translation>
    </message>
    <message>
        <source>Saved the national or insurance number of {name}</source>
        <translation>Numéro national ou d'assurance de {name} enregistré</translation>
    </message>
    <message>
        <source>Sees badly</source>
        <translation>Voit mal</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Show or hide the national or insurance number</source>
        <translation>Afficher ou masquer le numéro national ou d'assurance</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu'un</translation>
    </message>
    <message>
        <source>Somebody else saved this file meanwhile.</source>
        <translation>Quelqu'un d'autre a enregistré ce dossier entre-temps.</translation>
    </message>
    <message>
        <source>Somebody else saved this file since you opened it</source>
        <translation>Quelqu'un d'autre a enregistré ce dossier depuis que vous l'avez ouvert</translation>
    </message>
    <message>
        <source>Split: {name}</source>
        <translation>Dossier séparé : {name}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The file is closed, so nothing is booked.</source>
        <translation>Le dossier est fermé : rien n'est réservé.</translation>
    </message>
    <message>
        <source>The notes of both files stay readable; it can be split again at any time.</source>
        <translation>Les notes des deux dossiers restent lisibles ; on peut séparer les dossiers à tout moment.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Des modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>Aux rendez-vous</translation>
    </message>
    <message>
        <source>Two files of one person</source>
        <translation>Deux dossiers d'une même personne</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>Tapez le jour, le mois et l'année, par exemple 12/3/1984.</translation>
    </message>
    <message>
        <source>Use the file of the person it looks like</source>
        <translation>Utiliser le dossier de la personne semblable</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which file is {name} too?</source>
        <translation>Quel autre dossier est aussi celui de {name} ?</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>also: {number} ({name})</source>
        <comment>the number of a merged file</comment>
        <translation>aussi : {number} ({name})</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>ne peut pas être ouvert à ce poste</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal. An administrator brings the clinic's notes key here.</source>
        <translation>ne peut pas être ouvert à ce poste. Un administrateur doit y apporter la clé des notes du cabinet.</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé(e)</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>of a patient's number</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>merged with {name}</source>
        <translation>fusionné avec {name}</translation>
    </message>
    <message>
        <source>no longer comes here</source>
        <translation>ne vient plus au cabinet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>un instant…</translation>
    </message>
    <message>
        <source>the keyring of this computer is locked. Unlock it, then press Show.</source>
        <translation>le trousseau de cet ordinateur est verrouillé. Déverrouillez-le, puis choisissez Afficher.</translation>
    </message>
    <message>
        <source>this terminal has no key for it. An administrator brings it here.</source>
        <translation>ce poste n'a pas de clé pour ce numéro. Un administrateur doit l'y apporter.</translation>
    </message>
    <message>
        <source>your account may not read it.</source>
        <translation>votre compte n'a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>{name}, merged into this file</source>
        <translation>{name}, fusionné dans ce dossier</translation>
    </message>
    <message>
        <source>{name}, registered {day}</source>
        <translation>{name}, dossier créé le {day}</translation>
    </message>
    <message>
        <source>{when}: {doctor} and {other_doctor}</source>
        <translation>{when} : {doctor} et {other_doctor}</translation>
    </message>
    <message>
        <source>{who} changed this number ({when}). Stored now: {number}. Enter saves yours instead, Esc leaves theirs.</source>
        <translation>{who} a modifié ce numéro ({when}). Enregistré maintenant : {number}. Entrée enregistre le vôtre à la place, Échap garde le sien.</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, enregistré à {time}</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>« {text} » n'est pas une date.</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Find a patient in the list and press Enter, or press P on a visit in the agenda.</source>
        <translation>Trouvez un patient dans la liste et appuyez sur Entrée, ou appuyez sur P sur un rendez-vous de l'agenda.</translation>
    </message>
    <message>
        <source>Find a patient's file</source>
        <translation>Trouver le dossier d'un patient</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Nom, téléphone ou date de naissance</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Aucun dossier ouvert</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date; the last row registers somebody new.</source>
        <translation>Tapez un nom, un téléphone ou une date de naissance ; la dernière ligne crée un nouveau patient.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Type the name above to erase the data</source>
        <translation>&amp;Tapez le nom ci-dessus pour effacer les données</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase on request</source>
        <translation>Effacer sur demande</translation>
    </message>
    <message>
        <source>For the person: everything that is stored, also who looked at it. The export is recorded.</source>
        <translation>Pour la personne : tout ce qui est enregistré, et aussi qui l'a consulté. L'export est enregistré.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Save all data as a file…</source>
        <translation>Enregistrer toutes les données dans un fichier…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu'un d'autre</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Altered</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Retour à la semaine</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>En moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>À déplacer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visits without a time</source>
        <translation>Rendez-vous sans créneau</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>What changes week by week</source>
        <translation>Ce qui change semaine par semaine</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>Au {day}, {time}, imprimé par {name}</translation>
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
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Free: {times}</source>
        <translation>Libre : {times}</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>En cas d'empêchement, merci de nous prévenir au plus tôt : quelqu'un d'autre peut avoir besoin de ce créneau.</translation>
    </message>
    <message>
        <source>It is saved as {path}.</source>
        <translation>Il est enregistré sous {path}.</translation>
    </message>
    <message>
        <source>No free time.</source>
        <translation>Aucun créneau libre.</translation>
    </message>
    <message>
        <source>No hours in this week.</source>
        <translation>Pas de consultation cette semaine.</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Aucun médecin ne consulte ce jour-là.</translation>
    </message>
    <message>
        <source>Open it with any program that shows PDF files.</source>
        <translation>Ouvrez-le avec n'importe quel lecteur de PDF.</translation>
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
        <translation>Enregistré et ouvert : {name}</translation>
    </message>
    <message>
        <source>Select a visit first: the slip is for its patient.</source>
        <translation>Sélectionnez d'abord un rendez-vous : le carton est pour son patient.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation>Envoyé à l'imprimante {printer}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Il n'y a rien à imprimer ici.</translation>
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
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>{doctor} · du {first} au {last}</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (suite)</translation>
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
        <translation>Tout ce qui est affiché</translation>
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
        <translation>Un médecin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Carton de rendez-vous</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>À imprimer</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s)</source>
        <translation>
            <numerusform>%n rendez-vous passé</numerusform>
            <numerusform>%n rendez-vous passés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded look(s) at the file</source>
        <translation>
            <numerusform>%n consultation du dossier enregistrée</numerusform>
            <numerusform>%n consultations du dossier enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to come: cancel them first.</source>
        <translation>
            <numerusform>%n rendez-vous à venir : annulez-le d'abord.</numerusform>
            <numerusform>%n rendez-vous à venir : annulez-les d'abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist</source>
        <translation>
            <numerusform>%n demande sur la liste d'attente</numerusform>
            <numerusform>%n demandes sur la liste d'attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact data and notes of {name} are erased, the rest on {day}</source>
        <translation>Les coordonnées et les notes de {name} sont effacées, le reste le {day}</translation>
    </message>
    <message>
        <source>Contact data, notes, numbers and wishes go at once. Name, birth date and reasons of visits are kept until {day}, as the law asks, and go then by themselves. It cannot be undone.</source>
        <translation>Les coordonnées, notes, numéros et demandes partent aussitôt. Le nom, la date de naissance et les motifs des rendez-vous sont conservés jusqu'au {day}, comme la loi l'exige, puis partent d'eux-mêmes. Irréversible.</translation>
    </message>
    <message>
        <source>Encrypted notes</source>
        <translation>Notes chiffrées</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>Effacé le {day}</translation>
    </message>
    <message>
        <source>Everything that says who this is goes at once. It cannot be undone.</source>
        <translation>Tout ce qui dit qui est cette personne part aussitôt. Irréversible.</translation>
    </message>
    <message>
        <source>Last visit on {day}</source>
        <translation>Dernier rendez-vous le {day}</translation>
    </message>
    <message>
        <source>The data of {name} are erased</source>
        <translation>Les données de {name} sont effacées</translation>
    </message>
    <message>
        <source>The rest goes on {day}</source>
        <translation>Le reste part le {day}</translation>
    </message>
    <message>
        <source>These data are erased already.</source>
        <translation>Ces données sont déjà effacées.</translation>
    </message>
    <message>
        <source>This is not the name above. Nothing was erased.</source>
        <translation>Ce n'est pas le nom ci-dessus. Rien n'a été effacé.</translation>
    </message>
    <message>
        <source>This person has asked already; the rest goes on {day}.</source>
        <translation>Cette personne l'a déjà demandé ; le reste part le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are kept for %n year(s)</source>
        <translation>
            <numerusform>Les rendez-vous sont conservés %n an</numerusform>
            <numerusform>Les rendez-vous sont conservés %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, par {name}</translation>
    </message>
    <message>
        <source>{file} holds everything. Only you can read it; hand it over and delete it.</source>
        <translation>{file} contient tout. Vous seul pouvez le lire ; remettez-le, puis supprimez-le.</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>&amp;Years that visits are kept</source>
        <translation>&amp;Années de conservation des rendez-vous</translation>
    </message>
    <message>
        <source>A patient may ask for everything that is stored about them, and for it to be erased. What the law makes the clinic keep stays until its time is over.</source>
        <translation>Un patient peut demander tout ce qui est enregistré sur lui, et que ce soit effacé. Ce que la loi oblige le cabinet à conserver reste jusqu'à la fin du délai.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Data files (*.json)</source>
        <translation>Fichiers de données (*.json)</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>From the end of the year of the last visit. Ask who knows the law of your country.</source>
        <translation>À partir de la fin de l'année du dernier rendez-vous. Demandez à qui connaît la loi de votre pays.</translation>
    </message>
    <message>
        <source>Nobody has asked to be erased yet.</source>
        <translation>Personne n'a encore demandé l'effacement.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Requests to be erased</source>
        <translation>Demandes d'effacement</translation>
    </message>
    <message>
        <source>Save all data</source>
        <translation>Enregistrer toutes les données</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>Enregistrer cette règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Inventing a clinic, its patients and its book</source>
        <translation>Création d'un cabinet fictif, de ses patients et de ses rendez-vous</translation>
    </message>
    <message>
        <source>Preparing the database</source>
        <translation>Préparation de la base de données</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Starting the database</source>
        <translation>Démarrage de la base de données</translation>
    </message>
    <message>
        <source>Writing the clinic</source>
        <translation>Écriture du cabinet</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Ne pas enregistrer</translation>
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
        <translation>Écrans</translation>
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
        <translation>En quelques mots, puis Entrée</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Motif avec vos mots</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>&amp;Broken down</source>
        <translation>Ré&amp;partition</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Cabinet</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médecin</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>Inter&amp;valle</translation>
    </message>
    <message>
        <source>&amp;Visit type</source>
        <translation>&amp;Type de rendez-vous</translation>
    </message>
    <message>
        <source>Compare with the days before</source>
        <translation>Comparer aux jours précédents</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Jours du rapport</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Every row whose name and birth date are those of one patient</source>
        <translation>Toutes les lignes dont le nom et la date de naissance sont ceux d'un seul patient</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Make the times that can be booked</source>
        <translation>Créer les créneaux à réserver</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Save the rows that are not imported…</source>
        <translation>Enregistrer les lignes non importées…</translation>
    </message>
    <message>
        <source>Somebody else: register</source>
        <translation>Quelqu'un d'autre : inscrire</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>The same person, for all that are equal</source>
        <translation>La même personne, pour toutes les lignes identiques</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) like these.</source>
        <translation>
            <numerusform>… et %n autre ligne comme celles-ci.</numerusform>
            <numerusform>… et %n autres lignes comme celles-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source> (days)</source>
        <translation> (jours)</translation>
    </message>
    <message>
        <source> (hours)</source>
        <translation> (heures)</translation>
    </message>
    <message>
        <source> (minutes)</source>
        <translation> (minutes)</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en moins de</translation>
    </message>
    <message>
        <source>A visit with a fee, on average</source>
        <translation>Moyenne par rendez-vous avec tarif</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All clinics</source>
        <translation>Tous les cabinets</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>All visit types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>État au {day}, {time}</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>À l'accueil</translation>
    </message>
    <message>
        <source>Before: {range}</source>
        <translation>Avant : {range}</translation>
    </message>
    <message>
        <source>Bookable time</source>
        <translation>Temps réservable</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>Temps réservé</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Rendez-vous pris</translation>
    </message>
    <message>
        <source>By clinic</source>
        <translation>Par cabinet</translation>
    </message>
    <message>
        <source>By doctor</source>
        <translation>Par médecin</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Par durée</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>By visit type</source>
        <translation>Par type de rendez-vous</translation>
    </message>
    <message>
        <source>By way of booking</source>
        <translation>Par voie de réservation</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Par jour de la semaine</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Par jour de la semaine et heure</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message numerus="yes">
        <source>Counting all visits for the first time: %n doctor(s) to go</source>
        <translation>
            <numerusform>Premier comptage de tous les rendez-vous : encore %n médecin</numerusform>
            <numerusform>Premier comptage de tous les rendez-vous : encore %n médecins</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>Médecin absent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Expected visits</source>
        <translation>Rendez-vous attendus</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From the moment of booking to the visit. Half of the patients had to wait no longer than the median; it is estimated from classes of lengths.</source>
        <translation>Du moment de la réservation au rendez-vous. La moitié des patients n'a pas attendu plus longtemps que la médiane ; elle est estimée par classes de durées.</translation>
    </message>
    <message>
        <source>From “arrived” to “in room”, where both were noted. Half of the patients waited no longer than the median; it is estimated from classes of lengths.</source>
        <translation>De « arrivé » à « en consultation », quand les deux ont été notés. La moitié des patients n'a pas attendu plus longtemps que la médiane ; elle est estimée par classes de durées.</translation>
    </message>
    <message>
        <source>Got an earlier time</source>
        <translation>A obtenu un créneau plus tôt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois passé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tardives</translation>
    </message>
    <message>
        <source>Late, of the cancelled</source>
        <translation>Tardives, parmi les annulations</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Délai d'obtention</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Fait par erreur</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>N'est plus ici</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore terminés</translation>
    </message>
    <message>
        <source>Nothing was counted in these days.</source>
        <translation>Rien n'a été compté ces jours-là.</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>De tous les rendez-vous</translation>
    </message>
    <message>
        <source>Of bookable time</source>
        <translation>Du temps réservable</translation>
    </message>
    <message>
        <source>Of expected visits</source>
        <translation>Des rendez-vous attendus</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres motifs</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>Demande du patient</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>Patient malade</translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation>Portail des patients</translation>
    </message>
    <message>
        <source>Patients who did not come, of all visits that were not cancelled.</source>
        <translation>Patients qui ne sont pas venus, parmi tous les rendez-vous non annulés.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Popular times and doctors</source>
        <translation>Heures et médecins demandés</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>En surnombre</translation>
    </message>
    <message>
        <source>The days before, the days after</source>
        <translation>Jours précédents, jours suivants</translation>
    </message>
    <message>
        <source>The export is on record.</source>
        <translation>L'export est enregistré.</translation>
    </message>
    <message>
        <source>There is nothing to save in these days.</source>
        <translation>Il n'y a rien à enregistrer pour ces jours.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Time with a visit, of all time that could be booked: opening hours without breaks, absences and blocked times. The time of cancelled visits and no-shows is free again.</source>
        <translation>Temps avec rendez-vous, sur tout le temps réservable : les horaires d'ouverture sans pauses, absences ni temps bloqués. Le temps des rendez-vous annulés et des absents est de nouveau libre.</translation>
    </message>
    <message>
        <source>Type a day, for example 12.3.2026.</source>
        <translation>Tapez un jour, par exemple 12/3/2026.</translation>
    </message>
    <message>
        <source>UTF-8 with commas; numbers with a point, days as 2026-03-31. The export is on record.</source>
        <translation>UTF-8 avec des virgules ; nombres avec un point, jours sous la forme 2026-03-31. L'export est enregistré.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Taux d'occupation</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de rendez-vous</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visits by the day for which they are booked. What was undone at once does not count.</source>
        <translation>Rendez-vous selon le jour pour lequel ils sont pris. Ce qui a été aussitôt défait ne compte pas.</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>Rendez-vous terminés</translation>
    </message>
    <message>
        <source>Visits that are done, times the fee of their type as it is set today.</source>
        <translation>Rendez-vous terminés, multipliés par le tarif actuel de leur type.</translation>
    </message>
    <message>
        <source>Visits that were cancelled, by the day for which they were booked. Late means less than a day before.</source>
        <translation>Rendez-vous annulés, selon le jour pour lequel ils étaient pris. Tardif veut dire moins d'un jour avant.</translation>
    </message>
    <message>
        <source>Visits that were squeezed in beside another one on purpose. Lists (F6) names each of them.</source>
        <translation>Rendez-vous ajoutés exprès en surnombre à côté d'un autre. Listes (F6) les nomme un par un.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Temps d'attente</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d'attente</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>Venu sans rendez-vous</translation>
    </message>
    <message>
        <source>Way of booking</source>
        <translation>Voie de réservation</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When visits begin and with whom they are booked; cancelled ones are left out.</source>
        <translation>Quand commencent les rendez-vous et avec qui ils sont pris ; les annulés sont laissés de côté.</translation>
    </message>
    <message>
        <source>With a fee</source>
        <translation>Avec tarif</translation>
    </message>
    <message>
        <source>Within 15 minutes</source>
        <translation>En 15 minutes au plus</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En une semaine au plus</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>avant : {value}</translation>
    </message>
    <message>
        <source>compared with {range}</source>
        <translation>comparé à : {range}</translation>
    </message>
    <message>
        <source>under {length}</source>
        <translation>moins de {length}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{from_length} to under {to_length}</source>
        <translation>de {from_length} à moins de {to_length}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <comment>an hour of the day</comment>
        <translation>{hour} h</translation>
    </message>
    <message>
        <source>{length} and more</source>
        <translation>{length} et plus</translation>
    </message>
    <message>
        <source>{measure} before</source>
        <translation>{measure}, avant</translation>
    </message>
    <message>
        <source>{moment}, read from a replica</source>
        <translation>{moment}, lu sur un réplica</translation>
    </message>
    <message>
        <source>{moment}. Missing in these figures: {shards}</source>
        <translation>{moment}. Manque dans ces chiffres : {shards}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>per cent</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} d</source>
        <comment>days</comment>
        <translation>{number} j</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} wk</source>
        <comment>weeks</comment>
        <translation>{number} sem.</translation>
    </message>
    <message>
        <source>{report} · {breakdown}</source>
        <comment>No-shows · By doctor</comment>
        <translation>{report} · {breakdown}</translation>
    </message>
    <message>
        <source>{sign}{number} %</source>
        <comment>a change in per cent</comment>
        <translation>{sign}{number} %</translation>
    </message>
    <message>
        <source>{title}, {range}. Most visits begin on {weekday} at {hour}: {most}. All values are in the table.</source>
        <translation>{title}, {range}. Le plus de rendez-vous commencent le {weekday} à {hour} : {most}. Toutes les valeurs sont dans le tableau.</translation>
    </message>
    <message>
        <source>{title}, {range}. {measure}: highest {most} ({most_at}), lowest {least} ({least_at}). All values are in the table.</source>
        <translation>{title}, {range}. {measure} : maximum {most} ({most_at}), minimum {least} ({least_at}). Toutes les valeurs sont dans le tableau.</translation>
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
        <translation>Choisissez d'autres jours, ou enlevez un filtre. Ctrl+Gauche va aux jours précédents.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>Rien pour ces jours</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Imprimer le rapport (Ctrl+P)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
    <message>
        <source>Save the same CSV with a byte order mark, by which Excel knows UTF-8</source>
        <translation>Enregistrer le même CSV avec une marque d'ordre des octets, à laquelle Excel reconnaît UTF-8</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S)</source>
        <translation>Enregistrer le tableau en CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S): UTF-8, commas, numbers with a point, days as 2026-03-31</source>
        <translation>Enregistrer le tableau en CSV (Ctrl+S) : UTF-8, virgules, nombres avec un point, jours sous la forme 2026-03-31</translation>
    </message>
    <message>
        <source>Save the table as CSV for Excel</source>
        <translation>Enregistrer le tableau en CSV pour Excel</translation>
    </message>
    <message>
        <source>Values of the report</source>
        <translation>Valeurs du rapport</translation>
    </message>
    <message>
        <source>What happened in the clinic: choose a report and its days.</source>
        <translation>Ce qui s'est passé au cabinet : choisissez un rapport et ses jours.</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, tableau</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>A longer time counts at once, a shorter one after a week, so that others can notice it.</source>
        <translation>Une durée plus longue compte aussitôt, une plus courte après une semaine, pour que d'autres puissent le remarquer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>Conservation du journal d'audit</translation>
    </message>
    <message>
        <source>Records that are older than this are removed by themselves, once a day, as a whole; what was removed stays provable. Ask what the law of your country says: treatment records are often kept for ten years.</source>
        <translation>Les enregistrements plus anciens sont supprimés automatiquement, une fois par jour, en bloc ; ce qui a été supprimé reste prouvable. Demandez ce que dit la loi de votre pays : les dossiers de soins sont souvent conservés dix ans.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>No room</source>
        <translation>Aucune salle</translation>
    </message>
    <message>
        <source>Room for {name}, {time}</source>
        <translation>Salle pour {name}, {time}</translation>
    </message>
    <message>
        <source>{name} has no room now</source>
        <translation>{name} n'a plus de salle</translation>
    </message>
    <message>
        <source>{name}: {room}</source>
        <translation>{name} : {room}</translation>
    </message>
    <message>
        <source>{room} · {doctor} until {time}</source>
        <translation>{room} · {doctor} jusqu'à {time}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <source>%n booked visits have no room in the new hours. They stay booked; move them afterwards.</source>
        <translation>
            <numerusform>%n rendez-vous n'a pas de place dans les nouveaux horaires. Il reste prévu ; déplacez-le ensuite.</numerusform>
            <numerusform>%n rendez-vous n'ont pas de place dans les nouveaux horaires. Ils restent prévus ; déplacez-les ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctors: {made} free times more, {gone} less, visits to move: {moving}.</source>
        <translation>
            <numerusform>%n médecin : {made} créneaux libres en plus, {gone} en moins, rendez-vous à déplacer : {moving}.</numerusform>
            <numerusform>%n médecins : {made} créneaux libres en plus, {gone} en moins, rendez-vous à déplacer : {moving}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slots</source>
        <comment>length of a slot</comment>
        <translation>
            <numerusform>créneaux de %n min</numerusform>
            <numerusform>créneaux de %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits have no time with the doctor any more.</source>
        <translation>
            <numerusform>%n rendez-vous n'a plus de créneau chez le médecin.</numerusform>
            <numerusform>%n rendez-vous n'ont plus de créneau chez le médecin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is typed like 10:00–10:15, several with commas between.</source>
        <translation>Une pause se tape comme 10:00–10:15, plusieurs sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Booked, but outside of the saved hours, or in a time that is blocked. Enter shows a visit in the agenda, where M moves it; who was moved is gone from here.</source>
        <translation>Prévus, mais hors des horaires enregistrés, ou dans un temps bloqué. Entrée affiche un rendez-vous dans l'agenda, où M le déplace ; ce qui est déplacé disparaît d'ici.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Break removed</source>
        <translation>Pause supprimée</translation>
    </message>
    <message>
        <source>Break {from} to {to}, in: {hours}</source>
        <translation>Pause de {from} à {to}, dans : {hours}</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Copy the hours of {doctor}</source>
        <translation>Copier les horaires de {doctor}</translation>
    </message>
    <message>
        <source>Delete hours or a break</source>
        <translation>Supprimer des horaires ou une pause</translation>
    </message>
    <message>
        <source>Draw hours on the week, or choose some to change them.</source>
        <translation>Tracez des horaires sur la semaine, ou choisissez-en pour les modifier.</translation>
    </message>
    <message>
        <source>Every booked visit has its time.</source>
        <translation>Chaque rendez-vous a son créneau.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time.</source>
        <translation>Chaque rendez-vous garde son créneau.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time; only the slots around some are others.</source>
        <translation>Chaque rendez-vous garde son heure ; seuls les créneaux autour de certains changent.</translation>
    </message>
    <message>
        <source>Free times made: {made} more, {gone} less.</source>
        <translation>Créneaux libres : {made} en plus, {gone} en moins.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on: when you save, both are shown and nothing is lost.</source>
        <translation>Continuez : à l'enregistrement, les deux versions s'affichent et rien n'est perdu.</translation>
    </message>
    <message>
        <source>Go over the week; with Ctrl by the hour</source>
        <translation>Parcourir la semaine ; avec Ctrl, heure par heure</translation>
    </message>
    <message numerus="yes">
        <source>Hours copied to %n doctors</source>
        <translation>
            <numerusform>Horaires copiés à %n médecin</numerusform>
            <numerusform>Horaires copiés à %n médecins</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of {doctor} saved: {made} free times more, {gone} less</source>
        <translation>Horaires de {doctor} enregistrés : {made} créneaux libres en plus, {gone} en moins</translation>
    </message>
    <message>
        <source>Last changed by {who}, {when}</source>
        <translation>Dernière modification : {who}, {when}</translation>
    </message>
    <message>
        <source>Making free times: {done} of {total}, {doctor}</source>
        <translation>Création des créneaux libres : {done} sur {total}, {doctor}</translation>
    </message>
    <message>
        <source>Mark time; on hours or a break: longer, shorter</source>
        <translation>Marquer du temps ; sur des horaires ou une pause : allonger, raccourcir</translation>
    </message>
    <message>
        <source>New hours from a date on</source>
        <translation>Nouveaux horaires à partir d'une date</translation>
    </message>
    <message>
        <source>New hours from {day}: draw what is different.</source>
        <translation>Nouveaux horaires à partir du {day} : tracez ce qui change.</translation>
    </message>
    <message>
        <source>New hours; on hours: edit them in the form</source>
        <translation>Nouveaux horaires ; sur des horaires : les modifier dans le formulaire</translation>
    </message>
    <message>
        <source>No doctor is chosen yet.</source>
        <translation>Aucun médecin n'est encore choisi.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n'est modifié.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Days from {first} to {last} are looked at: so far times are made ahead.</source>
        <translation>Rien n'est encore enregistré. Les jours du {first} au {last} sont examinés : les créneaux sont créés à l'avance jusque-là.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>On hours in the week: move them, or their break</source>
        <translation>Sur des horaires de la semaine : les déplacer, ou leur pause</translation>
    </message>
    <message>
        <source>On {day} the clock goes back from {before} to {after}: the hour that comes twice is used once.</source>
        <translation>Le {day}, l'heure recule de {before} à {after} : l'heure qui revient deux fois n'est utilisée qu'une fois.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} begins at {first} on that day, with {slots} free times instead of {ordinary}.</source>
        <translation>Le {day}, l'heure avance de {before} à {after} : {hours} commence à {first} ce jour-là, avec {slots} créneaux libres au lieu de {ordinary}.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} does not exist, there are no free times.</source>
        <translation>Le {day}, l'heure avance de {before} à {after} : {hours} n'existe pas, il n'y a pas de créneau libre.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} has {slots} free times on that day instead of {ordinary}.</source>
        <translation>Le {day}, l'heure avance de {before} à {after} : {hours} a {slots} créneaux libres ce jour-là au lieu de {ordinary}.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>Print the visits without a time</source>
        <translation>Imprimer les rendez-vous sans créneau</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Save these hours</source>
        <translation>Enregistrer ces horaires</translation>
    </message>
    <message>
        <source>See what changes; then save it</source>
        <translation>Voir les effets ; puis enregistrer</translation>
    </message>
    <message>
        <source>Shown is the week of {day}. Choose one; nothing is saved until you say so.</source>
        <translation>La semaine du {day} est affichée. Choisissez-en une ; rien n'est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>Somebody else saved these hours meanwhile.</source>
        <translation>Quelqu'un d'autre a enregistré ces horaires entre-temps.</translation>
    </message>
    <message>
        <source>Split at midnight</source>
        <translation>Couper à minuit</translation>
    </message>
    <message>
        <source>Stopped: the hours are saved, but not all free times are made yet.</source>
        <translation>Arrêté : les horaires sont enregistrés, mais tous les créneaux libres ne sont pas encore créés.</translation>
    </message>
    <message>
        <source>Take the last step back; nothing left: what was saved last</source>
        <translation>Annuler le dernier pas ; s'il n'y en a plus : le dernier enregistrement</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The beginning of the hours later, earlier</source>
        <translation>Début des horaires plus tard, plus tôt</translation>
    </message>
    <message>
        <source>The hours that are copied hold until {day} only.</source>
        <translation>Les horaires copiés ne sont valables que jusqu'au {day}.</translation>
    </message>
    <message>
        <source>These are the even weeks of the calendar.</source>
        <translation>Ce sont les semaines paires du calendrier.</translation>
    </message>
    <message>
        <source>These are the even weeks of {year} and the odd ones of {next}: {year} has 53 weeks.</source>
        <translation>Ce sont les semaines paires de {year} et les impaires de {next} : {year} a 53 semaines.</translation>
    </message>
    <message>
        <source>These are the odd weeks of the calendar.</source>
        <translation>Ce sont les semaines impaires du calendrier.</translation>
    </message>
    <message>
        <source>These are the odd weeks of {year} and the even ones of {next}: {year} has 53 weeks.</source>
        <translation>Ce sont les semaines impaires de {year} et les paires de {next} : {year} a 53 semaines.</translation>
    </message>
    <message>
        <source>These hours are not saved yet.</source>
        <translation>Ces horaires ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>These hours end before they begin. Do they go past midnight? Then they are two entries.</source>
        <translation>Ces horaires se terminent avant de commencer. Dépassent-ils minuit ? Alors il faut deux entrées.</translation>
    </message>
    <message>
        <source>These hours end when they begin.</source>
        <translation>Ces horaires se terminent quand ils commencent.</translation>
    </message>
    <message>
        <source>These hours would end on {last}, before they begin on {first}.</source>
        <translation>Ces horaires prendraient fin le {last}, avant de commencer le {first}.</translation>
    </message>
    <message>
        <source>They stay booked until somebody moves them: “Visits to move” lists them, also tomorrow.</source>
        <translation>Ils restent prévus jusqu'à ce que quelqu'un les déplace : « Rendez-vous à déplacer » les liste, demain aussi.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu'au {day}</translation>
    </message>
    <message>
        <source>Visits without a time: {doctor}</source>
        <translation>Rendez-vous sans créneau : {doctor}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>What changes for {doctor}</source>
        <translation>Ce qui change pour {doctor}</translation>
    </message>
    <message>
        <source>What is over cannot be changed: the first day that can be is {day}.</source>
        <translation>Ce qui est passé ne peut pas être modifié : le premier jour possible est le {day}.</translation>
    </message>
    <message>
        <source>Where weeks take turns: the next of them</source>
        <translation>Quand des semaines alternent : la suivante</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Votre version, non enregistrée</translation>
    </message>
    <message>
        <source>blocked: {why}</source>
        <translation>bloqué : {why}</translation>
    </message>
    <message>
        <source>break {from} to {to}</source>
        <translation>pause de {from} à {to}</translation>
    </message>
    <message>
        <source>every 2nd week</source>
        <translation>toutes les 2 semaines</translation>
    </message>
    <message>
        <source>every 3rd week</source>
        <translation>toutes les 3 semaines</translation>
    </message>
    <message>
        <source>every 4th week</source>
        <translation>toutes les 4 semaines</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>toutes les {n} semaines</translation>
    </message>
    <message>
        <source>free times altered</source>
        <translation>créneaux libres modifiés</translation>
    </message>
    <message>
        <source>free times less</source>
        <translation>créneaux libres en moins</translation>
    </message>
    <message>
        <source>free times more</source>
        <translation>créneaux libres en plus</translation>
    </message>
    <message>
        <source>in the week of {day} and every second week after it</source>
        <translation>la semaine du {day}, puis une semaine sur deux</translation>
    </message>
    <message>
        <source>in the week of {day} and every {n} weeks after it</source>
        <translation>la semaine du {day}, puis toutes les {n} semaines</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>pas d'horaires</translation>
    </message>
    <message>
        <source>outside of the new hours</source>
        <translation>hors des nouveaux horaires</translation>
    </message>
    <message>
        <source>stays; only the slots around it differ</source>
        <translation>reste ; seuls les créneaux autour changent</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <translation>la semaine du {day}</translation>
    </message>
    <message>
        <source>visits to move</source>
        <translation>rendez-vous à déplacer</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semaine du {day}</translation>
    </message>
    <message>
        <source>{dates}: no hours</source>
        <translation>{dates} : pas d'horaires</translation>
    </message>
    <message numerus="yes">
        <source>{day} {from} to {to}, slots of %n minutes</source>
        <translation>
            <numerusform>{day} de {from} à {to}, créneaux de %n minute</numerusform>
            <numerusform>{day} de {from} à {to}, créneaux de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}, no hours</source>
        <translation>{day} {time}, pas d'horaires</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{hours} a week, %n free times</source>
        <translation>
            <numerusform>{hours} par semaine, %n créneau libre</numerusform>
            <numerusform>{hours} par semaine, %n créneaux libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>working hours of a day</comment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{week}. Not saved yet: first you see what it changes.</source>
        <translation>{week}. Pas encore enregistré : vous voyez d'abord ce que cela change.</translation>
    </message>
    <message>
        <source>{week}. Saved.</source>
        <translation>{week}. Enregistré.</translation>
    </message>
    <message>
        <source>{week}. This is over and cannot be changed any more.</source>
        <translation>{week}. C'est passé et ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>{who} saved these hours since you opened them</source>
        <translation>{who} a enregistré ces horaires depuis que vous les avez ouverts</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, enregistré à {time}</translation>
    </message>
    <message>
        <source>“{text}” is no day. Leave it empty for “until further notice”.</source>
        <translation>« {text} » n'est pas un jour. Laissez vide pour « sans date de fin ».</translation>
    </message>
    <message>
        <source>“{text}” is no day. Type it like 12.3., “in 6 weeks” or “1 January”.</source>
        <translation>« {text} » n'est pas un jour. Tapez par exemple 12/3, « dans 6 semaines » ou « 1er janvier ».</translation>
    </message>
    <message>
        <source>“{text}” is no time. Type it like 8:30.</source>
        <translation>« {text} » n'est pas une heure. Tapez par exemple 8:30.</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Choose doctors with Space. Their hours become these from the day below; nothing is saved yet.</source>
        <translation>Choisissez des médecins avec la barre d'espace. Leurs horaires deviennent ceux-ci à partir du jour ci-dessous ; rien n'est encore enregistré.</translation>
    </message>
    <message>
        <source>Copy to other doctors…</source>
        <translation>Copier à d'autres médecins…</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>When each doctor works. Draw the week; you see what changes before anything is saved.</source>
        <translation>Quand chaque médecin travaille. Tracez la semaine ; vous voyez ce qui change avant tout enregistrement.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n date(s) cannot be as planned.</source>
        <translation>
            <numerusform>%n date n'est pas possible comme prévu.</numerusform>
            <numerusform>%n dates ne sont pas possibles comme prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visit(s)</source>
        <translation>
            <numerusform>Prendre %n rendez-vous</numerusform>
            <numerusform>Prendre %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n rendez-vous pris pour {name}</numerusform>
            <numerusform>%n rendez-vous pris pour {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n visit(s)</source>
        <translation>
            <numerusform>Annuler %n rendez-vous</numerusform>
            <numerusform>Annuler %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n rendez-vous de {name} annulé</numerusform>
            <numerusform>%n rendez-vous de {name} annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at another desk</source>
        <translation>Modifié à un autre poste</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a time</comment>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Fermé : {why}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the last {weekday}</source>
        <translation>
            <numerusform>Chaque mois, le dernier {weekday}</numerusform>
            <numerusform>Tous les %n mois, le dernier {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the same day ({day})</source>
        <translation>
            <numerusform>Chaque mois, le même jour ({day})</numerusform>
            <numerusform>Tous les %n mois, le même jour ({day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on {weekday} number {which}</source>
        <translation>
            <numerusform>Chaque mois, le {weekday} n° {which}</numerusform>
            <numerusform>Tous les %n mois, le {weekday} n° {which}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Chaque semaine</numerusform>
            <numerusform>Toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a time</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Has another visit then</source>
        <translation>A un autre rendez-vous à ce moment</translation>
    </message>
    <message numerus="yes">
        <source>Move %n visit(s)</source>
        <translation>
            <numerusform>Déplacer %n rendez-vous</numerusform>
            <numerusform>Déplacer %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n rendez-vous de {name} déplacé</numerusform>
            <numerusform>%n rendez-vous de {name} déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Déplacé à la main</translation>
    </message>
    <message>
        <source>No room is free</source>
        <translation>Aucune salle libre</translation>
    </message>
    <message>
        <source>Not open for booking yet</source>
        <translation>Pas encore ouvert à la réservation</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a time</comment>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Repeat the visit of {name}</source>
        <translation>Répéter le rendez-vous de {name}</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>a time</comment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>The doctor is not here</source>
        <translation>Le médecin n'est pas là</translation>
    </message>
    <message>
        <source>The doctor's day is full</source>
        <translation>La journée du médecin est complète</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Ce rendez-vous</translation>
    </message>
    <message>
        <source>Too short for this visit</source>
        <translation>Trop court pour ce rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>est annulé</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a date of a series</comment>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a visit that is not changed</comment>
        <translation>reste</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>{name}: visit {place}</source>
        <comment>place: 3 of 8, weekly</comment>
        <translation>{name} : rendez-vous {place}</translation>
    </message>
    <message>
        <source>{place} of {total}, {rule}</source>
        <comment>a visit's place in its series</comment>
        <translation>{place} sur {total}, {rule}</translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>&amp;Day of the week</source>
        <translation>&amp;Jour de la semaine</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Fréquence</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Visits in all, or the last day</source>
        <translation>&amp;Nombre de rendez-vous, ou dernier jour</translation>
    </message>
    <message>
        <source>8, or 31.3.</source>
        <translation>8, ou 31/3</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Toute la série</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre créneau</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Dates de la série</translation>
    </message>
    <message>
        <source>Do&amp;ctor</source>
        <translation>Mé&amp;decin</translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation>Laisser de côté ou reprendre</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Les déplacer</translation>
    </message>
    <message>
        <source>Repeat a visit</source>
        <translation>Répéter un rendez-vous</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Ce rendez-vous</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Quels rendez-vous</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Desk or program</source>
        <translation>Poste ou programme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message numerus="yes">
        <source>%n doctor(s)</source>
        <translation>
            <numerusform>%n médecin</numerusform>
            <numerusform>%n médecins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) without working hours</source>
        <translation>
            <numerusform>%n médecin sans horaires</numerusform>
            <numerusform>%n médecins sans horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can sign in</source>
        <translation>
            <numerusform>%n personne peut se connecter</numerusform>
            <numerusform>%n personnes peuvent se connecter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit type(s)</source>
        <translation>
            <numerusform>%n type de rendez-vous</numerusform>
            <numerusform>%n types de rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>An account for everyone at the desk, with the rights that they need and no more.</source>
        <translation>Un compte pour chacun à l'accueil, avec les droits nécessaires et pas plus.</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Cabinets</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours fermés</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Fermetures et fériés</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Every doctor has working hours.</source>
        <translation>Chaque médecin a des horaires.</translation>
    </message>
    <message>
        <source>Everybody whose time is booked: doctors, therapists, nurses with their own hours.</source>
        <translation>Tous ceux dont le temps se réserve : médecins, thérapeutes, infirmiers avec leurs propres horaires.</translation>
    </message>
    <message>
        <source>Everything is tried first; nothing is written before you have seen the result.</source>
        <translation>Tout est d'abord essayé ; rien n'est écrit avant que vous ayez vu le résultat.</translation>
    </message>
    <message>
        <source>Everything that a front desk needs is there.</source>
        <translation>Tout ce dont l'accueil a besoin est là.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Its name, time zone and country. The country's public holidays are closed.</source>
        <translation>Son nom, son fuseau horaire et son pays. Les jours fériés du pays sont fermés.</translation>
    </message>
    <message>
        <source>On a free time, start typing a patient's name; Enter, Enter.</source>
        <translation>Sur un créneau libre, commencez à taper le nom d'un patient ; Entrée, Entrée.</translation>
    </message>
    <message>
        <source>Only if two visits can be in each other's way for a room or a device.</source>
        <translation>Seulement si deux rendez-vous peuvent se gêner pour une salle ou un appareil.</translation>
    </message>
    <message>
        <source>Patients and appointments from before</source>
        <translation>Patients et rendez-vous d'avant</translation>
    </message>
    <message>
        <source>Public holidays are there; add your own holidays, or open on a public one.</source>
        <translation>Les jours fériés y sont ; ajoutez vos propres fermetures, ou ouvrez un jour férié.</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salles et équipements</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>The first booking</source>
        <translation>Le premier rendez-vous</translation>
    </message>
    <message>
        <source>The hours are there, but no times were made from them yet: open one and save it.</source>
        <translation>Les horaires sont là, mais aucun créneau n'a encore été créé : ouvrez-en un et enregistrez-le.</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>Vers l'agenda</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>What people come for and how long it takes, such as “Consultation, 15 minutes”.</source>
        <translation>Pourquoi viennent les patients et combien de temps cela prend, par exemple « Consultation, 15 minutes ».</translation>
    </message>
    <message>
        <source>When each doctor works; from it come the times that can be booked.</source>
        <translation>Quand chaque médecin travaille ; les créneaux à réserver en découlent.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>{done} of {all} steps are done.</source>
        <translation>Étapes faites : {done} sur {all}.</translation>
    </message>
</context>
<context>
    <name>SettingUpScreen</name>
    <message>
        <source>From an empty clinic to the first booking, step by step. You can stop and go on at any time.</source>
        <translation>D'un cabinet vide au premier rendez-vous, étape par étape. Vous pouvez vous arrêter et continuer à tout moment.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Mise en place</translation>
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
        <translation>Toutes les fenêtres de ce poste changent aussitôt ; les dates et les nombres aussi.</translation>
    </message>
    <message>
        <source>An offer from the waitlist holds</source>
        <translation>Durée d'une proposition de la liste d'attente</translation>
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
        <source>F12 locks it at once. Your password opens it again, and everything is as it was.</source>
        <translation>F12 le verrouille aussitôt. Votre mot de passe le rouvre, et tout est comme avant.</translation>
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
        <source>Lock the screen when nobody has touched it for</source>
        <translation>Verrouiller l'écran si personne n'y touche pendant</translation>
    </message>
    <message>
        <source>MediBook {version} · {desk} · {clinic}</source>
        <translation>MediBook {version} · {desk} · {clinic}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
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
        <translation>Mémorisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Say who waits too long</source>
        <translation>Signaler une attente trop longue</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Verrouillage de l'écran</translation>
    </message>
    <message>
        <source>So long a free time is kept for the patient you call.</source>
        <translation>Le créneau reste retenu ce temps pour le patient que vous appelez.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The waiting room marks everybody who waits longer than this.</source>
        <translation>La salle d'attente signale ceux qui attendent plus longtemps.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <comment>text size</comment>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>F1 lists the keys of the place where you are.</source>
        <translation>F1 montre les touches de l'écran où vous êtes.</translation>
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
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
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
        <translation>Sélection</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook tries again every few seconds with what you typed.</source>
        <translation>MediBook réessaie régulièrement avec ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>Somebody else chose your password. Choose one that only you know; then the front desk opens.</source>
        <translation>Quelqu'un d'autre a choisi votre mot de passe. Choisissez-en un que vous seul connaissez ; l'accueil s'ouvre ensuite.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {time}.</source>
        <translation>Trop de mots de passe incorrects. Vous pourrez réessayer dans {time}.</translation>
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
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>Your password has reached its age. Choose a new one; then the front desk opens.</source>
        <translation>Votre mot de passe a atteint sa limite d'âge. Choisissez-en un nouveau ; l'accueil s'ouvre ensuite.</translation>
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
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
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
        <source>The right password works then. An administrator can set a new one.</source>
        <translation>Le bon mot de passe fonctionnera alors. Un administrateur peut en définir un nouveau.</translation>
    </message>
    <message>
        <source>This is the demo clinic: sign in with one click as</source>
        <translation>Cabinet de démonstration : connectez-vous d'un clic en tant que</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez maintenant réessayer.</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un billet</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>SqueezeReasons</name>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Short matter</source>
        <translation>Consultation brève</translation>
    </message>
    <message>
        <source>The doctor asked for it</source>
        <translation>À la demande du médecin</translation>
    </message>
</context>
<context>
    <name>Squeezing</name>
    <message>
        <source>Squeeze a visit in at {time}, beside {name}: why?</source>
        <translation>Ajouter un rendez-vous en surnombre à {time}, à côté de {name} : pourquoi ?</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Ajouter en surnombre</translation>
    </message>
    <message>
        <source>Squeeze the visit in at {time} all the same: why?</source>
        <translation>Ajouter quand même le rendez-vous en surnombre à {time} : pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>A new account</source>
        <translation>Un nouveau compte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>As the role has them</source>
        <translation>Comme le rôle</translation>
    </message>
    <message>
        <source>Block a doctor's time</source>
        <translation>Bloquer le temps d'un médecin</translation>
    </message>
    <message>
        <source>Book visits and register patients</source>
        <translation>Prendre des rendez-vous et inscrire des patients</translation>
    </message>
    <message>
        <source>Cancel visits</source>
        <translation>Annuler des rendez-vous</translation>
    </message>
    <message>
        <source>Change doctors, rooms, visit types and clinics</source>
        <translation>Modifier médecins, salles, types et cabinets</translation>
    </message>
    <message>
        <source>Change weekly hours, closures and holidays</source>
        <translation>Modifier horaires, fermetures et jours fériés</translation>
    </message>
    <message>
        <source>Choose a line to sign somebody out.</source>
        <translation>Choisissez une ligne pour déconnecter quelqu'un.</translation>
    </message>
    <message>
        <source>Choose whose agenda this is.</source>
        <translation>Choisissez à qui est cet agenda.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Export patients and visits as files</source>
        <translation>Exporter patients et rendez-vous</translation>
    </message>
    <message>
        <source>First password of {name}</source>
        <translation>Premier mot de passe de {name}</translation>
    </message>
    <message>
        <source>First password over</source>
        <translation>Premier mot de passe expiré</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>Du formulaire à la liste ; si quelque chose n'est pas enregistré, la question est posée</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>De la liste au formulaire</translation>
    </message>
    <message>
        <source>Give or take the right under the cursor</source>
        <translation>Donner ou retirer le droit sous le curseur</translation>
    </message>
    <message>
        <source>Hand out or erase a patient's data on request</source>
        <translation>Remettre ou effacer les données d'un patient</translation>
    </message>
    <message>
        <source>Has a first password, good until {time}, and chooses an own one at the next sign-in.</source>
        <translation>A un premier mot de passe, valable jusqu'au {time}, et choisit le sien à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Import patients, doctors and visits from files</source>
        <translation>Importer patients, médecins et rendez-vous</translation>
    </message>
    <message>
        <source>Insight and data</source>
        <translation>Suivi et données</translation>
    </message>
    <message>
        <source>It is shown this once. It works for 7 days; at the first sign-in {name} chooses an own one.</source>
        <translation>Il n'est montré que cette fois. Il est valable 7 jours ; à la première connexion, {name} choisit le sien.</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Verrouiller le compte</translation>
    </message>
    <message>
        <source>Lock your own account? You can finish here, but not sign in again: another administrator must unlock you.</source>
        <translation>Verrouiller votre propre compte ? Vous pouvez terminer ici, mais plus vous reconnecter : un autre administrateur devra vous déverrouiller.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Manage accounts: this page</source>
        <translation>Gérer les comptes : cette page</translation>
    </message>
    <message>
        <source>May do everything, also change the clinic, its hours and these accounts. Keep two of them, not ten.</source>
        <translation>Peut tout faire, aussi modifier le cabinet, ses horaires et ces comptes. Gardez-en deux, pas dix.</translation>
    </message>
    <message>
        <source>Move visits</source>
        <translation>Déplacer des rendez-vous</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connecté</translation>
    </message>
    <message>
        <source>New password due</source>
        <translation>Mot de passe à changer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Read and write notes on patients</source>
        <translation>Lire et écrire des notes sur les patients</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>See who changed and who looked at what</source>
        <translation>Voir qui a modifié et qui a consulté quoi</translation>
    </message>
    <message>
        <source>Sees only the own agenda and the own patients, blocks own time and sets own breaks. Books nobody.</source>
        <translation>Ne voit que son propre agenda et ses propres patients, bloque son temps et fixe ses pauses. Ne prend aucun rendez-vous.</translation>
    </message>
    <message>
        <source>Sees what the front desk sees and changes nothing: for a screen, or an auditor.</source>
        <translation>Voit ce que voit l'accueil et ne modifie rien : pour un écran, ou un auditeur.</translation>
    </message>
    <message>
        <source>Set visits to arrived, in room and done</source>
        <translation>Noter arrivé, en consultation, terminé</translation>
    </message>
    <message>
        <source>Sign in with it within 7 days and choose a password of your own. Then tear this up.</source>
        <translation>Connectez-vous avec lui dans les 7 jours et choisissez votre propre mot de passe. Puis déchirez ce papier.</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>Squeeze visits in where the time is taken</source>
        <translation>Ajouter des rendez-vous en surnombre</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personnel et droits</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>The first password was good until {time}. Press “New first password” for another one.</source>
        <translation>Le premier mot de passe était valable jusqu'au {time}. « Nouveau premier mot de passe » en donne un autre.</translation>
    </message>
    <message>
        <source>The slip is printed on {printer}</source>
        <translation>Le billet est imprimé sur {printer}</translation>
    </message>
    <message>
        <source>This is you. Ctrl+Shift+Q signs you out here.</source>
        <translation>C'est vous. Ctrl+Maj+Q vous déconnecte ici.</translation>
    </message>
    <message>
        <source>This is your own account: what you take away here you cannot give back to yourself afterwards.</source>
        <translation>C'est votre propre compte : ce que vous retirez ici, vous ne pourrez pas vous le redonner.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu'au {day}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Works at the front desk: books, moves and cancels visits of every doctor, and looks after patients.</source>
        <translation>Travaille à l'accueil : prend, déplace et annule les rendez-vous de tous les médecins, et s'occupe des patients.</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Travaille à</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>comes with booking</source>
        <translation>avec la prise de RDV</translation>
    </message>
    <message>
        <source>from the role</source>
        <translation>du rôle</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>pas pour ce rôle</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>the server's own computer</source>
        <translation>le serveur lui-même</translation>
    </message>
    <message>
        <source>{desk} since {time}</source>
        <translation>{desk} depuis {time}</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>{name} peut maintenant se connecter</translation>
    </message>
    <message>
        <source>{name} has a new first password</source>
        <translation>{name} a un nouveau premier mot de passe</translation>
    </message>
    <message>
        <source>{name} is locked out, and signed out wherever that was</source>
        <translation>Compte de {name} verrouillé, et déconnecté partout</translation>
    </message>
    <message>
        <source>{name} is signed out</source>
        <translation>{name} : déconnecté</translation>
    </message>
    <message>
        <source>{name} is signed out at once, wherever that is, and may sign in again. To keep {name} out, lock the account on the page Staff.</source>
        <translation>{name} est déconnecté aussitôt, partout, et peut se reconnecter. Pour l'empêcher, verrouillez le compte de {name} à la page Personnel.</translation>
    </message>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name} peut de nouveau se connecter</translation>
    </message>
    <message>
        <source>{who} has changed this account at {time}, while you were at it.</source>
        <translation>{who} a modifié ce compte à {time}, pendant que vous y travailliez.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>&amp;First password</source>
        <translation>&amp;Premier mot de passe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>As colleagues read it: Anna Kovács.</source>
        <translation>Comme le lisent vos collègues : Anna Kovács.</translation>
    </message>
    <message>
        <source>Choose a doctor</source>
        <translation>Choisir un médecin</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Last day of the account</source>
        <translation>Dernier jour du compte</translation>
    </message>
    <message>
        <source>The account &amp;ends after</source>
        <translation>&amp;Fin du compte après</translation>
    </message>
    <message>
        <source>What is typed to sign in. It stays as it is for good, because the history names it.</source>
        <translation>Ce que l'on tape pour se connecter. Il ne change jamais, car l'historique le cite.</translation>
    </message>
    <message>
        <source>Whose &amp;agenda</source>
        <translation>&amp;Agenda de</translation>
    </message>
    <message>
        <source>Works &amp;in</source>
        <translation>&amp;Travaille à</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>For who has forgotten the own one. Signs the person out everywhere.</source>
        <translation>Pour qui a oublié le sien. Déconnecte la personne partout.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New first password</source>
        <translation>Nouveau premier mot de passe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>Signs the person out everywhere at once; nothing is deleted.</source>
        <translation>Déconnecte la personne partout aussitôt ; rien n'est supprimé.</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personnel et droits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Who may sign in and what each may do. An account is never deleted, because the history names it: who has left is locked.</source>
        <translation>Qui peut se connecter et ce que chacun peut faire. Un compte n'est jamais supprimé, car l'historique le cite : qui est parti est verrouillé.</translation>
    </message>
    <message>
        <source>Who works at which desk at this moment, as the database sees it. The list renews itself.</source>
        <translation>Qui travaille à quel poste en ce moment, vu de la base de données. La liste se renouvelle d'elle-même.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>MediBook cannot go on</source>
        <translation>MediBook ne peut continuer</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading from the main server</source>
        <translation>Lecture sur le serveur principal</translation>
    </message>
    <message>
        <source>Reading from the main server: no replica is up to date</source>
        <translation>Lecture sur le serveur principal : aucune réplique n'est à jour</translation>
    </message>
    <message>
        <source>Reading from {count} replicas</source>
        <translation>Lecture sur {count} répliques</translation>
    </message>
    <message>
        <source>Reading from {names}</source>
        <translation>Lecture sur {names}</translation>
    </message>
    <message>
        <source>{name}: behind by {seconds} s, so it is not read</source>
        <translation>{name} : {seconds} s de retard, donc non lue</translation>
    </message>
    <message>
        <source>{name}: does not answer</source>
        <translation>{name} : ne répond pas</translation>
    </message>
    <message>
        <source>{name}: does not follow the main server any more</source>
        <translation>{name} : ne suit plus le serveur principal</translation>
    </message>
    <message>
        <source>{name}: does not know this account or its password</source>
        <translation>{name} : ne connaît pas ce compte ou son mot de passe</translation>
    </message>
    <message>
        <source>{name}: is the main server now</source>
        <translation>{name} : est maintenant le serveur principal</translation>
    </message>
    <message>
        <source>{name}: not looked at yet</source>
        <translation>{name} : pas encore regardée</translation>
    </message>
    <message>
        <source>{name}: up to date</source>
        <translation>{name} : à jour</translation>
    </message>
</context>
<context>
    <name>StatusLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Signification des signes</translation>
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
        <translation>Barre d'état</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>if you need it</source>
        <translation>si besoin</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Couleur propre</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Opening the clinic</source>
        <translation>Ouverture du cabinet</translation>
    </message>
    <message>
        <source>There is no newer version on this computer</source>
        <translation>Il n'y a pas de version plus récente sur cet ordinateur</translation>
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
    <name>TwoPage</name>
    <message>
        <source>Back to the week</source>
        <translation>Retour à la semaine</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Continuer avec la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l'autre</translation>
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
    <name>Updates</name>
    <message>
        <source>It starts with the next start of the program.</source>
        <translation>Elle démarrera au prochain lancement du programme.</translation>
    </message>
    <message>
        <source>Last asked: {when}</source>
        <translation>Dernière demande : {when}</translation>
    </message>
    <message>
        <source>MediBook looks for a newer version while it is open.</source>
        <translation>MediBook cherche une version plus récente tant qu'il est ouvert.</translation>
    </message>
    <message>
        <source>MediBook starts again as soon as nothing is open or on its way.</source>
        <translation>MediBook redémarre dès que rien n'est ouvert ni en cours.</translation>
    </message>
    <message>
        <source>MediBook {version} did not start on this computer; {running} goes on.</source>
        <translation>MediBook {version} n'a pas démarré sur cet ordinateur ; {running} continue.</translation>
    </message>
    <message>
        <source>MediBook {version} is ready.</source>
        <translation>MediBook {version} est prêt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Save it first, or start again all the same.</source>
        <translation>Enregistrez-le d'abord, ou redémarrez quand même.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved, and would be lost.</source>
        <translation>Une saisie n'est pas enregistrée et serait perdue.</translation>
    </message>
    <message>
        <source>Start again all the same</source>
        <translation>Redémarrer quand même</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Tell IT: what it said is in {path}</source>
        <translation>Prévenez l'informatique : ce qu'il a dit est dans {path}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C'est la version la plus récente.</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>New hours from a date…</source>
        <translation>Nouveaux horaires à une date…</translation>
    </message>
    <message>
        <source>Versions of the hours</source>
        <translation>Versions des horaires</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Enregistrer le choix</translation>
    </message>
    <message>
        <source>{label}: {value}, {version}</source>
        <translation>{label} : {value}, {version}</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>As you want it</source>
        <translation>Comme vous le voulez</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l'autre</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer la mienne</translation>
    </message>
    <message>
        <source>Saved by now</source>
        <translation>Enregistré entre-temps</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
</context>
<context>
    <name>VisitPanelView</name>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
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
        <translation>Refusé</translation>
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
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Held for this patient of the waitlist until {time}.</source>
        <translation>Retenu pour ce patient de la liste d'attente jusqu'à {time}.</translation>
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
        <translation>Prochain RDV</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>On the waitlist for such a time</source>
        <translation>Sur la liste d'attente pour ce créneau</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Room…</source>
        <translation>Salle…</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Rendez-vous sélectionné</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>En surnombre</translation>
    </message>
    <message>
        <source>Status of the visit</source>
        <translation>Statut du rendez-vous</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>an offer</comment>
        <translation>Accepté</translation>
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
        <translation>en consultation</translation>
    </message>
    <message>
        <source>offer it</source>
        <comment>a key at a free time</comment>
        <translation>proposer</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler l'action</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>« {reason} »</translation>
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
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation>
            <numerusform>%n min, long</numerusform>
            <numerusform>%n min, long</numerusform>
        </translation>
    </message>
    <message>
        <source>A on a visit in the agenda marks who has come; F8 is for somebody who comes without a time.</source>
        <translation>A sur un rendez-vous de l'agenda note l'arrivée ; F8 sert à qui vient sans rendez-vous.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Revenir à « prévu »</translation>
    </message>
    <message>
        <source>Call who has no time to the desk, and back</source>
        <translation>Appeler à l'accueil qui n'a pas de créneau, ou revenir en arrière</translation>
    </message>
    <message>
        <source>Did not come, or has left</source>
        <translation>N'est pas venu, ou est parti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>Premier libre</translation>
    </message>
    <message>
        <source>In the room: the number is called</source>
        <translation>En consultation : le numéro est appelé</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n'attend</translation>
    </message>
    <message>
        <source>Number {ticket}, {name}, is called to the desk</source>
        <translation>Le numéro {ticket}, {name}, est appelé à l'accueil</translation>
    </message>
    <message>
        <source>Show the visit; give a time to who has none</source>
        <translation>Voir le rendez-vous ; donner un créneau à qui n'en a pas</translation>
    </message>
    <message>
        <source>The patient's file</source>
        <translation>Le dossier du patient</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Salle d'attente</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>En attente : {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}, ▲ {long} too long</source>
        <translation>En attente : {count}, ▲ {long} trop long</translation>
    </message>
    <message>
        <source>called to the desk</source>
        <translation>appelé à l'accueil</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>venu à {time}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>pas venu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>in a room</source>
        <comment>above a number</comment>
        <translation>en consultation</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en consultation</translation>
    </message>
    <message>
        <source>late</source>
        <comment>above a number</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>above a number</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting too long</source>
        <comment>above a number</comment>
        <translation>attente trop longue</translation>
    </message>
    <message>
        <source>waits for a time</source>
        <translation>attend un créneau</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>Départ de {name}</translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation>{name} attend de nouveau</translation>
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
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctor whose patients are shown</source>
        <translation>Médecin dont les patients s'affichent</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the waiting room</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
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
        <source>Waiting room</source>
        <translation>Salle d'attente</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>Écran de la salle d'attente</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans rendez-vous</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Qui est affiché</translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>call to the desk</source>
        <translation>appeler à l'accueil</translation>
    </message>
    <message>
        <source>did not come, left</source>
        <translation>pas venu, parti</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en consultation</translation>
    </message>
    <message>
        <source>show the visit, give a time</source>
        <translation>voir le rendez-vous, donner un créneau</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler l'action</translation>
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
    <message>
        <source>A wish for the waitlist</source>
        <translation>Une demande pour la liste d'attente</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Tout médecin</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservée</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Peut attendre</translation>
    </message>
    <message>
        <source>Change a wish</source>
        <translation>Modifier une demande</translation>
    </message>
    <message>
        <source>Change the wish, or look at its offer</source>
        <translation>Modifier la demande, ou voir sa proposition</translation>
    </message>
    <message>
        <source>Changed the wish of {name}</source>
        <translation>Demande de {name} modifiée</translation>
    </message>
    <message>
        <source>Earlier if possible</source>
        <translation>Plus tôt si possible</translation>
    </message>
    <message numerus="yes">
        <source>Held for {name} for %n min: {time} with {doctor}</source>
        <translation>
            <numerusform>Retenu pour {name} pendant %n min : {time}, {doctor}</numerusform>
            <numerusform>Retenu pour {name} pendant %n min : {time}, {doctor}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and offer the next free time that fits</source>
        <translation>Retenir et proposer le prochain créneau qui convient</translation>
    </message>
    <message>
        <source>Last day is over</source>
        <translation>Dernier jour passé</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Nobody on the waitlist wishes for this time.</source>
        <translation>Personne sur la liste d'attente ne demande ce créneau.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message numerus="yes">
        <source>Offered, %n min left</source>
        <translation>
            <numerusform>Proposée, encore %n min</numerusform>
            <numerusform>Proposée, encore %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered, the time limit is over</source>
        <translation>Proposée, délai dépassé</translation>
    </message>
    <message>
        <source>Only a visit that is still to come can be wished for earlier.</source>
        <translation>Seul un rendez-vous à venir peut être demandé plus tôt.</translation>
    </message>
    <message>
        <source>Select a free time first: Ctrl+L shows who waits for such a time.</source>
        <translation>Sélectionnez d'abord un créneau libre : Ctrl+L montre qui attend un tel créneau.</translation>
    </message>
    <message>
        <source>Select a time that is held for an offer first.</source>
        <translation>Sélectionnez d'abord un créneau retenu pour une proposition.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Take the wish off the list</source>
        <translation>Retirer la demande de la liste</translation>
    </message>
    <message>
        <source>The patient does not take it</source>
        <translation>Le patient le refuse</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>Le patient accepte le créneau proposé</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date, then Enter.</source>
        <translation>Tapez un nom, un téléphone ou une date de naissance, puis Entrée.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d'attente</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>l'après-midi</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>le soir</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dès le {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>dès {time}</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fin : {day}</translation>
    </message>
    <message>
        <source>{name} does not take {time}: it is free again</source>
        <translation>{name} refuse : {time}, de nouveau libre</translation>
    </message>
    <message>
        <source>{name} is off the waitlist</source>
        <translation>{name} n'est plus sur la liste d'attente</translation>
    </message>
    <message>
        <source>{name} is on the waitlist</source>
        <translation>{name} est sur la liste d'attente</translation>
    </message>
    <message>
        <source>{name} is on the waitlist again</source>
        <translation>{name} est de nouveau sur la liste d'attente</translation>
    </message>
    <message>
        <source>{name} takes {time}: booked</source>
        <translation>{name} accepte : {time}, réservé</translation>
    </message>
    <message>
        <source>{name} takes {time}; the later visit is cancelled</source>
        <translation>{name} accepte : {time} ; le rendez-vous plus tardif est annulé</translation>
    </message>
    <message>
        <source>{time} · {doctor}: who waits for it</source>
        <translation>{time} · {doctor} : qui attend ce créneau</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Peut attendre</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>Médecin ou spécialité</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>wishes that are met or over</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Every urgency</source>
        <translation>Toute urgence</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Degré d'urgence</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>No time is being held</source>
        <translation>Aucun créneau n'est retenu</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n'attend</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Rien de terminé pour l'instant</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>wishes with an offer</comment>
        <translation>Proposées</translation>
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
        <source>Press + to note a wish, or W on a visit whose patient would come earlier.</source>
        <translation>Appuyez sur + pour noter une demande, ou sur W sur un rendez-vous dont le patient viendrait plus tôt.</translation>
    </message>
    <message>
        <source>Press O on a wish, or Ctrl+L on a free time of the agenda.</source>
        <translation>Appuyez sur O sur une demande, ou sur Ctrl+L sur un créneau libre de l'agenda.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>people of the waitlist</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Liste d'attente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Which wishes</source>
        <translation>Quelles demandes</translation>
    </message>
    <message>
        <source>Wishes that are met, withdrawn or over are listed here.</source>
        <translation>Les demandes satisfaites, retirées ou dépassées sont listées ici.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>a key of the waitlist</comment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a key of the waitlist</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>off the list</source>
        <comment>a key of the waitlist</comment>
        <translation>retirer de la liste</translation>
    </message>
    <message>
        <source>offer the next time</source>
        <comment>a key of the waitlist</comment>
        <translation>proposer le prochain créneau</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a key of the waitlist</comment>
        <translation>accepté</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Arrived for that visit</source>
        <translation>Arrivé pour ce rendez-vous</translation>
    </message>
    <message>
        <source>Book and arrived</source>
        <translation>Réserver + arrivée</translation>
    </message>
    <message>
        <source>Came for that one? Enter below books another visit.</source>
        <translation>Est-ce pour celui-là ? Entrée ci-dessous prend un autre rendez-vous.</translation>
    </message>
    <message>
        <source>Enter below books another visit.</source>
        <translation>Entrée ci-dessous prend un autre rendez-vous.</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>Premier libre</translation>
    </message>
    <message>
        <source>No time is free today. {name} stays on the list.</source>
        <translation>Aucun créneau libre aujourd'hui. {name} reste sur la liste.</translation>
    </message>
    <message>
        <source>No time is free today: onto the list, and in as soon as one is.</source>
        <translation>Aucun créneau libre aujourd'hui : sur la liste, puis le premier qui se libère.</translation>
    </message>
    <message>
        <source>Onto the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Onto the list of those who wait without a time</source>
        <translation>Sur la liste de ceux qui attendent sans créneau</translation>
    </message>
    <message>
        <source>Onto the list, without a time</source>
        <translation>Sur la liste, sans créneau</translation>
    </message>
    <message numerus="yes">
        <source>began %n minute(s) ago</source>
        <translation>
            <numerusform>commencé il y a %n minute</numerusform>
            <numerusform>commencé il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{name} has a visit today at {time} with {doctor}.</source>
        <translation>{name} a un rendez-vous aujourd'hui à {time} avec {doctor}.</translation>
    </message>
    <message>
        <source>{name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>{name} a rendez-vous à {time} avec {doctor}, arrivée notée, numéro {ticket}</translation>
    </message>
    <message>
        <source>{name} is here already, for {time} with {doctor}.</source>
        <translation>{name} est déjà là, pour {time} avec {doctor}.</translation>
    </message>
    <message>
        <source>{name} waits without a time: number {ticket}</source>
        <translation>{name} attend sans créneau : numéro {ticket}</translation>
    </message>
    <message>
        <source>{time} with {doctor}, {how_soon}</source>
        <translation>{time} avec {doctor}, {how_soon}</translation>
    </message>
    <message>
        <source>{wanted} was just taken: {name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>{wanted} vient d'être pris : {name} a rendez-vous à {time} avec {doctor}, arrivée notée, numéro {ticket}</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>T&amp;ype de rendez-vous</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Avec</translation>
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
        <source>Ctrl ↑ ↓ another time</source>
        <translation>Ctrl ↑ ↓ autre créneau</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>Un créneau</translation>
    </message>
    <message>
        <source>Patient who came</source>
        <translation>Patient qui se présente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Times that may be given</source>
        <translation>Créneaux possibles</translation>
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
        <translation>Une demande pour la liste d'attente</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Tout médecin</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>Tout rendez-vous, un créneau</translation>
    </message>
    <message>
        <source>Between these times</source>
        <translation>Entre ces heures</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Peut attendre</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Earliest and last day</source>
        <translation>Premier et dernier jour</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Degré d'urgence</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>Mettre sur la liste d'attente</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Moments de la journée</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>dès maintenant</translation>
    </message>
    <message>
        <source>last day: “in 2 weeks”</source>
        <translation>fin : « 2 semaines »</translation>
    </message>
    <message>
        <source>or between, for example 8-10:30</source>
        <translation>ou entre, par exemple 8-10:30</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
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
        <translation>en consultation</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>{years} y</source>
        <comment>age in years</comment>
        <translation type="vanished">{years} ans</translation>
    </message>
    <message>
        <source>“{text}” is no birth date.</source>
        <translation>« {text} » n'est pas une date de naissance.</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n marked day(s)</source>
        <translation>
            <numerusform>%n jour marqué</numerusform>
            <numerusform>%n jours marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>L'année d'un coup d'œil</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
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
