"""Translations without Django."""

import polib

from standfirst.gateway.assess_translation import translator


def catalogue(folder, name, **sentences):
    made = polib.POFile()
    made.metadata = {"Content-Type": "text/plain; charset=UTF-8"}
    made.extend([polib.POEntry(msgid=source, msgstr=translation) for source, translation in sentences.items()])
    place = folder / name / "LC_MESSAGES"
    place.mkdir(parents=True)
    made.save_as_mofile(str(place / "django.mo"))


def test_sentences_come_from_the_catalogue_of_the_language(tmp_path):
    catalogue(tmp_path, "fr", Bridge="Pont")
    translate = translator("fr", tmp_path)
    assert translate("Bridge") == "Pont"
    assert translate("Tram") == "Tram"


def test_a_region_falls_back_on_its_language(tmp_path):
    catalogue(tmp_path, "pt", Bridge="Ponte")
    assert translator("pt-br", tmp_path)("Bridge") == "Ponte"
    catalogue(tmp_path, "pt_BR", Bridge="Pontezinha")
    assert translator("pt_BR", tmp_path)("Bridge") == "Pontezinha"


def test_a_language_without_catalogue_is_told_in_english(tmp_path):
    assert translator("xx", tmp_path)("Bridge") == "Bridge"


def test_nothing_stays_nothing(tmp_path):
    catalogue(tmp_path, "fr", Bridge="Pont")
    assert translator("fr", tmp_path)("") == ""
