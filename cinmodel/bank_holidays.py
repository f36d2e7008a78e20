"""The bank holidays of a place, from the `holidays` library; the only module that knows it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

PLACES = {"England": ("GB", "ENG"), "Wales": ("GB", "WLS"), "Guernsey": ("GG", None), "Jersey": ("JE", None)}
"""The places whose bank holidays can be asked for, with the library's country and subdivision."""

KNOWN_YEARS = range(2012, 2029)
"""The years for which the library agrees with the published lists; beyond them nothing is said."""


@lru_cache
def bank_holidays(place: str, years: range = KNOWN_YEARS) -> frozenset[date]:
    """The bank holidays of a place in the given years, special ones and substitute days included."""
    # Imported here because it costs more than everything else that `cinmodel --help` needs.
    from holidays import country_holidays  # noqa: PLC0415

    country, subdivision = PLACES[place]
    return frozenset(country_holidays(country, subdiv=subdivision, years=list(years)))
