"""Numbers of passports, identity cards and social insurance are found; other long numbers are left alone."""

import pytest

from standfirst.standards.checks.identity_numbers import identity_number
from standfirst.standards.comment import Comment, Surroundings


def found(text: str) -> list[tuple[str, float]]:
    return [(text[slice(*one.span)], one.certainty) for one in identity_number(Comment(text), Surroundings(), {})]


@pytest.mark.parametrize(
    "written",
    [
        *("RSSMRA85T10A562S", "X1234567L", "12345678Z", "12.345.678-5", "20-12345678-6", "390.533.447-05"),
        *("1 84 12 76 451 089 46", "11010519491231002X", "756.9217.0769.85", "1800101221144", "44051401359"),
    ],
)
def test_a_number_with_the_shape_and_check_digits_of_one_is_found(written):
    ((where, certainty),) = found(f"It says {written} there.")
    assert where == written
    assert certainty >= 0.6


@pytest.mark.parametrize("written", ["RSSMRA85T10A562T", "X1234567M", "12345678A", "390.533.447-06", "44051401358"])
def test_wrong_check_digits_make_it_any_number(written):
    assert found(f"It says {written} there.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Her passport number is C01X00T47, I saw it.",
        "Son passeport : 12AB34567.",
        "Его паспорт 4509 123456, я видел.",
        "رقم الهوية 1023456789 لا غير.",
    ],
)
def test_words_that_announce_one_are_believed(text):
    assert [certainty for _, certainty in found(text) if certainty >= 0.6]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024-2025 and on 12.10.2024",
        "ISBN 978-3-16-148410-0",
        "1.250.000.000 people and 48 123 456 more",
        "Version 10.15.7.2024 of it",
        "https://example.org/12345678Z",
        "The passport office is open from 8 to 12, and it had 12 visitors in 2024.",
        "Order 48123456 never came.",
    ],
)
def test_other_numbers_are_asked_about_by_nobody(text):
    assert [found for found in found(text) if found[1] >= 0.5] == []
