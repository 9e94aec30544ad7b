"""The seals of the audit, checked without the database that made them: the rule of their form, and nothing else needed.

A row's digest is SHA-256 of a JSON array written as PostgreSQL writes jsonb: ", " between values, ": " after keys,
keys in the order in which they came, numbers as their digits, times in microseconds since 1970. A seal holds the
digests of its rows, and the hash of the seal before it. database/functions/34_audit_seals.sql has the same rule.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any

from medibook_desktop.domain.audit import Anchor, AuditProblem, ProblemKind

FORMAT = "medibook audit 1"
_NOTHING = "~"


def parsed(line: str) -> dict[str, Any]:
    """A line of an export; numbers keep their digits."""
    found = json.loads(line, parse_float=Decimal)
    if not isinstance(found, dict):
        raise ValueError("not an object")
    return found


def jsonb_text(value: Any) -> str:
    """As PostgreSQL writes a jsonb value, whose keys are in jsonb's order already. Raises TypeError."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{jsonb_text(str(name))}: {jsonb_text(v)}" for name, v in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(jsonb_text, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def digest(text: str) -> bytes:
    return sha256(text.encode("utf-8")).digest()


def _erased(row: Mapping[str, Any]) -> bytes | None:
    """Of a row whose content was erased on a patient's request, the digest of what it held: it has to say so itself."""
    kept = row.get("erased")
    says_so = all(row[name] is None or row[name].get("erased") is True for name in ("before", "after"))
    return bytes.fromhex(kept) if kept and says_so else None


def row_digest(trail: str, row: Mapping[str, Any]) -> bytes:
    """32 bytes. `row` as it is exported; raises KeyError for one that lacks a column."""
    if trail == "access_events":
        data = digest(jsonb_text(row["detail"]))
        fields = (trail, row["id"], row["at"], row["who"], row["terminal"], row["what"], row["patient_id"])
        return digest(jsonb_text((*fields, data.hex())))
    before, after = (_NOTHING if row[name] is None else jsonb_text(row[name]) for name in ("before", "after"))
    common = (row["who"], row["terminal"], row["request_id"])
    if trail == "audit_events":
        data = _erased(row) or digest(f"{before}\n{after}")
        head = (trail, row["id"], row["doctor_id"], row["booking_id"], row["at"])
        return digest(jsonb_text((*head, *common, row["kind"], row["version"], data.hex())))
    data = _erased(row) or digest(f"{before}\n{after}\n{row['notes_digest'] or _NOTHING}")
    return digest(
        jsonb_text((trail, row["id"], row["at"], *common, row["what"], row["key"], row["kind"], data.hex()))
    )


def seal_hash(chain: str, seal: Mapping[str, Any]) -> str:
    """In hexadecimal digits. Raises KeyError."""
    names = ("id", "at", "what", "from", "to", "ids", "count", "first", "last")
    ends = (jsonb_text(seal["about"]), seal["rows_hash"], seal["previous"])
    return digest(jsonb_text(("medibook seal 1", chain, *(seal[name] for name in names), *ends))).hex()


def beginning(chain: str) -> str:
    """What the first seal holds instead of the one before it."""
    return digest(f"medibook chain 1 {chain}").hex()


def ids_of(multirange: str) -> Iterator[int]:
    """The ids in PostgreSQL's text of an int8multirange: "{[1,6),[8,9)}"."""
    for part in multirange.strip("{}").replace("),[", ")|[").split("|"):
        if part:
            first, end = part.strip("[)").split(",")
            yield from range(int(first), int(end))


class ChainChecker:
    """Takes seals with their rows in the order of their numbers; holds one seal's rows at a time.

    The first seal that it is given may be any: what is before it is not judged. `anchors` are compared with the seals
    that have their numbers, and must not lie beyond the last one; one that was written down by hand may have the
    beginning of its hash only, and no chain.
    """

    def __init__(self, chain: str, anchors: Iterable[Anchor] = ()) -> None:
        self._chain = chain
        self._anchors = {anchor.seal: anchor for anchor in anchors if anchor.chain in ("", chain)}
        self._spans: dict[str, int] = {}
        self._last: tuple[int, str] | None = None
        self._is_from_start = False
        self.problems: list[AuditProblem] = []
        self.seals = self.rows = self.removed = 0

    def add(self, seal: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]) -> None:
        """Raises KeyError or TypeError when something of a seal is missing."""
        number, trail = int(seal["id"]), str(seal["what"])
        follows = self._last is None or number == self._last[0] + 1
        previous = self._last[1] if self._last else (beginning(self._chain) if number == 1 else None)
        if self._last is None:
            self._is_from_start = number == 1
        if not follows and self._last is not None:
            # Which trail it was of, and what it covered, nobody knows any more.
            self._spans.clear()
            self._is_from_start = False
            self._note(ProblemKind.SEAL_MISSING, self._last[0] + 1, row=number - 1)
        elif previous is not None and seal["previous"] != previous:
            self._note(ProblemKind.CHAIN_BROKEN, number, trail)
        kept = bytes.fromhex(seal["digests"]) if seal["digests"] is not None else None
        begins = self._spans.get(trail, 0 if self._is_from_start else None)
        if (
            seal_hash(self._chain, seal) != seal["hash"]
            or (kept is not None and sha256(kept).hexdigest() != seal["rows_hash"])
            or (begins is not None and seal["from"] != begins)
        ):
            self._note(ProblemKind.SEAL_CHANGED, number, trail)
        self._compare(seal, kept, rows)
        anchor = self._anchors.pop(number, None)
        if anchor is not None and not str(seal["hash"]).startswith(anchor.hash):
            self._note(ProblemKind.END_CUT_OFF, number)
        self._spans[trail] = int(seal["to"])
        self._last = (number, str(seal["hash"]))
        self.seals += 1

    def finish(self) -> tuple[AuditProblem, ...]:
        """After the last seal; an anchor beyond it says that the end was cut off."""
        last = self._last[0] if self._last else 0
        for number in sorted(self._anchors):
            if number > last:
                self._note(ProblemKind.END_CUT_OFF, number)
        return tuple(self.problems)

    def _compare(
        self, seal: Mapping[str, Any], kept: bytes | None, rows: Iterable[Mapping[str, Any]]
    ) -> None:
        number, trail = int(seal["id"]), str(seal["what"])
        expected: dict[int, bytes] = {}
        if kept is None:
            self.removed += int(seal["count"])
            removal = seal["removal"]
            if (
                removal is None
                or removal["keep_days"] < 365
                or seal["last"] >= removal["at"] - removal["keep_days"] * 86_400_000_000
            ):
                self._note(ProblemKind.REMOVED_BY_HAND, number, trail)
        else:
            self.rows += int(seal["count"])
            expected = {row: kept[n * 32 : n * 32 + 32] for n, row in enumerate(ids_of(seal["ids"]))}
        for row in rows:
            found = expected.pop(row["id"], None)
            if found is None:
                self._note(ProblemKind.ROW_INSERTED, number, trail, row["id"])
            elif found != row_digest(trail, row):
                self._note(ProblemKind.ROW_CHANGED, number, trail, row["id"])
        for missing in expected:
            self._note(ProblemKind.ROW_REMOVED, number, trail, missing)

    def _note(self, kind: ProblemKind, seal: int, what: str = "", row: int | None = None) -> None:
        self.problems.append(AuditProblem(kind, seal, what, row))


def check_lines(lines: Iterable[str], anchors: Iterable[Anchor] = ()) -> tuple[ChainChecker, Anchor | None]:
    """Checks an export line by line; answers what was found and the last seal as an anchor.

    Raises ValueError, naming the line, for a file that is no export.
    """
    number = 0
    try:
        source = iter(lines)
        head = parsed(next(source, ""))
        number = 1
        if head.get("format") != FORMAT:
            raise ValueError("another format")
        checker = ChainChecker(str(head["chain"]), anchors)
        seal: dict[str, Any] | None = None
        rows: list[dict[str, Any]] = []
        end: Anchor | None = None
        for line in source:
            number += 1
            each = parsed(line)
            if "row" in each:
                rows.append(each["row"])
                continue
            if seal is not None:
                checker.add(seal, rows)
            seal, rows = each["seal"], []
            end = Anchor(str(head["chain"]), int(each["seal"]["id"]), str(each["seal"]["hash"]))
        if seal is not None:
            checker.add(seal, rows)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"line {number + 1}: {error}") from error
    checker.finish()
    return checker, end
