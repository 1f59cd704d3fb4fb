"""Phone numbers of any country are found; other numbers of the news are left alone."""

import phonenumbers
import pytest

from standfirst.standards.checks.phone_numbers import phone_number
from standfirst.standards.comment import Comment, Surroundings

FORMATS = (phonenumbers.PhoneNumberFormat.INTERNATIONAL, phonenumbers.PhoneNumberFormat.E164)
NATIONAL = {"fr": "FR", "de": "DE", "en": "GB", "ar": "EG", "it": "IT", "tr": "TR", "es": "ES", "ru": "RU"}


def found(text, language=None):
    around = Surroundings(edition_language=language)
    return [(text[slice(*one.span)], one.certainty) for one in phone_number(Comment(text), around, {})]


def example(region):
    return phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)


@pytest.mark.parametrize("form", FORMATS, ids=["spaced", "plain"])
def test_the_international_form_is_found_for_every_country(form):
    missed = []
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        number = example(region)
        written = phonenumbers.format_number(number, form) if number else ""
        # Seven digits in all, as on the smallest islands, are the least that a number can be told by.
        if len(written) > 8 and found(f"Call {written} now.") != [(written, 0.95)]:
            missed.append((region, written))
    assert missed == []


@pytest.mark.parametrize(("language", "region"), NATIONAL.items())
def test_the_national_form_is_found_where_its_language_is_spoken(language, region):
    written = phonenumbers.format_number(example(region), phonenumbers.PhoneNumberFormat.NATIONAL)
    ((where, certainty),) = found(f"tel. {written}", language)
    assert where == written
    assert 0.5 <= certainty < 0.95


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("(212) 555-0147", "en"),
        ("212.555.0147", "en"),
        ("06-12-34-56-78", "fr"),
        ("01.23.45.67.89", "fr"),
        ("Tel:030 23125 123", "de"),
        ("Contact no. 212-555-0147", "en"),
        ("no.+91 98765 43210", "en"),
        ("٠١٠٠١٢٣٤٥٦٧", "ar"),
        ("0033 6 12 34 56 78", "en"),
    ],
)
def test_usual_ways_of_writing_are_found(text, language):
    assert max(certainty for _, certainty in found(text, language)) >= 0.5


@pytest.mark.parametrize(
    "text",
    [
        "112",
        "In 2024-2025 and 1990 - 1999",
        "on 12.10.2024, (15.04.2016) and 2024-10-12 18:30",
        "2016-03-20 1133 and 20.03.2016 - 21.03.2016",
        "1 234 567 890 people",
        "1.250.000.000",
        "$12345678900 or 0123456789 euros",
        "ISBN 978-3-16-148410-0",
        "bill no. 0201234567",
        "192.168.100.12 is an address of a machine",
        "https://example.org/2024/0612345678",
        "3-2 1-0 2-1 4-4 0-0",
        "0.6123456789 per cent",
        "AB0612345678",
        "+999 999 999 999",
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "de", "ar"])
def test_other_numbers_of_the_news_are_asked_about_by_nobody(text, language):
    assert [certainty for _, certainty in found(text, language) if certainty >= 0.5] == []


def test_words_that_announce_a_number_raise_the_certainty():
    ((_, alone),) = found("06 12 34 56 78", "fr")
    ((_, announced),) = found("appelez le 06 12 34 56 78", "fr")
    assert announced > alone


def test_the_plus_may_come_last_as_who_writes_from_right_to_left_types_it():
    assert found("اتصلوا بي على 442079460321+ مساءً", "ar") == [("442079460321", 0.95)]
    assert found("Some 442079460321 grains", "ar") == []
    assert found("Subscribers: 1000000000+", "en") == []
