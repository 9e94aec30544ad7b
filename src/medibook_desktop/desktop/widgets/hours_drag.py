"""What a drag on the week's grid comes to: always something that fits between the other hours of the day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from medibook_desktop.desktop.models.hours_model import DAY, STEP, HoursBlock

SHORTEST = STEP
"""Minutes that hours or a break have at least when they are drawn; the form takes any length."""


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes of a weekday; `key` is the block that it is for (-1: new hours), `number` its break (-1: none)."""

    weekday: int
    starts: int
    ends: int
    key: int = -1
    number: int = -1


def snapped(minute: float, grain: int = STEP) -> int:
    return max(0, min(DAY, round(minute / grain) * grain))


def room(
    blocks: Iterable[HoursBlock], minute: int, *, every: int = 1, phase: int = 0, own: int = -1
) -> tuple[int, int] | None:
    """The free time of a day around a minute, for hours of these weeks; None inside of other hours."""
    low, high = 0, DAY
    for block in blocks:
        if block.key == own or not block.meets(every, phase):
            continue
        if block.ends <= minute:
            low = max(low, block.ends)
        elif block.starts > minute:
            high = min(high, block.starts)
        else:
            return None
    return (low, high) if low < high else None


def drawn(blocks: Iterable[HoursBlock], weekday: int, anchor: int, now: int) -> Span | None:
    """New hours between two minutes, as far as there is room around the first."""
    found = room(blocks, min(anchor, DAY - 1))
    if found is None:
        return None
    low, high = found
    starts, ends = max(low, min(anchor, now)), min(high, max(anchor, now))
    if ends - starts < SHORTEST:
        starts, ends = (starts, starts + SHORTEST) if starts + SHORTEST <= high else (ends - SHORTEST, ends)
    return Span(weekday, starts, ends) if low <= starts < ends <= high else None


def stretched(blocks: Iterable[HoursBlock], block: HoursBlock, minute: int, *, start: bool) -> Span:
    """Hours with another beginning or end, one slot long at least and never into other hours."""
    others = room(blocks, block.starts, every=block.every, phase=block.phase, own=block.key)
    low, high = others or (block.starts, block.ends)
    least = max(SHORTEST, block.slot_minutes)
    if start:
        starts = min(max(low, minute), max(low, block.ends - least))
        return Span(block.weekday, starts, block.ends, block.key)
    ends = max(min(high, minute), min(high, block.starts + least))
    return Span(block.weekday, block.starts, ends, block.key)


def shifted(blocks: Iterable[HoursBlock], block: HoursBlock, weekday: int, starts: int) -> Span | None:
    """The same hours somewhere else: at the nearest place of that day that has room; None without any."""
    length = block.ends - block.starts
    others = [b for b in blocks if b.key != block.key and b.meets(block.every, block.phase)]
    cuts = sorted((b.starts, b.ends) for b in others)
    gaps, at = [], 0
    for begins, ends in [*cuts, (DAY, DAY)]:
        if begins - at >= length:
            gaps.append((at, begins - length))
        at = max(at, ends)
    if not gaps:
        return None
    best = min((max(low, min(high, starts)) for low, high in gaps), key=lambda place: abs(place - starts))
    return Span(weekday, best, best + length, block.key)


def break_drawn(block: HoursBlock, anchor: int, now: int, number: int = -1) -> Span | None:
    """A break between two minutes, in the hours and beside the other breaks; `number` is the one that changes."""
    low, high = block.starts, block.ends
    for n, (begins, ends) in enumerate(block.breaks):
        if n == number:
            continue
        if ends <= anchor:
            low = max(low, ends)
        elif begins > anchor or (begins == anchor and now < anchor):
            high = min(high, begins)
        else:
            return None
    starts, ends = max(low, min(anchor, now)), min(high, max(anchor, now))
    if ends - starts < 5:
        ends = min(high, starts + SHORTEST)
    return Span(block.weekday, starts, ends, block.key, number) if ends > starts else None


def break_shifted(block: HoursBlock, number: int, starts: int) -> Span:
    """A break at another time of the same hours, as near as the other breaks let it."""
    begins, ends = block.breaks[number]
    length = ends - begins
    low, high = block.starts, block.ends
    for n, (a, b) in enumerate(block.breaks):
        if n != number:
            low, high = (max(low, b), high) if b <= begins else (low, min(high, a))
    place = max(low, min(high - length, starts))
    return Span(block.weekday, place, place + length, block.key, number)
