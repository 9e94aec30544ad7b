"""The words for days and times in each language of the program; "a|b" is either."""

from __future__ import annotations

from collections.abc import Mapping

from medibook_desktop.domain.when_vocabulary import Vocabulary, counting, meaning, numbered, phrases

_ENGLISH = Vocabulary(
    days=numbered(("today", "tomorrow|tmrw", "day after tomorrow|the day after tomorrow")),
    weekdays=numbered(
        (
            "monday|mon|mondays",
            "tuesday|tue|tues|tuesdays",
            "wednesday|wed|weds|wednesdays",
            "thursday|thu|thur|thurs|thursdays",
            "friday|fri|fridays",
            "saturday|sat|saturdays",
            "sunday|sun|sundays",
        )
    ),
    months=numbered(
        (
            "january|jan",
            "february|feb",
            "march|mar",
            "april|apr",
            "may",
            "june|jun",
            "july|jul",
            "august|aug",
            "september|sep|sept",
            "october|oct",
            "november|nov",
            "december|dec",
        ),
        1,
    ),
    parts=meaning(
        morning="morning|mornings|in the morning|before noon|am",
        noon="noon|at noon|midday|lunchtime",
        afternoon="afternoon|afternoons|in the afternoon|pm",
        evening="evening|evenings|in the evening",
    ),
    units=meaning(day="day|days", week="week|weeks|wk|wks", month="month|months", year="year|years"),
    duals=dict.fromkeys(phrases("a fortnight"), (2, "week")),
    numbers=counting("a|an|one two three four five six seven eight nine ten eleven twelve"),
    next_spans=meaning(week="next week", month="next month", year="next year", this_week="this week"),
    ahead=phrases("in|within|after"),
    ahead_tails=phrases("time|from now|from today|ahead"),
    next_before=phrases("next"),
    next_after=(),
    this_before=phrases("this|coming|on"),
    week_number=phrases("week|wk|cw|kw"),
    after=phrases("after|from|not before|earliest|starting"),
    before=phrases("before|until|by"),
    at=phrases("at|around|about"),
    within=phrases("in"),
    of=phrases("of"),
    fillers=phrases("on|the|at|from|around|any|every"),
    day_names=phrases("the"),
    clock_tails=frozenset(("h", "o'clock", "oclock")),
    morrow_or_morning={},
    next_is_next_week=True,
)

_GERMAN = Vocabulary(
    days=numbered(("heute", "am nächsten tag", "übermorgen")),
    weekdays=numbered(
        (
            "montag|mo|montags",
            "dienstag|di|dienstags",
            "mittwoch|mi|mittwochs",
            "donnerstag|do|donnerstags",
            "freitag|fr|freitags",
            "samstag|sa|samstags|sonnabend",
            "sonntag|so|sonntags",
        )
    ),
    months=numbered(
        (
            "januar|jan|jänner",
            "februar|feb",
            "märz|mär|mrz|maerz",
            "april|apr",
            "mai",
            "juni|jun",
            "juli|jul",
            "august|aug",
            "september|sep|sept",
            "oktober|okt",
            "november|nov",
            "dezember|dez",
        ),
        1,
    ),
    parts=meaning(
        morning="vormittag|vormittags|am vormittag|früh|morgens|am morgen",
        noon="mittag|mittags|am mittag",
        afternoon="nachmittag|nachmittags|am nachmittag",
        evening="abend|abends|am abend",
    ),
    units=meaning(
        day="tag|tage|tagen", week="woche|wochen", month="monat|monate|monaten", year="jahr|jahre|jahren"
    ),
    duals={},
    numbers=counting("ein|eine|einem|einer|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    next_spans=meaning(
        week="nächste woche|kommende woche|in der nächsten woche",
        month="nächsten monat|nächster monat|kommenden monat|im nächsten monat",
        year="nächstes jahr|im nächsten jahr|kommendes jahr",
        this_week="diese woche|in dieser woche",
    ),
    ahead=phrases("in|nach"),
    ahead_tails=(),
    next_before=phrases("nächsten|nächster|nächste|nächstes|kommenden|kommende|am nächsten|am kommenden"),
    next_after=(),
    this_before=phrases("diesen|dieser|diese|am|ab"),
    week_number=phrases("kw|woche|kalenderwoche"),
    after=phrases("nach|ab|frühestens|nicht vor|nach dem|ab dem"),
    before=phrases("vor|bis|spätestens"),
    at=phrases("um|gegen"),
    within=phrases("im"),
    of=(),
    fillers=phrases("am|den|dem|der|um|ab|jeden"),
    day_names=phrases("den|dem"),
    clock_tails=frozenset(("uhr", "h")),
    morrow_or_morning=dict.fromkeys(phrases("morgen")),
)

_SPANISH = Vocabulary(
    days=numbered(("hoy", "al día siguiente", "pasado mañana")),
    weekdays=numbered(
        (
            "lunes|lun",
            "martes|mar",
            "miércoles|mié|mier",
            "jueves|jue",
            "viernes|vie",
            "sábado|sáb|sábados",
            "domingo|dom|domingos",
        )
    ),
    months=numbered(
        (
            "enero|ene",
            "febrero|feb",
            "marzo|mar",
            "abril|abr",
            "mayo|may",
            "junio|jun",
            "julio|jul",
            "agosto|ago",
            "septiembre|setiembre|sep|sept",
            "octubre|oct",
            "noviembre|nov",
            "diciembre|dic",
        ),
        1,
    ),
    parts=meaning(
        morning="por la mañana|de la mañana|a la mañana|mañanas|por las mañanas",
        noon="mediodía|al mediodía",
        afternoon="tarde|tardes|por la tarde|de la tarde|por las tardes",
        evening="noche|por la noche|de la noche",
    ),
    units=meaning(day="día|días", week="semana|semanas", month="mes|meses", year="año|años"),
    duals={},
    numbers=counting("un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce"),
    next_spans=meaning(
        week="la próxima semana|próxima semana|la semana que viene|semana que viene",
        month="el próximo mes|próximo mes|el mes que viene|mes que viene",
        year="el próximo año|próximo año|el año que viene|año que viene",
        this_week="esta semana",
    ),
    ahead=phrases("en|dentro de|de aquí a"),
    ahead_tails=(),
    next_before=phrases("próximo|el próximo|próxima"),
    next_after=phrases("próximo|que viene"),
    this_before=phrases("este|el|los"),
    week_number=phrases("semana|sem"),
    after=phrases("después de|a partir de|desde|después del|a partir del"),
    before=phrases("antes de|hasta|antes del"),
    at=phrases("a|a las|a la|sobre las"),
    within=phrases("en"),
    of=phrases("de|del"),
    fillers=phrases("el|los|la|las|a|por|en"),
    day_names=phrases("el|los"),
    clock_tails=frozenset(("h", "horas", "hrs")),
    morrow_or_morning=dict.fromkeys(phrases("mañana")),
)

_FRENCH = Vocabulary(
    days=numbered(("aujourd'hui|aujourd’hui|auj", "demain", "après-demain|après demain")),
    weekdays=numbered(
        (
            "lundi|lun|lundis",
            "mardi|mar|mardis",
            "mercredi|mer|mercredis",
            "jeudi|jeu|jeudis",
            "vendredi|ven|vendredis",
            "samedi|sam|samedis",
            "dimanche|dim|dimanches",
        )
    ),
    months=numbered(
        (
            "janvier|janv|jan",
            "février|févr|fév",
            "mars",
            "avril|avr",
            "mai",
            "juin",
            "juillet|juil",
            "août",
            "septembre|sept|sep",
            "octobre|oct",
            "novembre|nov",
            "décembre|déc",
        ),
        1,
    ),
    parts=meaning(
        morning="matin|matins|le matin|matinée|dans la matinée|du matin",
        noon="midi|à midi",
        afternoon="après-midi|après midi|l'après-midi|l’après-midi|aprem|dans l'après-midi",
        evening="soir|soirs|le soir|soirée|en soirée",
    ),
    units=meaning(day="jour|jours", week="semaine|semaines", month="mois", year="an|ans|année|années"),
    duals=dict.fromkeys(phrases("une quinzaine|quinze jours"), (2, "week")),
    numbers=counting("un|une deux trois quatre cinq six sept huit neuf dix onze douze"),
    next_spans=meaning(
        week="la semaine prochaine|semaine prochaine|la prochaine semaine",
        month="le mois prochain|mois prochain",
        year="l'année prochaine|année prochaine|l'an prochain",
        this_week="cette semaine",
    ),
    ahead=phrases("dans|d'ici|d’ici|après"),
    ahead_tails=(),
    next_before=phrases("prochain|le prochain"),
    next_after=phrases("prochain|prochaine"),
    this_before=phrases("ce|le|les"),
    week_number=phrases("semaine|sem"),
    after=phrases("après|à partir de|dès|à partir du|après le|dès le"),
    before=phrases("avant|jusqu'à|avant le"),
    at=phrases("à|vers"),
    within=phrases("en"),
    of=(),
    fillers=phrases("le|les|la|à|au|du|dans|en"),
    day_names=phrases("le|les"),
    clock_tails=frozenset(("h", "heures", "heure")),
    morrow_or_morning={},
)

_ARABIC = Vocabulary(
    days=numbered(("اليوم|هذا اليوم", "غدا|بكرة|بكره|الغد", "بعد غد|بعد الغد|بعد بكرة")),
    weekdays=numbered(
        (
            "الاثنين|الإثنين|اثنين|الاتنين",
            "الثلاثاء|ثلاثاء|الثلاثا",
            "الأربعاء|أربعاء|الاربعا",
            "الخميس|خميس",
            "الجمعة|جمعة|الجمعه",
            "السبت|سبت",
            "الأحد|أحد",
        )
    ),
    months=numbered(
        (
            "يناير|كانون الثاني|جانفي",
            "فبراير|شباط",
            "مارس|آذار",
            "أبريل|إبريل|نيسان",
            "مايو|أيار",
            "يونيو|حزيران",
            "يوليو|تموز",
            "أغسطس|آب",
            "سبتمبر|أيلول",
            "أكتوبر|تشرين الأول",
            "نوفمبر|تشرين الثاني",
            "ديسمبر|كانون الأول",
        ),
        1,
    ),
    parts=meaning(
        morning="صباحا|الصباح|صباح|في الصباح|قبل الظهر",
        noon="الظهر|ظهرا|عند الظهر",
        afternoon="بعد الظهر|بعد الظهيرة|العصر|عصرا",
        evening="مساء|المساء|في المساء",
    ),
    units=meaning(
        day="يوم|أيام|يوما",
        week="أسبوع|أسابيع|أسبوعا",
        month="شهر|أشهر|شهور|شهرا",
        year="سنة|سنوات|عام|أعوام|سنين",
    ),
    duals={
        **dict.fromkeys(phrases("يومين"), (2, "day")),
        **dict.fromkeys(phrases("أسبوعين"), (2, "week")),
        **dict.fromkeys(phrases("شهرين"), (2, "month")),
        **dict.fromkeys(phrases("سنتين|عامين"), (2, "year")),
        **dict.fromkeys(phrases("أسبوع"), (1, "week")),
        **dict.fromkeys(phrases("شهر"), (1, "month")),
        **dict.fromkeys(phrases("سنة|عام"), (1, "year")),
    },
    numbers=counting(
        "واحد|واحدة اثنان|اثنين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر"
    ),
    next_spans=meaning(
        week="الأسبوع القادم|الأسبوع المقبل",
        month="الشهر القادم|الشهر المقبل",
        year="السنة القادمة|العام القادم|العام المقبل",
        this_week="هذا الأسبوع",
    ),
    ahead=phrases("بعد|خلال|في غضون"),
    ahead_tails=(),
    next_before=(),
    next_after=phrases("القادم|المقبل|القادمة|المقبلة"),
    this_before=phrases("هذا|يوم|في"),
    week_number=phrases("الأسبوع|أسبوع"),
    after=phrases("بعد|من|ابتداء من|بعد الساعة|من الساعة"),
    before=phrases("قبل|حتى|قبل الساعة"),
    at=phrases("الساعة|في الساعة"),
    within=phrases("في|في شهر"),
    of=(),
    fillers=phrases("في|يوم|الساعة"),
    day_names=phrases("يوم"),
    clock_tails=frozenset(()),
    morrow_or_morning={},
)

_BY_LANGUAGE: Mapping[str, Vocabulary] = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "es": _SPANISH,
    "fr": _FRENCH,
    "ar": _ARABIC,
}
LANGUAGES = tuple(_BY_LANGUAGE)


def vocabulary_of(language: str) -> Vocabulary:
    """By the first two letters of a language's code; English for one that is not known."""
    return _BY_LANGUAGE.get(language[:2].lower(), _ENGLISH)
