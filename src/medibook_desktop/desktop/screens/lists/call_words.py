"""How far one is with a patient, as a word and as a sign."""

from __future__ import annotations

from medibook_desktop.desktop.language.translate import translate
from medibook_desktop.domain.calls import CallState


def call_words(state: CallState) -> str:
    words = {
        CallState.OPEN: translate("Lists", "to call"),
        CallState.NO_ANSWER: translate("Lists", "no answer"),
        CallState.REACHED: translate("Lists", "told"),
        CallState.QUEUED: translate("Lists", "message waits to be sent"),
    }
    return words[state]


def call_sign(state: CallState) -> str:
    return {CallState.OPEN: "", CallState.NO_ANSWER: "✕", CallState.REACHED: "✓", CallState.QUEUED: "▸"}[
        state
    ]
