"""What must be the same in a text and its translation: places, numbers, keys, ellipses, underlined letters."""

from __future__ import annotations

import re

from translation_files import FORMS, Key, Message

PLACE = re.compile(r"\{[a-z_]*\}|%[1-9]")
_NUMBER = "%n"
_KEY = re.compile(
    r"(?<![\w{])(?:(?:Ctrl|Shift|Alt)[+ ](?:(?:Ctrl|Shift|Alt)[+ ])*"
    r"(?:[A-Z0-9+\-](?!\w)|Left|Right|Up|Down|PgUp|PgDn|PgDown|Enter|Del|Tab)|F\d{1,2}|Enter|Esc|Del|Tab)(?![\w}])"
)
_MNEMONIC = re.compile(r"&(?=\w)")
KEYS_CONTEXT = "Keys"
"""Where the words stand that are printed on the keys of a country's keyboards."""


def key_words(messages: dict[Key, Message]) -> dict[str, str]:
    """What is printed on the keys: "Ctrl" -> "Strg"."""
    return {
        message.source.text: message.forms[0]
        for message in messages.values()
        if message.source.context == KEYS_CONTEXT and message.is_finished
    }


def problems_of(message: Message, language: str, words: dict[str, str]) -> list[str]:
    """Sentences that say what is wrong with one translation; none when it is right.

    `words` are those of `key_words`: a key is named as it is printed on the country's keyboards.
    """
    source, found = message.source, []
    if not message.is_finished:
        return ["is not translated"]
    wanted_forms = FORMS[language] if source.plural else 1
    if len(message.forms) != wanted_forms:
        return [f"has {len(message.forms)} plural forms, {wanted_forms} are needed"]
    for place, form in enumerate(message.forms):
        if sorted(set(PLACE.findall(form))) != sorted(set(PLACE.findall(source.text))):
            found.append(f"has other {{places}}: {form}")
        # A form that means one number only need not say it: "one visit", Arabic's dual.
        if source.plural and _NUMBER not in form and place == wanted_forms - 1:
            found.append(f"does not say the number: {form}")
        if not source.plural and (_NUMBER in form) != (_NUMBER in source.text):
            found.append(f"has or lacks %n: {form}")
        if source.context != KEYS_CONTEXT:
            found += [
                f"does not name the key {key}: {form}" for key in _keys_missing(source.text, form, words)
            ]
        if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(source.text)):
            found.append(f"lost or gained an underlined letter: {form}")
        if form.endswith("…") != source.text.endswith("…"):
            found.append(f"lost or gained an ellipsis: {form}")
        if form != form.strip() and source.text == source.text.strip():
            found.append(f"has blanks at its ends: {form!r}")
    return found


def _keys_missing(text: str, form: str, words: dict[str, str]) -> list[str]:
    missing = []
    for match in _KEY.finditer(text):
        said = re.sub(r"\w+", lambda part: words.get(part[0], part[0]), match[0])
        if said not in form and said.replace(" ", "+") not in form:
            missing.append(said)
    return missing
