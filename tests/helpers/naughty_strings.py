"""Strings that break programs, made by category: what a hostile, hurried or multilingual person may type."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import chain

# fmt: off
_QUOTES = ("'", "''", '"', "\\'", "`", "’", "ʼ", "＇", "$$", "$a$", "'''")


def sql_forms() -> Iterator[str]:
    """The ways in which a text could leave its literal: places, EXECUTE format(), LIKE, arrays, jsonb, COPY."""
    acts = (
        "DELETE FROM patients", "DROP TABLE bookings CASCADE", "UPDATE staff SET role = 'medibook_admin'",
        "SELECT pg_sleep(60)",
    )
    for quote in _QUOTES:
        for act in acts:
            yield f"Smith{quote}; {act}; --"
        yield f"{quote} OR {quote}1{quote}={quote}1"
        yield f"{quote} || (SELECT rolpassword FROM pg_authid LIMIT 1) || {quote}"
        yield f"{quote}::int"
    for marker in ("--", "/*", "*/", "/* /* */", ";", ";;", "#", "\\;", "; COMMIT;", "; ROLLBACK; BEGIN;"):
        yield f"Jones {marker}"
        yield marker
    yield from (
        "E'\\x27'", "U&'\\0027'", "\\'; SELECT 1; --", "B'01'", "N'x'", "X'1F'", "'1'::regclass", "((((",
        "))))",
    )
    # psycopg and SQLAlchemy read places in a statement; a value must never become one.
    yield from ("%s", "%(name)s", "%%", "%b", "%t", ":name", "::name", "$1", "$10", "?", "{0}", "%", "100 %")
    # format() inside of PL/pgSQL, and what it calls an identifier.
    yield from (
        "%I", "%L", "%1$s", "%2$L", "%%I", 'pg_catalog."', "quote_literal(x)", "$1.name", "USING 1",
        "NEW.name",
    )
    for name in ("staff", "medibook_owner", "pg_monitor", "current_user", "session_user", "public"):
        yield f'"; GRANT {name} TO rita; --'
        yield name
    # LIKE, regular expressions, trigrams, full text, paths of JSON.
    yield from (
        "_", "__", "%_%", "\\%", "\\_", "\\", "\\\\", "a\\", "[a-z]*", "(a+)+$", "^$", ".*", "a{1,1000}",
        "(?=", "*",
    )
    yield from (
        "a & b", "a | !b", "a <-> b", "'a':*", "$.name", "$[*] ? (@ > 1)", "@@", "@>", "<%", "%>", "<->",
        "~*",
    )
    # Arrays, rows, JSON and COPY as literals.
    yield from (
        "{", "}", "{}", "{NULL}", '{"a","b"}', "{{1},{2}}", "(1,2)", '("a",)', "ARRAY[1]", "[1,2)", "empty",
        "infinity",
    )
    yield from (
        '"', '{"a": null}', '{"a": "\\u0000"}', '{"name": "x", "name": "y"}', "[]", "[[[", "null", '"null"',
        "\\u0027",
    )
    yield from (
        "\\N", "\\.", "\\t", "\\r\\n", "\\x00", "\\000", "\\b", "COPY patients TO PROGRAM 'id'",
        "COPY x FROM STDIN",
    )
    yield from (
        "0x27", "CHR(39)", "1;1", "1=1", "1 UNION SELECT NULL", "nextval('x')", "now()", "DO $$BEGIN END$$",
        "LISTEN x",
    )


def control_characters() -> Iterator[str]:
    """All of C0, DEL and C1: alone, inside of a word and at its end."""
    for code in chain(range(0x20), range(0x7F, 0xA0)):
        yield f"Ann{chr(code)}a"
        if code in (0x00, 0x07, 0x08, 0x1A, 0x1B, 0x7F, 0x85, 0x9B):
            yield chr(code)
            yield f"Anna{chr(code)}"
    yield from (
        "\x1b[2J\x1b[31mred", "\x1b]0;title\x07", "\x00\x00", "a\x00'; DROP TABLE patients; --",
        "bell\x07\x07",
    )


def half_characters() -> Iterator[str]:
    """Lone surrogates, which Python holds and UTF-8 does not; and what is no character at all."""
    yield from (
        "\ud800", "\udfff", "Ann\ud83da", "\ude00\ud83d", "\udc80bytes", "a\udcff", "\ud83d\ude00"[:1],
    )
    yield from (
        "\ufffe", "\uffff", "\ufdd0", "\U0001fffe", "\U0010ffff", "\ufffd", "\ue000", "\U000f0000", "\ufffc",
    )


def invisible() -> Iterator[str]:
    for code in (0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060, 0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180E, 0x3164,
                 0xFFA0, 0xFE0F, 0xE0001, 0xE0041, 0x2800):
        yield chr(code)
        yield f"An{chr(code)}na"
    yield from ("\ufeffAnna", "Anna\ufeff", "\u200b\u200b\u200b", "Мüller", "Müller\u200b")


def directions() -> Iterator[str]:
    """Marks, embeddings, overrides and isolates: closed, left open, closed too often."""
    for code in chain(range(0x202A, 0x202F), range(0x2066, 0x206A), (0x200E, 0x200F)):
        yield f"{chr(code)}gpj.exe"
        yield f"a{chr(code)}b"
    yield from (
        "\u202etxet\u202c", "\u2067abc\u2069 (1)", "\u2068" * 50 + "deep", "\u202c\u202c\u2069\u2069",
        "(עמר] 12", "abc שלום 12:30",
    )


def combining() -> Iterator[str]:
    rng = random.Random(4)
    marks = [chr(code) for code in range(0x0300, 0x0370)]
    for height in (1, 3, 8, 30):
        yield "".join(letter + "".join(rng.choices(marks, k=height)) for letter in "Anna")
    yield from (
        "e\u0301", "\u0301", "\u0301\u0301Anna", "o\u0323\u0302", "o\u0302\u0323", "q\u0307\u0323",
        "\u1100\u1161\u11a8", "각", "Å", "\u212b",
    )
    yield from ("क्‍ष", "\u0958", "\U0001d160", "\u0344", "ཱི", "ம்", "\u0e33\u0e33", "ậ", "\u01b0\u0303")
    yield "a" + "\u0301\u0323" * 90
    yield "x" + "\u0301\u0323" * 8_000  # its canonical order is found in quadratic time


def emoji() -> Iterator[str]:
    yield from (
        "👍", "👍🏽", "👩‍👩‍👧‍👦", "👨🏿‍⚕️", "🏳️‍🌈", "🇩🇪", "🇩🇪🇫", "1️⃣", "#️⃣", "❤️", "❤︎", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🫠", "☎",
        "♿️", "💉Anna", "\U0001f3fb", "‍👩",
    )
    yield "👩‍🚀" * 40


def scripts() -> Iterator[str]:
    """Names and words of many scripts, with what is special in each."""
    yield from ("محمد العلي", "مُحَمَّد", "ﷺ", "لا إله", "٠٧٧٠٠ ٩٠٠١٢٣", "ﻻ", "ـــ", "שָׁלוֹם", "אב״ד", "ז׳וז׳ו")
    yield from ("สมชาย ใจดี", "เ", "ນ້ຳ", "नमस्ते", "श्री", "রহিম", "ਗੁਰਮੀਤ", "சுப்பிரமணியன்", "ശ്രീ", "සිංහල", "རྡོ་རྗེ")
    yield from (
        "ꕙꔤ ꕉꕜꕮ", "ⵜⴰⵎⴰⵣⵉⵖⵜ", "አበበ", "ᏣᎳᎩ", "ᠮᠣᠩᠭᠣᠯ", "မောင်", "សុខ", "გიორგი", "ՀԱՅԿ", "ΑΣ Σίσυφος ς",
        "Ёлка Щукина",
    )
    yield from (
        "王小明", "田中さん", "ﾀﾅｶ", "１２３", "𠮷野家", "葛󠄀", "김철수", "㍻", "㈱", "ⅷ", "½", "①", "𝓐𝓷𝓷𝓪", "Ａｎｎａ",
        "Nguyễn Thị", "Þórður", "Łódź",
    )


def case_growth() -> Iterator[str]:
    """What becomes longer or something else when case is folded or forms are made compatible."""
    yield from (
        "İstanbul", "ısparta", "IĞDIR", "iİıİ", "Straße", "STRASSE", "ẞ", "ﬁnn ﬂynn", "ﬃ", "ǅ", "ŉ", "ǰ",
        "ΐ", "ᾳ", "ſ", "K", "℡", "և", "ᾼ", "™",
    )
    for letter in ("ß", "ﬃ", "ΐ", "ﷺ", "ﷻ", "㌖", "İ", "ᾷ", "℀"):
        yield letter * 150
        yield (letter + " ") * 90
    # Nothing in it comes again, so nothing of its folded form can be pressed together.
    yield "".join(chr(code) for code in range(0x3300, 0x3358)) + "".join(
        chr(code) for code in range(0xFDF0, 0xFDFC)
    )


def lengths(limit: int = 200) -> Iterator[str]:
    """At the field's limit, one more, and far more; in letters of one to four bytes."""
    for letter in ("x", "ü", "界", "👍"):
        yield letter * limit
        yield letter * (limit + 1)
    yield from (
        "x" * 500, "x" * 501, "x" * 5_000, "x" * 100_000, "<b>" * 2_000, "'" * 4_001, "long words " * 400,
        "\\" * 150,
    )
    yield "a" + "\u0301" * 100_000
    yield "a" + "\u0301\u0323" * 50_000
    yield "a" + " " * 100_000 + "b"


def markup() -> Iterator[str]:
    """HTML, Qt rich text and Markdown, which no label, tooltip or question may take for anything but text."""
    for tag in (
        "b", "i", "u", "s", "h1", "p", "div", "span", "table", "center", "font", "big", "nobr", "pre", "qt",
        "html", "li",
    ):
        yield f"<{tag}>Anna</{tag}>"
    yield from (
        "<br>", "<br/>", "<hr>", "a<br>b", "<", ">", "<>", "a < b", "a > b", "1 <2", "<Anna>", "</p>",
        "<!--", "<!-- x -->", "<![CDATA[x]]>",
    )
    yield from (
        "<b>x</b><img src=file:///etc/passwd>", '<img src="https://example.invalid/a.png">',
        '<a href="file:///etc">Anna</a>', "<a href='javascript:alert(1)'>x</a>", "<script>alert(1)</script>",
        "<style>*{color:red}</style>Anna", '<p style="font-size:90pt">BIG</p>',
        "<meta http-equiv=refresh content=0>", '<svg onload="alert(1)"/>', "<?xml version='1.0'?>",
        '<!DOCTYPE x [<!ENTITY a "aaa">]>&a;', "<qt>Anna</qt>", "<nobr>" + "x" * 150 + "</nobr>",
        "<table><tr><td>a</td></tr></table>",
    )
    yield from (
        "&amp;", "&lt;b&gt;", "&#60;b&#62;", "&nbsp;", "&#0;", "&quot;", "**bold**", "[x](http://y)", "# h",
        "> quote", "- item", "`code`", "~~s~~",
    )


def mnemonics() -> Iterator[str]:
    yield from (
        "&Anna", "A&nna", "Anna &", "&", "&&", "&&&", "Ann && Bob", "Meyer & Sons", "& ", "&&Anna", "S&ave",
        "a\tCtrl+S", "Anna\tX", "Anna [*]", "[*]",
    )


def places() -> Iterator[str]:
    """What our own sentences, Qt's, C's and Python's take for a place to be filled."""
    yield from (
        "{name}", "{field}", "{limit}", "{found}", "{taken_by}", "{changed_by}", "{}", "{0}",
        "{0.__class__}", "{x!r:>9999}", "{{x}}", "{", "}", "}{",
    )
    yield from (
        "%1", "%2 %1", "%L1", "%n", "%Ln", "%d", "%n%n%n%n", "%s%s%s%s", "%x", "%99999999d", "%@", "${x}",
        "$x", "#{x}", "$(id)", "`id`", "${jndi:ldap://x}",
    )


def paths() -> Iterator[str]:
    yield from (
        "../../etc/passwd", "/", "//", "/dev/null", "~", "~root", ".", "..", "...", "C:\\con", "CON",
        "aux.txt", "nul", "\\\\server\\share", "a/b", "a\\b",
    )
    yield from (
        "file:///etc/passwd", "http://x", "a:b", "a*b?c", "a|b", "a\tb", "name.", " name", "-rf", "--help",
        "-", "--", "%2e%2e%2f", ".hidden", "x.lnk", "a\u2215b",
    )


def formulas() -> Iterator[str]:
    """What a spreadsheet would carry out, and what its guard must not spoil."""
    yield from (
        "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", '=HYPERLINK("http://x")', "'=1+1", "''=1",
        "'", "'Anna", " =1+1", "＝1+1", "＋1", "＠x",
    )
    yield from (
        "-", "+", "@", "=", "=1,2", '"=1"', "a;b", "a,b", 'a"b', '"', '""', '"a', "a\tb", "=-+@", 'DDE("x")',
        "+44 7700 900123", "-Anna-", "1E5", "00123", "1/2",
    )


def fragments() -> Iterator[str]:
    """Of JSON, TOML, YAML, INI, vCard, iCalendar, HL7, URLs, e-mail headers."""
    yield from (
        '{"a": 1}', '"}', '\\"', "[section]", "a = 1", 'a = """', "'''", "key: value", "- x", "&anchor",
        "*alias", "!!python/object", "---", "#comment",
    )
    yield from (
        "BEGIN:VCARD", "END:VCARD", "N:a;b", "a\\,b", "a\\;b", "a\\nb", "END:VEVENT", "DTSTART:19700101",
        "MSH|^~\\&|", "PID|1||", "^a^b", "^'x^^", ";CN=",
    )
    yield from (
        "a@b", "a@b.c\nBcc: x@y.z", "a b@c.d", "@", "x@y.z", '"a b"@c.d', "a@[1.2.3.4]", "ü@ü.de",
        "http://a:b@c", "?a=b&c=d", "postgresql://x", "host=x dbname=y",
    )


def white_space() -> Iterator[str]:
    for code in (*range(0x09, 0x0E), 0x1C, 0x1D, 0x1E, 0x1F, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028,
                 0x2029, 0x202F, 0x205F, 0x3000):
        yield f"Anna{chr(code)}Meyer"
    yield from (
        "", " ", "   ", "\t", "\n", "\r\n", "\u2028", "\u3000", " Anna ", "  Anna\t\n", "Anna   Meyer",
        "\nAnna", "Anna\r", "Anna\r\nMeyer", "a\n\n\n\nb", "\u00a0Anna\u00a0", "a\rb", "\v\f",
    )


def words_that_mean() -> Iterator[str]:
    yield from (
        "null", "NULL", "None", "nil", "undefined", "NaN", "nan", "Infinity", "-inf", "true", "false",
        "True", "yes", "no", "on", "off", "N/A", "NA", "#N/A", "#REF!",
    )
    yield from (
        "0", "-0", "-1", "1", "00", "1e309", "1.0", "1,5", ".5", "٣", "0x10", "1_000", "9223372036854775808",
        "-2147483649", "99999999999999999999", "1" * 150,
    )
    yield from (
        "1970-01-01", "0000-00-00", "2026-02-30", "31.12.9999", "12:60", "24:00", "today", "now", "tomorrow",
        "yesterday", "epoch", "allballs", "-infinity", "P1Y", "Mon",
    )
    yield from (
        "postgres", "root", "admin", "public", "none", "medibook", "pg_read_all_data", "select", "user",
        "constructor", "__proto__", "length", "self", "this", "O'Brien", "D’Arcy",
    )


def separators() -> Iterator[str]:
    """Those of our own: request|kind|terminal, name;name, key=value, keys of Redis, \\x1f in digests."""
    yield from (
        "|", "||", "a|b", "|x|y|z", "erased|Desk 9", "'|key_renewed|'", "a|key_renewed|b", ":", "::",
        "a:b:c", "*:*", ",", ";", ";;", "/", "·", "•", " · ", "–", "—", "→",
    )
    yield from (
        "no-book", "no-", "book,cancel", "id:7", "mb:7", "=abc", "a\x1fb", "terminal=x",
        "medibook terminal=Desk 1", "#0072b2", "a\u2063b", "…", "“”", "«»", "„“", ", ", " -- ",
    )


# fmt: on
CATEGORIES: dict[str, Callable[[], Iterator[str]]] = {
    "sql": sql_forms,
    "control characters": control_characters,
    "half characters": half_characters,
    "invisible": invisible,
    "directions": directions,
    "combining": combining,
    "emoji": emoji,
    "scripts": scripts,
    "case growth": case_growth,
    "lengths": lengths,
    "markup": markup,
    "mnemonics": mnemonics,
    "places": places,
    "paths": paths,
    "formulas": formulas,
    "fragments": fragments,
    "white space": white_space,
    "words that mean": words_that_mean,
    "separators": separators,
}


def naughty_strings() -> list[str]:
    """All of them, each once, in the order of their categories."""
    return list(dict.fromkeys(text for make in CATEGORIES.values() for text in make()))


def some_naughty_strings(count: int = 120) -> list[str]:
    """A choice that is the same each time, with strings of every category: for what takes long to write."""
    made = [list(make()) for make in CATEGORIES.values()]
    share = max(1, count // len(made))
    rng = random.Random(11)
    chosen = [text for texts in made for text in rng.sample(texts, min(share, len(texts)))]
    return list(dict.fromkeys(chosen))


def naughty_lines() -> list[str]:
    """What a window is given: no half characters, which Qt cannot hold, and nothing of 10,000 letters."""
    return [
        text
        for text in naughty_strings()
        if len(text) <= 600 and not any("\ud800" <= c <= "\udfff" for c in text)
    ]
