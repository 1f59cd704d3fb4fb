"""What the error meter found, as far as everybody may know it: only where enough was read to tell of nobody."""

from dataclasses import dataclass
from datetime import timedelta

from standfirst.policies.error_rates import ErrorRate, error_rates
from standfirst.transparency.figures_of_year import open_month
from standfirst.transparency.months import begins
from standfirst.transparency.words import title_of

ENOUGH = 30
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class RatesShown:
    """Of the twelve months before the one that is still being counted."""

    total: ErrorRate
    by_standard: list[tuple[str, ErrorRate]]
    by_language: list[ErrorRate]
    by_model: list[ErrorRate]


def error_rates_shown(edition: str) -> RatesShown | None:
    """None where too little was read."""
    until = begins(open_month())
    rates = error_rates([edition], since=until - YEAR, until=until)
    if not enough(rates.total):
        return None
    return RatesShown(
        rates.total,
        [(title_of(one.key), one) for one in rates.by_standard if one.wrongly_held.number >= ENOUGH],
        [one for one in rates.by_language if enough(one)],
        [one for one in rates.by_model if enough(one)],
    )


def enough(rate: ErrorRate) -> bool:
    return min(rate.wrongly_held.number, rate.missed.number) >= ENOUGH
