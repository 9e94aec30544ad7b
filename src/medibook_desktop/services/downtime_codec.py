"""The domain's frozen values as compact JSON and back: rows are lists, and the fields' names stand once in the file."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, tzinfo
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

T = TypeVar("T")
Schema = dict[str, list[str]]


def dumped(value: Any) -> str:
    """Any frozen dataclass of the domain, with the names of the fields of every class in it."""
    schema: Schema = {}
    return json.dumps({"schema": schema, "value": plain(value, schema)}, separators=(",", ":"))


def loaded(kind: type[T], text: str, zone: tzinfo) -> T:
    """The value as it was; a field that is new since gets its default, one that is gone is left out.

    Raises ValueError, KeyError or TypeError when the text is something else.
    """
    found = json.loads(text)
    value: T = _Reader(found["schema"], zone).value(kind, found["value"])
    return value


def plain(value: Any, schema: Schema) -> Any:
    """What JSON can hold. A moment becomes its seconds since 1970: the reader knows the clinic's zone."""
    kind = type(value)
    if kind in (str, int, bool, float, NoneType):
        return value
    writer = _WRITERS.get(kind)
    if writer is not None:
        return writer(value)
    if is_dataclass(value):
        names = _names(cast(Any, kind))
        schema.setdefault(kind.__name__, list(names))
        return [plain(getattr(value, name), schema) for name in names]
    if kind in (tuple, list):
        return [plain(each, schema) for each in value]
    if kind in (frozenset, set):
        return sorted(plain(each, schema) for each in value)
    if kind is dict:
        return [[plain(key, schema), plain(each, schema)] for key, each in value.items()]
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"the downtime copy cannot keep {kind.__name__}")


_WRITERS: dict[type, Callable[[Any], Any]] = {
    datetime: lambda moment: int(moment.timestamp()),
    date: date.isoformat,
    UUID: str,
}


@lru_cache(maxsize=64)
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind) if item.init)


@lru_cache(maxsize=64)
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


class _Reader:
    def __init__(self, schema: Schema, zone: tzinfo) -> None:
        self._schema = schema
        self._zone = zone
        self._times: dict[int, datetime] = {}

    def value(self, kind: Any, found: Any) -> Any:
        if kind in (str, int, bool, float) or found is None:
            return found
        if kind is datetime:
            moment = self._times.get(found)
            if moment is None:
                moment = self._times[found] = datetime.fromtimestamp(found, self._zone)
            return moment
        if kind is date:
            return date.fromisoformat(found)
        origin = get_origin(kind)
        if origin in (Union, UnionType):
            return self.value(next(each for each in get_args(kind) if each is not NoneType), found)
        if origin is tuple:
            return self._tuple(get_args(kind), found)
        if origin is frozenset:
            return frozenset(self.value(get_args(kind)[0], each) for each in found)
        if origin is dict:
            of_key, of_value = get_args(kind)
            return {self.value(of_key, key): self.value(of_value, each) for key, each in found}
        if is_dataclass(kind) and isinstance(kind, type):
            hints = _hints(kind)
            named = zip(self._schema[kind.__name__], found, strict=True)
            return kind(**{name: self.value(hints[name], each) for name, each in named if name in hints})
        return kind(found)  # an enumeration, a UUID

    def _tuple(self, kinds: tuple[Any, ...], found: list[Any]) -> tuple[Any, ...]:
        if kinds[-1] is Ellipsis:
            return tuple(self.value(kinds[0], each) for each in found)
        return tuple(self.value(kind, each) for kind, each in zip(kinds, found, strict=True))
