"""The palette stays apart for every common kind of sight; computed, not looked at."""

from __future__ import annotations

from itertools import combinations
from math import dist

from medibook_desktop.domain.palette import PALETTE, least_used

# Machado, Oliveira, Fernandes (2009), severity 1.0, for linear RGB.
SIGHTS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
JUST_APART = 15.0
"""CIE L*a*b* 1976; two colours that lie side by side can be told apart from 2.3 on, across a window by far more."""


def linear(colour: str) -> tuple[float, ...]:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


def seen(colour: str, sight: str) -> tuple[float, float, float]:
    """L*a*b* of what somebody with this sight sees."""
    rgb = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in SIGHTS[sight]
    )
    x = 0.4124564 * red + 0.3575761 * green + 0.1804375 * blue
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = 0.0193339 * red + 0.1191920 * green + 0.9503041 * blue
    fx, fy, fz = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x / 0.95047, y, z / 1.08883)
    )
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def closest(colours: tuple[str, ...], sight: str) -> float:
    return min(dist(seen(a, sight), seen(b, sight)) for a, b in combinations(colours, 2))


def test_every_pair_stays_apart_for_every_sight() -> None:
    for sight in SIGHTS:
        assert closest(PALETTE, sight) >= JUST_APART, sight


def test_red_and_green_of_a_traffic_light_would_not() -> None:
    """The negative control: the measure finds what is known to be confused."""
    traffic_light = ("#b22222", "#6b6b00")
    assert closest(traffic_light, "normal") >= JUST_APART
    assert closest(traffic_light, "deuteranopia") < JUST_APART


def test_a_new_doctor_gets_the_colour_that_the_fewest_have() -> None:
    assert least_used([]) == PALETTE[0]
    assert least_used(PALETTE[:3]) == PALETTE[3]
    assert least_used([*PALETTE, *PALETTE[1:]]) == PALETTE[0]
    assert least_used([colour.upper() for colour in PALETTE[:1]]) == PALETTE[1]
