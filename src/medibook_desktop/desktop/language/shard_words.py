"""What is said of a part of the clinic whose database does not answer: in the status line, over a column, aloud."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.desktop.language.wording import clock
from medibook_desktop.domain.agenda import ColumnAway
from medibook_desktop.domain.shards import ShardDown


def region_words(down: Sequence[ShardDown], zone: tzinfo) -> tuple[str, str]:
    """(text, tooltip) about shards that do not answer; empty when all do."""
    if not down:
        return "", ""
    since = clock(down[0].since.astimezone(zone))
    names = ", ".join(str(each.shard) for each in down)
    if len(down) == 1:
        text = translate("Agenda", "{region} has not answered since {time}").format(region=names, time=since)
    else:
        text = translate("Agenda", "{regions} have not answered since {time}").format(
            regions=names, time=since
        )
    return text, translate(
        "Agenda",
        "The times of their doctors cannot be read or changed, and are missing from lists. The other doctors work"
        " as always; MediBook goes on trying.",
    )


def column_words(away: ColumnAway, zone: tzinfo) -> tuple[str, str]:
    """(short, whole sentence) about a column whose shard does not answer."""
    since = clock(away.since.astimezone(zone))
    short = translate("Agenda", "No answer since {time}").format(time=since)
    if away.as_of is None:
        return short, translate(
            "Agenda", "{region} has not answered since {time}; nothing is known of this day"
        ).format(region=away.shard, time=since)
    as_of = clock(away.as_of.astimezone(zone))
    return short, translate(
        "Agenda", "{region} has not answered since {time}; what is shown is from {as_of}"
    ).format(region=away.shard, time=since, as_of=as_of)


def later_at(text: str, shards: Sequence[str]) -> str:
    """What was done, and where it follows later because there was no answer."""
    if not shards:
        return text
    return translate("Agenda", "{text}; at {regions} as soon as there is an answer again").format(
        text=text, regions=", ".join(shards)
    )
