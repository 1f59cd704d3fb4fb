"""Spoils words as readers do, and writes other scripts in Latin letters, for the identifier of languages."""

import random
import unicodedata
from collections.abc import Callable

CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sch  y  e yu ya".split(" "),
        strict=True,
    )
) | {"ё": "yo"}
ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "a b t th g 7 kh d z r z s sh s d t z 3 gh f q k l m n h o y".split(),
        strict=True,
    )
) | {"أ": "a", "إ": "e", "آ": "aa", "ى": "a", "ة": "a", "ئ": "e", "ؤ": "o", "ء": "2"}
HINDI = dict(zip("अआइईउऊएऐओऔ", "a aa i ee u oo e ai o au".split(), strict=True)) | dict(
    zip(
        "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह",
        "k kh g gh ch chh j jh t th d dh n t th d dh n p ph b bh m y r l v sh sh s h".split(),
        strict=True,
    )
)
SIGNS = dict(zip("ािीुूेैोौं", "a i i u u e ai o au n".split(), strict=True))

# Words of talk that lists of word frequencies know too little of.
INFORMAL = {
    "id": """
        gak ga gk nggak ngga enggak kagak banget bgt aja doang udah udh dah sdh blm belom kalo klo kl gue gua gw lu lo
        elu
        yg dgn dg jgn jangan tdk krn karna emang emg nih sih dong deh kok mah tuh loh lah kan bang gan bro sis mbak
        mas pak
        bu om tante wkwk wkwkwk wkwkwkwk haha anjir anjing anjay bangsat goblok tolol bego kampret mantap mantep mantul
        keren asik gacor hoki cuan maen main maenin nonton ngomong ngapain kenapa knp gimana gmn gini gitu begini begitu
        kayak kyk kek sama sm bikin buat bwt utk tp tapi pake pakai dapet dpt dapat bisa bs gabisa makin lagi lg
        sekarang
        skrg kemarin kmrn besok temen teman cewek cowok orang org pengen pgn mau mo cuma cuman cm sampe sampai trus
        terus
        bener benar bnr salah emak bapak rakyat presiden negara ngopi nyoba coba dicoba langsung lgsg pasti seru ngaco
    """.split(),
    "es": """
        cállate callate calla cierra dime dile déjame dejame vete vaya venga anda mira mirad oye tío tía wey güey pinche
        puta puto zorra perra mierda joder coño gilipollas cabrón pendejo boludo pelotudo hijo hija jaja jajaja jajajaja
        vos sos tenés querés sabés podés decís acá allá re che nomás ahorita órale chingar verga culo polla estás eres
        q xq pq porq tb tmb tqm xd dnd muxo cdo bn toy pa na to pos pues ojalá igual encima menos mal gracias guapa
        vergüenza asco panda inútil machirulo feminazi facha rojo podemita moro mora inmigrantes paguita ayudas votar
    """.split(),
}


def in_latin_letters(text: str, chance: random.Random) -> str:
    """As people type a language for whose letters they have no keys; the digits among the letters left out."""
    letters: list[str] = []
    for index, sign in enumerate(text):
        if sign in ARABIC:
            vowel = chance.choice(("", "", "a", "e", "i", "o")) if text[index + 1 : index + 2] in ARABIC else ""
            letters.append(ARABIC[sign] + vowel)
        elif sign in HINDI:
            follows = text[index + 1 : index + 2]
            letters.append(HINDI[sign] + ("" if follows in SIGNS or not follows.strip() else "a"))
        else:
            letters.append(CYRILLIC.get(sign, SIGNS.get(sign, sign)))
    return "".join(letter for letter in "".join(letters) if letter == " " or (letter.isalpha() and letter.isascii()))


def spoilt(text: str, chance: random.Random, *, foreign: Callable[[], str]) -> str:
    """Now and then without accents, with stretched letters, or with a foreign word."""
    if chance.random() < 0.25:
        text = without_accents(text)
    words = text.split(" ")
    if chance.random() < 0.15:
        words[chance.randrange(len(words))] = foreign()
    if chance.random() < 0.1:
        index = chance.randrange(len(words))
        words[index] = words[index] + words[index][-1:] * chance.randint(1, 4)
    if chance.random() < 0.15:
        index = chance.randrange(len(words))
        at = chance.randrange(len(words[index]) + 1)
        words[index] = words[index][:at] + words[index][at + 1 :]
    return " ".join(filter(None, words)) or text


def without_accents(text: str) -> str:
    """As typed without the keys for them: only in Latin letters, where the bare letter stands for both."""
    bare = "".join(mark for mark in unicodedata.normalize("NFD", text) if not "\u0300" <= mark <= "\u036f")
    bare = bare.replace("ı", "i").replace("đ", "d").replace("ł", "l").replace("ø", "o").replace("ß", "ss")
    return bare if text and unicodedata.name(text[0], "").startswith("LATIN") else text
