"""Keeps resources/translations in step with the sources, and makes the .qm files from them.

    renew_translations.py                    find all texts, renew the .ts files, make the .qm files
    renew_translations.py --compile          make the .qm files that are missing or old; nothing else
    renew_translations.py --check            what is missing or wrong, a line each; status 1 when there is any
    renew_translations.py --missing de       what German lacks, as JSON: fill in "translation", then
    renew_translations.py --fill de FILE     put it into the .ts file, if it is right
    renew_translations.py --all de           everything as JSON, to be reviewed; --fill takes it back

Standard library only: `make setup` runs it before there is anything else.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from compiled_translations import write_qm
from source_strings import Found, SourceString, find_strings
from translation_checks import key_words, problems_of
from translation_files import FORMS, Key, Message, read_ts, renewed, write_ts

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src" / "medibook_desktop"
TRANSLATIONS = ROOT / "resources" / "translations"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--compile", action="store_true")
    choice.add_argument("--check", action="store_true")
    choice.add_argument("--missing", choices=tuple(FORMS))
    choice.add_argument("--all", choices=tuple(FORMS))
    choice.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    asked = parser.parse_args(arguments)
    if asked.compile:
        compile_old()
        return 0
    if asked.check:
        problems = check()
        print("\n".join(problems) or "Every text has its translations.")
        return 1 if problems else 0
    if asked.missing or asked.all:
        print(
            json.dumps(
                listed(asked.missing or asked.all, everything=bool(asked.all)), indent=1, ensure_ascii=False
            )
        )
        return 0
    if asked.fill:
        problems = fill(asked.fill[0], json.loads(Path(asked.fill[1]).read_text("utf-8")))
        print("\n".join(problems) or "Filled in.")
        return 1 if problems else 0
    return renew()


def ts_file(language: str) -> Path:
    return TRANSLATIONS / f"medibook_{language}.ts"


# --- Renewing and compiling -------------------------------------------------------------------------------


def renew() -> int:
    found = find_strings(SOURCES)
    for problem in found.problems:
        print(problem)
    for language in FORMS:
        messages = renewed(read_ts(ts_file(language)), found.strings, language)
        write_ts(ts_file(language), language, messages)
        current = [m for m in messages.values() if not m.vanished]
        missing = sum(not m.is_finished for m in current)
        print(
            f"{language}: {len(current)} texts, {missing} to translate, {len(messages) - len(current)} vanished"
        )
    compile_old()
    return 1 if found.problems else 0


def compile_old(folder: Path = TRANSLATIONS) -> list[Path]:
    """Makes each .qm that is missing or older than its .ts; those that were made."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns:
            language = source.stem.rpartition("_")[2]
            write_qm(target, language, read_ts(source))
            made.append(target)
    return made


# --- Checking ---------------------------------------------------------------------------------------------


def check(languages: tuple[str, ...] = tuple(FORMS), found: Found | None = None) -> list[str]:
    found = found or find_strings(SOURCES)
    problems = list(found.problems)
    for language in languages:
        problems += problems_in(language, found.strings, read_ts(ts_file(language)))
    return problems


def problems_in(language: str, strings: dict[Key, SourceString], messages: dict[Key, Message]) -> list[str]:
    words = key_words(messages)
    problems = []
    for key, message in renewed(messages, strings, language).items():
        if message.vanished:
            continue
        for problem in problems_of(message, language, words):
            problems.append(f"{language}: {key[0]}: “{key[1]}” {problem}")
    return problems


# --- For those who translate ------------------------------------------------------------------------------


def listed(language: str, *, everything: bool = False) -> list[dict[str, Any]]:
    messages = renewed(read_ts(ts_file(language)), find_strings(SOURCES).strings, language)
    words = key_words(messages)
    entries: list[dict[str, Any]] = []
    for message in messages.values():
        if message.vanished or not (everything or problems_of(message, language, words)):
            continue
        source = message.source
        entry: dict[str, Any] = {"context": source.context, "source": source.text}
        if source.comment:
            entry["comment"] = source.comment
        entry["translation"] = list(message.forms) if source.plural else message.forms[0]
        entries.append(entry)
    return entries


def fill(language: str, entries: list[dict[str, Any]]) -> list[str]:
    """Puts in what is right; what is wrong is said and left as it was."""
    strings = find_strings(SOURCES).strings
    messages = renewed(read_ts(ts_file(language)), strings, language)
    filled: dict[Key, Message] = {}
    for entry in entries:
        key = (entry["context"], entry["source"], entry.get("comment", ""))
        given = entry["translation"]
        forms = tuple(given) if isinstance(given, list) else (given,)
        if key in strings and any(forms):
            filled[key] = Message(strings[key], forms)
    # The words on the keys first: the sentences are held against them.
    words = key_words(messages | filled)
    problems = []
    for key, message in filled.items():
        wrong = problems_of(message, language, words)
        problems += [f"{key[0]}: “{key[1]}” {sentence}" for sentence in wrong]
        if not wrong:
            messages[key] = message
    write_ts(ts_file(language), language, messages)
    compile_old()
    return problems


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
