"""Work that any one terminal does for all: the more there are, the less often each of them looks for it."""

from __future__ import annotations

from collections.abc import Callable

FEW = 10
"""So many terminals cost the server nothing that anybody would notice, looking as often as if each were alone."""


class Crowd:
    """`others` answers how many other terminals are signed in, as far as this one knows (0 with Redis away)."""

    def __init__(self, others: Callable[[], int] = lambda: 0) -> None:
        self._others = others

    def stretched(self, seconds: float) -> float:
        """How long to wait so that all together look about as often as ten would. At 200 terminals 20 times as long."""
        return seconds * max(1.0, (self._others() + 1) / FEW)
