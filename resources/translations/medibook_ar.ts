<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>An administrator can make it last longer.</source>
        <translation>يستطيع المسؤول تمديد صلاحيتها.</translation>
    </message>
    <message>
        <source>Click your initials, or find “Change my password” in the bar above.</source>
        <translation>انقر الأحرف الأولى من اسمك، أو ابحث عن «تغيير كلمة مروري» في الشريط أعلاه.</translation>
    </message>
    <message>
        <source>Your account ends {when}.</source>
        <translation>ينتهي حسابك {when}.</translation>
    </message>
    <message>
        <source>Your password has to be changed before {when}.</source>
        <translation>يجب تغيير كلمة مرورك قبل {when}.</translation>
    </message>
    <message>
        <source>Your password is changed, on every desk</source>
        <translation>تغيّرت كلمة مرورك على كل الأجهزة</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>Back to the list of pages, then to the agenda</source>
        <translation>الرجوع إلى قائمة الصفحات، ثم إلى جدول المواعيد</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>From the list of pages into the page</source>
        <translation>من قائمة الصفحات إلى داخل الصفحة</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>الأشخاص والصلاحيات</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The page before, the next page</source>
        <translation>الصفحة السابقة، الصفحة التالية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minute(s) to clean up</source>
        <translation>
            <numerusform>لا وقت للتنظيف</numerusform>
            <numerusform>دقيقة واحدة للتنظيف</numerusform>
            <numerusform>دقيقتان للتنظيف</numerusform>
            <numerusform>%n دقائق للتنظيف</numerusform>
            <numerusform>%n دقيقة للتنظيف</numerusform>
            <numerusform>%n دقيقة للتنظيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to prepare</source>
        <translation>
            <numerusform>لا وقت للتحضير</numerusform>
            <numerusform>دقيقة واحدة للتحضير</numerusform>
            <numerusform>دقيقتان للتحضير</numerusform>
            <numerusform>%n دقائق للتحضير</numerusform>
            <numerusform>%n دقيقة للتحضير</numerusform>
            <numerusform>%n دقيقة للتحضير</numerusform>
        </translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Booked {name} at {time} with {doctor}</source>
        <translation>حُجز موعد {name}: {time} مع {doctor}</translation>
    </message>
    <message>
        <source>Booking goes on safely; MediBook goes on trying.</source>
        <translation>يستمر الحجز بأمان؛ ويواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}: why?</source>
        <translation>إلغاء موعد {name} الساعة {time}: لماذا؟</translation>
    </message>
    <message>
        <source>Cancelled {name}, {when}</source>
        <translation>أُلغي موعد {name}، {when}</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>جارٍ التحديث</translation>
    </message>
    <message>
        <source>Choose a free time for {name}.</source>
        <translation>اختر وقتًا متاحًا لـ {name}.</translation>
    </message>
    <message>
        <source>Choose another time for the visit.</source>
        <translation>اختر وقتًا آخر للموعد.</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>Database: away</source>
        <translation>قاعدة البيانات: غير متاحة</translation>
    </message>
    <message>
        <source>Database: connected</source>
        <translation>قاعدة البيانات: متصلة</translation>
    </message>
    <message>
        <source>Enter or a double click books it; Ctrl+F lists the next free times; Esc forgets it.</source>
        <translation>اضغط Enter أو انقر مرتين للحجز؛ Ctrl+F يعرض الأوقات المتاحة التالية؛ Esc يصرف النظر عنه.</translation>
    </message>
    <message>
        <source>F5 opens it; if the patient comes again, change the status first.</source>
        <translation>F5 يفتحه؛ إن عاد المريض إلى العيادة فغيّر الحالة أولًا.</translation>
    </message>
    <message>
        <source>Go on with Ctrl+Right, or back to today with Ctrl+T.</source>
        <translation>تابع بالضغط على Ctrl+يمين، أو عُد إلى اليوم بالضغط على Ctrl+T.</translation>
    </message>
    <message>
        <source>It has today and the next 7 days. Ctrl+T goes back to today.</source>
        <translation>فيها اليوم والأيام السبعة التالية. Ctrl+T يعود إلى اليوم.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; nothing is done twice.</source>
        <translation>يعيد MediBook السؤال تلقائيًا حالما تعود قاعدة البيانات؛ ولا يُنفَّذ شيء مرتين.</translation>
    </message>
    <message>
        <source>MediBook goes on trying.</source>
        <translation>يواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>Moved {name} to {time} with {doctor}</source>
        <translation>نُقل موعد {name} إلى {time} مع {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}. Until now: {time} · {doctor}</source>
        <translation>جارٍ نقل موعد {name}. حتى الآن: {time} · {doctor}</translation>
    </message>
    <message>
        <source>Moving {name}: Enter on a free time, on another day too. Esc leaves it.</source>
        <translation>جارٍ نقل موعد {name}: اضغط Enter على وقت متاح، ولو في يوم آخر. Esc يتركه في مكانه.</translation>
    </message>
    <message>
        <source>No answer since {time}</source>
        <translation>لا رد منذ {time}</translation>
    </message>
    <message>
        <source>Nobody can be seen at this time.</source>
        <translation>لا يمكن استقبال أحد في هذا الوقت.</translation>
    </message>
    <message>
        <source>Nobody works on this day</source>
        <translation>لا أحد يعمل في هذا اليوم</translation>
    </message>
    <message>
        <source>Not live since {time} ({why})</source>
        <translation>غير مباشر منذ {time} ({why})</translation>
    </message>
    <message>
        <source>Not undone: {change}. {why}</source>
        <comment>why: a whole sentence</comment>
        <translation>تعذّر التراجع عن: {change}. {why}</translation>
    </message>
    <message>
        <source>Nothing can be booked until it is back; MediBook goes on trying.</source>
        <translation>لا يمكن حجز شيء حتى تعود؛ ويواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo</source>
        <translation>لم يبقَ لديك ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Other desks: not known</source>
        <translation>المكاتب الأخرى: غير معروف</translation>
    </message>
    <message>
        <source>Other desks: {count}</source>
        <translation>المكاتب الأخرى: {count}</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Redis is away</source>
        <translation>خدمة Redis غير متاحة</translation>
    </message>
    <message>
        <source>Speaks {language}</source>
        <translation>يتحدث {language}</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation>موعد إضافي: {why}</translation>
    </message>
    <message>
        <source>The database is back; the agenda is up to date.</source>
        <translation>عادت قاعدة البيانات؛ وجدول المواعيد محدَّث.</translation>
    </message>
    <message>
        <source>The file of {name} is closed, so nothing is booked.</source>
        <translation>ملف {name} مغلق، فلا يُحجز شيء.</translation>
    </message>
    <message>
        <source>The times of their doctors cannot be read or changed, and are missing from lists. The other doctors work as always; MediBook goes on trying.</source>
        <translation>لا يمكن قراءة أوقات أطبائها ولا تغييرها، وهي غائبة عن القوائم. بقية الأطباء يعملون كالمعتاد؛ ويواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>The visit stays where it was; choose another time.</source>
        <translation>يبقى الموعد في مكانه؛ اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>There is no specialty with this number</source>
        <translation>لا يوجد تخصص بهذا الرقم</translation>
    </message>
    <message>
        <source>There is only one clinic</source>
        <translation>لا توجد إلا عيادة واحدة</translation>
    </message>
    <message>
        <source>This day is not in the downtime copy</source>
        <translation>هذا اليوم ليس في نسخة الطوارئ</translation>
    </message>
    <message>
        <source>This time cannot be booked: {why}.</source>
        <translation>لا يمكن حجز هذا الوقت: {why}.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>تم التراجع عن: {change}</translation>
    </message>
    <message>
        <source>You are booking this</source>
        <translation>أنت تحجز هذا الوقت</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time}; MediBook goes on trying.</source>
        <translation>تشاهد جدول المواعيد كما كان الساعة {time}؛ ويواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>booked by {name}</source>
        <translation>حجزه {name}</translation>
    </message>
    <message>
        <source>booked by {who}</source>
        <translation>حجزه {who}</translation>
    </message>
    <message>
        <source>no Redis is set up</source>
        <translation>لم تُهيَّأ خدمة Redis</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>number {ticket}</source>
        <translation>رقم {ticket}</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>الغرفة {room}</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>موعد إضافي</translation>
    </message>
    <message>
        <source>squeezed in: {why}</source>
        <translation>موعد إضافي: {why}</translation>
    </message>
    <message>
        <source>the database is away</source>
        <translation>قاعدة البيانات غير متاحة</translation>
    </message>
    <message>
        <source>{name} at {desk} is booking this</source>
        <translation>{name} في {desk} يحجز هذا الوقت</translation>
    </message>
    <message>
        <source>{name} has this time, until {time}.</source>
        <translation>هذا الوقت محجوز لـ {name} حتى الساعة {time}.</translation>
    </message>
    <message>
        <source>{name} is now {status}</source>
        <translation>حالة {name} الآن: {status}</translation>
    </message>
    <message>
        <source>{name} stays at {time}. Choose a free time; Ctrl+F finds the next one.</source>
        <translation>يبقى موعد {name} كما هو: {time}. اختر وقتًا متاحًا؛ Ctrl+F يجد الوقت التالي.</translation>
    </message>
    <message>
        <source>{name}: now until {time}</source>
        <translation>{name}: الموعد الآن حتى {time}</translation>
    </message>
    <message>
        <source>{regions} have not answered since {time}</source>
        <translation>{regions} لا تجيب منذ {time}</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}</source>
        <translation>{region} لا تجيب منذ {time}</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; nothing is known of this day</source>
        <translation>{region} لا تجيب منذ {time}؛ ولا يُعرف شيء عن هذا اليوم</translation>
    </message>
    <message>
        <source>{region} has not answered since {time}; what is shown is from {as_of}</source>
        <translation>{region} لا تجيب منذ {time}؛ المعروض يعود إلى {as_of}</translation>
    </message>
    <message>
        <source>{sentence}, noted here and not sent yet</source>
        <translation>{sentence}، مدوَّن هنا ولم يُرسل بعد</translation>
    </message>
    <message>
        <source>{sentence}, squeezed in</source>
        <translation>{sentence}، موعد إضافي</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}, blocked: {why}</source>
        <translation>من {start} إلى {end}، {doctor}، محجوب: {why}</translation>
    </message>
    <message>
        <source>{text}; at {regions} as soon as there is an answer again</source>
        <translation>{text}؛ وفي {regions} حالما يعود الرد</translation>
    </message>
    <message>
        <source>{time}, {doctor}, blocked</source>
        <translation>{time}، {doctor}، محجوب</translation>
    </message>
    <message>
        <source>{time}, {doctor}, clean-up after {patient}</source>
        <translation>{time}، {doctor}، تنظيف بعد {patient}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, free</source>
        <translation>{time}، {doctor}، متاح</translation>
    </message>
    <message>
        <source>{time}, {doctor}, no consultation</source>
        <translation>{time}، {doctor}، لا يوجد دوام</translation>
    </message>
    <message>
        <source>{time}, {doctor}, preparation for {patient}</source>
        <translation>{time}، {doctor}، تحضير لـ {patient}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, taken</source>
        <translation>{time}، {doctor}، مشغول</translation>
    </message>
    <message>
        <source>{time}, {doctor}, {patient}, {visit}, {status}</source>
        <translation>{time}، {doctor}، {patient}، {visit}، {status}</translation>
    </message>
    <message>
        <source>{time}, {doctor}, {sentence}</source>
        <translation>{time}، {doctor}، {sentence}</translation>
    </message>
    <message>
        <source>{who} gave this time to somebody else, {when}.</source>
        <translation>أعطى {who} هذا الوقت لشخص آخر، {when}.</translation>
    </message>
    <message>
        <source>{who} has changed this since, {when}.</source>
        <translation>عدّل {who} هذا بعد ذلك، {when}.</translation>
    </message>
    <message>
        <source>{who} has just booked this time. Choose another free time.</source>
        <translation>حجز {who} هذا الوقت للتو. اختر وقتًا متاحًا آخر.</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>{who}, {specialty}, {percent} % full</source>
        <translation>{who}، {specialty}، نسبة الإشغال {percent} %</translation>
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
        <translation>جدول المواعيد</translation>
    </message>
</context>
<context>
    <name>AgendaSelection</name>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Moving {patient}. Choose a free time and press Enter; Escape leaves it where it is.</source>
        <translation>جارٍ نقل موعد {patient}. اختر وقتًا متاحًا واضغط Enter؛ ومفتاح Escape يتركه في مكانه.</translation>
    </message>
    <message>
        <source>Type a name to book</source>
        <translation>اكتب اسمًا للحجز</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>before {time}</source>
        <translation>قبل {time}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>في {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
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
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>A number is stored</source>
        <translation>الرقم محفوظ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>All other changes: files, hours, staff …</source>
        <translation>كل التغييرات الأخرى: الملفات وساعات الدوام والموظفون …</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>problems of a check</comment>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>ومشكلة أخرى.</numerusform>
            <numerusform>ومشكلتان أخريان.</numerusform>
            <numerusform>و%n مشكلات أخرى.</numerusform>
            <numerusform>و%n مشكلة أخرى.</numerusform>
            <numerusform>و%n مشكلة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any desk</source>
        <translation>أي مكتب</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>أي طبيب</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>By the rule, {rows} old rows of the audit were removed</source>
        <translation>حذفت قاعدة الحفظ {rows} من السطور القديمة في سجل التدقيق</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>طريقة الورود</translation>
    </message>
    <message>
        <source>Changes of patients' files</source>
        <translation>تغييرات ملفات المرضى</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message>
        <source>Checking: {rows} records so far</source>
        <translation>جارٍ التحقق: {rows} من القيود حتى الآن</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>يوم الإغلاق</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctors, rooms, visit types</source>
        <translation>الأطباء والغرف وأنواع الزيارات</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ التنفيذ</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Exports, prints, imports</source>
        <translation>التصدير والطباعة والاستيراد</translation>
    </message>
    <message>
        <source>Fee in the smallest coin</source>
        <translation>الأجرة بأصغر وحدة نقدية</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Has to change the password</source>
        <translation>عليه تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Keep this seal apart from the file. An auditor checks the file with: medibook audit-check FILE</source>
        <translation>احفظ هذا الختم بعيدًا عن الملف. يتحقق المدقق من الملف بالأمر: ⁦medibook audit-check FILE⁩</translation>
    </message>
    <message>
        <source>Kept for (days)</source>
        <translation>مدة الحفظ (بالأيام)</translation>
    </message>
    <message>
        <source>Kept for (days), soon</source>
        <translation>مدة الحفظ (بالأيام)، قريبًا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of room</source>
        <translation>نوع الغرفة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last seal {seal}. Who writes it down can prove later that nothing was cut off after it.</source>
        <translation>آخر ختم {seal}. من يدوّنه يستطيع أن يثبت لاحقًا أنه لم يُقطع شيء بعده.</translation>
    </message>
    <message>
        <source>Look for one patient</source>
        <translation>البحث عن مريض بعينه</translation>
    </message>
    <message>
        <source>Looks at files, exports, sign-ins</source>
        <translation>الاطلاع على الملفات والتصدير وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Looks at patients' files</source>
        <translation>الاطلاع على ملفات المرضى</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ في</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>دُمج في</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>دقائق بعد الزيارة</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>دقائق قبل الزيارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: the first seal is made within two minutes.</source>
        <translation>لم يُختم شيء بعد: يُنشأ أول ختم خلال دقيقتين.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed, removed or added since it was sealed; %n record(s) wait for their seal.</source>
        <translation>
            <numerusform>لم يتغير شيء ولم يُحذف ولم يُضف منذ الختم؛ ولا قيود تنتظر ختمها.</numerusform>
            <numerusform>لم يتغير شيء ولم يُحذف ولم يُضف منذ الختم؛ وقيد واحد ينتظر ختمه.</numerusform>
            <numerusform>لم يتغير شيء ولم يُحذف ولم يُضف منذ الختم؛ وقيدان ينتظران ختمهما.</numerusform>
            <numerusform>لم يتغير شيء ولم يُحذف ولم يُضف منذ الختم؛ و%n قيود تنتظر ختمها.</numerusform>
            <numerusform>لم يتغير شيء ولم يُحذف ولم يُضف منذ الختم؛ و%n قيدًا ينتظر ختمه.</numerusform>
            <numerusform>لم يتغير شيء ولم يُحذف ولم يُضف منذ الختم؛ و%n قيد ينتظر ختمه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>فتح ملف المريض</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Own length in minutes</source>
        <translation>مدة خاصة بالدقائق</translation>
    </message>
    <message>
        <source>Own rights</source>
        <translation>صلاحيات خاصة</translation>
    </message>
    <message>
        <source>Password good for (days)</source>
        <translation>صلاحية كلمة المرور (بالأيام)</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>كلمة المرور منذ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Reason of the squeeze</source>
        <translation>سبب الموعد الإضافي</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>Seal {seal} does not follow the one before it.</source>
        <translation>الختم {seal} لا يتبع الختم الذي قبله.</translation>
    </message>
    <message>
        <source>Seal {seal} itself was changed.</source>
        <translation>الختم {seal} نفسه عُدِّل.</translation>
    </message>
    <message>
        <source>Seal {seal}, which was kept outside, is not in the audit any more.</source>
        <translation>الختم {seal}، المحفوظ خارج السجل، لم يعد موجودًا في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was changed.</source>
        <translation>الختم {seal}: عُدِّل السطر {row} من {table}.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was put in afterwards.</source>
        <translation>الختم {seal}: أُدرج السطر {row} في {table} بعد الختم.</translation>
    </message>
    <message>
        <source>Seal {seal}: row {row} of {table} was removed.</source>
        <translation>الختم {seal}: حُذف السطر {row} من {table}.</translation>
    </message>
    <message>
        <source>Sealed audit (*.jsonl)</source>
        <translation>سجل تدقيق مختوم (*.jsonl)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Show the visit in the agenda</source>
        <translation>عرض الموعد في جدول المواعيد</translation>
    </message>
    <message>
        <source>Slot length in minutes</source>
        <translation>مدة الفترة بالدقائق</translation>
    </message>
    <message>
        <source>Somebody could not sign in as {who}</source>
        <translation>تعذّر على أحدهم تسجيل الدخول باسم {who}</translation>
    </message>
    <message>
        <source>Somebody cut it off, or the database was restored from a backup. Check whether it is whole, and ask who looks after the server.</source>
        <translation>قطعه أحدهم، أو استُعيدت قاعدة البيانات من نسخة احتياطية. تحقق من سلامته، واسأل القائم على الخادم.</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Staff, rights, sign-ins</source>
        <translation>الموظفون والصلاحيات وتسجيل الدخول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The audit is whole: {rows} records fit their {seals} seals.</source>
        <translation>سجل التدقيق سليم: {rows} من القيود تطابق {seals} من الأختام.</translation>
    </message>
    <message>
        <source>The audit itself</source>
        <translation>سجل التدقيق نفسه</translation>
    </message>
    <message numerus="yes">
        <source>The audit was tampered with, or the database was restored from a backup: %n place(s).</source>
        <translation>
            <numerusform>عُبث بسجل التدقيق، أو استُعيدت قاعدة البيانات من نسخة احتياطية.</numerusform>
            <numerusform>عُبث بسجل التدقيق، أو استُعيدت قاعدة البيانات من نسخة احتياطية: موضع واحد.</numerusform>
            <numerusform>عُبث بسجل التدقيق، أو استُعيدت قاعدة البيانات من نسخة احتياطية: موضعان.</numerusform>
            <numerusform>عُبث بسجل التدقيق، أو استُعيدت قاعدة البيانات من نسخة احتياطية: %n مواضع.</numerusform>
            <numerusform>عُبث بسجل التدقيق، أو استُعيدت قاعدة البيانات من نسخة احتياطية: %n موضعًا.</numerusform>
            <numerusform>عُبث بسجل التدقيق، أو استُعيدت قاعدة البيانات من نسخة احتياطية: %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk of {who} found that the end of the audit was cut off</source>
        <translation>اكتشف مكتب {who} أن نهاية سجل التدقيق قُطعت</translation>
    </message>
    <message>
        <source>The end of the audit that this desk saw last is not there any more.</source>
        <translation>نهاية سجل التدقيق التي رآها هذا المكتب آخر مرة لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The file ends with the seal {seal}.</source>
        <translation>ينتهي الملف بالختم {seal}.</translation>
    </message>
    <message>
        <source>The oldest record is of {day}.</source>
        <translation>أقدم قيد من {day}.</translation>
    </message>
    <message>
        <source>The rows of seal {seal} of {table} were removed without a rule.</source>
        <translation>حُذفت سطور الختم {seal} من {table} دون قاعدة.</translation>
    </message>
    <message>
        <source>The rule was saved, and is itself recorded in the audit.</source>
        <translation>حُفظت القاعدة، وهي نفسها مقيّدة في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The seals {seal} to {row} are missing.</source>
        <translation>الأختام من {seal} إلى {row} مفقودة.</translation>
    </message>
    <message>
        <source>The shorter time counts from {day} on; until then it is {years}.</source>
        <translation>تسري المدة الأقصر من {day}؛ وحتى ذلك الحين تبقى {years}.</translation>
    </message>
    <message>
        <source>The time {time} with {doctor} that was held for {patient} was let go</source>
        <translation>أُفرج عن الوقت {time} مع {doctor} الذي كان محجوزًا مؤقتًا لـ {patient}</translation>
    </message>
    <message>
        <source>This is another audit than the one whose seal {seal} was kept here.</source>
        <translation>هذا سجل تدقيق آخر غير الذي حُفظ ختمه {seal} هنا.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Visits a day at most</source>
        <translation>أقصى عدد مواعيد في اليوم</translation>
    </message>
    <message>
        <source>Visits cancelled or missed</source>
        <translation>مواعيد ملغاة أو لم يُحضر إليها</translation>
    </message>
    <message>
        <source>Waitlist and waiting room</source>
        <translation>قائمة الانتظار وغرفة الانتظار</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>What happened to visits</source>
        <translation>ما حدث للمواعيد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Working hours, absences, closures</source>
        <translation>ساعات الدوام والغياب والإغلاق</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>جارٍ كتابة الملف …</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>a clinic of {doctor}</source>
        <translation>عيادة للطبيب {doctor}</translation>
    </message>
    <message>
        <source>a patient's data</source>
        <translation>بيانات مريض</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>a wish of {patient} on the waitlist</source>
        <translation>طلب {patient} في قائمة الانتظار</translation>
    </message>
    <message>
        <source>an unnamed desk</source>
        <translation>مكتب بلا اسم</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>how long patients' data have to be kept</source>
        <translation>مدة حفظ بيانات المرضى</translation>
    </message>
    <message>
        <source>how the columns of a file are read</source>
        <translation>طريقة قراءة أعمدة ملف</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>the account of {name}</source>
        <translation>حساب {name}</translation>
    </message>
    <message>
        <source>the audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>the blocked time of {doctor} from {time}</source>
        <translation>الوقت المحجوب للطبيب {doctor} من {time}</translation>
    </message>
    <message>
        <source>the clinic {name}</source>
        <translation>العيادة {name}</translation>
    </message>
    <message>
        <source>the closed time of the clinic from {time}</source>
        <translation>وقت إغلاق العيادة من {time}</translation>
    </message>
    <message>
        <source>the closure {name}</source>
        <translation>الإغلاق {name}</translation>
    </message>
    <message>
        <source>the doctor {name}</source>
        <translation>الطبيب {name}</translation>
    </message>
    <message>
        <source>the equipment {name}</source>
        <translation>الجهاز {name}</translation>
    </message>
    <message>
        <source>the file of {patient}</source>
        <translation>ملف {patient}</translation>
    </message>
    <message>
        <source>the line of {patient} in the waiting room</source>
        <translation>سطر {patient} في غرفة الانتظار</translation>
    </message>
    <message>
        <source>the national or insurance number of {patient}</source>
        <translation>رقم الهوية أو التأمين لـ {patient}</translation>
    </message>
    <message>
        <source>the note on a call about the visit on {time}</source>
        <translation>ملاحظة مكالمة عن موعد {time}</translation>
    </message>
    <message>
        <source>the offer of {time} with {doctor}</source>
        <translation>عرض {time} مع {doctor}</translation>
    </message>
    <message>
        <source>the public holiday {name} on which people work</source>
        <translation>العطلة الرسمية {name} التي تعمل فيها العيادة</translation>
    </message>
    <message>
        <source>the request to erase the data of {patient}</source>
        <translation>طلب محو بيانات {patient}</translation>
    </message>
    <message>
        <source>the room {name}</source>
        <translation>الغرفة {name}</translation>
    </message>
    <message>
        <source>the series of {patient} with {doctor}</source>
        <translation>سلسلة {patient} مع {doctor}</translation>
    </message>
    <message>
        <source>the visit type {name}</source>
        <translation>نوع الزيارة {name}</translation>
    </message>
    <message>
        <source>the working hours of {doctor}</source>
        <translation>ساعات دوام {doctor}</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>ساعات الدوام</translation>
    </message>
    <message>
        <source>{day}, {time} · {who} at {desk}</source>
        <translation>{day}، {time} · {who} على {desk}</translation>
    </message>
    <message>
        <source>{rows} records up to {day} were removed by the rule.</source>
        <translation>حذفت القاعدة {rows} من القيود حتى {day}.</translation>
    </message>
    <message>
        <source>{rows} records were written to {file}.</source>
        <translation>كُتبت {rows} من القيود في {file}.</translation>
    </message>
    <message>
        <source>{table} no. {number}</source>
        <translation>{table} رقم {number}</translation>
    </message>
    <message>
        <source>{who} added {thing}</source>
        <translation>أضاف {who} {thing}</translation>
    </message>
    <message>
        <source>{who} booked {patient} on {time} with {doctor}</source>
        <translation>حجز {who} موعدًا لـ {patient} في {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} brought back {thing}</source>
        <translation>أعاد {who} {thing}</translation>
    </message>
    <message>
        <source>{who} cancelled {patient}'s visit on {time} with {doctor}</source>
        <translation>ألغى {who} موعد {patient} في {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} changed how long the audit is kept</source>
        <translation>غيّر {who} مدة حفظ سجل التدقيق</translation>
    </message>
    <message>
        <source>{who} changed the length of {patient}'s visit on {time} with {doctor}</source>
        <translation>غيّر {who} مدة موعد {patient} في {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} changed the own password</source>
        <translation>غيّر {who} كلمة مروره</translation>
    </message>
    <message>
        <source>{who} changed the room of {patient}'s visit on {time} with {doctor}</source>
        <translation>غيّر {who} غرفة موعد {patient} في {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} changed {patient}'s visit on {time} with {doctor}</source>
        <translation>عدّل {who} موعد {patient} في {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} changed {thing}</source>
        <translation>عدّل {who} {thing}</translation>
    </message>
    <message>
        <source>{who} checked whether the audit is whole</source>
        <translation>تحقق {who} من سلامة سجل التدقيق</translation>
    </message>
    <message>
        <source>{who} compared the file of {patient} with another one, to merge them</source>
        <translation>قارن {who} ملف {patient} بملف آخر لدمجهما</translation>
    </message>
    <message>
        <source>{who} erased data of {patient} on request</source>
        <translation>محا {who} بيانات لـ {patient} بناءً على طلب</translation>
    </message>
    <message>
        <source>{who} erased the data of {patient}</source>
        <translation>محا {who} بيانات {patient}</translation>
    </message>
    <message>
        <source>{who} exported the data of {patient} ({format})</source>
        <translation>صدّر {who} بيانات {patient} ({format})</translation>
    </message>
    <message>
        <source>{who} exported {of} ({format}, {rows} rows)</source>
        <translation>صدّر {who} {of} ({format}، عدد السطور: {rows})</translation>
    </message>
    <message>
        <source>{who} held the time {time} with {doctor} for {patient}</source>
        <translation>حجز {who} الوقت {time} مع {doctor} مؤقتًا لـ {patient}</translation>
    </message>
    <message>
        <source>{who} imported {of} ({rows} rows)</source>
        <translation>استورد {who} {of} (عدد السطور: {rows})</translation>
    </message>
    <message>
        <source>{who} imported {thing}</source>
        <translation>استورد {who} {thing}</translation>
    </message>
    <message>
        <source>{who} locked the screen</source>
        <translation>قفل {who} الشاشة</translation>
    </message>
    <message>
        <source>{who} locked {thing}</source>
        <translation>قفل {who} {thing}</translation>
    </message>
    <message>
        <source>{who} looked at a report</source>
        <translation>اطّلع {who} على تقرير</translation>
    </message>
    <message>
        <source>{who} looked at the visits of {patient}</source>
        <translation>اطّلع {who} على مواعيد {patient}</translation>
    </message>
    <message>
        <source>{who} merged the file of {patient} with another one</source>
        <translation>دمج {who} ملف {patient} مع ملف آخر</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} to {time} with {doctor}</source>
        <translation>نقل {who} موعد {patient} من {from} إلى {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} moved {patient}'s visit from {from} with {old_doctor} to {time} with {doctor}</source>
        <translation>نقل {who} موعد {patient} من {from} مع {old_doctor} إلى {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} did not come to the visit on {time} with {doctor}</source>
        <translation>سجّل {who} أن {patient} لم يحضر إلى موعد {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} has arrived for the visit on {time} with {doctor}</source>
        <translation>سجّل {who} وصول {patient} إلى موعد {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient} is in the room for the visit on {time} with {doctor}</source>
        <translation>سجّل {who} دخول {patient} إلى الغرفة لموعد {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} noted that {patient}'s visit on {time} with {doctor} is done</source>
        <translation>سجّل {who} انتهاء موعد {patient} في {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} offered {patient} the time {time} with {doctor}</source>
        <translation>عرض {who} على {patient} الوقت {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} opened the file of {patient}</source>
        <translation>فتح {who} ملف {patient}</translation>
    </message>
    <message>
        <source>{who} printed something about {patient}</source>
        <translation>طبع {who} شيئًا عن {patient}</translation>
    </message>
    <message>
        <source>{who} printed {of}</source>
        <translation>طبع {who} {of}</translation>
    </message>
    <message>
        <source>{who} read the national or insurance number of {patient}</source>
        <translation>قرأ {who} رقم الهوية أو التأمين لـ {patient}</translation>
    </message>
    <message>
        <source>{who} read the notes on {patient}</source>
        <translation>قرأ {who} الملاحظات عن {patient}</translation>
    </message>
    <message>
        <source>{who} removed the national or insurance number of {patient}</source>
        <translation>حذف {who} رقم الهوية أو التأمين لـ {patient}</translation>
    </message>
    <message>
        <source>{who} removed {thing}</source>
        <translation>حذف {who} {thing}</translation>
    </message>
    <message>
        <source>{who} retired {thing}</source>
        <translation>أوقف {who} استخدام {thing}</translation>
    </message>
    <message>
        <source>{who} searched the audit for {patient}</source>
        <translation>بحث {who} في سجل التدقيق عن {patient}</translation>
    </message>
    <message>
        <source>{who} set a new password for {thing}</source>
        <translation>وضع {who} كلمة مرور جديدة: {thing}</translation>
    </message>
    <message>
        <source>{who} set the national or insurance number of {patient}</source>
        <translation>أدخل {who} رقم الهوية أو التأمين لـ {patient}</translation>
    </message>
    <message>
        <source>{who} signed in</source>
        <translation>سجّل {who} الدخول</translation>
    </message>
    <message>
        <source>{who} signed out</source>
        <translation>سجّل {who} الخروج</translation>
    </message>
    <message>
        <source>{who} split the merged file of {patient} again</source>
        <translation>فصل {who} من جديد ملف {patient} المدموج</translation>
    </message>
    <message>
        <source>{who} took back a change of {patient}'s visit on {time} with {doctor}</source>
        <translation>تراجع {who} عن تغيير لموعد {patient} في {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{who} took back a change of {thing}</source>
        <translation>تراجع {who} عن تغيير: {thing}</translation>
    </message>
    <message>
        <source>{who} took over the desk from somebody else</source>
        <translation>تسلّم {who} المكتب من شخص آخر</translation>
    </message>
    <message>
        <source>{who} unlocked the screen</source>
        <translation>فتح {who} قفل الشاشة</translation>
    </message>
    <message>
        <source>{who} unlocked {thing}</source>
        <translation>فتح {who} قفل {thing}</translation>
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
        <translation>كل هذه المدة بأختامها، لمدقق (JSON)</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>كل المدة</translation>
    </message>
    <message>
        <source>Any patient</source>
        <translation>أي مريض</translation>
    </message>
    <message>
        <source>Any patient again</source>
        <translation>أي مريض من جديد</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Check whether it is whole</source>
        <translation>التحقق من سلامته</translation>
    </message>
    <message>
        <source>Choose a longer time, or look for anybody and everything.</source>
        <translation>اختر مدة أطول، أو ابحث عن أي شخص وعن كل شيء.</translation>
    </message>
    <message>
        <source>Choose a patient</source>
        <translation>اختر مريضًا</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Every change and every look at a patient's file: who, when, at which desk. Nobody can change or delete what is recorded here.</source>
        <translation>كل تغيير وكل اطلاع على ملف مريض: من ومتى وعلى أي مكتب. لا يستطيع أحد تعديل ما قُيّد هنا ولا حذفه.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is listed, as a table (CSV)</source>
        <translation>ما هو معروض، كجدول (CSV)</translation>
    </message>
    <message>
        <source>What people do from now on is listed here.</source>
        <translation>سيظهر هنا ما يفعله الموظفون من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>AwayBox</name>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>الطبيب غائب</translation>
    </message>
    <message>
        <source>Emergency (E)</source>
        <translation>طارئ (E)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From noon</source>
        <translation>من الظهر</translation>
    </message>
    <message>
        <source>From the morning</source>
        <translation>من الصباح</translation>
    </message>
    <message>
        <source>From the morning or noon</source>
        <translation>من الصباح أو الظهر</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Ill (I)</source>
        <translation>مرض (I)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>List the visits</source>
        <translation>عرض المواعيد</translation>
    </message>
    <message>
        <source>Other (O)</source>
        <translation>غير ذلك (O)</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>أيام أخرى…</translation>
    </message>
    <message>
        <source>Rest of today</source>
        <translation>بقية اليوم</translation>
    </message>
    <message>
        <source>The time is blocked; every visit in it comes on a list with a time to move it to.</source>
        <translation>يُحجب الوقت، ويظهر كل موعد فيه في قائمة مع وقت مقترح لنقله.</translation>
    </message>
    <message>
        <source>To the evening</source>
        <translation>حتى المساء</translation>
    </message>
    <message>
        <source>To the evening or noon</source>
        <translation>حتى المساء أو الظهر</translation>
    </message>
    <message>
        <source>Tomorrow too</source>
        <translation>غدًا أيضًا</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>حتى الظهر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Nobody is called at the moment</source>
        <translation>لا يُستدعى أحد الآن</translation>
    </message>
    <message>
        <source>Number {number}: {place}</source>
        <translation>الرقم {number}: {place}</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>تفضلوا بالدخول</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>those who wait, as a heading</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>شاشة غرفة الانتظار</translation>
    </message>
</context>
<context>
    <name>BlockReasons</name>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>حالة طارئة</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>أمر خاص</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message numerus="yes">
        <source>%n visit(s) stand in it and stay until you move them: {visits}.</source>
        <translation>
            <numerusform>لا موعد فيه: {visits}.</numerusform>
            <numerusform>فيه موعد واحد يبقى حتى تنقله: {visits}.</numerusform>
            <numerusform>فيه موعدان يبقيان حتى تنقلهما: {visits}.</numerusform>
            <numerusform>فيه %n مواعيد تبقى حتى تنقلها: {visits}.</numerusform>
            <numerusform>فيه %n موعدًا يبقى حتى تنقله: {visits}.</numerusform>
            <numerusform>فيه %n موعد يبقى حتى تنقله: {visits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in the blocked time: {visits}.</source>
        <translation>
            <numerusform>لا موعد في الوقت المحجوب: {visits}.</numerusform>
            <numerusform>في الوقت المحجوب موعد واحد: {visits}.</numerusform>
            <numerusform>في الوقت المحجوب موعدان: {visits}.</numerusform>
            <numerusform>في الوقت المحجوب %n مواعيد: {visits}.</numerusform>
            <numerusform>في الوقت المحجوب %n موعدًا: {visits}.</numerusform>
            <numerusform>في الوقت المحجوب %n موعد: {visits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>حجب الوقت</translation>
    </message>
    <message>
        <source>Block {day}, {time} with {doctor}: why?</source>
        <translation>حجب {day}، {time} مع {doctor}: لماذا؟</translation>
    </message>
    <message>
        <source>Block {time} with {doctor}: why?</source>
        <translation>حجب {time} مع {doctor}: لماذا؟</translation>
    </message>
    <message>
        <source>Blocked {time} with {doctor}: {why}</source>
        <translation>حُجب {time} مع {doctor}: {why}</translation>
    </message>
    <message>
        <source>Nobody was cancelled. Move each one (M) or cancel it (Del); the first is selected.</source>
        <translation>لم يُلغَ أي موعد. انقل كل موعد (M) أو ألغِه (Del)؛ الأول محدَّد.</translation>
    </message>
    <message>
        <source>Shift+Down longer, Shift+Up shorter</source>
        <translation>Shift+أسفل أطول، Shift+أعلى أقصر</translation>
    </message>
    <message>
        <source>This time is blocked already; Del gives it free again</source>
        <translation>هذا الوقت محجوب بالفعل؛ Del يرفع الحجب عنه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وموعد آخر</numerusform>
            <numerusform>وموعدان آخران</numerusform>
            <numerusform>و%n مواعيد أخرى</numerusform>
            <numerusform>و%n موعدًا آخر</numerusform>
            <numerusform>و%n موعد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} with {doctor} can be booked again</source>
        <translation>{time} مع {doctor}: متاح للحجز من جديد</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>Book</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Booked {name}, {time}, {doctor}</source>
        <translation>حُجز موعد {name}، {time}، {doctor}</translation>
    </message>
    <message>
        <source>It is certain now: {name} was not booked at {time}.</source>
        <translation>صار الأمر مؤكدًا الآن: لم يُحجز لـ {name} موعد في {time}.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself as soon as the database is back; it is booked once at most.</source>
        <translation>يعيد MediBook السؤال تلقائيًا حالما تعود قاعدة البيانات؛ ولا يُحجز الموعد أكثر من مرة.</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>مريض جديد «{name}»</translation>
    </message>
    <message>
        <source>Press Enter again to book it.</source>
        <translation>اضغط Enter مرة أخرى للحجز.</translation>
    </message>
    <message>
        <source>Squeeze in…</source>
        <translation>إضافة موعد…</translation>
    </message>
    <message>
        <source>Squeezed in: {why}</source>
        <translation>موعد إضافي: {why}</translation>
    </message>
    <message>
        <source>This time was changed at another desk, and is free.</source>
        <translation>عُدِّل هذا الوقت من مكتب آخر، وهو متاح.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Whoever presses Enter first gets it.</source>
        <translation>من يضغط Enter أولًا يحصل عليه.</translation>
    </message>
    <message>
        <source>{who} at {desk} is booking this time too.</source>
        <translation>{who} في {desk} يحجز هذا الوقت أيضًا.</translation>
    </message>
    <message>
        <source>{who} gave this time to somebody else at {time}.</source>
        <translation>أعطى {who} هذا الوقت لشخص آخر الساعة {time}.</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السب&amp;ب</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>نوع ال&amp;زيارة</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>تاريخ ال&amp;ميلاد</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Book a visit</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Book {time} instead</source>
        <translation>احجز {time} بدلًا منه</translation>
    </message>
    <message>
        <source>Booking {place}</source>
        <translation>حجز: {place}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>إغلاق دون حجز</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>الاسم أو الهاتف أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>None fits: put on the waitlist</source>
        <translation>لا وقت مناسب: إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>فترة واحدة</translation>
    </message>
    <message>
        <source>Patient to book</source>
        <translation>مريض الموعد</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Somebody &amp;else</source>
        <translation>شخص آ&amp;خر</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>اكتب اسمًا أو رقم هاتف أو تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>اليوم الشهر السنة، مثل 12/3/1984</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} د</translation>
    </message>
</context>
<context>
    <name>BusyMark</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Cancel a visit</source>
        <translation>إلغاء موعد</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>ألغِ الموعد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>السبب بكلماتك</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>السبب في كلمات قليلة</translation>
    </message>
</context>
<context>
    <name>CancelReasons</name>
    <message>
        <source>Doctor is away</source>
        <translation>الطبيب غائب</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>حُجز بالخطأ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>طلب المريض ذلك</translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation>توفي المريض</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>توعّك المريض</translation>
    </message>
    <message>
        <source>Patient no longer comes here</source>
        <translation>لم يعد المريض يراجع العيادة</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>ولا سطور أخرى في الجدول</numerusform>
            <numerusform>وسطر آخر في الجدول</numerusform>
            <numerusform>وسطران آخران في الجدول</numerusform>
            <numerusform>و%n سطور أخرى في الجدول</numerusform>
            <numerusform>و%n سطرًا آخر في الجدول</numerusform>
            <numerusform>و%n سطر آخر في الجدول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختر شيء</numerusform>
            <numerusform>اختيار واحد</numerusform>
            <numerusform>اختياران</numerusform>
            <numerusform>%n اختيارات</numerusform>
            <numerusform>%n اختيارًا</numerusform>
            <numerusform>%n اختيار</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>الاسم أو التخصص</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>تحديد كل المعروض</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Keep the other one</source>
        <translation>الإبقاء على الآخر</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>{label}: {value}, {version}</source>
        <translation>{label}: {value}، {version}</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>&amp;Doctors</source>
        <translation>ال&amp;أطباء</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ال&amp;يوم الأول</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>C&amp;linics</source>
        <translation>ال&amp;عيادات</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Doctors away</source>
        <translation>غياب أطباء</translation>
    </message>
    <message>
        <source>Empty for a single day.</source>
        <translation>يُترك فارغًا ليوم واحد.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>How &amp;much of each day</source>
        <translation>ال&amp;قدر من كل يوم</translation>
    </message>
    <message>
        <source>How much of each day</source>
        <translation>القدر من كل يوم</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>قبل الظهر</translation>
    </message>
    <message>
        <source>Own holiday</source>
        <translation>عطلة خاصة بالعيادة</translation>
    </message>
    <message>
        <source>The agenda shows it in the closed time.</source>
        <translation>يعرضه جدول المواعيد في الوقت المغلق.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What &amp;it is</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which clinics</source>
        <translation>أي عيادات</translation>
    </message>
    <message>
        <source>Which doctors</source>
        <translation>أي أطباء</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>أيام كاملة</translation>
    </message>
</context>
<context>
    <name>Closures</name>
    <message numerus="yes">
        <source>%n free time(s) can no longer be booked.</source>
        <translation>
            <numerusform>لا أوقات متاحة تُحجب عن الحجز.</numerusform>
            <numerusform>لا يعود وقت متاح واحد قابلًا للحجز.</numerusform>
            <numerusform>لا يعود وقتان متاحان قابلين للحجز.</numerusform>
            <numerusform>لا تعود %n أوقات متاحة قابلة للحجز.</numerusform>
            <numerusform>لا يعود %n وقتًا متاحًا قابلًا للحجز.</numerusform>
            <numerusform>لا يعود %n وقت متاح قابلًا للحجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public holiday(s) are kept in this year.</source>
        <translation>
            <numerusform>لا تُراعى أي عطلة رسمية في هذه السنة.</numerusform>
            <numerusform>تُراعى عطلة رسمية واحدة في هذه السنة.</numerusform>
            <numerusform>تُراعى عطلتان رسميتان في هذه السنة.</numerusform>
            <numerusform>تُراعى %n عطل رسمية في هذه السنة.</numerusform>
            <numerusform>تُراعى %n عطلة رسمية في هذه السنة.</numerusform>
            <numerusform>تُراعى %n عطلة رسمية في هذه السنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could then be booked.</source>
        <translation>
            <numerusform>لن يصبح أي وقت قابلًا للحجز.</numerusform>
            <numerusform>سيصبح وقت واحد قابلًا للحجز.</numerusform>
            <numerusform>سيصبح وقتان قابلين للحجز.</numerusform>
            <numerusform>ستصبح %n أوقات قابلة للحجز.</numerusform>
            <numerusform>سيصبح %n وقتًا قابلًا للحجز.</numerusform>
            <numerusform>سيصبح %n وقت قابلًا للحجز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) stand in it: they stay, and come on the list of those to move (F6).</source>
        <translation>
            <numerusform>لا موعد فيه، ولا شيء يُضاف إلى قائمة المواعيد الواجب نقلها (F6).</numerusform>
            <numerusform>فيه موعد واحد: يبقى، ويُضاف إلى قائمة المواعيد الواجب نقلها (F6).</numerusform>
            <numerusform>فيه موعدان: يبقيان، ويُضافان إلى قائمة المواعيد الواجب نقلها (F6).</numerusform>
            <numerusform>فيه %n مواعيد: تبقى، وتُضاف إلى قائمة المواعيد الواجب نقلها (F6).</numerusform>
            <numerusform>فيه %n موعدًا: تبقى، وتُضاف إلى قائمة المواعيد الواجب نقلها (F6).</numerusform>
            <numerusform>فيه %n موعد: تبقى، وتُضاف إلى قائمة المواعيد الواجب نقلها (F6).</numerusform>
        </translation>
    </message>
    <message>
        <source>A public holiday: nobody can be booked on this day.</source>
        <translation>عطلة رسمية: لا يمكن الحجز عند أحد في هذا اليوم.</translation>
    </message>
    <message>
        <source>Changed: {what}, {when}</source>
        <translation>عُدِّل: {what}، {when}</translation>
    </message>
    <message>
        <source>Closed: {what}, {when}</source>
        <translation>أُغلق: {what}، {when}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>From the form back to the list</source>
        <translation>من النموذج رجوعًا إلى القائمة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep this holiday after all</source>
        <translation>مراعاة هذه العطلة رغم ذلك</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>إغلاق جديد</translation>
    </message>
    <message>
        <source>No times have been made for that day yet; they would be open.</source>
        <translation>لم تُنشأ أوقات لذلك اليوم بعد؛ وستكون مفتوحة.</translation>
    </message>
    <message>
        <source>Open again: {what}, {when}</source>
        <translation>أُعيد فتحه: {what}، {when}</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <translation>حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Stopped. What was done stays; the rest is not up to date yet.</source>
        <translation>توقّف. ما أُنجز يبقى؛ والباقي غير محدَّث بعد.</translation>
    </message>
    <message>
        <source>The free times follow: {doctor}, {done} of {total}</source>
        <translation>تُحدَّث الأوقات المتاحة: {doctor}، {done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are not up to date yet.</source>
        <translation>
            <numerusform>الأوقات المتاحة لكل الأطباء محدَّثة.</numerusform>
            <numerusform>الأوقات المتاحة لطبيب واحد غير محدَّثة بعد.</numerusform>
            <numerusform>الأوقات المتاحة لطبيبين غير محدَّثة بعد.</numerusform>
            <numerusform>الأوقات المتاحة لـ %n أطباء غير محدَّثة بعد.</numerusform>
            <numerusform>الأوقات المتاحة لـ %n طبيبًا غير محدَّثة بعد.</numerusform>
            <numerusform>الأوقات المتاحة لـ %n طبيب غير محدَّثة بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The free times of %n doctor(s) are up to date.</source>
        <translation>
            <numerusform>لم تُحدَّث أوقات أي طبيب.</numerusform>
            <numerusform>الأوقات المتاحة لطبيب واحد محدَّثة.</numerusform>
            <numerusform>الأوقات المتاحة لطبيبين محدَّثة.</numerusform>
            <numerusform>الأوقات المتاحة لـ %n أطباء محدَّثة.</numerusform>
            <numerusform>الأوقات المتاحة لـ %n طبيبًا محدَّثة.</numerusform>
            <numerusform>الأوقات المتاحة لـ %n طبيب محدَّثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for “{region}”. Choose the country on the page Clinics; until then no new times are made.</source>
        <translation>لا يوجد تقويم عطل رسمية لـ «{region}». اختر البلد في صفحة العيادات؛ وحتى ذلك الحين لا تُنشأ أوقات جديدة.</translation>
    </message>
    <message>
        <source>This clinic has no country yet, so no public holidays: the page Clinics has it.</source>
        <translation>لا بلد لهذه العيادة بعد، فلا عطل رسمية لها: يُحدَّد في صفحة العيادات.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>انقضى هذا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Times are up to date. %n visit(s) stand in closed time; the list proposes where to move them.</source>
        <translation>
            <numerusform>الأوقات محدَّثة. ولا موعد في وقت مغلق.</numerusform>
            <numerusform>الأوقات محدَّثة. وفي الوقت المغلق موعد واحد؛ تقترح القائمة إلى أين يُنقل.</numerusform>
            <numerusform>الأوقات محدَّثة. وفي الوقت المغلق موعدان؛ تقترح القائمة إلى أين يُنقلان.</numerusform>
            <numerusform>الأوقات محدَّثة. وفي الوقت المغلق %n مواعيد؛ تقترح القائمة إلى أين تُنقل.</numerusform>
            <numerusform>الأوقات محدَّثة. وفي الوقت المغلق %n موعدًا؛ تقترح القائمة إلى أين تُنقل.</numerusform>
            <numerusform>الأوقات محدَّثة. وفي الوقت المغلق %n موعد؛ تقترح القائمة إلى أين تُنقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type both hours, like 9:00 and 12:30.</source>
        <translation>اكتب الساعتين، مثل 9:00 و12:30.</translation>
    </message>
    <message>
        <source>Type the day, like 24.12. or “in 2 weeks”.</source>
        <translation>اكتب اليوم، مثل 24/12 أو «بعد أسبوعين».</translation>
    </message>
    <message>
        <source>We work on that day</source>
        <translation>نعمل في ذلك اليوم</translation>
    </message>
    <message>
        <source>Work through the list</source>
        <translation>معالجة القائمة</translation>
    </message>
    <message>
        <source>You work on this public holiday, so its times can be booked.</source>
        <translation>تعملون في هذه العطلة الرسمية، فأوقاتها قابلة للحجز.</translation>
    </message>
    <message>
        <source>You work on {holiday}</source>
        <translation>تعملون في {holiday}</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>قبل الظهر</translation>
    </message>
    <message>
        <source>own holiday</source>
        <translation>عطلة خاصة</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{from_time} to {to_time}</source>
        <translation>من {from_time} إلى {to_time}</translation>
    </message>
    <message>
        <source>{holiday} is a holiday again</source>
        <translation>عادت {holiday} عطلة</translation>
    </message>
    <message>
        <source>{holiday}, {day}</source>
        <translation>{holiday}، {day}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n other(s)</source>
        <comment>doctors</comment>
        <translation>
            <numerusform>{name} وحده</numerusform>
            <numerusform>{name} وطبيب آخر</numerusform>
            <numerusform>{name} وطبيبان آخران</numerusform>
            <numerusform>{name} و%n أطباء آخرون</numerusform>
            <numerusform>{name} و%n طبيبًا آخر</numerusform>
            <numerusform>{name} و%n طبيب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{taken} No visit stands in it.</source>
        <translation>{taken} ولا موعد فيه.</translation>
    </message>
    <message>
        <source>{when}  {patient}, {doctor}</source>
        <translation>{when}  {patient}، {doctor}</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “in 2 weeks”.</source>
        <translation>«{text}» ليس يومًا؛ اكتب مثل 24/12 أو «بعد أسبوعين».</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>visits</comment>
        <translation>
            <numerusform>… ولا شيء غيرها</numerusform>
            <numerusform>… وموعد آخر</numerusform>
            <numerusform>… وموعدان آخران</numerusform>
            <numerusform>… و%n مواعيد أخرى</numerusform>
            <numerusform>… و%n موعدًا آخر</numerusform>
            <numerusform>… و%n موعد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>○ we work</source>
        <translation>○ نعمل</translation>
    </message>
    <message>
        <source>● holiday</source>
        <translation>● عطلة</translation>
    </message>
</context>
<context>
    <name>ClosuresScreen</name>
    <message>
        <source>Close this time</source>
        <translation>إغلاق هذا الوقت</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>الإغلاق والعطل</translation>
    </message>
    <message>
        <source>Days on which nobody can be booked. Visits that stand there stay until you move them.</source>
        <translation>أيام لا يمكن الحجز فيها عند أحد. المواعيد التي فيها تبقى حتى تنقلها.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Holidays and closures of the year</source>
        <translation>عطل السنة وإغلاقاتها</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>إغلاق جديد</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Whose public holidays</source>
        <translation>العطل الرسمية لأي عيادة</translation>
    </message>
    <message>
        <source>● public holiday   ○ public holiday, but we work   ■ closed   ◢ partly closed</source>
        <translation>● عطلة رسمية   ○ عطلة رسمية، لكننا نعمل   ■ مغلق   ◢ مغلق جزئيًا</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>قرمزي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>ليموني</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>لون خاص</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي داكن</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>رمادي مزرق</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>أحمر زنجفري</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>ColumnsPane</name>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما يقول الملف</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>ما يفصل بين الخلايا</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>التحقق من كل السطور</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>فاصلة ,</translation>
    </message>
    <message>
        <source>Doctor of all visits</source>
        <translation>طبيب كل المواعيد</translation>
    </message>
    <message>
        <source>Find patients by their name alone, where only one has it</source>
        <translation>إيجاد المرضى بأسمائهم وحدها، حيث لا يحمل الاسم إلا مريض واحد</translation>
    </message>
    <message>
        <source>For example: the old program</source>
        <translation>مثلًا: البرنامج القديم</translation>
    </message>
    <message>
        <source>From which program</source>
        <translation>من أي برنامج</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>فاصلة منقوطة ;</translation>
    </message>
    <message>
        <source>Some of its values</source>
        <translation>بعض قيمه</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>The first row has the names of the columns</source>
        <translation>السطر الأول فيه أسماء الأعمدة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>What the column {column} is</source>
        <translation>معنى العمود {column}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A doctor is away: list and move the visits</source>
        <translation>طبيب غائب: عرض المواعيد ونقلها</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>كل التخصصات</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>الرجوع إلى «محجوز»</translation>
    </message>
    <message>
        <source>Begin a booking with this name</source>
        <translation>بدء حجز بهذا الاسم</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>حجب هذا الوقت</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>حجز الموعد التالي</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>احجز هذا الوقت</translation>
    </message>
    <message>
        <source>Cancel with a reason</source>
        <translation>إلغاء مع ذكر السبب</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>Change of user: somebody else signs in here</source>
        <translation>تغيير المستخدم: شخص آخر يسجّل الدخول هنا</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>تغيير الغرفة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Clinic: administration</source>
        <translation>العيادة: الإدارة</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>العيادات</translation>
    </message>
    <message>
        <source>Close the box; stop moving</source>
        <translation>إغلاق المربع؛ إيقاف النقل</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>الإغلاق والعطل</translation>
    </message>
    <message>
        <source>Cut the visit, to put it elsewhere</source>
        <translation>قص الموعد لوضعه في مكان آخر</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>Day of all doctors</source>
        <translation>يوم كل الأطباء</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Find a patient or a command</source>
        <translation>البحث عن مريض أو أمر</translation>
    </message>
    <message>
        <source>Give blocked time free again</source>
        <translation>رفع الحجب عن الوقت</translation>
    </message>
    <message>
        <source>Go from time to time, doctor to doctor</source>
        <translation>التنقل بين الأوقات والأطباء</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقل إلى</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>حفظ سجل التدقيق</translation>
    </message>
    <message>
        <source>Keys of where you are</source>
        <translation>مفاتيح المكان الذي أنت فيه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of this computer</source>
        <translation>لغة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Leave the visit in hand where it is</source>
        <translation>ترك الموعد المقصوص في مكانه</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Lists: confirm, doctor away</source>
        <translation>القوائم: التأكيد وغياب الأطباء</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Longer by one slot</source>
        <translation>أطول بفترة واحدة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>New wish for the waitlist</source>
        <translation>طلب جديد لقائمة الانتظار</translation>
    </message>
    <message>
        <source>Next available: free times</source>
        <translation>أقرب موعد: الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Next clinic</source>
        <translation>العيادة التالية</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>اليوم أو الأسبوع التالي</translation>
    </message>
    <message>
        <source>Open the patient's file</source>
        <translation>فتح ملف المريض</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>اليوم أو الأسبوع السابق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print a slip for the patient</source>
        <translation>طباعة قسيمة للمريض</translation>
    </message>
    <message>
        <source>Print preview, PDF, paper</source>
        <translation>معاينة الطباعة وPDF والورق</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>طباعة ما هو معروض</translation>
    </message>
    <message>
        <source>Put the visit in hand here</source>
        <translation>وضع الموعد المقصوص هنا</translation>
    </message>
    <message>
        <source>Read the agenda again</source>
        <translation>إعادة قراءة جدول المواعيد</translation>
    </message>
    <message>
        <source>Repeat the visit, or change its series</source>
        <translation>تكرار الموعد أو تعديل سلسلته</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>الغرف والأجهزة</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>جداول الدوام</translation>
    </message>
    <message>
        <source>Selected free time</source>
        <translation>الوقت المتاح المحدد</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>الموعد المحدد</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shorter by one slot</source>
        <translation>أقصر بفترة واحدة</translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>أرني البرنامج</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>المتصلون الآن</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Squeeze a visit in beside it</source>
        <translation>إضافة موعد بجانبه</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>الموظفون والصلاحيات</translation>
    </message>
    <message>
        <source>Start again with the newer version</source>
        <translation>إعادة التشغيل بالإصدار الأحدث</translation>
    </message>
    <message>
        <source>The day of one specialty, in the order of its list</source>
        <translation>يوم تخصص واحد، بترتيب القائمة</translation>
    </message>
    <message>
        <source>The patient does not take the offered time</source>
        <translation>المريض لا يقبل الوقت المعروض</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>المريض يقبل الوقت المعروض</translation>
    </message>
    <message>
        <source>The selected free time</source>
        <translation>الوقت المتاح المحدد</translation>
    </message>
    <message>
        <source>The selected visit</source>
        <translation>الموعد المحدد</translation>
    </message>
    <message>
        <source>To the side panel and back</source>
        <translation>إلى اللوحة الجانبية والعودة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>التراجع عن آخر تغيير لي</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>أنواع الزيارات</translation>
    </message>
    <message>
        <source>Visits to move: a doctor is away, or closed time</source>
        <translation>مواعيد للنقل: طبيب غائب، أو وقت مغلق</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Waiting room screen: numbers for those who wait</source>
        <translation>شاشة غرفة الانتظار: أرقام للمنتظرين</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Waitlist: earlier if possible</source>
        <translation>قائمة الانتظار: أبكر إن أمكن</translation>
    </message>
    <message>
        <source>Walk-in: somebody is here without a time</source>
        <translation>دون موعد: مريض حضر بلا وقت محجوز</translation>
    </message>
    <message>
        <source>Week of a doctor, by name</source>
        <translation>أسبوع طبيب، بالاسم</translation>
    </message>
    <message>
        <source>Week of one doctor</source>
        <translation>أسبوع طبيب واحد</translation>
    </message>
    <message>
        <source>Week of the next doctor</source>
        <translation>أسبوع الطبيب التالي</translation>
    </message>
    <message>
        <source>Week of the previous doctor</source>
        <translation>أسبوع الطبيب السابق</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>ما تم تدوينه</translation>
    </message>
    <message>
        <source>Who on the waitlist fits here</source>
        <translation>من يناسبه هذا الوقت في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Back to the week</source>
        <translation>الرجوع إلى الأسبوع</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctors to copy the hours to</source>
        <translation>الأطباء الذين تُنسخ إليهم الساعات</translation>
    </message>
    <message>
        <source>Free times less</source>
        <translation>الأوقات المتاحة الناقصة</translation>
    </message>
    <message>
        <source>Free times more</source>
        <translation>الأوقات المتاحة الزائدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>الساعات الآن</translation>
    </message>
    <message>
        <source>Save for the chosen doctors</source>
        <translation>حفظ للأطباء المختارين</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Visits to move</source>
        <translation>مواعيد للنقل</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>12.3., in 6 weeks, next friday</source>
        <translation>12/3، بعد 6 أسابيع، الجمعة القادمة</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>The day to go to</source>
        <translation>اليوم المطلوب</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Another doctor's week (Ctrl+D)</source>
        <translation>أسبوع طبيب آخر (Ctrl+D)</translation>
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
        <translation>أيام الأسبوع</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>عرض الموعد</translation>
    </message>
    <message>
        <source>Unchanged fields too</source>
        <translation>الحقول غير المتغيرة أيضًا</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>لم يتغير</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> د</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) are called {name} here already. Nobody could tell them apart by the name.</source>
        <translation>
            <numerusform>لا أحد غيره هنا اسمه {name}.</numerusform>
            <numerusform>يوجد هنا آخر اسمه {name}. لن يميّز أحد بينهما بالاسم.</numerusform>
            <numerusform>يوجد هنا اثنان آخران اسمهما {name}. لن يميّز أحد بينهم بالاسم.</numerusform>
            <numerusform>يوجد هنا %n آخرون اسمهم {name}. لن يميّز أحد بينهم بالاسم.</numerusform>
            <numerusform>يوجد هنا %n آخر اسمهم {name}. لن يميّز أحد بينهم بالاسم.</numerusform>
            <numerusform>يوجد هنا %n آخر اسمهم {name}. لن يميّز أحد بينهم بالاسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) are still to come: {days}.</source>
        <translation>
            <numerusform>لا مواعيد قادمة: {days}.</numerusform>
            <numerusform>بقي موعد قادم واحد: {days}.</numerusform>
            <numerusform>بقي موعدان قادمان: {days}.</numerusform>
            <numerusform>بقيت %n مواعيد قادمة: {days}.</numerusform>
            <numerusform>بقي %n موعدًا قادمًا: {days}.</numerusform>
            <numerusform>بقي %n موعد قادم: {days}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>ال&amp;عيادة</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>الأ&amp;جرة</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>ال&amp;منطقة من البلد</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>A free one is found with each booking; without one there is no time.</source>
        <translation>تُختار له واحدة متاحة عند كل حجز؛ ودونها لا وقت.</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>أُضيف: {name}</translation>
    </message>
    <message>
        <source>Also works in</source>
        <translation>يعمل أيضًا في</translation>
    </message>
    <message>
        <source>As it is saved now</source>
        <translation>كما هو محفوظ الآن</translation>
    </message>
    <message>
        <source>As patients and colleagues say it, such as Dr Amara Okafor.</source>
        <translation>كما يقوله المرضى والزملاء، مثل د. أمينة خليل.</translation>
    </message>
    <message>
        <source>As the desk says it, such as Follow-up.</source>
        <translation>كما يقوله الاستقبال، مثل: مراجعة.</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>أُعيد: {name}</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>اختر حقلًا حقلًا؛ لا يُحفظ شيء حتى تأمر به.</translation>
    </message>
    <message>
        <source>Choose one, or type a new one. The desk filters and searches by it.</source>
        <translation>اختر واحدًا أو اكتب جديدًا. الاستقبال يصفّي ويبحث به.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>العيادات</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Each place where patients come, with its clock and its holidays. Ctrl+E looks at the next one.</source>
        <translation>كل مكان يأتي إليه المرضى، بساعته وعطله. Ctrl+E يعرض العيادة التالية.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الأجرة</translation>
    </message>
    <message>
        <source>First move the visits</source>
        <translation>نقل المواعيد أولًا</translation>
    </message>
    <message>
        <source>For the report of the revenue; empty where there is none.</source>
        <translation>لتقرير الإيرادات؛ تُترك فارغة حيث لا أجرة.</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>من النموذج إلى القائمة؛ وما لم يُحفظ يُسأل عنه</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>من القائمة إلى النموذج</translation>
    </message>
    <message>
        <source>Home &amp;clinic</source>
        <translation>ال&amp;عيادة الأساسية</translation>
    </message>
    <message>
        <source>In which the fees of the visit types are.</source>
        <translation>العملة التي تُحسب بها أجور أنواع الزيارات.</translation>
    </message>
    <message>
        <source>Its public holidays are closed, and its phone numbers need no prefix.</source>
        <translation>عطله الرسمية مغلقة، وأرقام هواتفه لا تحتاج إلى رمز البلد.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>More than that can only be squeezed in, with a reason.</source>
        <translation>ما زاد على ذلك لا يُضاف إلا كموعد إضافي، مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs a &amp;room of the kind</source>
        <translation>تحتاج إلى &amp;غرفة من نوع</translation>
    </message>
    <message>
        <source>Needs e&amp;quipment of the kind</source>
        <translation>تحتاج إلى &amp;جهاز من نوع</translation>
    </message>
    <message>
        <source>New clinic</source>
        <translation>عيادة جديدة</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>طبيب جديد</translation>
    </message>
    <message>
        <source>New piece of equipment</source>
        <translation>جهاز جديد</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>New visit type</source>
        <translation>نوع زيارة جديد</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None: no public holidays</source>
        <translation>لا شيء: بلا عطل رسمية</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Retire; the visits stay</source>
        <translation>إيقاف الاستخدام؛ والمواعيد تبقى</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Retired: {name}</source>
        <translation>أُوقف استخدامه: {name}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>الغرف والأجهزة</translation>
    </message>
    <message>
        <source>S&amp;pecialty</source>
        <translation>ال&amp;تخصص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>الحفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it</source>
        <translation>حفظ شخص آخر هذا بعد أن فتحته</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Stands beside the name above the doctor's column.</source>
        <translation>يظهر بجانب الاسم فوق عمود الطبيب.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Tells the visit types apart in lists and reports.</source>
        <translation>يميّز أنواع الزيارات في القوائم والتقارير.</translation>
    </message>
    <message>
        <source>The time with the patient.</source>
        <translation>الوقت مع المريض.</translation>
    </message>
    <message>
        <source>The weekly hours say on which days in which clinic.</source>
        <translation>ساعات الأسبوع تحدد أي الأيام في أي عيادة.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>البلد كله</translation>
    </message>
    <message>
        <source>They keep it until you give them another one (O on the visit in the agenda); new visits get another.</source>
        <translation>تبقى لها حتى تعطيها غيرها (O على الموعد في جدول المواعيد)؛ والمواعيد الجديدة تأخذ غيرها.</translation>
    </message>
    <message>
        <source>They keep this visit type; it cannot be chosen for new ones.</source>
        <translation>يبقى لها نوع الزيارة هذا؛ ولا يمكن اختياره للمواعيد الجديدة.</translation>
    </message>
    <message>
        <source>They stay in the agenda until you move or cancel them; nobody can book this doctor any more.</source>
        <translation>تبقى في جدول المواعيد حتى تنقلها أو تلغيها؛ ولا يستطيع أحد الحجز عند هذا الطبيب بعد الآن.</translation>
    </message>
    <message>
        <source>They stay with their doctors.</source>
        <translation>تبقى مع أطبائها.</translation>
    </message>
    <message>
        <source>Time of the doctor and the room in which nobody else can come.</source>
        <translation>وقت للطبيب والغرفة لا يأتي فيه أحد غيره.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>To &amp;prepare, before it</source>
        <translation>الت&amp;حضير، قبلها</translation>
    </message>
    <message>
        <source>To cl&amp;ean, after it</source>
        <translation>الت&amp;نظيف، بعدها</translation>
    </message>
    <message>
        <source>Type a part of it, such as Berlin. All times of this clinic are on its clock.</source>
        <translation>اكتب جزءًا منها، مثل Berlin. كل أوقات هذه العيادة بساعتها.</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>أنواع الزيارات</translation>
    </message>
    <message>
        <source>Visits a &amp;day at most</source>
        <translation>أقصى &amp;عدد مواعيد في اليوم</translation>
    </message>
    <message>
        <source>What a visit is for: how long it takes and what it needs. The desk chooses one with each booking.</source>
        <translation>ما تكون الزيارة لأجله: كم تستغرق وما الذي تحتاج إليه. يختار الاستقبال نوعًا عند كل حجز.</translation>
    </message>
    <message>
        <source>What a visit takes place in or with. Two visits never get the same one at the same time.</source>
        <translation>ما تجري الزيارة فيه أو به. لا تأخذ زيارتان الشيء نفسه في الوقت نفسه.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Surgery; empty for a room that none needs.</source>
        <translation>ما يطلبه نوع الزيارة، مثل: جراحة؛ ويُترك فارغًا لغرفة لا يحتاج إليها أي نوع.</translation>
    </message>
    <message>
        <source>What a visit type asks for, such as Ultrasound.</source>
        <translation>ما يطلبه نوع الزيارة، مثل: تصوير بالموجات.</translation>
    </message>
    <message>
        <source>Who can be booked here. A new doctor has times as soon as there are weekly hours (page Schedules).</source>
        <translation>من يمكن الحجز عنده هنا. للطبيب الجديد أوقات حالما تُدخل ساعات أسبوعه (صفحة جداول الدوام).</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{name} (retired)</source>
        <translation>{name} (موقوف)</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}، حُفظ في {time}</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Nobody can choose it any more; its history stays, and it can come back.</source>
        <translation>لا يستطيع أحد اختياره بعد الآن؛ تاريخه يبقى، ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Only what was never used can be deleted.</source>
        <translation>لا يُحذف إلا ما لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
</context>
<context>
    <name>DoctorBox</name>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctor whose week to show</source>
        <translation>الطبيب الذي يُعرض أسبوعه</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Name or specialty</source>
        <translation>الاسم أو التخصص</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Week of a doctor</source>
        <translation>أسبوع طبيب</translation>
    </message>
</context>
<context>
    <name>DoctorHeader</name>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>لم يعد يعمل هنا</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>المواعيد: {count}</translation>
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
        <translation>استخدام هذا الملف</translation>
    </message>
    <message>
        <source>{sentence}: use this one</source>
        <translation>{sentence}: استخدام هذا الملف</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message numerus="yes">
        <source>%n visits to move</source>
        <translation>
            <numerusform>لا مواعيد للنقل</numerusform>
            <numerusform>موعد واحد للنقل</numerusform>
            <numerusform>موعدان للنقل</numerusform>
            <numerusform>%n مواعيد للنقل</numerusform>
            <numerusform>%n موعدًا للنقل</numerusform>
            <numerusform>%n موعد للنقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>تسري التغييرات من</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Drag inside of hours to draw a break; the same with Shift held.</source>
        <translation>اسحب داخل الساعات لرسم استراحة؛ وكذلك مع إبقاء Shift مضغوطًا.</translation>
    </message>
    <message>
        <source>Draw breaks</source>
        <translation>رسم استراحات</translation>
    </message>
    <message>
        <source>New hours are at</source>
        <translation>الساعات الجديدة في</translation>
    </message>
    <message>
        <source>See what changes and save</source>
        <translation>عرض ما يتغير ثم الحفظ</translation>
    </message>
    <message>
        <source>These hours hold from</source>
        <translation>تسري هذه الساعات من</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>حتى إشعار آخر</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>عربي (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>بلطيقي (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (Latin-2)</source>
        <translation>أوروبا الوسطى (Latin-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>صيني (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>صيني (GB 18030)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>سيريلي (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>يوناني (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>عبري (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>ياباني (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>كوري (EUC-KR)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>تركي (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>يونيكود (⁦UTF-16، big-endian⁩)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Latin-1)</source>
        <translation>غربي (Latin-1)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>غربي (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (old Macintosh)</source>
        <translation>غربي (ماكنتوش القديم)</translation>
    </message>
    <message>
        <source>Western with the euro (Latin-9)</source>
        <translation>غربي مع رمز اليورو (Latin-9)</translation>
    </message>
</context>
<context>
    <name>Enrolling</name>
    <message>
        <source>Move the clinic to a PostgreSQL server first, on this computer: medibook move-to-server</source>
        <translation>انقل العيادة أولًا إلى خادم PostgreSQL من هذا الحاسوب: medibook move-to-server</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first.</source>
        <translation type="vanished">انقل العيادة إلى خادم PostgreSQL أولًا.</translation>
    </message>
    <message>
        <source>This clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>قاعدة بيانات هذه العيادة على هذا الحاسوب وحده، فلا يصل إليها غيره.</translation>
    </message>
    <message>
        <source>{file} is ready. Bring it to the new desk; it is good for 30 days.</source>
        <translation>{file} جاهز. احمله إلى المكتب الجديد؛ وهو صالح 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>EnrollingScreen</name>
    <message>
        <source>&amp;Certificate of the authority (PEM)</source>
        <translation>شهادة &amp;جهة التوثيق (PEM)</translation>
    </message>
    <message>
        <source>&amp;Name of the new desk</source>
        <translation>&amp;اسم المكتب الجديد</translation>
    </message>
    <message>
        <source>A file with the clinic's addresses and no password. At the new desk it is opened at the first start; then everyone signs in there with the own account.</source>
        <translation>ملف فيه عناوين العيادة دون كلمة مرور. يُفتح على المكتب الجديد عند أول تشغيل؛ ثم يسجّل كل موظف الدخول هناك بحسابه.</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>As the other desks will see it.</source>
        <translation>كما ستراه المكاتب الأخرى.</translation>
    </message>
    <message>
        <source>By it the new desk knows that the server is yours. Your IT has it; empty: it is not checked.</source>
        <translation>بها يعرف المكتب الجديد أن الخادم خادمكم. هي لدى قسم تقنية المعلومات؛ وإن تُركت فارغة فلا تحقق.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة جهة التوثيق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>اختر الشهادة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>الرمز {code}</translation>
    </message>
    <message>
        <source>Desk 3</source>
        <translation>مكتب 3</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook)</source>
        <translation>ملفات التسجيل (*.medibook)</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>حفظ ملف التسجيل</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>حفظ ملف التسجيل…</translation>
    </message>
    <message>
        <source>Server: {address}</source>
        <translation>الخادم: {address}</translation>
    </message>
    <message>
        <source>The new desk shows the same code. Tell it by telephone, not beside the file.</source>
        <translation>يعرض المكتب الجديد الرمز نفسه. أبلغ به بالهاتف، لا مع الملف.</translation>
    </message>
    <message>
        <source>Type how the new desk is called.</source>
        <translation>اكتب اسم المكتب الجديد.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>&amp;Password of the live server</source>
        <translation>كلمة مرور خادم ال&amp;تحديث المباشر</translation>
    </message>
    <message>
        <source>Compare the code with the one that the administrator sees. If it differs, do not join.</source>
        <translation>قارن الرمز بما يراه المسؤول. إن اختلفا فلا تنضم.</translation>
    </message>
    <message>
        <source>The code is the same: join</source>
        <translation>الرمز نفسه: انضمام</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>ملف التسجيل</translation>
    </message>
    <message>
        <source>Your administrator has it. Without it you see other desks' changes a little later.</source>
        <translation>لدى مسؤول عيادتك. دونها ترى تغييرات المكاتب الأخرى متأخرة قليلًا.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A Redis Cluster has one database, number 0.</source>
        <translation>لمجموعة Redis Cluster قاعدة بيانات واحدة فقط، رقمها 0.</translation>
    </message>
    <message>
        <source>A cancellation needs a reason.</source>
        <translation>الإلغاء يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>A closure has {longest} days at most, this one has {found}.</source>
        <translation>أقصى مدة للإغلاق بالأيام: {longest}، ومدة هذا: {found}.</translation>
    </message>
    <message>
        <source>A colour is written like #0072b2.</source>
        <translation>يُكتب اللون هكذا: ⁦#0072b2⁩.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>رمز العملة ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>A daily limit has {lowest} to {highest} visits.</source>
        <translation>الحد اليومي للمواعيد من {lowest} إلى {highest}.</translation>
    </message>
    <message>
        <source>A fee is an amount like 45 or 45.50, without a minus.</source>
        <translation>الأجرة مبلغ مثل 45 أو 45.50، دون علامة ناقص.</translation>
    </message>
    <message>
        <source>A file of the downtime copy was changed or cut short.</source>
        <translation>عُدِّل أحد ملفات نسخة الطوارئ أو نُقص منه.</translation>
    </message>
    <message>
        <source>A file of the update is not as it was built: {name}.</source>
        <translation>أحد ملفات التحديث ليس كما بُني: {name}.</translation>
    </message>
    <message>
        <source>A file or a folder cannot be used.</source>
        <translation>لا يمكن استخدام ملف أو مجلد.</translation>
    </message>
    <message>
        <source>A key of this computer is damaged.</source>
        <translation>أحد مفاتيح هذا الحاسوب تالف.</translation>
    </message>
    <message>
        <source>A part of a country needs its country.</source>
        <translation>المنطقة تحتاج إلى بلدها.</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}</source>
        <translation>ينقص جزء من نظام هذا الحاسوب: {reason}</translation>
    </message>
    <message>
        <source>A part of this computer's system is missing: {reason}.</source>
        <translation>ينقص جزء من نظام هذا الحاسوب: {reason}.</translation>
    </message>
    <message>
        <source>A part of this computer's system that the window needs is missing.</source>
        <translation>ينقص جزء من نظام هذا الحاسوب تحتاج إليه النافذة.</translation>
    </message>
    <message>
        <source>A password has at least one character.</source>
        <translation>يجب أن تحتوي كلمة المرور على محرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>فُتحت هنا علامة اقتباس ولم تُغلق.</translation>
    </message>
    <message>
        <source>A report covers {years} years at most.</source>
        <translation>أقصى مدة للتقرير بالسنوات: {years}.</translation>
    </message>
    <message>
        <source>A resource “{kind}” is no Patient.</source>
        <translation>المورد «{kind}» ليس Patient.</translation>
    </message>
    <message>
        <source>A series cannot go to a doctor of another region as a whole.</source>
        <translation>لا يمكن نقل سلسلة كاملة إلى طبيب في منطقة أخرى.</translation>
    </message>
    <message>
        <source>A series has 2 to {limit} visits.</source>
        <translation>تتكون السلسلة من 2 إلى {limit} من المواعيد.</translation>
    </message>
    <message>
        <source>A server is away.</source>
        <translation>أحد الخوادم غير متاح.</translation>
    </message>
    <message>
        <source>A setting cannot be used.</source>
        <translation>لا يمكن استخدام أحد الإعدادات.</translation>
    </message>
    <message>
        <source>A short sentence is easy to remember and hard to guess.</source>
        <translation>الجملة القصيرة سهلة الحفظ صعبة التخمين.</translation>
    </message>
    <message>
        <source>A slot has {shortest} to {longest} minutes, not {found}.</source>
        <translation>مدة الفترة من {shortest} إلى {longest} دقيقة، وليس {found}.</translation>
    </message>
    <message>
        <source>A slot of {minutes} minutes does not fit into {hours} with its breaks.</source>
        <translation>فترة طولها {minutes} دقيقة لا تتسع لها الساعات {hours} مع استراحاتها.</translation>
    </message>
    <message>
        <source>A span of time ends after it starts.</source>
        <translation>يجب أن تأتي نهاية المدة بعد بدايتها.</translation>
    </message>
    <message>
        <source>A time is given by walk_in.</source>
        <translation type="vanished">الوقت يُعطى للمريض عبر «دون موعد».</translation>
    </message>
    <message>
        <source>A time of day ends before it begins.</source>
        <translation>وقت من اليوم ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>A time without a time zone cannot be used.</source>
        <translation>لا يمكن استخدام وقت بلا منطقة زمنية.</translation>
    </message>
    <message>
        <source>A user name begins with a letter and has only a to z, 0 to 9, dots, hyphens and underlines.</source>
        <translation>يبدأ اسم المستخدم بحرف، وليس فيه إلا a إلى z و0 إلى 9 والنقط والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <source>A visit begins as booked or held.</source>
        <translation>يبدأ الموعد محجوزًا أو محجوزًا مؤقتًا.</translation>
    </message>
    <message>
        <source>A visit has 1 to 1440 minutes, not {minutes}.</source>
        <translation>مدة الزيارة من 1 إلى 1440 دقيقة، لا {minutes}.</translation>
    </message>
    <message>
        <source>A visit has 1 to {longest} minutes.</source>
        <translation>مدة الزيارة من دقيقة واحدة إلى {longest} دقيقة.</translation>
    </message>
    <message>
        <source>A weekday is 0 (Monday) to 6 (Sunday).</source>
        <translation>يوم الأسبوع رقم من 0 (الاثنين) إلى 6 (الأحد).</translation>
    </message>
    <message>
        <source>Accept the enrolment file once more, or correct sslrootcert in database_url.</source>
        <translation>اقبل ملف التسجيل مرة أخرى، أو صحّح sslrootcert في database_url.</translation>
    </message>
    <message>
        <source>Add --replace to join this one instead.</source>
        <translation>أضف ⁦--replace⁩ للانضمام إلى هذه بدلًا منها.</translation>
    </message>
    <message>
        <source>Add the doctor once more for the clinic in the other time zone.</source>
        <translation>أضف الطبيب مرة أخرى للعيادة التي في المنطقة الزمنية الأخرى.</translation>
    </message>
    <message>
        <source>After this nobody could manage the clinic's accounts any more.</source>
        <translation>بعد هذا لن يستطيع أحد إدارة حسابات العيادة.</translation>
    </message>
    <message>
        <source>All connections of this computer are in use.</source>
        <translation>كل اتصالات هذا الحاسوب مستخدمة.</translation>
    </message>
    <message>
        <source>An administrator brings the clinic's notes key here: medibook notes-key import FILE</source>
        <translation>على المسؤول أن يجلب مفتاح ملاحظات العيادة إلى هنا: medibook notes-key import FILE</translation>
    </message>
    <message>
        <source>An administrator can bring them back from a backup.</source>
        <translation>يمكن للمسؤول استعادتها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>An administrator changes absences and holidays.</source>
        <translation>المسؤول هو من يغيّر الغيابات والعطل.</translation>
    </message>
    <message>
        <source>An administrator runs: medibook migrate</source>
        <translation>على المسؤول تشغيل: medibook migrate</translation>
    </message>
    <message>
        <source>Another MediBook of this account is fetching the update.</source>
        <translation>برنامج MediBook آخر لهذا الحساب يجلب التحديث الآن.</translation>
    </message>
    <message>
        <source>Another MediBook on this computer has been starting the database for minutes.</source>
        <translation>برنامج MediBook آخر على هذا الحاسوب يشغّل قاعدة البيانات منذ دقائق.</translation>
    </message>
    <message>
        <source>Anybody would try those first: take words that have nothing to do with you.</source>
        <translation>هذه أول ما يجربه أي شخص: خذ كلمات لا صلة لها بك.</translation>
    </message>
    <message>
        <source>Ask IT to turn on ssl there, or for a new file.</source>
        <translation>اطلب من قسم تقنية المعلومات تفعيل ssl هناك، أو ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask a colleague who signed in here lately, or wait: MediBook goes on trying.</source>
        <translation>اسأل زميلًا سجّل الدخول هنا مؤخرًا، أو انتظر: يواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right, or for help.</source>
        <translation>اطلب الصلاحية أو المساعدة من المسؤول.</translation>
    </message>
    <message>
        <source>Ask an administrator to open it.</source>
        <translation>اطلب من المسؤول فتحه.</translation>
    </message>
    <message>
        <source>Ask an administrator, or choose another visit type.</source>
        <translation>اسأل المسؤول، أو اختر نوع زيارة آخر.</translation>
    </message>
    <message>
        <source>Ask the clinic's administrator for a new one.</source>
        <translation>اطلب من مسؤول العيادة ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Ask who they are: rename or remove them there, or move to another server.</source>
        <translation>اسأل عن أصحابها: أعد تسميتها أو احذفها هناك، أو انقل إلى خادم آخر.</translation>
    </message>
    <message>
        <source>Ask whom it belongs to.</source>
        <translation>اسأل لمن هو.</translation>
    </message>
    <message>
        <source>Ask your administrator for a place that can be written, or name one: MEDIBOOK_DATA_DIR.</source>
        <translation>اطلب من المسؤول مكانًا يمكن الكتابة فيه، أو حدّد مكانًا: MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right to, or name another place; then try again.</source>
        <translation>اطلب الإذن من المسؤول أو حدّد مكانًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask your administrator to remove it, or choose a data folder with a shorter path.</source>
        <translation>اطلب من المسؤول إزالته، أو اختر مجلد بيانات مساره أقصر.</translation>
    </message>
    <message>
        <source>Between 0 and {most} years, not {found}.</source>
        <translation>بين 0 و{most} سنة، لا {found}.</translation>
    </message>
    <message>
        <source>Block it again (Ctrl+B) if the visits shall stay in it.</source>
        <translation>احجبه من جديد (Ctrl+B) إن كانت المواعيد ستبقى فيه.</translation>
    </message>
    <message>
        <source>Book the visit first, then do this by hand.</source>
        <translation>احجز الموعد أولًا، ثم نفّذ هذا يدويًا.</translation>
    </message>
    <message>
        <source>Booking goes on safely; the agenda refreshes more slowly.</source>
        <translation>يستمر الحجز بأمان؛ لكن جدول المواعيد يتحدث ببطء أكبر.</translation>
    </message>
    <message>
        <source>Both files have a visit at the same time, and nobody is in two places.</source>
        <translation>في الملفين موعدان في الوقت نفسه، ولا أحد يكون في مكانين.</translation>
    </message>
    <message>
        <source>Bring it from a terminal that has it: medibook notes-key export FILE, there; import FILE, here.</source>
        <translation>انقله من حاسوب هو عليه: ⁦medibook notes-key export FILE⁩ هناك؛ و⁦import FILE⁩ هنا.</translation>
    </message>
    <message>
        <source>Bring them here from a terminal that has them: medibook notes-key export FILE</source>
        <translation>اجلبها إلى هنا من حاسوب توجد عليه: medibook notes-key export FILE</translation>
    </message>
    <message>
        <source>Cancel them first, or wait until they have taken place.</source>
        <translation>ألغها أولًا، أو انتظر حتى تتم.</translation>
    </message>
    <message>
        <source>Change that one, or choose other days.</source>
        <translation>عدّل ذلك الإغلاق، أو اختر أيامًا أخرى.</translation>
    </message>
    <message>
        <source>Change the visit by hand.</source>
        <translation>عدّل الموعد يدويًا.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or choose another data folder.</source>
        <translation type="vanished">تأكد من أن لك حق الكتابة في {folder}، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Check that you may write to {folder}, or name another data folder: MEDIBOOK_DATA_DIR.</source>
        <translation>تأكد من إمكان الكتابة في {folder}، أو حدّد مجلد بيانات آخر: MEDIBOOK_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a doctor from the agenda.</source>
        <translation>اختر طبيبًا من جدول المواعيد.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>اختر وقتًا لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Choose a time that the agenda shows.</source>
        <translation>اختر وقتًا يعرضه جدول المواعيد.</translation>
    </message>
    <message>
        <source>Choose an earlier or a longer free time, or a shorter visit type.</source>
        <translation>اختر وقتًا أبكر أو أطول، أو نوع زيارة أقصر.</translation>
    </message>
    <message>
        <source>Choose another day or another doctor.</source>
        <translation>اختر يومًا آخر أو طبيبًا آخر.</translation>
    </message>
    <message>
        <source>Choose another encoding for the file.</source>
        <translation>اختر ترميزًا آخر للملف.</translation>
    </message>
    <message>
        <source>Choose another file, or save it again in the other program.</source>
        <translation>اختر ملفًا آخر، أو احفظه مرة أخرى في البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space, then try again.</source>
        <translation>اختر مجلدًا آخر، أو أفرغ بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk, and try again.</source>
        <translation>اختر مجلدًا آخر، أو حرّر مساحة على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another room or another time.</source>
        <translation>اختر غرفة أخرى أو وقتًا آخر.</translation>
    </message>
    <message>
        <source>Choose another time, or cancel the other visit first.</source>
        <translation>اختر وقتًا آخر، أو ألغِ الموعد الآخر أولًا.</translation>
    </message>
    <message>
        <source>Choose another time, or give the visit another room.</source>
        <translation>اختر وقتًا آخر، أو أعطِ الموعد غرفة أخرى.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>Choose for whom: a clinic, or at least one doctor.</source>
        <translation>اختر لمن: عيادة، أو طبيبًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>اختر واحدة من القائمة، مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of the clinics.</source>
        <translation>اختر إحدى العيادات.</translation>
    </message>
    <message>
        <source>Choose one of the next free times.</source>
        <translation>اختر أحد الأوقات المتاحة التالية.</translation>
    </message>
    <message>
        <source>Choose the column for each field that is marked.</source>
        <translation>اختر العمود لكل حقل معلَّم.</translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>اختر عمود الطبيب، أو طبيبًا واحدًا للملف كله.</translation>
    </message>
    <message>
        <source>Choose the file that the administrator gave you.</source>
        <translation>اختر الملف الذي أعطاك إياه المسؤول.</translation>
    </message>
    <message>
        <source>Choose what you want to import first, then the file.</source>
        <translation>اختر أولًا ما تريد استيراده، ثم الملف.</translation>
    </message>
    <message>
        <source>Close the other MediBook, or restart the computer, then try again.</source>
        <translation>أغلق برنامج MediBook الآخر، أو أعد تشغيل الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Columns: {columns}. Fields: {fields}.</source>
        <translation>الأعمدة: {columns}. الحقول: {fields}.</translation>
    </message>
    <message>
        <source>Copy the password, or read it out.</source>
        <translation>انسخ كلمة المرور، أو أملِها.</translation>
    </message>
    <message>
        <source>Do not sign in there; ask the clinic's administrator.</source>
        <translation>لا تسجّل الدخول هناك؛ واسأل مسؤول العيادة.</translation>
    </message>
    <message>
        <source>Doctors of these buckets share rooms or equipment with doctors who would stay: {doctors}.</source>
        <translation>يتشارك أطباء هذه المجموعات غرفًا أو أجهزة مع أطباء سيبقون: {doctors}.</translation>
    </message>
    <message>
        <source>Doctors who work in this clinic: {doctors}.</source>
        <translation>أطباء يعملون في هذه العيادة: {doctors}.</translation>
    </message>
    <message>
        <source>End them first, on the page of the weekly hours.</source>
        <translation>أنهِها أولًا في صفحة جداول الدوام.</translation>
    </message>
    <message>
        <source>Enter it by hand where it belongs, then take it off the list.</source>
        <translation type="vanished">سجّله يدويًا في مكانه واضغط Enter، ثم احذفه من القائمة.</translation>
    </message>
    <message>
        <source>Every date of this series is left out.</source>
        <translation>كل تواريخ هذه السلسلة متروكة.</translation>
    </message>
    <message>
        <source>Export it again as “All of this time with its seals”.</source>
        <translation>صدّره مرة أخرى بخيار «كل هذه المدة بأختامها».</translation>
    </message>
    <message>
        <source>First make somebody else an administrator who has no end date and has signed in with a password of their own.</source>
        <translation>اجعل أولًا شخصًا آخر مسؤولًا، دون تاريخ انتهاء، سبق أن سجّل الدخول بكلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Give its number and its digits, for example 12:F4A09C31.</source>
        <translation>أعطِ رقمه وأرقامه السداسية، مثل ⁦12:F4A09C31⁩.</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>أعطِ الملف إحدى هذه اللواحق.</translation>
    </message>
    <message>
        <source>Give the name of an exported audit.</source>
        <translation>أعطِ اسم سجل تدقيق مصدَّر.</translation>
    </message>
    <message>
        <source>Hours are whole minutes on the clinic's clock.</source>
        <translation>تُكتب ساعات الدوام بدقائق كاملة حسب توقيت العيادة.</translation>
    </message>
    <message>
        <source>Hours come every week, or every 2nd to {longest}th from a given week on.</source>
        <translation>تأتي الساعات كل أسبوع، أو كل أسبوعين حتى كل {longest} أسابيع ابتداءً من أسبوع معين.</translation>
    </message>
    <message>
        <source>Hours have a beginning and an end.</source>
        <translation>للساعات بداية ونهاية.</translation>
    </message>
    <message>
        <source>Hours need a day: choose one at least, or delete them.</source>
        <translation>الساعات تحتاج إلى يوم: اختر يومًا على الأقل، أو احذفها.</translation>
    </message>
    <message>
        <source>Hours of every {weeks} weeks need a day of a week in which they hold.</source>
        <translation>الساعات التي تأتي كل {weeks} أسابيع تحتاج إلى يوم من أسبوع تسري فيه.</translation>
    </message>
    <message>
        <source>IT sets ssl_max_protocol_version there, or ssl_min_protocol_version in the address.</source>
        <translation>يضبط قسم تقنية المعلومات ssl_max_protocol_version هناك، أو ssl_min_protocol_version في العنوان.</translation>
    </message>
    <message>
        <source>If it was not moved, remove that file, then start MediBook again.</source>
        <translation>إن لم تكن قد نُقلت فاحذف ذلك الملف ثم شغّل MediBook من جديد.</translation>
    </message>
    <message>
        <source>If that is a mistake, open the file (F5) and mend its status.</source>
        <translation>إن كان هذا خطأ فافتح الملف (F5) وصحّح حالته.</translation>
    </message>
    <message>
        <source>If the new one is right, change it by hand.</source>
        <translation>إن كان الجديد هو الصحيح فغيّره يدويًا.</translation>
    </message>
    <message>
        <source>Import it first: medibook notes-key import FILE</source>
        <translation>استورده أولًا: ⁦medibook notes-key import FILE⁩</translation>
    </message>
    <message>
        <source>Install PostgreSQL's contrib package there (Debian: postgresql-contrib), then run this again.</source>
        <translation>ثبّت هناك حزمة contrib الخاصة بـ PostgreSQL (في Debian: postgresql-contrib)، ثم شغّل هذا مرة أخرى.</translation>
    </message>
    <message>
        <source>Install it (Debian: apt-get install libxcb-cursor0), then start MediBook again.</source>
        <translation>ثبّته (في Debian: apt-get install libxcb-cursor0) ثم شغّل MediBook من جديد.</translation>
    </message>
    <message>
        <source>Install it (docs/it.md says which parts there are), then start MediBook again.</source>
        <translation>ثبّته (يذكر docs/it.md الأجزاء اللازمة) ثم شغّل MediBook من جديد.</translation>
    </message>
    <message>
        <source>Install the newer MediBook first.</source>
        <translation>ثبّت إصدار MediBook الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Install the newer MediBook on this computer.</source>
        <translation>ثبّت إصدار MediBook الأحدث على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install {package}, or join a clinic whose server runs elsewhere.</source>
        <translation>ثبّت {package}، أو انضم إلى عيادة يعمل خادمها في مكان آخر.</translation>
    </message>
    <message>
        <source>It begins here and never ends.</source>
        <translation>يبدأ هنا ولا ينتهي.</translation>
    </message>
    <message>
        <source>It cannot go to another clinic: visits to come: {visits}.</source>
        <translation>لا يمكن نقله إلى عيادة أخرى: مواعيد قادمة: {visits}.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>It is cancelled: there is nothing to book.</source>
        <translation>هو ملغى: لا شيء يُحجز.</translation>
    </message>
    <message>
        <source>It is over: only visits that are to come are imported.</source>
        <translation>انقضى: لا تُستورد إلا المواعيد القادمة.</translation>
    </message>
    <message>
        <source>It is written afresh as soon as the database is there.</source>
        <translation>تُكتب من جديد حالما تعود قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Join it instead, or give another database's address.</source>
        <translation>انضم إليها بدلًا من ذلك، أو أعطِ عنوان قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>Leave --version out, or publish the other folder.</source>
        <translation>احذف --version، أو انشر المجلد الآخر.</translation>
    </message>
    <message>
        <source>Leave it: an empty one costs nothing. medibook shards list shows what lives where.</source>
        <translation>اتركه: الجزء الفارغ لا يكلّف شيئًا. يعرض medibook shards list ما يوجد في كل مكان.</translation>
    </message>
    <message>
        <source>Leave out the character that was pasted or typed last.</source>
        <translation>احذف آخر حرف لُصق أو كُتب.</translation>
    </message>
    <message>
        <source>Leave some out.</source>
        <translation>احذف بعضها.</translation>
    </message>
    <message>
        <source>Let a superuser of that server carry out once, in that database: {statements} Then do this again.</source>
        <translation>اطلب من مستخدم خارق لذلك الخادم أن ينفذ مرة واحدة في تلك القاعدة: {statements} ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Let it in there (pg_hba.conf, firewall), or say with --directory-url how that server reaches it; files of certificates that the address names have to lie on that server. Then do this again.</source>
        <translation>اسمح له بالدخول هناك (pg_hba.conf والجدار الناري)، أو حدّد بالخيار --directory-url كيف يصل إليها ذلك الخادم؛ ويجب أن تكون ملفات الشهادات التي يذكرها العنوان على ذلك الخادم. ثم أعد ذلك.</translation>
    </message>
    <message>
        <source>Line {line} has the same name and birth date, and no number tells them apart.</source>
        <translation>في السطر {line} الاسم نفسه وتاريخ الميلاد نفسه، ولا رقم يميّز بينهما.</translation>
    </message>
    <message>
        <source>Line {line} has the same number or says the same.</source>
        <translation>في السطر {line} الرقم نفسه أو المحتوى نفسه.</translation>
    </message>
    <message>
        <source>Line {line} of this file has this time already.</source>
        <translation>السطر {line} من هذا الملف يأخذ هذا الوقت بالفعل.</translation>
    </message>
    <message>
        <source>Live updates are away.</source>
        <translation>التحديثات المباشرة غير متاحة.</translation>
    </message>
    <message>
        <source>Look at both versions and choose, field by field.</source>
        <translation>قارن النسختين واختر، حقلًا حقلًا.</translation>
    </message>
    <message>
        <source>Look at both versions and choose.</source>
        <translation>انظر في النسختين ثم اختر.</translation>
    </message>
    <message>
        <source>Look at both, side by side, and choose; nothing that you drew is lost.</source>
        <translation>انظر في النسختين جنبًا إلى جنب ثم اختر؛ لا يضيع شيء مما رسمته.</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>انظر فيه مرة أخرى، ثم عدّله.</translation>
    </message>
    <message>
        <source>Look at its name and at who may use it, or name another place; then try again.</source>
        <translation>تحقّق من الاسم وممن يجوز له استخدامه، أو حدّد مكانًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at its name and where it is.</source>
        <translation>تأكد من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>Look at the log that is named, or tell your administrator.</source>
        <translation>انظر في السجل المذكور، أو أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Look at the logs below {path}, or tell your administrator.</source>
        <translation>انظر في السجلات داخل {path}، أو أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Look at the name of the file.</source>
        <translation>تحقق من اسم الملف.</translation>
    </message>
    <message>
        <source>Look at the number that is stored now, then save yours or cancel.</source>
        <translation>انظر في الرقم المحفوظ الآن، ثم احفظ رقمك أو ألغِ.</translation>
    </message>
    <message>
        <source>Look at what the visit's status is now.</source>
        <translation>انظر ما حالة الموعد الآن.</translation>
    </message>
    <message>
        <source>Look at {log}, or tell your administrator.</source>
        <translation>انظر في {log}، أو أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, ask the administrator for a new file.</source>
        <translation>تحقّق من صحة تاريخ هذا الحاسوب؛ فإن كان صحيحًا فاطلب ملفًا جديدًا من المسؤول.</translation>
    </message>
    <message>
        <source>Look whether the date of this computer is right; if so, tell whoever publishes the updates.</source>
        <translation>تحقّق من صحة تاريخ هذا الحاسوب؛ فإن كان صحيحًا فأخبر من ينشر التحديثات.</translation>
    </message>
    <message>
        <source>Look whether this is the right file, and the right encoding.</source>
        <translation>تأكد من أنه الملف الصحيح والترميز الصحيح.</translation>
    </message>
    <message>
        <source>Make one with `useradd --system medibook`, or run MediBook as an ordinary user.</source>
        <translation>أنشئ حسابًا بالأمر `useradd --system medibook`، أو شغّل MediBook بحساب مستخدم عادي.</translation>
    </message>
    <message>
        <source>Many desks are changing this time at once, and no answer came in time.</source>
        <translation>مكاتب كثيرة تغيّر هذا الوقت معًا، ولم تصل إجابة في حينها.</translation>
    </message>
    <message>
        <source>MediBook asks again by itself; until then it stands at both.</source>
        <translation>يسأل MediBook مجددًا من تلقاء نفسه؛ وحتى ذلك الحين يظهر الموعد في المكانين.</translation>
    </message>
    <message>
        <source>MediBook goes on trying; nothing you typed is lost.</source>
        <translation>يواصل MediBook المحاولة؛ ولا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>MediBook made a mistake ({kind}) and wrote it down as {log_id} in {path}.</source>
        <translation>ارتكب MediBook خطأ ({kind}) ودوّنه برقم {log_id} في {path}.</translation>
    </message>
    <message>
        <source>Mend it, write it with the country's + code, or leave it empty; all else you typed is kept.</source>
        <translation>صحّحه، أو اكتبه برمز البلد مع +، أو اتركه فارغًا؛ وكل ما عداه محفوظ.</translation>
    </message>
    <message>
        <source>Mend or remove {key} in {where}.</source>
        <translation>صحّح {key} في {where} أو احذفه.</translation>
    </message>
    <message>
        <source>Mend or remove {where}, then start MediBook again.</source>
        <translation>صحّح {where} أو احذفه، ثم شغّل MediBook من جديد.</translation>
    </message>
    <message>
        <source>Mend the marked field; everything else you typed is kept.</source>
        <translation>صحّح الحقل المميَّز؛ وكل ما كتبته غيره محفوظ.</translation>
    </message>
    <message>
        <source>Mend the named key in the settings file or the environment.</source>
        <translation>صحّح الإعداد المذكور في ملف الإعدادات أو في متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Mend the row in the file of refused rows and import that file.</source>
        <translation>صحّح السطر في ملف السطور المرفوضة ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Mend {key} in {where}, then start MediBook again.</source>
        <translation>صحّح {key} في {where}، ثم شغّل MediBook من جديد.</translation>
    </message>
    <message>
        <source>Move its visits one by one, or cancel the series and book it anew there.</source>
        <translation>انقل مواعيدها واحدًا واحدًا، أو ألغِ السلسلة واحجزها هناك من جديد.</translation>
    </message>
    <message>
        <source>Move or cancel one of the two visits, then merge.</source>
        <translation>انقل أحد الموعدين أو ألغِه، ثم ادمج الملفين.</translation>
    </message>
    <message>
        <source>Move or cancel them first, or decide that they stay as they are.</source>
        <translation>انقلها أو ألغها أولًا، أو قرّر أن تبقى كما هي.</translation>
    </message>
    <message>
        <source>Move or cancel them first.</source>
        <translation>انقلها أو ألغِها أولًا.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first (medibook move-to-server); then make the file again.</source>
        <translation>انقل العيادة أولًا إلى خادم PostgreSQL (medibook move-to-server)؛ ثم أنشئ الملف من جديد.</translation>
    </message>
    <message>
        <source>Move the clinic to a PostgreSQL server first; then make the file again.</source>
        <translation type="vanished">انقل العيادة إلى خادم PostgreSQL أولًا؛ ثم أنشئ الملف من جديد.</translation>
    </message>
    <message>
        <source>Move these buckets along (--with-neighbours does): {buckets}.</source>
        <translation>انقل هذه المجموعات معها (يفعل ذلك --with-neighbours): {buckets}.</translation>
    </message>
    <message>
        <source>Move these visits first, or make a new one in the other clinic.</source>
        <translation>انقل هذه المواعيد أولًا، أو أنشئ جديدًا في العيادة الأخرى.</translation>
    </message>
    <message>
        <source>Name a database that does not exist yet, or an empty one.</source>
        <translation>حدد قاعدة بيانات غير موجودة بعد، أو قاعدة فارغة.</translation>
    </message>
    <message>
        <source>Name another one, such as medibook: it is made.</source>
        <translation>اذكر قاعدة أخرى، مثل medibook: سيجري إنشاؤها.</translation>
    </message>
    <message>
        <source>Name another place with --out.</source>
        <translation>حدد مكانًا آخر بواسطة --out.</translation>
    </message>
    <message>
        <source>No clinic is set up on this computer.</source>
        <translation>لم تُهيَّأ أي عيادة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No column is chosen for “{field}”.</source>
        <translation>لم يُختر عمود لـ «{field}».</translation>
    </message>
    <message>
        <source>No doctor is chosen.</source>
        <translation>لم يُختر طبيب.</translation>
    </message>
    <message>
        <source>No fitting time is left today.</source>
        <translation>لم يبقَ اليوم وقت مناسب.</translation>
    </message>
    <message>
        <source>No free time meets this wish.</source>
        <translation>لا يوجد وقت متاح يوافق هذا الطلب.</translation>
    </message>
    <message>
        <source>No password was sent. IT looks at the server's certificate: medibook check.</source>
        <translation>لم تُرسَل أي كلمة مرور. يفحص قسم تقنية المعلومات شهادة الخادم: medibook check.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>لا توجد طابعة معدّة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No visit of the series is changed by this.</source>
        <translation>هذا لا يغيّر أي موعد من السلسلة.</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>لم يُتحقق من شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (200 MB is enough to start), then try again.</source>
        <translation type="vanished">لم يضِع شيء. حرّر بعض المساحة هناك (200 ميغابايت تكفي للتشغيل)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space there (300 MB is enough to start), then try again.</source>
        <translation>لم يضِع شيء. أفرغ بعض المساحة هناك (300 MB تكفي للبدء) ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing says which column is what.</source>
        <translation>لا شيء يحدد معنى كل عمود.</translation>
    </message>
    <message>
        <source>Nothing says whose visits these are.</source>
        <translation>لا شيء يحدد لمن هذه المواعيد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. MediBook goes on trying; try again when the status line says so.</source>
        <translation>لم يتغير شيء. يواصل MediBook المحاولة؛ حاول مرة أخرى عندما يخبرك سطر الحالة.</translation>
    </message>
    <message>
        <source>Nothing was changed. The other doctors work as always; MediBook goes on trying.</source>
        <translation>لم يتغير شيء. بقية الأطباء يعملون كالمعتاد؛ ويواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was installed, and this version goes on. Tell whoever publishes the updates.</source>
        <translation>لم يُثبَّت شيء، وتستمر هذه النسخة. أخبر من ينشر التحديثات.</translation>
    </message>
    <message>
        <source>Nothing was saved. Free some space, then try again.</source>
        <translation>لم يُحفظ شيء. حرّر بعض المساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>On {day} the hours at two clinics overlap at {at}: the clinics keep different time.</source>
        <translation>في {day} تتداخل ساعات عيادتين عند {at}: توقيت العيادتين مختلف.</translation>
    </message>
    <message>
        <source>Open it and choose a file inside.</source>
        <translation>افتحه واختر ملفًا بداخله.</translation>
    </message>
    <message>
        <source>Open it in the list and change it by hand.</source>
        <translation>افتحه في القائمة وعدّله يدويًا.</translation>
    </message>
    <message>
        <source>Open the file (F5) and change it by hand.</source>
        <translation>افتح الملف (F5) وعدّله يدويًا.</translation>
    </message>
    <message>
        <source>Open the file again before you book.</source>
        <translation>افتح الملف من جديد قبل الحجز.</translation>
    </message>
    <message>
        <source>Open the file again; if it stays, install the newer MediBook on this computer.</source>
        <translation>افتح الملف مرة أخرى؛ فإن بقيت المشكلة فثبّت إصدار MediBook الأحدث على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the schedule: it shows the hours as they are now.</source>
        <translation>افتح جدول الدوام: يعرض الساعات كما هي الآن.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root, and this computer has no unprivileged account for it.</source>
        <translation>يرفض PostgreSQL العمل بحساب root، ولا يوجد على هذا الحاسوب حساب غير إداري له.</translation>
    </message>
    <message>
        <source>Press E on it to change that series.</source>
        <translation>اضغط E عليه لتعديل تلك السلسلة.</translation>
    </message>
    <message>
        <source>Put the patient on the waiting room's list, or choose another doctor.</source>
        <translation>ضع المريض في قائمة غرفة الانتظار، أو اختر طبيبًا آخر.</translation>
    </message>
    <message>
        <source>Put three or four words together that have nothing to do with each other.</source>
        <translation>اجمع ثلاث كلمات أو أربعًا لا صلة بينها.</translation>
    </message>
    <message>
        <source>Remove QT_QPA_PLATFORM from the environment, then start MediBook again.</source>
        <translation>أزل QT_QPA_PLATFORM من البيئة ثم شغّل MediBook من جديد.</translation>
    </message>
    <message>
        <source>Remove it, or choose another data folder.</source>
        <translation>أزله، أو اختر مجلد بيانات آخر.</translation>
    </message>
    <message>
        <source>Rename it, or add the new one first.</source>
        <translation>أعد تسميته، أو أضف الجديد أولًا.</translation>
    </message>
    <message>
        <source>Repeat every 1 to {limit} weeks or months.</source>
        <translation>التكرار كل 1 إلى {limit} من الأسابيع أو الأشهر.</translation>
    </message>
    <message>
        <source>Retire it instead.</source>
        <translation>أوقف استخدامه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Retire it: its history stays, and nobody can choose it any more.</source>
        <translation>أوقف استخدامه: يبقى تاريخه، ولا يستطيع أحد اختياره بعد الآن.</translation>
    </message>
    <message>
        <source>Retire them, or give them another clinic, on the page of the doctors.</source>
        <translation>أوقف استخدامهم أو أعطهم عيادة أخرى، في صفحة الأطباء.</translation>
    </message>
    <message>
        <source>Run this where the clinic was set up with 'on this computer'.</source>
        <translation>شغّل هذا حيث أُعدت العيادة «على هذا الحاسوب».</translation>
    </message>
    <message>
        <source>Save it as a PDF instead, or choose another printer.</source>
        <translation>احفظه بصيغة PDF بدلًا من ذلك، أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>Say --date-order DMY or --date-order MDY.</source>
        <translation>أضف ⁦--date-order DMY⁩ أو ⁦--date-order MDY⁩.</translation>
    </message>
    <message>
        <source>Say for each row whether it is the same person.</source>
        <translation>حدّد لكل سطر هل هو الشخص نفسه.</translation>
    </message>
    <message>
        <source>Say how many visits, or until when.</source>
        <translation>حدّد عدد المواعيد أو آخر يوم.</translation>
    </message>
    <message>
        <source>Say which way is right.</source>
        <translation>حدّد أي القراءتين صحيحة.</translation>
    </message>
    <message>
        <source>Search for the patient again, or register a new one.</source>
        <translation>ابحث عن المريض مرة أخرى، أو سجّل مريضًا جديدًا.</translation>
    </message>
    <message>
        <source>Search for the patient again: the search leads to the file that is kept.</source>
        <translation>ابحث عن المريض مرة أخرى: البحث يقود إلى الملف الباقي.</translation>
    </message>
    <message>
        <source>See to it that this account may read {where} and its folder, then start MediBook again.</source>
        <translation>تأكد من أن هذا الحساب يستطيع قراءة {where} ومجلده، ثم شغّل MediBook من جديد.</translation>
    </message>
    <message>
        <source>Set MEDIBOOK_DATA_DIR to a folder on this computer's own disk, or join a clinic on a server.</source>
        <translation>اضبط MEDIBOOK_DATA_DIR على مجلد في قرص هذا الحاسوب نفسه، أو انضم إلى عيادة على خادم.</translation>
    </message>
    <message>
        <source>Set database_url to {server}, or join by an enrolment file.</source>
        <translation>اضبط database_url على {server}، أو انضم بملف تسجيل.</translation>
    </message>
    <message>
        <source>Set update_key to the public key, which whoever publishes the updates tells you.</source>
        <translation>اضبط update_key على المفتاح العام كما يخبرك ناشر التحديثات.</translation>
    </message>
    <message>
        <source>Set update_url and update_key, which whoever publishes the updates tells you.</source>
        <translation>اضبط update_url و update_key كما يخبرك ناشر التحديثات.</translation>
    </message>
    <message>
        <source>Several patients have this name and birth date.</source>
        <translation>لعدة مرضى هذا الاسم وتاريخ الميلاد هذا.</translation>
    </message>
    <message>
        <source>Sign out and in again: MediBook then asks for a new password.</source>
        <translation>سجّل الخروج ثم الدخول: سيطلب MediBook كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>So many steps fit on no chart: choose weeks or months, or a shorter range.</source>
        <translation>خطوات بهذا العدد لا يتسع لها رسم: اختر الأسابيع أو الشهور، أو مدة أقصر.</translation>
    </message>
    <message>
        <source>Some dates of the series are not free any more, and nothing was booked.</source>
        <translation>بعض تواريخ السلسلة لم تعد متاحة، ولم يُحجز شيء.</translation>
    </message>
    <message>
        <source>Somebody else changed this account since you opened it.</source>
        <translation>عدّل شخص آخر هذا الحساب بعد أن فتحته.</translation>
    </message>
    <message>
        <source>Somebody else changed this number since you opened it.</source>
        <translation>عدّل شخص آخر هذا الرقم بعد أن فتحته.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you opened it.</source>
        <translation>عدّل شخص آخر هذه القاعدة بعد أن فتحتها.</translation>
    </message>
    <message>
        <source>Somebody else changed this rule since you saw it.</source>
        <translation>عدّل شخص آخر هذه القاعدة بعد أن رأيتها.</translation>
    </message>
    <message>
        <source>Somebody else saved this doctor's hours since you opened them.</source>
        <translation>حفظ شخص آخر ساعات هذا الطبيب بعد أن فتحتها.</translation>
    </message>
    <message>
        <source>Somebody else saved this patient's file since you opened it.</source>
        <translation>حفظ شخص آخر ملف هذا المريض بعد أن فتحته.</translation>
    </message>
    <message>
        <source>Somebody else saved this since you opened it.</source>
        <translation>حفظ شخص آخر هذا بعد أن فتحته.</translation>
    </message>
    <message>
        <source>Somebody is moving buckets of this clinic already.</source>
        <translation>هناك من ينقل مجموعات هذه العيادة بالفعل.</translation>
    </message>
    <message>
        <source>Something went wrong that MediBook did not expect.</source>
        <translation>حدث خطأ لم يتوقعه MediBook.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Start MediBook in a desktop session. Without one, medibook --help names what can be done.</source>
        <translation>شغّل MediBook في جلسة سطح مكتب. وبدونها يذكر medibook --help ما يمكن فعله.</translation>
    </message>
    <message>
        <source>Start MediBook in the desktop session of the same account; DISPLAY must be as it is there.</source>
        <translation>شغّل MediBook في جلسة سطح المكتب للحساب نفسه؛ ويجب أن يكون DISPLAY كما هو هناك.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>ابدأه من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>خذ غيره.</translation>
    </message>
    <message>
        <source>Tell the makers.</source>
        <translation>أخبر صانعي البرنامج.</translation>
    </message>
    <message>
        <source>That server is PostgreSQL {version}, and MediBook needs {oldest} or newer.</source>
        <translation>ذلك الخادم هو PostgreSQL {version}، ويحتاج MediBook إلى {oldest} أو أحدث.</translation>
    </message>
    <message>
        <source>The Bundle has no entries.</source>
        <translation>لا عناصر في الـ Bundle.</translation>
    </message>
    <message>
        <source>The PDF could not be saved as {path}: {why}.</source>
        <translation>تعذّر حفظ ملف PDF في {path}: {why}.</translation>
    </message>
    <message>
        <source>The account of this desk has to be able to write there.</source>
        <translation>يجب أن يستطيع حساب هذا المكتب الكتابة هناك.</translation>
    </message>
    <message>
        <source>The address needs the database's name: postgresql://owner@server/medibook</source>
        <translation>ينقص العنوان اسم قاعدة البيانات: postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address needs the owner's name: postgresql://owner@server/medibook</source>
        <translation>ينقص العنوان اسم المالك: postgresql://owner@server/medibook</translation>
    </message>
    <message>
        <source>The address of a Sentinel ends in the name of its master, as in …/mymaster.</source>
        <translation>ينتهي عنوان Sentinel باسم خادمه الرئيسي، مثل …/mymaster.</translation>
    </message>
    <message>
        <source>The agenda and the waitlist show what became of it.</source>
        <translation>يبيّن جدول المواعيد وقائمة الانتظار ما آل إليه.</translation>
    </message>
    <message>
        <source>The agenda shows it as it is now; look and try again.</source>
        <translation>يعرضه جدول المواعيد كما هو الآن؛ انظر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The agenda shows the time as it is now.</source>
        <translation>يعرض جدول المواعيد الوقت كما هو الآن.</translation>
    </message>
    <message>
        <source>The agenda shows the visits as they are now.</source>
        <translation>يعرض الجدول المواعيد كما هي الآن.</translation>
    </message>
    <message>
        <source>The authority's certificate, by which this computer knows the database's server, cannot be read.</source>
        <translation>تتعذّر قراءة شهادة المرجع التي يعرف بها هذا الحاسوب خادم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>تاريخ الميلاد في المستقبل.</translation>
    </message>
    <message>
        <source>The birth date is more than 130 years ago.</source>
        <translation>تاريخ الميلاد قبل أكثر من 130 سنة.</translation>
    </message>
    <message>
        <source>The break at {start} ends before it starts.</source>
        <translation>الاستراحة التي تبدأ {start} تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The break at {start} overlaps another.</source>
        <translation>الاستراحة التي تبدأ {start} تتداخل مع استراحة أخرى.</translation>
    </message>
    <message>
        <source>The break {break_time} is outside of {hours}.</source>
        <translation>الاستراحة {break_time} خارج ساعات الدوام {hours}.</translation>
    </message>
    <message>
        <source>The buckets {buckets} could not be moved: {why}.</source>
        <translation>تعذر نقل المجموعات {buckets}: {why}.</translation>
    </message>
    <message>
        <source>The build in {folder} says that it is {found}, and not {said}.</source>
        <translation>البرنامج في {folder} يقول إنه {found} وليس {said}.</translation>
    </message>
    <message>
        <source>The card has no name (FN or N).</source>
        <translation>لا اسم في البطاقة (FN أو N).</translation>
    </message>
    <message>
        <source>The certificate of {host} is none that this computer believes: {why}.</source>
        <translation>لا يثق هذا الحاسوب بشهادة {host}: {why}.</translation>
    </message>
    <message>
        <source>The certificate {path} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام الشهادة {path}: {reason}.</translation>
    </message>
    <message>
        <source>The clinic has a newer key, and it is not on this computer.</source>
        <translation>للعيادة مفتاح أحدث، وليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clinic of this computer does not live on this computer.</source>
        <translation>عيادة هذا الحاسوب ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be opened: {why}</source>
        <translation>تعذّر الوصول إلى قاعدة بيانات العيادة، وتعذّر فتح نسخة الطوارئ: {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and the downtime copy cannot be used: {why}</source>
        <translation>تعذّر الوصول إلى قاعدة بيانات العيادة، ولا يمكن استخدام نسخة الطوارئ: {why}</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and you have not signed in at this terminal before.</source>
        <translation>تعذّر الوصول إلى قاعدة بيانات العيادة، ولم تسجّل الدخول على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached, and your last sign-in here is more than 7 days old.</source>
        <translation>تعذّر الوصول إلى قاعدة بيانات العيادة، وآخر تسجيل دخول لك هنا مضى عليه أكثر من 7 أيام.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached.</source>
        <translation>تعذّر الوصول إلى قاعدة بيانات العيادة.</translation>
    </message>
    <message>
        <source>The clinic's database does not accept this value.</source>
        <translation>قاعدة بيانات العيادة لا تقبل هذه القيمة.</translation>
    </message>
    <message>
        <source>The clinic's database is newer than this program.</source>
        <translation>قاعدة بيانات العيادة أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The clinic's database is older than this program.</source>
        <translation>قاعدة بيانات العيادة أقدم من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The clinic's database is on this computer alone, so no other one can reach it.</source>
        <translation>قاعدة بيانات العيادة على هذا الحاسوب وحده، فلا يصل إليها غيره.</translation>
    </message>
    <message>
        <source>The clinics of one doctor share one time zone.</source>
        <translation>عيادات الطبيب الواحد في منطقة زمنية واحدة.</translation>
    </message>
    <message>
        <source>The code of this enrolment file is another one: it was changed or mixed up.</source>
        <translation>رمز ملف التسجيل هذا مختلف: عُدِّل الملف أو خُلط بغيره.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came, so it is not known yet whether this was saved.</source>
        <translation>انقطع الاتصال قبل وصول الإجابة، فلا يُعرف بعدُ هل حُفظ ذلك.</translation>
    </message>
    <message>
        <source>The copy breaks a rule: {rules}.</source>
        <translation>النسخة تخالف قاعدة: {rules}.</translation>
    </message>
    <message>
        <source>The copy of {table} is not what was read: {copied} rows for {rows}.</source>
        <translation>نسخة {table} ليست ما قُرئ: {copied} صفوف بدل {rows}.</translation>
    </message>
    <message>
        <source>The database for “{shard}” holds a clinic already.</source>
        <translation>قاعدة البيانات الخاصة بـ «{shard}» فيها عيادة بالفعل.</translation>
    </message>
    <message>
        <source>The database has no free connection.</source>
        <translation>لا يوجد في قاعدة البيانات اتصال متاح.</translation>
    </message>
    <message>
        <source>The database is away, so MediBook compares with your last sign-in here. Type both again.</source>
        <translation>قاعدة البيانات غير متاحة، لذلك يقارن MediBook بآخر تسجيل دخول لك هنا. اكتب الاثنين من جديد.</translation>
    </message>
    <message>
        <source>The database of this address holds a clinic already; nothing was changed.</source>
        <translation>قاعدة البيانات في هذا العنوان فيها عيادة بالفعل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The database of this address holds something else already; nothing was changed.</source>
        <translation>قاعدة البيانات في هذا العنوان تحتوي على شيء آخر بالفعل؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The database of this computer did not start.</source>
        <translation>لم تعمل قاعدة بيانات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason} ({path}).</source>
        <translation>لم تعمل قاعدة بيانات هذا الحاسوب: {reason} ({path}).</translation>
    </message>
    <message>
        <source>The database of this computer did not start: {reason}.</source>
        <translation>لم تعمل قاعدة بيانات هذا الحاسوب: {reason}.</translation>
    </message>
    <message>
        <source>The database's server shows a certificate that is for another name.</source>
        <translation>يعرض خادم قاعدة البيانات شهادة صادرة لاسم آخر.</translation>
    </message>
    <message>
        <source>The database's server shows no certificate that this computer believes.</source>
        <translation>لا يعرض خادم قاعدة البيانات شهادة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The database's server speaks an older TLS than 1.3.</source>
        <translation>يستخدم خادم قاعدة البيانات إصدار TLS أقدم من 1.3.</translation>
    </message>
    <message>
        <source>The database's server speaks no TLS, and its address asks for it.</source>
        <translation>خادم قاعدة البيانات لا يدعم TLS، وعنوانه يتطلّبه.</translation>
    </message>
    <message>
        <source>The dates could be read in two ways ({example}).</source>
        <translation>يمكن قراءة التواريخ على وجهين ({example}).</translation>
    </message>
    <message>
        <source>The dates could be read in two ways: {example}.</source>
        <translation>يمكن قراءة التواريخ على وجهين: {example}.</translation>
    </message>
    <message>
        <source>The description of release {version} was good until {day}: somebody may be holding back newer ones.</source>
        <translation>كان وصف الإصدار {version} صالحًا حتى {day}: ربما يحجب أحدهم إصدارات أحدث.</translation>
    </message>
    <message>
        <source>The directory's database does not answer this shard.</source>
        <translation>قاعدة بيانات الدليل لا تجيب هذا الجزء.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>القرص الذي فيه {path} ممتلئ.</translation>
    </message>
    <message>
        <source>The doctor has hours on that day already: {hours}.</source>
        <translation>للطبيب ساعات في ذلك اليوم بالفعل: {hours}.</translation>
    </message>
    <message>
        <source>The doctor has no hours on that day.</source>
        <translation>لا ساعات للطبيب في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The doctor has no time that begins then; the nearest are {times}.</source>
        <translation>لا وقت للطبيب يبدأ حينئذ؛ أقرب الأوقات: {times}.</translation>
    </message>
    <message>
        <source>The doctor has weekly hours in {clinic}.</source>
        <translation>للطبيب ساعات أسبوعية في {clinic}.</translation>
    </message>
    <message>
        <source>The doctor takes no more visits on that day.</source>
        <translation>لا يستقبل الطبيب زيارات أخرى في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The doctors of this shard work on; who and what is new comes when the directory answers.</source>
        <translation>يواصل أطباء هذا الجزء العمل؛ ويصل الجديد حين يجيب الدليل.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be read from this computer's disk.</source>
        <translation>تعذّرت قراءة نسخة الطوارئ من قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The downtime copy cannot be written on this computer.</source>
        <translation>لا يمكن كتابة نسخة الطوارئ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The downtime copy could not be written.</source>
        <translation>تعذّرت كتابة نسخة الطوارئ.</translation>
    </message>
    <message>
        <source>The downtime copy of this terminal cannot be used.</source>
        <translation>لا يمكن استخدام نسخة الطوارئ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The downtime copy on this computer is another clinic's.</source>
        <translation>نسخة الطوارئ على هذا الحاسوب تخص عيادة أخرى.</translation>
    </message>
    <message>
        <source>The downtime copy was written by another release of MediBook.</source>
        <translation>نسخة الطوارئ كتبها إصدار آخر من MediBook.</translation>
    </message>
    <message>
        <source>The entry has no resource.</source>
        <translation>لا مورد في العنصر.</translation>
    </message>
    <message>
        <source>The event has no DTSTART.</source>
        <translation>لا DTSTART في الحدث.</translation>
    </message>
    <message>
        <source>The event repeats. Only single visits are imported: make a series of it, or export it as single events.</source>
        <translation>الحدث يتكرر. لا تُستورد إلا المواعيد المفردة: أنشئ منه سلسلة، أو صدّره أحداثًا مفردة.</translation>
    </message>
    <message>
        <source>The export was stopped, and nothing was written.</source>
        <translation>أُوقف التصدير ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file cannot be written there.</source>
        <translation>لا يمكن كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <translation>تعذرت كتابة الملف: {why}.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذّرت قراءة الملف إلى آخره.</translation>
    </message>
    <message>
        <source>The file could not be saved as {path}: {why}.</source>
        <translation>تعذّر حفظ الملف في {path}: {why}.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <source>The file does not say what the time zone “{zone}” is.</source>
        <translation>لا يحدد الملف ما هي المنطقة الزمنية «{zone}».</translation>
    </message>
    <message>
        <source>The file gives the name only, and somebody of that name is registered here.</source>
        <translation>ليس في الملف إلا الاسم، ويوجد هنا مريض بهذا الاسم.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not in this encoding.</source>
        <translation>الملف ليس بهذا الترميز.</translation>
    </message>
    <message>
        <source>The file is too large to be read whole; ask for one resource a line (ndjson).</source>
        <translation>الملف أكبر من أن يُقرأ كله؛ اطلبه موردًا في كل سطر (ndjson).</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys cannot be read.</source>
        <translation>تعذّرت قراءة ملف مفاتيح ملاحظات العيادة.</translation>
    </message>
    <message>
        <source>The file of the clinic's notes keys is damaged.</source>
        <translation>ملف مفاتيح ملاحظات العيادة تالف.</translation>
    </message>
    <message>
        <source>The file says that this patient has died, so nothing is booked.</source>
        <translation>جاء في الملف أن هذا المريض متوفى، فلا يُحجز شيء.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>لا يمكن قراءة الملف {path}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الملف {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة الملف {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is no sealed audit: {why}.</source>
        <translation>الملف {path} ليس سجل تدقيق مختومًا: {why}.</translation>
    </message>
    <message>
        <source>The first row cannot be read: {why}</source>
        <translation>لا يمكن قراءة السطر الأول: {why}</translation>
    </message>
    <message>
        <source>The folder {path} belongs to another user.</source>
        <translation>المجلد {path} يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>The hours end before they start.</source>
        <translation>تنتهي الساعات قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The hours stop being valid before they start to be.</source>
        <translation>تنتهي صلاحية ساعات الدوام قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap at two clinics.</source>
        <translation>تتداخل الساعات {hours} و{other_hours} في عيادتين.</translation>
    </message>
    <message>
        <source>The hours {hours} and {other_hours} overlap.</source>
        <translation>ساعات الدوام {hours} و{other_hours} متداخلة.</translation>
    </message>
    <message>
        <source>The hours {hours} end before they start.</source>
        <translation>ساعات الدوام {hours} تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The key cannot be kept on this computer.</source>
        <translation>لا يمكن حفظ المفتاح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key file cannot be written.</source>
        <translation>تعذّرت كتابة ملف المفتاح.</translation>
    </message>
    <message>
        <source>The key of the downtime copy is not in this computer's keyring any more.</source>
        <translation>مفتاح نسخة الطوارئ لم يعد في حافظة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keys of this computer cannot be read.</source>
        <translation>تعذّرت قراءة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>The last day is over.</source>
        <translation>آخر يوم قد انقضى.</translation>
    </message>
    <message>
        <source>The last day lies after the first visit and within two years.</source>
        <translation>يجب أن يكون آخر يوم بعد الموعد الأول وخلال سنتين.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
    <message>
        <source>The line is longer than a million characters: this is no table.</source>
        <translation>السطر أطول من مليون حرف: هذا ليس جدولًا.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>السطر ليس JSON صحيحًا.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; look and try again.</source>
        <translation>تعرضه القائمة كما هو الآن؛ انظر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The list shows it as it is now; what you typed is kept.</source>
        <translation>تعرضه القائمة كما هو الآن؛ وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>The list shows what there is now.</source>
        <translation>تعرض القائمة ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>The list shows which; choose another time for each, or leave it out.</source>
        <translation>تبيّن القائمة أيها؛ اختر لكل منها وقتًا آخر أو اتركه.</translation>
    </message>
    <message>
        <source>The name of a desk is one line of 100 letters at most.</source>
        <translation>اسم المكتب سطر واحد من 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>The name of a file is missing.</source>
        <translation>اسم الملف ناقص.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>كلمة المرور الجديدة هي القديمة.</translation>
    </message>
    <message>
        <source>The notes are only shown when the look at them has been recorded first.</source>
        <translation>لا تُعرض الملاحظات إلا بعد تقييد الاطلاع عليها.</translation>
    </message>
    <message>
        <source>The notes cannot be opened on this terminal.</source>
        <translation>لا يمكن فتح الملاحظات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The package {package} is not installed, so there is no database server on this computer.</source>
        <translation>الحزمة {package} غير مثبَّتة، فلا يوجد خادم قاعدة بيانات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The page shows the rule as it is now; look and try again.</source>
        <translation>تعرض الصفحة القاعدة كما هي الآن؛ انظر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The password contains a character that cannot be sent.</source>
        <translation>في كلمة المرور حرف لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>The password has {found} characters; {limit} fit.</source>
        <translation>عدد أحرف كلمة المرور {found}، والحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة المرور مفقودة.</translation>
    </message>
    <message>
        <source>The patient has another visit at that time.</source>
        <translation>لدى المريض موعد آخر في ذلك الوقت.</translation>
    </message>
    <message>
        <source>The patient is elsewhere at that time on line {line} of this file.</source>
        <translation>المريض في مكان آخر في ذلك الوقت بحسب السطر {line} من هذا الملف.</translation>
    </message>
    <message>
        <source>The place of the updates does not answer.</source>
        <translation>مكان التحديثات لا يجيب.</translation>
    </message>
    <message>
        <source>The place of the updates offers {version}, which is older than this version {running}.</source>
        <translation>يعرض مكان التحديثات {version}، وهي أقدم من هذه النسخة {running}.</translation>
    </message>
    <message>
        <source>The printer {printer} does not take the job.</source>
        <translation>الطابعة {printer} لا تقبل الطباعة.</translation>
    </message>
    <message>
        <source>The printer {printer} is no longer there.</source>
        <translation>الطابعة {printer} لم تعد موجودة.</translation>
    </message>
    <message>
        <source>The printer {printer} reports an error.</source>
        <translation>الطابعة {printer} تبلّغ عن خطأ.</translation>
    </message>
    <message>
        <source>The release's description cannot be read.</source>
        <translation>تعذرت قراءة وصف الإصدار.</translation>
    </message>
    <message>
        <source>The release's description is too long to be one.</source>
        <translation>وصف الإصدار أطول من أن يكون وصفًا.</translation>
    </message>
    <message>
        <source>The resource is not built as FHIR asks.</source>
        <translation>المورد ليس مبنيًا كما يطلب FHIR.</translation>
    </message>
    <message>
        <source>The room is taken at that time.</source>
        <translation>الغرفة مشغولة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>The row contains a character that cannot be stored (NUL).</source>
        <translation>في السطر حرف لا يمكن تخزينه (NUL).</translation>
    </message>
    <message>
        <source>The row does not say which doctor's visit it is.</source>
        <translation>لا يحدد السطر عند أي طبيب الموعد.</translation>
    </message>
    <message>
        <source>The row does not say whose visit it is.</source>
        <translation>لا يحدد السطر لمن الموعد.</translation>
    </message>
    <message>
        <source>The row has bytes that mean nothing in this encoding.</source>
        <translation>في السطر بايتات لا معنى لها في هذا الترميز.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>لا تاريخ في السطر.</translation>
    </message>
    <message>
        <source>The rule of this series cannot be read.</source>
        <translation>تعذّرت قراءة قاعدة هذه السلسلة.</translation>
    </message>
    <message>
        <source>The search shows both files again.</source>
        <translation>يعرض البحث الملفين من جديد.</translation>
    </message>
    <message>
        <source>The series was changed at another desk since you saw it.</source>
        <translation>عُدِّلت السلسلة من مكتب آخر بعد أن رأيتها.</translation>
    </message>
    <message>
        <source>The server does not accept this user from this computer.</source>
        <translation>لا يقبل الخادم هذا المستخدم من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server has accounts of the same names as the clinic's people already: {names}. Nothing was changed.</source>
        <translation>لدى الخادم بالفعل حسابات بأسماء موظفي العيادة نفسها: {names}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The server lacks {names}.</source>
        <translation>ينقص الخادم {names}.</translation>
    </message>
    <message>
        <source>The server of “{shard}” does not reach the directory's database: {reason}</source>
        <translation>لا يصل خادم «{shard}» إلى قاعدة بيانات الدليل: {reason}</translation>
    </message>
    <message>
        <source>The server {host} is not the one of this file: {reason}.</source>
        <translation>الخادم {host} ليس خادم هذا الملف: {reason}.</translation>
    </message>
    <message>
        <source>The server {host} speaks no TLS, and this file says that it does.</source>
        <translation>الخادم {host} لا يدعم TLS، والملف يقول إنه يدعمه.</translation>
    </message>
    <message>
        <source>The setting update_key is no key of a publisher: {length} letters that cannot be read as one.</source>
        <translation>الإعداد update_key ليس مفتاح ناشر: {length} حرفًا لا تُقرأ على أنها مفتاح.</translation>
    </message>
    <message>
        <source>The setting {key} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام الإعداد {key}: {reason}.</translation>
    </message>
    <message>
        <source>The settings file {where} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة ملف الإعدادات {where}: {reason}.</translation>
    </message>
    <message>
        <source>The shard “{shard}” holds doctors, or has held some: what its database knows of them is nowhere else.</source>
        <translation>الجزء «{shard}» فيه أطباء أو كان فيه: وما تعرفه قاعدة بياناته عنهم لا يوجد في مكان آخر.</translation>
    </message>
    <message>
        <source>The signature of the update is not that of the publisher whose key this computer has.</source>
        <translation>توقيع التحديث ليس توقيع الناشر الذي يملك هذا الحاسوب مفتاحه.</translation>
    </message>
    <message>
        <source>The standby did not confirm this in time, so it is not known yet whether it is safe.</source>
        <translation>لم يؤكد الخادم الاحتياطي هذا في حينه، فلا يُعرف بعدُ هل حُفظ بأمان.</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be stored.</source>
        <translation>يحتوي النص على محرف لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>The time limit of this offer was over, and the time is free again.</source>
        <translation>انتهت مهلة هذا العرض، والوقت متاح من جديد.</translation>
    </message>
    <message>
        <source>The trail is kept for one year at least and for a hundred at most.</source>
        <translation>يُحفظ السجل سنة على الأقل ومئة سنة على الأكثر.</translation>
    </message>
    <message>
        <source>The two databases do not have the same tables: {tables}.</source>
        <translation>ليس للقاعدتين الجداول نفسها: {tables}.</translation>
    </message>
    <message>
        <source>The update cannot be put beside the running version.</source>
        <translation>لا يمكن وضع التحديث بجانب الإصدار العامل.</translation>
    </message>
    <message>
        <source>The update cannot be put into {folder}: {why}.</source>
        <translation>لا يمكن وضع التحديث في {folder}: {why}.</translation>
    </message>
    <message>
        <source>The update cannot be unpacked.</source>
        <translation>لا يمكن فك حزمة التحديث.</translation>
    </message>
    <message>
        <source>The update is larger than its description says.</source>
        <translation>التحديث أكبر مما يقول وصفه.</translation>
    </message>
    <message>
        <source>The update is not the file that its description names.</source>
        <translation>التحديث ليس الملف الذي يسميه وصفه.</translation>
    </message>
    <message>
        <source>The update lacks {name}.</source>
        <translation>ينقص التحديث {name}.</translation>
    </message>
    <message>
        <source>The user name {username} is reserved.</source>
        <translation>اسم المستخدم {username} محجوز للنظام.</translation>
    </message>
    <message>
        <source>The visit cannot take this step.</source>
        <translation>لا يمكن للموعد الانتقال إلى هذه الخطوة.</translation>
    </message>
    <message>
        <source>The visit has arrived at its new time, and could not yet be taken away from the old one.</source>
        <translation>وصل الموعد إلى وقته الجديد، ولم يتسنَّ بعد حذفه من القديم.</translation>
    </message>
    <message>
        <source>The visit is longer than the free time.</source>
        <translation>الزيارة أطول من الوقت المتاح.</translation>
    </message>
    <message>
        <source>The visit that this belongs to could not be booked.</source>
        <translation>تعذّر حجز الموعد الذي يتبعه هذا.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now.</source>
        <translation>تعرضه غرفة الانتظار كما هو الآن.</translation>
    </message>
    <message>
        <source>The waiting room shows it as it is now; look and try again.</source>
        <translation>تعرضه غرفة الانتظار كما هو الآن؛ انظر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The waitlist shows it as it is now; look and try again.</source>
        <translation>تعرضه قائمة الانتظار كما هو الآن؛ انظر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The waitlist shows what became of it.</source>
        <translation>تبيّن قائمة الانتظار ما آل إليه.</translation>
    </message>
    <message>
        <source>The window cannot be shown as QT_QPA_PLATFORM says: {platform}.</source>
        <translation>لا يمكن عرض النافذة كما يقول QT_QPA_PLATFORM: {platform}.</translation>
    </message>
    <message>
        <source>The window cannot be shown: the display {display} does not let this account in, or is not there.</source>
        <translation>لا يمكن عرض النافذة: الشاشة {display} لا تسمح لهذا الحساب أو غير موجودة.</translation>
    </message>
    <message>
        <source>The {before} minutes before this time, which the visit needs too, are not free.</source>
        <translation>الدقائق {before} السابقة لهذا الوقت، ويحتاج إليها الموعد أيضًا، ليست متاحة.</translation>
    </message>
    <message>
        <source>The {field} contains a character that cannot be stored.</source>
        <translation>الحقل «{field}»: يحتوي على محرف لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>The {field} contains a control character.</source>
        <translation>الحقل «{field}»: يحتوي على محرف تحكم.</translation>
    </message>
    <message>
        <source>The {field} contains half a character.</source>
        <translation>الحقل «{field}»: يحتوي على نصف محرف.</translation>
    </message>
    <message>
        <source>The {field} has {found} characters; {limit} fit.</source>
        <translation>الحقل «{field}»: فيه {found} محرفًا؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>The {field} is missing.</source>
        <translation>الحقل «{field}» فارغ.</translation>
    </message>
    <message>
        <source>There are {found} cells in this row, but {columns} columns.</source>
        <translation>عدد الخلايا في هذا السطر {found}، وعدد الأعمدة {columns}.</translation>
    </message>
    <message>
        <source>There is a clinic in this database already: {name}.</source>
        <translation>في قاعدة البيانات هذه عيادة بالفعل: {name}.</translation>
    </message>
    <message>
        <source>There is a file {path} already, and a key that is lost is lost.</source>
        <translation>هناك ملف {path} بالفعل، والمفتاح الذي يضيع لا يعود.</translation>
    </message>
    <message>
        <source>There is no calendar of public holidays for {region}.</source>
        <translation>لا يوجد تقويم للعطل الرسمية لـ {region}.</translation>
    </message>
    <message>
        <source>There is no clinic of this name.</source>
        <translation>لا توجد عيادة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no clinic “{name}” here.</source>
        <translation>لا توجد هنا عيادة «{name}».</translation>
    </message>
    <message>
        <source>There is no doctor “{name}” here.</source>
        <translation>لا يوجد هنا طبيب «{name}».</translation>
    </message>
    <message>
        <source>There is no downtime copy on this terminal yet.</source>
        <translation>لا توجد نسخة طوارئ على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>There is no key of this clinic on this computer.</source>
        <translation>لا مفتاح لهذه العيادة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no notes key on this computer.</source>
        <translation>لا يوجد مفتاح ملاحظات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on.</source>
        <translation>لا توجد هنا شاشة لعرض النافذة.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>لا توجد هنا شاشة لعرض النافذة: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>لا يوجد إعداد باسم {key}.</translation>
    </message>
    <message>
        <source>There is no setting {key}. Did you mean {near}?</source>
        <translation>لا يوجد إعداد باسم {key}. هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>There is no shard “{shard}”.</source>
        <translation>لا يوجد جزء باسم «{shard}».</translation>
    </message>
    <message>
        <source>There is no such day of the week.</source>
        <translation>لا يوجد يوم كهذا في الأسبوع.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such key file.</source>
        <translation>لا يوجد ملف مفتاح كهذا.</translation>
    </message>
    <message>
        <source>There is no such mark on a file.</source>
        <translation>لا يوجد تنبيه كهذا في الملفات.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}.</source>
        <translation>لا توجد منطقة زمنية {zone}.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Choose one from the list, such as Europe/Berlin.</source>
        <translation>لا توجد منطقة زمنية {zone}. اختر واحدة من القائمة، مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is no update to be read in {folder}: {why}.</source>
        <translation>لا يوجد تحديث يمكن قراءته في {folder}: {why}.</translation>
    </message>
    <message>
        <source>There is no visit type “{name}” here.</source>
        <translation>لا يوجد هنا نوع زيارة «{name}».</translation>
    </message>
    <message>
        <source>There is not one doctor of this name: give the number.</source>
        <translation>لا يوجد طبيب واحد بهذا الاسم: أعطِ الرقم.</translation>
    </message>
    <message>
        <source>There is nothing in this file that could be imported.</source>
        <translation>ليس في هذا الملف ما يمكن استيراده.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>لا شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>There is something after the quote that closes a cell.</source>
        <translation>بعد علامة الاقتباس التي تغلق الخلية شيء آخر.</translation>
    </message>
    <message>
        <source>These cannot be written in that form.</source>
        <translation>لا يمكن كتابة هذه بتلك الصيغة.</translation>
    </message>
    <message>
        <source>These days are over; only days to come can be closed.</source>
        <translation>انقضت هذه الأيام؛ لا تُغلق إلا الأيام القادمة.</translation>
    </message>
    <message>
        <source>These hours go past midnight.</source>
        <translation>تتجاوز هذه الساعات منتصف الليل.</translation>
    </message>
    <message>
        <source>These notes were changed outside of MediBook and cannot be opened.</source>
        <translation>عُدِّلت هذه الملاحظات خارج MediBook ولا يمكن فتحها.</translation>
    </message>
    <message>
        <source>They stay where they are, and are booked as before. Do this again to go on.</source>
        <translation>تبقى حيث هي وتُحجز كالسابق. كرر هذا للمتابعة.</translation>
    </message>
    <message>
        <source>This account belongs to another clinic.</source>
        <translation>هذا الحساب لعيادة أخرى.</translation>
    </message>
    <message>
        <source>This account is locked.</source>
        <translation>هذا الحساب مقفل.</translation>
    </message>
    <message>
        <source>This account may not use {path}.</source>
        <translation>لا يجوز لهذا الحساب استخدام {path}.</translation>
    </message>
    <message>
        <source>This belongs to the directory's database and is not changed on a shard.</source>
        <translation>هذا يخص قاعدة بيانات الدليل ولا يُغيَّر في جزء.</translation>
    </message>
    <message>
        <source>This booking is not possible.</source>
        <translation>هذا الحجز غير ممكن.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا.</translation>
    </message>
    <message>
        <source>This can no longer be undone: another closure stands there, or the days are over.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: هناك إغلاق آخر، أو انقضت الأيام.</translation>
    </message>
    <message>
        <source>This can no longer be undone: it is in use by now.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: صار مستخدمًا.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the doctor's schedule does not have this time any more.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: لم يعد هذا الوقت في جدول الطبيب.</translation>
    </message>
    <message>
        <source>This can no longer be undone: the time has been booked since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: حُجز هذا الوقت بعد ذلك.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed it since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: عدّله {changed_by} بعد ذلك.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the file since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: عدّل {changed_by} الملف بعد ذلك.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the number since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: عدّل {changed_by} الرقم بعد ذلك.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed the visit since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: عدّل {changed_by} الموعد بعد ذلك.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed these hours since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: عدّل {changed_by} هذه الساعات بعد ذلك.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} changed this line of the waiting room since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: عدّل {changed_by} هذا السطر من غرفة الانتظار بعد ذلك.</translation>
    </message>
    <message>
        <source>This can no longer be undone: {changed_by} has changed this closure since.</source>
        <translation>لم يعد التراجع عن هذا ممكنًا: عدّل {changed_by} هذا الإغلاق بعد ذلك.</translation>
    </message>
    <message>
        <source>This clinic has notes keys already, and they are not on this computer.</source>
        <translation>لدى هذه العيادة مفاتيح ملاحظات بالفعل، وهي ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This clinic was moved to {server}; what is here is its old state, and closed.</source>
        <translation>نُقلت هذه العيادة إلى {server}؛ وما هنا حالتها القديمة، وهي مغلقة.</translation>
    </message>
    <message>
        <source>This computer belongs to a clinic already.</source>
        <translation>هذا الحاسوب تابع لعيادة بالفعل.</translation>
    </message>
    <message>
        <source>This computer does not know where updates come from.</source>
        <translation>لا يعرف هذا الحاسوب من أين تأتي التحديثات.</translation>
    </message>
    <message>
        <source>This computer knows where updates come from, but not whose they are: update_key is not set.</source>
        <translation>يعرف هذا الحاسوب من أين تأتي التحديثات، لكنه لا يعرف لمن هي: لم يُضبط update_key.</translation>
    </message>
    <message>
        <source>This could not be printed.</source>
        <translation>تعذّرت الطباعة.</translation>
    </message>
    <message>
        <source>This date is before the birth date.</source>
        <translation>هذا التاريخ قبل تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>هذا التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>This doctor does not exist.</source>
        <translation>هذا الطبيب غير موجود.</translation>
    </message>
    <message>
        <source>This enrolment file cannot be used.</source>
        <translation>لا يمكن استخدام ملف التسجيل هذا.</translation>
    </message>
    <message>
        <source>This enrolment file is too old: it was good until {day}.</source>
        <translation>ملف التسجيل هذا قديم: كان صالحًا حتى {day}.</translation>
    </message>
    <message>
        <source>This enrolment file was changed after it was made.</source>
        <translation>عُدِّل ملف التسجيل هذا بعد إنشائه.</translation>
    </message>
    <message>
        <source>This enrolment file was made by a newer MediBook.</source>
        <translation>أُنشئ ملف التسجيل هذا بإصدار أحدث من MediBook.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file is not merged: somebody has split it already.</source>
        <translation>هذا الملف غير مدموج: فصله شخص آخر بالفعل.</translation>
    </message>
    <message>
        <source>This file was merged into another one.</source>
        <translation>دُمج هذا الملف في ملف آخر.</translation>
    </message>
    <message>
        <source>This has {lowest} to {highest} minutes.</source>
        <translation>المدة من {lowest} إلى {highest} دقيقة.</translation>
    </message>
    <message>
        <source>This input cannot be used.</source>
        <translation>لا يمكن استخدام هذا الإدخال.</translation>
    </message>
    <message>
        <source>This is a file of the form “{form}”, from which these cannot be imported.</source>
        <translation>هذا ملف بصيغة «{form}»، ولا يمكن استيراد هذه منها.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>This is easy to guess: a repetition, a date, a row of keys, or one common word.</source>
        <translation>هذا سهل التخمين: تكرار، أو تاريخ، أو صف من المفاتيح، أو كلمة واحدة شائعة.</translation>
    </message>
    <message>
        <source>This is mostly your own name, your user name or the clinic's name.</source>
        <translation>معظم هذا اسمك أو اسم المستخدم أو اسم العيادة.</translation>
    </message>
    <message>
        <source>This is no FHIR file: it is not valid JSON.</source>
        <translation>ليس هذا ملف FHIR: ليس JSON صحيحًا.</translation>
    </message>
    <message>
        <source>This is no address of a Redis server.</source>
        <translation>هذا ليس عنوان خادم Redis.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is no enrolment file of MediBook.</source>
        <translation>ليس هذا ملف تسجيل من MediBook.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>ليس هذا ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>This is not there any more: somebody has removed it.</source>
        <translation>لم يعد هذا موجودًا: حذفه شخص ما.</translation>
    </message>
    <message>
        <source>This is not your password of now.</source>
        <translation>ليست هذه كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>This is one of the passwords that everybody tries first, or close to one.</source>
        <translation>هذه من كلمات المرور التي يجربها الجميع أولًا، أو قريبة منها.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>ما زال هذا مستخدمًا.</translation>
    </message>
    <message>
        <source>This is the only clinic.</source>
        <translation>هذه هي العيادة الوحيدة.</translation>
    </message>
    <message>
        <source>This is the same file.</source>
        <translation>هذا هو الملف نفسه.</translation>
    </message>
    <message>
        <source>This line of the waiting room was changed at another desk since you saw it.</source>
        <translation>عُدِّل هذا السطر من غرفة الانتظار من مكتب آخر بعد أن رأيته.</translation>
    </message>
    <message>
        <source>This may be a patient who is registered already.</source>
        <translation>ربما كان هذا مريضًا مسجَّلًا بالفعل.</translation>
    </message>
    <message>
        <source>This offer is answered already.</source>
        <translation>أُجيب عن هذا العرض بالفعل.</translation>
    </message>
    <message>
        <source>This overlaps “{why}”, which closes the same time already.</source>
        <translation>يتداخل هذا مع «{why}» الذي يغلق الوقت نفسه بالفعل.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>كلمة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>This patient has {visits} visits to come.</source>
        <translation>لهذا المريض مواعيد قادمة، عددها: {visits}.</translation>
    </message>
    <message>
        <source>This patient is not registered here.</source>
        <translation>هذا المريض غير مسجَّل هنا.</translation>
    </message>
    <message>
        <source>This patient is not registered here: import the patients first.</source>
        <translation>هذا المريض غير مسجَّل هنا: استورد المرضى أولًا.</translation>
    </message>
    <message>
        <source>This patient's file is closed.</source>
        <translation>ملف هذا المريض مغلق.</translation>
    </message>
    <message>
        <source>This release is for {system}, and this computer is {here}.</source>
        <translation>هذا الإصدار لـ {system}، وهذا الحاسوب {here}.</translation>
    </message>
    <message>
        <source>This release was made for a newer MediBook than this one can install.</source>
        <translation>صُنع هذا الإصدار لنسخة MediBook أحدث مما تستطيع هذه تثبيته.</translation>
    </message>
    <message>
        <source>This report cannot be broken down by {breakdown}.</source>
        <translation>لا يمكن تفصيل هذا التقرير حسب {breakdown}.</translation>
    </message>
    <message>
        <source>This row cannot be imported.</source>
        <translation>لا يمكن استيراد هذا السطر.</translation>
    </message>
    <message>
        <source>This row was imported before and said something else then. An import changes nothing that is there.</source>
        <translation>استُورد هذا السطر من قبل وكان فيه غير هذا. الاستيراد لا يغيّر شيئًا موجودًا.</translation>
    </message>
    <message>
        <source>This row was imported before.</source>
        <translation>استُورد هذا السطر من قبل.</translation>
    </message>
    <message>
        <source>This sign-in may not prepare the database “{database}” for a clinic of several databases.</source>
        <translation>لا يجوز لهذا الحساب إعداد قاعدة البيانات «{database}» لعيادة ذات قواعد متعددة.</translation>
    </message>
    <message>
        <source>This terminal has no key to write notes with.</source>
        <translation>ليس على هذا الحاسوب مفتاح لكتابة الملاحظات.</translation>
    </message>
    <message>
        <source>This time changed since you saw it.</source>
        <translation>تغيّر هذا الوقت بعد أن رأيته.</translation>
    </message>
    <message>
        <source>This time has just been given to somebody else.</source>
        <translation>أُعطي هذا الوقت لشخص آخر قبل قليل.</translation>
    </message>
    <message>
        <source>This time is blocked by the doctor's schedule.</source>
        <translation>هذا الوقت محجوب في جدول الطبيب.</translation>
    </message>
    <message>
        <source>This time is blocked.</source>
        <translation>هذا الوقت محجوب.</translation>
    </message>
    <message>
        <source>This time is given to another visit.</source>
        <translation>هذا الوقت مأخوذ لموعد آخر.</translation>
    </message>
    <message>
        <source>This time is given to somebody else.</source>
        <translation>هذا الوقت مأخوذ لشخص آخر.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
        <source>This time no longer exists in the doctor's schedule.</source>
        <translation>لم يعد هذا الوقت موجودًا في جدول الطبيب.</translation>
    </message>
    <message>
        <source>This update cannot be trusted.</source>
        <translation>لا يمكن الوثوق بهذا التحديث.</translation>
    </message>
    <message>
        <source>This user name is taken.</source>
        <translation>اسم المستخدم هذا مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>This version goes on, and MediBook asks again later. Open a web page in this computer's browser, or look at update_url.</source>
        <translation>يستمر هذا الإصدار، ويسأل MediBook لاحقًا. افتح صفحة ويب في متصفح هذا الحاسوب، أو راجع update_url.</translation>
    </message>
    <message>
        <source>This version goes on. Put the authority that signed it into this computer's store of certificates, or name its file in SSL_CERT_FILE.</source>
        <translation>يستمر هذا الإصدار. ضع جهة التوثيق التي وقّعتها في مخزن شهادات هذا الحاسوب، أو اذكر ملفها في SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>This version goes on; MediBook asks again later.</source>
        <translation>تستمر هذه النسخة؛ ويسأل MediBook لاحقًا.</translation>
    </message>
    <message>
        <source>This visit belongs to a series already.</source>
        <translation>هذا الموعد جزء من سلسلة بالفعل.</translation>
    </message>
    <message>
        <source>This visit does not exist.</source>
        <translation>هذا الموعد غير موجود.</translation>
    </message>
    <message>
        <source>This visit needs a room “{kind}”, and there is none.</source>
        <translation>تحتاج هذه الزيارة إلى غرفة «{kind}»، ولا توجد غرفة كهذه.</translation>
    </message>
    <message>
        <source>This visit needs “{kind}”, and there is none.</source>
        <translation>تحتاج هذه الزيارة إلى «{kind}»، وهو غير موجود.</translation>
    </message>
    <message>
        <source>This visit type does not exist.</source>
        <translation>نوع الزيارة هذا غير موجود.</translation>
    </message>
    <message>
        <source>This visit was changed at another desk since you saw it.</source>
        <translation>عُدِّل هذا الموعد من مكتب آخر بعد أن رأيته.</translation>
    </message>
    <message>
        <source>This was noted for another clinic's database.</source>
        <translation>دُوِّن هذا لقاعدة بيانات عيادة أخرى.</translation>
    </message>
    <message>
        <source>This was taken off the list of notes already.</source>
        <translation>حُذف هذا من قائمة التدوين بالفعل.</translation>
    </message>
    <message>
        <source>This was used already, so it is kept.</source>
        <translation>سبق استخدام هذا، لذلك يبقى.</translation>
    </message>
    <message>
        <source>This wish is no longer open.</source>
        <translation>لم يعد هذا الطلب قائمًا.</translation>
    </message>
    <message>
        <source>This wish was changed at another desk since you saw it.</source>
        <translation>عُدِّل هذا الطلب من مكتب آخر بعد أن رأيته.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>كلمات مرور خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>Try again: the same request is never carried out twice.</source>
        <translation>حاول مرة أخرى: لا يُنفَّذ الطلب نفسه مرتين أبدًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send your administrator what medibook support-bundle collects.</source>
        <translation>حاول مرة أخرى؛ وإن استمر الأمر فأرسل إلى المسؤول ما يجمعه medibook support-bundle.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell your administrator.</source>
        <translation>حاول مرة أخرى؛ وإن استمر الأمر فأبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Try the demo clinic with: medibook demo. To join your clinic, put the address of its database into MEDIBOOK_DATABASE_URL, or as database_url into {path}.</source>
        <translation>جرّب العيادة التجريبية بالأمر: medibook demo. وللانضمام إلى عيادتك، ضع عنوان قاعدة بياناتها في MEDIBOOK_DATABASE_URL، أو باسم database_url في {path}.</translation>
    </message>
    <message>
        <source>Type a time, as 9:30.</source>
        <translation>اكتب وقتًا، مثل 9:30.</translation>
    </message>
    <message>
        <source>Type both again; an administrator can set a new password.</source>
        <translation>اكتبهما من جديد؛ ويمكن للمسؤول تعيين كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Type how many visits, or the last day.</source>
        <translation>اكتب عدد المواعيد، أو آخر يوم.</translation>
    </message>
    <message>
        <source>Type the one that you signed in with.</source>
        <translation>اكتب التي سجّلت بها الدخول.</translation>
    </message>
    <message>
        <source>Unlock the keyring of this computer (sign in to it again), then try again.</source>
        <translation>افتح قفل حافظة مفاتيح هذا الحاسوب (سجّل الدخول إليه من جديد)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host} through the proxy {proxy}: {why}.</source>
        <translation>لا يمكن جلب التحديثات من {host} عبر الوكيل {proxy}: {why}.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: what it sends comes too slowly.</source>
        <translation>لا يمكن جلب التحديثات من {host}: ما يرسله يصل ببطء شديد.</translation>
    </message>
    <message>
        <source>Updates cannot be fetched from {host}: {why}.</source>
        <translation>تعذر جلب التحديثات من {host}: {why}.</translation>
    </message>
    <message>
        <source>Use a terminal where you have signed in, or wait: MediBook goes on trying.</source>
        <translation>استخدم حاسوبًا سجّلت الدخول عليه من قبل، أو انتظر: يواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>User name or password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Visits stand in this time.</source>
        <translation>توجد مواعيد في هذا الوقت.</translation>
    </message>
    <message>
        <source>Visits to come: {visits}.</source>
        <translation>مواعيد قادمة: {visits}.</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Wait until that is done: medibook shards list shows how far it is.</source>
        <translation>انتظر حتى ينتهي ذلك: يبيّن medibook shards list مدى التقدم.</translation>
    </message>
    <message>
        <source>Wait, then type the right one. An administrator can set a new password.</source>
        <translation>انتظر، ثم اكتب الصحيحة. يستطيع المسؤول وضع كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>What you typed is kept; try again, and send the log id to your administrator.</source>
        <translation>ما كتبته محفوظ؛ حاول مرة أخرى، وأرسل الرقم إلى المسؤول.</translation>
    </message>
    <message>
        <source>Whoever waits without a time is given one by Enter.</source>
        <translation>من ينتظر دون موعد يُعطى موعدًا بالضغط على Enter.</translation>
    </message>
    <message>
        <source>Widen its days or times, or wait until somebody cancels.</source>
        <translation>وسّع أيامه أو أوقاته، أو انتظر حتى يُلغى موعد.</translation>
    </message>
    <message>
        <source>Write it by hand where it belongs, then take it off the list.</source>
        <translation>سجّله يدويًا في مكانه الصحيح، ثم أزله من القائمة.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>ليست لك صلاحية قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>حسابك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Your password was chosen by somebody else, or is too old, and has to be changed first.</source>
        <translation>كلمة مرورك اختارها غيرك أو صارت قديمة، ويجب تغييرها أولًا.</translation>
    </message>
    <message>
        <source>medibook shards list shows what there is.</source>
        <translation>يعرض medibook shards list ما هو موجود.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient does not take this time.</source>
        <translation>دوّن {changed_by} بالفعل أن المريض لا يقبل هذا الوقت.</translation>
    </message>
    <message>
        <source>{changed_by} has already noted that the patient takes this time.</source>
        <translation>دوّن {changed_by} بالفعل أن المريض يقبل هذا الوقت.</translation>
    </message>
    <message>
        <source>{changed_by} has booked a time for this wish.</source>
        <translation>حجز {changed_by} وقتًا لهذا الطلب.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this closure since you opened it.</source>
        <translation>عدّل {changed_by} هذا الإغلاق بعد أن فتحته.</translation>
    </message>
    <message>
        <source>{changed_by} has changed this wish.</source>
        <translation>عدّل {changed_by} هذا الطلب.</translation>
    </message>
    <message>
        <source>{changed_by} has just noted this call.</source>
        <translation>دوّن {changed_by} هذا الاتصال للتو.</translation>
    </message>
    <message>
        <source>{changed_by} has just offered a time for this wish.</source>
        <translation>عرض {changed_by} وقتًا لهذا الطلب للتو.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this block away already.</source>
        <translation>رفع {changed_by} هذا الحجب بالفعل.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this offer back.</source>
        <translation>سحب {changed_by} هذا العرض.</translation>
    </message>
    <message>
        <source>{changed_by} has taken this wish off the waitlist.</source>
        <translation>حذف {changed_by} هذا الطلب من قائمة الانتظار.</translation>
    </message>
    <message>
        <source>{day} {at} comes twice, because the clocks go back: the file has to say which one (+01:00).</source>
        <translation>يأتي {day} {at} مرتين لأن الساعة تُؤخَّر: على الملف أن يحدد أيهما (⁦+01:00⁩).</translation>
    </message>
    <message>
        <source>{day} {at} does not exist in {zone}: the clocks go forward then.</source>
        <translation>لا وجود لـ {day} {at} في {zone}: تُقدَّم الساعة حينئذ.</translation>
    </message>
    <message>
        <source>{day} {at} does not exist: the clocks go forward then.</source>
        <translation>لا وجود لـ {day} {at}: تُقدَّم الساعة حينئذ.</translation>
    </message>
    <message>
        <source>{found} of at least {minimum} characters.</source>
        <translation>{found} من {minimum} حرفًا على الأقل.</translation>
    </message>
    <message>
        <source>{host} answered with a web page in place of an update: perhaps this network wants a sign-in first.</source>
        <translation>أجاب {host} بصفحة ويب بدلًا من تحديث: ربما تطلب هذه الشبكة تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>{name} is the server's own database.</source>
        <translation>{name} هي قاعدة بيانات الخادم نفسه.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so it is not known whether this clinic was moved to a server.</source>
        <translation>لا يمكن قراءة {path}، فلا يُعرف هل نُقلت هذه العيادة إلى خادم.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: what it lies on is read-only.</source>
        <translation>لا تمكن الكتابة في {path}: فهو على وسيط للقراءة فقط.</translation>
    </message>
    <message>
        <source>{path} holds no text.</source>
        <translation>الملف {path} لا يحتوي على نص.</translation>
    </message>
    <message>
        <source>{path} is no key of updates.</source>
        <translation>{path} ليس مفتاح تحديثات.</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({kind}), where a database can be damaged: two computers may open it at once.</source>
        <translation>{path} على مشاركة شبكة ({kind}) حيث قد تتلف قاعدة البيانات: فقد يفتحها حاسوبان في وقت واحد.</translation>
    </message>
    <message>
        <source>{server} did not start: {last_line}</source>
        <translation>لم يعمل {server}: {last_line}</translation>
    </message>
    <message>
        <source>{shard} has not answered since {time}: the times of its doctors cannot be read or changed.</source>
        <translation>{shard} لا يجيب منذ {time}: لا يمكن قراءة أوقات أطبائه ولا تغييرها.</translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time at {time}.</source>
        <translation>حجز {taken_by} هذا الوقت للتو الساعة {time}.</translation>
    </message>
    <message>
        <source>{taken_by} has just booked this time.</source>
        <translation>حجز {taken_by} هذا الوقت للتو.</translation>
    </message>
    <message>
        <source>{taken_by} has just given this time away.</source>
        <translation>أعطى {taken_by} هذا الوقت لمريض آخر للتو.</translation>
    </message>
    <message>
        <source>“{encoding}” is no encoding that can be chosen.</source>
        <translation>«{encoding}» ليس ترميزًا يمكن اختياره.</translation>
    </message>
    <message>
        <source>“{given}” is no source of a booking.</source>
        <translation>«{given}» ليس مصدرًا للحجز.</translation>
    </message>
    <message>
        <source>“{kind}” can be written as {forms}.</source>
        <translation>يمكن كتابة «{kind}» بالصيغ: {forms}.</translation>
    </message>
    <message>
        <source>“{kind}” is in use at that time.</source>
        <translation>«{kind}» مستخدم في ذلك الوقت.</translation>
    </message>
    <message>
        <source>“{kind}” is in use until {free_from}.</source>
        <translation>«{kind}» مستخدم حتى {free_from}.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free at that time.</source>
        <translation>«{kind}»: لا غرفة متاحة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>“{kind}”: no room is free until {free_from}.</source>
        <translation>«{kind}»: لا غرفة متاحة حتى {free_from}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {count} doctors.</source>
        <translation>«{name}» اسم لأطباء عددهم {count}.</translation>
    </message>
    <message>
        <source>“{said}” names no column of the file, or no field.</source>
        <translation>«{said}» ليس اسم عمود في الملف، أو ليس حقلًا.</translation>
    </message>
    <message>
        <source>“{scheme}” begins no address of a Redis server.</source>
        <translation>«{scheme}» ليس بداية لعنوان خادم Redis.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether it is active.</source>
        <translation>«{text}» لا يحدد هل هو نشط.</translation>
    </message>
    <message>
        <source>“{text}” does not say whether the visit will take place.</source>
        <translation>«{text}» لا يحدد هل سيتم الموعد.</translation>
    </message>
    <message>
        <source>“{text}” has no year of four digits ({field}).</source>
        <translation>ليس في «{text}» سنة من أربعة أرقام ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is a whole day, without a time.</source>
        <translation>«{text}» يوم كامل دون وقت.</translation>
    </message>
    <message>
        <source>“{text}” is no break (12:00-13:00).</source>
        <translation>«{text}» ليس استراحة (⁦12:00-13:00⁩).</translation>
    </message>
    <message>
        <source>“{text}” is no colour (#2F6FDE).</source>
        <translation>«{text}» ليس لونًا (⁦#2F6FDE⁩).</translation>
    </message>
    <message>
        <source>“{text}” is no date ({field}).</source>
        <translation>«{text}» ليس تاريخًا ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no date and time.</source>
        <translation>«{text}» ليس تاريخًا ووقتًا.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the calendar ({field}).</source>
        <translation>«{text}» ليس يومًا في التقويم ({field}).</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation>«{text}» ليس يومًا.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address.</source>
        <translation>«{text}» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes.</source>
        <translation>«{text}» ليس عدد دقائق.</translation>
    </message>
    <message>
        <source>“{text}” is no number of visits a day (1 to 500).</source>
        <translation>«{text}» ليس عدد مواعيد في اليوم (من 1 إلى 500).</translation>
    </message>
    <message>
        <source>“{text}” is no number of weeks (1 to {most}).</source>
        <translation>«{text}» ليس عدد أسابيع (من 1 إلى {most}).</translation>
    </message>
    <message>
        <source>“{text}” is no phone number.</source>
        <translation>«{text}» ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>“{text}” is no seal.</source>
        <translation>«{text}» ليس ختمًا.</translation>
    </message>
    <message>
        <source>“{text}” is no sex that a file can have (F, M, X).</source>
        <translation>«{text}» ليس جنسًا يمكن أن يكون في ملف (F، M، X).</translation>
    </message>
    <message>
        <source>“{text}” is no time of an event.</source>
        <translation>«{text}» ليس وقت حدث.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>«{text}» ليس وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>“{text}” is no weekday (Monday, or 1 for Monday to 7).</source>
        <translation>«{text}» ليس يومًا من الأسبوع (الاثنين، أو 1 للاثنين حتى 7).</translation>
    </message>
    <message>
        <source>“{text}” on line {number} is no line of such a file.</source>
        <translation>«{text}» في السطر {number} ليس سطرًا من ملف كهذا.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>All data are the clinic's: everything can be taken out, in forms that other programs read. Who exported what, and when, is recorded.</source>
        <translation>كل البيانات ملك للعيادة: يمكن إخراجها كلها بصيغ تقرؤها برامج أخرى. ويُقيَّد من صدّر ماذا ومتى.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>من اليوم فصاعدًا</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>بأي صيغة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Until yesterday</source>
        <translation>حتى أمس</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>Which appointments</source>
        <translation>أي مواعيد</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%n row(s), {size} kB, are written to {name}.</source>
        <translation>
            <numerusform>لا سطور ({size} ك.ب) تُكتب في {name}.</numerusform>
            <numerusform>يُكتب سطر واحد ({size} ك.ب) في {name}.</numerusform>
            <numerusform>يُكتب سطران ({size} ك.ب) في {name}.</numerusform>
            <numerusform>تُكتب %n سطور ({size} ك.ب) في {name}.</numerusform>
            <numerusform>يُكتب %n سطرًا ({size} ك.ب) في {name}.</numerusform>
            <numerusform>يُكتب %n سطر ({size} ك.ب) في {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>جهات اتصال (vCard)</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Every doctor, in the form that Import reads.</source>
        <translation>كل طبيب، بالصيغة التي يقرؤها الاستيراد.</translation>
    </message>
    <message>
        <source>Every visit with its patient, doctor, time, type and status, cancelled ones too.</source>
        <translation>كل موعد بمريضه وطبيبه ووقته ونوعه وحالته، ومعها الملغاة.</translation>
    </message>
    <message>
        <source>FHIR (a resource a line)</source>
        <translation>FHIR (مورد في كل سطر)</translation>
    </message>
    <message>
        <source>Left out, because your account may not read it: {files}.</source>
        <translation>أُغفل لأن حسابك لا يملك صلاحية قراءته: {files}.</translation>
    </message>
    <message>
        <source>Name, birth date, contact data and status of every patient. Notes are in the whole clinic only.</source>
        <translation>اسم كل مريض وتاريخ ميلاده وبيانات الاتصال به وحالته. أما الملاحظات فلا تكون إلا في «العيادة كلها».</translation>
    </message>
    <message>
        <source>One archive (ZIP)</source>
        <translation>أرشيف واحد (ZIP)</translation>
    </message>
    <message>
        <source>One file with everything: all of the above in every form, the notes opened, the other tables, the audit, a description and digests. Keep it as safely as the clinic itself.</source>
        <translation>ملف واحد فيه كل شيء: كل ما سبق بكل الصيغ، والملاحظات مقروءة، وبقية الجداول، وسجل التدقيق، ووصف وبصمات. احفظه بالحرص الذي تحفظ به العيادة نفسها.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>The weekly hours of every doctor, in the form that Import reads.</source>
        <translation>ساعات الأسبوع لكل طبيب، بالصيغة التي يقرؤها الاستيراد.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>العيادة كلها</translation>
    </message>
    <message>
        <source>Visits that come again, with their rules.</source>
        <translation>المواعيد المتكررة مع قواعدها.</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Who wished for which time, and what became of it.</source>
        <translation>من طلب أي وقت، وما آل إليه الطلب.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %n row(s) so far</source>
        <translation>
            <numerusform>جارٍ الكتابة: لا سطور حتى الآن</numerusform>
            <numerusform>جارٍ الكتابة: سطر واحد حتى الآن</numerusform>
            <numerusform>جارٍ الكتابة: سطران حتى الآن</numerusform>
            <numerusform>جارٍ الكتابة: %n سطور حتى الآن</numerusform>
            <numerusform>جارٍ الكتابة: %n سطرًا حتى الآن</numerusform>
            <numerusform>جارٍ الكتابة: %n سطر حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>admin_name</source>
        <translation>اسم المسؤول</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>birth_date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>فترات الاستراحة</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>تاريخ إغلاق الملف</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>date_order</source>
        <translation>ترتيب التاريخ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>equipment kind</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>every_weeks</source>
        <translation>كل كم أسبوع</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>الأجرة</translation>
    </message>
    <message>
        <source>first_day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>grain</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>keep_years</source>
        <translation>سنوات الحفظ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>last</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>last_day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>medibook id</source>
        <translation>معرّف MediBook</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>old</source>
        <translation>القديمة</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>overbooking reason</source>
        <translation>سبب الموعد الإضافي</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>room kind</source>
        <translation>نوع الغرفة</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>قاعدة التكرار</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>نطاق التعديل</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>slot_minutes</source>
        <translation>مدة الفترة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر الحجز</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>terminal_name</source>
        <translation>اسم المكتب</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>until</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>valid_to</source>
        <translation>نهاية السريان</translation>
    </message>
    <message>
        <source>visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Notes of {name}: {notes}</source>
        <translation>ملاحظات {name}: {notes}</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it, then open the file again; everything else can be edited.</source>
        <translation>حافظة مفاتيح هذا الحاسوب مقفلة. افتح قفلها ثم افتح الملف من جديد؛ وكل ما عداها قابل للتعديل.</translation>
    </message>
    <message>
        <source>These notes cannot be opened on this terminal. An administrator brings the clinic's notes key here; everything else can be edited.</source>
        <translation>لا يمكن فتح هذه الملاحظات على هذا الحاسوب. يجلب المسؤول مفتاح ملاحظات العيادة إلى هنا؛ وكل ما عداها قابل للتعديل.</translation>
    </message>
    <message>
        <source>This terminal has no key for notes. An administrator brings it here; everything else can be edited.</source>
        <translation>ليس على هذا الحاسوب مفتاح للملاحظات. يجلبه المسؤول إلى هنا؛ وكل ما عداها قابل للتعديل.</translation>
    </message>
    <message>
        <source>Your account may not read notes.</source>
        <translation>حسابك لا يسمح بقراءة الملاحظات.</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>لا يمكن فتحها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>اليوم الشهر السنة، مثل 12/3/1984</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Book next visit</source>
        <translation>حجز الموعد التالي</translation>
    </message>
    <message>
        <source>No visits yet. Alt+N books the first one.</source>
        <translation>لا مواعيد بعد. Alt+N يحجز الموعد الأول.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>دمج مع ملف آخر…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>فصل من جديد</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Who looked at this file?</source>
        <translation>من اطّلع على هذا الملف؟</translation>
    </message>
    <message>
        <source>{file}: split again</source>
        <translation>{file}: فصل من جديد</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No day yet: go on typing.</source>
        <translation>ليس يومًا بعد: تابع الكتابة.</translation>
    </message>
    <message>
        <source>Type a day as you say it. Enter goes there.</source>
        <translation>اكتب اليوم كما تقوله. Enter ينتقل إليه.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Joined until now</source>
        <translation>منضم حتى الآن إلى</translation>
    </message>
    <message>
        <source>Looking at the server</source>
        <translation>جارٍ معاينة الخادم</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Making the clinic</source>
        <translation>جارٍ إنشاء العيادة</translation>
    </message>
    <message>
        <source>Preparing the demo clinic</source>
        <translation>جارٍ تحضير العيادة التجريبية</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The server does not take this name and password.</source>
        <translation>لا يقبل الخادم هذا الاسم وكلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>كلمتا المرور مختلفتان. اكتب الثانية مرة أخرى.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Type the address of the server.</source>
        <translation>اكتب عنوان الخادم.</translation>
    </message>
    <message>
        <source>Type the address that your IT gave you.</source>
        <translation>اكتب العنوان الذي أعطاك إياه قسم الحاسوب.</translation>
    </message>
    <message>
        <source>Writing the settings</source>
        <translation>جارٍ كتابة الإعدادات</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>‏&amp;Redis (للتحديث المباشر)</translation>
    </message>
    <message>
        <source>&amp;Server of the clinic</source>
        <translation>&amp;خادم العيادة</translation>
    </message>
    <message>
        <source>A clinic with invented patients, on this computer only. Nothing to set up.</source>
        <translation>عيادة بمرضى وهميين، على هذا الحاسوب فقط. لا شيء يحتاج إلى إعداد.</translation>
    </message>
    <message>
        <source>A name, or postgresql://…</source>
        <translation>اسم، أو postgresql://…</translation>
    </message>
    <message>
        <source>An empty clinic of your own, on this computer or on a server of yours.</source>
        <translation>عيادة فارغة خاصة بك، على هذا الحاسوب أو على خادم لك.</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>فارغ: لا يوجد</translation>
    </message>
    <message>
        <source>Enrolment files (*.medibook);;All files (*)</source>
        <translation>ملفات التسجيل (*.medibook);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Join this clinic</source>
        <translation>الانضمام إلى هذه العيادة</translation>
    </message>
    <message>
        <source>Join your clinic</source>
        <translation>الانضمام إلى عيادتك</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>إلقاء نظرة أولًا</translation>
    </message>
    <message>
        <source>Open an enrolment file</source>
        <translation>فتح ملف تسجيل</translation>
    </message>
    <message>
        <source>Open an enrolment file…</source>
        <translation>فتح ملف تسجيل…</translation>
    </message>
    <message>
        <source>Start a new clinic</source>
        <translation>بدء عيادة جديدة</translation>
    </message>
    <message>
        <source>Start a new clinic…</source>
        <translation>بدء عيادة جديدة…</translation>
    </message>
    <message>
        <source>Try the demo clinic</source>
        <translation>تجربة العيادة التجريبية</translation>
    </message>
    <message>
        <source>Welcome to MediBook</source>
        <translation>مرحبًا بك في MediBook</translation>
    </message>
</context>
<context>
    <name>FrontDeskView</name>
    <message>
        <source>Agenda</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>All regions answer again; the agenda is up to date.</source>
        <translation>كل المناطق تجيب من جديد؛ وجدول المواعيد محدّث.</translation>
    </message>
    <message>
        <source>All specialties</source>
        <translation>كل التخصصات</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Day or week</source>
        <translation>يوم أو أسبوع</translation>
    </message>
    <message>
        <source>F1 keys of where you are</source>
        <translation>F1 مفاتيح هذا المكان</translation>
    </message>
    <message>
        <source>Next day or week</source>
        <translation>اليوم أو الأسبوع التالي</translation>
    </message>
    <message>
        <source>One moment, it is being read. Esc leaves it.</source>
        <translation>لحظة، جارٍ القراءة. Esc للرجوع.</translation>
    </message>
    <message>
        <source>Previous day or week</source>
        <translation>اليوم أو الأسبوع السابق</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Hold it and offer it</source>
        <translation>حجزه مؤقتًا وعرضه</translation>
    </message>
    <message>
        <source>Leave it free</source>
        <translation>إبقاؤه متاحًا</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Who waits for this time</source>
        <translation>من ينتظر هذا الوقت</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>{title}. {name}, {phone}. Enter offers it, Escape leaves it.</source>
        <translation>{title}. {name}، {phone}. مفتاح Enter يعرضه، ومفتاح Escape يتركه.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Ctrl+K, then type: a name, a phone number, a birth date, or what you want to do. Arrows choose, Enter takes it.</source>
        <translation>اضغط Ctrl+K ثم اكتب: اسمًا أو رقم هاتف أو تاريخ ميلاد أو ما تريد فعله. الأسهم تختار، وEnter يأخذه.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back what you did last. F1 shows the keys of where you are, at any time.</source>
        <translation>Ctrl+Z يتراجع عن آخر ما فعلت. وF1 يعرض مفاتيح المكان الذي أنت فيه في أي وقت.</translation>
    </message>
    <message>
        <source>Everything is found here</source>
        <translation>كل شيء تجده هنا</translation>
    </message>
    <message>
        <source>Go to a free time with the arrows and begin to type the patient's name. Enter chooses the patient, Enter books.</source>
        <translation>اذهب بالأسهم إلى وقت متاح وابدأ بكتابة اسم المريض. Enter يختار المريض، وEnter يحجز.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>لا شيء يضيع</translation>
    </message>
    <message>
        <source>One key for each place</source>
        <translation>مفتاح لكل مكان</translation>
    </message>
    <message>
        <source>The agenda, the waiting room and the other places are one key away. F7 opens the settings: language, colours, text size.</source>
        <translation>جدول المواعيد وغرفة الانتظار والأماكن الأخرى على بعد مفتاح واحد. F7 يفتح الإعدادات: اللغة والألوان وحجم النص.</translation>
    </message>
    <message>
        <source>Type a name on a free time</source>
        <translation>اكتب اسمًا على وقت متاح</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما الخطوة التالية</translation>
    </message>
    <message>
        <source>Who is selected stands here, and what you may do now, each with its key: A when the patient has arrived, M to move the visit, Del to cancel it.</source>
        <translation>هنا يظهر من اخترته وما يمكنك فعله الآن، ولكل فعل مفتاحه: A عند وصول المريض، وM لنقل الموعد، وDel لإلغائه.</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <comment>the step of the first look round</comment>
        <translation>{step} من {steps}</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>HourHeader</name>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>ال&amp;استراحات</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Length of a slot</source>
        <translation>مدة ال&amp;فترة</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>الأ&amp;سابيع</translation>
    </message>
    <message>
        <source>10:00–10:15, 12:30–13:00</source>
        <translation>⁦10:00–10:15, 12:30–13:00⁩</translation>
    </message>
    <message>
        <source>Beginning in</source>
        <translation>ابتداءً من</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>الاستراحة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days with these hours</source>
        <translation>الأيام التي لها هذه الساعات</translation>
    </message>
    <message>
        <source>Delete the hours or the break</source>
        <translation>حذف الساعات أو الاستراحة</translation>
    </message>
    <message>
        <source>Delete these hours</source>
        <translation>حذف هذه الساعات</translation>
    </message>
    <message>
        <source>Drag over an empty part of a day: that is when the doctor works. Drag an edge to make hours longer or shorter, the middle to move them, and with Shift inside of them to draw a break.</source>
        <translation>اسحب على جزء فارغ من يوم: عندئذ يعمل الطبيب. اسحب الحافة لإطالة الساعات أو تقصيرها، والوسط لنقلها، ومع Shift بداخلها لرسم استراحة.</translation>
    </message>
    <message>
        <source>Draw the hours</source>
        <translation>رسم الساعات</translation>
    </message>
    <message>
        <source>Go over the week</source>
        <translation>التنقل في الأسبوع</translation>
    </message>
    <message>
        <source>Longer, shorter</source>
        <translation>إطالة وتقصير</translation>
    </message>
    <message>
        <source>Move the hours</source>
        <translation>نقل الساعات</translation>
    </message>
    <message>
        <source>New hours; or edit them here</source>
        <translation>ساعات جديدة؛ أو تعديلها هنا</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>الرجوع خطوة</translation>
    </message>
</context>
<context>
    <name>HoursKeys</name>
    <message>
        <source>Arrows move; Shift and arrows stretch; Enter makes or edits hours; B makes a break.</source>
        <translation>الأسهم تنقل؛ وShift مع الأسهم يمدّ؛ وEnter ينشئ ساعات أو يعدّلها؛ وB ينشئ استراحة.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>A week in which they hold</source>
        <translation>أسبوع تسري فيه</translation>
    </message>
    <message>
        <source>Beginning (date and time)</source>
        <translation>البداية (تاريخ ووقت)</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>مغلق منذ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Doctor's name</source>
        <translation>اسم الطبيب</translation>
    </message>
    <message>
        <source>Doctor's number</source>
        <translation>رقم الطبيب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Every … weeks</source>
        <translation>كل … أسابيع</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>From (time)</source>
        <translation>من (وقت)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>دقائق الفترة</translation>
    </message>
    <message>
        <source>Most visits a day</source>
        <translation>أقصى عدد مواعيد في اليوم</translation>
    </message>
    <message>
        <source>Number in MediBook</source>
        <translation>الرقم في MediBook</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>الرقم في البرنامج الآخر</translation>
    </message>
    <message>
        <source>Patient's number</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Patient's number in MediBook</source>
        <translation>رقم المريض في MediBook</translation>
    </message>
    <message>
        <source>Patient's whole name</source>
        <translation>اسم المريض الكامل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>هاتف ثانٍ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To (time)</source>
        <translation>إلى (وقت)</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>العنوان الكامل</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Brings patients, doctors, their hours and coming appointments from another program. You see what will happen to every row before anything is stored.</source>
        <translation>يجلب المرضى والأطباء وساعاتهم والمواعيد القادمة من برنامج آخر. ترى ما سيحدث لكل سطر قبل أن يُخزَّن أي شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose it, or drop it here.</source>
        <translation>اختره أو أفلته هنا.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>ما يُستورد</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n row(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي سطر.</numerusform>
            <numerusform>استُورد سطر واحد.</numerusform>
            <numerusform>استُورد سطران.</numerusform>
            <numerusform>استُوردت %n سطور.</numerusform>
            <numerusform>استُورد %n سطرًا.</numerusform>
            <numerusform>استُورد %n سطر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: mend them and import that file.</source>
        <translation>
            <numerusform>لم يُحفظ أي سطر.</numerusform>
            <numerusform>حُفظ سطر واحد: صحّحه ثم استورد ذلك الملف.</numerusform>
            <numerusform>حُفظ سطران: صحّحهما ثم استورد ذلك الملف.</numerusform>
            <numerusform>حُفظت %n سطور: صحّحها ثم استورد ذلك الملف.</numerusform>
            <numerusform>حُفظ %n سطرًا: صحّحها ثم استورد ذلك الملف.</numerusform>
            <numerusform>حُفظ %n سطر: صحّحها ثم استورد ذلك الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) made that can be booked.</source>
        <translation>
            <numerusform>لم تُنشأ أوقات قابلة للحجز.</numerusform>
            <numerusform>أُنشئ وقت واحد قابل للحجز.</numerusform>
            <numerusform>أُنشئ وقتان قابلان للحجز.</numerusform>
            <numerusform>أُنشئت %n أوقات قابلة للحجز.</numerusform>
            <numerusform>أُنشئ %n وقتًا قابلًا للحجز.</numerusform>
            <numerusform>أُنشئ %n وقت قابل للحجز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) or a calendar (iCalendar) with visits that are to come. Import doctors, hours and patients first: each visit needs its patient and a free time of its doctor.</source>
        <translation>جدول (CSV) أو تقويم (iCalendar) فيه مواعيد قادمة. استورد الأطباء والساعات والمرضى أولًا: كل موعد يحتاج إلى مريضه وإلى وقت متاح لطبيبه.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each doctor: name, specialty, clinic.</source>
        <translation>جدول (CSV) فيه سطر لكل طبيب: الاسم، التخصص، العيادة.</translation>
    </message>
    <message>
        <source>A table (CSV) with a row for each stretch of hours: doctor, weekday, from, to, minutes of a slot. Import the doctors first.</source>
        <translation>جدول (CSV) فيه سطر لكل مدة دوام: الطبيب، يوم الأسبوع، من، إلى، دقائق الفترة. استورد الأطباء أولًا.</translation>
    </message>
    <message>
        <source>A table (CSV), contacts (vCard) or FHIR. Who may be registered already is shown to you, and nobody is registered twice.</source>
        <translation>جدول (CSV) أو جهات اتصال (vCard) أو FHIR. يُعرض عليك من قد يكون مسجَّلًا بالفعل، ولا يُسجَّل أحد مرتين.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة بالفعل</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّرت بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Checked, %n row(s). Nothing is stored yet.</source>
        <translation>
            <numerusform>تم التحقق، لا سطور. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>تم التحقق من سطر واحد. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>تم التحقق من سطرين. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>تم التحقق من %n سطور. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>تم التحقق من %n سطرًا. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>تم التحقق من %n سطر. لم يُخزَّن شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n row(s) so far. Nothing is stored.</source>
        <translation>
            <numerusform>جارٍ التحقق: لا سطور حتى الآن. لا يُخزَّن شيء.</numerusform>
            <numerusform>جارٍ التحقق: سطر واحد حتى الآن. لا يُخزَّن شيء.</numerusform>
            <numerusform>جارٍ التحقق: سطران حتى الآن. لا يُخزَّن شيء.</numerusform>
            <numerusform>جارٍ التحقق: %n سطور حتى الآن. لا يُخزَّن شيء.</numerusform>
            <numerusform>جارٍ التحقق: %n سطرًا حتى الآن. لا يُخزَّن شيء.</numerusform>
            <numerusform>جارٍ التحقق: %n سطر حتى الآن. لا يُخزَّن شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column of the doctor, or one doctor for the whole file.</source>
        <translation>اختر عمود الطبيب، أو طبيبًا واحدًا للملف كله.</translation>
    </message>
    <message>
        <source>Choose the column that is “{field}”.</source>
        <translation>اختر العمود الذي هو «{field}».</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <comment>rows whose values are tidied when they are imported</comment>
        <translation>منقّحة</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>جهات اتصال (vCard)</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Every row is checked once more while it is imported.</source>
        <translation>يُتحقق من كل سطر مرة أخرى أثناء استيراده.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>لا سطور للاستيراد</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد %n سطور</numerusform>
            <numerusform>استيراد %n سطرًا</numerusform>
            <numerusform>استيراد %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Import what is accepted now; save the other rows, mend them, and import that file afterwards.</source>
        <translation>استورد المقبول الآن؛ واحفظ السطور الأخرى وصحّحها، ثم استورد ذلك الملف بعدها.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>Importing the same file again would change nothing.</source>
        <translation>استيراد الملف نفسه مرة أخرى لا يغيّر شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n row(s) so far. What is done stays.</source>
        <translation>
            <numerusform>جارٍ الاستيراد: لا سطور حتى الآن. ما أُنجز يبقى.</numerusform>
            <numerusform>جارٍ الاستيراد: سطر واحد حتى الآن. ما أُنجز يبقى.</numerusform>
            <numerusform>جارٍ الاستيراد: سطران حتى الآن. ما أُنجز يبقى.</numerusform>
            <numerusform>جارٍ الاستيراد: %n سطور حتى الآن. ما أُنجز يبقى.</numerusform>
            <numerusform>جارٍ الاستيراد: %n سطرًا حتى الآن. ما أُنجز يبقى.</numerusform>
            <numerusform>جارٍ الاستيراد: %n سطر حتى الآن. ما أُنجز يبقى.</numerusform>
        </translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>فيها شك</translation>
    </message>
    <message>
        <source>Left out until you say who it is</source>
        <translation>يُترك حتى تحدد من هو</translation>
    </message>
    <message>
        <source>Look at the reasons; the columns may be chosen wrongly.</source>
        <translation>انظر في الأسباب؛ فقد تكون الأعمدة مختارة خطأً.</translation>
    </message>
    <message>
        <source>Making times …</source>
        <translation>جارٍ إنشاء الأوقات …</translation>
    </message>
    <message>
        <source>Making times: {doctor}</source>
        <translation>جارٍ إنشاء الأوقات: {doctor}</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>غير مستوردة</translation>
    </message>
    <message numerus="yes">
        <source>Of %n row(s) none can be imported as it is.</source>
        <translation>
            <numerusform>لا سطور للاستيراد.</numerusform>
            <numerusform>السطر الوحيد لا يمكن استيراده كما هو.</numerusform>
            <numerusform>السطران لا يمكن استيرادهما كما هما.</numerusform>
            <numerusform>من %n سطور لا يمكن استيراد أي منها كما هو.</numerusform>
            <numerusform>من %n سطرًا لا يمكن استيراد أي منها كما هو.</numerusform>
            <numerusform>من %n سطر لا يمكن استيراد أي منها كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Patients (FHIR)</source>
        <translation>المرضى (FHIR)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Registered already: {people}</source>
        <translation>مسجَّل بالفعل: {people}</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>حفظ السطور التي لا تُستورد</translation>
    </message>
    <message>
        <source>Save the rows that were not imported, mend them, and import that file.</source>
        <translation>احفظ السطور التي لم تُستورد وصحّحها، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Say how the dates of the file are written.</source>
        <translation>حدّد كيف تُكتب تواريخ الملف.</translation>
    </message>
    <message>
        <source>Somebody else: will be registered</source>
        <translation>شخص آخر: سيُسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s). Check again to see all of them.</source>
        <translation>
            <numerusform>توقّف قبل أول سطر. تحقق مرة أخرى لترى كل السطور.</numerusform>
            <numerusform>توقّف بعد سطر واحد. تحقق مرة أخرى لترى كل السطور.</numerusform>
            <numerusform>توقّف بعد سطرين. تحقق مرة أخرى لترى كل السطور.</numerusform>
            <numerusform>توقّف بعد %n سطور. تحقق مرة أخرى لترى كل السطور.</numerusform>
            <numerusform>توقّف بعد %n سطرًا. تحقق مرة أخرى لترى كل السطور.</numerusform>
            <numerusform>توقّف بعد %n سطر. تحقق مرة أخرى لترى كل السطور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n row(s) are imported and stay. Import the file again to go on.</source>
        <translation>
            <numerusform>توقّف: لم يُستورد أي سطر. استورد الملف مرة أخرى للمتابعة.</numerusform>
            <numerusform>توقّف: استُورد سطر واحد ويبقى. استورد الملف مرة أخرى للمتابعة.</numerusform>
            <numerusform>توقّف: استُورد سطران ويبقيان. استورد الملف مرة أخرى للمتابعة.</numerusform>
            <numerusform>توقّف: استُوردت %n سطور وتبقى. استورد الملف مرة أخرى للمتابعة.</numerusform>
            <numerusform>توقّف: استُورد %n سطرًا وتبقى. استورد الملف مرة أخرى للمتابعة.</numerusform>
            <numerusform>توقّف: استُورد %n سطر وتبقى. استورد الملف مرة أخرى للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>The file writes {example}. Which day is that?</source>
        <translation>في الملف {example}. أي يوم هذا؟</translation>
    </message>
    <message>
        <source>The same person: nobody is registered</source>
        <translation>الشخص نفسه: لا يُسجَّل أحد</translation>
    </message>
    <message>
        <source>The times that can be booked are made of these hours: that is the next step.</source>
        <translation>من هذه الساعات تُنشأ الأوقات القابلة للحجز: وهي الخطوة التالية.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
    <message>
        <source>columns as they were chosen last time</source>
        <translation>الأعمدة كما اختيرت آخر مرة</translation>
    </message>
    <message>
        <source>written by MediBook</source>
        <translation>كتبه MediBook</translation>
    </message>
    <message>
        <source>{doctor}, {time}.</source>
        <translation>{doctor}، {time}.</translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”</source>
        <translation>{field}: «{before}» تصبح «{after}»</translation>
    </message>
    <message>
        <source>{patient} has {time} with {doctor}, booked by {who}.</source>
        <translation>لـ {patient} الوقت {time} مع {doctor}، حجزه {who}.</translation>
    </message>
    <message>
        <source>{patient} is with {doctor} then ({time}).</source>
        <translation>{patient} عند {doctor} حينئذ ({time}).</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ك.ب</translation>
    </message>
</context>
<context>
    <name>KeyOverlay</name>
    <message>
        <source>Keys of where you are</source>
        <translation>مفاتيح المكان الذي أنت فيه</translation>
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
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>التغرينية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
</context>
<context>
    <name>ListAndForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>ما كُتب هنا لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n doctor(s) are away: {day}</source>
        <translation>
            <numerusform>لا أطباء غائبون: {day}</numerusform>
            <numerusform>طبيب واحد غائب: {day}</numerusform>
            <numerusform>طبيبان غائبان: {day}</numerusform>
            <numerusform>%n أطباء غائبون: {day}</numerusform>
            <numerusform>%n طبيبًا غائبون: {day}</numerusform>
            <numerusform>%n طبيب غائبون: {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) are away: {from_when} – {until}</source>
        <translation>
            <numerusform>لا أطباء غائبون: {from_when} – {until}</numerusform>
            <numerusform>طبيب واحد غائب: {from_when} – {until}</numerusform>
            <numerusform>طبيبان غائبان: {from_when} – {until}</numerusform>
            <numerusform>%n أطباء غائبون: {from_when} – {until}</numerusform>
            <numerusform>%n طبيبًا غائبون: {from_when} – {until}</numerusform>
            <numerusform>%n طبيب غائبون: {from_when} – {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) to tell</source>
        <translation>
            <numerusform>لا مرضى للإبلاغ</numerusform>
            <numerusform>مريض واحد للإبلاغ</numerusform>
            <numerusform>مريضان للإبلاغ</numerusform>
            <numerusform>%n مرضى للإبلاغ</numerusform>
            <numerusform>%n مريضًا للإبلاغ</numerusform>
            <numerusform>%n مريض للإبلاغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) could not be moved.</source>
        <translation>
            <numerusform>نُقلت كل المواعيد.</numerusform>
            <numerusform>تعذّر نقل موعد واحد.</numerusform>
            <numerusform>تعذّر نقل موعدين.</numerusform>
            <numerusform>تعذّر نقل %n مواعيد.</numerusform>
            <numerusform>تعذّر نقل %n موعدًا.</numerusform>
            <numerusform>تعذّر نقل %n موعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) left to settle</source>
        <translation>
            <numerusform>لا مواعيد باقية للتسوية</numerusform>
            <numerusform>بقي موعد واحد للتسوية</numerusform>
            <numerusform>بقي موعدان للتسوية</numerusform>
            <numerusform>بقيت %n مواعيد للتسوية</numerusform>
            <numerusform>بقي %n موعدًا للتسوية</numerusform>
            <numerusform>بقي %n موعد للتسوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) squeezed in</source>
        <translation>
            <numerusform>لا مواعيد إضافية</numerusform>
            <numerusform>موعد إضافي واحد</numerusform>
            <numerusform>موعدان إضافيان</numerusform>
            <numerusform>%n مواعيد إضافية</numerusform>
            <numerusform>%n موعدًا إضافيًا</numerusform>
            <numerusform>%n موعد إضافي</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence {number} of {all}</source>
        <translation>الغياب {number} من {all}</translation>
    </message>
    <message>
        <source>Away: {begins} – {ends}</source>
        <translation>غائب: {begins} – {ends}</translation>
    </message>
    <message>
        <source>Away: {day}</source>
        <translation>غائب: {day}</translation>
    </message>
    <message>
        <source>C cancels a visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C يلغي موعدًا؛ وM يأخذه إلى جدول المواعيد ليوضع في أي مكان.</translation>
    </message>
    <message>
        <source>C cancels the visit; Enter on it in the agenda moves it anywhere.</source>
        <translation type="vanished">المفتاح C يلغي الموعد؛ وEnter عليه في جدول المواعيد ينقله إلى أي مكان.</translation>
    </message>
    <message>
        <source>C cancels the visit; M takes it to the agenda, to be put down anywhere.</source>
        <translation>C يلغي الموعد؛ وM يأخذه إلى جدول المواعيد ليوضع في أي مكان.</translation>
    </message>
    <message>
        <source>C cancels the visit; V shows it in the agenda, where M moves it anywhere.</source>
        <translation type="vanished">C يلغي الموعد؛ V يعرضه في جدول المواعيد، حيث ينقله M إلى أي وقت.</translation>
    </message>
    <message>
        <source>Call, and note it with K; or write the address into the file (F5).</source>
        <translation>اتصل، وسجّل ذلك بـ K؛ أو اكتب العنوان في الملف (F5).</translation>
    </message>
    <message>
        <source>Cancelled {name}: the doctor is away</source>
        <translation>أُلغي موعد {name}: الطبيب غائب</translation>
    </message>
    <message>
        <source>Closed, {why}: {day}</source>
        <translation>مغلق، {why}: {day}</translation>
    </message>
    <message>
        <source>Closed, {why}: {from_when} – {until}</source>
        <translation>مغلق، {why}: {from_when} – {until}</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other days.</source>
        <translation>Ctrl+يسار وCtrl+يمين للانتقال إلى أيام أخرى.</translation>
    </message>
    <message>
        <source>Ctrl+Left and Ctrl+Right turn to other months.</source>
        <translation>Ctrl+يسار وCtrl+يمين للانتقال إلى أشهر أخرى.</translation>
    </message>
    <message>
        <source>It is past noon already.</source>
        <translation>تجاوزنا الظهر بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s)</source>
        <translation>
            <numerusform>لم يُنقل أي موعد</numerusform>
            <numerusform>نُقل موعد واحد</numerusform>
            <numerusform>نُقل موعدان</numerusform>
            <numerusform>نُقلت %n مواعيد</numerusform>
            <numerusform>نُقل %n موعدًا</numerusform>
            <numerusform>نُقل %n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {name} to {when} with {doctor}</source>
        <translation>نُقل موعد {name} إلى {when} مع {doctor}</translation>
    </message>
    <message>
        <source>No doctor is away with visits to move</source>
        <translation>لا طبيب غائب لديه مواعيد تحتاج إلى نقل</translation>
    </message>
    <message>
        <source>Nobody is expected on {day}</source>
        <translation>لا مواعيد للتأكيد، {day}</translation>
    </message>
    <message>
        <source>Nobody was squeezed in in {month}</source>
        <translation>لا مواعيد إضافية في {month}</translation>
    </message>
    <message>
        <source>Squeezed in: {month}</source>
        <translation>مواعيد إضافية: {month}</translation>
    </message>
    <message>
        <source>That is more than a month: an administrator enters it under Closures and holidays.</source>
        <translation>هذا أكثر من شهر: يُدخله المسؤول في صفحة الإغلاق والعطل.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>Their lines say why, with another time. Ctrl+Enter moves them there.</source>
        <translation>تذكر سطورها السبب مع وقت آخر. Ctrl+Enter ينقلها إليه.</translation>
    </message>
    <message>
        <source>There is no e-mail address in this patient's file.</source>
        <translation>لا عنوان بريد إلكتروني في ملف هذا المريض.</translation>
    </message>
    <message>
        <source>There is no free time to propose.</source>
        <translation>لا يوجد وقت متاح لاقتراحه.</translation>
    </message>
    <message>
        <source>There is no visit left with a time to move to.</source>
        <translation>لم يبقَ موعد له وقت يُنقل إليه.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
        <source>To confirm: {day}</source>
        <translation>للتأكيد: {day}</translation>
    </message>
    <message>
        <source>When a doctor falls ill: Ctrl+Shift+D, on the agenda with the doctor selected.</source>
        <translation>إذا مرض طبيب: Ctrl+Shift+D في جدول المواعيد والطبيب محدَّد.</translation>
    </message>
    <message>
        <source>message waits to be sent</source>
        <translation>رسالة تنتظر الإرسال</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>no free time found</source>
        <translation>لا وقت متاح</translation>
    </message>
    <message>
        <source>no phone, by e-mail</source>
        <translation>بلا هاتف، بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>no phone: by letter</source>
        <translation>بلا هاتف: برسالة بريدية</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a doctor is away from now on</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>لم نتصل بعد</translation>
    </message>
    <message>
        <source>told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>{doctor} is away until {when}</source>
        <translation>{doctor} غائب حتى {when}</translation>
    </message>
    <message>
        <source>{doctor} is away: {day}</source>
        <translation>{doctor} غائب: {day}</translation>
    </message>
    <message>
        <source>{doctor} is away: {from_when} – {until}</source>
        <translation>{doctor} غائب: {from_when} – {until}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>{reached} of {all} confirmed</source>
        <translation>أُكِّد {reached} من {all}</translation>
    </message>
    <message>
        <source>“{text}” is no day; type it like 24.12. or “tomorrow”.</source>
        <translation>«{text}» ليس يومًا؛ اكتب مثل 24/12 أو «غدًا».</translation>
    </message>
    <message>
        <source>• was seen</source>
        <translation>• تمت معاينته</translation>
    </message>
    <message>
        <source>→ {when}, {doctor} ({number} of {all})</source>
        <translation>← {when}، {doctor} ({number} من {all})</translation>
    </message>
    <message>
        <source>✓ moved to {when}, {doctor}</source>
        <translation>✓ نُقل إلى {when}، {doctor}</translation>
    </message>
    <message>
        <source>✕ cancelled</source>
        <translation>✕ أُلغي</translation>
    </message>
</context>
<context>
    <name>ListsScreen</name>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Choose freely</source>
        <translation>اختيار حر</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctor away</source>
        <translation>غياب طبيب</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يُنقل إلى</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Move all that have a time</source>
        <translation>نقل كل ما له وقت</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>نقل إلى هناك</translation>
    </message>
    <message>
        <source>Moving the visits: {done} of {total}</source>
        <translation>جارٍ نقل المواعيد: {done} من {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>مواعيد إضافية</translation>
    </message>
    <message>
        <source>Squeezed in by</source>
        <translation>أضافه</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>الموعد الأصلي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>اختيار القائمة</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>cancel the visit</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>choose freely in the agenda</source>
        <translation>اختيار حر في جدول المواعيد</translation>
    </message>
    <message>
        <source>move all that have one</source>
        <translation>نقل كل ما له وقت</translation>
    </message>
    <message>
        <source>move to the proposed time</source>
        <translation>نقل إلى الوقت المقترح</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>print the call list</source>
        <translation>طباعة قائمة الاتصال</translation>
    </message>
    <message>
        <source>print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>queue a message</source>
        <translation>وضع رسالة في الإرسال</translation>
    </message>
    <message>
        <source>show in the agenda</source>
        <translation>عرض في جدول المواعيد</translation>
    </message>
    <message>
        <source>to call again</source>
        <translation>الاتصال مجددًا</translation>
    </message>
    <message>
        <source>told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>told, confirmed</source>
        <translation>أُبلغ وأكّد</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Locked since {time}</source>
        <translation>مقفل منذ {time}</translation>
    </message>
    <message>
        <source>This is not the password of {name}.</source>
        <translation>ليست هذه كلمة مرور {name}.</translation>
    </message>
    <message>
        <source>Try again: MediBook goes on trying to reach it.</source>
        <translation>حاول مرة أخرى: يواصل MediBook محاولة الاتصال بها.</translation>
    </message>
    <message>
        <source>Type it again; an administrator can set a new one.</source>
        <translation>اكتبها مرة أخرى؛ يستطيع المسؤول وضع كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>What {name} has typed and not saved yet is shown to nobody else. It is thrown away when somebody else signs in.</source>
        <translation>ما كتبه {name} ولم يحفظه بعد لا يُعرض على أحد غيره. ويُهمل عندما يسجّل شخص آخر الدخول.</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;اسم المستخدم</translation>
    </message>
    <message>
        <source>An administrator can set a new password.</source>
        <translation>يستطيع المسؤول وضع كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Back: {name} goes on</source>
        <translation>رجوع: {name} يتابع</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Somebody else signs in</source>
        <translation>شخص آخر يسجّل الدخول</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة مرة أخرى الآن.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Locked · MediBook</source>
        <translation>مقفل · MediBook</translation>
    </message>
</context>
<context>
    <name>NewClinicPage</name>
    <message>
        <source>&amp;Administrator of the server</source>
        <translation>&amp;مسؤول الخادم</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Name of the clinic</source>
        <translation>اسم ال&amp;عيادة</translation>
    </message>
    <message>
        <source>&amp;Part of the country</source>
        <translation>المنطقة من الب&amp;لد</translation>
    </message>
    <message>
        <source>&amp;Redis (for live updates)</source>
        <translation>&amp;Redis (للتحديث المباشر)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المست&amp;خدم</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;اسمك</translation>
    </message>
    <message>
        <source>A name, or postgresql://…/database</source>
        <translation>اسم، أو ⁦postgresql://…/database⁩</translation>
    </message>
    <message>
        <source>A new clinic</source>
        <translation>عيادة جديدة</translation>
    </message>
    <message>
        <source>Administrator's pass&amp;word</source>
        <translation>كلمة مرور مس&amp;ؤول الخادم</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>كما يراه الزملاء.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>فارغ: لا شيء</translation>
    </message>
    <message>
        <source>Its public holidays are closed by themselves.</source>
        <translation>عطله الرسمية مغلقة تلقائيًا.</translation>
    </message>
    <message>
        <source>Make the clinic</source>
        <translation>إنشاء العيادة</translation>
    </message>
    <message>
        <source>On a PostgreSQL server, so that other computers can join</source>
        <translation>على خادم PostgreSQL، لتنضم حواسيب أخرى</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>كلمة المرور مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>عرض ما أكتبه</translation>
    </message>
    <message>
        <source>Ten characters or more; a short sentence is good.</source>
        <translation>عشرة أحرف أو أكثر؛ جملة قصيرة تكفي.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The holidays of the whole country only</source>
        <translation>عطل البلد كله فقط</translation>
    </message>
    <message>
        <source>What you type when you sign in.</source>
        <translation>ما تكتبه عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Where its data lives</source>
        <translation>مكان بياناتها</translation>
    </message>
    <message>
        <source>Who may make databases and roles there. It is used once and not kept.</source>
        <translation>من له صلاحية إنشاء قواعد بيانات وأدوار هناك. يُستخدم مرة واحدة ولا يُحفظ.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You become its first administrator. Everything can be changed later.</source>
        <translation>تصبح أول مسؤول فيها. ويمكن تغيير كل شيء لاحقًا.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>At least 10 characters, any you like. A short sentence is easy to remember.</source>
        <translation>10 أحرف على الأقل، أي أحرف تريد. الجملة القصيرة سهلة الحفظ.</translation>
    </message>
    <message>
        <source>Password of &amp;now</source>
        <translation>كلمة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>Show &amp;what is typed</source>
        <translation>&amp;عرض ما يُكتب</translation>
    </message>
    <message>
        <source>The new password &amp;once more</source>
        <translation>كلمة المرور الجديدة &amp;مرة أخرى</translation>
    </message>
</context>
<context>
    <name>NextAvailable</name>
    <message numerus="yes">
        <source>%n doctors fit the name</source>
        <translation>
            <numerusform>لا طبيب بهذا الاسم</numerusform>
            <numerusform>طبيب واحد بهذا الاسم</numerusform>
            <numerusform>طبيبان بهذا الاسم</numerusform>
            <numerusform>%n أطباء بهذا الاسم</numerusform>
            <numerusform>%n طبيبًا بهذا الاسم</numerusform>
            <numerusform>%n طبيب بهذا الاسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out a word, or choose another doctor, day or part of the day.</source>
        <translation>احذف كلمة، أو اختر طبيبًا أو يومًا أو فترة أخرى من اليوم.</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}.</source>
        <translation>لا يوجد وقت متاح كهذا. الجدول مفتوح حتى {day}.</translation>
    </message>
    <message>
        <source>Nothing is free {when}; these are the next times.</source>
        <translation>لا وقت متاح {when}؛ هذه هي الأوقات التالية.</translation>
    </message>
    <message>
        <source>There is no schedule for these doctors yet.</source>
        <translation>لا يوجد جدول لهؤلاء الأطباء بعد.</translation>
    </message>
    <message>
        <source>not understood: {words}</source>
        <translation>لم يُفهم: {words}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from and to, times of day</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{minutes} min in one piece</source>
        <translation>{minutes} د متصلة</translation>
    </message>
    <message>
        <source>{who} at {desk} is at it</source>
        <translation>{who} في {desk} يحجزه الآن</translation>
    </message>
</context>
<context>
    <name>NextAvailableScreen</name>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>أي زيارة، فترة واحدة</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>إغلاق دون حجز</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>الطبيب أو التخصص</translation>
    </message>
    <message>
        <source>Doctor or specialty, visit, day: “derm tuesday afternoon in 6 weeks”</source>
        <translation>الطبيب أو التخصص، الزيارة، اليوم: «جلدية الثلاثاء بعد الظهر بعد 6 أسابيع»</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>الأوقات المتاحة</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>Next available</source>
        <translation>أقرب موعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>فترة اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>What is looked for, in words</source>
        <translation>ما تبحث عنه، بالكلمات</translation>
    </message>
    <message>
        <source>another time, held for you</source>
        <translation>وقت آخر، يُحجز لك مؤقتًا</translation>
    </message>
    <message>
        <source>book it</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Noted</name>
    <message numerus="yes">
        <source>%n earlier note(s) cannot be opened: their key is missing. They stay on this computer.</source>
        <translation>
            <numerusform>لا تدوينات سابقة تعذّر فتحها.</numerusform>
            <numerusform>تعذّر فتح تدوين سابق واحد: مفتاحه مفقود. يبقى على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فتح تدوينين سابقين: مفتاحهما مفقود. يبقيان على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فتح %n تدوينات سابقة: مفتاحها مفقود. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فتح %n تدوينًا سابقًا: مفتاحها مفقود. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فتح %n تدوين سابق: مفتاحها مفقود. تبقى على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried out.</source>
        <translation>
            <numerusform>لم يُنفَّذ أي تدوين.</numerusform>
            <numerusform>نُفِّذ تدوين واحد.</numerusform>
            <numerusform>نُفِّذ تدوينان.</numerusform>
            <numerusform>نُفِّذت %n تدوينات.</numerusform>
            <numerusform>نُفِّذ %n تدوينًا.</numerusform>
            <numerusform>نُفِّذ %n تدوين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) could not be carried out.</source>
        <translation>
            <numerusform>لا تدوين تعذّر تنفيذه.</numerusform>
            <numerusform>تعذّر تنفيذ تدوين واحد.</numerusform>
            <numerusform>تعذّر تنفيذ تدوينين.</numerusform>
            <numerusform>تعذّر تنفيذ %n تدوينات.</numerusform>
            <numerusform>تعذّر تنفيذ %n تدوينًا.</numerusform>
            <numerusform>تعذّر تنفيذ %n تدوين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not possible</source>
        <translation>
            <numerusform>لا تدوين متعذّر</numerusform>
            <numerusform>تدوين واحد متعذّر</numerusform>
            <numerusform>تدوينان متعذّران</numerusform>
            <numerusform>%n تدوينات متعذّرة</numerusform>
            <numerusform>%n تدوينًا متعذّرًا</numerusform>
            <numerusform>%n تدوين متعذّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) not sent</source>
        <translation>
            <numerusform>أُرسل كل ما دُوِّن</numerusform>
            <numerusform>تدوين واحد لم يُرسل</numerusform>
            <numerusform>تدوينان لم يُرسلا</numerusform>
            <numerusform>%n تدوينات لم تُرسل</numerusform>
            <numerusform>%n تدوينًا لم يُرسل</numerusform>
            <numerusform>%n تدوين لم يُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Book {name} (new patient): {time}, {doctor}</source>
        <translation>حجز موعد {name} (مريض جديد): {time}، {doctor}</translation>
    </message>
    <message>
        <source>Book {name}: {time}, {doctor}</source>
        <translation>حجز موعد {name}: {time}، {doctor}</translation>
    </message>
    <message>
        <source>Cancel {name}, {time}, {doctor}: {reason}</source>
        <translation>إلغاء موعد {name}، {time}، {doctor}: {reason}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists them.</source>
        <translation>Ctrl+Shift+N يعرضها.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N lists why, and the next free times.</source>
        <translation>Ctrl+Shift+N يعرض السبب والأوقات المتاحة التالية.</translation>
    </message>
    <message>
        <source>Dealt with: take it off the list</source>
        <translation>تمت معالجته: حذفه من القائمة</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>عدم إرساله</translation>
    </message>
    <message>
        <source>Downtime copy: being made</source>
        <translation>نسخة الطوارئ: قيد الإعداد</translation>
    </message>
    <message>
        <source>Downtime copy: none, see here</source>
        <translation>نسخة الطوارئ: لا توجد، التفاصيل هنا</translation>
    </message>
    <message numerus="yes">
        <source>Downtime copy: {time}, %n day(s)</source>
        <translation>
            <numerusform>نسخة الطوارئ: {time}، لا أيام</numerusform>
            <numerusform>نسخة الطوارئ: {time}، يوم واحد</numerusform>
            <numerusform>نسخة الطوارئ: {time}، يومان</numerusform>
            <numerusform>نسخة الطوارئ: {time}، %n أيام</numerusform>
            <numerusform>نسخة الطوارئ: {time}، %n يومًا</numerusform>
            <numerusform>نسخة الطوارئ: {time}، %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook goes by the server's. Set this computer's clock, or tell your administrator.</source>
        <translation>يعتمد MediBook ساعة الخادم. اضبط ساعة هذا الحاسوب، أو أبلغ المسؤول.</translation>
    </message>
    <message>
        <source>Move {name} to {time}, {doctor}</source>
        <translation>نقل موعد {name} إلى {time}، {doctor}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>مدوَّن</translation>
    </message>
    <message>
        <source>Noted: {change}</source>
        <translation>دُوِّن: {change}</translation>
    </message>
    <message>
        <source>Nothing can be changed; MediBook goes on trying.</source>
        <translation>لا يمكن تغيير شيء؛ ويواصل MediBook المحاولة.</translation>
    </message>
    <message>
        <source>Other days: from the downtime copy, {time}.</source>
        <translation>الأيام الأخرى: من نسخة الطوارئ، {time}.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>حذفه من القائمة</translation>
    </message>
    <message>
        <source>This computer has no keyring: the copy's key lies in a file that only you can read.</source>
        <translation>لا توجد حافظة مفاتيح على هذا الحاسوب: مفتاح النسخة في ملف لا يقرؤه سواك.</translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) ahead of the server's.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة على ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين على ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق على ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة على ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة على ساعة الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer's clock is %n minute(s) behind the server's.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب مطابقة لساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة عن ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين عن ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق عن ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة عن ساعة الخادم.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة عن ساعة الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This terminal keeps no downtime copy, so nothing is noted.</source>
        <translation>لا يحتفظ هذا الحاسوب بنسخة طوارئ، فلا يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>What you do is noted, and sent when the database is back.</source>
        <translation>كل ما تفعله يُدوَّن، ويُرسل عندما تعود قاعدة البيانات.</translation>
    </message>
    <message>
        <source>You see the agenda as it was at {time} ({age}).</source>
        <translation>تشاهد جدول المواعيد كما كان: {time} ({age}).</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>قبل {count} س</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>قبل {count} د</translation>
    </message>
    <message>
        <source>{name}, {time}, {doctor}: {status}</source>
        <translation>{name}، {time}، {doctor}: {status}</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ نُفِّذ</translation>
    </message>
    <message>
        <source>✕ not possible</source>
        <translation>✕ متعذّر</translation>
    </message>
</context>
<context>
    <name>NotedScreen</name>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>A note for later, in a few words; Enter keeps it</source>
        <translation>ملاحظة لوقت لاحق، في كلمات قليلة؛ Enter يحفظها</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>المدوَّن</translation>
    </message>
    <message>
        <source>Noted while the database was away</source>
        <translation>ما دُوِّن أثناء انقطاع قاعدة البيانات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing is noted</source>
        <translation>لم يُدوَّن شيء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>While the database is away, what you do in the agenda is noted here, and carried out when it is back.</source>
        <translation>أثناء انقطاع قاعدة البيانات، يُدوَّن هنا ما تفعله في جدول المواعيد، ويُنفَّذ عندما تعود.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the national or insurance number</source>
        <translation>تغيير رقم الهوية أو التأمين</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the national or insurance number</source>
        <translation>إخفاء رقم الهوية أو التأمين</translation>
    </message>
    <message>
        <source>Leave the national or insurance number as it is</source>
        <translation>ترك رقم الهوية أو التأمين كما هو</translation>
    </message>
    <message>
        <source>National or insurance number</source>
        <translation>رقم الهوية أو التأمين</translation>
    </message>
    <message>
        <source>National or insurance number:</source>
        <translation>رقم الهوية أو التأمين:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the national or insurance number</source>
        <translation>حفظ رقم الهوية أو التأمين</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the national or insurance number</source>
        <translation>عرض رقم الهوية أو التأمين</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a patient, a time or a command</source>
        <translation>البحث عن مريض أو وقت أو أمر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>الانتقال إلى {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>مريض جديد «{name}»</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No such time is free. The schedule is open until {day}; Ctrl+F widens the search.</source>
        <translation>لا يوجد وقت متاح كهذا. الجدول مفتوح حتى {day}؛ Ctrl+F يوسّع البحث.</translation>
    </message>
    <message>
        <source>Nobody and nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Nothing is free then; these are the next times.</source>
        <translation>لا وقت متاح حينئذ؛ هذه هي الأوقات التالية.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>choose a time, then birth date and phone</source>
        <translation>اختر وقتًا، ثم تاريخ الميلاد والهاتف</translation>
    </message>
    <message>
        <source>free, {minutes} min: Enter books it</source>
        <translation>متاح، {minutes} د: Enter يحجزه</translation>
    </message>
    <message>
        <source>next: {when} · {doctor}</source>
        <translation>التالي: {when} · {doctor}</translation>
    </message>
    <message>
        <source>no visit ahead: Enter books one</source>
        <translation>لا موعد قادم: Enter يحجز موعدًا</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>الملف مغلق</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Choose a new password.</source>
        <translation>اختر كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>Guessed quickly</source>
        <translation>تُخمَّن بسرعة</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>الكلمتان مختلفتان. اكتب كلمة المرور الجديدة مرة أخرى.</translation>
    </message>
    <message>
        <source>Type the password that you sign in with now.</source>
        <translation>اكتب كلمة المرور التي تسجّل بها الدخول الآن.</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>جيدة جدًا</translation>
    </message>
</context>
<context>
    <name>PatientBox</name>
    <message>
        <source>Choose a patient</source>
        <translation>اختر مريضًا</translation>
    </message>
    <message>
        <source>Patient to look for</source>
        <translation>المريض المطلوب البحث عنه</translation>
    </message>
</context>
<context>
    <name>PatientChooser</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Bi&amp;rth date</source>
        <translation>تاريخ ال&amp;ميلاد</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>الاسم أو الهاتف أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date.</source>
        <translation>اكتب اسمًا أو رقم هاتف أو تاريخ ميلاد.</translation>
    </message>
    <message>
        <source>day month year, for example 12.3.1984</source>
        <translation>اليوم الشهر السنة، مثل 12/3/1984</translation>
    </message>
</context>
<context>
    <name>PatientList</name>
    <message>
        <source>Patients found</source>
        <translation>المرضى الذين عُثر عليهم</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message numerus="yes">
        <source>%n past visit(s) of the other file shown here too</source>
        <translation>
            <numerusform>لا زيارات سابقة من الملف الآخر</numerusform>
            <numerusform>تظهر هنا أيضًا زيارة سابقة واحدة من الملف الآخر</numerusform>
            <numerusform>تظهر هنا أيضًا زيارتان سابقتان من الملف الآخر</numerusform>
            <numerusform>تظهر هنا أيضًا %n زيارات سابقة من الملف الآخر</numerusform>
            <numerusform>تظهر هنا أيضًا %n زيارة سابقة من الملف الآخر</numerusform>
            <numerusform>تظهر هنا أيضًا %n زيارة سابقة من الملف الآخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead</source>
        <translation>
            <numerusform>لا مواعيد قادمة</numerusform>
            <numerusform>موعد قادم واحد</numerusform>
            <numerusform>موعدان قادمان</numerusform>
            <numerusform>%n مواعيد قادمة</numerusform>
            <numerusform>%n موعدًا قادمًا</numerusform>
            <numerusform>%n موعد قادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) ahead of the other file shown here too</source>
        <translation>
            <numerusform>لا مواعيد قادمة من الملف الآخر</numerusform>
            <numerusform>يظهر هنا أيضًا موعد قادم واحد من الملف الآخر</numerusform>
            <numerusform>يظهر هنا أيضًا موعدان قادمان من الملف الآخر</numerusform>
            <numerusform>تظهر هنا أيضًا %n مواعيد قادمة من الملف الآخر</numerusform>
            <numerusform>يظهر هنا أيضًا %n موعدًا قادمًا من الملف الآخر</numerusform>
            <numerusform>يظهر هنا أيضًا %n موعد قادم من الملف الآخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist come along</source>
        <translation>
            <numerusform>لا طلبات في قائمة الانتظار تنتقل معه</numerusform>
            <numerusform>ينتقل معه طلب واحد في قائمة الانتظار</numerusform>
            <numerusform>ينتقل معه طلبان في قائمة الانتظار</numerusform>
            <numerusform>تنتقل معه %n طلبات في قائمة الانتظار</numerusform>
            <numerusform>ينتقل معه %n طلبًا في قائمة الانتظار</numerusform>
            <numerusform>ينتقل معه %n طلب في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Back; nothing that was typed is lost</source>
        <translation>رجوع؛ لا يضيع شيء مما كُتب</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Book the next visit</source>
        <translation>حجز الموعد التالي</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>حجزه</translation>
    </message>
    <message>
        <source>Both have a visit at the same time. Move or cancel one of them, then merge.</source>
        <translation>في الملفين موعدان في الوقت نفسه. انقل أحدهما أو ألغِه، ثم ادمج الملفين.</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>لم يُلغَ أي موعد لـ {name}</numerusform>
            <numerusform>أُلغي موعد واحد لـ {name}</numerusform>
            <numerusform>أُلغي موعدان لـ {name}</numerusform>
            <numerusform>أُلغيت %n مواعيد لـ {name}</numerusform>
            <numerusform>أُلغي %n موعدًا لـ {name}</numerusform>
            <numerusform>أُلغي %n موعد لـ {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose field by field; nothing is saved until you say so.</source>
        <translation>اختر حقلًا حقلًا؛ لا يُحفظ شيء حتى تؤكد ذلك.</translation>
    </message>
    <message>
        <source>Choose what the kept file says. The name of the other one goes on finding it.</source>
        <translation>اختر ما يبقى في الملف. والبحث باسم الملف الآخر يبقى ممكنًا.</translation>
    </message>
    <message>
        <source>Comes here</source>
        <translation>يراجع العيادة</translation>
    </message>
    <message>
        <source>Comes in a wheelchair</source>
        <translation>على كرسي متحرك</translation>
    </message>
    <message>
        <source>Comes with a companion</source>
        <translation>يأتي مع مرافق</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Female (F)</source>
        <translation>أنثى (F)</translation>
    </message>
    <message>
        <source>Find it in the list and press Enter; Esc leaves both as they are.</source>
        <translation>ابحث عنه في القائمة واضغط Enter؛ Esc يترك الملفين كما هما.</translation>
    </message>
    <message>
        <source>Go on: when you save, both versions are shown and nothing is lost.</source>
        <translation>تابع: عند الحفظ تُعرض النسختان ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Hard of hearing</source>
        <translation>ضعيف السمع</translation>
    </message>
    <message>
        <source>If the patient comes again, change the status first.</source>
        <translation>إن عاد المريض إلى العيادة فغيّر الحالة أولًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look out for</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Looks like {name}, {details}</source>
        <translation>يشبه {name}، {details}</translation>
    </message>
    <message>
        <source>Male (M)</source>
        <translation>ذكر (M)</translation>
    </message>
    <message>
        <source>Merge into the first</source>
        <translation>دمج في الأول</translation>
    </message>
    <message>
        <source>Merge with another file of the same person</source>
        <translation>دمج مع ملف آخر للشخص نفسه</translation>
    </message>
    <message>
        <source>Merged {merged} into {kept}</source>
        <translation>دُمج {merged} في {kept}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, birth date, phone; the rest whenever you like.</source>
        <translation>الاسم وتاريخ الميلاد والهاتف؛ والباقي متى شئت.</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>يحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>No longer comes here</source>
        <translation>لم يعد يراجع العيادة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Of two versions: the one or the other</source>
        <translation>من النسختين: هذه أو تلك</translation>
    </message>
    <message>
        <source>Open the file; on a visit: show it in the agenda</source>
        <translation>فتح الملف؛ وعلى موعد: عرضه في جدول المواعيد</translation>
    </message>
    <message>
        <source>Other (X)</source>
        <translation>غير ذلك (X)</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Registered {name}</source>
        <translation>سُجِّل {name}</translation>
    </message>
    <message>
        <source>Removed the national or insurance number of {name}</source>
        <translation>حُذف رقم الهوية أو التأمين لـ {name}</translation>
    </message>
    <message>
        <source>Save this number first (Enter), or leave it as it was (Esc).</source>
        <translation>احفظ هذا الرقم أولًا (Enter)، أو اتركه كما كان (Esc).</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>حفظ ما اختير</translation>
    </message>
    <message>
        <source>Save, or carry out what is chosen</source>
        <translation>حفظ، أو تنفيذ ما اختير</translation>
    </message>
    <message>
        <source>Saved the file of {name}</source>
        <translation>حُفظ ملف {name}</translation>
    </message>
    <message>
        <source>Saved the national or insurance number of {name}</source>
        <translation>حُفظ رقم الهوية أو التأمين لـ {name}</translation>
    </message>
    <message>
        <source>Sees badly</source>
        <translation>ضعيف البصر</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Show or hide the national or insurance number</source>
        <translation>عرض رقم الهوية أو التأمين أو إخفاؤه</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Somebody else saved this file meanwhile.</source>
        <translation>حفظ شخص آخر هذا الملف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Somebody else saved this file since you opened it</source>
        <translation>حفظ شخص آخر هذا الملف بعد أن فتحته</translation>
    </message>
    <message>
        <source>Split: {name}</source>
        <translation>فُصل: {name}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The file is closed, so nothing is booked.</source>
        <translation>الملف مغلق، فلا يُحجز شيء.</translation>
    </message>
    <message>
        <source>The notes of both files stay readable; it can be split again at any time.</source>
        <translation>تبقى ملاحظات الملفين مقروءة؛ ويمكن الفصل من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>توجد تعديلات غير محفوظة.</translation>
    </message>
    <message>
        <source>To the visits</source>
        <translation>إلى المواعيد</translation>
    </message>
    <message>
        <source>Two files of one person</source>
        <translation>ملفان لشخص واحد</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>اكتب اليوم والشهر والسنة، مثل 12/3/1984.</translation>
    </message>
    <message>
        <source>Use the file of the person it looks like</source>
        <translation>استخدام ملف الشخص المشابه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which file is {name} too?</source>
        <translation>أي ملف يخص {name} أيضًا؟</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>also: {number} ({name})</source>
        <comment>the number of a merged file</comment>
        <translation>أيضًا: {number} ({name})</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal</source>
        <translation>لا يمكن فتحه على هذا الحاسوب</translation>
    </message>
    <message>
        <source>cannot be opened on this terminal. An administrator brings the clinic's notes key here.</source>
        <translation>لا يمكن فتحه على هذا الحاسوب. يجلب المسؤول إليه مفتاح ملاحظات العيادة.</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>of a patient's number</comment>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>merged with {name}</source>
        <translation>مدموج مع {name}</translation>
    </message>
    <message>
        <source>no longer comes here</source>
        <translation>لم يعد يراجع العيادة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>one moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>the keyring of this computer is locked. Unlock it, then press Show.</source>
        <translation>حافظة مفاتيح هذا الحاسوب مقفلة. افتح قفلها، ثم اضغط «عرض».</translation>
    </message>
    <message>
        <source>this terminal has no key for it. An administrator brings it here.</source>
        <translation>لا مفتاح له على هذا الحاسوب. يجلبه المسؤول إلى هنا.</translation>
    </message>
    <message>
        <source>your account may not read it.</source>
        <translation>ليست لحسابك صلاحية قراءته.</translation>
    </message>
    <message>
        <source>{name}, merged into this file</source>
        <translation>{name}، مدموج في هذا الملف</translation>
    </message>
    <message>
        <source>{name}, registered {day}</source>
        <translation>{name}، مسجَّل في {day}</translation>
    </message>
    <message>
        <source>{when}: {doctor} and {other_doctor}</source>
        <translation>{when}: {doctor} و{other_doctor}</translation>
    </message>
    <message>
        <source>{who} changed this number ({when}). Stored now: {number}. Enter saves yours instead, Esc leaves theirs.</source>
        <translation>غيّر {who} هذا الرقم ({when}). المحفوظ الآن: {number}. Enter يحفظ رقمك بدلًا منه، وEsc يترك ما حفظه.</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}، حُفظ الساعة {time}</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«{text}» ليس تاريخًا.</translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message>
        <source>Find a patient in the list and press Enter, or press P on a visit in the agenda.</source>
        <translation>ابحث عن مريض في القائمة واضغط Enter، أو اضغط P على موعد في جدول المواعيد.</translation>
    </message>
    <message>
        <source>Find a patient's file</source>
        <translation>البحث عن ملف مريض</translation>
    </message>
    <message>
        <source>Name, phone or birth date</source>
        <translation>الاسم أو الهاتف أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>لا ملف مفتوح</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date; the last row registers somebody new.</source>
        <translation>اكتب اسمًا أو رقم هاتف أو تاريخ ميلاد؛ والسطر الأخير يسجّل مريضًا جديدًا.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Type the name above to erase the data</source>
        <translation>ا&amp;كتب الاسم المعروض أعلاه لمحو البيانات</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase on request</source>
        <translation>المحو بناءً على طلب</translation>
    </message>
    <message>
        <source>For the person: everything that is stored, also who looked at it. The export is recorded.</source>
        <translation>للشخص نفسه: كل ما هو مخزَّن عنه، ومن اطّلع عليه. ويُقيَّد التصدير.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>تسليم البيانات</translation>
    </message>
    <message>
        <source>Save all data as a file…</source>
        <translation>حفظ كل البيانات في ملف…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Altered</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>الرجوع إلى الأسبوع</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>زائدة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>للنقل</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Visits without a time</source>
        <translation>مواعيد بلا وقت</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا أسبوعًا</translation>
    </message>
    <message>
        <source>What changes week by week</source>
        <translation>ما يتغير أسبوعًا أسبوعًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>حسب بيانات {day}، {time}</translation>
    </message>
    <message>
        <source>As of {day}, {time}, printed by {name}</source>
        <translation>حسب بيانات {day}، {time}، طباعة {name}</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Free: {times}</source>
        <translation>متاح: {times}</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us early: somebody else may need the time.</source>
        <translation>إن تعذّر عليك الحضور فأخبرنا مبكرًا من فضلك: قد يحتاج غيرك إلى هذا الوقت.</translation>
    </message>
    <message>
        <source>It is saved as {path}.</source>
        <translation>حُفظ في {path}.</translation>
    </message>
    <message>
        <source>No free time.</source>
        <translation>لا وقت متاح.</translation>
    </message>
    <message>
        <source>No hours in this week.</source>
        <translation>لا دوام في هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nobody works on this day.</source>
        <translation>لا أحد يعمل في هذا اليوم.</translation>
    </message>
    <message>
        <source>Open it with any program that shows PDF files.</source>
        <translation>افتحه بأي برنامج يعرض ملفات PDF.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Saved and opened: {name}</source>
        <translation>حُفظ وفُتح: {name}</translation>
    </message>
    <message>
        <source>Select a visit first: the slip is for its patient.</source>
        <translation>حدّد موعدًا أولًا: القسيمة لمريض الموعد.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}</source>
        <translation>أُرسل إلى الطابعة {printer}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>لا يوجد هنا ما يُطبع.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>موعدك</translation>
    </message>
    <message>
        <source>squeezed in</source>
        <translation>موعد إضافي</translation>
    </message>
    <message>
        <source>{doctor} · {first} to {last}</source>
        <translation>{doctor} · من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{heading} (continued)</source>
        <translation>{heading} (تابع)</translation>
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
        <translation>كل المعروض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One doctor</source>
        <translation>طبيب واحد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Slip for the patient</source>
        <translation>قسيمة للمريض</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>المطلوب طباعته</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s)</source>
        <translation>
            <numerusform>لا مواعيد سابقة</numerusform>
            <numerusform>موعد سابق واحد</numerusform>
            <numerusform>موعدان سابقان</numerusform>
            <numerusform>%n مواعيد سابقة</numerusform>
            <numerusform>%n موعدًا سابقًا</numerusform>
            <numerusform>%n موعد سابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded look(s) at the file</source>
        <translation>
            <numerusform>لا اطلاع مقيَّد على الملف</numerusform>
            <numerusform>اطلاع مقيَّد واحد على الملف</numerusform>
            <numerusform>اطلاعان مقيَّدان على الملف</numerusform>
            <numerusform>%n اطلاعات مقيَّدة على الملف</numerusform>
            <numerusform>%n اطلاعًا مقيَّدًا على الملف</numerusform>
            <numerusform>%n اطلاع مقيَّد على الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to come: cancel them first.</source>
        <translation>
            <numerusform>لا مواعيد قادمة.</numerusform>
            <numerusform>موعد قادم واحد: ألغه أولًا.</numerusform>
            <numerusform>موعدان قادمان: ألغهما أولًا.</numerusform>
            <numerusform>%n مواعيد قادمة: ألغها أولًا.</numerusform>
            <numerusform>%n موعدًا قادمًا: ألغها أولًا.</numerusform>
            <numerusform>%n موعد قادم: ألغها أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) on the waitlist</source>
        <translation>
            <numerusform>لا طلبات في قائمة الانتظار</numerusform>
            <numerusform>طلب واحد في قائمة الانتظار</numerusform>
            <numerusform>طلبان في قائمة الانتظار</numerusform>
            <numerusform>%n طلبات في قائمة الانتظار</numerusform>
            <numerusform>%n طلبًا في قائمة الانتظار</numerusform>
            <numerusform>%n طلب في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact data and notes of {name} are erased, the rest on {day}</source>
        <translation>مُحيت بيانات الاتصال والملاحظات لـ {name}، ويُمحى الباقي في {day}</translation>
    </message>
    <message>
        <source>Contact data, notes, numbers and wishes go at once. Name, birth date and reasons of visits are kept until {day}, as the law asks, and go then by themselves. It cannot be undone.</source>
        <translation>تُمحى فورًا بيانات الاتصال والملاحظات والأرقام والطلبات. ويبقى الاسم وتاريخ الميلاد وأسباب الزيارات حتى {day} كما يوجب القانون، ثم تُمحى تلقائيًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Encrypted notes</source>
        <translation>ملاحظات مشفّرة</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>مُحيت في {day}</translation>
    </message>
    <message>
        <source>Everything that says who this is goes at once. It cannot be undone.</source>
        <translation>يُمحى فورًا كل ما يدل على هوية هذا الشخص. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Last visit on {day}</source>
        <translation>آخر زيارة في {day}</translation>
    </message>
    <message>
        <source>The data of {name} are erased</source>
        <translation>مُحيت بيانات {name}</translation>
    </message>
    <message>
        <source>The rest goes on {day}</source>
        <translation>يُمحى الباقي في {day}</translation>
    </message>
    <message>
        <source>These data are erased already.</source>
        <translation>مُحيت هذه البيانات بالفعل.</translation>
    </message>
    <message>
        <source>This is not the name above. Nothing was erased.</source>
        <translation>ليس هذا هو الاسم المعروض أعلاه. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>This person has asked already; the rest goes on {day}.</source>
        <translation>سبق أن طلب هذا الشخص ذلك؛ ويُمحى الباقي في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Visits are kept for %n year(s)</source>
        <translation>
            <numerusform>تُحفظ الزيارات أقل من سنة</numerusform>
            <numerusform>تُحفظ الزيارات سنة واحدة</numerusform>
            <numerusform>تُحفظ الزيارات سنتين</numerusform>
            <numerusform>تُحفظ الزيارات %n سنوات</numerusform>
            <numerusform>تُحفظ الزيارات %n سنة</numerusform>
            <numerusform>تُحفظ الزيارات %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}، بواسطة {name}</translation>
    </message>
    <message>
        <source>{file} holds everything. Only you can read it; hand it over and delete it.</source>
        <translation>في {file} كل شيء. لا يستطيع قراءته غيرك؛ سلّمه ثم احذفه.</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>&amp;Years that visits are kept</source>
        <translation>سنوات &amp;حفظ الزيارات</translation>
    </message>
    <message>
        <source>A patient may ask for everything that is stored about them, and for it to be erased. What the law makes the clinic keep stays until its time is over.</source>
        <translation>يحق للمريض أن يطلب كل ما هو مخزَّن عنه، وأن يطلب محوه. وما يوجب القانون على العيادة حفظه يبقى حتى تنتهي مدته.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>Data files (*.json)</source>
        <translation>ملفات بيانات (*.json)</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>From the end of the year of the last visit. Ask who knows the law of your country.</source>
        <translation>من نهاية سنة آخر زيارة. اسأل من يعرف قانون بلدك.</translation>
    </message>
    <message>
        <source>Nobody has asked to be erased yet.</source>
        <translation>لم يطلب أحد محو بياناته بعد.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Requests to be erased</source>
        <translation>طلبات المحو</translation>
    </message>
    <message>
        <source>Save all data</source>
        <translation>حفظ كل البيانات</translation>
    </message>
    <message>
        <source>Save this rule</source>
        <translation>حفظ هذه القاعدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Inventing a clinic, its patients and its book</source>
        <translation>جارٍ ابتكار عيادة ومرضاها ومواعيدها</translation>
    </message>
    <message>
        <source>Preparing the database</source>
        <translation>تجهيز قاعدة البيانات</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>الاتصال بالخادم</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Starting the database</source>
        <translation>جارٍ تشغيل قاعدة البيانات</translation>
    </message>
    <message>
        <source>Writing the clinic</source>
        <translation>كتابة العيادة</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل التعديلات</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>In a few words, then Enter</source>
        <translation>في كلمات قليلة، ثم Enter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reason in your words</source>
        <translation>السبب بكلماتك</translation>
    </message>
</context>
<context>
    <name>ReportFilters</name>
    <message>
        <source>&amp;Broken down</source>
        <translation>الت&amp;فصيل</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>ال&amp;عيادة</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>ال&amp;طبيب</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>الت&amp;قرير</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>ال&amp;خطوات</translation>
    </message>
    <message>
        <source>&amp;Visit type</source>
        <translation>نوع ال&amp;زيارة</translation>
    </message>
    <message>
        <source>Compare with the days before</source>
        <translation>المقارنة بالأيام السابقة</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>أيام التقرير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>الرجوع إلى الأعمدة</translation>
    </message>
    <message>
        <source>Every row whose name and birth date are those of one patient</source>
        <translation>كل سطر اسمه وتاريخ ميلاده لمريض واحد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>إغفال</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Make the times that can be booked</source>
        <translation>إنشاء الأوقات القابلة للحجز</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>سطور الملف</translation>
    </message>
    <message>
        <source>Save the rows that are not imported…</source>
        <translation>حفظ السطور التي لا تُستورد…</translation>
    </message>
    <message>
        <source>Somebody else: register</source>
        <translation>شخص آخر: تسجيل</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>The same person, for all that are equal</source>
        <translation>الشخص نفسه، لكل المتطابقين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>أي سطور</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) like these.</source>
        <translation>
            <numerusform>… ولا سطور أخرى مثل هذه.</numerusform>
            <numerusform>… وسطر آخر مثل هذه.</numerusform>
            <numerusform>… وسطران آخران مثل هذه.</numerusform>
            <numerusform>… و%n سطور أخرى مثل هذه.</numerusform>
            <numerusform>… و%n سطرًا آخر مثل هذه.</numerusform>
            <numerusform>… و%n سطر آخر مثل هذه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source> (days)</source>
        <translation> (أيام)</translation>
    </message>
    <message>
        <source> (hours)</source>
        <translation> (ساعات)</translation>
    </message>
    <message>
        <source> (minutes)</source>
        <translation> (دقائق)</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>A visit with a fee, on average</source>
        <translation>متوسط الزيارة ذات الأجرة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All clinics</source>
        <translation>كل العيادات</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>All visit types</source>
        <translation>كل أنواع الزيارات</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>بتاريخ {day}، {time}</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في الاستقبال</translation>
    </message>
    <message>
        <source>Before: {range}</source>
        <translation>قبل ذلك: {range}</translation>
    </message>
    <message>
        <source>Bookable time</source>
        <translation>الوقت القابل للحجز</translation>
    </message>
    <message>
        <source>Booked time</source>
        <translation>الوقت المحجوز</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>By clinic</source>
        <translation>حسب العيادة</translation>
    </message>
    <message>
        <source>By doctor</source>
        <translation>حسب الطبيب</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>حسب المدة</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>By visit type</source>
        <translation>حسب نوع الزيارة</translation>
    </message>
    <message>
        <source>By way of booking</source>
        <translation>حسب طريقة الحجز</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>حسب يوم الأسبوع</translation>
    </message>
    <message>
        <source>By weekday and hour</source>
        <translation>حسب يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>الإلغاءات</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message numerus="yes">
        <source>Counting all visits for the first time: %n doctor(s) to go</source>
        <translation>
            <numerusform>تُحصى كل المواعيد لأول مرة: لم يبقَ أي طبيب</numerusform>
            <numerusform>تُحصى كل المواعيد لأول مرة: بقي طبيب واحد</numerusform>
            <numerusform>تُحصى كل المواعيد لأول مرة: بقي طبيبان</numerusform>
            <numerusform>تُحصى كل المواعيد لأول مرة: بقي %n أطباء</numerusform>
            <numerusform>تُحصى كل المواعيد لأول مرة: بقي %n طبيبًا</numerusform>
            <numerusform>تُحصى كل المواعيد لأول مرة: بقي %n طبيب</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctor is away</source>
        <translation>الطبيب غائب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Expected visits</source>
        <translation>مواعيد متوقعة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From the moment of booking to the visit. Half of the patients had to wait no longer than the median; it is estimated from classes of lengths.</source>
        <translation>من لحظة الحجز إلى الموعد. لم ينتظر نصف المرضى أكثر من الوسيط؛ وهو مقدَّر من فئات المدد.</translation>
    </message>
    <message>
        <source>From “arrived” to “in room”, where both were noted. Half of the patients waited no longer than the median; it is estimated from classes of lengths.</source>
        <translation>من «وصل» إلى «في الغرفة»، حيث سُجّل كلاهما. لم ينتظر نصف المرضى أكثر من الوسيط؛ وهو مقدَّر من فئات المدد.</translation>
    </message>
    <message>
        <source>Got an earlier time</source>
        <translation>حصل على وقت أبكر</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Late, of the cancelled</source>
        <translation>نسبة المتأخرة من الملغاة</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>المهلة قبل الموعد</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>حُجز بالخطأ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الشهور</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>عدم الحضور</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>Nothing was counted in these days.</source>
        <translation>لم يُحصَ شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Of all visits</source>
        <translation>من كل المواعيد</translation>
    </message>
    <message>
        <source>Of bookable time</source>
        <translation>من الوقت القابل للحجز</translation>
    </message>
    <message>
        <source>Of expected visits</source>
        <translation>من المواعيد المتوقعة</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>أسباب أخرى</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Patient asked</source>
        <translation>طلب المريض</translation>
    </message>
    <message>
        <source>Patient is ill</source>
        <translation>المريض متوعك</translation>
    </message>
    <message>
        <source>Patient portal</source>
        <translation>بوابة المرضى</translation>
    </message>
    <message>
        <source>Patients who did not come, of all visits that were not cancelled.</source>
        <translation>المرضى الذين لم يحضروا، من كل المواعيد غير الملغاة.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Popular times and doctors</source>
        <translation>الأوقات والأطباء الأكثر طلبًا</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>حفظ الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ في {path}</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Squeezed in</source>
        <translation>مواعيد إضافية</translation>
    </message>
    <message>
        <source>The days before, the days after</source>
        <translation>الأيام السابقة، الأيام التالية</translation>
    </message>
    <message>
        <source>The export is on record.</source>
        <translation>قُيّد التصدير.</translation>
    </message>
    <message>
        <source>There is nothing to save in these days.</source>
        <translation>لا شيء يُحفظ في هذه الأيام.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Time with a visit, of all time that could be booked: opening hours without breaks, absences and blocked times. The time of cancelled visits and no-shows is free again.</source>
        <translation>الوقت المشغول بمواعيد، من كل وقت كان قابلًا للحجز: ساعات الدوام دون الاستراحات والغياب والأوقات المحجوبة. وقت المواعيد الملغاة والتي لم يُحضر إليها يعود متاحًا.</translation>
    </message>
    <message>
        <source>Type a day, for example 12.3.2026.</source>
        <translation>اكتب يومًا، مثل 12/3/2026.</translation>
    </message>
    <message>
        <source>UTF-8 with commas; numbers with a point, days as 2026-03-31. The export is on record.</source>
        <translation>UTF-8 مع فواصل؛ الأعداد بنقطة عشرية والأيام مثل ⁦2026-03-31⁩. ويُقيَّد التصدير.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Visits by the day for which they are booked. What was undone at once does not count.</source>
        <translation>المواعيد حسب اليوم الذي حُجزت له. ما جرى التراجع عنه فورًا لا يُحسب.</translation>
    </message>
    <message>
        <source>Visits done</source>
        <translation>زيارات منتهية</translation>
    </message>
    <message>
        <source>Visits that are done, times the fee of their type as it is set today.</source>
        <translation>الزيارات المنتهية مضروبة في أجرة نوعها كما هي اليوم.</translation>
    </message>
    <message>
        <source>Visits that were cancelled, by the day for which they were booked. Late means less than a day before.</source>
        <translation>المواعيد الملغاة حسب اليوم الذي حُجزت له. المتأخرة هي التي أُلغيت قبل أقل من يوم.</translation>
    </message>
    <message>
        <source>Visits that were squeezed in beside another one on purpose. Lists (F6) names each of them.</source>
        <translation>المواعيد المضافة عمدًا بجانب موعد آخر. تذكر القوائم (F6) كل واحد منها.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>وقت الانتظار</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>حضر دون موعد</translation>
    </message>
    <message>
        <source>Way of booking</source>
        <translation>طريقة الحجز</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When visits begin and with whom they are booked; cancelled ones are left out.</source>
        <translation>متى تبدأ المواعيد وعند من تُحجز؛ دون الملغاة.</translation>
    </message>
    <message>
        <source>With a fee</source>
        <translation>بأجرة</translation>
    </message>
    <message>
        <source>Within 15 minutes</source>
        <translation>خلال 15 دقيقة</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>Without a type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>قبل ذلك: {value}</translation>
    </message>
    <message>
        <source>compared with {range}</source>
        <translation>مقارنةً بـ {range}</translation>
    </message>
    <message>
        <source>under {length}</source>
        <translation>أقل من {length}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{from_length} to under {to_length}</source>
        <translation>من {from_length} إلى أقل من {to_length}</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <comment>an hour of the day</comment>
        <translation>{hour}:00</translation>
    </message>
    <message>
        <source>{length} and more</source>
        <translation>{length} فأكثر</translation>
    </message>
    <message>
        <source>{measure} before</source>
        <translation>{measure} قبل ذلك</translation>
    </message>
    <message>
        <source>{moment}, read from a replica</source>
        <translation>{moment}، مقروء من نسخة مطابقة</translation>
    </message>
    <message>
        <source>{moment}. Missing in these figures: {shards}</source>
        <translation>{moment}. غير مشمول في هذه الأرقام: {shards}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>per cent</comment>
        <translation>{number} ٪</translation>
    </message>
    <message>
        <source>{number} d</source>
        <comment>days</comment>
        <translation>{number} ي</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <translation>{number} س</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <translation>{number} د</translation>
    </message>
    <message>
        <source>{number} wk</source>
        <comment>weeks</comment>
        <translation>{number} أسبوع</translation>
    </message>
    <message>
        <source>{report} · {breakdown}</source>
        <comment>No-shows · By doctor</comment>
        <translation>{report} · {breakdown}</translation>
    </message>
    <message>
        <source>{sign}{number} %</source>
        <comment>a change in per cent</comment>
        <translation>{sign}{number} ٪</translation>
    </message>
    <message>
        <source>{title}, {range}. Most visits begin on {weekday} at {hour}: {most}. All values are in the table.</source>
        <translation>{title}، {range}. أكثر المواعيد يبدأ يوم {weekday} في {hour}: {most}. كل القيم في الجدول.</translation>
    </message>
    <message>
        <source>{title}, {range}. {measure}: highest {most} ({most_at}), lowest {least} ({least_at}). All values are in the table.</source>
        <translation>{title}، {range}. {measure}: الأعلى {most} ({most_at})، والأدنى {least} ({least_at}). كل القيم في الجدول.</translation>
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
        <translation>اختر أيامًا أخرى، أو ارفع أحد عوامل التصفية. Ctrl+يسار ينتقل إلى الأيام السابقة.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>لا شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>طباعة التقرير (Ctrl+P)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>حفظ التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Save the same CSV with a byte order mark, by which Excel knows UTF-8</source>
        <translation>حفظ ملف CSV نفسه مع علامة ترتيب البايتات، وبها يتعرف Excel على UTF-8</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S)</source>
        <translation>حفظ الجدول بصيغة CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the table as CSV (Ctrl+S): UTF-8, commas, numbers with a point, days as 2026-03-31</source>
        <translation>حفظ الجدول بصيغة CSV (Ctrl+S): UTF-8، وفواصل، وأعداد بنقطة عشرية، وأيام مثل ⁦2026-03-31⁩</translation>
    </message>
    <message>
        <source>Save the table as CSV for Excel</source>
        <translation>حفظ الجدول بصيغة CSV لبرنامج Excel</translation>
    </message>
    <message>
        <source>Values of the report</source>
        <translation>قيم التقرير</translation>
    </message>
    <message>
        <source>What happened in the clinic: choose a report and its days.</source>
        <translation>ما حدث في العيادة: اختر تقريرًا وأيامه.</translation>
    </message>
    <message>
        <source>{title}, table</source>
        <translation>{title}، جدول</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>A longer time counts at once, a shorter one after a week, so that others can notice it.</source>
        <translation>المدة الأطول تسري فورًا، والأقصر بعد أسبوع، ليتمكن الآخرون من ملاحظتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keeping of the audit</source>
        <translation>حفظ سجل التدقيق</translation>
    </message>
    <message>
        <source>Records that are older than this are removed by themselves, once a day, as a whole; what was removed stays provable. Ask what the law of your country says: treatment records are often kept for ten years.</source>
        <translation>القيود الأقدم من هذا تُحذف تلقائيًا، مرة في اليوم، دفعة واحدة؛ وما حُذف يبقى قابلًا للإثبات. اسأل عما يقوله قانون بلدك: كثيرًا ما تُحفظ سجلات العلاج عشر سنوات.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
</context>
<context>
    <name>RoomBox</name>
    <message>
        <source>Leave it</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>Room for {name}, {time}</source>
        <translation>غرفة لـ {name}، {time}</translation>
    </message>
    <message>
        <source>{name} has no room now</source>
        <translation>لا غرفة الآن لـ {name}</translation>
    </message>
    <message>
        <source>{name}: {room}</source>
        <translation>{name}: {room}</translation>
    </message>
    <message>
        <source>{room} · {doctor} until {time}</source>
        <translation>{room} · {doctor} حتى {time}</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message numerus="yes">
        <source>%n booked visits have no room in the new hours. They stay booked; move them afterwards.</source>
        <translation>
            <numerusform>لكل موعد محجوز مكان في الساعات الجديدة.</numerusform>
            <numerusform>موعد محجوز واحد لا مكان له في الساعات الجديدة. يبقى محجوزًا؛ انقله بعد ذلك.</numerusform>
            <numerusform>موعدان محجوزان لا مكان لهما في الساعات الجديدة. يبقيان محجوزين؛ انقلهما بعد ذلك.</numerusform>
            <numerusform>%n مواعيد محجوزة لا مكان لها في الساعات الجديدة. تبقى محجوزة؛ انقلها بعد ذلك.</numerusform>
            <numerusform>%n موعدًا محجوزًا لا مكان لها في الساعات الجديدة. تبقى محجوزة؛ انقلها بعد ذلك.</numerusform>
            <numerusform>%n موعد محجوز لا مكان لها في الساعات الجديدة. تبقى محجوزة؛ انقلها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctors: {made} free times more, {gone} less, visits to move: {moving}.</source>
        <translation>
            <numerusform>لا أطباء: أوقات متاحة زائدة {made}، ناقصة {gone}، مواعيد للنقل: {moving}.</numerusform>
            <numerusform>طبيب واحد: أوقات متاحة زائدة {made}، ناقصة {gone}، مواعيد للنقل: {moving}.</numerusform>
            <numerusform>طبيبان: أوقات متاحة زائدة {made}، ناقصة {gone}، مواعيد للنقل: {moving}.</numerusform>
            <numerusform>%n أطباء: أوقات متاحة زائدة {made}، ناقصة {gone}، مواعيد للنقل: {moving}.</numerusform>
            <numerusform>%n طبيبًا: أوقات متاحة زائدة {made}، ناقصة {gone}، مواعيد للنقل: {moving}.</numerusform>
            <numerusform>%n طبيب: أوقات متاحة زائدة {made}، ناقصة {gone}، مواعيد للنقل: {moving}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slots</source>
        <comment>length of a slot</comment>
        <translation>
            <numerusform>فترات %n د</numerusform>
            <numerusform>فترات %n د</numerusform>
            <numerusform>فترات %n د</numerusform>
            <numerusform>فترات %n د</numerusform>
            <numerusform>فترات %n د</numerusform>
            <numerusform>فترات %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits have no time with the doctor any more.</source>
        <translation>
            <numerusform>لكل المواعيد وقت مع الطبيب.</numerusform>
            <numerusform>موعد واحد لم يعد له وقت مع الطبيب.</numerusform>
            <numerusform>موعدان لم يعد لهما وقت مع الطبيب.</numerusform>
            <numerusform>%n مواعيد لم يعد لها وقت مع الطبيب.</numerusform>
            <numerusform>%n موعدًا لم يعد لها وقت مع الطبيب.</numerusform>
            <numerusform>%n موعد لم يعد لها وقت مع الطبيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>A break is typed like 10:00–10:15, several with commas between.</source>
        <translation>تُكتب الاستراحة مثل ⁦10:00–10:15⁩، وبين عدة استراحات فاصلة.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Booked, but outside of the saved hours, or in a time that is blocked. Enter shows a visit in the agenda, where M moves it; who was moved is gone from here.</source>
        <translation>محجوزة، لكن خارج الساعات المحفوظة أو في وقت محجوب. Enter يعرض الموعد في جدول المواعيد، وهناك ينقله M؛ ومن نُقل لا يعود هنا.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Break removed</source>
        <translation>حُذفت الاستراحة</translation>
    </message>
    <message>
        <source>Break {from} to {to}, in: {hours}</source>
        <translation>استراحة من {from} إلى {to}، ضمن: {hours}</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>Copy the hours of {doctor}</source>
        <translation>نسخ ساعات {doctor}</translation>
    </message>
    <message>
        <source>Delete hours or a break</source>
        <translation>حذف ساعات أو استراحة</translation>
    </message>
    <message>
        <source>Draw hours on the week, or choose some to change them.</source>
        <translation>ارسم ساعات على الأسبوع، أو اختر بعضها لتغييرها.</translation>
    </message>
    <message>
        <source>Every booked visit has its time.</source>
        <translation>لكل موعد محجوز وقته.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time.</source>
        <translation>يحتفظ كل موعد محجوز بوقته.</translation>
    </message>
    <message>
        <source>Every booked visit keeps its time; only the slots around some are others.</source>
        <translation>يحتفظ كل موعد محجوز بوقته؛ ولا تتغير إلا الفترات حول بعضها.</translation>
    </message>
    <message>
        <source>Free times made: {made} more, {gone} less.</source>
        <translation>أُنشئت الأوقات المتاحة: زائدة {made}، ناقصة {gone}.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on: when you save, both are shown and nothing is lost.</source>
        <translation>تابع: عند الحفظ تُعرض النسختان ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Go over the week; with Ctrl by the hour</source>
        <translation>التنقل في الأسبوع؛ ومع Ctrl ساعةً ساعةً</translation>
    </message>
    <message numerus="yes">
        <source>Hours copied to %n doctors</source>
        <translation>
            <numerusform>لم تُنسخ الساعات إلى أي طبيب</numerusform>
            <numerusform>نُسخت الساعات إلى طبيب واحد</numerusform>
            <numerusform>نُسخت الساعات إلى طبيبين</numerusform>
            <numerusform>نُسخت الساعات إلى %n أطباء</numerusform>
            <numerusform>نُسخت الساعات إلى %n طبيبًا</numerusform>
            <numerusform>نُسخت الساعات إلى %n طبيب</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of {doctor} saved: {made} free times more, {gone} less</source>
        <translation>حُفظت ساعات {doctor}: أوقات متاحة زائدة {made}، ناقصة {gone}</translation>
    </message>
    <message>
        <source>Last changed by {who}, {when}</source>
        <translation>آخر تعديل: {who}، {when}</translation>
    </message>
    <message>
        <source>Making free times: {done} of {total}, {doctor}</source>
        <translation>جارٍ إنشاء الأوقات المتاحة: {done} من {total}، {doctor}</translation>
    </message>
    <message>
        <source>Mark time; on hours or a break: longer, shorter</source>
        <translation>تعليم وقت؛ وعلى ساعات أو استراحة: إطالة وتقصير</translation>
    </message>
    <message>
        <source>New hours from a date on</source>
        <translation>ساعات جديدة من تاريخ معين</translation>
    </message>
    <message>
        <source>New hours from {day}: draw what is different.</source>
        <translation>ساعات جديدة من {day}: ارسم ما هو مختلف.</translation>
    </message>
    <message>
        <source>New hours; on hours: edit them in the form</source>
        <translation>ساعات جديدة؛ وعلى ساعات: تعديلها في النموذج</translation>
    </message>
    <message>
        <source>No doctor is chosen yet.</source>
        <translation>لم يُختر طبيب بعد.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Days from {first} to {last} are looked at: so far times are made ahead.</source>
        <translation>لم يُحفظ شيء بعد. تُفحص الأيام من {first} إلى {last}: إلى هناك تُنشأ الأوقات مسبقًا.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>On hours in the week: move them, or their break</source>
        <translation>على ساعات في الأسبوع: نقلها، أو نقل استراحتها</translation>
    </message>
    <message>
        <source>On {day} the clock goes back from {before} to {after}: the hour that comes twice is used once.</source>
        <translation>في {day} تُؤخَّر الساعة من {before} إلى {after}: الساعة التي تأتي مرتين تُستخدم مرة واحدة.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} begins at {first} on that day, with {slots} free times instead of {ordinary}.</source>
        <translation>في {day} تُقدَّم الساعة من {before} إلى {after}: {hours} تبدأ ذلك اليوم في {first}، بأوقات متاحة عددها {slots} بدلًا من {ordinary}.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} does not exist, there are no free times.</source>
        <translation>في {day} تُقدَّم الساعة من {before} إلى {after}: {hours} لا وجود لها، فلا أوقات متاحة.</translation>
    </message>
    <message>
        <source>On {day} the clock jumps from {before} to {after}: {hours} has {slots} free times on that day instead of {ordinary}.</source>
        <translation>في {day} تُقدَّم الساعة من {before} إلى {after}: {hours} لها ذلك اليوم أوقات متاحة عددها {slots} بدلًا من {ordinary}.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Print the visits without a time</source>
        <translation>طباعة المواعيد التي بلا وقت</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Save these hours</source>
        <translation>حفظ هذه الساعات</translation>
    </message>
    <message>
        <source>See what changes; then save it</source>
        <translation>عرض ما يتغير؛ ثم حفظه</translation>
    </message>
    <message>
        <source>Shown is the week of {day}. Choose one; nothing is saved until you say so.</source>
        <translation>المعروض أسبوع {day}. اختر واحدًا؛ لا يُحفظ شيء حتى تأمر به.</translation>
    </message>
    <message>
        <source>Somebody else saved these hours meanwhile.</source>
        <translation>حفظ شخص آخر هذه الساعات في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Split at midnight</source>
        <translation>تقسيم عند منتصف الليل</translation>
    </message>
    <message>
        <source>Stopped: the hours are saved, but not all free times are made yet.</source>
        <translation>توقّف: الساعات محفوظة، لكن لم تُنشأ كل الأوقات المتاحة بعد.</translation>
    </message>
    <message>
        <source>Take the last step back; nothing left: what was saved last</source>
        <translation>الرجوع عن آخر خطوة؛ وإن لم يبقَ شيء: ما حُفظ آخر مرة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>The beginning of the hours later, earlier</source>
        <translation>تأخير بداية الساعات أو تقديمها</translation>
    </message>
    <message>
        <source>The hours that are copied hold until {day} only.</source>
        <translation>الساعات المنسوخة تسري حتى {day} فقط.</translation>
    </message>
    <message>
        <source>These are the even weeks of the calendar.</source>
        <translation>هذه أسابيع التقويم الزوجية.</translation>
    </message>
    <message>
        <source>These are the even weeks of {year} and the odd ones of {next}: {year} has 53 weeks.</source>
        <translation>هذه أسابيع {year} الزوجية وأسابيع {next} الفردية: في {year} 53 أسبوعًا.</translation>
    </message>
    <message>
        <source>These are the odd weeks of the calendar.</source>
        <translation>هذه أسابيع التقويم الفردية.</translation>
    </message>
    <message>
        <source>These are the odd weeks of {year} and the even ones of {next}: {year} has 53 weeks.</source>
        <translation>هذه أسابيع {year} الفردية وأسابيع {next} الزوجية: في {year} 53 أسبوعًا.</translation>
    </message>
    <message>
        <source>These hours are not saved yet.</source>
        <translation>لم تُحفظ هذه الساعات بعد.</translation>
    </message>
    <message>
        <source>These hours end before they begin. Do they go past midnight? Then they are two entries.</source>
        <translation>تنتهي هذه الساعات قبل أن تبدأ. هل تتجاوز منتصف الليل؟ إذن هي مدتان منفصلتان.</translation>
    </message>
    <message>
        <source>These hours end when they begin.</source>
        <translation>تنتهي هذه الساعات حين تبدأ.</translation>
    </message>
    <message>
        <source>These hours would end on {last}, before they begin on {first}.</source>
        <translation>ستنتهي هذه الساعات في {last}، قبل أن تبدأ في {first}.</translation>
    </message>
    <message>
        <source>They stay booked until somebody moves them: “Visits to move” lists them, also tomorrow.</source>
        <translation>تبقى محجوزة حتى ينقلها أحد: تعرضها «مواعيد للنقل»، وغدًا أيضًا.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Visits without a time: {doctor}</source>
        <translation>مواعيد بلا وقت: {doctor}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message>
        <source>What changes for {doctor}</source>
        <translation>ما يتغير عند {doctor}</translation>
    </message>
    <message>
        <source>What is over cannot be changed: the first day that can be is {day}.</source>
        <translation>ما انقضى لا يمكن تغييره: أول يوم يمكن تغييره {day}.</translation>
    </message>
    <message>
        <source>Where weeks take turns: the next of them</source>
        <translation>حيث تتناوب الأسابيع: الأسبوع التالي منها</translation>
    </message>
    <message>
        <source>Yours, not saved</source>
        <translation>ما كتبته، غير محفوظ</translation>
    </message>
    <message>
        <source>blocked: {why}</source>
        <translation>محجوب: {why}</translation>
    </message>
    <message>
        <source>break {from} to {to}</source>
        <translation>استراحة من {from} إلى {to}</translation>
    </message>
    <message>
        <source>every 2nd week</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>every 3rd week</source>
        <translation>كل 3 أسابيع</translation>
    </message>
    <message>
        <source>every 4th week</source>
        <translation>كل 4 أسابيع</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every {n} weeks</source>
        <translation>كل {n} أسابيع</translation>
    </message>
    <message>
        <source>free times altered</source>
        <translation>أوقات متاحة معدَّلة</translation>
    </message>
    <message>
        <source>free times less</source>
        <translation>أوقات متاحة ناقصة</translation>
    </message>
    <message>
        <source>free times more</source>
        <translation>أوقات متاحة زائدة</translation>
    </message>
    <message>
        <source>in the week of {day} and every second week after it</source>
        <translation>في أسبوع {day} وكل أسبوعين بعده</translation>
    </message>
    <message>
        <source>in the week of {day} and every {n} weeks after it</source>
        <translation>في أسبوع {day} وكل {n} أسابيع بعده</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>لا ساعات</translation>
    </message>
    <message>
        <source>outside of the new hours</source>
        <translation>خارج الساعات الجديدة</translation>
    </message>
    <message>
        <source>stays; only the slots around it differ</source>
        <translation>يبقى؛ ولا تختلف إلا الفترات حوله</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message>
        <source>visits to move</source>
        <translation>مواعيد للنقل</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>أسبوع {day}</translation>
    </message>
    <message>
        <source>{dates}: no hours</source>
        <translation>{dates}: لا ساعات</translation>
    </message>
    <message numerus="yes">
        <source>{day} {from} to {to}, slots of %n minutes</source>
        <translation>
            <numerusform>{day} من {from} إلى {to}، فترات %n دقيقة</numerusform>
            <numerusform>{day} من {from} إلى {to}، فترات دقيقة واحدة</numerusform>
            <numerusform>{day} من {from} إلى {to}، فترات دقيقتين</numerusform>
            <numerusform>{day} من {from} إلى {to}، فترات %n دقائق</numerusform>
            <numerusform>{day} من {from} إلى {to}، فترات %n دقيقة</numerusform>
            <numerusform>{day} من {from} إلى {to}، فترات %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}, no hours</source>
        <translation>{day} {time}، لا ساعات</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>{hours} a week, %n free times</source>
        <translation>
            <numerusform>{hours} في الأسبوع، لا أوقات متاحة</numerusform>
            <numerusform>{hours} في الأسبوع، وقت متاح واحد</numerusform>
            <numerusform>{hours} في الأسبوع، وقتان متاحان</numerusform>
            <numerusform>{hours} في الأسبوع، %n أوقات متاحة</numerusform>
            <numerusform>{hours} في الأسبوع، %n وقتًا متاحًا</numerusform>
            <numerusform>{hours} في الأسبوع، %n وقت متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>working hours of a day</comment>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{week}. Not saved yet: first you see what it changes.</source>
        <translation>{week}. لم يُحفظ بعد: ترى أولًا ما يتغير.</translation>
    </message>
    <message>
        <source>{week}. Saved.</source>
        <translation>{week}. محفوظ.</translation>
    </message>
    <message>
        <source>{week}. This is over and cannot be changed any more.</source>
        <translation>{week}. انقضى هذا ولا يمكن تغييره بعد الآن.</translation>
    </message>
    <message>
        <source>{who} saved these hours since you opened them</source>
        <translation>حفظ {who} هذه الساعات بعد أن فتحتها</translation>
    </message>
    <message>
        <source>{who}, saved at {time}</source>
        <translation>{who}، حُفظ في {time}</translation>
    </message>
    <message>
        <source>“{text}” is no day. Leave it empty for “until further notice”.</source>
        <translation>«{text}» ليس يومًا. اتركه فارغًا ليعني «حتى إشعار آخر».</translation>
    </message>
    <message>
        <source>“{text}” is no day. Type it like 12.3., “in 6 weeks” or “1 January”.</source>
        <translation>«{text}» ليس يومًا. اكتب مثل 12/3 أو «بعد 6 أسابيع» أو «1 يناير».</translation>
    </message>
    <message>
        <source>“{text}” is no time. Type it like 8:30.</source>
        <translation>«{text}» ليس وقتًا. اكتب مثل 8:30.</translation>
    </message>
</context>
<context>
    <name>SchedulesScreen</name>
    <message>
        <source>Choose doctors with Space. Their hours become these from the day below; nothing is saved yet.</source>
        <translation>اختر الأطباء بمفتاح المسافة. تصبح ساعاتهم هذه من اليوم أدناه؛ ولم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Copy to other doctors…</source>
        <translation>نسخ إلى أطباء آخرين…</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>جداول الدوام</translation>
    </message>
    <message>
        <source>When each doctor works. Draw the week; you see what changes before anything is saved.</source>
        <translation>متى يعمل كل طبيب. ارسم الأسبوع؛ وترى ما يتغير قبل أن يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message numerus="yes">
        <source>%n date(s) cannot be as planned.</source>
        <translation>
            <numerusform>كل التواريخ كما خُطِّط لها.</numerusform>
            <numerusform>تاريخ واحد لا يصلح كما خُطِّط له.</numerusform>
            <numerusform>تاريخان لا يصلحان كما خُطِّط لهما.</numerusform>
            <numerusform>%n تواريخ لا تصلح كما خُطِّط لها.</numerusform>
            <numerusform>%n تاريخًا لا يصلح كما خُطِّط له.</numerusform>
            <numerusform>%n تاريخ لا يصلح كما خُطِّط له.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n visit(s)</source>
        <translation>
            <numerusform>لا مواعيد للحجز</numerusform>
            <numerusform>حجز موعد واحد</numerusform>
            <numerusform>حجز موعدين</numerusform>
            <numerusform>حجز %n مواعيد</numerusform>
            <numerusform>حجز %n موعدًا</numerusform>
            <numerusform>حجز %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n visit(s) of {name}</source>
        <translation>
            <numerusform>لم يُحجز أي موعد لـ {name}</numerusform>
            <numerusform>حُجز موعد واحد لـ {name}</numerusform>
            <numerusform>حُجز موعدان لـ {name}</numerusform>
            <numerusform>حُجزت %n مواعيد لـ {name}</numerusform>
            <numerusform>حُجز %n موعدًا لـ {name}</numerusform>
            <numerusform>حُجز %n موعد لـ {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n visit(s)</source>
        <translation>
            <numerusform>لا مواعيد للإلغاء</numerusform>
            <numerusform>إلغاء موعد واحد</numerusform>
            <numerusform>إلغاء موعدين</numerusform>
            <numerusform>إلغاء %n مواعيد</numerusform>
            <numerusform>إلغاء %n موعدًا</numerusform>
            <numerusform>إلغاء %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n visit(s) of {name}</source>
        <translation>
            <numerusform>لم يُلغَ أي موعد لـ {name}</numerusform>
            <numerusform>أُلغي موعد واحد لـ {name}</numerusform>
            <numerusform>أُلغي موعدان لـ {name}</numerusform>
            <numerusform>أُلغيت %n مواعيد لـ {name}</numerusform>
            <numerusform>أُلغي %n موعدًا لـ {name}</numerusform>
            <numerusform>أُلغي %n موعد لـ {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed at another desk</source>
        <translation>عُدِّل من مكتب آخر</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a time</comment>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>محجوب: {why}</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the last {weekday}</source>
        <translation>
            <numerusform>كل %n شهر، يوم {weekday} الأخير</numerusform>
            <numerusform>كل شهر، يوم {weekday} الأخير</numerusform>
            <numerusform>كل شهرين، يوم {weekday} الأخير</numerusform>
            <numerusform>كل %n أشهر، يوم {weekday} الأخير</numerusform>
            <numerusform>كل %n شهرًا، يوم {weekday} الأخير</numerusform>
            <numerusform>كل %n شهر، يوم {weekday} الأخير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on the same day ({day})</source>
        <translation>
            <numerusform>كل %n شهر، في اليوم نفسه ({day})</numerusform>
            <numerusform>كل شهر، في اليوم نفسه ({day})</numerusform>
            <numerusform>كل شهرين، في اليوم نفسه ({day})</numerusform>
            <numerusform>كل %n أشهر، في اليوم نفسه ({day})</numerusform>
            <numerusform>كل %n شهرًا، في اليوم نفسه ({day})</numerusform>
            <numerusform>كل %n شهر، في اليوم نفسه ({day})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s), on {weekday} number {which}</source>
        <translation>
            <numerusform>كل %n شهر، يوم {weekday} رقم {which}</numerusform>
            <numerusform>كل شهر، يوم {weekday} رقم {which}</numerusform>
            <numerusform>كل شهرين، يوم {weekday} رقم {which}</numerusform>
            <numerusform>كل %n أشهر، يوم {weekday} رقم {which}</numerusform>
            <numerusform>كل %n شهرًا، يوم {weekday} رقم {which}</numerusform>
            <numerusform>كل %n شهر، يوم {weekday} رقم {which}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>كل %n أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a time</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Has another visit then</source>
        <translation>لديه موعد آخر حينها</translation>
    </message>
    <message numerus="yes">
        <source>Move %n visit(s)</source>
        <translation>
            <numerusform>لا مواعيد للنقل</numerusform>
            <numerusform>نقل موعد واحد</numerusform>
            <numerusform>نقل موعدين</numerusform>
            <numerusform>نقل %n مواعيد</numerusform>
            <numerusform>نقل %n موعدًا</numerusform>
            <numerusform>نقل %n موعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n visit(s) of {name}</source>
        <translation>
            <numerusform>لم يُنقل أي موعد لـ {name}</numerusform>
            <numerusform>نُقل موعد واحد لـ {name}</numerusform>
            <numerusform>نُقل موعدان لـ {name}</numerusform>
            <numerusform>نُقلت %n مواعيد لـ {name}</numerusform>
            <numerusform>نُقل %n موعدًا لـ {name}</numerusform>
            <numerusform>نُقل %n موعد لـ {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved by hand</source>
        <translation>نُقل يدويًا</translation>
    </message>
    <message>
        <source>No room is free</source>
        <translation>لا غرفة متاحة</translation>
    </message>
    <message>
        <source>Not open for booking yet</source>
        <translation>لم يُفتح للحجز بعد</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a time</comment>
        <translation>انقضى</translation>
    </message>
    <message>
        <source>Repeat the visit of {name}</source>
        <translation>تكرار موعد {name}</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>a time</comment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>The doctor is not here</source>
        <translation>الطبيب غير موجود</translation>
    </message>
    <message>
        <source>The doctor's day is full</source>
        <translation>يوم الطبيب ممتلئ</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>هذا الموعد</translation>
    </message>
    <message>
        <source>Too short for this visit</source>
        <translation>أقصر من هذه الزيارة</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>كل %n شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %n أشهر</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>كل %n أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>يُلغى</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a date of a series</comment>
        <translation>متروك</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a visit that is not changed</comment>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>{name}: visit {place}</source>
        <comment>place: 3 of 8, weekly</comment>
        <translation>{name}: الموعد {place}</translation>
    </message>
    <message>
        <source>{place} of {total}, {rule}</source>
        <comment>a visit's place in its series</comment>
        <translation>{place} من {total}، {rule}</translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>&amp;Day of the week</source>
        <translation>&amp;يوم الأسبوع</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>الت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السب&amp;ب</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Visits in all, or the last day</source>
        <translation>&amp;عدد المواعيد أو آخر يوم</translation>
    </message>
    <message>
        <source>8, or 31.3.</source>
        <translation>8 أو 31/3</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>كل السلسلة</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates of the series</source>
        <translation>تواريخ السلسلة</translation>
    </message>
    <message>
        <source>Do&amp;ctor</source>
        <translation>ال&amp;طبيب</translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation>ترك التاريخ أو إعادته</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Repeat a visit</source>
        <translation>تكرار موعد</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>هذا وما بعده</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>هذا الموعد</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>أي المواعيد</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Desk or program</source>
        <translation>المكتب أو البرنامج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>المتصلون الآن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message numerus="yes">
        <source>%n doctor(s)</source>
        <translation>
            <numerusform>لا أطباء</numerusform>
            <numerusform>طبيب واحد</numerusform>
            <numerusform>طبيبان</numerusform>
            <numerusform>%n أطباء</numerusform>
            <numerusform>%n طبيبًا</numerusform>
            <numerusform>%n طبيب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s) without working hours</source>
        <translation>
            <numerusform>لا أطباء دون ساعات دوام</numerusform>
            <numerusform>طبيب واحد دون ساعات دوام</numerusform>
            <numerusform>طبيبان دون ساعات دوام</numerusform>
            <numerusform>%n أطباء دون ساعات دوام</numerusform>
            <numerusform>%n طبيبًا دون ساعات دوام</numerusform>
            <numerusform>%n طبيب دون ساعات دوام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) can sign in</source>
        <translation>
            <numerusform>لا يستطيع أحد تسجيل الدخول</numerusform>
            <numerusform>شخص واحد يستطيع تسجيل الدخول</numerusform>
            <numerusform>شخصان يستطيعان تسجيل الدخول</numerusform>
            <numerusform>%n أشخاص يستطيعون تسجيل الدخول</numerusform>
            <numerusform>%n شخصًا يستطيعون تسجيل الدخول</numerusform>
            <numerusform>%n شخص يستطيعون تسجيل الدخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit type(s)</source>
        <translation>
            <numerusform>لا أنواع زيارات</numerusform>
            <numerusform>نوع زيارة واحد</numerusform>
            <numerusform>نوعا زيارات</numerusform>
            <numerusform>%n أنواع زيارات</numerusform>
            <numerusform>%n نوع زيارات</numerusform>
            <numerusform>%n نوع زيارات</numerusform>
        </translation>
    </message>
    <message>
        <source>An account for everyone at the desk, with the rights that they need and no more.</source>
        <translation>حساب لكل من يعمل في الاستقبال، بالصلاحيات التي يحتاج إليها لا أكثر.</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>العيادات</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>أيام الإغلاق</translation>
    </message>
    <message>
        <source>Closures and holidays</source>
        <translation>الإغلاق والعطل</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Every doctor has working hours.</source>
        <translation>لكل طبيب ساعات دوام.</translation>
    </message>
    <message>
        <source>Everybody whose time is booked: doctors, therapists, nurses with their own hours.</source>
        <translation>كل من يُحجز وقته: الأطباء، والمعالجون، والممرضون الذين لهم ساعات خاصة.</translation>
    </message>
    <message>
        <source>Everything is tried first; nothing is written before you have seen the result.</source>
        <translation>يُجرَّب كل شيء أولًا؛ ولا يُكتب شيء قبل أن ترى النتيجة.</translation>
    </message>
    <message>
        <source>Everything that a front desk needs is there.</source>
        <translation>كل ما يحتاج إليه الاستقبال موجود.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Its name, time zone and country. The country's public holidays are closed.</source>
        <translation>اسمها ومنطقتها الزمنية وبلدها. العطل الرسمية للبلد مغلقة.</translation>
    </message>
    <message>
        <source>On a free time, start typing a patient's name; Enter, Enter.</source>
        <translation>على وقت متاح، ابدأ بكتابة اسم مريض؛ ثم Enter، Enter.</translation>
    </message>
    <message>
        <source>Only if two visits can be in each other's way for a room or a device.</source>
        <translation>فقط إن كان موعدان قد يتزاحمان على غرفة أو جهاز.</translation>
    </message>
    <message>
        <source>Patients and appointments from before</source>
        <translation>المرضى والمواعيد من قبل</translation>
    </message>
    <message>
        <source>Public holidays are there; add your own holidays, or open on a public one.</source>
        <translation>العطل الرسمية موجودة؛ أضف عطلكم الخاصة، أو افتح في عطلة رسمية.</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>الغرف والأجهزة</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>جداول الدوام</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The first booking</source>
        <translation>أول حجز</translation>
    </message>
    <message>
        <source>The hours are there, but no times were made from them yet: open one and save it.</source>
        <translation>الساعات موجودة، لكن لم تُنشأ منها أوقات بعد: افتح إحداها واحفظها.</translation>
    </message>
    <message>
        <source>To the agenda</source>
        <translation>إلى جدول المواعيد</translation>
    </message>
    <message>
        <source>Visit types</source>
        <translation>أنواع الزيارات</translation>
    </message>
    <message>
        <source>What people come for and how long it takes, such as “Consultation, 15 minutes”.</source>
        <translation>ما يأتي الناس لأجله وكم يستغرق، مثل «استشارة، 15 دقيقة».</translation>
    </message>
    <message>
        <source>When each doctor works; from it come the times that can be booked.</source>
        <translation>متى يعمل كل طبيب؛ ومنه تأتي الأوقات القابلة للحجز.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات الدوام</translation>
    </message>
    <message>
        <source>{done} of {all} steps are done.</source>
        <translation>أُنجز {done} من {all} من الخطوات.</translation>
    </message>
</context>
<context>
    <name>SettingUpScreen</name>
    <message>
        <source>From an empty clinic to the first booking, step by step. You can stop and go on at any time.</source>
        <translation>من عيادة فارغة إلى أول حجز، خطوة خطوة. يمكنك التوقف والمتابعة في أي وقت.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>الإعداد</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>All windows of this desk change at once; dates and numbers too.</source>
        <translation>تتغير كل نوافذ هذا المكتب فورًا، ومعها التواريخ والأرقام.</translation>
    </message>
    <message>
        <source>An offer from the waitlist holds</source>
        <translation>مدة عرض قائمة الانتظار</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>As this computer ({language})</source>
        <translation>مثل هذا الحاسوب ({language})</translation>
    </message>
    <message>
        <source>As usual in this country</source>
        <translation>المعتاد في هذا البلد</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>يغيّره Ctrl++ وCtrl+- في أي مكان.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>F12 locks it at once. Your password opens it again, and everything is as it was.</source>
        <translation>F12 يقفلها فورًا. كلمة مرورك تفتحها من جديد، وكل شيء كما كان.</translation>
    </message>
    <message>
        <source>For day lists, slips and saved PDFs.</source>
        <translation>لقوائم اليوم والقسائم وملفات PDF المحفوظة.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast is for bright rooms and tired eyes.</source>
        <translation>التباين العالي للغرف المضيئة والعيون المتعبة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lock the screen when nobody has touched it for</source>
        <translation>قفل الشاشة إذا لم يلمسها أحد مدة</translation>
    </message>
    <message>
        <source>MediBook {version} · {desk} · {clinic}</source>
        <translation>MediBook {version} · {desk} · {clinic}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>حجم الورق</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Remembered on this computer.</source>
        <translation>حُفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Say who waits too long</source>
        <translation>التنبيه إلى من ينتظر طويلًا</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>So long a free time is kept for the patient you call.</source>
        <translation>طوال هذه المدة يُحفظ الوقت للمريض الذي تتصل به.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The waiting room marks everybody who waits longer than this.</source>
        <translation>تُميِّز غرفة الانتظار كل من ينتظر أكثر من ذلك.</translation>
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
        <translation>F1 يعرض مفاتيح المكان الذي أنت فيه.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the five steps again</source>
        <translation>عرض الخطوات الخمس مرة أخرى</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>MediBook tries again every few seconds with what you typed.</source>
        <translation>يعيد MediBook المحاولة كل بضع ثوانٍ بما كتبته.</translation>
    </message>
    <message>
        <source>Somebody else chose your password. Choose one that only you know; then the front desk opens.</source>
        <translation>اختار غيرك كلمة مرورك. اختر كلمة لا يعرفها غيرك؛ ثم يُفتح الاستقبال.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Too many wrong passwords. You can try again in {time}.</source>
        <translation>كلمات مرور خاطئة كثيرة. يمكنك المحاولة مرة أخرى بعد {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Type both.</source>
        <translation>اكتب الاثنين.</translation>
    </message>
    <message>
        <source>User name or password is missing.</source>
        <translation>اسم المستخدم أو كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>أهلًا بك، {name}</translation>
    </message>
    <message>
        <source>Your password has reached its age. Choose a new one; then the front desk opens.</source>
        <translation>انتهت مدة كلمة مرورك. اختر كلمة جديدة؛ ثم يُفتح الاستقبال.</translation>
    </message>
    <message>
        <source>{name} (administrator)</source>
        <translation>{name} (الإدارة)</translation>
    </message>
    <message>
        <source>{name} (receptionist)</source>
        <translation>{name} (الاستقبال)</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>إ&amp;ظهار كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>حفظ ومتابعة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to MediBook</source>
        <translation>تسجيل الدخول إلى MediBook</translation>
    </message>
    <message>
        <source>The right password works then. An administrator can set a new one.</source>
        <translation>عندئذ تعمل كلمة المرور الصحيحة. ويستطيع المسؤول وضع كلمة جديدة.</translation>
    </message>
    <message>
        <source>This is the demo clinic: sign in with one click as</source>
        <translation>هذه هي العيادة التجريبية: سجّل الدخول بنقرة واحدة باسم</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة مرة أخرى الآن.</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Copied</source>
        <translation>نُسخت</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>طباعة قسيمة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>SqueezeReasons</name>
    <message>
        <source>Emergency</source>
        <translation>حالة طارئة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>ألم</translation>
    </message>
    <message>
        <source>Short matter</source>
        <translation>أمر سريع</translation>
    </message>
    <message>
        <source>The doctor asked for it</source>
        <translation>بطلب من الطبيب</translation>
    </message>
</context>
<context>
    <name>Squeezing</name>
    <message>
        <source>Squeeze a visit in at {time}, beside {name}: why?</source>
        <translation>إضافة موعد الساعة {time} بجانب {name}: لماذا؟</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>إضافة الموعد</translation>
    </message>
    <message>
        <source>Squeeze the visit in at {time} all the same: why?</source>
        <translation>إضافة الموعد الساعة {time} مع ذلك: لماذا؟</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>A new account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>As the role has them</source>
        <translation>كما يحددها الدور</translation>
    </message>
    <message>
        <source>Block a doctor's time</source>
        <translation>حجب وقت طبيب</translation>
    </message>
    <message>
        <source>Book visits and register patients</source>
        <translation>حجز المواعيد وتسجيل المرضى</translation>
    </message>
    <message>
        <source>Cancel visits</source>
        <translation>إلغاء المواعيد</translation>
    </message>
    <message>
        <source>Change doctors, rooms, visit types and clinics</source>
        <translation>تعديل الأطباء والغرف وأنواع الزيارات والعيادات</translation>
    </message>
    <message>
        <source>Change weekly hours, closures and holidays</source>
        <translation>تعديل ساعات الأسبوع والإغلاق والعطل</translation>
    </message>
    <message>
        <source>Choose a line to sign somebody out.</source>
        <translation>اختر سطرًا لتسجيل خروج صاحبه.</translation>
    </message>
    <message>
        <source>Choose whose agenda this is.</source>
        <translation>اختر لمن جدول المواعيد هذا.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>طبيب</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Export patients and visits as files</source>
        <translation>تصدير المرضى والمواعيد في ملفات</translation>
    </message>
    <message>
        <source>First password of {name}</source>
        <translation>كلمة المرور الأولى لـ {name}</translation>
    </message>
    <message>
        <source>First password over</source>
        <translation>انتهت كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>From the form to the list; what is not saved is asked about</source>
        <translation>من النموذج إلى القائمة؛ وما لم يُحفظ يُسأل عنه</translation>
    </message>
    <message>
        <source>From the list into the form</source>
        <translation>من القائمة إلى النموذج</translation>
    </message>
    <message>
        <source>Give or take the right under the cursor</source>
        <translation>منح الصلاحية التي تحت المؤشر أو سحبها</translation>
    </message>
    <message>
        <source>Hand out or erase a patient's data on request</source>
        <translation>تسليم بيانات مريض أو محوها بناءً على طلبه</translation>
    </message>
    <message>
        <source>Has a first password, good until {time}, and chooses an own one at the next sign-in.</source>
        <translation>له كلمة مرور أولى صالحة حتى {time}، ويختار كلمته الخاصة عند تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Import patients, doctors and visits from files</source>
        <translation>استيراد المرضى والأطباء والمواعيد من ملفات</translation>
    </message>
    <message>
        <source>Insight and data</source>
        <translation>المتابعة والبيانات</translation>
    </message>
    <message>
        <source>It is shown this once. It works for 7 days; at the first sign-in {name} chooses an own one.</source>
        <translation>تُعرض هذه المرة فقط. تعمل 7 أيام؛ وعند أول تسجيل دخول يختار {name} كلمته الخاصة.</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>قفله</translation>
    </message>
    <message>
        <source>Lock your own account? You can finish here, but not sign in again: another administrator must unlock you.</source>
        <translation>هل تقفل حسابك أنت؟ يمكنك إنهاء عملك هنا، لكن لا يمكنك تسجيل الدخول مرة أخرى: يجب أن يفتح قفلك مسؤول آخر.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Manage accounts: this page</source>
        <translation>إدارة الحسابات: هذه الصفحة</translation>
    </message>
    <message>
        <source>May do everything, also change the clinic, its hours and these accounts. Keep two of them, not ten.</source>
        <translation>يستطيع فعل كل شيء، وتعديل العيادة وساعاتها وهذه الحسابات أيضًا. أبقِ مسؤولَين اثنين، لا عشرة.</translation>
    </message>
    <message>
        <source>Move visits</source>
        <translation>نقل المواعيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>لم يسجّل الدخول قط</translation>
    </message>
    <message>
        <source>New password due</source>
        <translation>حان تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Read and write notes on patients</source>
        <translation>قراءة الملاحظات عن المرضى وكتابتها</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>موظف استقبال</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>الاطلاع على التقارير</translation>
    </message>
    <message>
        <source>See who changed and who looked at what</source>
        <translation>الاطلاع على من عدّل ماذا ومن اطّلع على ماذا</translation>
    </message>
    <message>
        <source>Sees only the own agenda and the own patients, blocks own time and sets own breaks. Books nobody.</source>
        <translation>يرى جدول مواعيده ومرضاه فقط، ويحجب وقته ويحدد استراحاته. ولا يحجز لأحد.</translation>
    </message>
    <message>
        <source>Sees what the front desk sees and changes nothing: for a screen, or an auditor.</source>
        <translation>يرى ما يراه الاستقبال ولا يغيّر شيئًا: لشاشة عرض أو لمدقق.</translation>
    </message>
    <message>
        <source>Set visits to arrived, in room and done</source>
        <translation>جعل حالة المواعيد: وصل، في الغرفة، انتهى</translation>
    </message>
    <message>
        <source>Sign in with it within 7 days and choose a password of your own. Then tear this up.</source>
        <translation>سجّل الدخول بها خلال 7 أيام واختر كلمة مرور خاصة بك. ثم مزّق هذه الورقة.</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>المتصلون الآن</translation>
    </message>
    <message>
        <source>Squeeze visits in where the time is taken</source>
        <translation>إضافة مواعيد في وقت محجوز</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>الموظفون والصلاحيات</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The first password was good until {time}. Press “New first password” for another one.</source>
        <translation>كانت كلمة المرور الأولى صالحة حتى {time}. اضغط «كلمة مرور أولى جديدة» لإنشاء غيرها.</translation>
    </message>
    <message>
        <source>The slip is printed on {printer}</source>
        <translation>طُبعت القسيمة على {printer}</translation>
    </message>
    <message>
        <source>This is you. Ctrl+Shift+Q signs you out here.</source>
        <translation>هذا أنت. Ctrl+Shift+Q يسجّل خروجك هنا.</translation>
    </message>
    <message>
        <source>This is your own account: what you take away here you cannot give back to yourself afterwards.</source>
        <translation>هذا حسابك أنت: ما تسحبه هنا لا يمكنك إعادته إلى نفسك بعد ذلك.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Works at the front desk: books, moves and cancels visits of every doctor, and looks after patients.</source>
        <translation>يعمل في الاستقبال: يحجز مواعيد كل الأطباء وينقلها ويلغيها، ويعتني بالمرضى.</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>يعمل في</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>comes with booking</source>
        <translation>تأتي مع الحجز</translation>
    </message>
    <message>
        <source>from the role</source>
        <translation>من الدور</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>ليست لهذا الدور</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>the server's own computer</source>
        <translation>حاسوب الخادم نفسه</translation>
    </message>
    <message>
        <source>{desk} since {time}</source>
        <translation>{desk} منذ {time}</translation>
    </message>
    <message>
        <source>{name} can sign in now</source>
        <translation>يستطيع {name} تسجيل الدخول الآن</translation>
    </message>
    <message>
        <source>{name} has a new first password</source>
        <translation>لـ {name} كلمة مرور أولى جديدة</translation>
    </message>
    <message>
        <source>{name} is locked out, and signed out wherever that was</source>
        <translation>قُفل حساب {name} وسُجّل خروجه أينما كان</translation>
    </message>
    <message>
        <source>{name} is signed out</source>
        <translation>سُجّل خروج {name}</translation>
    </message>
    <message>
        <source>{name} is signed out at once, wherever that is, and may sign in again. To keep {name} out, lock the account on the page Staff.</source>
        <translation>يُسجَّل خروج {name} فورًا أينما كان، ويستطيع تسجيل الدخول مرة أخرى. لمنع {name} من الدخول اقفل الحساب في صفحة الموظفين.</translation>
    </message>
    <message>
        <source>{name} may sign in again</source>
        <translation>يستطيع {name} تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>{who} has changed this account at {time}, while you were at it.</source>
        <translation>عدّل {who} هذا الحساب في {time} وأنت تعمل عليه.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>&amp;First password</source>
        <translation>كلمة المرور الأ&amp;ولى</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المست&amp;خدم</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>كلمة أخرى</translation>
    </message>
    <message>
        <source>As colleagues read it: Anna Kovács.</source>
        <translation>كما يقرؤه الزملاء: أمينة خليل.</translation>
    </message>
    <message>
        <source>Choose a doctor</source>
        <translation>اختر طبيبًا</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Last day of the account</source>
        <translation>آخر يوم للحساب</translation>
    </message>
    <message>
        <source>The account &amp;ends after</source>
        <translation>ينت&amp;هي الحساب بعد</translation>
    </message>
    <message>
        <source>What is typed to sign in. It stays as it is for good, because the history names it.</source>
        <translation>ما يُكتب لتسجيل الدخول. يبقى كما هو نهائيًا، لأن السجل يذكره.</translation>
    </message>
    <message>
        <source>Whose &amp;agenda</source>
        <translation>جدول &amp;مواعيد من</translation>
    </message>
    <message>
        <source>Works &amp;in</source>
        <translation>&amp;يعمل في</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>For who has forgotten the own one. Signs the person out everywhere.</source>
        <translation>لمن نسي كلمة مروره. يسجّل خروجه من كل مكان.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New first password</source>
        <translation>كلمة مرور أولى جديدة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>المتصلون الآن</translation>
    </message>
    <message>
        <source>Signs the person out everywhere at once; nothing is deleted.</source>
        <translation>يسجّل خروج الشخص من كل مكان فورًا؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Staff and rights</source>
        <translation>الموظفون والصلاحيات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Who may sign in and what each may do. An account is never deleted, because the history names it: who has left is locked.</source>
        <translation>من يستطيع تسجيل الدخول وما صلاحيات كل منهم. لا يُحذف حساب أبدًا لأن السجل يذكره: من غادر يُقفل حسابه.</translation>
    </message>
    <message>
        <source>Who works at which desk at this moment, as the database sees it. The list renews itself.</source>
        <translation>من يعمل الآن وعلى أي مكتب، كما تراه قاعدة البيانات. تتجدد القائمة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>MediBook cannot go on</source>
        <translation>لا يستطيع MediBook المتابعة</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading from the main server</source>
        <translation>القراءة من الخادم الرئيسي</translation>
    </message>
    <message>
        <source>Reading from the main server: no replica is up to date</source>
        <translation>القراءة من الخادم الرئيسي: لا نسخة محدّثة</translation>
    </message>
    <message>
        <source>Reading from {count} replicas</source>
        <translation>القراءة من {count} نسخ</translation>
    </message>
    <message>
        <source>Reading from {names}</source>
        <translation>القراءة من {names}</translation>
    </message>
    <message>
        <source>{name}: behind by {seconds} s, so it is not read</source>
        <translation>{name}: متأخرة {seconds} ث، فلا تُقرأ</translation>
    </message>
    <message>
        <source>{name}: does not answer</source>
        <translation>{name}: لا تجيب</translation>
    </message>
    <message>
        <source>{name}: does not follow the main server any more</source>
        <translation>{name}: لم تعد تتبع الخادم الرئيسي</translation>
    </message>
    <message>
        <source>{name}: does not know this account or its password</source>
        <translation>{name}: لا تعرف هذا الحساب أو كلمة مروره</translation>
    </message>
    <message>
        <source>{name}: is the main server now</source>
        <translation>{name}: صار الخادم الرئيسي الآن</translation>
    </message>
    <message>
        <source>{name}: not looked at yet</source>
        <translation>{name}: لم تُفحص بعد</translation>
    </message>
    <message>
        <source>{name}: up to date</source>
        <translation>{name}: محدّثة</translation>
    </message>
</context>
<context>
    <name>StatusLegend</name>
    <message>
        <source>What the signs mean</source>
        <translation>معاني العلامات</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>held by another desk</source>
        <translation>محجوز مؤقتًا في مكتب آخر</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>if you need it</source>
        <translation>إن احتجت إليه</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>لون خاص</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Opening the clinic</source>
        <translation>جارٍ فتح العيادة</translation>
    </message>
    <message>
        <source>There is no newer version on this computer</source>
        <translation>لا يوجد إصدار أحدث على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>TimeHeader</name>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
</context>
<context>
    <name>TwoPage</name>
    <message>
        <source>Back to the week</source>
        <translation>الرجوع إلى الأسبوع</translation>
    </message>
    <message>
        <source>Go on with mine</source>
        <translation>المتابعة بنسختي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ النسخة الأخرى</translation>
    </message>
</context>
<context>
    <name>UnexpectedDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>MediBook made a mistake and wrote it down as {log_id}. What you typed is kept, and you can go on. Please send the report to your administrator.</source>
        <translation>ارتكب MediBook خطأ وسجّله برقم {log_id}. ما كتبته محفوظ، ويمكنك المتابعة. أرسل التقرير إلى المسؤول من فضلك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>It starts with the next start of the program.</source>
        <translation>يبدأ عند التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>Last asked: {when}</source>
        <translation>آخر سؤال: {when}</translation>
    </message>
    <message>
        <source>MediBook looks for a newer version while it is open.</source>
        <translation>يبحث MediBook عن إصدار أحدث ما دام مفتوحًا.</translation>
    </message>
    <message>
        <source>MediBook starts again as soon as nothing is open or on its way.</source>
        <translation>يعيد MediBook التشغيل حالما لا يبقى شيء مفتوحًا أو جاريًا.</translation>
    </message>
    <message>
        <source>MediBook {version} did not start on this computer; {running} goes on.</source>
        <translation>لم يبدأ MediBook {version} على هذا الحاسوب؛ ويستمر {running}.</translation>
    </message>
    <message>
        <source>MediBook {version} is ready.</source>
        <translation>أصبح MediBook {version} جاهزًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Save it first, or start again all the same.</source>
        <translation>احفظه أولًا، أو أعد التشغيل رغم ذلك.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved, and would be lost.</source>
        <translation>شيء كُتب ولم يُحفظ بعد، وسيضيع.</translation>
    </message>
    <message>
        <source>Start again all the same</source>
        <translation>إعادة التشغيل رغم ذلك</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Tell IT: what it said is in {path}</source>
        <translation>أخبر قسم تقنية المعلومات: ما قاله موجود في {path}</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>New hours from a date…</source>
        <translation>ساعات جديدة من تاريخ…</translation>
    </message>
    <message>
        <source>Versions of the hours</source>
        <translation>نسخ ساعات الدوام</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>حفظ المختار</translation>
    </message>
    <message>
        <source>{label}: {value}, {version}</source>
        <translation>{label}: {value}، {version}</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>As you want it</source>
        <translation>كما تريده</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء النسخة الأخرى</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>حفظ نسختي</translation>
    </message>
    <message>
        <source>Saved by now</source>
        <translation>المحفوظ الآن</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
</context>
<context>
    <name>VisitPanelView</name>
    <message>
        <source>Block…</source>
        <translation>حجب…</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>احجز هذا الوقت</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Choose a visit to see the patient, or a free time to book it.</source>
        <translation>اختر موعدًا لرؤية المريض، أو وقتًا متاحًا لحجزه.</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>an offer</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Free. Start typing a name to book it, or press Enter.</source>
        <translation>متاح. ابدأ بكتابة اسم لحجزه، أو اضغط Enter.</translation>
    </message>
    <message>
        <source>Give it free again</source>
        <translation>رفع الحجب</translation>
    </message>
    <message>
        <source>Held for this patient of the waitlist until {time}.</source>
        <translation>محجوز مؤقتًا لهذا المريض من قائمة الانتظار حتى {time}.</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>اتركه في مكانه</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>انقله إلى هنا</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الموعد التالي</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>On the waitlist for such a time</source>
        <translation>من ينتظر وقتًا كهذا</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Room…</source>
        <translation>الغرفة…</translation>
    </message>
    <message>
        <source>Selected visit</source>
        <translation>الموعد المحدد</translation>
    </message>
    <message>
        <source>Squeeze in</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>Status of the visit</source>
        <translation>حالة الموعد</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>an offer</comment>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>This time cannot be booked.</source>
        <translation>لا يمكن حجز هذا الوقت.</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>انقضى هذا الوقت.</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>هذا الموعد</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>offer it</source>
        <comment>a key at a free time</comment>
        <translation>عرضه على أحدهم</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
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
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
            <numerusform>متأخر %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, long</source>
        <translation>
            <numerusform>%n د، طويل</numerusform>
            <numerusform>%n د، طويل</numerusform>
            <numerusform>%n د، طويل</numerusform>
            <numerusform>%n د، طويل</numerusform>
            <numerusform>%n د، طويل</numerusform>
            <numerusform>%n د، طويل</numerusform>
        </translation>
    </message>
    <message>
        <source>A on a visit in the agenda marks who has come; F8 is for somebody who comes without a time.</source>
        <translation>المفتاح A على موعد في جدول المواعيد يسجّل الوصول؛ وF8 لمن حضر دون موعد.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>الرجوع إلى «محجوز»</translation>
    </message>
    <message>
        <source>Call who has no time to the desk, and back</source>
        <translation>استدعاء من ليس له وقت إلى الاستقبال، وإعادته</translation>
    </message>
    <message>
        <source>Did not come, or has left</source>
        <translation>لم يحضر، أو غادر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>أول طبيب متاح</translation>
    </message>
    <message>
        <source>In the room: the number is called</source>
        <translation>في الغرفة: يُستدعى الرقم</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Number {ticket}, {name}, is called to the desk</source>
        <translation>الرقم {ticket}، {name}: استدعاء إلى الاستقبال</translation>
    </message>
    <message>
        <source>Show the visit; give a time to who has none</source>
        <translation>عرض الموعد؛ وإعطاء وقت لمن ليس له وقت</translation>
    </message>
    <message>
        <source>The patient's file</source>
        <translation>ملف المريض</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>في الانتظار: {count}</translation>
    </message>
    <message>
        <source>Waiting: {count}, ▲ {long} too long</source>
        <translation>في الانتظار: {count}، ▲ {long} منذ وقت طويل</translation>
    </message>
    <message>
        <source>called to the desk</source>
        <translation>استُدعي إلى الاستقبال</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>حضر {time}</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>in a room</source>
        <comment>above a number</comment>
        <translation>في الغرف</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>late</source>
        <comment>above a number</comment>
        <translation>متأخرون</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>above a number</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>waiting too long</source>
        <comment>above a number</comment>
        <translation>طال انتظارهم</translation>
    </message>
    <message>
        <source>waits for a time</source>
        <translation>ينتظر وقتًا</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name}: غادر</translation>
    </message>
    <message>
        <source>{name} waits again</source>
        <translation>{name}: عاد إلى الانتظار</translation>
    </message>
    <message>
        <source>{name}, {state}, {wait}, {time}, {doctor}</source>
        <translation>{name}، {state}، {wait}، {time}، {doctor}</translation>
    </message>
</context>
<context>
    <name>WaitingRoomScreen</name>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctor whose patients are shown</source>
        <translation>الطبيب الذي يُعرض مرضاه</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the waiting room</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>غرفة الانتظار</translation>
    </message>
    <message>
        <source>Waiting room screen</source>
        <translation>شاشة غرفة الانتظار</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>من يُعرض</translation>
    </message>
    <message>
        <source>Who is waiting</source>
        <translation>من في الانتظار</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>call to the desk</source>
        <translation>استدعاء إلى الاستقبال</translation>
    </message>
    <message>
        <source>did not come, left</source>
        <translation>لم يحضر، غادر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>show the visit, give a time</source>
        <translation>عرض الموعد، إعطاء وقت</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message>
        <source>A wish for the waitlist</source>
        <translation>طلب لقائمة الانتظار</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>أي طبيب</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>يحتمل الانتظار</translation>
    </message>
    <message>
        <source>Change a wish</source>
        <translation>تعديل طلب</translation>
    </message>
    <message>
        <source>Change the wish, or look at its offer</source>
        <translation>تعديل الطلب، أو الاطلاع على العرض</translation>
    </message>
    <message>
        <source>Changed the wish of {name}</source>
        <translation>عُدِّل طلب {name}</translation>
    </message>
    <message>
        <source>Earlier if possible</source>
        <translation>أبكر إن أمكن</translation>
    </message>
    <message numerus="yes">
        <source>Held for {name} for %n min: {time} with {doctor}</source>
        <translation>
            <numerusform>حُجز مؤقتًا لـ {name}: {time} مع {doctor}</numerusform>
            <numerusform>حُجز مؤقتًا لـ {name} دقيقة واحدة: {time} مع {doctor}</numerusform>
            <numerusform>حُجز مؤقتًا لـ {name} دقيقتين: {time} مع {doctor}</numerusform>
            <numerusform>حُجز مؤقتًا لـ {name} %n دقائق: {time} مع {doctor}</numerusform>
            <numerusform>حُجز مؤقتًا لـ {name} %n دقيقة: {time} مع {doctor}</numerusform>
            <numerusform>حُجز مؤقتًا لـ {name} %n دقيقة: {time} مع {doctor}</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and offer the next free time that fits</source>
        <translation>حجز أقرب وقت مناسب مؤقتًا وعرضه</translation>
    </message>
    <message>
        <source>Last day is over</source>
        <translation>انقضى آخر يوم</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Nobody on the waitlist wishes for this time.</source>
        <translation>لا أحد في قائمة الانتظار يطلب هذا الوقت.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message numerus="yes">
        <source>Offered, %n min left</source>
        <translation>
            <numerusform>معروض، انتهت المهلة</numerusform>
            <numerusform>معروض، دقيقة</numerusform>
            <numerusform>معروض، دقيقتان</numerusform>
            <numerusform>معروض، %n د</numerusform>
            <numerusform>معروض، %n د</numerusform>
            <numerusform>معروض، %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered, the time limit is over</source>
        <translation>معروض، انتهت المهلة</translation>
    </message>
    <message>
        <source>Only a visit that is still to come can be wished for earlier.</source>
        <translation>لا يمكن طلب وقت أبكر إلا لموعد لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Select a free time first: Ctrl+L shows who waits for such a time.</source>
        <translation>حدّد وقتًا متاحًا أولًا: Ctrl+L يعرض من ينتظر وقتًا كهذا.</translation>
    </message>
    <message>
        <source>Select a time that is held for an offer first.</source>
        <translation>حدّد أولًا وقتًا محجوزًا مؤقتًا لعرض.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Take the wish off the list</source>
        <translation>حذف الطلب من القائمة</translation>
    </message>
    <message>
        <source>The patient does not take it</source>
        <translation>المريض لا يقبله</translation>
    </message>
    <message>
        <source>The patient takes the offered time</source>
        <translation>المريض يقبل الوقت المعروض</translation>
    </message>
    <message>
        <source>Type a name, a phone number or a birth date, then Enter.</source>
        <translation>اكتب اسمًا أو رقم هاتف أو تاريخ ميلاد، ثم Enter.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن الطلب؟</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>مساءً</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>{name} does not take {time}: it is free again</source>
        <translation>لم يُقبل عرض {time} لـ {name}: الوقت متاح من جديد</translation>
    </message>
    <message>
        <source>{name} is off the waitlist</source>
        <translation>حُذف {name} من قائمة الانتظار</translation>
    </message>
    <message>
        <source>{name} is on the waitlist</source>
        <translation>أُضيف {name} إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>{name} is on the waitlist again</source>
        <translation>أُعيد {name} إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>{name} takes {time}: booked</source>
        <translation>قُبل عرض {time} لـ {name}: حُجز الموعد</translation>
    </message>
    <message>
        <source>{name} takes {time}; the later visit is cancelled</source>
        <translation>قُبل عرض {time} لـ {name}؛ وأُلغي الموعد اللاحق</translation>
    </message>
    <message>
        <source>{time} · {doctor}: who waits for it</source>
        <translation>{time} · {doctor}: من ينتظر هذا الوقت</translation>
    </message>
</context>
<context>
    <name>WaitlistScreen</name>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>يحتمل الانتظار</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Doctor or specialty</source>
        <translation>الطبيب أو التخصص</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>wishes that are met or over</comment>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Every urgency</source>
        <translation>كل الأولويات</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>New wish</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>No time is being held</source>
        <translation>لا وقت محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>لا طلبات منتهية بعد</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>wishes with an offer</comment>
        <translation>المعروضة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Press + to note a wish, or W on a visit whose patient would come earlier.</source>
        <translation>اضغط + لتدوين طلب، أو W على موعد يريد صاحبه وقتًا أبكر.</translation>
    </message>
    <message>
        <source>Press O on a wish, or Ctrl+L on a free time of the agenda.</source>
        <translation>اضغط O على طلب، أو Ctrl+L على وقت متاح في جدول المواعيد.</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>people of the waitlist</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which wishes</source>
        <translation>أي الطلبات</translation>
    </message>
    <message>
        <source>Wishes that are met, withdrawn or over are listed here.</source>
        <translation>هنا تظهر الطلبات التي لُبّيت أو سُحبت أو انقضت.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>a key of the waitlist</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>a key of the waitlist</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>off the list</source>
        <comment>a key of the waitlist</comment>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>offer the next time</source>
        <comment>a key of the waitlist</comment>
        <translation>عرض أقرب وقت</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>a key of the waitlist</comment>
        <translation>قُبل</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>Arrived for that visit</source>
        <translation>وصل لذلك الموعد</translation>
    </message>
    <message>
        <source>Book and arrived</source>
        <translation>حجز وتسجيل الوصول</translation>
    </message>
    <message>
        <source>Came for that one? Enter below books another visit.</source>
        <translation>أحضر لذلك الموعد؟ Enter أدناه يحجز موعدًا آخر.</translation>
    </message>
    <message>
        <source>Enter below books another visit.</source>
        <translation>Enter أدناه يحجز موعدًا آخر.</translation>
    </message>
    <message>
        <source>First free doctor</source>
        <translation>أول طبيب متاح</translation>
    </message>
    <message>
        <source>No time is free today. {name} stays on the list.</source>
        <translation>لا وقت متاح اليوم. يبقى {name} في القائمة.</translation>
    </message>
    <message>
        <source>No time is free today: onto the list, and in as soon as one is.</source>
        <translation>لا وقت متاح اليوم: إلى القائمة، والدخول حالما يتاح وقت.</translation>
    </message>
    <message>
        <source>Onto the list</source>
        <translation>إلى القائمة</translation>
    </message>
    <message>
        <source>Onto the list of those who wait without a time</source>
        <translation>إلى قائمة من ينتظرون دون موعد</translation>
    </message>
    <message>
        <source>Onto the list, without a time</source>
        <translation>إلى القائمة، دون وقت</translation>
    </message>
    <message numerus="yes">
        <source>began %n minute(s) ago</source>
        <translation>
            <numerusform>بدأ الآن</numerusform>
            <numerusform>بدأ قبل دقيقة</numerusform>
            <numerusform>بدأ قبل دقيقتين</numerusform>
            <numerusform>بدأ قبل %n دقائق</numerusform>
            <numerusform>بدأ قبل %n دقيقة</numerusform>
            <numerusform>بدأ قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{name} has a visit today at {time} with {doctor}.</source>
        <translation>لدى {name} موعد اليوم الساعة {time} مع {doctor}.</translation>
    </message>
    <message>
        <source>{name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>حُجز موعد {name} الساعة {time} مع {doctor} وسُجِّل الوصول، رقم {ticket}</translation>
    </message>
    <message>
        <source>{name} is here already, for {time} with {doctor}.</source>
        <translation>{name} هنا بالفعل لموعد الساعة {time} مع {doctor}.</translation>
    </message>
    <message>
        <source>{name} waits without a time: number {ticket}</source>
        <translation>{name} في الانتظار دون موعد: رقم {ticket}</translation>
    </message>
    <message>
        <source>{time} with {doctor}, {how_soon}</source>
        <translation>{time} مع {doctor}، {how_soon}</translation>
    </message>
    <message>
        <source>{wanted} was just taken: {name} is booked at {time} with {doctor} and has arrived, number {ticket}</source>
        <translation>الوقت {wanted} أُخذ للتو: حُجز موعد {name} الساعة {time} مع {doctor} وسُجِّل الوصول، رقم {ticket}</translation>
    </message>
</context>
<context>
    <name>WalkInScreen</name>
    <message>
        <source>&amp;Reason</source>
        <translation>السب&amp;ب</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>نوع ال&amp;زيارة</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>ال&amp;طبيب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close without booking</source>
        <translation>إغلاق دون حجز</translation>
    </message>
    <message>
        <source>Ctrl ↑ ↓ another time</source>
        <translation>وقت آخر: Ctrl ↑ ↓</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>One slot</source>
        <translation>فترة واحدة</translation>
    </message>
    <message>
        <source>Patient who came</source>
        <translation>المريض الذي حضر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Times that may be given</source>
        <translation>الأوقات الممكنة</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>دون موعد</translation>
    </message>
    <message>
        <source>{name} · {minutes} min</source>
        <translation>{name} · {minutes} د</translation>
    </message>
</context>
<context>
    <name>WishBox</name>
    <message>
        <source>A wish for the waitlist</source>
        <translation>طلب لقائمة الانتظار</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>أي طبيب</translation>
    </message>
    <message>
        <source>Any visit, one slot</source>
        <translation>أي زيارة، فترة واحدة</translation>
    </message>
    <message>
        <source>Between these times</source>
        <translation>بين هذين الوقتين</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>يحتمل الانتظار</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Earliest and last day</source>
        <translation>أول يوم وآخر يوم</translation>
    </message>
    <message>
        <source>Earliest day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>مساءً</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation>إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>أوقات اليوم</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>من ينتظر</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>من الآن</translation>
    </message>
    <message>
        <source>last day: “in 2 weeks”</source>
        <translation>آخر يوم: «بعد أسبوعين»</translation>
    </message>
    <message>
        <source>or between, for example 8-10:30</source>
        <translation>أو بين وقتين، مثل 8-10:30</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n y</source>
        <comment>age in years</comment>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>F</source>
        <comment>female, in a person's line</comment>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male, in a person's line</comment>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Type day, month and year, for example 12.3.1984.</source>
        <translation>اكتب اليوم والشهر والسنة، مثل 12/3/1984.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>{years} y</source>
        <comment>age in years</comment>
        <translation type="vanished">العمر {years}</translation>
    </message>
    <message>
        <source>“{text}” is no birth date.</source>
        <translation>«{text}» ليس تاريخ ميلاد.</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message numerus="yes">
        <source>%n marked day(s)</source>
        <translation>
            <numerusform>لا أيام معلَّمة</numerusform>
            <numerusform>يوم معلَّم واحد</numerusform>
            <numerusform>يومان معلَّمان</numerusform>
            <numerusform>%n أيام معلَّمة</numerusform>
            <numerusform>%n يومًا معلَّمًا</numerusform>
            <numerusform>%n يوم معلَّم</numerusform>
        </translation>
    </message>
    <message>
        <source>The year at a glance</source>
        <translation>لمحة عن السنة</translation>
    </message>
</context>
<context>
    <name>_Bar</name>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
</context>
<context>
    <name>_Button</name>
    <message>
        <source>Key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
</context>
</TS>
