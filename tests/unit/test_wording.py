"""Names of either direction inside sentences."""

from medibook_desktop.desktop.language.wording import in_sentence


def test_a_name_that_runs_the_other_way_does_not_turn_the_sentence_round() -> None:
    assert in_sentence("رنا السيد") == "\u2068رنا السيد\u2069"
    assert in_sentence("דנה לוי") == "\u2068דנה לוי\u2069"


def test_other_names_stay_as_they_are() -> None:
    for name in ("Maria Silva", "张伟", "Οικονόμου", ""):
        assert in_sentence(name) == name
