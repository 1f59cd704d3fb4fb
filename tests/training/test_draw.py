"""What goes on training draws: own and neutral sentences as often as is said, others by their weight."""

import pytest

from training.examples import NEUTRAL, OWN
from training.sets import Row
from training.written import WRITTEN

torch = pytest.importorskip("torch")


def rows(source: str, count: int, weight: float = 1.0) -> list[Row]:
    return [Row(f"{source} {number}", "en", source, {"toxic": 0.0}, weight) for number in range(count)]


def test_own_neutral_and_written_rows_have_their_share_whatever_their_number() -> None:
    from training.encoder.go_on import SHARES, draw_weights  # noqa: PLC0415  (needs PyTorch)

    drawn = [*rows("olid", 50, 2.0), *rows("gahd", 100), *rows(OWN, 3), *rows(NEUTRAL, 40), *rows(WRITTEN, 7)]
    weights = draw_weights(drawn)
    of = {name: sum(w for w, row in zip(weights, drawn, strict=True) if row.source == name) for name in SHARES}
    assert of == pytest.approx(SHARES)
    assert sum(weights[:50]) == pytest.approx(sum(weights[50:150]))
    assert sum(weights) == pytest.approx(1)


def test_the_rate_falls_to_nothing_when_the_time_is_over() -> None:
    from training.encoder.go_on import WARM, falling  # noqa: PLC0415

    assert falling(0) == 0
    assert falling(WARM) == pytest.approx(1)
    assert falling(1) == 0


def test_a_bias_makes_scores_say_what_a_source_says_on_average() -> None:
    import numpy as np  # noqa: PLC0415

    from training.encoder.go_on import bias_of  # noqa: PLC0415

    assert bias_of(np.full(200, 0.5), np.array([1.0, 0.0] * 100)) == pytest.approx(-0.5, abs=0.1)


def test_a_bias_does_not_excuse_what_was_learned_wrongly() -> None:
    import numpy as np  # noqa: PLC0415

    from training.encoder.go_on import MOST_BIAS, bias_of  # noqa: PLC0415

    assert bias_of(np.full(200, 4.0), np.zeros(200)) == -MOST_BIAS
