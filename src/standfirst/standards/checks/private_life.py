"""Signs that a comment gives away where somebody lives, or what was written in private."""

import re
from collections.abc import Iterator

from standfirst.standards.comment import Comment, Surroundings
from standfirst.standards.finding import Finding
from standfirst.standards.folding import fold
from standfirst.standards.phrasebook import QUOTED, hits_on
from standfirst.standards.standard import Limits
from standfirst.standards.translation import N_

REACH = 60  # How far around words like "lives at" an address is looked for.
# Words that say that a person lives somewhere, or whose address follows.
LIVES = re.compile(
    r"\b(?:(?:he|she|they|who|mayor|judge|teacher|councill?or|minister|famil\w{1,3}|neighbou?r|m[ae]n|wom[ae]n"
    r"|doctor|journalist"
    r"|author|officer)\s(?:now\s|still\s)?(?:lives?|live|resides?|stays)|(?:his|her|their|[’']s)\s(?:home\s"
    r"|private\s)?address"
    r"|(?:him|her|them)\sat\s(?:his\s|her\s|their\s)?home"
    r"|(?:il|elle|ils|elles|qui|maire|juge|ministre|famille|voisine?|professeur|médecin|journaliste)\s(?:habite"
    r"|vi[t]|réside|loge"
    r"|demeure)\w{0,3}|(?:son|leur)\s(?:adresse|domicile)|chez\s(?:lui|elle)"
    r"|(?:er|sie|die|der|\w{0,20}(?:meister|richter|lehrer|minister|nachbar|journalist)(?:in)?"
    r"|familie)\s(?:wohn\w{1,3}|lebt|haust)"
    r"|(?:seine?|ihre?)\s(?:private\s)?(?:\w{0,6}adresse|anschrift|wohnung|haus)"
    r"|(?:^|él|ella|que|alcalde\w?|juez|ministr[oa]|vecin[oa]|familia|profesora?|periodista)\s?viven?"
    r"|su\s(?:dirección|domicilio|casa)"
    r"|abitan?o?|(?:^|lui|lei|che|sindaco|giudice|vicino|famiglia|\.)\s?vivo?[eno]{0,2}|suo\s(?:indirizzo|domicilio)"
    r"|(?:ele|ela|eles|que|prefeito|juiz|vizinh[oa]|família)\s(?:mora|vive)m?|o\sendereço\sd[eo]l?[ae]?s?"
    r"|(?:hij|zij|ze|die|burgemeester|rechter|buurman|familie)\swoon\w{1,2}|(?:zijn|haar|hun)\s(?:huis)?adres"
    r"|mieszkają?|mieszka|(?:jego|jej|ich)\sadres"
    r"|(?:он|она|они|мэр|судья|депутат|сосед\w?|учитель\w{0,4}|журналист\w{0,2}|семья)\s(?:жив[её]т|живут"
    r"|прожива\w{2,3})"
    r"|(?:его|её|ее|их)\s(?:домашний\s|личный\s)?адрес)(?!\w)"
    r"|(?<!\w)(?:يسكن|تسكن|يعيش في|تعيش في|يقيم|تقيم|عنوان بيت\w{1,3}|عنوان منزل\w{1,3}|عنوانه|عنوانها|عنوانهم)(?!\w)"
    r"|(?:ev\s)?adresi|\bevi\b|oturuyor|yaşıyor|ikamet",
    re.IGNORECASE,
)
WORDS = r"(?:[\w'’.-]{1,20}\s){0,3}"
HOUSE = re.compile(
    rf"\b\d{{1,4}}[a-z]?,?\s{WORDS}(?:street|st\.|road|rd\.|avenue|ave\b|lane|drive|close|boulevard|court)"
    rf"|\b\d{{1,4}}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|chemin|impasse|place|allée|quai)\s\w"
    r"|\b(?:rue|avenue|calle|c/|carrer|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|vicolo|rua|travessa"
    r"|praça|alameda"
    r"|ul\.|ulic[ay]|al\.|aleja|улиц[аеы]|ул\.|проспект[еа]?|пр\.|переулок"
    r"|шоссе)\s[\w'’. -]{2,40}?,?\s(?:д\.\s?|n[ºo°]\.?\s?)?"
    r"\d{1,4}\b|[\w'’-]{2,30}\s(?:проспект|переулок|шоссе|бульвар),?\s(?:д\.\s?)?\d{1,4}\b"
    r"|[\w'’.-]{2,30}(?:straße|strasse|str\.|weg|gasse|allee|platz|markt|ring|damm|ufer|straat|laan|gracht"
    r"|plein|kade|steeg)"
    r"\s\d{1,4}|(?:allee|markt|platz|ring|damm|ufer|weg|straße)\s\d{1,4}"
    r"|(?:sokak|sokağı|sok\.|sk\.|caddesi|cad\.)[\w ,]{0,10}?(?:no:?\s?)?\d{1,4}"
    r"|شارع\s[\w ]{2,30}\s(?:رقم\s)?\d{1,4}|(?<!\d)\d{1,4}\sشارع\s\w{2}",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
LONG_QUOTATION = 20
# Whatever says where somebody lives has one of these in its fold.
TELLING = fold(
    "live resid stays home address adres habit vi loge demeure domicil chez wohn lebt haust anschrift haus direcc casa"
    " indirizzo abita mora endereço woon mieszka жив прожива адрес سكن عيش قيم عنوان evi oturuyor yaşıyor ikamet"
).text.split()


def home_address(comment: Comment, _: Surroundings, __: Limits) -> Iterator[Finding]:
    """Words that say where somebody lives, with a street and a number beside them."""
    if may_tell_home(comment.text):
        for span in homes_in(comment.text):
            yield Finding(N_("This looks like somebody's home address."), span=span, certainty=0.85)


def may_tell_home(text: str) -> bool:
    """A quick look for `homes_in` that is never wrong when it says no."""
    return bool(DIGIT.search(text)) and any(map(fold(text).text.__contains__, TELLING))


def homes_in(text: str) -> Iterator[tuple[int, int]]:
    end = 0
    for lives in LIVES.finditer(text):
        house = HOUSE.search(text, max(end, lives.start() - REACH), lives.end() + REACH)
        if house:
            end = house.end()
            yield house.span()


def private_correspondence(comment: Comment, around: Surroundings, _: Limits) -> Iterator[Finding]:
    """Words that say that something was written in private, and a quotation of it."""
    hits = list(hits_on("private-letter", comment, around))
    if hits and any(match.end() - match.start() >= LONG_QUOTATION for match in QUOTED.finditer(comment.text)):
        reason = N_("This seems to quote what somebody wrote in private.")
        yield Finding(reason, span=hits[0].span, certainty=hits[0].certainty)
