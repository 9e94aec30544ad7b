<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>An administrator can make it last longer.</source>
        <translation>Un administrador puede prolongarla.</translation>
    </message>
    <message>
        <source>Click your initials, or find “Change my password” in the bar above.</source>
        <translation>Haga clic en sus iniciales o busque «Cambiar mi contraseña» en la barra superior.</translation>
    </message>
    <message>
        <source>Your account ends {when}.</source>
        <translation>Su cuenta termina: {when}.</translation>
    </message>
    <message>
        <source>Your password has to be changed before {when}.</source>
        <translation>Plazo para cambiar su contraseña: {when}.</translation>
    </message>
    <message>
        <source>Your password is changed, on every desk</source>
        <translation>Su contraseña ha cambiado, en todos los puestos</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>Back to the list of pages, then to the agenda</source>
        <translation>Volver a la lista de páginas; después, a la agenda</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>From the list of pages into the page</source>
        <translation>De la lista de páginas a la página</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Personas y permisos</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>La página anterior, la página siguiente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Días y horas</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) to clean up</source>
        <translation>
            <numerusform>%n minuto de limpieza</numerusform>
            <numerusform>%n minutos de limpieza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to prepare</source>
        <translation>
            <numerusform>%n minuto de preparación</numerusform>
            <numerusform>%n minutos de preparación</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Booked {name} at {time} with {doctor}</source>
        <translation>Cita de {name} a las {time} con {doctor}</translation>
    </message>
    <message>
        <source>Booking goes on safely; MediBook goes on trying.</source>
        <translation>Se puede seguir dando citas sin riesgo; MediBook lo sigue intentando.</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}: why?</source>
        <translation>Anular la cita de {name} a las {time}: ¿por qué?</translation>
    </message>
    <message>
        <source>Cancelled {name}, {when}</source>
        <translation>Cita de {name} anulada, {when}</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>Choose a free time for {name}.</source>
        <translation>Elija una hora libre para {name}.</translation>
    </message>
    <message>
        <source>Choose another time for the visit.</source>
        <translation>Elija otra hora para la cita.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Database: away</source>
        <translation>Base de datos: no disponible</translation>
    </message>
    <message>
        <source>Database: connected</source>
        <translation>Base de datos: conectada</translation>
    </message>
    <message>
        <source>Enter or a double click books it; Ctrl+F lists the next free times; Esc forgets it.</source>
        <translation>Intro o doble clic la reserva; Ctrl+F muestra las próximas horas libres; Esc la olvida.</translation>
    </message>
    <message>
        <source>F5 opens it; if the patient comes again, change the status first.</source>
        <translation>F5 la abre; si el paciente vuelve a venir, cambie antes el estado.</translation>
    </message>
    <message>
        <source>Go on with Ctrl+Right, or back to today with Ctrl+T.</source>
        <translation>Siga con Ctrl+Derecha o vuelva a hoy con Ctrl+T.</translation>
    </message>
    <message>
        <source>It has today and the next 7 days. Ctrl+T goes back to today.</source>
        <translation>Contiene hoy y los próximos 7 días. Ctrl+T vuelve a hoy.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; nothing is done twice.</source>
        <translation>MediBook vuelve a preguntar por sí solo en cuanto la base de datos responda; nada se hace dos veces.</translation>
    </message>
    <message>
        <source>MediBook goes on trying.</source>
        <translation>MediBook lo sigue intentando.</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {doctor}</source>
        <translation>Cita de {name} movida a las {time} con {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}. Until now: {time} · {doctor}</source>
        <translation>Moviendo la cita de {name}. Hasta ahora: {time} · {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}: Enter on a free time, on another day too. Esc leaves it.</source>
        <translation>Moviendo la cita de {name}: Intro en una hora libre, también de otro día. Esc la deja donde está.</translation>
    </message>
    <message>
        <source>No answer since {time}</source>
        <translation>Sin respuesta desde las {time}</translation>
    </message>
    <message>
        <source>Nobody can be seen at this time.</source>
        <translation>A esta hora no se atiende a nadie.</translation>
    </message>
    <message>
        <source>Nobody works on this day</source>
        <translation>Nadie trabaja este día</translation>
    </message>
    <message>
        <source>Not live since {time} ({why})</source>
        <translation>Sin datos en directo desde las {time} ({why})</translation>
    </message>
    <message>
        <source>Not undone: {change}. {why}</source>
        <comment>why: a whole sentence</comment>
        <translation>No deshecho: {change}. {why}</translation>
    </message>
    <message>
        <source>Nothing can be booked until it is back; MediBook goes on trying.</source>
        <translation>No se puede dar ninguna cita hasta que vuelva; MediBook lo sigue intentando.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo</source>
        <translation>No le queda nada por deshacer</translation>
    </message>
    <message>
        <source>Other desks: not known</source>
        <translation>Otros puestos: no se sabe</translation>
    </message>
    <message>
        <source>Other desks: {count}</source>
        <translation>Otros puestos: {count}</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Redis is away</source>
        <translation>Redis no está disponible</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>Habla {language}</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation>Cita extra: {why}</translation>
    </message>
    <message>
        <source>The database is back; the agenda is up to date.</source>
        <translation>La base de datos ha vuelto; la agenda está al día.</translation>
    </message>
    <message>
        <source>The file of {name} is closed, so nothing is booked.</source>
        <translation>La ficha de {name} está cerrada, así que no se da ninguna cita.</translation>
    </message>
    <message>
        <source>The times of their doctors cannot be read or changed, and are missing from lists. The other doctors work as always; MediBook goes on trying.</source>
        <translation>Las horas de sus médicos no se pueden leer ni cambiar y faltan en las listas. Los demás médicos trabajan como siempre; MediBook sigue intentándolo.</translation>
    </message>
    <message>
        <source>The visit stays where it was; choose another time.</source>
        <translation>La cita se queda donde estaba; elija otra hora.</translation>
    </message>
    <message>
        <source>There is no specialty with this number</source>
        <translation>No hay ninguna especialidad con este número</translation>
    </message>
    <message>
        <source>There is only one clinic</source>
        <translation>Solo hay una clínica</translation>
    </message>
    <message>
        <source>This day is not in the downtime copy</source>
        <translation>Este día no está en la copia de emergencia</translation>
    </message>
    <message>
        <source>This time cannot be booked: {why}.</source>
        <translation>A esta hora no se puede dar cita: {why}.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <source>You are booking this</source>
        <translation>Está reservando esta hora</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time}; MediBook goes on trying.</source>
        <translation>Ve la agenda tal como estaba a las {time}; MediBook lo sigue intentando.</translation>
    </message>
    <message>
        <source>booked by {name}</source>
        <translation>cita dada por {name}</translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>cita dada por {who}</translation>
    </message>
    <message>
        <source>no Redis is set up</source>
        <translation>Redis no está configurado</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar todavía</translation>
    </message>
    <message>
        <source>number {ticket}</source>
        <translation>número {ticket}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>sala {room}</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>cita extra</translation>
    </message>
    <message>
        <source>squeezed in: {why}</source>
        <translation>cita extra: {why}</translation>
    </message>
    <message>
        <source>the database is away</source>
        <translation>la base de datos no está disponible</translation>
    </message>
    <message>
        <source>{name} at {desk} is booking this</source>
        <translation>{name} en {desk} está reservando esta hora</translation>
    </message>
    <message>
        <source>{name} has this time, until {time}.</source>
        <translation>Esta hora es de {name}, hasta las {time}.</translation>
    </message>
    <message>
        <source>{name} is now {status}</source>
        <translation>{name} ahora está: {status}</translation>
    </message>
    <message>
        <source>{name} stays at {time}. Choose a free time; Ctrl+F finds the next one.</source>
        <translation>La cita de {name} se queda donde estaba: {time}. Elija una hora libre; Ctrl+F busca la próxima.</translation>
    </message>
    <message>
        <source>{name}: now until {time}</source>
        <translation>{name}: ahora hasta las {time}</translation>
    </message>
    <message>
        <source>{regions} have not answered since {time}</source>
        <translation>{regions} no responden desde las {time}</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}</source>
        <translation>{region} no responde desde las {time}</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; nothing is known of this day</source>
        <translation>{region} no responde desde las {time}; no se sabe nada de este día</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; what is shown is from {as_of}</source>
        <translation>{region} no responde desde las {time}; lo que se muestra es de {as_of}</translation>
    </message>
    <message>
        <source>{sentence}, noted here and not sent yet</source>
        <translation>{sentence}, anotado aquí y sin enviar todavía</translation>
    </message>
    <message>
        <source>{sentence}, squeezed in</source>
        <translation>{sentence}, cita extra</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}, blocked: {why}</source>
        <translation>De {start} a {end}, {doctor}, bloqueado: {why}</translation>
    </message>
    <message>
        <source>{text}; at {regions} as soon as there is an answer again</source>
        <translation>{text}; en {regions} en cuanto vuelva a responder</translation>
    </message>
    <message>
        <source>{time}, {doctor}, blocked</source>
        <translation>{time}, {doctor}, bloqueado</translation>
    </message>
    <message>
        <source>{time}, {doctor}, clean-up after {patient}</source>
        <translation>{time}, {doctor}, limpieza después de {patient}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, free</source>
        <translation>{time}, {doctor}, libre</translation>
    </message>
    <message>
        <source>{time}, {doctor}, no consultation</source>
        <translation>{time}, {doctor}, sin consulta</translation>
    </message>
    <message>
        <source>{time}, {doctor}, preparation for {patient}</source>
        <translation>{time}, {doctor}, preparación para {patient}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, taken</source>
        <translation>{time}, {doctor}, ocupado</translation>
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
        <translation>{who} dio esta hora a otra persona ({when}).</translation>
    </message>
    <message>
        <source>{who} has changed this since, {when}.</source>
        <translation>{who} lo ha cambiado después ({when}).</translation>
    </message>
    <message>
        <source>{who} has just booked this time. Choose another free time.</source>
        <translation>{who} acaba de reservar esta hora. Elija otra hora libre.</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{who}, {specialty}, {percent} % full</source>
        <translation>{who}, {specialty}, {percent} % ocupado</translation>
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
        <translation>Moviendo la cita de {patient}. Elija una hora libre y pulse Intro; Escape la deja donde está.</translation>
    </message>
    <message>
        <source>Type a name to book</source>
        <translation>Escriba un nombre para dar cita</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>before {time}</source>
        <translation>antes de las {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
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
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is stored</source>
        <translation>Hay un número guardado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All other changes: files, hours, staff …</source>
        <translation>Todos los demás cambios: fichas, horarios, personal …</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>problems of a check</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>Cualquier puesto</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Cualquier médico</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>By the rule, {rows} old rows of the audit were removed</source>
        <translation>Según la regla, se han quitado {rows} registros antiguos de la auditoría</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Vino por</translation>
    </message>
    <message>
        <source>Changes of patients' files</source>
        <translation>Cambios en fichas de pacientes</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Checking: {rows} records so far</source>
        <translation>Comprobando: {rows} registros hasta ahora</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctors, rooms, visit types</source>
        <translation>Médicos, salas, tipos de cita</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Exports, prints, imports</source>
        <translation>Exportaciones, impresiones, importaciones</translation>
    </message>
    <message>
        <source>Fee in the smallest coin</source>
        <translation>Precio en la unidad monetaria más pequeña</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Ha fallecido</translation>
    </message>
    <message>
        <source>Has to change the password</source>
        <translation>Debe cambiar la contraseña</translation>
    </message>
    <message>
        <source>Keep this seal apart from the file. An auditor checks the file with: medibook audit-check FILE</source>
        <translation>Guarde este sello aparte del archivo. Un auditor comprueba el archivo con: medibook audit-check FILE</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>Se conserva (días)</translation>
    </message>
    <message>
        <source>Kept for (days), soon</source>
        <translation>Se conserva (días), próximamente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>Clase de sala</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last seal {seal}. Who writes it down can prove later that nothing was cut off after it.</source>
        <translation>Último sello: {seal}. Quien lo anote podrá demostrar más adelante que no se ha cortado nada después de él.</translation>
    </message>
    <message>
        <source>Look for one patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Looks at files, exports, sign-ins</source>
        <translation>Consultas de fichas, exportaciones, inicios de sesión</translation>
    </message>
    <message>
        <source>Looks at patients' files</source>
        <translation>Consultas de fichas de pacientes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Unida con</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minutos después</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutos antes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: the first seal is made within two minutes.</source>
        <translation>Aún no hay nada sellado: el primer sello se pone en menos de dos minutos.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, removed or added since it was sealed; %n record(s) wait for their seal.</source>
        <translation>
            <numerusform>No se ha cambiado, quitado ni añadido nada desde que se selló; %n registro espera su sello.</numerusform>
            <numerusform>No se ha cambiado, quitado ni añadido nada desde que se selló; %n registros esperan su sello.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>Abrir la ficha del paciente</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Own length in minutes</source>
        <translation>Duración propia en minutos</translation>
    </message>
    <message>
        <source>Own rights</source>
        <translation>Permisos propios</translation>
    </message>
    <message>
        <source>Password good for (days)</source>
        <translation>Contraseña válida (días)</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>Contraseña de</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motivo de la anulación</translation>
    </message>
    <message>
        <source>Reason of the squeeze</source>
        <translation>Motivo de la cita extra</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Seal {seal} does not follow the one before it.</source>
        <translation>El sello {seal} no sigue al anterior.</translation>
    </message>
    <message>
        <source>Seal {seal} itself was changed.</source>
        <translation>El propio sello {seal} está cambiado.</translation>
    </message>
    <message>
        <source>Seal {seal}, which was kept outside, is not in the audit any more.</source>
        <translation>El sello {seal}, guardado fuera, ya no está en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was changed.</source>
        <translation>Sello {seal}: la fila {row} de {table} está cambiada.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was put in afterwards.</source>
        <translation>Sello {seal}: la fila {row} de {table} se añadió después.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was removed.</source>
        <translation>Sello {seal}: falta la fila {row} de {table}; se quitó.</translation>
    </message>
    <message>
        <source>Sealed audit (*.jsonl)</source>
        <translation>Registro de auditoría sellado (*.jsonl)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Show the visit in the agenda</source>
        <translation>Mostrar la cita en la agenda</translation>
    </message>
    <message>
        <source>Slot length in minutes</source>
        <translation>Duración del hueco en minutos</translation>
    </message>
    <message>
        <source>Somebody could not sign in as {who}</source>
        <translation>Alguien no pudo iniciar sesión como {who}</translation>
    </message>
    <message>
        <source>Somebody cut it off, or the database was restored from a backup. Check whether it is whole, and ask who looks after the server.</source>
        <translation>Alguien lo cortó, o la base de datos se restauró desde una copia de seguridad. Compruebe si está íntegro y pregunte a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Staff, rights, sign-ins</source>
        <translation>Personal, permisos, inicios de sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The audit is whole: {rows} records fit their {seals} seals.</source>
        <translation>El registro de auditoría está íntegro: {rows} registros coinciden con sus {seals} sellos.</translation>
    </message>
    <message>
        <source>The audit itself</source>
        <translation>El propio registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>The audit was tampered with, or the database was restored from a backup: %n place(s).</source>
        <translation>
            <numerusform>El registro de auditoría se ha manipulado, o la base de datos se restauró desde una copia de seguridad: %n lugar.</numerusform>
            <numerusform>El registro de auditoría se ha manipulado, o la base de datos se restauró desde una copia de seguridad: %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk of {who} found that the end of the audit was cut off</source>
        <translation>El puesto de {who} detectó que el final del registro de auditoría se había cortado</translation>
    </message>
    <message>
        <source>The end of the audit that this desk saw last is not there any more.</source>
        <translation>El final del registro de auditoría que este puesto vio por última vez ya no está.</translation>
    </message>
    <message>
        <source>The file ends with the seal {seal}.</source>
        <translation>El archivo termina con el sello {seal}.</translation>
    </message>
    <message>
        <source>The oldest record is of {day}.</source>
        <translation>El registro más antiguo es del {day}.</translation>
    </message>
    <message>
        <source>The rows of seal {seal} of {table} were removed without a rule.</source>
        <translation>Las filas del sello {seal} de {table} se quitaron sin que lo dijera ninguna regla.</translation>
    </message>
    <message>
        <source>The rule was saved, and is itself recorded in the audit.</source>
        <translation>La regla se ha guardado, y queda anotada en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The seals {seal} to {row} are missing.</source>
        <translation>Faltan los sellos del {seal} al {row}.</translation>
    </message>
    <message>
        <source>The shorter time counts from {day} on; until then it is {years}.</source>
        <translation>El plazo más corto cuenta a partir del {day}; hasta entonces es de {years}.</translation>
    </message>
    <message>
        <source>The time {time} with {doctor} that was held for {patient} was let go</source>
        <translation>Se soltó la hora {time} con {doctor}, retenida para {patient}</translation>
    </message>
    <message>
        <source>This is another audit than the one whose seal {seal} was kept here.</source>
        <translation>Este registro de auditoría no es el mismo cuyo sello {seal} se guardó aquí.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Visits a day at most</source>
        <translation>Citas al día como máximo</translation>
    </message>
    <message>
        <source>Visits cancelled or missed</source>
        <translation>Citas anuladas o a las que no vino</translation>
    </message>
    <message>
        <source>Waitlist and waiting room</source>
        <translation>Lista de espera y sala de espera</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>What happened to visits</source>
        <translation>Qué ha pasado con las citas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Working hours, absences, closures</source>
        <translation>Horarios, ausencias, cierres</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Escribiendo el archivo …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a clinic of {doctor}</source>
        <translation>una clínica de {doctor}</translation>
    </message>
    <message>
        <source>a patient's data</source>
        <translation>los datos de un paciente</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>un informe</translation>
    </message>
    <message>
        <source>a wish of {patient} on the waitlist</source>
        <translation>una petición de {patient} en la lista de espera</translation>
    </message>
    <message>
        <source>an unnamed desk</source>
        <translation>un puesto sin nombre</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>doctors</source>
        <translation>médicos</translation>
    </message>
    <message>
        <source>how long patients' data have to be kept</source>
        <translation>cuánto tiempo deben conservarse los datos de los pacientes</translation>
    </message>
    <message>
        <source>how the columns of a file are read</source>
        <translation>cómo se leen las columnas de un archivo</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>the account of {name}</source>
        <translation>la cuenta de {name}</translation>
    </message>
    <message>
        <source>the audit</source>
        <translation>el registro de auditoría</translation>
    </message>
    <message>
        <source>the blocked time of {doctor} from {time}</source>
        <translation>el tiempo bloqueado de {doctor} desde {time}</translation>
    </message>
    <message>
        <source>the clinic {name}</source>
        <translation>la clínica {name}</translation>
    </message>
    <message>
        <source>the closed time of the clinic from {time}</source>
        <translation>el tiempo cerrado de la clínica desde {time}</translation>
    </message>
    <message>
        <source>the closure {name}</source>
        <translation>el cierre {name}</translation>
    </message>
    <message>
        <source>the doctor {name}</source>
        <translation>el médico {name}</translation>
    </message>
    <message>
        <source>the equipment {name}</source>
        <translation>el equipo {name}</translation>
    </message>
    <message>
        <source>the file of {patient}</source>
        <translation>la ficha de {patient}</translation>
    </message>
    <message>
        <source>the line of {patient} in the waiting room</source>
        <translation>la línea de {patient} en la sala de espera</translation>
    </message>
    <message>
        <source>the national or insurance number of {patient}</source>
        <translation>el número de identificación o de seguro de {patient}</translation>
    </message>
    <message>
        <source>the note on a call about the visit on {time}</source>
        <translation>la nota de una llamada sobre la cita del {time}</translation>
    </message>
    <message>
        <source>the offer of {time} with {doctor}</source>
        <translation>la oferta de la hora {time} con {doctor}</translation>
    </message>
    <message>
        <source>the public holiday {name} on which people work</source>
        <translation>el festivo {name} en que se trabaja</translation>
    </message>
    <message>
        <source>the request to erase the data of {patient}</source>
        <translation>la solicitud de borrar los datos de {patient}</translation>
    </message>
    <message>
        <source>the room {name}</source>
        <translation>la sala {name}</translation>
    </message>
    <message>
        <source>the series of {patient} with {doctor}</source>
        <translation>la serie de {patient} con {doctor}</translation>
    </message>
    <message>
        <source>the visit type {name}</source>
        <translation>el tipo de cita {name}</translation>
    </message>
    <message>
        <source>the working hours of {doctor}</source>
        <translation>el horario de {doctor}</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horarios</translation>
    </message>
    <message>
        <source>{day}, {time} · {who} at {desk}</source>
        <translation>{day}, {time} · {who}, en {desk}</translation>
    </message>
    <message>
        <source>{rows} records up to {day} were removed by the rule.</source>
        <translation>Según la regla, se han quitado {rows} registros hasta el {day}.</translation>
    </message>
    <message>
        <source>{rows} records were written to {file}.</source>
        <translation>Se han escrito {rows} registros en {file}.</translation>
    </message>
    <message>
        <source>{table} no. {number}</source>
        <translation>{table} n.º {number}</translation>
    </message>
    <message>
        <source>{who} added {thing}</source>
        <translation>{who} añadió {thing}</translation>
    </message>
    <message>
        <source>{who} booked {patient} on {time} with {doctor}</source>
        <translation>{who} reservó una cita a {patient} el {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} brought back {thing}</source>
        <translation>{who} recuperó {thing}</translation>
    </message>
    <message>
        <source>{who} cancelled {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} anuló la cita de {patient} del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} changed how long the audit is kept</source>
        <translation>{who} cambió cuánto tiempo se conserva el registro de auditoría</translation>
    </message>
    <message>
        <source>{who} changed the length of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} cambió la duración de la cita de {patient} del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} changed the own password</source>
        <translation>{who} cambió su propia contraseña</translation>
    </message>
    <message>
        <source>{who} changed the room of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} cambió la sala de la cita de {patient} del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} changed {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} cambió la cita de {patient} del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} changed {thing}</source>
        <translation>{who} cambió {thing}</translation>
    </message>
    <message>
        <source>{who} checked whether the audit is whole</source>
        <translation>{who} comprobó si el registro de auditoría está íntegro</translation>
    </message>
    <message>
        <source>{who} compared the file of {patient} with another one, to merge them</source>
        <translation>{who} comparó la ficha de {patient} con otra, para unirlas</translation>
    </message>
    <message>
        <source>{who} erased data of {patient} on request</source>
        <translation>{who} borró datos de {patient} a petición suya</translation>
    </message>
    <message>
        <source>{who} erased the data of {patient}</source>
        <translation>{who} borró los datos de {patient}</translation>
    </message>
    <message>
        <source>{who} exported the data of {patient} ({format})</source>
        <translation>{who} exportó los datos de {patient} ({format})</translation>
    </message>
    <message>
        <source>{who} exported {of} ({format}, {rows} rows)</source>
        <translation>{who} exportó {of} ({format}, {rows} filas)</translation>
    </message>
    <message>
        <source>{who} held the time {time} with {doctor} for {patient}</source>
        <translation>{who} retuvo la hora {time} con {doctor} para {patient}</translation>
    </message>
    <message>
        <source>{who} imported {of} ({rows} rows)</source>
        <translation>{who} importó {of} ({rows} filas)</translation>
    </message>
    <message>
        <source>{who} imported {thing}</source>
        <translation>{who} importó {thing}</translation>
    </message>
    <message>
        <source>{who} locked the screen</source>
        <translation>{who} bloqueó la pantalla</translation>
    </message>
    <message>
        <source>{who} locked {thing}</source>
        <translation>{who} bloqueó {thing}</translation>
    </message>
    <message>
        <source>{who} looked at a report</source>
        <translation>{who} vio un informe</translation>
    </message>
    <message>
        <source>{who} looked at the visits of {patient}</source>
        <translation>{who} vio las citas de {patient}</translation>
    </message>
    <message>
        <source>{who} merged the file of {patient} with another one</source>
        <translation>{who} unió la ficha de {patient} con otra</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} to {time} with {doctor}</source>
        <translation>{who} movió la cita de {patient} con {doctor}: antes {from}, ahora {time}</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} with {old_doctor} to {time} with {doctor}</source>
        <translation>{who} movió la cita de {patient}: antes {from} con {old_doctor}, ahora {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} did not come to the visit on {time} with {doctor}</source>
        <translation>{who} anotó que {patient} no vino a la cita del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} has arrived for the visit on {time} with {doctor}</source>
        <translation>{who} anotó que {patient} ha llegado para la cita del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} is in the room for the visit on {time} with {doctor}</source>
        <translation>{who} anotó que {patient} está en consulta para la cita del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient}'s visit on {time} with {doctor} is done</source>
        <translation>{who} anotó que la cita de {patient} del {time} con {doctor} está atendida</translation>
    </message>
    <message>
        <source>{who} offered {patient} the time {time} with {doctor}</source>
        <translation>{who} ofreció a {patient} la hora {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} opened the file of {patient}</source>
        <translation>{who} abrió la ficha de {patient}</translation>
    </message>
    <message>
        <source>{who} printed something about {patient}</source>
        <translation>{who} imprimió algo sobre {patient}</translation>
    </message>
    <message>
        <source>{who} printed {of}</source>
        <translation>{who} imprimió {of}</translation>
    </message>
    <message>
        <source>{who} read the national or insurance number of {patient}</source>
        <translation>{who} leyó el número de identificación o de seguro de {patient}</translation>
    </message>
    <message>
        <source>{who} read the notes on {patient}</source>
        <translation>{who} leyó las notas de {patient}</translation>
    </message>
    <message>
        <source>{who} removed the national or insurance number of {patient}</source>
        <translation>{who} quitó el número de identificación o de seguro de {patient}</translation>
    </message>
    <message>
        <source>{who} removed {thing}</source>
        <translation>{who} quitó {thing}</translation>
    </message>
    <message>
        <source>{who} retired {thing}</source>
        <translation>{who} retiró {thing}</translation>
    </message>
    <message>
        <source>{who} searched the audit for {patient}</source>
        <translation>{who} buscó a {patient} en el registro de auditoría</translation>
    </message>
    <message>
        <source>{who} set a new password for {thing}</source>
        <translation>{who} puso una contraseña nueva a {thing}</translation>
    </message>
    <message>
        <source>{who} set the national or insurance number of {patient}</source>
        <translation>{who} puso el número de identificación o de seguro de {patient}</translation>
    </message>
    <message>
        <source>{who} signed in</source>
        <translation>{who} inició sesión</translation>
    </message>
    <message>
        <source>{who} signed out</source>
        <translation>{who} cerró sesión</translation>
    </message>
    <message>
        <source>{who} split the merged file of {patient} again</source>
        <translation>{who} volvió a separar la ficha unida de {patient}</translation>
    </message>
    <message>
        <source>{who} took back a change of {patient}'s visit on {time} with {doctor}</source>
        <translation>{who} deshizo un cambio de la cita de {patient} del {time} con {doctor}</translation>
    </message>
    <message>
        <source>{who} took back a change of {thing}</source>
        <translation>{who} deshizo un cambio: {thing}</translation>
    </message>
    <message>
        <source>{who} took over the desk from somebody else</source>
        <translation>{who} tomó el puesto que usaba otra persona</translation>
    </message>
    <message>
        <source>{who} unlocked the screen</source>
        <translation>{who} desbloqueó la pantalla</translation>
    </message>
    <message>
        <source>{who} unlocked {thing}</source>
        <translation>{who} desbloqueó {thing}</translation>
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
        <translation>Todo este periodo con sus sellos, para un auditor (JSON)</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Any patient</source>
        <translation>Cualquier paciente</translation>
    </message>
    <message>
        <source>Any patient again</source>
        <translation>De nuevo cualquier paciente</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Check whether it is whole</source>
        <translation>Comprobar si está íntegro</translation>
    </message>
    <message>
        <source>Choose a longer time, or look for anybody and everything.</source>
        <translation>Elija un periodo más largo, o busque cualquier persona y todo.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>Elegir un paciente</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Every change and every look at a patient's file: who, when, at which desk. Nobody can change or delete what is recorded here.</source>
        <translation>Cada cambio y cada consulta de la ficha de un paciente: quién, cuándo, en qué puesto. Nadie puede cambiar ni borrar lo que aquí queda anotado.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What is listed, as a table (CSV)</source>
        <translation>Lo que se muestra, como tabla (CSV)</translation>
    </message>
    <message>
        <source>What people do from now on is listed here.</source>
        <translation>Lo que se haga a partir de ahora aparecerá aquí.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>3 days</source>
        <translation>3 días</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>El médico no está</translation>
    </message>
    <message>
        <source>Emergency (E)</source>
        <translation>Urgencia (E)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>Desde el mediodía</translation>
    </message>
    <message>
        <source>From the morning</source>
        <translation>Desde la mañana</translation>
    </message>
    <message>
        <source>From the morning or noon</source>
        <translation>Desde la mañana o el mediodía</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Ill (I)</source>
        <translation>Enfermedad (I)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>List the visits</source>
        <translation>Ver las citas</translation>
    </message>
    <message>
        <source>Other (O)</source>
        <translation>Otro (O)</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Otros días…</translation>
    </message>
    <message>
        <source>Rest of today</source>
        <translation>Resto de hoy</translation>
    </message>
    <message>
        <source>The time is blocked; every visit in it comes on a list with a time to move it to.</source>
        <translation>El tiempo queda bloqueado; cada cita que haya en él va a una lista, con una hora a la que moverla.</translation>
    </message>
    <message>
        <source>To the evening</source>
        <translation>Hasta la noche</translation>
    </message>
    <message>
        <source>To the evening or noon</source>
        <translation>Hasta la noche o el mediodía</translation>
    </message>
    <message>
        <source>Tomorrow too</source>
        <translation>También mañana</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Hasta el mediodía</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Nobody is called at the moment</source>
        <translation>En este momento no se llama a nadie</translation>
    </message>
    <message>
        <source>Number {number}: {place}</source>
        <translation>Número {number}: {place}</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Pase, por favor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>those who wait, as a heading</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>Pantalla de la sala de espera</translation>
    </message>
</context>
<context>
    <name>BlockReasons</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Asunto personal</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message numerus="yes">
        <source>%n visit(s) stand in it and stay until you move them: {visits}.</source>
        <translation>
            <numerusform>Hay %n cita en ese tiempo y se queda hasta que usted la mueva: {visits}.</numerusform>
            <numerusform>Hay %n citas en ese tiempo y se quedan hasta que usted las mueva: {visits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in the blocked time: {visits}.</source>
        <translation>
            <numerusform>Hay %n cita en el tiempo bloqueado: {visits}.</numerusform>
            <numerusform>Hay %n citas en el tiempo bloqueado: {visits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Bloquear tiempo</translation>
    </message>
    <message>
        <source>Block {day}, {time} with {doctor}: why?</source>
        <translation>Bloquear {day}, {time} con {doctor}: ¿por qué?</translation>
    </message>
    <message>
        <source>Block {time} with {doctor}: why?</source>
        <translation>Bloquear {time} con {doctor}: ¿por qué?</translation>
    </message>
    <message>
        <source>Blocked {time} with {doctor}: {why}</source>
        <translation>Bloqueado {time} con {doctor}: {why}</translation>
    </message>
    <message>
        <source>Nobody was cancelled. Move each one (M) or cancel it (Del); the first is selected.</source>
        <translation>No se ha anulado ninguna cita. Mueva cada una (M) o anúlela (Supr); la primera está elegida.</translation>
    </message>
    <message>
        <source>Shift+Down longer, Shift+Up shorter</source>
        <translation>Mayús+Abajo alarga, Mayús+Arriba acorta</translation>
    </message>
    <message>
        <source>This time is blocked already; Del gives it free again</source>
        <translation>Esta hora ya está bloqueada; Supr la desbloquea</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} with {doctor} can be booked again</source>
        <translation>{time} con {doctor}: se puede volver a reservar</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Booked {name}, {time}, {doctor}</source>
        <translation>Cita de {name}: {time}, {doctor}</translation>
    </message>
    <message>
        <source>It is certain now: {name} was not booked at {time}.</source>
        <translation>Ya es seguro: {name} no tiene cita a las {time}.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; it is booked once at most.</source>
        <translation>MediBook vuelve a preguntar por sí solo en cuanto la base de datos responda; la cita se da una sola vez.</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Paciente nuevo «{name}»</translation>
    </message>
    <message>
        <source>Press Enter again to book it.</source>
        <translation>Pulse Intro otra vez para reservar.</translation>
    </message>
    <message>
        <source>Squeeze in…</source>
        <translation>Cita extra…</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation>Cita extra: {why}</translation>
    </message>
    <message>
        <source>This time was changed at another desk, and is free.</source>
        <translation>Esta hora se cambió en otro puesto y está libre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Whoever presses Enter first gets it.</source>
        <translation>Se la queda quien pulse Intro primero.</translation>
    </message>
    <message>
        <source>{who} at {desk} is booking this time too.</source>
        <translation>{who} en {desk} también está reservando esta hora.</translation>
    </message>
    <message>
        <source>{who} gave this time to somebody else at {time}.</source>
        <translation>{who} dio esta hora a otra persona a las {time}.</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>Tipo de &amp;cita</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>Dar una cita</translation>
    </message>
    <message>
        <source>Book {time} instead</source>
        <translation>Reservar mejor {time}</translation>
    </message>
    <message>
        <source>Booking {place}</source>
        <translation>Reserva: {place}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Cerrar sin reservar</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Nombre, teléfono o fecha de nacimiento</translation>
    </message>
    <message>
        <source>None fits: put on the waitlist</source>
        <translation>Ninguna va bien: a la lista de espera</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>Un hueco</translation>
    </message>
    <message>
        <source>Patient to book</source>
        <translation>Paciente de la cita</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>&amp;Otra persona</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>Escriba un nombre, un teléfono o una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>día mes año, por ejemplo 12/3/1984</translation>
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
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Cancel a visit</source>
        <translation>Anular una cita</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Anular la cita</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Motivo con sus palabras</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>El motivo, en pocas palabras</translation>
    </message>
</context>
<context>
    <name>CancelReasons</name>
    <message>
        <source>Doctor is away</source>
        <translation>El médico no está</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Reservada por error</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>Lo pidió el paciente</translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation>El paciente ha fallecido</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>El paciente está enfermo</translation>
    </message>
    <message>
        <source>Patient no longer comes here</source>
        <translation>El paciente ya no viene a la clínica</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>y %n más en la tabla</numerusform>
            <numerusform>y %n más en la tabla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>Nombre o especialidad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar todos los mostrados</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Keep the other one</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
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
        <translation>&amp;Médicos</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otivo</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Tardes</translation>
    </message>
    <message>
        <source>C&amp;linics</source>
        <translation>&amp;Clínicas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clínica cerrada</translation>
    </message>
    <message>
        <source>Doctors away</source>
        <translation>Médicos ausentes</translation>
    </message>
    <message>
        <source>Empty for a single day.</source>
        <translation>Vacío si es un solo día.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>How &amp;much of each day</source>
        <translation>C&amp;uánto de cada día</translation>
    </message>
    <message>
        <source>How much of each day</source>
        <translation>Cuánto de cada día</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mañanas</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>Festivo propio</translation>
    </message>
    <message>
        <source>The agenda shows it in the closed time.</source>
        <translation>La agenda lo muestra en el tiempo cerrado.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What &amp;it is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Which clinics</source>
        <translation>Qué clínicas</translation>
    </message>
    <message>
        <source>Which doctors</source>
        <translation>Qué médicos</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Días enteros</translation>
    </message>
</context>
<context>
    <name>Closures</name>
    <message numerus="yes">
        <source>%n free time(s) can no longer be booked.</source>
        <translation>
            <numerusform>%n hora libre ya no se podrá reservar.</numerusform>
            <numerusform>%n horas libres ya no se podrán reservar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) are kept in this year.</source>
        <translation>
            <numerusform>%n festivo se respeta este año.</numerusform>
            <numerusform>%n festivos se respetan este año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could then be booked.</source>
        <translation>
            <numerusform>Entonces se podría reservar %n hora.</numerusform>
            <numerusform>Entonces se podrían reservar %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in it: they stay, and come on the list of those to move (F6).</source>
        <translation>
            <numerusform>Hay %n cita en ese tiempo: se queda y pasa a la lista de citas por mover (F6).</numerusform>
            <numerusform>Hay %n citas en ese tiempo: se quedan y pasan a la lista de citas por mover (F6).</numerusform>
        </translation>
    </message>
    <message>
        <source>A public holiday: nobody can be booked on this day.</source>
        <translation>Un festivo: ese día no se puede dar cita a nadie.</translation>
    </message>
    <message>
        <source>Changed: {what}, {when}</source>
        <translation>Cambiado: {what}, {when}</translation>
    </message>
    <message>
        <source>Closed: {what}, {when}</source>
        <translation>Cerrado: {what}, {when}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>From the form back to the list</source>
        <translation>Del formulario a la lista</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep this holiday after all</source>
        <translation>Respetar este festivo después de todo</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nuevo cierre</translation>
    </message>
    <message>
        <source>No times have been made for that day yet; they would be open.</source>
        <translation>Para ese día aún no se ha creado ninguna hora; quedaría abierto.</translation>
    </message>
    <message>
        <source>Open again: {what}, {when}</source>
        <translation>Abierto de nuevo: {what}, {when}</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>Guardar lo que se ha escrito</translation>
    </message>
    <message>
        <source>Stopped. What was done stays; the rest is not up to date yet.</source>
        <translation>Detenido. Lo hecho se queda; el resto aún no está al día.</translation>
    </message>
    <message>
        <source>The free times follow: {doctor}, {done} of {total}</source>
        <translation>Se ponen al día las horas libres: {doctor}, {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are not up to date yet.</source>
        <translation>
            <numerusform>Las horas libres de %n médico aún no están al día.</numerusform>
            <numerusform>Las horas libres de %n médicos aún no están al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are up to date.</source>
        <translation>
            <numerusform>Las horas libres de %n médico están al día.</numerusform>
            <numerusform>Las horas libres de %n médicos están al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for “{region}”. Choose the country on the page Clinics; until then no new times are made.</source>
        <translation>No hay calendario de festivos para «{region}». Elija el país en la página Clínicas; hasta entonces no se crean horas nuevas.</translation>
    </message>
    <message>
        <source>This clinic has no country yet, so no public holidays: the page Clinics has it.</source>
        <translation>Esta clínica aún no tiene país y, por tanto, tampoco festivos: se pone en la página Clínicas.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Este día ya ha pasado.</translation>
    </message>
    <message numerus="yes">
        <source>Times are up to date. %n visit(s) stand in closed time; the list proposes where to move them.</source>
        <translation>
            <numerusform>Las horas están al día. Hay %n cita en tiempo cerrado; la lista propone adónde moverla.</numerusform>
            <numerusform>Las horas están al día. Hay %n citas en tiempo cerrado; la lista propone adónde moverlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type both hours, like 9:00 and 12:30.</source>
        <translation>Escriba las dos horas, por ejemplo 9:00 y 12:30.</translation>
    </message>
    <message>
        <source>Type the day, like 24.12. or “in 2 weeks”.</source>
        <translation>Escriba el día, por ejemplo 24/12 o «en 2 semanas».</translation>
    </message>
    <message>
        <source>We work on that day</source>
        <translation>Ese día trabajamos</translation>
    </message>
    <message>
        <source>Work through the list</source>
        <translation>Repasar la lista</translation>
    </message>
    <message>
        <source>You work on this public holiday, so its times can be booked.</source>
        <translation>En este festivo se trabaja, así que sus horas se pueden reservar.</translation>
    </message>
    <message>
        <source>You work on {holiday}</source>
        <translation>Se trabaja el día {holiday}</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>por las tardes</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>por las mañanas</translation>
    </message>
    <message>
        <source>own holiday</source>
        <translation>festivo propio</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{from_time} to {to_time}</source>
        <translation>{from_time}–{to_time}</translation>
    </message>
    <message>
        <source>{holiday} is a holiday again</source>
        <translation>{holiday} vuelve a ser festivo</translation>
    </message>
    <message>
        <source>{holiday}, {day}</source>
        <translation>{holiday}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <comment>doctors</comment>
        <translation>
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} No visit stands in it.</source>
        <translation>{taken} No hay ninguna cita en ese tiempo.</translation>
    </message>
    <message>
        <source>{when}  {patient}, {doctor}</source>
        <translation>{when}  {patient}, {doctor}</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “in 2 weeks”.</source>
        <translation>«{text}» no es un día; escríbalo como 24/12 o «en 2 semanas».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>○ we work</source>
        <translation>○ se trabaja</translation>
    </message>
    <message>
        <source>● holiday</source>
        <translation>● festivo</translation>
    </message>
</context>
<context>
    <name>ClosuresScreen</name>
    <message>
        <source>Close this time</source>
        <translation>Cerrar este tiempo</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Cierres y festivos</translation>
    </message>
    <message>
        <source>Days on which nobody can be booked. Visits that stand there stay until you move them.</source>
        <translation>Días en los que no se puede dar cita a nadie. Las citas que haya en ellos se quedan hasta que usted las mueva.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Holidays and closures of the year</source>
        <translation>Festivos y cierres del año</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nuevo cierre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Whose public holidays</source>
        <translation>Festivos de qué clínica</translation>
    </message>
    <message>
        <source>● public holiday   ○ public holiday, but we work   ■ closed   ◢ partly closed</source>
        <translation>● festivo   ○ festivo, pero se trabaja   ■ cerrado   ◢ cerrado en parte</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Carmesí</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Lima</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Color propio</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa fuerte</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>Las celdas se separan con</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Comprobar todas las filas</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Doctor of all visits</source>
        <translation>Médico de todas las citas</translation>
    </message>
    <message>
        <source>Find patients by their name alone, where only one has it</source>
        <translation>Buscar a los pacientes solo por el nombre, si es único</translation>
    </message>
    <message>
        <source>For example: the old program</source>
        <translation>P. ej., el programa anterior</translation>
    </message>
    <message>
        <source>From which program</source>
        <translation>De qué programa</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Some of its values</source>
        <translation>Algunos de sus valores</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>La primera fila tiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the column {column} is</source>
        <translation>Qué es la columna {column}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A doctor is away: list and move the visits</source>
        <translation>Un médico no está: ver y mover sus citas</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Una letra</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Todas las especialidades</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Volver a «citado»</translation>
    </message>
    <message>
        <source>Begin a booking with this name</source>
        <translation>Empezar una cita con ese nombre</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Bloquear esta hora</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Dar la próxima cita</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Reservar esta hora</translation>
    </message>
    <message>
        <source>Cancel with a reason</source>
        <translation>Anular con un motivo</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Change of user: somebody else signs in here</source>
        <translation>Cambio de usuario: otra persona inicia sesión aquí</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Cambiar la sala</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Clinic: administration</source>
        <translation>Clínica: administración</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Close the box; stop moving</source>
        <translation>Cerrar el cuadro; dejar de mover</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Cierres y festivos</translation>
    </message>
    <message>
        <source>Cut the visit, to put it elsewhere</source>
        <translation>Cortar la cita para ponerla en otro sitio</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>Day of all doctors</source>
        <translation>Día de todos los médicos</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Find a patient or a command</source>
        <translation>Buscar un paciente o una orden</translation>
    </message>
    <message>
        <source>Give blocked time free again</source>
        <translation>Desbloquear el tiempo bloqueado</translation>
    </message>
    <message>
        <source>Go from time to time, doctor to doctor</source>
        <translation>Ir de hora en hora, de médico en médico</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>Auditoría: plazo</translation>
    </message>
    <message>
        <source>Keys of where you are</source>
        <translation>Teclas de donde está usted</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of this computer</source>
        <translation>Idioma de este equipo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Leave the visit in hand where it is</source>
        <translation>Dejar la cita cortada donde está</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Lists: confirm, doctor away</source>
        <translation>Listas: por confirmar, médico ausente</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Bloquear la pantalla</translation>
    </message>
    <message>
        <source>Longer by one slot</source>
        <translation>Un hueco más largo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>New wish for the waitlist</source>
        <translation>Nueva petición para la lista de espera</translation>
    </message>
    <message>
        <source>Next available: free times</source>
        <translation>Próximas horas libres</translation>
    </message>
    <message>
        <source>Next clinic</source>
        <translation>Clínica siguiente</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Día o semana siguiente</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>Abrir la ficha del paciente</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>Día o semana anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print a slip for the patient</source>
        <translation>Imprimir el papel de la cita para el paciente</translation>
    </message>
    <message>
        <source>Print preview, PDF, paper</source>
        <translation>Vista previa, PDF, papel</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimir lo que se ve</translation>
    </message>
    <message>
        <source>Put the visit in hand here</source>
        <translation>Poner aquí la cita cortada</translation>
    </message>
    <message>
        <source>Read the agenda again</source>
        <translation>Leer la agenda de nuevo</translation>
    </message>
    <message>
        <source>Repeat the visit, or change its series</source>
        <translation>Repetir la cita o cambiar su serie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salas y equipos</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Selected free time</source>
        <translation>Hora libre elegida</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Cita elegida</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shorter by one slot</source>
        <translation>Un hueco más corta</translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>Enséñeme el programa</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Squeeze a visit in beside it</source>
        <translation>Dar una cita extra a esa hora</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personal y permisos</translation>
    </message>
    <message>
        <source>Start again with the newer version</source>
        <translation>Reiniciar con la versión más nueva</translation>
    </message>
    <message>
        <source>The day of one specialty, in the order of its list</source>
        <translation>El día de una especialidad, según el orden de su lista</translation>
    </message>
    <message>
        <source>The patient does not take the offered time</source>
        <translation>El paciente no acepta la hora ofrecida</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>El paciente acepta la hora ofrecida</translation>
    </message>
    <message>
        <source>The selected free time</source>
        <translation>La hora libre elegida</translation>
    </message>
    <message>
        <source>The selected visit</source>
        <translation>La cita elegida</translation>
    </message>
    <message>
        <source>To the side panel and back</source>
        <translation>Al panel lateral y de vuelta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>Deshacer mi último cambio</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Visits to move: a doctor is away, or closed time</source>
        <translation>Citas por mover: médico ausente o tiempo cerrado</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Waiting room screen: numbers for those who wait</source>
        <translation>Pantalla de la sala de espera: números para los que esperan</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Waitlist: earlier if possible</source>
        <translation>Lista de espera: antes si es posible</translation>
    </message>
    <message>
        <source>Walk-in: somebody is here without a time</source>
        <translation>Sin cita: ha venido alguien sin hora</translation>
    </message>
    <message>
        <source>Week of a doctor, by name</source>
        <translation>Semana de un médico, por nombre</translation>
    </message>
    <message>
        <source>Week of one doctor</source>
        <translation>Semana de un médico</translation>
    </message>
    <message>
        <source>Week of the next doctor</source>
        <translation>Semana del médico siguiente</translation>
    </message>
    <message>
        <source>Week of the previous doctor</source>
        <translation>Semana del médico anterior</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Lo que se ha anotado</translation>
    </message>
    <message>
        <source>Who on the waitlist fits here</source>
        <translation>Quién de la lista de espera encaja aquí</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Back to the week</source>
        <translation>Volver a la semana</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctors to copy the hours to</source>
        <translation>Médicos a los que copiar el horario</translation>
    </message>
    <message>
        <source>Free times less</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Free times more</source>
        <translation>Horas nuevas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Save for the chosen doctors</source>
        <translation>Guardar para los médicos elegidos</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Visits to move</source>
        <translation>Por mover</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>12.3., in 6 weeks, next friday</source>
        <translation>12/3, en 6 semanas, el próximo viernes</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>The day to go to</source>
        <translation>El día al que ir</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Another doctor's week (Ctrl+D)</source>
        <translation>Semana de otro médico (Ctrl+D)</translation>
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
        <translation>ddd d 'de' MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Mostrar la cita</translation>
    </message>
    <message>
        <source>Unchanged fields too</source>
        <translation>También los campos sin cambios</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
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
            <numerusform>Aquí ya hay %n más con el nombre {name}. Nadie podría distinguirlos por el nombre.</numerusform>
            <numerusform>Aquí ya hay %n más con el nombre {name}. Nadie podría distinguirlos por el nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are still to come: {days}.</source>
        <translation>
            <numerusform>Queda %n cita pendiente: {days}.</numerusform>
            <numerusform>Quedan %n citas pendientes: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clínica</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>P&amp;recio</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Cla&amp;se</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>A free one is found with each booking; without one there is no time.</source>
        <translation>En cada reserva se busca uno libre; si no lo hay, no hay hora.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Añadido: {name}</translation>
    </message>
    <message>
        <source>Also works in</source>
        <translation>Atiende también en</translation>
    </message>
    <message>
        <source>As it is saved now</source>
        <translation>Como está guardado ahora</translation>
    </message>
    <message>
        <source>As patients and colleagues say it, such as Dr Amara Okafor.</source>
        <translation>Como lo dicen pacientes y compañeros, por ejemplo Dra. Amara Okafor.</translation>
    </message>
    <message>
        <source>As the desk says it, such as Follow-up.</source>
        <translation>Como se dice en recepción, por ejemplo Revisión.</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Recuperado: {name}</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>Elija campo por campo; no se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Choose one, or type a new one. The desk filters and searches by it.</source>
        <translation>Elija una o escriba una nueva. En recepción se filtra y se busca por ella.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Borrado: {name}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Each place where patients come, with its clock and its holidays. Ctrl+E looks at the next one.</source>
        <translation>Cada lugar al que vienen pacientes, con su hora y sus festivos. Ctrl+E muestra el siguiente.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>First move the visits</source>
        <translation>Mover las citas</translation>
    </message>
    <message>
        <source>For the report of the revenue; empty where there is none.</source>
        <translation>Para el informe de ingresos; vacío si no hay.</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>Del formulario a la lista; si hay algo sin guardar, se pregunta</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>De la lista al formulario</translation>
    </message>
    <message>
        <source>Home &amp;clinic</source>
        <translation>&amp;Clínica principal</translation>
    </message>
    <message>
        <source>In which the fees of the visit types are.</source>
        <translation>La moneda de los precios de los tipos de cita.</translation>
    </message>
    <message>
        <source>Its public holidays are closed, and its phone numbers need no prefix.</source>
        <translation>Sus festivos son días cerrados, y sus números de teléfono no necesitan prefijo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>More than that can only be squeezed in, with a reason.</source>
        <translation>A partir de ahí solo se pueden dar citas extra, con un motivo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs a &amp;room of the kind</source>
        <translation>Necesita &amp;sala de la clase</translation>
    </message>
    <message>
        <source>Needs e&amp;quipment of the kind</source>
        <translation>Necesita e&amp;quipo de la clase</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>Nueva clínica</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>Nuevo médico</translation>
    </message>
    <message>
        <source>New piece of equipment</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>Nuevo tipo de cita</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None: no public holidays</source>
        <translation>Ninguno: sin festivos</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Retire; the visits stay</source>
        <translation>Retirar ya</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>Retirado: {name}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salas y equipos</translation>
    </message>
    <message>
        <source>S&amp;pecialty</source>
        <translation>&amp;Especialidad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it</source>
        <translation>Otra persona ha guardado esto desde que usted lo abrió</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Stands beside the name above the doctor's column.</source>
        <translation>Aparece junto al nombre, sobre la columna del médico.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Tells the visit types apart in lists and reports.</source>
        <translation>Distingue los tipos de cita en listas e informes.</translation>
    </message>
    <message>
        <source>The time with the patient.</source>
        <translation>El tiempo con el paciente.</translation>
    </message>
    <message>
        <source>The weekly hours say on which days in which clinic.</source>
        <translation>El horario semanal dice qué días en qué clínica.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Todo el país</translation>
    </message>
    <message>
        <source>They keep it until you give them another one (O on the visit in the agenda); new visits get another.</source>
        <translation>La conservan hasta que usted les dé otra (O sobre la cita, en la agenda); las citas nuevas reciben otra.</translation>
    </message>
    <message>
        <source>They keep this visit type; it cannot be chosen for new ones.</source>
        <translation>Conservan este tipo de cita; para las nuevas no se puede elegir.</translation>
    </message>
    <message>
        <source>They stay in the agenda until you move or cancel them; nobody can book this doctor any more.</source>
        <translation>Se quedan en la agenda hasta que usted las mueva o las anule; ya no se puede reservar con este médico.</translation>
    </message>
    <message>
        <source>They stay with their doctors.</source>
        <translation>Se quedan con sus médicos.</translation>
    </message>
    <message>
        <source>Time of the doctor and the room in which nobody else can come.</source>
        <translation>Tiempo del médico y de la sala en el que no puede venir nadie más.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>To &amp;prepare, before it</source>
        <translation>&amp;Preparación, antes</translation>
    </message>
    <message>
        <source>To cl&amp;ean, after it</source>
        <translation>L&amp;impieza, después</translation>
    </message>
    <message>
        <source>Type a part of it, such as Berlin. All times of this clinic are on its clock.</source>
        <translation>Escriba una parte, por ejemplo Madrid. Todas las horas de esta clínica van por su reloj.</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Visits a &amp;day at most</source>
        <translation>Citas al &amp;día como máximo</translation>
    </message>
    <message>
        <source>What a visit is for: how long it takes and what it needs. The desk chooses one with each booking.</source>
        <translation>Para qué es una cita: cuánto dura y qué necesita. En recepción se elige uno en cada reserva.</translation>
    </message>
    <message>
        <source>What a visit takes place in or with. Two visits never get the same one at the same time.</source>
        <translation>Dónde y con qué se atiende una cita. Dos citas nunca reciben lo mismo a la misma hora.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Surgery; empty for a room that none needs.</source>
        <translation>Lo que pide un tipo de cita, por ejemplo Cirugía; vacío si ninguno necesita esta sala.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Ultrasound.</source>
        <translation>Lo que pide un tipo de cita, por ejemplo Ecógrafo.</translation>
    </message>
    <message>
        <source>Who can be booked here. A new doctor has times as soon as there are weekly hours (page Schedules).</source>
        <translation>Con quién se puede reservar aquí. Un médico nuevo tiene horas en cuanto tiene horario semanal (página Horarios).</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo suyo</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (retirado)</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, guardado a las {time}</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; its history stays, and it can come back.</source>
        <translation>Ya no se puede elegir; su historial se queda, y se puede recuperar.</translation>
    </message>
    <message>
        <source>Only what was never used can be deleted.</source>
        <translation>Solo se puede borrar lo que nunca se ha usado.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>DoctorBox</name>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctor whose week to show</source>
        <translation>Médico cuya semana se muestra</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>Nombre o especialidad</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Week of a doctor</source>
        <translation>Semana de un médico</translation>
    </message>
</context>
<context>
    <name>DoctorHeader</name>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Citas: {count}</translation>
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
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>{sentence}: use this one</source>
        <translation>{sentence}: usar esta ficha</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>%n cita por mover</numerusform>
            <numerusform>%n citas por mover</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Los cambios valen desde</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Drag inside of hours to draw a break; the same with Shift held.</source>
        <translation>Arrastre dentro de un horario para dibujar un descanso; lo mismo con Mayús pulsada.</translation>
    </message>
    <message>
        <source>Draw breaks</source>
        <translation>Dibujar descansos</translation>
    </message>
    <message>
        <source>New hours are at</source>
        <translation>Las horas nuevas son en</translation>
    </message>
    <message>
        <source>See what changes and save</source>
        <translation>Ver qué cambia y guardar</translation>
    </message>
    <message>
        <source>These hours hold from</source>
        <translation>Este horario vale desde</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>hasta nuevo aviso</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (Latin-2)</source>
        <translation>Centroeuropeo (Latin-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chino (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chino (GB 18030)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Latin-1)</source>
        <translation>Occidental (Latin-1)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (old Macintosh)</source>
        <translation>Occidental (Macintosh antiguo)</translation>
    </message>
    <message>
        <source>Western with the euro (Latin-9)</source>
        <translation>Occidental con el euro (Latin-9)</translation>
    </message>
</context>
<context>
    <name>Enrolling</name>
    <message>
        <source>Move the clinic to a PostgreSQL server first, on this computer: medibook move-to-server</source>
        <translation>Traslade primero la clínica a un servidor PostgreSQL, en este ordenador: medibook move-to-server</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first.</source>
        <translation type="vanished">Pase antes la clínica a un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>This clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>La base de datos de esta clínica está solo en este equipo; ningún otro puede acceder a ella.</translation>
    </message>
    <message>
        <source>{file} is ready. Bring it to the new desk; it is good for 30 days.</source>
        <translation>{file} está listo. Llévelo al puesto nuevo; sirve durante 30 días.</translation>
    </message>
</context>
<context>
    <name>EnrollingScreen</name>
    <message>
        <source>&amp;Certificate of the authority (PEM)</source>
        <translation>&amp;Certificado de la autoridad (PEM)</translation>
    </message>
    <message>
        <source>&amp;Name of the new desk</source>
        <translation>&amp;Nombre del puesto nuevo</translation>
    </message>
    <message>
        <source>A file with the clinic's addresses and no password. At the new desk it is opened at the first start; then everyone signs in there with the own account.</source>
        <translation>Un archivo con las direcciones de la clínica y sin contraseñas. En el puesto nuevo se abre al iniciarlo por primera vez; después, cada persona inicia sesión allí con su propia cuenta.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>Otro puesto</translation>
    </message>
    <message>
        <source>As the other desks will see it.</source>
        <translation>Como lo verán los demás puestos.</translation>
    </message>
    <message>
        <source>By it the new desk knows that the server is yours. Your IT has it; empty: it is not checked.</source>
        <translation>Con él, el puesto nuevo sabe que el servidor es el suyo. Lo tiene su informático; vacío: no se comprueba.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Desk 3</source>
        <translation>Puesto 3</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook)</source>
        <translation>Archivos de alta (*.medibook)</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>Guardar el archivo de alta</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>Guardar el archivo de alta…</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>Servidor: {address}</translation>
    </message>
    <message>
        <source>The new desk shows the same code. Tell it by telephone, not beside the file.</source>
        <translation>El puesto nuevo muestra el mismo código. Dígalo por teléfono, no junto con el archivo.</translation>
    </message>
    <message>
        <source>Type how the new desk is called.</source>
        <translation>Escriba cómo se llama el puesto nuevo.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>&amp;Password of the live server</source>
        <translation>&amp;Contraseña del servidor en directo</translation>
    </message>
    <message>
        <source>Compare the code with the one that the administrator sees. If it differs, do not join.</source>
        <translation>Compare el código con el que ve el administrador. Si es distinto, no se una.</translation>
    </message>
    <message>
        <source>The code is the same: join</source>
        <translation>El código es el mismo: unirse</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>El archivo de alta</translation>
    </message>
    <message>
        <source>Your administrator has it. Without it you see other desks' changes a little later.</source>
        <translation>La tiene su administrador. Sin ella verá los cambios de otros puestos un poco más tarde.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A Redis Cluster has one database, number 0.</source>
        <translation>Un Redis Cluster tiene una sola base de datos, la número 0.</translation>
    </message>
    <message>
        <source>A cancellation needs a reason.</source>
        <translation>Una anulación necesita un motivo.</translation>
    </message>
    <message>
        <source>A closure has {longest} days at most, this one has {found}.</source>
        <translation>Un cierre tiene como mucho {longest} días; este tiene {found}.</translation>
    </message>
    <message>
        <source>A colour is written like #0072b2.</source>
        <translation>Un color se escribe como #0072b2.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Una moneda tiene tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>A daily limit has {lowest} to {highest} visits.</source>
        <translation>Un límite diario va de {lowest} a {highest} citas.</translation>
    </message>
    <message>
        <source>A fee is an amount like 45 or 45.50, without a minus.</source>
        <translation>Un precio es una cantidad como 45 o 45,50, sin signo menos.</translation>
    </message>
    <message>
        <source>A file of the downtime copy was changed or cut short.</source>
        <translation>Un archivo de la copia de emergencia está cambiado o incompleto.</translation>
    </message>
    <message>
        <source>A file of the update is not as it was built: {name}.</source>
        <translation>Un archivo de la nueva versión no es como se construyó: {name}.</translation>
    </message>
    <message>
        <source>A file or a folder cannot be used.</source>
        <translation>No se puede usar un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>A key of this computer is damaged.</source>
        <translation>Una clave de este equipo está dañada.</translation>
    </message>
    <message>
        <source>A part of a country needs its country.</source>
        <translation>Una región necesita su país.</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}</source>
        <translation>Falta una parte del sistema de este ordenador: {reason}</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}.</source>
        <translation>Falta una parte del sistema de este ordenador: {reason}.</translation>
    </message>
    <message>
        <source>A part of this computer's system that the window needs is missing.</source>
        <translation>Falta una parte del sistema de este ordenador que la ventana necesita.</translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation>Una contraseña tiene al menos un carácter.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Aquí se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>A report covers {years} years at most.</source>
        <translation>Un informe abarca como mucho {years} años.</translation>
    </message>
    <message>
        <source>A resource “{kind}” is no Patient.</source>
        <translation>Un recurso «{kind}» no es un Patient.</translation>
    </message>
    <message>
        <source>A series cannot go to a doctor of another region as a whole.</source>
        <translation>Una serie no puede pasar entera a un médico de otra región.</translation>
    </message>
    <message>
        <source>A series has 2 to {limit} visits.</source>
        <translation>Una serie tiene de 2 a {limit} citas.</translation>
    </message>
    <message>
        <source>A server is away.</source>
        <translation>Un servidor no está disponible.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>Un ajuste no se puede usar.</translation>
    </message>
    <message>
        <source>A short sentence is easy to remember and hard to guess.</source>
        <translation>Una frase corta es fácil de recordar y difícil de adivinar.</translation>
    </message>
    <message>
        <source>A slot has {shortest} to {longest} minutes, not {found}.</source>
        <translation>Un hueco tiene de {shortest} a {longest} minutos, no {found}.</translation>
    </message>
    <message>
        <source>A slot of {minutes} minutes does not fit into {hours} with its breaks.</source>
        <translation>Un hueco de {minutes} minutos no cabe en {hours} con sus descansos.</translation>
    </message>
    <message>
        <source>A span of time ends after it starts.</source>
        <translation>Un intervalo de tiempo acaba después de empezar.</translation>
    </message>
    <message>
        <source>A time is given by walk_in.</source>
        <translation type="vanished">La hora se da con «walk_in».</translation>
    </message>
    <message>
        <source>A time of day ends before it begins.</source>
        <translation>Una franja horaria acaba antes de empezar.</translation>
    </message>
    <message>
        <source>A time without a time zone cannot be used.</source>
        <translation>No se puede usar una hora sin zona horaria.</translation>
    </message>
    <message>
        <source>A user name begins with a letter and has only a to z, 0 to 9, dots, hyphens and underlines.</source>
        <translation>Un nombre de usuario empieza por una letra y solo tiene a-z, 0-9, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>A visit begins as booked or held.</source>
        <translation>Una cita empieza como «citado» o «retenida».</translation>
    </message>
    <message>
        <source>A visit has 1 to 1440 minutes, not {minutes}.</source>
        <translation>Una cita dura de 1 a 1440 minutos, no {minutes}.</translation>
    </message>
    <message>
        <source>A visit has 1 to {longest} minutes.</source>
        <translation>Una cita dura de 1 a {longest} minutos.</translation>
    </message>
    <message>
        <source>A weekday is 0 (Monday) to 6 (Sunday).</source>
        <translation>Un día de la semana va de 0 (lunes) a 6 (domingo).</translation>
    </message>
    <message>
        <source>Accept the enrolment file once more, or correct sslrootcert in database_url.</source>
        <translation>Acepte otra vez el archivo de alta, o corrija sslrootcert en database_url.</translation>
    </message>
    <message>
        <source>Add --replace to join this one instead.</source>
        <translation>Añada --replace para unirse a esta en su lugar.</translation>
    </message>
    <message>
        <source>Add the doctor once more for the clinic in the other time zone.</source>
        <translation>Añada el médico otra vez para la clínica de la otra zona horaria.</translation>
    </message>
    <message>
        <source>After this nobody could manage the clinic's accounts any more.</source>
        <translation>Después de esto, nadie podría gestionar las cuentas de la clínica.</translation>
    </message>
    <message>
        <source>All connections of this computer are in use.</source>
        <translation>Todas las conexiones de este equipo están en uso.</translation>
    </message>
    <message>
        <source>An administrator brings the clinic's notes key here: medibook notes-key import FILE</source>
        <translation>Un administrador trae aquí la clave de notas de la clínica: medibook notes-key import FILE</translation>
    </message>
    <message>
        <source>An administrator can bring them back from a backup.</source>
        <translation>Un administrador puede recuperarlas de una copia de seguridad.</translation>
    </message>
    <message>
        <source>An administrator changes absences and holidays.</source>
        <translation>Las ausencias y los festivos los cambia un administrador.</translation>
    </message>
    <message>
        <source>An administrator runs: medibook migrate</source>
        <translation>Un administrador ejecuta: medibook migrate</translation>
    </message>
    <message>
        <source>Another MediBook of this account is fetching the update.</source>
        <translation>Otro MediBook de esta cuenta está descargando la actualización.</translation>
    </message>
    <message>
        <source>Another MediBook on this computer has been starting the database for minutes.</source>
        <translation>Otro MediBook lleva minutos arrancando la base de datos en este equipo.</translation>
    </message>
    <message>
        <source>Anybody would try those first: take words that have nothing to do with you.</source>
        <translation>Cualquiera probaría primero esas: elija palabras que no tengan nada que ver con usted.</translation>
    </message>
    <message>
        <source>Ask IT to turn on ssl there, or for a new file.</source>
        <translation>Pida a su informático que active ssl allí, o un archivo nuevo.</translation>
    </message>
    <message>
        <source>Ask a colleague who signed in here lately, or wait: MediBook goes on trying.</source>
        <translation>Pídaselo a un compañero que haya iniciado sesión aquí hace poco, o espere: MediBook lo sigue intentando.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right, or for help.</source>
        <translation>Pida el permiso, o ayuda, a un administrador.</translation>
    </message>
    <message>
        <source>Ask an administrator to open it.</source>
        <translation>Pida a un administrador que la abra.</translation>
    </message>
    <message>
        <source>Ask an administrator, or choose another visit type.</source>
        <translation>Pregunte a un administrador, o elija otro tipo de cita.</translation>
    </message>
    <message>
        <source>Ask the clinic's administrator for a new one.</source>
        <translation>Pida uno nuevo al administrador de la clínica.</translation>
    </message>
    <message>
        <source>Ask who they are: rename or remove them there, or move to another server.</source>
        <translation>Pregunte quiénes son: cámbieles el nombre o elimínelas allí, o traslade a otro servidor.</translation>
    </message>
    <message>
        <source>Ask whom it belongs to.</source>
        <translation>Pregunte de quién es.</translation>
    </message>
    <message>
        <source>Ask your administrator for a place that can be written, or name one: MEDIBOOK_DATA_DIR.</source>
        <translation>Pida a su administrador un lugar donde se pueda escribir, o indique uno: MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to, or name another place; then try again.</source>
        <translation>Pida permiso a su administrador o indique otro lugar; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Ask your administrator to remove it, or choose a data folder with a shorter path.</source>
        <translation>Pida a su administrador que lo quite, o elija una carpeta de datos con una ruta más corta.</translation>
    </message>
    <message>
        <source>Between 0 and {most} years, not {found}.</source>
        <translation>Entre 0 y {most} años, no {found}.</translation>
    </message>
    <message>
        <source>Block it again (Ctrl+B) if the visits shall stay in it.</source>
        <translation>Bloquéelo de nuevo (Ctrl+B) si las citas deben quedarse ahí.</translation>
    </message>
    <message>
        <source>Book the visit first, then do this by hand.</source>
        <translation>Dé primero la cita y haga esto después a mano.</translation>
    </message>
    <message>
        <source>Booking goes on safely; the agenda refreshes more slowly.</source>
        <translation>Se puede seguir dando citas sin riesgo; la agenda se actualiza más despacio.</translation>
    </message>
    <message>
        <source>Both files have a visit at the same time, and nobody is in two places.</source>
        <translation>Las dos fichas tienen una cita a la misma hora, y nadie está en dos sitios a la vez.</translation>
    </message>
    <message>
        <source>Bring it from a terminal that has it: medibook notes-key export FILE, there; import FILE, here.</source>
        <translation>Tráigala desde un puesto que la tenga: medibook notes-key export FILE, allí; import FILE, aquí.</translation>
    </message>
    <message>
        <source>Bring them here from a terminal that has them: medibook notes-key export FILE</source>
        <translation>Tráigalas desde un puesto que las tenga: medibook notes-key export FILE</translation>
    </message>
    <message>
        <source>Cancel them first, or wait until they have taken place.</source>
        <translation>Anúlelas antes, o espere a que se hayan atendido.</translation>
    </message>
    <message>
        <source>Change that one, or choose other days.</source>
        <translation>Cambie ese, o elija otros días.</translation>
    </message>
    <message>
        <source>Change the visit by hand.</source>
        <translation>Cambie la cita a mano.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or choose another data folder.</source>
        <translation type="vanished">Compruebe que puede escribir en {folder}, o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or name another data folder: MEDIBOOK_DATA_DIR.</source>
        <translation>Compruebe que puede escribir en {folder}, o indique otra carpeta de datos: MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a doctor from the agenda.</source>
        <translation>Elija un médico de la agenda.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Elija una hora posterior.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija una hora que aún no haya pasado.</translation>
    </message>
    <message>
        <source>Choose a time that the agenda shows.</source>
        <translation>Elija una hora que muestre la agenda.</translation>
    </message>
    <message>
        <source>Choose an earlier or a longer free time, or a shorter visit type.</source>
        <translation>Elija un hueco anterior o más largo, o un tipo de cita más corto.</translation>
    </message>
    <message>
        <source>Choose another day or another doctor.</source>
        <translation>Elija otro día u otro médico.</translation>
    </message>
    <message>
        <source>Choose another encoding for the file.</source>
        <translation>Elija otra codificación para el archivo.</translation>
    </message>
    <message>
        <source>Choose another file, or save it again in the other program.</source>
        <translation>Elija otro archivo, o guárdelo de nuevo en el otro programa.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space, then try again.</source>
        <translation>Elija otra carpeta o libere espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and try again.</source>
        <translation>Elija otra carpeta, o haga sitio en el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another room or another time.</source>
        <translation>Elija otra sala u otra hora.</translation>
    </message>
    <message>
        <source>Choose another time, or cancel the other visit first.</source>
        <translation>Elija otra hora, o anule antes la otra cita.</translation>
    </message>
    <message>
        <source>Choose another time, or give the visit another room.</source>
        <translation>Elija otra hora, o dé otra sala a la cita.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Elija otra hora.</translation>
    </message>
    <message>
        <source>Choose for whom: a clinic, or at least one doctor.</source>
        <translation>Elija para quién: una clínica, o al menos un médico.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Elija una de la lista, por ejemplo Europe/Madrid.</translation>
    </message>
    <message>
        <source>Choose one of the clinics.</source>
        <translation>Elija una de las clínicas.</translation>
    </message>
    <message>
        <source>Choose one of the next free times.</source>
        <translation>Elija una de las próximas horas libres.</translation>
    </message>
    <message>
        <source>Choose the column for each field that is marked.</source>
        <translation>Elija la columna de cada campo marcado.</translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>Elija la columna del médico, o un médico para todo el archivo.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>Elija el archivo que le dio el administrador.</translation>
    </message>
    <message>
        <source>Choose what you want to import first, then the file.</source>
        <translation>Elija primero qué quiere importar y después el archivo.</translation>
    </message>
    <message>
        <source>Close the other MediBook, or restart the computer, then try again.</source>
        <translation>Cierre el otro MediBook o reinicie el equipo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Columns: {columns}. Fields: {fields}.</source>
        <translation>Columnas: {columns}. Campos: {fields}.</translation>
    </message>
    <message>
        <source>Copy the password, or read it out.</source>
        <translation>Copie la contraseña, o léala en voz alta.</translation>
    </message>
    <message>
        <source>Do not sign in there; ask the clinic's administrator.</source>
        <translation>No inicie sesión allí; pregunte al administrador de la clínica.</translation>
    </message>
    <message>
        <source>Doctors of these buckets share rooms or equipment with doctors who would stay: {doctors}.</source>
        <translation>Los médicos de estos grupos comparten salas o equipos con médicos que se quedarían: {doctors}.</translation>
    </message>
    <message>
        <source>Doctors who work in this clinic: {doctors}.</source>
        <translation>Médicos que trabajan en esta clínica: {doctors}.</translation>
    </message>
    <message>
        <source>End them first, on the page of the weekly hours.</source>
        <translation>Termínelos antes, en la página de horarios.</translation>
    </message>
    <message>
        <source>Enter it by hand where it belongs, then take it off the list.</source>
        <translation type="vanished">Introdúzcalo a mano donde corresponda y quítelo de la lista.</translation>
    </message>
    <message>
        <source>Every date of this series is left out.</source>
        <translation>Todas las fechas de esta serie están omitidas.</translation>
    </message>
    <message>
        <source>Export it again as “All of this time with its seals”.</source>
        <translation>Expórtelo de nuevo como «Todo este periodo con sus sellos».</translation>
    </message>
    <message>
        <source>First make somebody else an administrator who has no end date and has signed in with a password of their own.</source>
        <translation>Haga antes administrador a otra persona cuya cuenta no tenga fecha de fin y que haya iniciado sesión con su propia contraseña.</translation>
    </message>
    <message>
        <source>Give its number and its digits, for example 12:F4A09C31.</source>
        <translation>Dé su número y sus dígitos, por ejemplo 12:F4A09C31.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>Dé al archivo una de estas terminaciones.</translation>
    </message>
    <message>
        <source>Give the name of an exported audit.</source>
        <translation>Dé el nombre de un registro de auditoría exportado.</translation>
    </message>
    <message>
        <source>Hours are whole minutes on the clinic's clock.</source>
        <translation>El horario va en minutos enteros del reloj de la clínica.</translation>
    </message>
    <message>
        <source>Hours come every week, or every 2nd to {longest}th from a given week on.</source>
        <translation>Un horario se repite cada semana, o cada 2 a {longest} semanas desde una semana determinada.</translation>
    </message>
    <message>
        <source>Hours have a beginning and an end.</source>
        <translation>Un horario tiene un comienzo y un final.</translation>
    </message>
    <message>
        <source>Hours need a day: choose one at least, or delete them.</source>
        <translation>Un horario necesita un día: elija al menos uno, o bórrelo.</translation>
    </message>
    <message>
        <source>Hours of every {weeks} weeks need a day of a week in which they hold.</source>
        <translation>Un horario de cada {weeks} semanas necesita un día de una semana en que valga.</translation>
    </message>
    <message>
        <source>IT sets ssl_max_protocol_version there, or ssl_min_protocol_version in the address.</source>
        <translation>Informática ajusta allí ssl_max_protocol_version, o ssl_min_protocol_version en la dirección.</translation>
    </message>
    <message>
        <source>If it was not moved, remove that file, then start MediBook again.</source>
        <translation>Si no se trasladó, elimine ese archivo y vuelva a iniciar MediBook.</translation>
    </message>
    <message>
        <source>If that is a mistake, open the file (F5) and mend its status.</source>
        <translation>Si es un error, abra la ficha (F5) y corrija el estado.</translation>
    </message>
    <message>
        <source>If the new one is right, change it by hand.</source>
        <translation>Si el nuevo es el correcto, cámbielo a mano.</translation>
    </message>
    <message>
        <source>Import it first: medibook notes-key import FILE</source>
        <translation>Impórtela antes: medibook notes-key import FILE</translation>
    </message>
    <message>
        <source>Install PostgreSQL's contrib package there (Debian: postgresql-contrib), then run this again.</source>
        <translation>Instale allí el paquete contrib de PostgreSQL (Debian: postgresql-contrib) y vuelva a ejecutar esto.</translation>
    </message>
    <message>
        <source>Install it (Debian: apt-get install libxcb-cursor0), then start MediBook again.</source>
        <translation>Instálela (Debian: apt-get install libxcb-cursor0) y vuelva a iniciar MediBook.</translation>
    </message>
    <message>
        <source>Install it (docs/it.md says which parts there are), then start MediBook again.</source>
        <translation>Instálela (docs/it.md dice qué partes hay) y vuelva a iniciar MediBook.</translation>
    </message>
    <message>
        <source>Install the newer MediBook first.</source>
        <translation>Instale antes la versión más reciente de MediBook.</translation>
    </message>
    <message>
        <source>Install the newer MediBook on this computer.</source>
        <translation>Instale el MediBook más reciente en este equipo.</translation>
    </message>
    <message>
        <source>Install {package}, or join a clinic whose server runs elsewhere.</source>
        <translation>Instale {package}, o únase a una clínica cuyo servidor esté en otro equipo.</translation>
    </message>
    <message>
        <source>It begins here and never ends.</source>
        <translation>Empieza aquí y no termina nunca.</translation>
    </message>
    <message>
        <source>It cannot go to another clinic: visits to come: {visits}.</source>
        <translation>No puede pasar a otra clínica: tiene citas pendientes: {visits}.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It is cancelled: there is nothing to book.</source>
        <translation>Está anulada: no hay nada que reservar.</translation>
    </message>
    <message>
        <source>It is over: only visits that are to come are imported.</source>
        <translation>Ya ha pasado: solo se importan citas futuras.</translation>
    </message>
    <message>
        <source>It is written afresh as soon as the database is there.</source>
        <translation>Se escribe de nuevo en cuanto la base de datos responda.</translation>
    </message>
    <message>
        <source>Join it instead, or give another database's address.</source>
        <translation>Únase a ella, o dé la dirección de otra base de datos.</translation>
    </message>
    <message>
        <source>Leave --version out, or publish the other folder.</source>
        <translation>Omita --version, o publique la otra carpeta.</translation>
    </message>
    <message>
        <source>Leave it: an empty one costs nothing. medibook shards list shows what lives where.</source>
        <translation>Déjelo: uno vacío no cuesta nada. medibook shards list muestra qué vive dónde.</translation>
    </message>
    <message>
        <source>Leave out the character that was pasted or typed last.</source>
        <translation>Quite el último carácter que se pegó o se escribió.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>Quite algunos.</translation>
    </message>
    <message>
        <source>Let a superuser of that server carry out once, in that database: {statements} Then do this again.</source>
        <translation>Haga que un superusuario de ese servidor ejecute una vez, en esa base de datos: {statements} Después repita esto.</translation>
    </message>
    <message>
        <source>Let it in there (pg_hba.conf, firewall), or say with --directory-url how that server reaches it; files of certificates that the address names have to lie on that server. Then do this again.</source>
        <translation>Déjelo entrar allí (pg_hba.conf, cortafuegos) o diga con --directory-url cómo llega ese servidor; los archivos de certificados que nombra la dirección tienen que estar en ese servidor. Después, repita esto.</translation>
    </message>
    <message>
        <source>Line {line} has the same name and birth date, and no number tells them apart.</source>
        <translation>La línea {line} tiene el mismo nombre y la misma fecha de nacimiento, y ningún número los distingue.</translation>
    </message>
    <message>
        <source>Line {line} has the same number or says the same.</source>
        <translation>La línea {line} tiene el mismo número o dice lo mismo.</translation>
    </message>
    <message>
        <source>Line {line} of this file has this time already.</source>
        <translation>La línea {line} de este archivo ya tiene esta hora.</translation>
    </message>
    <message>
        <source>Live updates are away.</source>
        <translation>Los cambios en directo no están disponibles.</translation>
    </message>
    <message>
        <source>Look at both versions and choose, field by field.</source>
        <translation>Mire las dos versiones y elija campo por campo.</translation>
    </message>
    <message>
        <source>Look at both versions and choose.</source>
        <translation>Mire las dos versiones y elija.</translation>
    </message>
    <message>
        <source>Look at both, side by side, and choose; nothing that you drew is lost.</source>
        <translation>Mire las dos, una junto a otra, y elija; no se pierde nada de lo que dibujó.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>Mírelo de nuevo y después cámbielo.</translation>
    </message>
    <message>
        <source>Look at its name and at who may use it, or name another place; then try again.</source>
        <translation>Compruebe su nombre y quién puede usarlo, o indique otro lugar; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at its name and where it is.</source>
        <translation>Mire su nombre y dónde está.</translation>
    </message>
    <message>
        <source>Look at the log that is named, or tell your administrator.</source>
        <translation>Mire el registro que se nombra, o avise a su administrador.</translation>
    </message>
    <message>
        <source>Look at the logs below {path}, or tell your administrator.</source>
        <translation>Mire los registros de {path}, o avise a su administrador.</translation>
    </message>
    <message>
        <source>Look at the name of the file.</source>
        <translation>Mire el nombre del archivo.</translation>
    </message>
    <message>
        <source>Look at the number that is stored now, then save yours or cancel.</source>
        <translation>Mire el número que está guardado ahora; después guarde el suyo o cancele.</translation>
    </message>
    <message>
        <source>Look at what the visit's status is now.</source>
        <translation>Mire cuál es ahora el estado de la cita.</translation>
    </message>
    <message>
        <source>Look at {log}, or tell your administrator.</source>
        <translation>Mire {log}, o avise a su administrador.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, ask the administrator for a new file.</source>
        <translation>Compruebe si la fecha de este ordenador es correcta; si lo es, pida un archivo nuevo al administrador.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, tell whoever publishes the updates.</source>
        <translation>Compruebe si la fecha de este ordenador es correcta; si lo es, avise a quien publica las actualizaciones.</translation>
    </message>
    <message>
        <source>Look whether this is the right file, and the right encoding.</source>
        <translation>Mire si este es el archivo correcto y la codificación correcta.</translation>
    </message>
    <message>
        <source>Make one with `useradd --system medibook`, or run MediBook as an ordinary user.</source>
        <translation>Cree una con `useradd --system medibook`, o ejecute MediBook como usuario normal.</translation>
    </message>
    <message>
        <source>Many desks are changing this time at once, and no answer came in time.</source>
        <translation>Muchos puestos cambian esta hora a la vez, y no llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself; until then it stands at both.</source>
        <translation>MediBook vuelve a preguntar por sí mismo; hasta entonces figura en ambos.</translation>
    </message>
    <message>
        <source>MediBook goes on trying; nothing you typed is lost.</source>
        <translation>MediBook lo sigue intentando; nada de lo que escribió se pierde.</translation>
    </message>
    <message>
        <source>MediBook made a mistake ({kind}) and wrote it down as {log_id} in {path}.</source>
        <translation>MediBook ha cometido un error ({kind}) y lo ha anotado como {log_id} en {path}.</translation>
    </message>
    <message>
        <source>Mend it, write it with the country's + code, or leave it empty; all else you typed is kept.</source>
        <translation>Corríjalo, escriba el prefijo del país con + o déjelo vacío; lo demás que escribió se conserva.</translation>
    </message>
    <message>
        <source>Mend or remove {key} in {where}.</source>
        <translation>Corrija o quite {key} en {where}.</translation>
    </message>
    <message>
        <source>Mend or remove {where}, then start MediBook again.</source>
        <translation>Corrija o quite {where} y vuelva a arrancar MediBook.</translation>
    </message>
    <message>
        <source>Mend the marked field; everything else you typed is kept.</source>
        <translation>Corrija el campo marcado; todo lo demás que escribió se conserva.</translation>
    </message>
    <message>
        <source>Mend the named key in the settings file or the environment.</source>
        <translation>Corrija la clave nombrada en el archivo de ajustes o en el entorno.</translation>
    </message>
    <message>
        <source>Mend the row in the file of refused rows and import that file.</source>
        <translation>Corrija la fila en el archivo de filas rechazadas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Mend {key} in {where}, then start MediBook again.</source>
        <translation>Corrija {key} en {where} y vuelva a arrancar MediBook.</translation>
    </message>
    <message>
        <source>Move its visits one by one, or cancel the series and book it anew there.</source>
        <translation>Mueva sus citas una a una, o cancele la serie y resérvela allí de nuevo.</translation>
    </message>
    <message>
        <source>Move or cancel one of the two visits, then merge.</source>
        <translation>Mueva o anule una de las dos citas y una después las fichas.</translation>
    </message>
    <message>
        <source>Move or cancel them first, or decide that they stay as they are.</source>
        <translation>Muévalas o anúlelas antes, o decida que se queden como están.</translation>
    </message>
    <message>
        <source>Move or cancel them first.</source>
        <translation>Muévalas o anúlelas antes.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first (medibook move-to-server); then make the file again.</source>
        <translation>Traslade primero la clínica a un servidor PostgreSQL (medibook move-to-server); después vuelva a crear el archivo.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first; then make the file again.</source>
        <translation type="vanished">Pase antes la clínica a un servidor PostgreSQL y vuelva a crear el archivo.</translation>
    </message>
    <message>
        <source>Move these buckets along (--with-neighbours does): {buckets}.</source>
        <translation>Mueva también estos grupos (--with-neighbours lo hace): {buckets}.</translation>
    </message>
    <message>
        <source>Move these visits first, or make a new one in the other clinic.</source>
        <translation>Mueva antes estas citas, o cree otro en la otra clínica.</translation>
    </message>
    <message>
        <source>Name a database that does not exist yet, or an empty one.</source>
        <translation>Indique una base de datos que aún no exista, o una vacía.</translation>
    </message>
    <message>
        <source>Name another one, such as medibook: it is made.</source>
        <translation>Indique otra, por ejemplo medibook: se creará.</translation>
    </message>
    <message>
        <source>Name another place with --out.</source>
        <translation>Indique otro lugar con --out.</translation>
    </message>
    <message>
        <source>No clinic is set up on this computer.</source>
        <translation>No hay ninguna clínica configurada en este equipo.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation>No se ha elegido ninguna columna para «{field}».</translation>
    </message>
    <message>
        <source>No doctor is chosen.</source>
        <translation>No se ha elegido ningún médico.</translation>
    </message>
    <message>
        <source>No fitting time is left today.</source>
        <translation>Hoy ya no queda ninguna hora que encaje.</translation>
    </message>
    <message>
        <source>No free time meets this wish.</source>
        <translation>Ninguna hora libre cumple esta petición.</translation>
    </message>
    <message>
        <source>No password was sent. IT looks at the server's certificate: medibook check.</source>
        <translation>No se ha enviado ninguna contraseña. Informática revisa el certificado del servidor: medibook check.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>En este equipo no hay ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>No visit of the series is changed by this.</source>
        <translation>Esto no cambia ninguna cita de la serie.</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (200 MB is enough to start), then try again.</source>
        <translation type="vanished">No se ha perdido nada. Libere espacio ahí (200 MB bastan para arrancar) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (300 MB is enough to start), then try again.</source>
        <translation>No se ha perdido nada. Libere espacio allí (300 MB bastan para empezar) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing says which column is what.</source>
        <translation>Nada indica qué columna es qué.</translation>
    </message>
    <message>
        <source>Nothing says whose visits these are.</source>
        <translation>Nada indica de quién son estas citas.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. MediBook goes on trying; try again when the status line says so.</source>
        <translation>No se ha cambiado nada. MediBook lo sigue intentando; vuelva a probar cuando lo diga la línea de estado.</translation>
    </message>
    <message>
        <source>Nothing was changed. The other doctors work as always; MediBook goes on trying.</source>
        <translation>No se ha cambiado nada. Los demás médicos trabajan como siempre; MediBook sigue intentándolo.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was installed, and this version goes on. Tell whoever publishes the updates.</source>
        <translation>No se ha instalado nada y esta versión sigue. Avise a quien publica las actualizaciones.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then try again.</source>
        <translation>No se ha guardado nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>On {day} the hours at two clinics overlap at {at}: the clinics keep different time.</source>
        <translation>El {day}, los horarios de dos clínicas se solapan a las {at}: las clínicas están en zonas horarias distintas.</translation>
    </message>
    <message>
        <source>Open it and choose a file inside.</source>
        <translation>Ábrala y elija un archivo de dentro.</translation>
    </message>
    <message>
        <source>Open it in the list and change it by hand.</source>
        <translation>Ábralo en la lista y cámbielo a mano.</translation>
    </message>
    <message>
        <source>Open the file (F5) and change it by hand.</source>
        <translation>Abra la ficha (F5) y cámbiela a mano.</translation>
    </message>
    <message>
        <source>Open the file again before you book.</source>
        <translation>Vuelva a abrir la ficha antes de reservar.</translation>
    </message>
    <message>
        <source>Open the file again; if it stays, install the newer MediBook on this computer.</source>
        <translation>Abra el archivo de nuevo; si sigue igual, instale en este equipo la versión más reciente de MediBook.</translation>
    </message>
    <message>
        <source>Open the schedule: it shows the hours as they are now.</source>
        <translation>Abra el horario: lo muestra como está ahora.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and this computer has no unprivileged account for it.</source>
        <translation>PostgreSQL no admite ejecutarse como root, y este equipo no tiene una cuenta sin privilegios para él.</translation>
    </message>
    <message>
        <source>Press E on it to change that series.</source>
        <translation>Pulse E sobre la cita para cambiar esa serie.</translation>
    </message>
    <message>
        <source>Put the patient on the waiting room's list, or choose another doctor.</source>
        <translation>Ponga al paciente en la lista de la sala de espera, o elija otro médico.</translation>
    </message>
    <message>
        <source>Put three or four words together that have nothing to do with each other.</source>
        <translation>Junte tres o cuatro palabras que no tengan nada que ver entre sí.</translation>
    </message>
    <message>
        <source>Remove QT_QPA_PLATFORM from the environment, then start MediBook again.</source>
        <translation>Quite QT_QPA_PLATFORM del entorno y vuelva a iniciar MediBook.</translation>
    </message>
    <message>
        <source>Remove it, or choose another data folder.</source>
        <translation>Quítelo, o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Rename it, or add the new one first.</source>
        <translation>Cámbiele el nombre, o añada antes el nuevo.</translation>
    </message>
    <message>
        <source>Repeat every 1 to {limit} weeks or months.</source>
        <translation>Repita cada 1 a {limit} semanas o meses.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>Retírelo en su lugar.</translation>
    </message>
    <message>
        <source>Retire it: its history stays, and nobody can choose it any more.</source>
        <translation>Retírelo: su historial se queda, y nadie puede elegirlo ya.</translation>
    </message>
    <message>
        <source>Retire them, or give them another clinic, on the page of the doctors.</source>
        <translation>Retírelos, o deles otra clínica, en la página de médicos.</translation>
    </message>
    <message>
        <source>Run this where the clinic was set up with 'on this computer'.</source>
        <translation>Ejecútelo donde se configuró la clínica «en este ordenador».</translation>
    </message>
    <message>
        <source>Save it as a PDF instead, or choose another printer.</source>
        <translation>Guárdelo como PDF, o elija otra impresora.</translation>
    </message>
    <message>
        <source>Say --date-order DMY or --date-order MDY.</source>
        <translation>Indique --date-order DMY o --date-order MDY.</translation>
    </message>
    <message>
        <source>Say for each row whether it is the same person.</source>
        <translation>Indique en cada fila si es la misma persona.</translation>
    </message>
    <message>
        <source>Say how many visits, or until when.</source>
        <translation>Indique cuántas citas, o hasta cuándo.</translation>
    </message>
    <message>
        <source>Say which way is right.</source>
        <translation>Indique cuál es la correcta.</translation>
    </message>
    <message>
        <source>Search for the patient again, or register a new one.</source>
        <translation>Busque otra vez al paciente, o registre uno nuevo.</translation>
    </message>
    <message>
        <source>Search for the patient again: the search leads to the file that is kept.</source>
        <translation>Busque otra vez al paciente: la búsqueda lleva a la ficha que se conserva.</translation>
    </message>
    <message>
        <source>See to it that this account may read {where} and its folder, then start MediBook again.</source>
        <translation>Asegúrese de que esta cuenta puede leer {where} y su carpeta, y vuelva a iniciar MediBook.</translation>
    </message>
    <message>
        <source>Set MEDIBOOK_DATA_DIR to a folder on this computer's own disk, or join a clinic on a server.</source>
        <translation>Ponga en MEDIBOOK_DATA_DIR una carpeta del disco de este ordenador, o únase a una clínica en un servidor.</translation>
    </message>
    <message>
        <source>Set database_url to {server}, or join by an enrolment file.</source>
        <translation>Ponga database_url en {server}, o únase con un archivo de alta.</translation>
    </message>
    <message>
        <source>Set update_key to the public key, which whoever publishes the updates tells you.</source>
        <translation>Ponga en update_key la clave pública, que le dirá quien publica las actualizaciones.</translation>
    </message>
    <message>
        <source>Set update_url and update_key, which whoever publishes the updates tells you.</source>
        <translation>Ponga update_url y update_key, que le dirá quien publica las actualizaciones.</translation>
    </message>
    <message>
        <source>Several patients have this name and birth date.</source>
        <translation>Varios pacientes tienen este nombre y esta fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Sign out and in again: MediBook then asks for a new password.</source>
        <translation>Cierre sesión y vuelva a iniciarla: MediBook le pedirá entonces una contraseña nueva.</translation>
    </message>
    <message>
        <source>So many steps fit on no chart: choose weeks or months, or a shorter range.</source>
        <translation>Tantos intervalos no caben en un gráfico: elija semanas o meses, o un periodo más corto.</translation>
    </message>
    <message>
        <source>Some dates of the series are not free any more, and nothing was booked.</source>
        <translation>Algunas fechas de la serie ya no están libres, y no se ha dado ninguna cita.</translation>
    </message>
    <message>
        <source>Somebody else changed this account since you opened it.</source>
        <translation>Otra persona ha cambiado esta cuenta desde que usted la abrió.</translation>
    </message>
    <message>
        <source>Somebody else changed this number since you opened it.</source>
        <translation>Otra persona ha cambiado este número desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you opened it.</source>
        <translation>Otra persona ha cambiado esta regla desde que usted la abrió.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you saw it.</source>
        <translation>Otra persona ha cambiado esta regla desde que usted la vio.</translation>
    </message>
    <message>
        <source>Somebody else saved this doctor's hours since you opened them.</source>
        <translation>Otra persona ha guardado el horario de este médico desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Somebody else saved this patient's file since you opened it.</source>
        <translation>Otra persona guardó la ficha de este paciente después de que usted la abriera.</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it.</source>
        <translation>Otra persona ha guardado esto desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Somebody is moving buckets of this clinic already.</source>
        <translation>Alguien ya está moviendo grupos de esta clínica.</translation>
    </message>
    <message>
        <source>Something went wrong that MediBook did not expect.</source>
        <translation>Algo salió mal que MediBook no esperaba.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Start MediBook in a desktop session. Without one, medibook --help names what can be done.</source>
        <translation>Inicie MediBook en una sesión de escritorio. Sin ella, medibook --help dice qué se puede hacer.</translation>
    </message>
    <message>
        <source>Start MediBook in the desktop session of the same account; DISPLAY must be as it is there.</source>
        <translation>Inicie MediBook en la sesión de escritorio de la misma cuenta; DISPLAY debe ser como allí.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Tell the makers.</source>
        <translation>Avise a los fabricantes.</translation>
    </message>
    <message>
        <source>That server is PostgreSQL {version}, and MediBook needs {oldest} or newer.</source>
        <translation>Ese servidor es PostgreSQL {version}, y MediBook necesita {oldest} o posterior.</translation>
    </message>
    <message>
        <source>The Bundle has no entries.</source>
        <translation>El Bundle no tiene entradas.</translation>
    </message>
    <message>
        <source>The PDF could not be saved as {path}: {why}.</source>
        <translation>El PDF no se pudo guardar como {path}: {why}.</translation>
    </message>
    <message>
        <source>The account of this desk has to be able to write there.</source>
        <translation>La cuenta de este puesto debe poder escribir allí.</translation>
    </message>
    <message>
        <source>The address needs the database's name: postgresql://owner@server/medibook</source>
        <translation>A la dirección le falta el nombre de la base de datos: postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address needs the owner's name: postgresql://owner@server/medibook</source>
        <translation>A la dirección le falta el nombre del propietario: postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address of a Sentinel ends in the name of its master, as in …/mymaster.</source>
        <translation>La dirección de un Sentinel termina con el nombre de su maestro, como en …/mymaster.</translation>
    </message>
    <message>
        <source>The agenda and the waitlist show what became of it.</source>
        <translation>La agenda y la lista de espera muestran en qué ha quedado.</translation>
    </message>
    <message>
        <source>The agenda shows it as it is now; look and try again.</source>
        <translation>La agenda la muestra como está ahora; mírela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The agenda shows the time as it is now.</source>
        <translation>La agenda muestra la hora como está ahora.</translation>
    </message>
    <message>
        <source>The agenda shows the visits as they are now.</source>
        <translation>La agenda muestra las citas como están ahora.</translation>
    </message>
    <message>
        <source>The authority's certificate, by which this computer knows the database's server, cannot be read.</source>
        <translation>No se puede leer el certificado de la autoridad por el que este ordenador reconoce el servidor de la base de datos.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>La fecha de nacimiento está en el futuro.</translation>
    </message>
    <message>
        <source>The birth date is more than 130 years ago.</source>
        <translation>La fecha de nacimiento es de hace más de 130 años.</translation>
    </message>
    <message>
        <source>The break at {start} ends before it starts.</source>
        <translation>El descanso de las {start} acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The break at {start} overlaps another.</source>
        <translation>El descanso de las {start} se solapa con otro.</translation>
    </message>
    <message>
        <source>The break {break_time} is outside of {hours}.</source>
        <translation>El descanso {break_time} queda fuera de {hours}.</translation>
    </message>
    <message>
        <source>The buckets {buckets} could not be moved: {why}.</source>
        <translation>Los grupos {buckets} no se pudieron mover: {why}.</translation>
    </message>
    <message>
        <source>The build in {folder} says that it is {found}, and not {said}.</source>
        <translation>La compilación de {folder} dice ser {found}, y no {said}.</translation>
    </message>
    <message>
        <source>The card has no name (FN or N).</source>
        <translation>La tarjeta no tiene nombre (FN o N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is none that this computer believes: {why}.</source>
        <translation>Este ordenador no confía en el certificado de {host}: {why}.</translation>
    </message>
    <message>
        <source>The certificate {path} cannot be used: {reason}.</source>
        <translation>El certificado {path} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The clinic has a newer key, and it is not on this computer.</source>
        <translation>La clínica tiene una clave más nueva, y no está en este equipo.</translation>
    </message>
    <message>
        <source>The clinic of this computer does not live on this computer.</source>
        <translation>La clínica de este ordenador no está en este ordenador.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be opened: {why}</source>
        <translation>No se puede acceder a la base de datos de la clínica, y la copia de emergencia no se puede abrir: {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be used: {why}</source>
        <translation>No se puede acceder a la base de datos de la clínica, y la copia de emergencia no se puede usar: {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and you have not signed in at this terminal before.</source>
        <translation>No se puede acceder a la base de datos de la clínica, y usted no ha iniciado sesión antes en este puesto.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and your last sign-in here is more than 7 days old.</source>
        <translation>No se puede acceder a la base de datos de la clínica, y su última sesión aquí es de hace más de 7 días.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached.</source>
        <translation>No se puede acceder a la base de datos de la clínica.</translation>
    </message>
    <message>
        <source>The clinic's database does not accept this value.</source>
        <translation>La base de datos de la clínica no acepta este valor.</translation>
    </message>
    <message>
        <source>The clinic's database is newer than this program.</source>
        <translation>La base de datos de la clínica es más reciente que este programa.</translation>
    </message>
    <message>
        <source>The clinic's database is older than this program.</source>
        <translation>La base de datos de la clínica es más antigua que este programa.</translation>
    </message>
    <message>
        <source>The clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>La base de datos de la clínica está solo en este equipo; ningún otro puede acceder a ella.</translation>
    </message>
    <message>
        <source>The clinics of one doctor share one time zone.</source>
        <translation>Las clínicas de un médico comparten una zona horaria.</translation>
    </message>
    <message>
        <source>The code of this enrolment file is another one: it was changed or mixed up.</source>
        <translation>El código de este archivo de alta es otro: lo han cambiado o confundido.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it is not known yet whether this was saved.</source>
        <translation>La conexión se cortó antes de la respuesta; aún no se sabe si se guardó.</translation>
    </message>
    <message>
        <source>The copy breaks a rule: {rules}.</source>
        <translation>La copia incumple una regla: {rules}.</translation>
    </message>
    <message>
        <source>The copy of {table} is not what was read: {copied} rows for {rows}.</source>
        <translation>La copia de {table} no es lo que se leyó: {copied} filas en lugar de {rows}.</translation>
    </message>
    <message>
        <source>The database for “{shard}” holds a clinic already.</source>
        <translation>La base de datos para «{shard}» ya contiene una clínica.</translation>
    </message>
    <message>
        <source>The database has no free connection.</source>
        <translation>La base de datos no tiene conexiones libres.</translation>
    </message>
    <message>
        <source>The database is away, so MediBook compares with your last sign-in here. Type both again.</source>
        <translation>La base de datos no está disponible, así que MediBook compara con su última sesión aquí. Escriba las dos cosas de nuevo.</translation>
    </message>
    <message>
        <source>The database of this address holds a clinic already; nothing was changed.</source>
        <translation>La base de datos de esta dirección ya contiene una clínica; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database of this address holds something else already; nothing was changed.</source>
        <translation>La base de datos de esta dirección ya contiene otra cosa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database of this computer did not start.</source>
        <translation>La base de datos de este equipo no arrancó.</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason} ({path}).</source>
        <translation>La base de datos de este equipo no arrancó: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason}.</source>
        <translation>La base de datos de este equipo no arrancó: {reason}.</translation>
    </message>
    <message>
        <source>The database's server shows a certificate that is for another name.</source>
        <translation>El servidor de la base de datos muestra un certificado que es para otro nombre.</translation>
    </message>
    <message>
        <source>The database's server shows no certificate that this computer believes.</source>
        <translation>El servidor de la base de datos no muestra ningún certificado en el que confíe este ordenador.</translation>
    </message>
    <message>
        <source>The database's server speaks an older TLS than 1.3.</source>
        <translation>El servidor de la base de datos habla un TLS anterior a 1.3.</translation>
    </message>
    <message>
        <source>The database's server speaks no TLS, and its address asks for it.</source>
        <translation>El servidor de la base de datos no habla TLS, y su dirección lo exige.</translation>
    </message>
    <message>
        <source>The dates could be read in two ways ({example}).</source>
        <translation>Las fechas se podrían leer de dos maneras ({example}).</translation>
    </message>
    <message>
        <source>The dates could be read in two ways: {example}.</source>
        <translation>Las fechas se podrían leer de dos maneras: {example}.</translation>
    </message>
    <message>
        <source>The description of release {version} was good until {day}: somebody may be holding back newer ones.</source>
        <translation>La descripción de la versión {version} valía hasta {day}: alguien puede estar reteniendo otras más nuevas.</translation>
    </message>
    <message>
        <source>The directory's database does not answer this shard.</source>
        <translation>La base de datos del directorio no responde a este shard.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>El disco que contiene {path} está lleno.</translation>
    </message>
    <message>
        <source>The doctor has hours on that day already: {hours}.</source>
        <translation>El médico ya tiene horario ese día: {hours}.</translation>
    </message>
    <message>
        <source>The doctor has no hours on that day.</source>
        <translation>El médico no tiene horario ese día.</translation>
    </message>
    <message>
        <source>The doctor has no time that begins then; the nearest are {times}.</source>
        <translation>El médico no tiene ninguna hora que empiece entonces; las más cercanas: {times}.</translation>
    </message>
    <message>
        <source>The doctor has weekly hours in {clinic}.</source>
        <translation>El médico tiene horario semanal en {clinic}.</translation>
    </message>
    <message>
        <source>The doctor takes no more visits on that day.</source>
        <translation>El médico no admite más citas ese día.</translation>
    </message>
    <message>
        <source>The doctors of this shard work on; who and what is new comes when the directory answers.</source>
        <translation>Los médicos de este shard siguen trabajando; lo nuevo llegará cuando responda el directorio.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be read from this computer's disk.</source>
        <translation>La copia de emergencia no se puede leer del disco de este equipo.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be written on this computer.</source>
        <translation>La copia de emergencia no se puede escribir en este equipo.</translation>
    </message>
    <message>
        <source>The downtime copy could not be written.</source>
        <translation>La copia de emergencia no se pudo escribir.</translation>
    </message>
    <message>
        <source>The downtime copy of this terminal cannot be used.</source>
        <translation>La copia de emergencia de este puesto no se puede usar.</translation>
    </message>
    <message>
        <source>The downtime copy on this computer is another clinic's.</source>
        <translation>La copia de emergencia de este equipo es de otra clínica.</translation>
    </message>
    <message>
        <source>The downtime copy was written by another release of MediBook.</source>
        <translation>La copia de emergencia la escribió otra versión de MediBook.</translation>
    </message>
    <message>
        <source>The entry has no resource.</source>
        <translation>La entrada no tiene recurso.</translation>
    </message>
    <message>
        <source>The event has no DTSTART.</source>
        <translation>El evento no tiene DTSTART.</translation>
    </message>
    <message>
        <source>The event repeats. Only single visits are imported: make a series of it, or export it as single events.</source>
        <translation>El evento se repite. Solo se importan citas sueltas: haga una serie, o expórtelo como eventos sueltos.</translation>
    </message>
    <message>
        <source>The export was stopped, and nothing was written.</source>
        <translation>La exportación se detuvo, y no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>El archivo no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <translation>No se puede escribir el archivo: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>El archivo no se pudo leer hasta el final.</translation>
    </message>
    <message>
        <source>The file could not be saved as {path}: {why}.</source>
        <translation>El archivo no se pudo guardar como {path}: {why}.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>El archivo no se pudo escribir.</translation>
    </message>
    <message>
        <source>The file does not say what the time zone “{zone}” is.</source>
        <translation>El archivo no dice qué es la zona horaria «{zone}».</translation>
    </message>
    <message>
        <source>The file gives the name only, and somebody of that name is registered here.</source>
        <translation>El archivo solo da el nombre, y aquí hay alguien registrado con ese nombre.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not in this encoding.</source>
        <translation>El archivo no está en esta codificación.</translation>
    </message>
    <message>
        <source>The file is too large to be read whole; ask for one resource a line (ndjson).</source>
        <translation>El archivo es demasiado grande para leerlo entero; pida un recurso por línea (ndjson).</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys cannot be read.</source>
        <translation>No se puede leer el archivo de las claves de notas de la clínica.</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys is damaged.</source>
        <translation>El archivo de las claves de notas de la clínica está dañado.</translation>
    </message>
    <message>
        <source>The file says that this patient has died, so nothing is booked.</source>
        <translation>Según la ficha, este paciente ha fallecido, así que no se da ninguna cita.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>El archivo {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>El archivo {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>El archivo {path} no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is no sealed audit: {why}.</source>
        <translation>El archivo {path} no es un registro de auditoría sellado: {why}.</translation>
    </message>
    <message>
        <source>The first row cannot be read: {why}</source>
        <translation>La primera fila no se puede leer: {why}</translation>
    </message>
    <message>
        <source>The folder {path} belongs to another user.</source>
        <translation>La carpeta {path} es de otro usuario.</translation>
    </message>
    <message>
        <source>The hours end before they start.</source>
        <translation>El horario termina antes de empezar.</translation>
    </message>
    <message>
        <source>The hours stop being valid before they start to be.</source>
        <translation>El horario deja de valer antes de empezar a valer.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap at two clinics.</source>
        <translation>Los horarios {hours} y {other_hours} se solapan en dos clínicas.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap.</source>
        <translation>Los horarios {hours} y {other_hours} se solapan.</translation>
    </message>
    <message>
        <source>The hours {hours} end before they start.</source>
        <translation>El horario {hours} acaba antes de empezar.</translation>
    </message>
    <message>
        <source>The key cannot be kept on this computer.</source>
        <translation>La clave no se puede guardar en este equipo.</translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation>El archivo de la clave no se puede escribir.</translation>
    </message>
    <message>
        <source>The key of the downtime copy is not in this computer's keyring any more.</source>
        <translation>La clave de la copia de emergencia ya no está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The keys of this computer cannot be read.</source>
        <translation>Las claves de este equipo no se pueden leer.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The last day is over.</source>
        <translation>El último día ya ha pasado.</translation>
    </message>
    <message>
        <source>The last day lies after the first visit and within two years.</source>
        <translation>El último día debe ser posterior a la primera cita y estar dentro de dos años.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters: this is no table.</source>
        <translation>La línea tiene más de un millón de caracteres: esto no es una tabla.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>La línea no es JSON válido.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; look and try again.</source>
        <translation>La lista lo muestra como está ahora; mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; what you typed is kept.</source>
        <translation>La lista lo muestra como está ahora; lo que usted escribió se conserva.</translation>
    </message>
    <message>
        <source>The list shows what there is now.</source>
        <translation>La lista muestra lo que hay ahora.</translation>
    </message>
    <message>
        <source>The list shows which; choose another time for each, or leave it out.</source>
        <translation>La lista muestra cuáles; elija otra hora para cada una, u omítala.</translation>
    </message>
    <message>
        <source>The name of a desk is one line of 100 letters at most.</source>
        <translation>El nombre de un puesto es una sola línea de 100 letras como máximo.</translation>
    </message>
    <message>
        <source>The name of a file is missing.</source>
        <translation>Falta el nombre de un archivo.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>La contraseña nueva es la anterior.</translation>
    </message>
    <message>
        <source>The notes are only shown when the look at them has been recorded first.</source>
        <translation>Las notas solo se muestran cuando su consulta ha quedado anotada.</translation>
    </message>
    <message>
        <source>The notes cannot be opened on this terminal.</source>
        <translation>Las notas no se pueden abrir en este puesto.</translation>
    </message>
    <message>
        <source>The package {package} is not installed, so there is no database server on this computer.</source>
        <translation>El paquete {package} no está instalado, así que en este equipo no hay servidor de base de datos.</translation>
    </message>
    <message>
        <source>The page shows the rule as it is now; look and try again.</source>
        <translation>La página muestra la regla como está ahora; mírela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be sent.</source>
        <translation>La contraseña contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>The password has {found} characters; {limit} fit.</source>
        <translation>La contraseña tiene {found} caracteres; caben {limit}.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>The patient has another visit at that time.</source>
        <translation>El paciente tiene otra cita a esa hora.</translation>
    </message>
    <message>
        <source>The patient is elsewhere at that time on line {line} of this file.</source>
        <translation>El paciente está en otro sitio a esa hora según la línea {line} de este archivo.</translation>
    </message>
    <message>
        <source>The place of the updates does not answer.</source>
        <translation>El lugar de las actualizaciones no responde.</translation>
    </message>
    <message>
        <source>The place of the updates offers {version}, which is older than this version {running}.</source>
        <translation>El lugar de las actualizaciones ofrece {version}, más antigua que esta versión {running}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the job.</source>
        <translation>La impresora {printer} no acepta el trabajo.</translation>
    </message>
    <message>
        <source>The printer {printer} is no longer there.</source>
        <translation>La impresora {printer} ya no está.</translation>
    </message>
    <message>
        <source>The printer {printer} reports an error.</source>
        <translation>La impresora {printer} avisa de un error.</translation>
    </message>
    <message>
        <source>The release's description cannot be read.</source>
        <translation>La descripción de la versión no se puede leer.</translation>
    </message>
    <message>
        <source>The release's description is too long to be one.</source>
        <translation>La descripción de la versión es demasiado larga para serlo.</translation>
    </message>
    <message>
        <source>The resource is not built as FHIR asks.</source>
        <translation>El recurso no está hecho como pide FHIR.</translation>
    </message>
    <message>
        <source>The room is taken at that time.</source>
        <translation>La sala está ocupada a esa hora.</translation>
    </message>
    <message>
        <source>The row contains a character that cannot be stored (NUL).</source>
        <translation>La fila contiene un carácter que no se puede guardar (NUL).</translation>
    </message>
    <message>
        <source>The row does not say which doctor's visit it is.</source>
        <translation>La fila no dice con qué médico es la cita.</translation>
    </message>
    <message>
        <source>The row does not say whose visit it is.</source>
        <translation>La fila no dice de quién es la cita.</translation>
    </message>
    <message>
        <source>The row has bytes that mean nothing in this encoding.</source>
        <translation>La fila tiene bytes que no significan nada en esta codificación.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>La fila no tiene fecha.</translation>
    </message>
    <message>
        <source>The rule of this series cannot be read.</source>
        <translation>No se puede leer la repetición de esta serie.</translation>
    </message>
    <message>
        <source>The search shows both files again.</source>
        <translation>La búsqueda vuelve a mostrar las dos fichas.</translation>
    </message>
    <message>
        <source>The series was changed at another desk since you saw it.</source>
        <translation>Esta serie se cambió en otro puesto desde que la vio.</translation>
    </message>
    <message>
        <source>The server does not accept this user from this computer.</source>
        <translation>El servidor no acepta a este usuario desde este equipo.</translation>
    </message>
    <message>
        <source>The server has accounts of the same names as the clinic's people already: {names}. Nothing was changed.</source>
        <translation>El servidor ya tiene cuentas con los mismos nombres que las personas de la clínica: {names}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server lacks {names}.</source>
        <translation>Al servidor le falta {names}.</translation>
    </message>
    <message>
        <source>The server of “{shard}” does not reach the directory's database: {reason}</source>
        <translation>El servidor de «{shard}» no llega a la base de datos del directorio: {reason}</translation>
    </message>
    <message>
        <source>The server {host} is not the one of this file: {reason}.</source>
        <translation>El servidor {host} no es el de este archivo: {reason}.</translation>
    </message>
    <message>
        <source>The server {host} speaks no TLS, and this file says that it does.</source>
        <translation>El servidor {host} no usa TLS, y este archivo dice que sí.</translation>
    </message>
    <message>
        <source>The setting update_key is no key of a publisher: {length} letters that cannot be read as one.</source>
        <translation>El ajuste update_key no es la clave de un editor: {length} letras que no se pueden leer como tal.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be used: {reason}.</source>
        <translation>El ajuste {key} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {where} cannot be read: {reason}.</source>
        <translation>El archivo de ajustes {where} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The shard “{shard}” holds doctors, or has held some: what its database knows of them is nowhere else.</source>
        <translation>El shard «{shard}» tiene o ha tenido médicos: lo que su base de datos sabe de ellos no está en otro sitio.</translation>
    </message>
    <message>
        <source>The signature of the update is not that of the publisher whose key this computer has.</source>
        <translation>La firma de la actualización no es la del editor cuya clave tiene este ordenador.</translation>
    </message>
    <message>
        <source>The standby did not confirm this in time, so it is not known yet whether it is safe.</source>
        <translation>El servidor de reserva no lo confirmó a tiempo; aún no se sabe si está a salvo.</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be stored.</source>
        <translation>El texto contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>The time limit of this offer was over, and the time is free again.</source>
        <translation>El plazo de esta oferta había vencido, y la hora vuelve a estar libre.</translation>
    </message>
    <message>
        <source>The trail is kept for one year at least and for a hundred at most.</source>
        <translation>El registro se conserva como mínimo un año y como máximo cien.</translation>
    </message>
    <message>
        <source>The two databases do not have the same tables: {tables}.</source>
        <translation>Las dos bases de datos no tienen las mismas tablas: {tables}.</translation>
    </message>
    <message>
        <source>The update cannot be put beside the running version.</source>
        <translation>No se puede poner la actualización junto a la versión en uso.</translation>
    </message>
    <message>
        <source>The update cannot be put into {folder}: {why}.</source>
        <translation>No se puede poner la actualización en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The update cannot be unpacked.</source>
        <translation>No se puede desempaquetar la actualización.</translation>
    </message>
    <message>
        <source>The update is larger than its description says.</source>
        <translation>La actualización es mayor de lo que dice su descripción.</translation>
    </message>
    <message>
        <source>The update is not the file that its description names.</source>
        <translation>La actualización no es el archivo que nombra su descripción.</translation>
    </message>
    <message>
        <source>The update lacks {name}.</source>
        <translation>A la actualización le falta {name}.</translation>
    </message>
    <message>
        <source>The user name {username} is reserved.</source>
        <translation>El nombre de usuario {username} está reservado.</translation>
    </message>
    <message>
        <source>The visit cannot take this step.</source>
        <translation>La cita no puede dar este paso.</translation>
    </message>
    <message>
        <source>The visit has arrived at its new time, and could not yet be taken away from the old one.</source>
        <translation>La cita ha llegado a su nueva hora, y aún no se ha podido quitar de la anterior.</translation>
    </message>
    <message>
        <source>The visit is longer than the free time.</source>
        <translation>La cita es más larga que el hueco libre.</translation>
    </message>
    <message>
        <source>The visit that this belongs to could not be booked.</source>
        <translation>La cita a la que pertenece esto no se pudo dar.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now.</source>
        <translation>La sala de espera lo muestra como está ahora.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now; look and try again.</source>
        <translation>La sala de espera lo muestra como está ahora; mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The waitlist shows it as it is now; look and try again.</source>
        <translation>La lista de espera lo muestra como está ahora; mírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The waitlist shows what became of it.</source>
        <translation>La lista de espera muestra en qué ha quedado.</translation>
    </message>
    <message>
        <source>The window cannot be shown as QT_QPA_PLATFORM says: {platform}.</source>
        <translation>La ventana no se puede mostrar como dice QT_QPA_PLATFORM: {platform}.</translation>
    </message>
    <message>
        <source>The window cannot be shown: the display {display} does not let this account in, or is not there.</source>
        <translation>La ventana no se puede mostrar: la pantalla {display} no admite esta cuenta o no existe.</translation>
    </message>
    <message>
        <source>The {before} minutes before this time, which the visit needs too, are not free.</source>
        <translation>Los {before} minutos anteriores a esta hora, que la cita también necesita, no están libres.</translation>
    </message>
    <message>
        <source>The {field} contains a character that cannot be stored.</source>
        <translation>Campo «{field}»: contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>The {field} contains a control character.</source>
        <translation>Campo «{field}»: contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The {field} contains half a character.</source>
        <translation>Campo «{field}»: contiene medio carácter.</translation>
    </message>
    <message>
        <source>The {field} has {found} characters; {limit} fit.</source>
        <translation>Campo «{field}»: tiene {found} caracteres; caben {limit}.</translation>
    </message>
    <message>
        <source>The {field} is missing.</source>
        <translation>Falta el campo «{field}».</translation>
    </message>
    <message>
        <source>There are {found} cells in this row, but {columns} columns.</source>
        <translation>Esta fila tiene {found} celdas, pero hay {columns} columnas.</translation>
    </message>
    <message>
        <source>There is a clinic in this database already: {name}.</source>
        <translation>En esta base de datos ya hay una clínica: {name}.</translation>
    </message>
    <message>
        <source>There is a file {path} already, and a key that is lost is lost.</source>
        <translation>Ya hay un archivo {path}, y una clave perdida está perdida.</translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for {region}.</source>
        <translation>No hay calendario de festivos para {region}.</translation>
    </message>
    <message>
        <source>There is no clinic of this name.</source>
        <translation>No hay ninguna clínica con este nombre.</translation>
    </message>
    <message>
        <source>There is no clinic “{name}” here.</source>
        <translation>Aquí no hay ninguna clínica «{name}».</translation>
    </message>
    <message>
        <source>There is no doctor “{name}” here.</source>
        <translation>Aquí no hay ningún médico «{name}».</translation>
    </message>
    <message>
        <source>There is no downtime copy on this terminal yet.</source>
        <translation>En este puesto todavía no hay copia de emergencia.</translation>
    </message>
    <message>
        <source>There is no key of this clinic on this computer.</source>
        <translation>En este equipo no hay ninguna clave de esta clínica.</translation>
    </message>
    <message>
        <source>There is no notes key on this computer.</source>
        <translation>En este equipo no hay clave de notas.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on.</source>
        <translation>Aquí no hay pantalla donde mostrar la ventana.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Aquí no hay pantalla donde mostrar la ventana: no están definidas ni DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>No existe el ajuste {key}.</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean {near}?</source>
        <translation>No existe el ajuste {key}. ¿Quería decir {near}?</translation>
    </message>
    <message>
        <source>There is no shard “{shard}”.</source>
        <translation>No hay ningún shard «{shard}».</translation>
    </message>
    <message>
        <source>There is no such day of the week.</source>
        <translation>Ese día de la semana no existe.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>No existe ese archivo de clave.</translation>
    </message>
    <message>
        <source>There is no such mark on a file.</source>
        <translation>Las fichas no tienen esa marca.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>No existe la zona horaria {zone}.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Choose one from the list, such as Europe/Berlin.</source>
        <translation>No existe la zona horaria {zone}. Elija una de la lista, por ejemplo Europe/Madrid.</translation>
    </message>
    <message>
        <source>There is no update to be read in {folder}: {why}.</source>
        <translation>No hay ninguna actualización que leer en {folder}: {why}.</translation>
    </message>
    <message>
        <source>There is no visit type “{name}” here.</source>
        <translation>Aquí no hay ningún tipo de cita «{name}».</translation>
    </message>
    <message>
        <source>There is not one doctor of this name: give the number.</source>
        <translation>No hay exactamente un médico con este nombre: indique el número.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be imported.</source>
        <translation>En este archivo no hay nada que se pueda importar.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>En este archivo no hay nada.</translation>
    </message>
    <message>
        <source>There is something after the quote that closes a cell.</source>
        <translation>Hay algo después de las comillas que cierran una celda.</translation>
    </message>
    <message>
        <source>These cannot be written in that form.</source>
        <translation>Estos datos no se pueden escribir en ese formato.</translation>
    </message>
    <message>
        <source>These days are over; only days to come can be closed.</source>
        <translation>Estos días ya han pasado; solo se pueden cerrar días futuros.</translation>
    </message>
    <message>
        <source>These hours go past midnight.</source>
        <translation>Este horario pasa de la medianoche.</translation>
    </message>
    <message>
        <source>These notes were changed outside of MediBook and cannot be opened.</source>
        <translation>Estas notas se cambiaron fuera de MediBook y no se pueden abrir.</translation>
    </message>
    <message>
        <source>They stay where they are, and are booked as before. Do this again to go on.</source>
        <translation>Se quedan donde están y se reservan como antes. Repítalo para continuar.</translation>
    </message>
    <message>
        <source>This account belongs to another clinic.</source>
        <translation>Esta cuenta es de otra clínica.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>Esta cuenta está bloqueada.</translation>
    </message>
    <message>
        <source>This account may not use {path}.</source>
        <translation>Esta cuenta no puede usar {path}.</translation>
    </message>
    <message>
        <source>This belongs to the directory's database and is not changed on a shard.</source>
        <translation>Esto pertenece a la base de datos del directorio y no se cambia en un shard.</translation>
    </message>
    <message>
        <source>This booking is not possible.</source>
        <translation>Esta cita no es posible.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Esto ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>This can no longer be undone: another closure stands there, or the days are over.</source>
        <translation>Esto ya no se puede deshacer: hay otro cierre en ese tiempo, o los días ya han pasado.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it is in use by now.</source>
        <translation>Esto ya no se puede deshacer: ya está en uso.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the doctor's schedule does not have this time any more.</source>
        <translation>Esto ya no se puede deshacer: el horario del médico ya no tiene esta hora.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the time has been booked since.</source>
        <translation>Esto ya no se puede deshacer: la hora se ha reservado después.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed it since.</source>
        <translation>Esto ya no se puede deshacer: {changed_by} lo cambió después.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the file since.</source>
        <translation>Esto ya no se puede deshacer: {changed_by} cambió la ficha después.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the number since.</source>
        <translation>Esto ya no se puede deshacer: {changed_by} cambió después el número.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the visit since.</source>
        <translation>Esto ya no se puede deshacer: {changed_by} cambió la cita después.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed these hours since.</source>
        <translation>Esto ya no se puede deshacer: {changed_by} cambió después este horario.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed this line of the waiting room since.</source>
        <translation>Esto ya no se puede deshacer: {changed_by} cambió después esta línea de la sala de espera.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} has changed this closure since.</source>
        <translation>Esto ya no se puede deshacer: {changed_by} cambió después este cierre.</translation>
    </message>
    <message>
        <source>This clinic has notes keys already, and they are not on this computer.</source>
        <translation>Esta clínica ya tiene claves de notas, y no están en este equipo.</translation>
    </message>
    <message>
        <source>This clinic was moved to {server}; what is here is its old state, and closed.</source>
        <translation>Esta clínica se trasladó a {server}; lo que hay aquí es su estado anterior, y está cerrado.</translation>
    </message>
    <message>
        <source>This computer belongs to a clinic already.</source>
        <translation>Este equipo ya pertenece a una clínica.</translation>
    </message>
    <message>
        <source>This computer does not know where updates come from.</source>
        <translation>Este ordenador no sabe de dónde vienen las actualizaciones.</translation>
    </message>
    <message>
        <source>This computer knows where updates come from, but not whose they are: update_key is not set.</source>
        <translation>Este ordenador sabe de dónde vienen las actualizaciones, pero no de quién son: update_key no está definida.</translation>
    </message>
    <message>
        <source>This could not be printed.</source>
        <translation>Esto no se pudo imprimir.</translation>
    </message>
    <message>
        <source>This date is before the birth date.</source>
        <translation>Esta fecha es anterior a la de nacimiento.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Esta fecha está en el futuro.</translation>
    </message>
    <message>
        <source>This doctor does not exist.</source>
        <translation>Este médico no existe.</translation>
    </message>
    <message>
        <source>This enrolment file cannot be used.</source>
        <translation>Este archivo de alta no se puede usar.</translation>
    </message>
    <message>
        <source>This enrolment file is too old: it was good until {day}.</source>
        <translation>Este archivo de alta es demasiado antiguo: servía hasta el {day}.</translation>
    </message>
    <message>
        <source>This enrolment file was changed after it was made.</source>
        <translation>Este archivo de alta se cambió después de crearlo.</translation>
    </message>
    <message>
        <source>This enrolment file was made by a newer MediBook.</source>
        <translation>Este archivo de alta lo creó una versión más reciente de MediBook.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This file is not merged: somebody has split it already.</source>
        <translation>Esta ficha no está unida: alguien ya la ha separado.</translation>
    </message>
    <message>
        <source>This file was merged into another one.</source>
        <translation>Esta ficha se unió a otra.</translation>
    </message>
    <message>
        <source>This has {lowest} to {highest} minutes.</source>
        <translation>Esto va de {lowest} a {highest} minutos.</translation>
    </message>
    <message>
        <source>This input cannot be used.</source>
        <translation>Esto que se ha escrito no se puede usar.</translation>
    </message>
    <message>
        <source>This is a file of the form “{form}”, from which these cannot be imported.</source>
        <translation>Este archivo tiene el formato «{form}», del que no se pueden importar estos datos.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>This is easy to guess: a repetition, a date, a row of keys, or one common word.</source>
        <translation>Esto es fácil de adivinar: una repetición, una fecha, una fila de teclas o una palabra corriente.</translation>
    </message>
    <message>
        <source>This is mostly your own name, your user name or the clinic's name.</source>
        <translation>Esto es casi todo su propio nombre, su nombre de usuario o el nombre de la clínica.</translation>
    </message>
    <message>
        <source>This is no FHIR file: it is not valid JSON.</source>
        <translation>Esto no es un archivo FHIR: no es JSON válido.</translation>
    </message>
    <message>
        <source>This is no address of a Redis server.</source>
        <translation>Esto no es la dirección de un servidor Redis.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>This is no enrolment file of MediBook.</source>
        <translation>Esto no es un archivo de alta de MediBook.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody has removed it.</source>
        <translation>Esto ya no está: alguien lo ha quitado.</translation>
    </message>
    <message>
        <source>This is not your password of now.</source>
        <translation>Esta no es su contraseña actual.</translation>
    </message>
    <message>
        <source>This is one of the passwords that everybody tries first, or close to one.</source>
        <translation>Esta es una de las contraseñas que todo el mundo prueba primero, o se le parece.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Esto todavía está en uso.</translation>
    </message>
    <message>
        <source>This is the only clinic.</source>
        <translation>Esta es la única clínica.</translation>
    </message>
    <message>
        <source>This is the same file.</source>
        <translation>Es la misma ficha.</translation>
    </message>
    <message>
        <source>This line of the waiting room was changed at another desk since you saw it.</source>
        <translation>Esta línea de la sala de espera se cambió en otro puesto desde que la vio.</translation>
    </message>
    <message>
        <source>This may be a patient who is registered already.</source>
        <translation>Puede que este paciente ya esté registrado.</translation>
    </message>
    <message>
        <source>This offer is answered already.</source>
        <translation>Esta oferta ya tiene respuesta.</translation>
    </message>
    <message>
        <source>This overlaps “{why}”, which closes the same time already.</source>
        <translation>Esto se solapa con «{why}», que ya cierra el mismo tiempo.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Esta contraseña es fácil de adivinar.</translation>
    </message>
    <message>
        <source>This patient has {visits} visits to come.</source>
        <translation>Este paciente tiene {visits} citas pendientes.</translation>
    </message>
    <message>
        <source>This patient is not registered here.</source>
        <translation>Este paciente no está registrado aquí.</translation>
    </message>
    <message>
        <source>This patient is not registered here: import the patients first.</source>
        <translation>Este paciente no está registrado aquí: importe antes los pacientes.</translation>
    </message>
    <message>
        <source>This patient's file is closed.</source>
        <translation>La ficha de este paciente está cerrada.</translation>
    </message>
    <message>
        <source>This release is for {system}, and this computer is {here}.</source>
        <translation>Esta versión es para {system}, y este ordenador es {here}.</translation>
    </message>
    <message>
        <source>This release was made for a newer MediBook than this one can install.</source>
        <translation>Esta versión se hizo para un MediBook más nuevo que el que este puede instalar.</translation>
    </message>
    <message>
        <source>This report cannot be broken down by {breakdown}.</source>
        <translation>Este informe no se puede desglosar por {breakdown}.</translation>
    </message>
    <message>
        <source>This row cannot be imported.</source>
        <translation>Esta fila no se puede importar.</translation>
    </message>
    <message>
        <source>This row was imported before and said something else then. An import changes nothing that is there.</source>
        <translation>Esta fila ya se importó y entonces decía otra cosa. Una importación no cambia nada de lo que ya hay.</translation>
    </message>
    <message>
        <source>This row was imported before.</source>
        <translation>Esta fila ya se importó.</translation>
    </message>
    <message>
        <source>This sign-in may not prepare the database “{database}” for a clinic of several databases.</source>
        <translation>Esta cuenta no puede preparar la base de datos «{database}» para una clínica de varias bases de datos.</translation>
    </message>
    <message>
        <source>This terminal has no key to write notes with.</source>
        <translation>Este puesto no tiene clave para escribir notas.</translation>
    </message>
    <message>
        <source>This time changed since you saw it.</source>
        <translation>Esta hora ha cambiado desde que la vio.</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>Esta hora se acaba de dar a otra persona.</translation>
    </message>
    <message>
        <source>This time is blocked by the doctor's schedule.</source>
        <translation>Esta hora está bloqueada por el horario del médico.</translation>
    </message>
    <message>
        <source>This time is blocked.</source>
        <translation>Esta hora está bloqueada.</translation>
    </message>
    <message>
        <source>This time is given to another visit.</source>
        <translation>Esta hora se ha dado a otra cita.</translation>
    </message>
    <message>
        <source>This time is given to somebody else.</source>
        <translation>Esta hora se ha dado a otra persona.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>This time no longer exists in the doctor's schedule.</source>
        <translation>Esta hora ya no existe en el horario del médico.</translation>
    </message>
    <message>
        <source>This update cannot be trusted.</source>
        <translation>No se puede confiar en esta actualización.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>Este nombre de usuario ya existe.</translation>
    </message>
    <message>
        <source>This version goes on, and MediBook asks again later. Open a web page in this computer's browser, or look at update_url.</source>
        <translation>Esta versión sigue y MediBook preguntará más tarde. Abra una página web en el navegador de este ordenador, o revise update_url.</translation>
    </message>
    <message>
        <source>This version goes on. Put the authority that signed it into this computer's store of certificates, or name its file in SSL_CERT_FILE.</source>
        <translation>Esta versión sigue. Ponga la autoridad que lo firmó en el almacén de certificados de este ordenador, o indique su archivo en SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>This version goes on; MediBook asks again later.</source>
        <translation>Esta versión sigue; MediBook volverá a preguntar más tarde.</translation>
    </message>
    <message>
        <source>This visit belongs to a series already.</source>
        <translation>Esta cita ya pertenece a una serie.</translation>
    </message>
    <message>
        <source>This visit does not exist.</source>
        <translation>Esta cita no existe.</translation>
    </message>
    <message>
        <source>This visit needs a room “{kind}”, and there is none.</source>
        <translation>Esta cita necesita una sala «{kind}», y no hay ninguna.</translation>
    </message>
    <message>
        <source>This visit needs “{kind}”, and there is none.</source>
        <translation>Esta cita necesita «{kind}», y no lo hay.</translation>
    </message>
    <message>
        <source>This visit type does not exist.</source>
        <translation>Este tipo de cita no existe.</translation>
    </message>
    <message>
        <source>This visit was changed at another desk since you saw it.</source>
        <translation>Esta cita se cambió en otro puesto desde que la vio.</translation>
    </message>
    <message>
        <source>This was noted for another clinic's database.</source>
        <translation>Esto se anotó para la base de datos de otra clínica.</translation>
    </message>
    <message>
        <source>This was taken off the list of notes already.</source>
        <translation>Esto ya se quitó de la lista de anotaciones.</translation>
    </message>
    <message>
        <source>This was used already, so it is kept.</source>
        <translation>Esto ya se ha usado, así que se conserva.</translation>
    </message>
    <message>
        <source>This wish is no longer open.</source>
        <translation>Esta petición ya no está abierta.</translation>
    </message>
    <message>
        <source>This wish was changed at another desk since you saw it.</source>
        <translation>Esta petición se cambió en otro puesto desde que la vio.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Demasiadas contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Try again: the same request is never carried out twice.</source>
        <translation>Inténtelo de nuevo: la misma petición nunca se hace dos veces.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send your administrator what medibook support-bundle collects.</source>
        <translation>Inténtelo de nuevo; si persiste, envíe a su administrador lo que reúne medibook support-bundle.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell your administrator.</source>
        <translation>Inténtelo de nuevo; si sigue igual, avise a su administrador.</translation>
    </message>
    <message>
        <source>Try the demo clinic with: medibook demo. To join your clinic, put the address of its database into MEDIBOOK_DATABASE_URL, or as database_url into {path}.</source>
        <translation>Pruebe la clínica de muestra con: medibook demo. Para unirse a su clínica, ponga la dirección de la base de datos en MEDIBOOK_DATABASE_URL, o como database_url en {path}.</translation>
    </message>
    <message>
        <source>Type a time, as 9:30.</source>
        <translation>Escriba una hora, por ejemplo 9:30.</translation>
    </message>
    <message>
        <source>Type both again; an administrator can set a new password.</source>
        <translation>Escriba las dos cosas de nuevo; un administrador puede poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>Type how many visits, or the last day.</source>
        <translation>Escriba cuántas citas, o el último día.</translation>
    </message>
    <message>
        <source>Type the one that you signed in with.</source>
        <translation>Escriba aquella con la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer (sign in to it again), then try again.</source>
        <translation>Desbloquee el llavero de este equipo (inicie sesión de nuevo en él) e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host} through the proxy {proxy}: {why}.</source>
        <translation>No se pueden descargar actualizaciones de {host} a través del proxy {proxy}: {why}.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: what it sends comes too slowly.</source>
        <translation>No se pueden descargar actualizaciones de {host}: lo que envía llega demasiado despacio.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: {why}.</source>
        <translation>No se pueden obtener actualizaciones de {host}: {why}.</translation>
    </message>
    <message>
        <source>Use a terminal where you have signed in, or wait: MediBook goes on trying.</source>
        <translation>Use un puesto en el que haya iniciado sesión, o espere: MediBook lo sigue intentando.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Visits stand in this time.</source>
        <translation>Hay citas en este tiempo.</translation>
    </message>
    <message>
        <source>Visits to come: {visits}.</source>
        <translation>Citas pendientes: {visits}.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Wait until that is done: medibook shards list shows how far it is.</source>
        <translation>Espere a que termine: medibook shards list muestra cuánto falta.</translation>
    </message>
    <message>
        <source>Wait, then type the right one. An administrator can set a new password.</source>
        <translation>Espere y escriba la correcta. Un administrador puede poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>What you typed is kept; try again, and send the log id to your administrator.</source>
        <translation>Lo que escribió se conserva; inténtelo de nuevo y envíe el número del registro a su administrador.</translation>
    </message>
    <message>
        <source>Whoever waits without a time is given one by Enter.</source>
        <translation>A quien espera sin hora se le da una con Intro.</translation>
    </message>
    <message>
        <source>Widen its days or times, or wait until somebody cancels.</source>
        <translation>Amplíe sus días u horas, o espere a que alguien anule.</translation>
    </message>
    <message>
        <source>Write it by hand where it belongs, then take it off the list.</source>
        <translation>Anótelo a mano donde corresponda y después quítelo de la lista.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>No tiene permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Su cuenta no puede hacer esto.</translation>
    </message>
    <message>
        <source>Your password was chosen by somebody else, or is too old, and has to be changed first.</source>
        <translation>Su contraseña la eligió otra persona, o es demasiado antigua, y hay que cambiarla antes.</translation>
    </message>
    <message>
        <source>medibook shards list shows what there is.</source>
        <translation>medibook shards list muestra lo que hay.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient does not take this time.</source>
        <translation>{changed_by} ya ha anotado que el paciente no acepta esta hora.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient takes this time.</source>
        <translation>{changed_by} ya ha anotado que el paciente acepta esta hora.</translation>
    </message>
    <message>
        <source>{changed_by} has booked a time for this wish.</source>
        <translation>{changed_by} ha dado una hora para esta petición.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this closure since you opened it.</source>
        <translation>{changed_by} ha cambiado este cierre desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this wish.</source>
        <translation>{changed_by} ha cambiado esta petición.</translation>
    </message>
    <message>
        <source>{changed_by} has just noted this call.</source>
        <translation>{changed_by} acaba de anotar esta llamada.</translation>
    </message>
    <message>
        <source>{changed_by} has just offered a time for this wish.</source>
        <translation>{changed_by} acaba de ofrecer una hora para esta petición.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this block away already.</source>
        <translation>{changed_by} ya ha quitado este bloqueo.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this offer back.</source>
        <translation>{changed_by} ha retirado esta oferta.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this wish off the waitlist.</source>
        <translation>{changed_by} ha quitado esta petición de la lista de espera.</translation>
    </message>
    <message>
        <source>{day} {at} comes twice, because the clocks go back: the file has to say which one (+01:00).</source>
        <translation>El {day}, las {at} ocurren dos veces porque se atrasa el reloj: el archivo tiene que decir cuál es (+01:00).</translation>
    </message>
    <message>
        <source>{day} {at} does not exist in {zone}: the clocks go forward then.</source>
        <translation>El {day}, las {at} no existen en {zone}: entonces se adelanta el reloj.</translation>
    </message>
    <message>
        <source>{day} {at} does not exist: the clocks go forward then.</source>
        <translation>El {day}, las {at} no existen: entonces se adelanta el reloj.</translation>
    </message>
    <message>
        <source>{found} of at least {minimum} characters.</source>
        <translation>{found} de al menos {minimum} caracteres.</translation>
    </message>
    <message>
        <source>{host} answered with a web page in place of an update: perhaps this network wants a sign-in first.</source>
        <translation>{host} respondió con una página web en lugar de una actualización: quizá esta red pide antes iniciar sesión.</translation>
    </message>
    <message>
        <source>{name} is the server's own database.</source>
        <translation>{name} es la base de datos propia del servidor.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so it is not known whether this clinic was moved to a server.</source>
        <translation>No se puede leer {path}, así que no se sabe si esta clínica se trasladó a un servidor.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: what it lies on is read-only.</source>
        <translation>No se puede escribir {path}: está en un medio de solo lectura.</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>{path} no contiene texto.</translation>
    </message>
    <message>
        <source>{path} is no key of updates.</source>
        <translation>{path} no es una clave de actualizaciones.</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({kind}), where a database can be damaged: two computers may open it at once.</source>
        <translation>{path} está en un recurso de red ({kind}), donde una base de datos puede dañarse: dos ordenadores pueden abrirla a la vez.</translation>
    </message>
    <message>
        <source>{server} did not start: {last_line}</source>
        <translation>{server} no arrancó: {last_line}</translation>
    </message>
    <message>
        <source>{shard} has not answered since {time}: the times of its doctors cannot be read or changed.</source>
        <translation>{shard} no responde desde las {time}: las horas de sus médicos no se pueden leer ni cambiar.</translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time at {time}.</source>
        <translation>{taken_by} acaba de reservar esta hora a las {time}.</translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time.</source>
        <translation>{taken_by} acaba de reservar esta hora.</translation>
    </message>
    <message>
        <source>{taken_by} has just given this time away.</source>
        <translation>{taken_by} acaba de dar esta hora.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that can be chosen.</source>
        <translation>«{encoding}» no es una codificación que se pueda elegir.</translation>
    </message>
    <message>
        <source>“{given}” is no source of a booking.</source>
        <translation>«{given}» no es un origen válido de una cita.</translation>
    </message>
    <message>
        <source>“{kind}” can be written as {forms}.</source>
        <translation>«{kind}» se puede escribir como {forms}.</translation>
    </message>
    <message>
        <source>“{kind}” is in use at that time.</source>
        <translation>«{kind}» está en uso a esa hora.</translation>
    </message>
    <message>
        <source>“{kind}” is in use until {free_from}.</source>
        <translation>«{kind}» está en uso hasta el {free_from}.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free at that time.</source>
        <translation>«{kind}»: no hay sala libre a esa hora.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free until {free_from}.</source>
        <translation>«{kind}»: no hay sala libre hasta el {free_from}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {count} doctors.</source>
        <translation>Hay {count} médicos que se llaman «{name}».</translation>
    </message>
    <message>
        <source>“{said}” names no column of the file, or no field.</source>
        <translation>«{said}» no nombra ninguna columna del archivo, o ningún campo.</translation>
    </message>
    <message>
        <source>“{scheme}” begins no address of a Redis server.</source>
        <translation>«{scheme}» no es el comienzo de la dirección de un servidor Redis.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether it is active.</source>
        <translation>«{text}» no dice si está activo.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the visit will take place.</source>
        <translation>«{text}» no dice si la cita tendrá lugar.</translation>
    </message>
    <message>
        <source>“{text}” has no year of four digits ({field}).</source>
        <translation>«{text}» no tiene un año de cuatro cifras ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is a whole day, without a time.</source>
        <translation>«{text}» es un día entero, sin hora.</translation>
    </message>
    <message>
        <source>“{text}” is no break (12:00-13:00).</source>
        <translation>«{text}» no es un descanso (12:00-13:00).</translation>
    </message>
    <message>
        <source>“{text}” is no colour (#2F6FDE).</source>
        <translation>«{text}» no es un color (#2F6FDE).</translation>
    </message>
    <message>
        <source>“{text}” is no date ({field}).</source>
        <translation>«{text}» no es una fecha ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no date and time.</source>
        <translation>«{text}» no es una fecha con hora.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar ({field}).</source>
        <translation>«{text}» no es un día del calendario ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>«{text}» no es un día.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>«{text}» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes.</source>
        <translation>«{text}» no es un número de minutos.</translation>
    </message>
    <message>
        <source>“{text}” is no number of visits a day (1 to 500).</source>
        <translation>«{text}» no es un número de citas al día (1 a 500).</translation>
    </message>
    <message>
        <source>“{text}” is no number of weeks (1 to {most}).</source>
        <translation>«{text}» no es un número de semanas (1 a {most}).</translation>
    </message>
    <message>
        <source>“{text}” is no phone number.</source>
        <translation>«{text}» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>“{text}” is no seal.</source>
        <translation>«{text}» no es un sello.</translation>
    </message>
    <message>
        <source>“{text}” is no sex that a file can have (F, M, X).</source>
        <translation>«{text}» no es un sexo que pueda tener una ficha (F, M, X).</translation>
    </message>
    <message>
        <source>“{text}” is no time of an event.</source>
        <translation>«{text}» no es una hora de un evento.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>«{text}» no es una franja horaria.</translation>
    </message>
    <message>
        <source>“{text}” is no weekday (Monday, or 1 for Monday to 7).</source>
        <translation>«{text}» no es un día de la semana (Monday, o de 1, lunes, a 7).</translation>
    </message>
    <message>
        <source>“{text}” on line {number} is no line of such a file.</source>
        <translation>«{text}», en la línea {number}, no es una línea de un archivo así.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>All data are the clinic's: everything can be taken out, in forms that other programs read. Who exported what, and when, is recorded.</source>
        <translation>Todos los datos son de la clínica: todo se puede sacar, en formatos que leen otros programas. Queda anotado quién exportó qué y cuándo.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>En qué formato</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Until yesterday</source>
        <translation>Hasta ayer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Qué se exporta</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>Qué citas</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n row(s), {size} kB, are written to {name}.</source>
        <translation>
            <numerusform>%n fila, {size} kB, escrita en {name}.</numerusform>
            <numerusform>%n filas, {size} kB, escritas en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contactos (vCard)</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Every doctor, in the form that Import reads.</source>
        <translation>Todos los médicos, en el formato que lee Importar.</translation>
    </message>
    <message>
        <source>Every visit with its patient, doctor, time, type and status, cancelled ones too.</source>
        <translation>Cada cita con su paciente, médico, hora, tipo y estado; también las anuladas.</translation>
    </message>
    <message>
        <source>FHIR (a resource a line)</source>
        <translation>FHIR (un recurso por línea)</translation>
    </message>
    <message>
        <source>Left out, because your account may not read it: {files}.</source>
        <translation>Omitido, porque su cuenta no tiene permiso para leerlo: {files}.</translation>
    </message>
    <message>
        <source>Name, birth date, contact data and status of every patient. Notes are in the whole clinic only.</source>
        <translation>Nombre, fecha de nacimiento, datos de contacto y estado de cada paciente. Las notas solo están en «Toda la clínica».</translation>
    </message>
    <message>
        <source>One archive (ZIP)</source>
        <translation>Un archivo comprimido (ZIP)</translation>
    </message>
    <message>
        <source>One file with everything: all of the above in every form, the notes opened, the other tables, the audit, a description and digests. Keep it as safely as the clinic itself.</source>
        <translation>Un solo archivo con todo: lo de arriba en todos los formatos, las notas abiertas, las demás tablas, el registro de auditoría, una descripción y sumas de comprobación. Guárdelo con tanto cuidado como la propia clínica.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>The weekly hours of every doctor, in the form that Import reads.</source>
        <translation>El horario semanal de cada médico, en el formato que lee Importar.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Toda la clínica</translation>
    </message>
    <message>
        <source>Visits that come again, with their rules.</source>
        <translation>Citas que se repiten, con sus reglas.</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Who wished for which time, and what became of it.</source>
        <translation>Quién pidió qué hora, y en qué quedó.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n row(s) so far</source>
        <translation>
            <numerusform>Escribiendo: %n fila hasta ahora</numerusform>
            <numerusform>Escribiendo: %n filas hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>admin_name</source>
        <translation>nombre del administrador</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>birth_date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>desglose</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>descansos</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>clínica</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>fecha de cierre</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número de citas</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>date_order</source>
        <translation>orden de la fecha</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>equipment kind</source>
        <translation>clase de equipo</translation>
    </message>
    <message>
        <source>every_weeks</source>
        <translation>cada cuántas semanas</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>número del otro programa</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>first_day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>a tener en cuenta</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>grain</source>
        <translation>intervalos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>keep_years</source>
        <translation>años de conservación</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>last_day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>medibook id</source>
        <translation>número de MediBook</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>old</source>
        <translation>contraseña actual</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>otro teléfono</translation>
    </message>
    <message>
        <source>overbooking reason</source>
        <translation>motivo de la cita extra</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>room kind</source>
        <translation>clase de sala</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>qué citas</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>slot_minutes</source>
        <translation>minutos del hueco</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>especialidad</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>terminal_name</source>
        <translation>nombre del puesto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>username</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>valid_to</source>
        <translation>válido hasta</translation>
    </message>
    <message>
        <source>visit type</source>
        <translation>tipo de cita</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>para quién</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona horaria</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Notes of {name}: {notes}</source>
        <translation>Notas de {name}: {notes}</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then open the file again; everything else can be edited.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo y vuelva a abrir la ficha; todo lo demás se puede cambiar.</translation>
    </message>
    <message>
        <source>These notes cannot be opened on this terminal. An administrator brings the clinic's notes key here; everything else can be edited.</source>
        <translation>Estas notas no se pueden abrir en este puesto. Un administrador trae aquí la clave de notas de la clínica; todo lo demás se puede cambiar.</translation>
    </message>
    <message>
        <source>This terminal has no key for notes. An administrator brings it here; everything else can be edited.</source>
        <translation>Este puesto no tiene clave para las notas. Un administrador la trae aquí; todo lo demás se puede cambiar.</translation>
    </message>
    <message>
        <source>Your account may not read notes.</source>
        <translation>Su cuenta no puede leer notas.</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>no se pueden abrir en este puesto</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>día mes año, por ejemplo 12/3/1984</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Book next visit</source>
        <translation>Dar próxima cita</translation>
    </message>
    <message>
        <source>No visits yet. Alt+N books the first one.</source>
        <translation>Aún no hay citas. Alt+N da la primera.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Volver a separar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Who looked at this file?</source>
        <translation>¿Quién ha consultado esta ficha?</translation>
    </message>
    <message>
        <source>{file}: split again</source>
        <translation>{file}: volver a separar</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No day yet: go on typing.</source>
        <translation>Todavía no es un día: siga escribiendo.</translation>
    </message>
    <message>
        <source>Type a day as you say it. Enter goes there.</source>
        <translation>Escriba un día tal como lo dice. Intro va allí.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Joined until now</source>
        <translation>Unido hasta ahora a</translation>
    </message>
    <message>
        <source>Looking at the server</source>
        <translation>Consultando el servidor</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Making the clinic</source>
        <translation>Creando la clínica</translation>
    </message>
    <message>
        <source>Preparing the demo clinic</source>
        <translation>Preparando la clínica de muestra</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The server does not take this name and password.</source>
        <translation>El servidor no acepta este nombre y esta contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>Las dos contraseñas son distintas. Escriba la segunda de nuevo.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Type the address that your IT gave you.</source>
        <translation>Escriba la dirección que le dio su informático.</translation>
    </message>
    <message>
        <source>Writing the settings</source>
        <translation>Escribiendo los ajustes</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>&amp;Redis (para ver cambios en directo)</translation>
    </message>
    <message>
        <source>&amp;Server of the clinic</source>
        <translation>&amp;Servidor de la clínica</translation>
    </message>
    <message>
        <source>A clinic with invented patients, on this computer only. Nothing to set up.</source>
        <translation>Una clínica con pacientes inventados, solo en este equipo. No hay que configurar nada.</translation>
    </message>
    <message>
        <source>A name, or postgresql://…</source>
        <translation>Un nombre, o postgresql://…</translation>
    </message>
    <message>
        <source>An empty clinic of your own, on this computer or on a server of yours.</source>
        <translation>Una clínica propia y vacía, en este equipo o en un servidor suyo.</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vacío: ninguno</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook);;All files (*)</source>
        <translation>Archivos de alta (*.medibook);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Join this clinic</source>
        <translation>Unirse a esta clínica</translation>
    </message>
    <message>
        <source>Join your clinic</source>
        <translation>Unirse a su clínica</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero, echar un vistazo</translation>
    </message>
    <message>
        <source>Open an enrolment file</source>
        <translation>Abrir un archivo de alta</translation>
    </message>
    <message>
        <source>Open an enrolment file…</source>
        <translation>Abrir un archivo de alta…</translation>
    </message>
    <message>
        <source>Start a new clinic</source>
        <translation>Crear una clínica nueva</translation>
    </message>
    <message>
        <source>Start a new clinic…</source>
        <translation>Crear una clínica nueva…</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>Probar la clínica de muestra</translation>
    </message>
    <message>
        <source>Welcome to MediBook</source>
        <translation>Le damos la bienvenida a MediBook</translation>
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
        <translation>Todas las regiones vuelven a responder; la agenda está al día.</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>Todas las especialidades</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>Día o semana</translation>
    </message>
    <message>
        <source>F1 keys of where you are</source>
        <translation>F1 teclas de donde está</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>Día o semana siguiente</translation>
    </message>
    <message>
        <source>One moment, it is being read. Esc leaves it.</source>
        <translation>Un momento, se está leyendo. Esc lo deja.</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>Día o semana anterior</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Hold it and offer it</source>
        <translation>Retenerla y ofrecerla</translation>
    </message>
    <message>
        <source>Leave it free</source>
        <translation>Dejarla libre</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Who waits for this time</source>
        <translation>Quién espera esta hora</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>{title}. {name}, {phone}. Enter offers it, Escape leaves it.</source>
        <translation>{title}. {name}, {phone}. Intro la ofrece, Escape la deja.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Ctrl+K, then type: a name, a phone number, a birth date, or what you want to do. Arrows choose, Enter takes it.</source>
        <translation>Ctrl+K y escriba: un nombre, un teléfono, una fecha de nacimiento o lo que quiere hacer. Las flechas eligen, Intro lo toma.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last. F1 shows the keys of where you are, at any time.</source>
        <translation>Ctrl+Z deshace lo último que hizo. F1 muestra en todo momento las teclas de donde está.</translation>
    </message>
    <message>
        <source>Everything is found here</source>
        <translation>Aquí se encuentra todo</translation>
    </message>
    <message>
        <source>Go to a free time with the arrows and begin to type the patient's name. Enter chooses the patient, Enter books.</source>
        <translation>Vaya con las flechas a una hora libre y empiece a escribir el nombre del paciente. Intro elige al paciente, Intro reserva.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Nada puede salir mal</translation>
    </message>
    <message>
        <source>One key for each place</source>
        <translation>Una tecla para cada lugar</translation>
    </message>
    <message>
        <source>The agenda, the waiting room and the other places are one key away. F7 opens the settings: language, colours, text size.</source>
        <translation>La agenda, la sala de espera y los demás lugares están a una tecla. F7 abre los ajustes: idioma, colores, tamaño de letra.</translation>
    </message>
    <message>
        <source>Type a name on a free time</source>
        <translation>Escriba un nombre en una hora libre</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer después</translation>
    </message>
    <message>
        <source>Who is selected stands here, and what you may do now, each with its key: A when the patient has arrived, M to move the visit, Del to cancel it.</source>
        <translation>Aquí está la persona elegida y lo que puede hacer ahora, cada cosa con su tecla: A si el paciente ha llegado, M para mover la cita, Supr para anularla.</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <comment>the step of the first look round</comment>
        <translation>{step} de {steps}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>HourHeader</name>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>&amp;Descansos</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;Length of a slot</source>
        <translation>Duración del &amp;hueco</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>H&amp;asta</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Semanas</translation>
    </message>
    <message>
        <source>10:00–10:15, 12:30–13:00</source>
        <translation>10:00–10:15, 12:30–13:00</translation>
    </message>
    <message>
        <source>Beginning in</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days with these hours</source>
        <translation>Días con este horario</translation>
    </message>
    <message>
        <source>Delete the hours or the break</source>
        <translation>Borrar el horario o el descanso</translation>
    </message>
    <message>
        <source>Delete these hours</source>
        <translation>Borrar este horario</translation>
    </message>
    <message>
        <source>Drag over an empty part of a day: that is when the doctor works. Drag an edge to make hours longer or shorter, the middle to move them, and with Shift inside of them to draw a break.</source>
        <translation>Arrastre sobre una parte vacía de un día: es cuando atiende el médico. Arrastre un borde para alargar o acortar el horario, el centro para moverlo y, con Mayús, dentro de él para dibujar un descanso.</translation>
    </message>
    <message>
        <source>Draw the hours</source>
        <translation>Dibujar el horario</translation>
    </message>
    <message>
        <source>Go over the week</source>
        <translation>Recorrer la semana</translation>
    </message>
    <message>
        <source>Longer, shorter</source>
        <translation>Alargar, acortar</translation>
    </message>
    <message>
        <source>Move the hours</source>
        <translation>Mover el horario</translation>
    </message>
    <message>
        <source>New hours; or edit them here</source>
        <translation>Nuevo horario; o cambiarlo aquí</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>Dar un paso atrás</translation>
    </message>
</context>
<context>
    <name>HoursKeys</name>
    <message>
        <source>Arrows move; Shift and arrows stretch; Enter makes or edits hours; B makes a break.</source>
        <translation>Las flechas mueven; Mayús y flechas alargan; Intro crea o cambia un horario; B crea un descanso.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horario de la semana</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>A week in which they hold</source>
        <translation>Una semana en que vale</translation>
    </message>
    <message>
        <source>Beginning (date and time)</source>
        <translation>Comienzo (fecha y hora)</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Descansos</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>Cerrada desde</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Doctor's name</source>
        <translation>Nombre del médico</translation>
    </message>
    <message>
        <source>Doctor's number</source>
        <translation>Número del médico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>Cada … semanas</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>Desde (hora)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>Minutos por hueco</translation>
    </message>
    <message>
        <source>Most visits a day</source>
        <translation>Máximo de citas al día</translation>
    </message>
    <message>
        <source>Number in MediBook</source>
        <translation>Número en MediBook</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Número en el otro programa</translation>
    </message>
    <message>
        <source>Patient's number</source>
        <translation>Número del paciente</translation>
    </message>
    <message>
        <source>Patient's number in MediBook</source>
        <translation>Número del paciente en MediBook</translation>
    </message>
    <message>
        <source>Patient's whole name</source>
        <translation>Nombre completo del paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>Hasta (hora)</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Brings patients, doctors, their hours and coming appointments from another program. You see what will happen to every row before anything is stored.</source>
        <translation>Trae de otro programa los pacientes, los médicos, sus horarios y las citas futuras. Verá qué pasará con cada fila antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose it, or drop it here.</source>
        <translation>Elíjalo, o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Qué se importa</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>%n fila importada.</numerusform>
            <numerusform>%n filas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: mend them and import that file.</source>
        <translation>
            <numerusform>%n fila guardada: corríjala e importe ese archivo.</numerusform>
            <numerusform>%n filas guardadas: corríjalas e importe ese archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) made that can be booked.</source>
        <translation>
            <numerusform>Se ha creado %n hora para reservar.</numerusform>
            <numerusform>Se han creado %n horas para reservar.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) or a calendar (iCalendar) with visits that are to come. Import doctors, hours and patients first: each visit needs its patient and a free time of its doctor.</source>
        <translation>Una tabla (CSV) o un calendario (iCalendar) con citas futuras. Importe antes médicos, horarios y pacientes: cada cita necesita a su paciente y una hora libre de su médico.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each doctor: name, specialty, clinic.</source>
        <translation>Una tabla (CSV) con una fila por médico: nombre, especialidad, clínica.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each stretch of hours: doctor, weekday, from, to, minutes of a slot. Import the doctors first.</source>
        <translation>Una tabla (CSV) con una fila por tramo de horario: médico, día de la semana, desde, hasta, minutos por hueco. Importe antes los médicos.</translation>
    </message>
    <message>
        <source>A table (CSV), contacts (vCard) or FHIR. Who may be registered already is shown to you, and nobody is registered twice.</source>
        <translation>Una tabla (CSV), contactos (vCard) o FHIR. Se le muestra quién puede estar ya registrado, y nadie se registra dos veces.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Han cambiado</translation>
    </message>
    <message numerus="yes">
        <source>Checked, %n row(s). Nothing is stored yet.</source>
        <translation>
            <numerusform>Comprobado, %n fila. Aún no se ha guardado nada.</numerusform>
            <numerusform>Comprobado, %n filas. Aún no se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n row(s) so far. Nothing is stored.</source>
        <translation>
            <numerusform>Comprobando: %n fila hasta ahora. No se guarda nada.</numerusform>
            <numerusform>Comprobando: %n filas hasta ahora. No se guarda nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>Elija la columna del médico, o un médico para todo el archivo.</translation>
    </message>
    <message>
        <source>Choose the column that is “{field}”.</source>
        <translation>Elija la columna que es «{field}».</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <comment>rows whose values are tidied when they are imported</comment>
        <translation>Depuradas</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>Contactos (vCard)</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Every row is checked once more while it is imported.</source>
        <translation>Cada fila se comprueba otra vez al importarla.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import what is accepted now; save the other rows, mend them, and import that file afterwards.</source>
        <translation>Importe ahora lo que se acepta; guarde las demás filas, corríjalas e importe después ese archivo.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Importing the same file again would change nothing.</source>
        <translation>Importar otra vez el mismo archivo no cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n row(s) so far. What is done stays.</source>
        <translation>
            <numerusform>Importando: %n fila hasta ahora. Lo hecho se queda.</numerusform>
            <numerusform>Importando: %n filas hasta ahora. Lo hecho se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Left out until you say who it is</source>
        <translation>Se omite hasta que usted diga quién es</translation>
    </message>
    <message>
        <source>Look at the reasons; the columns may be chosen wrongly.</source>
        <translation>Mire los motivos; puede que las columnas estén mal elegidas.</translation>
    </message>
    <message>
        <source>Making times …</source>
        <translation>Creando horas …</translation>
    </message>
    <message>
        <source>Making times: {doctor}</source>
        <translation>Creando horas: {doctor}</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Sin importar</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) none can be imported as it is.</source>
        <translation>
            <numerusform>La única fila (%n) no se puede importar tal como está.</numerusform>
            <numerusform>De %n filas, ninguna se puede importar tal como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Patients (FHIR)</source>
        <translation>Pacientes (FHIR)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Registered already: {people}</source>
        <translation>Ya registrado: {people}</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>Guardar las filas que no se importan</translation>
    </message>
    <message>
        <source>Save the rows that were not imported, mend them, and import that file.</source>
        <translation>Guarde las filas que no se han importado, corríjalas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Say how the dates of the file are written.</source>
        <translation>Indique cómo están escritas las fechas del archivo.</translation>
    </message>
    <message>
        <source>Somebody else: will be registered</source>
        <translation>Otra persona: se registrará</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s). Check again to see all of them.</source>
        <translation>
            <numerusform>Detenido tras %n fila. Compruebe de nuevo para verlas todas.</numerusform>
            <numerusform>Detenido tras %n filas. Compruebe de nuevo para verlas todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n row(s) are imported and stay. Import the file again to go on.</source>
        <translation>
            <numerusform>Detenido: %n fila importada, y se queda. Importe de nuevo el archivo para continuar.</numerusform>
            <numerusform>Detenido: %n filas importadas, y se quedan. Importe de nuevo el archivo para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>The file writes {example}. Which day is that?</source>
        <translation>El archivo escribe {example}. ¿Qué día es ese?</translation>
    </message>
    <message>
        <source>The same person: nobody is registered</source>
        <translation>La misma persona: no se registra a nadie</translation>
    </message>
    <message>
        <source>The times that can be booked are made of these hours: that is the next step.</source>
        <translation>Las horas que se pueden reservar se crean a partir de estos horarios: es el paso siguiente.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horario semanal</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>columns as they were chosen last time</source>
        <translation>columnas como se eligieron la última vez</translation>
    </message>
    <message>
        <source>written by MediBook</source>
        <translation>escrito por MediBook</translation>
    </message>
    <message>
        <source>{doctor}, {time}.</source>
        <translation>{doctor}, {time}.</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”</source>
        <translation>{field}: «{before}» pasa a ser «{after}»</translation>
    </message>
    <message>
        <source>{patient} has {time} with {doctor}, booked by {who}.</source>
        <translation>{patient} tiene {time} con {doctor}; reservada por {who}.</translation>
    </message>
    <message>
        <source>{patient} is with {doctor} then ({time}).</source>
        <translation>{patient} está entonces con {doctor} ({time}).</translation>
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
        <translation>Teclas de donde está usted</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigriña</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
</context>
<context>
    <name>ListAndForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>Lo que se ha escrito aquí aún no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n doctor(s) are away: {day}</source>
        <translation>
            <numerusform>%n médico ausente: {day}</numerusform>
            <numerusform>%n médicos ausentes: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) are away: {from_when} – {until}</source>
        <translation>
            <numerusform>%n médico ausente: {from_when} – {until}</numerusform>
            <numerusform>%n médicos ausentes: {from_when} – {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) to tell</source>
        <translation>
            <numerusform>%n paciente por avisar</numerusform>
            <numerusform>%n pacientes por avisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be moved.</source>
        <translation>
            <numerusform>%n cita no se pudo mover.</numerusform>
            <numerusform>%n citas no se pudieron mover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left to settle</source>
        <translation>
            <numerusform>Queda %n cita por resolver</numerusform>
            <numerusform>Quedan %n citas por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) squeezed in</source>
        <translation>
            <numerusform>%n cita extra</numerusform>
            <numerusform>%n citas extra</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence {number} of {all}</source>
        <translation>Ausencia {number} de {all}</translation>
    </message>
    <message>
        <source>Away: {begins} – {ends}</source>
        <translation>Ausente: {begins} – {ends}</translation>
    </message>
    <message>
        <source>Away: {day}</source>
        <translation>Ausente: {day}</translation>
    </message>
    <message>
        <source>C cancels a visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C anula una cita; M la lleva a la agenda, para dejarla donde quiera.</translation>
    </message>
    <message>
        <source>C cancels the visit; Enter on it in the agenda moves it anywhere.</source>
        <translation type="vanished">C anula la cita. V la muestra en la agenda: allí, M e Intro la mueven a cualquier hora.</translation>
    </message>
    <message>
        <source>C cancels the visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C anula la cita; M la lleva a la agenda, para dejarla donde quiera.</translation>
    </message>
    <message>
        <source>C cancels the visit; V shows it in the agenda, where M moves it anywhere.</source>
        <translation type="vanished">C cancela la cita; V la muestra en la agenda, donde M la mueve a cualquier hora.</translation>
    </message>
    <message>
        <source>Call, and note it with K; or write the address into the file (F5).</source>
        <translation>Llame y anótelo con K; o escriba la dirección en la ficha (F5).</translation>
    </message>
    <message>
        <source>Cancelled {name}: the doctor is away</source>
        <translation>Cita de {name} anulada: el médico no está</translation>
    </message>
    <message>
        <source>Closed, {why}: {day}</source>
        <translation>Cerrado, {why}: {day}</translation>
    </message>
    <message>
        <source>Closed, {why}: {from_when} – {until}</source>
        <translation>Cerrado, {why}: {from_when} – {until}</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other days.</source>
        <translation>Ctrl+Izquierda y Ctrl+Derecha pasan a otros días.</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other months.</source>
        <translation>Ctrl+Izquierda y Ctrl+Derecha pasan a otros meses.</translation>
    </message>
    <message>
        <source>It is past noon already.</source>
        <translation>Ya es más de mediodía.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s)</source>
        <translation>
            <numerusform>Movida %n cita</numerusform>
            <numerusform>Movidas %n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {name} to {when} with {doctor}</source>
        <translation>Cita de {name} movida: {when} con {doctor}</translation>
    </message>
    <message>
        <source>No doctor is away with visits to move</source>
        <translation>Ningún médico ausente con citas por mover</translation>
    </message>
    <message>
        <source>Nobody is expected on {day}</source>
        <translation>Nadie tiene cita el {day}</translation>
    </message>
    <message>
        <source>Nobody was squeezed in in {month}</source>
        <translation>Ninguna cita extra en {month}</translation>
    </message>
    <message>
        <source>Squeezed in: {month}</source>
        <translation>Citas extra: {month}</translation>
    </message>
    <message>
        <source>That is more than a month: an administrator enters it under Closures and holidays.</source>
        <translation>Es más de un mes: lo introduce un administrador en Cierres y festivos.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>Their lines say why, with another time. Ctrl+Enter moves them there.</source>
        <translation>Sus líneas dicen por qué, con otra hora. Ctrl+Intro las mueve allí.</translation>
    </message>
    <message>
        <source>There is no e-mail address in this patient's file.</source>
        <translation>En la ficha de este paciente no hay dirección de correo.</translation>
    </message>
    <message>
        <source>There is no free time to propose.</source>
        <translation>No hay ninguna hora libre que proponer.</translation>
    </message>
    <message>
        <source>There is no visit left with a time to move to.</source>
        <translation>No queda ninguna cita con una hora a la que moverla.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Este tiempo ya ha pasado.</translation>
    </message>
    <message>
        <source>To confirm: {day}</source>
        <translation>Por confirmar: {day}</translation>
    </message>
    <message>
        <source>When a doctor falls ill: Ctrl+Shift+D, on the agenda with the doctor selected.</source>
        <translation>Si un médico enferma: Ctrl+Mayús+D, en la agenda y con el médico elegido.</translation>
    </message>
    <message>
        <source>message waits to be sent</source>
        <translation>mensaje por enviar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>no free time found</source>
        <translation>sin hora libre</translation>
    </message>
    <message>
        <source>no phone, by e-mail</source>
        <translation>sin teléfono, por correo electrónico</translation>
    </message>
    <message>
        <source>no phone: by letter</source>
        <translation>sin teléfono: por carta</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a doctor is away from now on</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>por llamar</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>{doctor} is away until {when}</source>
        <translation>{doctor}, ausente hasta: {when}</translation>
    </message>
    <message>
        <source>{doctor} is away: {day}</source>
        <translation>{doctor} ausente: {day}</translation>
    </message>
    <message>
        <source>{doctor} is away: {from_when} – {until}</source>
        <translation>{doctor}, ausente: {from_when} – {until}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{reached} of {all} confirmed</source>
        <translation>{reached} de {all} confirmadas</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “tomorrow”.</source>
        <translation>«{text}» no es un día; escríbalo como 24/12 o «mañana».</translation>
    </message>
    <message>
        <source>• was seen</source>
        <translation>• ya atendido</translation>
    </message>
    <message>
        <source>→ {when}, {doctor} ({number} of {all})</source>
        <translation>→ {when}, {doctor} ({number} de {all})</translation>
    </message>
    <message>
        <source>✓ moved to {when}, {doctor}</source>
        <translation>✓ movida: {when}, {doctor}</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ anulada</translation>
    </message>
</context>
<context>
    <name>ListsScreen</name>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Anular la cita</translation>
    </message>
    <message>
        <source>Choose freely</source>
        <translation>Elegir libremente</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>Médico ausente</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Move all that have a time</source>
        <translation>Mover todas las que tienen hora</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Mover allí</translation>
    </message>
    <message>
        <source>Moving the visits: {done} of {total}</source>
        <translation>Moviendo las citas: {done} de {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No contesta</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>Citas extra</translation>
    </message>
    <message>
        <source>Squeezed in by</source>
        <translation>Dada por</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>otra hora</translation>
    </message>
    <message>
        <source>cancel the visit</source>
        <translation>anular la cita</translation>
    </message>
    <message>
        <source>choose freely in the agenda</source>
        <translation>elegir libremente en la agenda</translation>
    </message>
    <message>
        <source>move all that have one</source>
        <translation>mover todas las que tienen hora</translation>
    </message>
    <message>
        <source>move to the proposed time</source>
        <translation>mover a la hora propuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>print the call list</source>
        <translation>imprimir la lista de llamadas</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>imprimir la lista</translation>
    </message>
    <message>
        <source>print the report</source>
        <translation>imprimir el informe</translation>
    </message>
    <message>
        <source>queue a message</source>
        <translation>poner un mensaje en cola</translation>
    </message>
    <message>
        <source>show in the agenda</source>
        <translation>mostrar en la agenda</translation>
    </message>
    <message>
        <source>to call again</source>
        <translation>volver a llamar</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>told, confirmed</source>
        <translation>avisado y confirmado</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Locked since {time}</source>
        <translation>Bloqueado desde: {time}</translation>
    </message>
    <message>
        <source>This is not the password of {name}.</source>
        <translation>Esta no es la contraseña de {name}.</translation>
    </message>
    <message>
        <source>Try again: MediBook goes on trying to reach it.</source>
        <translation>Inténtelo de nuevo: MediBook sigue intentando conectar.</translation>
    </message>
    <message>
        <source>Type it again; an administrator can set a new one.</source>
        <translation>Escríbala de nuevo; un administrador puede poner una nueva.</translation>
    </message>
    <message>
        <source>What {name} has typed and not saved yet is shown to nobody else. It is thrown away when somebody else signs in.</source>
        <translation>Lo que {name} ha escrito sin guardar no se muestra a nadie más. Se descarta cuando otra persona inicia sesión.</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>An administrator can set a new password.</source>
        <translation>Un administrador puede poner una contraseña nueva.</translation>
    </message>
    <message>
        <source>Back: {name} goes on</source>
        <translation>Atrás: sigue {name}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>Otra persona inicia sesión</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked · MediBook</source>
        <translation>Bloqueado · MediBook</translation>
    </message>
</context>
<context>
    <name>NewClinicPage</name>
    <message>
        <source>&amp;Administrator of the server</source>
        <translation>&amp;Administrador del servidor</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Name of the clinic</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>R&amp;edis (para ver cambios en directo)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Su no&amp;mbre</translation>
    </message>
    <message>
        <source>A name, or postgresql://…/database</source>
        <translation>Un nombre, o postgresql://…/database</translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation>Una clínica nueva</translation>
    </message>
    <message>
        <source>Administrator's pass&amp;word</source>
        <translation>Contraseña del a&amp;dministrador</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Como lo ven los compañeros.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Vacío: ninguno</translation>
    </message>
    <message>
        <source>Its public holidays are closed by themselves.</source>
        <translation>Sus festivos quedan cerrados por sí solos.</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>Crear la clínica</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, so that other computers can join</source>
        <translation>En un servidor PostgreSQL, para que puedan unirse otros equipos</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Contraseña &amp;otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Ten characters or more; a short sentence is good.</source>
        <translation>Diez caracteres o más; una frase corta va bien.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The holidays of the whole country only</source>
        <translation>Solo los festivos de todo el país</translation>
    </message>
    <message>
        <source>What you type when you sign in.</source>
        <translation>Lo que escribe al iniciar sesión.</translation>
    </message>
    <message>
        <source>Where its data lives</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Who may make databases and roles there. It is used once and not kept.</source>
        <translation>Quien puede crear bases de datos y roles allí. Se usa una vez y no se guarda.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You become its first administrator. Everything can be changed later.</source>
        <translation>Será su primer administrador. Todo se puede cambiar más tarde.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>At least 10 characters, any you like. A short sentence is easy to remember.</source>
        <translation>Al menos 10 caracteres, los que quiera. Una frase corta es fácil de recordar.</translation>
    </message>
    <message>
        <source>Password of &amp;now</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>&amp;Mostrar lo escrito</translation>
    </message>
    <message>
        <source>The new password &amp;once more</source>
        <translation>Contraseña nueva &amp;otra vez</translation>
    </message>
</context>
<context>
    <name>NextAvailable</name>
    <message numerus="yes">
        <source>%n doctors fit the name</source>
        <translation>
            <numerusform>%n médico coincide con el nombre</numerusform>
            <numerusform>%n médicos coinciden con el nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out a word, or choose another doctor, day or part of the day.</source>
        <translation>Quite una palabra, o elija otro médico, otro día u otra parte del día.</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}.</source>
        <translation>No hay ninguna hora así libre. El horario está abierto hasta el {day}.</translation>
    </message>
    <message>
        <source>Nothing is free {when}; these are the next times.</source>
        <translation>No hay nada libre {when}; estas son las próximas horas.</translation>
    </message>
    <message>
        <source>There is no schedule for these doctors yet.</source>
        <translation>Todavía no hay horario para estos médicos.</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>no se entiende: {words}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from and to, times of day</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{minutes} min in one piece</source>
        <translation>{minutes} min seguidos</translation>
    </message>
    <message>
        <source>{who} at {desk} is at it</source>
        <translation>{who} en {desk} la está viendo</translation>
    </message>
</context>
<context>
    <name>NextAvailableScreen</name>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>Cualquier cita, un hueco</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Cerrar sin reservar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>Médico o especialidad</translation>
    </message>
    <message>
        <source>Doctor or specialty, visit, day: “derm tuesday afternoon in 6 weeks”</source>
        <translation>Médico o especialidad, cita, día: «derm martes tarde en 6 semanas»</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horas libres</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next available</source>
        <translation>Próximas horas libres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Parte del día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>What is looked for, in words</source>
        <translation>Lo que se busca, con palabras</translation>
    </message>
    <message>
        <source>another time, held for you</source>
        <translation>otra hora, retenida para usted</translation>
    </message>
    <message>
        <source>book it</source>
        <translation>reservarla</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>dejarlo</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message numerus="yes">
        <source>%n earlier note(s) cannot be opened: their key is missing. They stay on this computer.</source>
        <translation>
            <numerusform>%n anotación anterior no se puede abrir: falta su clave. Sigue en este equipo.</numerusform>
            <numerusform>%n anotaciones anteriores no se pueden abrir: falta su clave. Siguen en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried out.</source>
        <translation>
            <numerusform>%n anotación realizada.</numerusform>
            <numerusform>%n anotaciones realizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be carried out.</source>
        <translation>
            <numerusform>%n anotación no se pudo realizar.</numerusform>
            <numerusform>%n anotaciones no se pudieron realizar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not possible</source>
        <translation>
            <numerusform>%n anotación no es posible</numerusform>
            <numerusform>%n anotaciones no son posibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not sent</source>
        <translation>
            <numerusform>%n anotación sin enviar</numerusform>
            <numerusform>%n anotaciones sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Book {name} (new patient): {time}, {doctor}</source>
        <translation>Dar cita a {name} (paciente nuevo): {time}, {doctor}</translation>
    </message>
    <message>
        <source>Book {name}: {time}, {doctor}</source>
        <translation>Dar cita a {name}: {time}, {doctor}</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}, {doctor}: {reason}</source>
        <translation>Anular la cita de {name}, {time}, {doctor}: {reason}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists them.</source>
        <translation>Ctrl+Mayús+N las muestra.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists why, and the next free times.</source>
        <translation>Ctrl+Mayús+N muestra por qué, y las próximas horas libres.</translation>
    </message>
    <message>
        <source>Dealt with: take it off the list</source>
        <translation>Resuelto: quitar de la lista</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>Downtime copy: being made</source>
        <translation>Copia de emergencia: se está haciendo</translation>
    </message>
    <message>
        <source>Downtime copy: none, see here</source>
        <translation>Copia de emergencia: no hay, ver aquí</translation>
    </message>
    <message numerus="yes">
        <source>Downtime copy: {time}, %n day(s)</source>
        <translation>
            <numerusform>Copia de emergencia: {time}, %n día</numerusform>
            <numerusform>Copia de emergencia: {time}, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook goes by the server's. Set this computer's clock, or tell your administrator.</source>
        <translation>MediBook se rige por la hora del servidor. Ponga en hora este equipo, o avise a su administrador.</translation>
    </message>
    <message>
        <source>Move {name} to {time}, {doctor}</source>
        <translation>Mover la cita de {name}: {time}, {doctor}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Noted: {change}</source>
        <translation>Anotado: {change}</translation>
    </message>
    <message>
        <source>Nothing can be changed; MediBook goes on trying.</source>
        <translation>No se puede cambiar nada; MediBook lo sigue intentando.</translation>
    </message>
    <message>
        <source>Other days: from the downtime copy, {time}.</source>
        <translation>Otros días: de la copia de emergencia, {time}.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>This computer has no keyring: the copy's key lies in a file that only you can read.</source>
        <translation>Este equipo no tiene llavero: la clave de la copia está en un archivo que solo usted puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) ahead of the server's.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto adelantado respecto al servidor.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos adelantado respecto al servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) behind the server's.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto atrasado respecto al servidor.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos atrasado respecto al servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal keeps no downtime copy, so nothing is noted.</source>
        <translation>Este puesto no guarda copia de emergencia, así que no se anota nada.</translation>
    </message>
    <message>
        <source>What you do is noted, and sent when the database is back.</source>
        <translation>Lo que haga queda anotado y se envía cuando vuelva la base de datos.</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time} ({age}).</source>
        <translation>Ve la agenda tal como estaba: {time} ({age}).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>sin enviar todavía</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>por leer</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>hace {count} min</translation>
    </message>
    <message>
        <source>{name}, {time}, {doctor}: {status}</source>
        <translation>{name}, {time}, {doctor}: {status}</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>✕ not possible</source>
        <translation>✕ no es posible</translation>
    </message>
</context>
<context>
    <name>NotedScreen</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>A note for later, in a few words; Enter keeps it</source>
        <translation>Una nota para después, en pocas palabras; Intro la guarda</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Noted while the database was away</source>
        <translation>Anotado mientras la base de datos no estaba disponible</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation>No hay nada anotado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>While the database is away, what you do in the agenda is noted here, and carried out when it is back.</source>
        <translation>Mientras la base de datos no está disponible, lo que haga en la agenda se anota aquí y se realiza cuando vuelve.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the national or insurance number</source>
        <translation>Cambiar el número de identificación o de seguro</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the national or insurance number</source>
        <translation>Ocultar el número de identificación o de seguro</translation>
    </message>
    <message>
        <source>Leave the national or insurance number as it is</source>
        <translation>Dejar el número de identificación o de seguro como está</translation>
    </message>
    <message>
        <source>National or insurance number</source>
        <translation>Número de identificación o de seguro</translation>
    </message>
    <message>
        <source>National or insurance number:</source>
        <translation>Número de identificación o de seguro:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the national or insurance number</source>
        <translation>Guardar el número de identificación o de seguro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the national or insurance number</source>
        <translation>Mostrar el número de identificación o de seguro</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>Change my password</source>
        <translation>Cambiar mi contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a patient, a time or a command</source>
        <translation>Buscar un paciente, una hora o una orden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Ir al {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Paciente nuevo «{name}»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}; Ctrl+F widens the search.</source>
        <translation>No hay ninguna hora así libre. El horario está abierto hasta el {day}; Ctrl+F amplía la búsqueda.</translation>
    </message>
    <message>
        <source>Nobody and nothing found.</source>
        <translation>No se ha encontrado nada ni a nadie.</translation>
    </message>
    <message>
        <source>Nothing is free then; these are the next times.</source>
        <translation>Entonces no hay nada libre; estas son las próximas horas.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>choose a time, then birth date and phone</source>
        <translation>elija una hora; después, fecha de nacimiento y teléfono</translation>
    </message>
    <message>
        <source>free, {minutes} min: Enter books it</source>
        <translation>libre, {minutes} min: Intro la reserva</translation>
    </message>
    <message>
        <source>next: {when} · {doctor}</source>
        <translation>próxima: {when} · {doctor}</translation>
    </message>
    <message>
        <source>no visit ahead: Enter books one</source>
        <translation>sin citas: Intro da una</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>la ficha está cerrada</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Choose a new password.</source>
        <translation>Elija una contraseña nueva.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Se adivina al instante</translation>
    </message>
    <message>
        <source>Guessed quickly</source>
        <translation>Se adivina pronto</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>Las dos no son iguales. Escriba la contraseña nueva otra vez.</translation>
    </message>
    <message>
        <source>Type the password that you sign in with now.</source>
        <translation>Escriba la contraseña con la que inicia sesión ahora.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muy buena</translation>
    </message>
</context>
<context>
    <name>PatientBox</name>
    <message>
        <source>Choose a patient</source>
        <translation>Elegir un paciente</translation>
    </message>
    <message>
        <source>Patient to look for</source>
        <translation>Paciente que se busca</translation>
    </message>
</context>
<context>
    <name>PatientChooser</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Nombre, teléfono o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>Escriba un nombre, un teléfono o una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>día mes año, por ejemplo 12/3/1984</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message numerus="yes">
        <source>%n past visit(s) of the other file shown here too</source>
        <translation>
            <numerusform>Aquí se muestra también %n cita pasada de la otra ficha</numerusform>
            <numerusform>Aquí se muestran también %n citas pasadas de la otra ficha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead</source>
        <translation>
            <numerusform>%n cita pendiente</numerusform>
            <numerusform>%n citas pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead of the other file shown here too</source>
        <translation>
            <numerusform>Aquí se muestra también %n cita pendiente de la otra ficha</numerusform>
            <numerusform>Aquí se muestran también %n citas pendientes de la otra ficha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist come along</source>
        <translation>
            <numerusform>Pasa también %n petición de la lista de espera</numerusform>
            <numerusform>Pasan también %n peticiones de la lista de espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Back; nothing that was typed is lost</source>
        <translation>Volver; nada de lo escrito se pierde</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>Dar la próxima cita</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Dada por</translation>
    </message>
    <message>
        <source>Both have a visit at the same time. Move or cancel one of them, then merge.</source>
        <translation>Las dos fichas tienen una cita a la misma hora. Mueva o anule una de ellas y después únalas.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Anular todas</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n cita de {name} anulada</numerusform>
            <numerusform>%n citas de {name} anuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>Elija campo por campo; no se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Choose what the kept file says. The name of the other one goes on finding it.</source>
        <translation>Elija lo que debe decir la ficha que se conserva. El nombre de la otra también la seguirá encontrando.</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>Viene a la clínica</translation>
    </message>
    <message>
        <source>Comes in a wheelchair</source>
        <translation>Viene en silla de ruedas</translation>
    </message>
    <message>
        <source>Comes with a companion</source>
        <translation>Viene con acompañante</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Ha fallecido</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Female (F)</source>
        <translation>Mujer (M)</translation>
    </message>
    <message>
        <source>Find it in the list and press Enter; Esc leaves both as they are.</source>
        <translation>Búsquela en la lista y pulse Intro; Esc deja las dos como están.</translation>
    </message>
    <message>
        <source>Go on: when you save, both versions are shown and nothing is lost.</source>
        <translation>Siga: al guardar se muestran las dos versiones y no se pierde nada.</translation>
    </message>
    <message>
        <source>Hard of hearing</source>
        <translation>Oye mal</translation>
    </message>
    <message>
        <source>If the patient comes again, change the status first.</source>
        <translation>Si el paciente vuelve a venir, cambie antes el estado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Looks like {name}, {details}</source>
        <translation>Se parece a {name}, {details}</translation>
    </message>
    <message>
        <source>Male (M)</source>
        <translation>Hombre (H)</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>Unir a la primera</translation>
    </message>
    <message>
        <source>Merge with another file of the same person</source>
        <translation>Unir con otra ficha de la misma persona</translation>
    </message>
    <message>
        <source>Merged {merged} into {kept}</source>
        <translation>Ficha de {merged} unida a la de {kept}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name, birth date, phone; the rest whenever you like.</source>
        <translation>Nombre, fecha de nacimiento, teléfono; lo demás, cuando quiera.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Necesita intérprete</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>No longer comes here</source>
        <translation>Ya no viene a la clínica</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Of two versions: the one or the other</source>
        <translation>De dos versiones: una u otra</translation>
    </message>
    <message>
        <source>Open the file; on a visit: show it in the agenda</source>
        <translation>Abrir la ficha; sobre una cita: mostrarla en la agenda</translation>
    </message>
    <message>
        <source>Other (X)</source>
        <translation>Otro (X)</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Registered {name}</source>
        <translation>Ficha nueva: {name}</translation>
    </message>
    <message>
        <source>Removed the national or insurance number of {name}</source>
        <translation>Número de identificación o de seguro de {name} quitado</translation>
    </message>
    <message>
        <source>Save this number first (Enter), or leave it as it was (Esc).</source>
        <translation>Guarde antes este número (Intro), o déjelo como estaba (Esc).</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>Save, or carry out what is chosen</source>
        <translation>Guardar, o realizar lo elegido</translation>
    </message>
    <message>
        <source>Saved the file of {name}</source>
        <translation>Ficha de {name} guardada</translation>
    </message>
    <message>
        <source>Saved the national or insurance number of {name}</source>
        <translation>Número de identificación o de seguro de {name} guardado</translation>
    </message>
    <message>
        <source>Sees badly</source>
        <translation>Ve mal</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Show or hide the national or insurance number</source>
        <translation>Mostrar u ocultar el número de identificación o de seguro</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody else saved this file meanwhile.</source>
        <translation>Entretanto otra persona ha guardado esta ficha.</translation>
    </message>
    <message>
        <source>Somebody else saved this file since you opened it</source>
        <translation>Otra persona guardó esta ficha después de que usted la abriera</translation>
    </message>
    <message>
        <source>Split: {name}</source>
        <translation>Ficha separada: {name}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The file is closed, so nothing is booked.</source>
        <translation>La ficha está cerrada, así que no se da ninguna cita.</translation>
    </message>
    <message>
        <source>The notes of both files stay readable; it can be split again at any time.</source>
        <translation>Las notas de las dos fichas se siguen pudiendo leer; se puede volver a separar en cualquier momento.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>A las citas</translation>
    </message>
    <message>
        <source>Two files of one person</source>
        <translation>Dos fichas de una persona</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>Escriba día, mes y año, por ejemplo 12/3/1984.</translation>
    </message>
    <message>
        <source>Use the file of the person it looks like</source>
        <translation>Usar la ficha de la persona a la que se parece</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which file is {name} too?</source>
        <translation>¿Qué otra ficha es también de {name}?</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>also: {number} ({name})</source>
        <comment>the number of a merged file</comment>
        <translation>también: {number} ({name})</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>no se puede abrir en este puesto</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal. An administrator brings the clinic's notes key here.</source>
        <translation>no se puede abrir en este puesto. Un administrador trae aquí la clave de las notas de la clínica.</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>ha fallecido</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>of a patient's number</comment>
        <translation>oculto</translation>
    </message>
    <message>
        <source>merged with {name}</source>
        <translation>unida con {name}</translation>
    </message>
    <message>
        <source>no longer comes here</source>
        <translation>ya no viene a la clínica</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>un momento…</translation>
    </message>
    <message>
        <source>the keyring of this computer is locked. Unlock it, then press Show.</source>
        <translation>el llavero de este equipo está bloqueado. Desbloquéelo y pulse Mostrar.</translation>
    </message>
    <message>
        <source>this terminal has no key for it. An administrator brings it here.</source>
        <translation>este puesto no tiene la clave para verlo. La trae un administrador.</translation>
    </message>
    <message>
        <source>your account may not read it.</source>
        <translation>su cuenta no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>{name}, merged into this file</source>
        <translation>{name}, unida a esta ficha</translation>
    </message>
    <message>
        <source>{name}, registered {day}</source>
        <translation>{name}, registrada el {day}</translation>
    </message>
    <message>
        <source>{when}: {doctor} and {other_doctor}</source>
        <translation>{when}: {doctor} y {other_doctor}</translation>
    </message>
    <message>
        <source>{who} changed this number ({when}). Stored now: {number}. Enter saves yours instead, Esc leaves theirs.</source>
        <translation>{who} ha cambiado este número ({when}). Guardado ahora: {number}. Intro guarda el suyo en su lugar; Esc deja el de la otra persona.</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, guardada a las {time}</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Find a patient in the list and press Enter, or press P on a visit in the agenda.</source>
        <translation>Busque un paciente en la lista y pulse Intro, o pulse P sobre una cita de la agenda.</translation>
    </message>
    <message>
        <source>Find a patient's file</source>
        <translation>Buscar la ficha de un paciente</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>Nombre, teléfono o fecha de nacimiento</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>No hay ninguna ficha abierta</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date; the last row registers somebody new.</source>
        <translation>Escriba un nombre, un teléfono o una fecha de nacimiento; la última fila registra a un paciente nuevo.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Type the name above to erase the data</source>
        <translation>&amp;Escriba el nombre de arriba para borrar los datos</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase on request</source>
        <translation>Borrar a petición</translation>
    </message>
    <message>
        <source>For the person: everything that is stored, also who looked at it. The export is recorded.</source>
        <translation>Para la persona: todo lo que hay guardado, también quién lo consultó. La exportación queda anotada.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Entregar los datos</translation>
    </message>
    <message>
        <source>Save all data as a file…</source>
        <translation>Guardar todos los datos en un archivo…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Altered</source>
        <translation>Cambian</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Volver a la semana</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Por mover</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Visits without a time</source>
        <translation>Citas sin hora</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>What changes week by week</source>
        <translation>Qué cambia semana a semana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Al {day}, {time}</translation>
    </message>
    <message>
        <source>As of {day}, {time}, printed by {name}</source>
        <translation>Al {day}, {time}; impreso por {name}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Free: {times}</source>
        <translation>Libre: {times}</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>Si no puede venir, avísenos con tiempo, por favor: otra persona puede necesitar la hora.</translation>
    </message>
    <message>
        <source>It is saved as {path}.</source>
        <translation>Está guardado en {path}.</translation>
    </message>
    <message>
        <source>No free time.</source>
        <translation>Ninguna hora libre.</translation>
    </message>
    <message>
        <source>No hours in this week.</source>
        <translation>Sin consulta esta semana.</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>Nadie trabaja este día.</translation>
    </message>
    <message>
        <source>Open it with any program that shows PDF files.</source>
        <translation>Ábralo con cualquier programa que muestre archivos PDF.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Saved and opened: {name}</source>
        <translation>Guardado y abierto: {name}</translation>
    </message>
    <message>
        <source>Select a visit first: the slip is for its patient.</source>
        <translation>Elija antes una cita: el papel es para su paciente.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation>Enviado a la impresora {printer}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Aquí no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Su cita</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>cita extra</translation>
    </message>
    <message>
        <source>{doctor} · {first} to {last}</source>
        <translation>{doctor} · del {first} al {last}</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (continuación)</translation>
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
        <translation>Todo lo que se ve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One doctor</source>
        <translation>Un médico</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Slip for the patient</source>
        <translation>Papel de la cita</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s)</source>
        <translation>
            <numerusform>%n cita pasada</numerusform>
            <numerusform>%n citas pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded look(s) at the file</source>
        <translation>
            <numerusform>%n consulta de la ficha anotada</numerusform>
            <numerusform>%n consultas de la ficha anotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to come: cancel them first.</source>
        <translation>
            <numerusform>%n cita pendiente: anúlela antes.</numerusform>
            <numerusform>%n citas pendientes: anúlelas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist</source>
        <translation>
            <numerusform>%n petición en la lista de espera</numerusform>
            <numerusform>%n peticiones en la lista de espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact data and notes of {name} are erased, the rest on {day}</source>
        <translation>Los datos de contacto y las notas de {name} están borrados; el resto, el {day}</translation>
    </message>
    <message>
        <source>Contact data, notes, numbers and wishes go at once. Name, birth date and reasons of visits are kept until {day}, as the law asks, and go then by themselves. It cannot be undone.</source>
        <translation>Los datos de contacto, las notas, los números y las peticiones se borran ahora mismo. El nombre, la fecha de nacimiento y los motivos de las citas se conservan hasta el {day}, como pide la ley, y después se borran por sí solos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Encrypted notes</source>
        <translation>Notas cifradas</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>Borrado el {day}</translation>
    </message>
    <message>
        <source>Everything that says who this is goes at once. It cannot be undone.</source>
        <translation>Todo lo que dice quién es se borra ahora mismo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Last visit on {day}</source>
        <translation>Última cita: {day}</translation>
    </message>
    <message>
        <source>The data of {name} are erased</source>
        <translation>Los datos de {name} están borrados</translation>
    </message>
    <message>
        <source>The rest goes on {day}</source>
        <translation>El resto se borra el {day}</translation>
    </message>
    <message>
        <source>These data are erased already.</source>
        <translation>Estos datos ya están borrados.</translation>
    </message>
    <message>
        <source>This is not the name above. Nothing was erased.</source>
        <translation>Este no es el nombre de arriba. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>This person has asked already; the rest goes on {day}.</source>
        <translation>Esta persona ya lo ha pedido; el resto se borra el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are kept for %n year(s)</source>
        <translation>
            <numerusform>Las citas se conservan %n año</numerusform>
            <numerusform>Las citas se conservan %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, por {name}</translation>
    </message>
    <message>
        <source>{file} holds everything. Only you can read it; hand it over and delete it.</source>
        <translation>{file} lo contiene todo. Solo usted puede leerlo; entréguelo y bórrelo.</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>&amp;Years that visits are kept</source>
        <translation>&amp;Años que se conservan las citas</translation>
    </message>
    <message>
        <source>A patient may ask for everything that is stored about them, and for it to be erased. What the law makes the clinic keep stays until its time is over.</source>
        <translation>Un paciente puede pedir todo lo que hay guardado sobre él, y que se borre. Lo que la ley obliga a conservar a la clínica se queda hasta que vence el plazo.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Data files (*.json)</source>
        <translation>Archivos de datos (*.json)</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protección de datos</translation>
    </message>
    <message>
        <source>From the end of the year of the last visit. Ask who knows the law of your country.</source>
        <translation>Desde el final del año de la última cita. Pregunte a quien conozca la ley de su país.</translation>
    </message>
    <message>
        <source>Nobody has asked to be erased yet.</source>
        <translation>Nadie ha pedido aún que se borren sus datos.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Requests to be erased</source>
        <translation>Solicitudes de borrado</translation>
    </message>
    <message>
        <source>Save all data</source>
        <translation>Guardar todos los datos</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>Guardar esta regla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Inventing a clinic, its patients and its book</source>
        <translation>Inventando una clínica, sus pacientes y sus citas</translation>
    </message>
    <message>
        <source>Preparing the database</source>
        <translation>Preparando la base de datos</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Conectando con el servidor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Starting the database</source>
        <translation>Arrancando la base de datos</translation>
    </message>
    <message>
        <source>Writing the clinic</source>
        <translation>Escribiendo la clínica</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>In a few words, then Enter</source>
        <translation>En pocas palabras; después, Intro</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>Motivo con sus palabras</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>&amp;Broken down</source>
        <translation>&amp;Desglose</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clínica</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>I&amp;ntervalos</translation>
    </message>
    <message>
        <source>&amp;Visit type</source>
        <translation>&amp;Tipo de cita</translation>
    </message>
    <message>
        <source>Compare with the days before</source>
        <translation>Comparar con los días anteriores</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Días del informe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Every row whose name and birth date are those of one patient</source>
        <translation>Todas las filas cuyo nombre y fecha de nacimiento son los de un paciente</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Make the times that can be booked</source>
        <translation>Crear las horas para reservar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Save the rows that are not imported…</source>
        <translation>Guardar las filas que no se importan…</translation>
    </message>
    <message>
        <source>Somebody else: register</source>
        <translation>Otra persona: registrar</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>The same person, for all that are equal</source>
        <translation>La misma persona, para todas las iguales</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) like these.</source>
        <translation>
            <numerusform>… y %n fila más como estas.</numerusform>
            <numerusform>… y %n filas más como estas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source> (days)</source>
        <translation> (días)</translation>
    </message>
    <message>
        <source> (hours)</source>
        <translation> (horas)</translation>
    </message>
    <message>
        <source> (minutes)</source>
        <translation> (minutos)</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de 10 en menos de</translation>
    </message>
    <message>
        <source>A visit with a fee, on average</source>
        <translation>Una cita con precio, de media</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All clinics</source>
        <translation>Todas las clínicas</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>All visit types</source>
        <translation>Todos los tipos de cita</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>A fecha de {day}, {time}</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En recepción</translation>
    </message>
    <message>
        <source>Before: {range}</source>
        <translation>Antes: {range}</translation>
    </message>
    <message>
        <source>Bookable time</source>
        <translation>Reservable</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>By clinic</source>
        <translation>Por clínica</translation>
    </message>
    <message>
        <source>By doctor</source>
        <translation>Por médico</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Por duración</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>By visit type</source>
        <translation>Por tipo de cita</translation>
    </message>
    <message>
        <source>By way of booking</source>
        <translation>Por vía de reserva</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Por día de la semana</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>Por día de la semana y hora</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Anulaciones</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message numerus="yes">
        <source>Counting all visits for the first time: %n doctor(s) to go</source>
        <translation>
            <numerusform>Contando todas las citas por primera vez: falta %n médico</numerusform>
            <numerusform>Contando todas las citas por primera vez: faltan %n médicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>Médico ausente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Expected visits</source>
        <translation>Citas esperadas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From the moment of booking to the visit. Half of the patients had to wait no longer than the median; it is estimated from classes of lengths.</source>
        <translation>Desde que se reserva hasta la cita. La mitad de los pacientes no tuvo que esperar más que la mediana; se estima por tramos de duración.</translation>
    </message>
    <message>
        <source>From “arrived” to “in room”, where both were noted. Half of the patients waited no longer than the median; it is estimated from classes of lengths.</source>
        <translation>De «ha llegado» a «en consulta», si se anotaron los dos. La mitad de los pacientes no esperó más que la mediana; se estima por tramos de duración.</translation>
    </message>
    <message>
        <source>Got an earlier time</source>
        <translation>Recibieron una hora antes</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importadas</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>A última hora</translation>
    </message>
    <message>
        <source>Late, of the cancelled</source>
        <translation>A última hora, de las anuladas</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Antelación</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Reservada por error</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ya no está aquí</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>No vinieron</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Nothing was counted in these days.</source>
        <translation>En estos días no se ha contado nada.</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>De todas las citas</translation>
    </message>
    <message>
        <source>Of bookable time</source>
        <translation>Del tiempo reservable</translation>
    </message>
    <message>
        <source>Of expected visits</source>
        <translation>De las citas esperadas</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>Lo pidió el paciente</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>El paciente está enfermo</translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation>Portal del paciente</translation>
    </message>
    <message>
        <source>Patients who did not come, of all visits that were not cancelled.</source>
        <translation>Pacientes que no vinieron, de todas las citas que no se anularon.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Popular times and doctors</source>
        <translation>Horas y médicos más pedidos</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Guardar la tabla como CSV</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>Citas extra</translation>
    </message>
    <message>
        <source>The days before, the days after</source>
        <translation>Los días anteriores, los días siguientes</translation>
    </message>
    <message>
        <source>The export is on record.</source>
        <translation>La exportación queda anotada.</translation>
    </message>
    <message>
        <source>There is nothing to save in these days.</source>
        <translation>En estos días no hay nada que guardar.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Time with a visit, of all time that could be booked: opening hours without breaks, absences and blocked times. The time of cancelled visits and no-shows is free again.</source>
        <translation>Tiempo con cita, de todo el que se podía reservar: horario sin descansos, ausencias ni tiempo bloqueado. El tiempo de las citas anuladas y de quienes no vinieron vuelve a estar libre.</translation>
    </message>
    <message>
        <source>Type a day, for example 12.3.2026.</source>
        <translation>Escriba un día, por ejemplo 12/3/2026.</translation>
    </message>
    <message>
        <source>UTF-8 with commas; numbers with a point, days as 2026-03-31. The export is on record.</source>
        <translation>UTF-8 con comas; números con punto, días como 2026-03-31. La exportación queda anotada.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Visits by the day for which they are booked. What was undone at once does not count.</source>
        <translation>Citas según el día para el que se reservan. Lo que se deshizo al momento no cuenta.</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>Citas atendidas</translation>
    </message>
    <message>
        <source>Visits that are done, times the fee of their type as it is set today.</source>
        <translation>Citas atendidas por el precio de su tipo, tal como está puesto hoy.</translation>
    </message>
    <message>
        <source>Visits that were cancelled, by the day for which they were booked. Late means less than a day before.</source>
        <translation>Citas anuladas, según el día para el que estaban reservadas. «A última hora» significa menos de un día antes.</translation>
    </message>
    <message>
        <source>Visits that were squeezed in beside another one on purpose. Lists (F6) names each of them.</source>
        <translation>Citas extra, dadas a propósito junto a otra. En Listas (F6) aparece cada una.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Way of booking</source>
        <translation>Vía de reserva</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When visits begin and with whom they are booked; cancelled ones are left out.</source>
        <translation>Cuándo empiezan las citas y con quién se reservan; sin las anuladas.</translation>
    </message>
    <message>
        <source>With a fee</source>
        <translation>Con precio</translation>
    </message>
    <message>
        <source>Within 15 minutes</source>
        <translation>En menos de 15 minutos</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>En menos de una semana</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>antes: {value}</translation>
    </message>
    <message>
        <source>compared with {range}</source>
        <translation>comparado con {range}</translation>
    </message>
    <message>
        <source>under {length}</source>
        <translation>menos de {length}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{from_length} to under {to_length}</source>
        <translation>de {from_length} a menos de {to_length}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <comment>an hour of the day</comment>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>{length} and more</source>
        <translation>{length} y más</translation>
    </message>
    <message>
        <source>{measure} before</source>
        <translation>{measure}, antes</translation>
    </message>
    <message>
        <source>{moment}, read from a replica</source>
        <translation>{moment}, leído de una réplica</translation>
    </message>
    <message>
        <source>{moment}. Missing in these figures: {shards}</source>
        <translation>{moment}. Falta en estas cifras: {shards}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>per cent</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} d</source>
        <comment>days</comment>
        <translation>{number} d</translation>
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
        <translation>{number} sem</translation>
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
        <translation>{title}, {range}. La mayoría de las citas empieza el {weekday} a las {hour}: {most}. Todos los valores están en la tabla.</translation>
    </message>
    <message>
        <source>{title}, {range}. {measure}: highest {most} ({most_at}), lowest {least} ({least_at}). All values are in the table.</source>
        <translation>{title}, {range}. {measure}: máximo {most} ({most_at}), mínimo {least} ({least_at}). Todos los valores están en la tabla.</translation>
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
        <translation>Elija otros días, o quite un filtro. Ctrl+Izquierda va a los días anteriores.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>Nada en estos días</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Imprimir el informe (Ctrl+P)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>Save the same CSV with a byte order mark, by which Excel knows UTF-8</source>
        <translation>Guardar el mismo CSV con una marca inicial (BOM), por la que Excel reconoce UTF-8</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S)</source>
        <translation>Guardar la tabla como CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S): UTF-8, commas, numbers with a point, days as 2026-03-31</source>
        <translation>Guardar la tabla como CSV (Ctrl+S): UTF-8, comas, números con punto, días como 2026-03-31</translation>
    </message>
    <message>
        <source>Save the table as CSV for Excel</source>
        <translation>Guardar la tabla como CSV para Excel</translation>
    </message>
    <message>
        <source>Values of the report</source>
        <translation>Valores del informe</translation>
    </message>
    <message>
        <source>What happened in the clinic: choose a report and its days.</source>
        <translation>Qué ha pasado en la clínica: elija un informe y sus días.</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}, tabla</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>A longer time counts at once, a shorter one after a week, so that others can notice it.</source>
        <translation>Un plazo más largo cuenta enseguida; uno más corto, después de una semana, para que otros puedan darse cuenta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>Conservación del registro de auditoría</translation>
    </message>
    <message>
        <source>Records that are older than this are removed by themselves, once a day, as a whole; what was removed stays provable. Ask what the law of your country says: treatment records are often kept for ten years.</source>
        <translation>Los registros más antiguos se quitan por sí solos, una vez al día y en bloque; lo que se quitó se puede seguir demostrando. Infórmese de lo que dice la ley de su país: los registros de tratamiento suelen conservarse diez años.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>No room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>Room for {name}, {time}</source>
        <translation>Sala para {name}, {time}</translation>
    </message>
    <message>
        <source>{name} has no room now</source>
        <translation>{name} se queda sin sala</translation>
    </message>
    <message>
        <source>{name}: {room}</source>
        <translation>{name}: {room}</translation>
    </message>
    <message>
        <source>{room} · {doctor} until {time}</source>
        <translation>{room} · {doctor} hasta las {time}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <source>%n booked visits have no room in the new hours. They stay booked; move them afterwards.</source>
        <translation>
            <numerusform>%n cita reservada no cabe en el horario nuevo. Sigue reservada; muévala después.</numerusform>
            <numerusform>%n citas reservadas no caben en el horario nuevo. Siguen reservadas; muévalas después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctors: {made} free times more, {gone} less, visits to move: {moving}.</source>
        <translation>
            <numerusform>%n médico: {made} horas libres nuevas, {gone} quitadas, citas por mover: {moving}.</numerusform>
            <numerusform>%n médicos: {made} horas libres nuevas, {gone} quitadas, citas por mover: {moving}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slots</source>
        <comment>length of a slot</comment>
        <translation>
            <numerusform>huecos de %n min</numerusform>
            <numerusform>huecos de %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits have no time with the doctor any more.</source>
        <translation>
            <numerusform>%n cita ya no tiene hora con el médico.</numerusform>
            <numerusform>%n citas ya no tienen hora con el médico.</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is typed like 10:00–10:15, several with commas between.</source>
        <translation>Un descanso se escribe como 10:00–10:15; varios, separados por comas.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Booked, but outside of the saved hours, or in a time that is blocked. Enter shows a visit in the agenda, where M moves it; who was moved is gone from here.</source>
        <translation>Reservadas, pero fuera del horario guardado o en tiempo bloqueado. Intro muestra una cita en la agenda, donde M la mueve; las que se mueven desaparecen de aquí.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Break removed</source>
        <translation>Descanso quitado</translation>
    </message>
    <message>
        <source>Break {from} to {to}, in: {hours}</source>
        <translation>Descanso de {from} a {to}, en: {hours}</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Copy the hours of {doctor}</source>
        <translation>Copiar el horario de {doctor}</translation>
    </message>
    <message>
        <source>Delete hours or a break</source>
        <translation>Borrar un horario o un descanso</translation>
    </message>
    <message>
        <source>Draw hours on the week, or choose some to change them.</source>
        <translation>Dibuje un horario en la semana, o elija uno para cambiarlo.</translation>
    </message>
    <message>
        <source>Every booked visit has its time.</source>
        <translation>Todas las citas reservadas tienen su hora.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time.</source>
        <translation>Todas las citas reservadas conservan su hora.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time; only the slots around some are others.</source>
        <translation>Todas las citas reservadas conservan su hora; solo cambian los huecos alrededor de algunas.</translation>
    </message>
    <message>
        <source>Free times made: {made} more, {gone} less.</source>
        <translation>Horas libres creadas: {made} nuevas, {gone} quitadas.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on: when you save, both are shown and nothing is lost.</source>
        <translation>Siga: al guardar se muestran los dos y no se pierde nada.</translation>
    </message>
    <message>
        <source>Go over the week; with Ctrl by the hour</source>
        <translation>Recorrer la semana; con Ctrl, de hora en hora</translation>
    </message>
    <message numerus="yes">
        <source>Hours copied to %n doctors</source>
        <translation>
            <numerusform>Horario copiado a %n médico</numerusform>
            <numerusform>Horario copiado a %n médicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of {doctor} saved: {made} free times more, {gone} less</source>
        <translation>Horario de {doctor} guardado: {made} horas libres nuevas, {gone} quitadas</translation>
    </message>
    <message>
        <source>Last changed by {who}, {when}</source>
        <translation>Último cambio: {who}, {when}</translation>
    </message>
    <message>
        <source>Making free times: {done} of {total}, {doctor}</source>
        <translation>Creando horas libres: {done} de {total}, {doctor}</translation>
    </message>
    <message>
        <source>Mark time; on hours or a break: longer, shorter</source>
        <translation>Marcar tiempo; sobre un horario o un descanso: alargar, acortar</translation>
    </message>
    <message>
        <source>New hours from a date on</source>
        <translation>Horario nuevo desde una fecha</translation>
    </message>
    <message>
        <source>New hours from {day}: draw what is different.</source>
        <translation>Horario nuevo desde el {day}: dibuje lo que cambia.</translation>
    </message>
    <message>
        <source>New hours; on hours: edit them in the form</source>
        <translation>Horario nuevo; sobre un horario: cambiarlo en el formulario</translation>
    </message>
    <message>
        <source>No doctor is chosen yet.</source>
        <translation>Aún no se ha elegido ningún médico.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Days from {first} to {last} are looked at: so far times are made ahead.</source>
        <translation>Aún no se ha guardado nada. Se miran los días del {first} al {last}: hasta ahí hay horas creadas.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>On hours in the week: move them, or their break</source>
        <translation>Sobre un horario de la semana: moverlo, o mover su descanso</translation>
    </message>
    <message>
        <source>On {day} the clock goes back from {before} to {after}: the hour that comes twice is used once.</source>
        <translation>El {day} el reloj se atrasa de {before} a {after}: la hora que ocurre dos veces se usa una sola vez.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} begins at {first} on that day, with {slots} free times instead of {ordinary}.</source>
        <translation>El {day} el reloj se adelanta de {before} a {after}: {hours} empieza ese día a las {first}, con {slots} horas libres en vez de {ordinary}.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} does not exist, there are no free times.</source>
        <translation>El {day} el reloj se adelanta de {before} a {after}: {hours} no existe, no hay horas libres.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} has {slots} free times on that day instead of {ordinary}.</source>
        <translation>El {day} el reloj se adelanta de {before} a {after}: {hours} tiene ese día {slots} horas libres en vez de {ordinary}.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasado</translation>
    </message>
    <message>
        <source>Print the visits without a time</source>
        <translation>Imprimir las citas sin hora</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Save these hours</source>
        <translation>Guardar este horario</translation>
    </message>
    <message>
        <source>See what changes; then save it</source>
        <translation>Ver qué cambia; después, guardarlo</translation>
    </message>
    <message>
        <source>Shown is the week of {day}. Choose one; nothing is saved until you say so.</source>
        <translation>Se muestra la semana del {day}. Elija una; no se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Somebody else saved these hours meanwhile.</source>
        <translation>Mientras tanto, otra persona ha guardado este horario.</translation>
    </message>
    <message>
        <source>Split at midnight</source>
        <translation>Dividir a medianoche</translation>
    </message>
    <message>
        <source>Stopped: the hours are saved, but not all free times are made yet.</source>
        <translation>Detenido: el horario está guardado, pero aún no se han creado todas las horas libres.</translation>
    </message>
    <message>
        <source>Take the last step back; nothing left: what was saved last</source>
        <translation>Deshacer el último paso; si no queda ninguno: lo último guardado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The beginning of the hours later, earlier</source>
        <translation>Comienzo del horario más tarde, más temprano</translation>
    </message>
    <message>
        <source>The hours that are copied hold until {day} only.</source>
        <translation>El horario que se copia vale solo hasta el {day}.</translation>
    </message>
    <message>
        <source>These are the even weeks of the calendar.</source>
        <translation>Son las semanas pares del calendario.</translation>
    </message>
    <message>
        <source>These are the even weeks of {year} and the odd ones of {next}: {year} has 53 weeks.</source>
        <translation>Son las semanas pares de {year} y las impares de {next}: {year} tiene 53 semanas.</translation>
    </message>
    <message>
        <source>These are the odd weeks of the calendar.</source>
        <translation>Son las semanas impares del calendario.</translation>
    </message>
    <message>
        <source>These are the odd weeks of {year} and the even ones of {next}: {year} has 53 weeks.</source>
        <translation>Son las semanas impares de {year} y las pares de {next}: {year} tiene 53 semanas.</translation>
    </message>
    <message>
        <source>These hours are not saved yet.</source>
        <translation>Este horario aún no está guardado.</translation>
    </message>
    <message>
        <source>These hours end before they begin. Do they go past midnight? Then they are two entries.</source>
        <translation>Este horario termina antes de empezar. ¿Pasa de la medianoche? Entonces son dos entradas.</translation>
    </message>
    <message>
        <source>These hours end when they begin.</source>
        <translation>Este horario termina cuando empieza.</translation>
    </message>
    <message>
        <source>These hours would end on {last}, before they begin on {first}.</source>
        <translation>Este horario terminaría el {last}, antes de empezar el {first}.</translation>
    </message>
    <message>
        <source>They stay booked until somebody moves them: “Visits to move” lists them, also tomorrow.</source>
        <translation>Siguen reservadas hasta que alguien las mueva: «Citas por mover» las muestra, también mañana.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Visits without a time: {doctor}</source>
        <translation>Citas sin hora: {doctor}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>What changes for {doctor}</source>
        <translation>Qué cambia para {doctor}</translation>
    </message>
    <message>
        <source>What is over cannot be changed: the first day that can be is {day}.</source>
        <translation>Lo pasado no se puede cambiar: el primer día posible es el {day}.</translation>
    </message>
    <message>
        <source>Where weeks take turns: the next of them</source>
        <translation>Si se alternan semanas: la siguiente</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>Lo suyo, sin guardar</translation>
    </message>
    <message>
        <source>blocked: {why}</source>
        <translation>bloqueado: {why}</translation>
    </message>
    <message>
        <source>break {from} to {to}</source>
        <translation>descanso de {from} a {to}</translation>
    </message>
    <message>
        <source>every 2nd week</source>
        <translation>cada 2 semanas</translation>
    </message>
    <message>
        <source>every 3rd week</source>
        <translation>cada 3 semanas</translation>
    </message>
    <message>
        <source>every 4th week</source>
        <translation>cada 4 semanas</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>cada {n} semanas</translation>
    </message>
    <message>
        <source>free times altered</source>
        <translation>horas libres modificadas</translation>
    </message>
    <message>
        <source>free times less</source>
        <translation>horas libres quitadas</translation>
    </message>
    <message>
        <source>free times more</source>
        <translation>horas libres nuevas</translation>
    </message>
    <message>
        <source>in the week of {day} and every second week after it</source>
        <translation>en la semana del {day} y después cada dos semanas</translation>
    </message>
    <message>
        <source>in the week of {day} and every {n} weeks after it</source>
        <translation>en la semana del {day} y después cada {n} semanas</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horario</translation>
    </message>
    <message>
        <source>outside of the new hours</source>
        <translation>fuera de horario</translation>
    </message>
    <message>
        <source>stays; only the slots around it differ</source>
        <translation>se queda; solo cambian los huecos de alrededor</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <translation>la semana del {day}</translation>
    </message>
    <message>
        <source>visits to move</source>
        <translation>citas por mover</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>semana del {day}</translation>
    </message>
    <message>
        <source>{dates}: no hours</source>
        <translation>{dates}: sin horario</translation>
    </message>
    <message numerus="yes">
        <source>{day} {from} to {to}, slots of %n minutes</source>
        <translation>
            <numerusform>{day} de {from} a {to}, huecos de %n minuto</numerusform>
            <numerusform>{day} de {from} a {to}, huecos de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}, no hours</source>
        <translation>{day} {time}, sin horario</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{hours} a week, %n free times</source>
        <translation>
            <numerusform>{hours} a la semana, %n hora libre</numerusform>
            <numerusform>{hours} a la semana, %n horas libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>working hours of a day</comment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{week}. Not saved yet: first you see what it changes.</source>
        <translation>{week}. Aún sin guardar: primero verá qué cambia.</translation>
    </message>
    <message>
        <source>{week}. Saved.</source>
        <translation>{week}. Guardado.</translation>
    </message>
    <message>
        <source>{week}. This is over and cannot be changed any more.</source>
        <translation>{week}. Ya ha pasado y no se puede cambiar.</translation>
    </message>
    <message>
        <source>{who} saved these hours since you opened them</source>
        <translation>{who} ha guardado este horario desde que usted lo abrió</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}, guardado a las {time}</translation>
    </message>
    <message>
        <source>“{text}” is no day. Leave it empty for “until further notice”.</source>
        <translation>«{text}» no es un día. Déjelo vacío para «hasta nuevo aviso».</translation>
    </message>
    <message>
        <source>“{text}” is no day. Type it like 12.3., “in 6 weeks” or “1 January”.</source>
        <translation>«{text}» no es un día. Escríbalo como 12/3, «en 6 semanas» o «1 enero».</translation>
    </message>
    <message>
        <source>“{text}” is no time. Type it like 8:30.</source>
        <translation>«{text}» no es una hora. Escríbala como 8:30.</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Choose doctors with Space. Their hours become these from the day below; nothing is saved yet.</source>
        <translation>Elija médicos con la barra espaciadora. Su horario pasa a ser este desde el día de abajo; aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Copy to other doctors…</source>
        <translation>Copiar a otros médicos…</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>When each doctor works. Draw the week; you see what changes before anything is saved.</source>
        <translation>Cuándo atiende cada médico. Dibuje la semana; verá qué cambia antes de que se guarde nada.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n date(s) cannot be as planned.</source>
        <translation>
            <numerusform>%n fecha no puede ser como estaba prevista.</numerusform>
            <numerusform>%n fechas no pueden ser como estaban previstas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visit(s)</source>
        <translation>
            <numerusform>Reservar %n cita</numerusform>
            <numerusform>Reservar %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n cita de {name} reservada</numerusform>
            <numerusform>%n citas de {name} reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n visit(s)</source>
        <translation>
            <numerusform>Anular %n cita</numerusform>
            <numerusform>Anular %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n cita de {name} anulada</numerusform>
            <numerusform>%n citas de {name} anuladas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at another desk</source>
        <translation>Cambió en otro puesto</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a time</comment>
        <translation>Sin consulta</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Sin consulta: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the last {weekday}</source>
        <translation>
            <numerusform>Cada mes, el último {weekday}</numerusform>
            <numerusform>Cada %n meses, el último {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the same day ({day})</source>
        <translation>
            <numerusform>Cada mes, el mismo día ({day})</numerusform>
            <numerusform>Cada %n meses, el mismo día ({day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on {weekday} number {which}</source>
        <translation>
            <numerusform>Cada mes, el {weekday} n.º {which} del mes</numerusform>
            <numerusform>Cada %n meses, el {weekday} n.º {which} del mes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Cada semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a time</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Has another visit then</source>
        <translation>Ya tiene otra cita</translation>
    </message>
    <message numerus="yes">
        <source>Move %n visit(s)</source>
        <translation>
            <numerusform>Mover %n cita</numerusform>
            <numerusform>Mover %n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of {name}</source>
        <translation>
            <numerusform>%n cita de {name} movida</numerusform>
            <numerusform>%n citas de {name} movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>Movida a mano</translation>
    </message>
    <message>
        <source>No room is free</source>
        <translation>No hay sala libre</translation>
    </message>
    <message>
        <source>Not open for booking yet</source>
        <translation>Agenda sin abrir aún</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a time</comment>
        <translation>Ya ha pasado</translation>
    </message>
    <message>
        <source>Repeat the visit of {name}</source>
        <translation>Repetir la cita de {name}</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>a time</comment>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>The doctor is not here</source>
        <translation>Médico sin consulta</translation>
    </message>
    <message>
        <source>The doctor's day is full</source>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta cita</translation>
    </message>
    <message>
        <source>Too short for this visit</source>
        <translation>Demasiado corta</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>cada mes</numerusform>
            <numerusform>cada %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>cada semana</numerusform>
            <numerusform>cada %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>se anula</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a date of a series</comment>
        <translation>se omite</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a visit that is not changed</comment>
        <translation>se queda</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>{name}: visit {place}</source>
        <comment>place: 3 of 8, weekly</comment>
        <translation>{name}: cita {place}</translation>
    </message>
    <message>
        <source>{place} of {total}, {rule}</source>
        <comment>a visit's place in its series</comment>
        <translation>{place} de {total}, {rule}</translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>&amp;Day of the week</source>
        <translation>&amp;Día de la semana</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Frecuencia</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Mo&amp;tivo</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>&amp;Visits in all, or the last day</source>
        <translation>&amp;Citas en total o último día</translation>
    </message>
    <message>
        <source>8, or 31.3.</source>
        <translation>8, o 31/3</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Toda la serie</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Anularlas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>Fechas de la serie</translation>
    </message>
    <message>
        <source>Do&amp;ctor</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation>Omitir o incluir</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Moverlas</translation>
    </message>
    <message>
        <source>Repeat a visit</source>
        <translation>Repetir una cita</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta cita</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Cómo queda</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Qué citas</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Desk or program</source>
        <translation>Puesto o programa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message numerus="yes">
        <source>%n doctor(s)</source>
        <translation>
            <numerusform>%n médico</numerusform>
            <numerusform>%n médicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) without working hours</source>
        <translation>
            <numerusform>%n médico sin horario</numerusform>
            <numerusform>%n médicos sin horario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can sign in</source>
        <translation>
            <numerusform>%n persona puede iniciar sesión</numerusform>
            <numerusform>%n personas pueden iniciar sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit type(s)</source>
        <translation>
            <numerusform>%n tipo de cita</numerusform>
            <numerusform>%n tipos de cita</numerusform>
        </translation>
    </message>
    <message>
        <source>An account for everyone at the desk, with the rights that they need and no more.</source>
        <translation>Una cuenta para cada persona de recepción, con los permisos que necesita y ninguno más.</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>Cierres y festivos</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Every doctor has working hours.</source>
        <translation>Todos los médicos tienen horario.</translation>
    </message>
    <message>
        <source>Everybody whose time is booked: doctors, therapists, nurses with their own hours.</source>
        <translation>Todas las personas con las que se reserva: médicos, terapeutas, enfermeros con horario propio.</translation>
    </message>
    <message>
        <source>Everything is tried first; nothing is written before you have seen the result.</source>
        <translation>Todo se prueba primero; no se escribe nada antes de que usted haya visto el resultado.</translation>
    </message>
    <message>
        <source>Everything that a front desk needs is there.</source>
        <translation>Está todo lo que necesita una recepción.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Its name, time zone and country. The country's public holidays are closed.</source>
        <translation>Su nombre, su zona horaria y su país. Los festivos del país son días cerrados.</translation>
    </message>
    <message>
        <source>On a free time, start typing a patient's name; Enter, Enter.</source>
        <translation>En una hora libre, empiece a escribir el nombre de un paciente; Intro, Intro.</translation>
    </message>
    <message>
        <source>Only if two visits can be in each other's way for a room or a device.</source>
        <translation>Solo si dos citas pueden necesitar a la vez la misma sala o el mismo aparato.</translation>
    </message>
    <message>
        <source>Patients and appointments from before</source>
        <translation>Pacientes y citas de antes</translation>
    </message>
    <message>
        <source>Public holidays are there; add your own holidays, or open on a public one.</source>
        <translation>Los festivos ya están; añada los propios, o abra en uno de ellos.</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salas y equipos</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The first booking</source>
        <translation>La primera cita</translation>
    </message>
    <message>
        <source>The hours are there, but no times were made from them yet: open one and save it.</source>
        <translation>Los horarios están, pero aún no se han creado horas con ellos: abra uno y guárdelo.</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>A la agenda</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>What people come for and how long it takes, such as “Consultation, 15 minutes”.</source>
        <translation>A qué viene la gente y cuánto dura, por ejemplo «Consulta, 15 minutos».</translation>
    </message>
    <message>
        <source>When each doctor works; from it come the times that can be booked.</source>
        <translation>Cuándo atiende cada médico; de ahí salen las horas que se pueden reservar.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>{done} of {all} steps are done.</source>
        <translation>Hechos {done} de {all} pasos.</translation>
    </message>
</context>
<context>
    <name>SettingUpScreen</name>
    <message>
        <source>From an empty clinic to the first booking, step by step. You can stop and go on at any time.</source>
        <translation>De una clínica vacía a la primera cita, paso a paso. Puede parar y continuar cuando quiera.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Puesta en marcha</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>All windows of this desk change at once; dates and numbers too.</source>
        <translation>Todas las ventanas de este puesto cambian al instante; también fechas y números.</translation>
    </message>
    <message>
        <source>An offer from the waitlist holds</source>
        <translation>Una oferta de la lista de espera vale</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>As this computer ({language})</source>
        <translation>Como este equipo ({language})</translation>
    </message>
    <message>
        <source>As usual in this country</source>
        <translation>El habitual del país</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>Ctrl++ y Ctrl+- lo cambian en cualquier lugar.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>F12 locks it at once. Your password opens it again, and everything is as it was.</source>
        <translation>F12 la bloquea al instante. Su contraseña la abre de nuevo, y todo sigue como estaba.</translation>
    </message>
    <message>
        <source>For day lists, slips and saved PDFs.</source>
        <translation>Para listas del día, papeles de cita y PDF guardados.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast is for bright rooms and tired eyes.</source>
        <translation>El alto contraste ayuda en salas luminosas y a ojos cansados.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock the screen when nobody has touched it for</source>
        <translation>Bloquear la pantalla si nadie la toca durante</translation>
    </message>
    <message>
        <source>MediBook {version} · {desk} · {clinic}</source>
        <translation>MediBook {version} · {desk} · {clinic}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Remembered on this computer.</source>
        <translation>Guardado en este equipo.</translation>
    </message>
    <message>
        <source>Say who waits too long</source>
        <translation>Avisar de quien espera demasiado</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Bloqueo de pantalla</translation>
    </message>
    <message>
        <source>So long a free time is kept for the patient you call.</source>
        <translation>Ese tiempo se guarda la hora libre para el paciente al que llama.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>The waiting room marks everybody who waits longer than this.</source>
        <translation>La sala de espera marca a quien espera más que esto.</translation>
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
        <translation>F1 muestra las teclas del lugar donde está.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the five steps again</source>
        <translation>Mostrar otra vez los cinco pasos</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook tries again every few seconds with what you typed.</source>
        <translation>MediBook lo intenta cada pocos segundos con lo que escribió.</translation>
    </message>
    <message>
        <source>Somebody else chose your password. Choose one that only you know; then the front desk opens.</source>
        <translation>Otra persona eligió su contraseña. Elija una que solo sepa usted; después se abre la recepción.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {time}.</source>
        <translation>Demasiadas contraseñas incorrectas. Puede volver a intentarlo dentro de {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>Escriba las dos cosas.</translation>
    </message>
    <message>
        <source>User name or password is missing.</source>
        <translation>Falta el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Le damos la bienvenida, {name}</translation>
    </message>
    <message>
        <source>Your password has reached its age. Choose a new one; then the front desk opens.</source>
        <translation>Su contraseña ha caducado. Elija una nueva; después se abre la recepción.</translation>
    </message>
    <message>
        <source>{name} (administrator)</source>
        <translation>{name} (administración)</translation>
    </message>
    <message>
        <source>{name} (receptionist)</source>
        <translation>{name} (recepción)</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>&amp;Mostrar la contraseña</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y continuar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to MediBook</source>
        <translation>Iniciar sesión en MediBook</translation>
    </message>
    <message>
        <source>The right password works then. An administrator can set a new one.</source>
        <translation>Entonces servirá la contraseña correcta. Un administrador puede poner una nueva.</translation>
    </message>
    <message>
        <source>This is the demo clinic: sign in with one click as</source>
        <translation>Esta es la clínica de muestra: entre con un clic como</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Contraseña inicial</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir un papel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>SqueezeReasons</name>
    <message>
        <source>Emergency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Short matter</source>
        <translation>Asunto breve</translation>
    </message>
    <message>
        <source>The doctor asked for it</source>
        <translation>Lo pidió el médico</translation>
    </message>
</context>
<context>
    <name>Squeezing</name>
    <message>
        <source>Squeeze a visit in at {time}, beside {name}: why?</source>
        <translation>Cita extra a las {time}, junto a {name}: ¿por qué?</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Cita extra</translation>
    </message>
    <message>
        <source>Squeeze the visit in at {time} all the same: why?</source>
        <translation>Dar de todos modos una cita extra a las {time}: ¿por qué?</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>A new account</source>
        <translation>Una cuenta nueva</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>As the role has them</source>
        <translation>Los de su función</translation>
    </message>
    <message>
        <source>Block a doctor's time</source>
        <translation>Bloquear tiempo de un médico</translation>
    </message>
    <message>
        <source>Book visits and register patients</source>
        <translation>Reservar citas y registrar pacientes</translation>
    </message>
    <message>
        <source>Cancel visits</source>
        <translation>Anular citas</translation>
    </message>
    <message>
        <source>Change doctors, rooms, visit types and clinics</source>
        <translation>Cambiar médicos, salas, tipos de cita, clínicas</translation>
    </message>
    <message>
        <source>Change weekly hours, closures and holidays</source>
        <translation>Cambiar horarios, cierres y festivos</translation>
    </message>
    <message>
        <source>Choose a line to sign somebody out.</source>
        <translation>Elija una línea para cerrar la sesión de alguien.</translation>
    </message>
    <message>
        <source>Choose whose agenda this is.</source>
        <translation>Elija de quién es esta agenda.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Export patients and visits as files</source>
        <translation>Exportar pacientes y citas</translation>
    </message>
    <message>
        <source>First password of {name}</source>
        <translation>Contraseña inicial de {name}</translation>
    </message>
    <message>
        <source>First password over</source>
        <translation>Contraseña inicial caducada</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>Del formulario a la lista; si hay algo sin guardar, se pregunta</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>De la lista al formulario</translation>
    </message>
    <message>
        <source>Give or take the right under the cursor</source>
        <translation>Dar o quitar el permiso señalado</translation>
    </message>
    <message>
        <source>Hand out or erase a patient's data on request</source>
        <translation>Entregar o borrar datos de pacientes</translation>
    </message>
    <message>
        <source>Has a first password, good until {time}, and chooses an own one at the next sign-in.</source>
        <translation>Tiene una contraseña inicial (válida hasta: {time}) y elegirá una propia al iniciar sesión.</translation>
    </message>
    <message>
        <source>Import patients, doctors and visits from files</source>
        <translation>Importar pacientes, médicos y citas</translation>
    </message>
    <message>
        <source>Insight and data</source>
        <translation>Análisis y datos</translation>
    </message>
    <message>
        <source>It is shown this once. It works for 7 days; at the first sign-in {name} chooses an own one.</source>
        <translation>Solo se muestra esta vez. Sirve durante 7 días; al iniciar sesión por primera vez, {name} elegirá una propia.</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Bloquearla</translation>
    </message>
    <message>
        <source>Lock your own account? You can finish here, but not sign in again: another administrator must unlock you.</source>
        <translation>¿Bloquear su propia cuenta? Puede terminar lo que hace, pero no volver a iniciar sesión: tendrá que desbloquearla otro administrador.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Manage accounts: this page</source>
        <translation>Gestionar cuentas: esta página</translation>
    </message>
    <message>
        <source>May do everything, also change the clinic, its hours and these accounts. Keep two of them, not ten.</source>
        <translation>Puede hacerlo todo, también cambiar la clínica, sus horarios y estas cuentas. Tenga dos, no diez.</translation>
    </message>
    <message>
        <source>Move visits</source>
        <translation>Mover citas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Aún sin entrar</translation>
    </message>
    <message>
        <source>New password due</source>
        <translation>Debe cambiar la contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Read and write notes on patients</source>
        <translation>Leer y escribir notas de pacientes</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Ver informes</translation>
    </message>
    <message>
        <source>See who changed and who looked at what</source>
        <translation>Ver quién cambió y quién consultó qué</translation>
    </message>
    <message>
        <source>Sees only the own agenda and the own patients, blocks own time and sets own breaks. Books nobody.</source>
        <translation>Solo ve su agenda y sus pacientes, bloquea su tiempo y pone sus descansos. No reserva a nadie.</translation>
    </message>
    <message>
        <source>Sees what the front desk sees and changes nothing: for a screen, or an auditor.</source>
        <translation>Ve lo mismo que recepción y no cambia nada: para una pantalla o un auditor.</translation>
    </message>
    <message>
        <source>Set visits to arrived, in room and done</source>
        <translation>Marcar: ha llegado, en consulta, atendido</translation>
    </message>
    <message>
        <source>Sign in with it within 7 days and choose a password of your own. Then tear this up.</source>
        <translation>Inicie sesión con ella antes de 7 días y elija una contraseña propia. Después, rompa este papel.</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Squeeze visits in where the time is taken</source>
        <translation>Dar citas extra en horas ocupadas</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The first password was good until {time}. Press “New first password” for another one.</source>
        <translation>La contraseña inicial ha caducado (servía hasta: {time}). Pulse «Nueva contraseña» para crear otra.</translation>
    </message>
    <message>
        <source>The slip is printed on {printer}</source>
        <translation>El papel se ha impreso en {printer}</translation>
    </message>
    <message>
        <source>This is you. Ctrl+Shift+Q signs you out here.</source>
        <translation>Es usted. Ctrl+Mayús+Q cierra aquí su sesión.</translation>
    </message>
    <message>
        <source>This is your own account: what you take away here you cannot give back to yourself afterwards.</source>
        <translation>Es su propia cuenta: lo que se quite aquí no podrá devolvérselo usted después.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Works at the front desk: books, moves and cancels visits of every doctor, and looks after patients.</source>
        <translation>Trabaja en recepción: reserva, mueve y anula citas de todos los médicos, y se ocupa de los pacientes.</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>Trabaja en</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>comes with booking</source>
        <translation>con reservar</translation>
    </message>
    <message>
        <source>from the role</source>
        <translation>por función</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>no se puede</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>the server's own computer</source>
        <translation>el equipo del servidor</translation>
    </message>
    <message>
        <source>{desk} since {time}</source>
        <translation>{desk} desde {time}</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>{name} ya puede iniciar sesión</translation>
    </message>
    <message>
        <source>{name} has a new first password</source>
        <translation>{name} tiene una nueva contraseña inicial</translation>
    </message>
    <message>
        <source>{name} is locked out, and signed out wherever that was</source>
        <translation>{name}: cuenta bloqueada, y sesión cerrada en todos los puestos</translation>
    </message>
    <message>
        <source>{name} is signed out</source>
        <translation>Sesión de {name} cerrada</translation>
    </message>
    <message>
        <source>{name} is signed out at once, wherever that is, and may sign in again. To keep {name} out, lock the account on the page Staff.</source>
        <translation>La sesión de {name} se cierra al instante, esté donde esté, y podrá iniciarla de nuevo. Para que {name} no vuelva a entrar, bloquee la cuenta en la página Personal.</translation>
    </message>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name} puede volver a iniciar sesión</translation>
    </message>
    <message>
        <source>{who} has changed this account at {time}, while you were at it.</source>
        <translation>{who} ha cambiado esta cuenta a las {time}, mientras usted estaba en ella.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>&amp;First password</source>
        <translation>&amp;Contraseña inicial</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>As colleagues read it: Anna Kovács.</source>
        <translation>Como lo leen los compañeros: Anna Kovács.</translation>
    </message>
    <message>
        <source>Choose a doctor</source>
        <translation>Elegir un médico</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Last day of the account</source>
        <translation>Último día de la cuenta</translation>
    </message>
    <message>
        <source>The account &amp;ends after</source>
        <translation>Cuenta &amp;válida hasta</translation>
    </message>
    <message>
        <source>What is typed to sign in. It stays as it is for good, because the history names it.</source>
        <translation>Lo que se escribe para iniciar sesión. No se puede cambiar nunca, porque el historial lo nombra.</translation>
    </message>
    <message>
        <source>Whose &amp;agenda</source>
        <translation>&amp;Agenda de</translation>
    </message>
    <message>
        <source>Works &amp;in</source>
        <translation>&amp;Trabaja en</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>For who has forgotten the own one. Signs the person out everywhere.</source>
        <translation>Para quien ha olvidado la suya. Cierra su sesión en todas partes.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New first password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Con sesión</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>Sesiones abiertas</translation>
    </message>
    <message>
        <source>Signs the person out everywhere at once; nothing is deleted.</source>
        <translation>Cierra al instante su sesión en todas partes; no se borra nada.</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>Personal y permisos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Who may sign in and what each may do. An account is never deleted, because the history names it: who has left is locked.</source>
        <translation>Quién puede iniciar sesión y qué puede hacer. Una cuenta no se borra, porque el historial la nombra; la de quien se va se bloquea.</translation>
    </message>
    <message>
        <source>Who works at which desk at this moment, as the database sees it. The list renews itself.</source>
        <translation>Quién trabaja en qué puesto en este momento, según la base de datos. La lista se renueva sola.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>MediBook cannot go on</source>
        <translation>MediBook no puede continuar</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading from the main server</source>
        <translation>Se lee del servidor principal</translation>
    </message>
    <message>
        <source>Reading from the main server: no replica is up to date</source>
        <translation>Se lee del servidor principal: ninguna réplica está al día</translation>
    </message>
    <message>
        <source>Reading from {count} replicas</source>
        <translation>Se lee de {count} réplicas</translation>
    </message>
    <message>
        <source>Reading from {names}</source>
        <translation>Se lee de {names}</translation>
    </message>
    <message>
        <source>{name}: behind by {seconds} s, so it is not read</source>
        <translation>{name}: lleva {seconds} s de retraso, por eso no se lee</translation>
    </message>
    <message>
        <source>{name}: does not answer</source>
        <translation>{name}: no responde</translation>
    </message>
    <message>
        <source>{name}: does not follow the main server any more</source>
        <translation>{name}: ya no sigue al servidor principal</translation>
    </message>
    <message>
        <source>{name}: does not know this account or its password</source>
        <translation>{name}: no conoce esta cuenta o su contraseña</translation>
    </message>
    <message>
        <source>{name}: is the main server now</source>
        <translation>{name}: ahora es el servidor principal</translation>
    </message>
    <message>
        <source>{name}: not looked at yet</source>
        <translation>{name}: aún no se ha mirado</translation>
    </message>
    <message>
        <source>{name}: up to date</source>
        <translation>{name}: al día</translation>
    </message>
</context>
<context>
    <name>StatusLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Qué significan los signos</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>held by another desk</source>
        <translation>retenido en otro puesto</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>if you need it</source>
        <translation>si lo necesita</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Color propio</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Opening the clinic</source>
        <translation>Abriendo la clínica</translation>
    </message>
    <message>
        <source>There is no newer version on this computer</source>
        <translation>No hay ninguna versión más nueva en este ordenador</translation>
    </message>
</context>
<context>
    <name>TimeHeader</name>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>TwoPage</name>
    <message>
        <source>Back to the week</source>
        <translation>Volver a la semana</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>Seguir con lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo de la otra persona</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>MediBook made a mistake and wrote it down as {log_id}. What you typed is kept, and you can go on. Please send the report to your administrator.</source>
        <translation>MediBook cometió un error y lo anotó como {log_id}. Lo que escribió sigue ahí y puede continuar. Envíe el informe a su administrador, por favor.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>It starts with the next start of the program.</source>
        <translation>Se iniciará la próxima vez que arranque el programa.</translation>
    </message>
    <message>
        <source>Last asked: {when}</source>
        <translation>Última consulta: {when}</translation>
    </message>
    <message>
        <source>MediBook looks for a newer version while it is open.</source>
        <translation>MediBook busca una versión más nueva mientras está abierto.</translation>
    </message>
    <message>
        <source>MediBook starts again as soon as nothing is open or on its way.</source>
        <translation>MediBook se reiniciará en cuanto no haya nada abierto ni en curso.</translation>
    </message>
    <message>
        <source>MediBook {version} did not start on this computer; {running} goes on.</source>
        <translation>MediBook {version} no arrancó en este ordenador; sigue {running}.</translation>
    </message>
    <message>
        <source>MediBook {version} is ready.</source>
        <translation>MediBook {version} está listo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Save it first, or start again all the same.</source>
        <translation>Guárdelo primero, o reinicie de todos modos.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved, and would be lost.</source>
        <translation>Algo que se ha escrito no está guardado y se perdería.</translation>
    </message>
    <message>
        <source>Start again all the same</source>
        <translation>Reiniciar de todos modos</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Tell IT: what it said is in {path}</source>
        <translation>Avise a informática: lo que dijo está en {path}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más nueva.</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>New hours from a date…</source>
        <translation>Nuevo horario desde…</translation>
    </message>
    <message>
        <source>Versions of the hours</source>
        <translation>Versiones del horario</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
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
        <translation>Como usted lo quiere</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo de la otra persona</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar lo mío</translation>
    </message>
    <message>
        <source>Saved by now</source>
        <translation>Guardado ahora</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
</context>
<context>
    <name>VisitPanelView</name>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Reservar esta hora</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Choose a visit to see the patient, or a free time to book it.</source>
        <translation>Elija una cita para ver al paciente, o una hora libre para reservarla.</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>an offer</comment>
        <translation>No la acepta</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Free. Start typing a name to book it, or press Enter.</source>
        <translation>Libre. Empiece a escribir un nombre para reservarla, o pulse Intro.</translation>
    </message>
    <message>
        <source>Give it free again</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Held for this patient of the waitlist until {time}.</source>
        <translation>Retenida para este paciente de la lista de espera hasta las {time}.</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Dejarla donde está</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>On the waitlist for such a time</source>
        <translation>En la lista de espera para una hora así</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Room…</source>
        <translation>Sala…</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>Cita elegida</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>Cita extra</translation>
    </message>
    <message>
        <source>Status of the visit</source>
        <translation>Estado de la cita</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>an offer</comment>
        <translation>La acepta</translation>
    </message>
    <message>
        <source>This time cannot be booked.</source>
        <translation>A esta hora no se puede dar cita.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta cita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>book</source>
        <translation>reservar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>go</source>
        <translation>ir</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>offer it</source>
        <comment>a key at a free time</comment>
        <translation>ofrecerla</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
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
            <numerusform>%n min de retraso</numerusform>
            <numerusform>%n min de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation>
            <numerusform>%n min, mucho</numerusform>
            <numerusform>%n min, mucho</numerusform>
        </translation>
    </message>
    <message>
        <source>A on a visit in the agenda marks who has come; F8 is for somebody who comes without a time.</source>
        <translation>A sobre una cita de la agenda marca quién ha llegado; F8 es para quien viene sin cita.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Volver a «citado»</translation>
    </message>
    <message>
        <source>Call who has no time to the desk, and back</source>
        <translation>Llamar a recepción a quien no tiene hora, y volver atrás</translation>
    </message>
    <message>
        <source>Did not come, or has left</source>
        <translation>No vino, o se fue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>Primero libre</translation>
    </message>
    <message>
        <source>In the room: the number is called</source>
        <translation>En consulta: se llama al número</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No espera nadie</translation>
    </message>
    <message>
        <source>Number {ticket}, {name}, is called to the desk</source>
        <translation>Se llama a recepción al número {ticket}, {name}</translation>
    </message>
    <message>
        <source>Show the visit; give a time to who has none</source>
        <translation>Mostrar la cita; dar hora a quien no la tiene</translation>
    </message>
    <message>
        <source>The patient's file</source>
        <translation>La ficha del paciente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Esperan: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}, ▲ {long} too long</source>
        <translation>Esperan: {count}, ▲ {long} demasiado</translation>
    </message>
    <message>
        <source>called to the desk</source>
        <translation>llamado a recepción</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>llegó {time}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no vino</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>in a room</source>
        <comment>above a number</comment>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>late</source>
        <comment>above a number</comment>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no ha llegado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>above a number</comment>
        <translation>esperan</translation>
    </message>
    <message>
        <source>waiting too long</source>
        <comment>above a number</comment>
        <translation>esperan demasiado</translation>
    </message>
    <message>
        <source>waits for a time</source>
        <translation>espera hora</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} se ha ido</translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation>{name} vuelve a esperar</translation>
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
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctor whose patients are shown</source>
        <translation>Médico cuyos pacientes se muestran</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the waiting room</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Sala de espera</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>Pantalla de la sala de espera</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>call to the desk</source>
        <translation>llamar a recepción</translation>
    </message>
    <message>
        <source>did not come, left</source>
        <translation>no vino, se fue</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>show the visit, give a time</source>
        <translation>mostrar la cita, dar hora</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
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
        <translation>Una petición para la lista de espera</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Cualquier médico</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Puede esperar</translation>
    </message>
    <message>
        <source>Change a wish</source>
        <translation>Cambiar una petición</translation>
    </message>
    <message>
        <source>Change the wish, or look at its offer</source>
        <translation>Cambiar la petición, o ver su oferta</translation>
    </message>
    <message>
        <source>Changed the wish of {name}</source>
        <translation>Petición de {name} cambiada</translation>
    </message>
    <message>
        <source>Earlier if possible</source>
        <translation>Antes si es posible</translation>
    </message>
    <message numerus="yes">
        <source>Held for {name} for %n min: {time} with {doctor}</source>
        <translation>
            <numerusform>Retenida %n min para {name}: {time} con {doctor}</numerusform>
            <numerusform>Retenida %n min para {name}: {time} con {doctor}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and offer the next free time that fits</source>
        <translation>Retener y ofrecer la próxima hora libre que encaje</translation>
    </message>
    <message>
        <source>Last day is over</source>
        <translation>Último día pasado</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nueva petición</translation>
    </message>
    <message>
        <source>Nobody on the waitlist wishes for this time.</source>
        <translation>Nadie de la lista de espera pide esta hora.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message numerus="yes">
        <source>Offered, %n min left</source>
        <translation>
            <numerusform>Ofrecida, queda %n min</numerusform>
            <numerusform>Ofrecida, quedan %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered, the time limit is over</source>
        <translation>Ofrecida, plazo vencido</translation>
    </message>
    <message>
        <source>Only a visit that is still to come can be wished for earlier.</source>
        <translation>Solo se puede pedir antes una cita que aún no ha pasado.</translation>
    </message>
    <message>
        <source>Select a free time first: Ctrl+L shows who waits for such a time.</source>
        <translation>Elija antes una hora libre: Ctrl+L muestra quién espera una hora así.</translation>
    </message>
    <message>
        <source>Select a time that is held for an offer first.</source>
        <translation>Elija antes una hora retenida para una oferta.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Take the wish off the list</source>
        <translation>Quitar la petición de la lista</translation>
    </message>
    <message>
        <source>The patient does not take it</source>
        <translation>El paciente no la acepta</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>El paciente acepta la hora ofrecida</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date, then Enter.</source>
        <translation>Escriba un nombre, un teléfono o una fecha de nacimiento; después, Intro.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>por las tardes</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>a última hora</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>por las mañanas</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>desde hoy</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta: {day}</translation>
    </message>
    <message>
        <source>{name} does not take {time}: it is free again</source>
        <translation>{name} no acepta; vuelve a quedar libre: {time}</translation>
    </message>
    <message>
        <source>{name} is off the waitlist</source>
        <translation>{name} ya no está en la lista de espera</translation>
    </message>
    <message>
        <source>{name} is on the waitlist</source>
        <translation>{name} está en la lista de espera</translation>
    </message>
    <message>
        <source>{name} is on the waitlist again</source>
        <translation>{name} vuelve a estar en la lista de espera</translation>
    </message>
    <message>
        <source>{name} takes {time}: booked</source>
        <translation>{name} acepta; cita dada: {time}</translation>
    </message>
    <message>
        <source>{name} takes {time}; the later visit is cancelled</source>
        <translation>{name} acepta: {time}; la cita posterior queda anulada</translation>
    </message>
    <message>
        <source>{time} · {doctor}: who waits for it</source>
        <translation>{time} · {doctor}: quién la espera</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>All doctors</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Puede esperar</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>Médico o especialidad</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>wishes that are met or over</comment>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Every urgency</source>
        <translation>Cualquier urgencia</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>Nueva petición</translation>
    </message>
    <message>
        <source>No time is being held</source>
        <translation>No hay ninguna hora retenida</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No espera nadie</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>Aún no hay nada resuelto</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>wishes with an offer</comment>
        <translation>Ofrecidas</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Press + to note a wish, or W on a visit whose patient would come earlier.</source>
        <translation>Pulse + para anotar una petición, o W sobre una cita cuyo paciente vendría antes.</translation>
    </message>
    <message>
        <source>Press O on a wish, or Ctrl+L on a free time of the agenda.</source>
        <translation>Pulse O sobre una petición, o Ctrl+L sobre una hora libre de la agenda.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>people of the waitlist</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Which wishes</source>
        <translation>Qué peticiones</translation>
    </message>
    <message>
        <source>Wishes that are met, withdrawn or over are listed here.</source>
        <translation>Aquí aparecen las peticiones cumplidas, retiradas o vencidas.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>a key of the waitlist</comment>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a key of the waitlist</comment>
        <translation>no la acepta</translation>
    </message>
    <message>
        <source>off the list</source>
        <comment>a key of the waitlist</comment>
        <translation>quitar de la lista</translation>
    </message>
    <message>
        <source>offer the next time</source>
        <comment>a key of the waitlist</comment>
        <translation>ofrecer la próxima hora</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a key of the waitlist</comment>
        <translation>la acepta</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Arrived for that visit</source>
        <translation>Ha llegado para esa cita</translation>
    </message>
    <message>
        <source>Book and arrived</source>
        <translation>Reservar y marcar llegada</translation>
    </message>
    <message>
        <source>Came for that one? Enter below books another visit.</source>
        <translation>¿Viene a esa cita? Intro, abajo, reserva otra.</translation>
    </message>
    <message>
        <source>Enter below books another visit.</source>
        <translation>Intro, abajo, reserva otra cita.</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>Primero libre</translation>
    </message>
    <message>
        <source>No time is free today. {name} stays on the list.</source>
        <translation>Hoy no queda ninguna hora libre. {name} sigue en la lista.</translation>
    </message>
    <message>
        <source>No time is free today: onto the list, and in as soon as one is.</source>
        <translation>Hoy no queda ninguna hora libre: a la lista, y pasa en cuanto haya una.</translation>
    </message>
    <message>
        <source>Onto the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Onto the list of those who wait without a time</source>
        <translation>A la lista de quienes esperan sin hora</translation>
    </message>
    <message>
        <source>Onto the list, without a time</source>
        <translation>A la lista, sin hora</translation>
    </message>
    <message numerus="yes">
        <source>began %n minute(s) ago</source>
        <translation>
            <numerusform>empezó hace %n minuto</numerusform>
            <numerusform>empezó hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{name} has a visit today at {time} with {doctor}.</source>
        <translation>{name} tiene cita hoy a las {time} con {doctor}.</translation>
    </message>
    <message>
        <source>{name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>{name} tiene cita a las {time} con {doctor} y ha llegado: número {ticket}</translation>
    </message>
    <message>
        <source>{name} is here already, for {time} with {doctor}.</source>
        <translation>{name} ya está aquí, para las {time} con {doctor}.</translation>
    </message>
    <message>
        <source>{name} waits without a time: number {ticket}</source>
        <translation>{name} espera sin hora: número {ticket}</translation>
    </message>
    <message>
        <source>{time} with {doctor}, {how_soon}</source>
        <translation>{time} con {doctor}, {how_soon}</translation>
    </message>
    <message>
        <source>{wanted} was just taken: {name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>La hora de las {wanted} se acaba de ocupar: {name} tiene cita a las {time} con {doctor} y ha llegado, número {ticket}</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>Tipo de &amp;cita</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>C&amp;on</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>Cerrar sin reservar</translation>
    </message>
    <message>
        <source>Ctrl ↑ ↓ another time</source>
        <translation>Ctrl ↑ ↓ otra hora</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>Un hueco</translation>
    </message>
    <message>
        <source>Patient who came</source>
        <translation>Paciente que ha venido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Times that may be given</source>
        <translation>Horas que se pueden dar</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin cita</translation>
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
        <translation>Una petición para la lista de espera</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Tardes</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Cualquier médico</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>Cualquier cita, un hueco</translation>
    </message>
    <message>
        <source>Between these times</source>
        <translation>Entre estas horas</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Puede esperar</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Earliest and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mañanas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>A la lista de espera</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Quién espera</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>desde ahora</translation>
    </message>
    <message>
        <source>last day: “in 2 weeks”</source>
        <translation>hasta: «en 2 semanas»</translation>
    </message>
    <message>
        <source>or between, for example 8-10:30</source>
        <translation>o entre, por ejemplo, 8-10:30</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, in a person's line</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, in a person's line</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>Escriba día, mes y año, por ejemplo 12/3/1984.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>ha llegado</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>no vino</translation>
    </message>
    <message>
        <source>{years} y</source>
        <comment>age in years</comment>
        <translation type="vanished">{years} a.</translation>
    </message>
    <message>
        <source>“{text}” is no birth date.</source>
        <translation>«{text}» no es una fecha de nacimiento.</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n marked day(s)</source>
        <translation>
            <numerusform>%n día marcado</numerusform>
            <numerusform>%n días marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>El año de un vistazo</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto falta</translation>
    </message>
</context>
<context>
    <name>_Button</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
</TS>
