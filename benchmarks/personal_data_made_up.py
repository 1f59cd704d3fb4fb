"""Makes up comments with personal data, and comments with numbers that are nobody's, from a seed."""

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple

import phonenumbers
from phonenumbers import PhoneNumberFormat as Form
from stdnum import luhn
from stdnum.ar import cuit
from stdnum.br import cpf
from stdnum.cl import rut
from stdnum.cn import ric
from stdnum.es import ccc, dni, nie
from stdnum.fr import nir
from stdnum.in_ import aadhaar
from stdnum.it import codicefiscale
from stdnum.mx import curp
from stdnum.nl import bsn
from stdnum.pl import pesel
from stdnum.ro import cnp
from stdnum.tr import tckimlik

from benchmarks.personal_data_sentences import (
    ACCOUNT,
    AT_DOT,
    EMAIL,
    HANDLE,
    HARMLESS,
    HOME,
    IDENTITY,
    PHONE,
    STREET,
)  # fmt: skip


class MadeUp(NamedTuple):
    """A comment in an edition's language; `secret` is what it gives away, or "" for nothing."""

    kind: str
    language: str
    text: str
    secret: str


# Countries by the language of an edition whose readers write their numbers without the country's code.
AT_HOME = {
    "en": "US GB IE AU IN ZA NZ CA", "fr": "FR BE CH MA", "de": "DE AT CH", "es": "ES MX AR CO", "it": "IT CH",
    "pt": "PT BR", "nl": "NL BE", "pl": "PL", "ru": "RU KZ BY", "tr": "TR", "ar": "EG SA AE MA DZ TN IQ JO LB",
}  # fmt: skip
ABROAD = (
    "US GB IE AU IN ZA NZ NG KE SG FR BE CH MA TN CI SN DE AT LU ES MX AR CO CL PE IT PT BR NL PL RU KZ UA TR CY EG SA"
    " AE DZ IQ JO LB QA KW RO MD GR IL SE NO DK FI CZ HU JP KR CN VN ID PH TH PK"
).split()
NAMES = "anna paul.meyer j_smith lea1987 karim.b olga-p m.rossi jdoe zeynep_k tomek piotr.nowak sofia.lopez".split()
HOSTS = (
    "gmail.com yahoo.fr gmx.de hotmail.com web.de mail.ru libero.it outlook.com wp.pl protonmail.com t-online.de"
).split()
# How an account number of a country is built after its four first signs: d a digit, a a letter.
ACCOUNTS = {
    "DE": "d" * 18, "FR": "d" * 23, "ES": "d" * 20, "IT": "a" + "d" * 22, "NL": "aaaa" + "d" * 10, "PL": "d" * 24,
    "AT": "d" * 16, "BE": "d" * 12, "CH": "d" * 17, "PT": "d" * 21, "RO": "aaaa" + "d" * 16, "TR": "d" * 22,
    "GB": "aaaa" + "d" * 14, "IE": "aaaa" + "d" * 14, "AE": "d" * 19, "SA": "d" * 20, "EG": "d" * 25, "LU": "d" * 16,
}  # fmt: skip
CARDS = (("4", 16), ("51", 16), ("54", 16), ("37", 15), ("6011", 16), ("3528", 16))


def made_up(seed: int, each: int) -> Iterator[MadeUp]:
    """`each` comments of every kind in every language, and as many without personal data as with."""
    chance = random.Random(seed)
    kinds: tuple[Callable[[random.Random, str], MadeUp], ...] = (phone, email, account, card, home, handle, identity)
    for language in PHONE:
        for kind in kinds:
            yield from (kind(chance, language) for _ in range(each))
        yield from (harmless(chance, language) for _ in range(each * len(kinds)))


def phone(chance: random.Random, language: str) -> MadeUp:
    written = at_home(chance, language) if chance.random() < 0.6 else abroad(chance)
    return MadeUp("phone", language, chance.choice(PHONE[language]).format(written), written)


def a_number(chance: random.Random, region: str) -> phonenumbers.PhoneNumber:
    """A valid number of a country, mobile or not."""
    kind = chance.choice((phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE))
    example = phonenumbers.example_number_for_type(region, kind) or phonenumbers.example_number(region)
    head = str(example.national_number)
    while True:
        digits = head[:-6] + "".join(chance.choices("0123456789", k=6))
        number = phonenumbers.PhoneNumber(
            example.country_code, int(digits), italian_leading_zero=example.italian_leading_zero
        )
        if phonenumbers.is_valid_number_for_region(number, region):
            return number


def at_home(chance: random.Random, language: str) -> str:
    number = a_number(chance, chance.choice(AT_HOME[language].split()))
    return dressed(chance, phonenumbers.format_number(number, Form.NATIONAL))


def abroad(chance: random.Random) -> str:
    number = a_number(chance, chance.choice(ABROAD))
    written = phonenumbers.format_number(number, chance.choice((Form.INTERNATIONAL, Form.INTERNATIONAL, Form.E164)))
    return dressed(chance, written.replace("+", "00", 1) if chance.random() < 0.2 else written)


def dressed(chance: random.Random, written: str) -> str:
    """As formatted, or with dots, dashes, in pairs, or all in one."""
    groups = written.replace("(", " ").replace(")", " ").replace("-", " ").replace("/", " ").split()
    head, rest = groups[0], "".join(groups[1:])
    pairs = [rest[at : at + 2] for at in range(0, len(rest), 2)]
    return chance.choice(
        (written, written, ".".join(groups), "-".join(groups), " ".join(groups), "".join(groups),
         " ".join([head, *pairs]), ".".join([head, *pairs]), f"{head}/{rest}", " - ".join(groups))
    )  # fmt: skip


def email(chance: random.Random, language: str) -> MadeUp:
    name, host = chance.choice(NAMES), chance.choice(HOSTS)
    at, dot = chance.choice(AT_DOT[language])
    server, _, ending = host.partition(".")
    spelt = chance.choice(
        (f"{name}@{host}", f"{name}@{host}", f"{name} ({at}) {server} ({dot}) {ending}", f"{name}[{at}]{host}",
         f"{name} {at} {server} {dot} {ending}", f"{name} @ {host}", f"{name}(at){host}",
             f"{name} (@) {server} . {ending}")
    )  # fmt: skip
    return MadeUp("e-mail", language, chance.choice(EMAIL[language]).format(spelt), spelt)


def account(chance: random.Random, language: str) -> MadeUp:
    country = chance.choice(list(ACCOUNTS))
    written = an_account(chance, country)
    groups = [written[at : at + 4] for at in range(0, len(written), 4)]
    written = chance.choice((written, " ".join(groups), " ".join(groups), "-".join(groups), written.lower()))
    return MadeUp("account", language, chance.choice(ACCOUNT[language]).format(written), written)


def an_account(chance: random.Random, country: str) -> str:
    body = "".join(chance.choice("0123456789" if sign == "d" else "ABCDEFGHKLMNPRST") for sign in ACCOUNTS[country])
    body = with_national_check(country, body)
    check = 98 - int("".join(str(int(sign, 36)) for sign in f"{body}{country}00")) % 97
    return f"{country}{check:02}{body}"


def with_national_check(country: str, body: str) -> str:
    """A Belgian or Spanish account has check digits of its own."""
    if country == "BE":
        return f"{body[:10]}{int(body[:10]) % 97 or 97:02}"
    return body[:8] + ccc.calc_check_digits(body) + body[10:] if country == "ES" else body


def card(chance: random.Random, language: str) -> MadeUp:
    head, length = chance.choice(CARDS)
    body = head + "".join(chance.choices("0123456789", k=length - len(head) - 1))
    digits = body + luhn.calc_check_digit(body)
    cuts = (4, 10, 15) if length == 15 else (4, 8, 12, 16)
    groups = [digits[start:end] for start, end in zip((0, *cuts), cuts, strict=False)]
    written = chance.choice((digits, " ".join(groups), "-".join(groups), ".".join(groups)))
    return MadeUp("card", language, chance.choice(ACCOUNT[language]).format(written), written)


def home(chance: random.Random, language: str) -> MadeUp:
    street = chance.choice(STREET[language]).format(n=chance.randint(1, 180))
    return MadeUp("home", language, chance.choice(HOME[language]).format(street), street)


def handle(chance: random.Random, language: str) -> MadeUp:
    name = chance.choice(NAMES).replace(".", "_").replace("-", "_")
    return MadeUp("handle", language, chance.choice(HANDLE[language]).format(name), name)


def identity(chance: random.Random, language: str) -> MadeUp:
    title, written = chance.choice(IDENTITY_NUMBERS)(chance)
    return MadeUp("identity", language, IDENTITY[language].format(title, written), written)


def digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choices("0123456789", k=count))


def a_birthday(chance: random.Random) -> tuple[str, str, str]:
    return f"{chance.randint(40, 99)}", f"{chance.randint(1, 12):02}", f"{chance.randint(1, 28):02}"


def of_pesel(chance: random.Random) -> tuple[str, str]:
    body = "".join(a_birthday(chance)) + digits(chance, 4)
    return "PESEL", body + pesel.calc_check_digit(body)


def of_cnp(chance: random.Random) -> tuple[str, str]:
    body = chance.choice("12") + "".join(a_birthday(chance)) + f"{chance.randint(1, 40):02}" + digits(chance, 3)
    return "CNP", body + cnp.calc_check_digit(body)


def of_tckimlik(chance: random.Random) -> tuple[str, str]:
    body = chance.choice("123456789") + digits(chance, 8)
    return "TC kimlik no", body + tckimlik.calc_check_digits(body)


def of_dni(chance: random.Random) -> tuple[str, str]:
    body = digits(chance, 8)
    return "DNI", body + chance.choice(("", "-", " ")) + dni.calc_check_digit(body)


def of_nie(chance: random.Random) -> tuple[str, str]:
    body = chance.choice("XYZ") + digits(chance, 7)
    return "NIE", body + nie.calc_check_digit(body)


def of_nir(chance: random.Random) -> tuple[str, str]:
    year, month, _ = a_birthday(chance)
    body = f"{chance.choice('12')}{year}{month}{chance.randint(1, 19):02}{digits(chance, 6)}"
    written = body + nir.calc_check_digits(body)
    return "NIR", chance.choice((written, nir.format(written)))


def of_codice(chance: random.Random) -> tuple[str, str]:
    letters = "".join(chance.choices("BCDFGLMNPRST", k=6))
    year, _, day = a_birthday(chance)
    body = f"{letters}{year}{chance.choice('ABCDEHLMPRST')}{day}H501"
    return "codice fiscale", body + codicefiscale.calc_check_digit(body)


def of_bsn(chance: random.Random) -> tuple[str, str]:
    while not bsn.is_valid(written := digits(chance, 9)):
        pass
    return "BSN", written


def of_cpf(chance: random.Random) -> tuple[str, str]:
    body = digits(chance, 9)
    written = next(body + check for check in (f"{number:02}" for number in range(100)) if cpf.is_valid(body + check))
    return "CPF", chance.choice((written, cpf.format(written)))


def of_curp(chance: random.Random) -> tuple[str, str]:
    body = "GOPE" + "".join(a_birthday(chance)) + chance.choice("HM") + "DFRRL0"
    return "CURP", body + curp.calc_check_digit(body)


def of_aadhaar(chance: random.Random) -> tuple[str, str]:
    while not aadhaar.is_valid(written := chance.choice("23456789") + digits(chance, 11)):
        pass
    return "Aadhaar", aadhaar.format(written)


def of_ric(chance: random.Random) -> tuple[str, str]:
    year, month, day = a_birthday(chance)
    body = f"11010119{year}{month}{day}{digits(chance, 3)}"
    return "身份证", body + ric.calc_check_digit(body + "0")


def of_rut(chance: random.Random) -> tuple[str, str]:
    body = str(chance.randint(5_000_000, 24_000_000))
    return "RUT", rut.format(body + rut.calc_check_digit(body))


def of_cuit(chance: random.Random) -> tuple[str, str]:
    body = chance.choice(("20", "27")) + digits(chance, 8)
    return "CUIT", cuit.format(body + cuit.calc_check_digit(body))


def of_ssn(chance: random.Random) -> tuple[str, str]:
    return "SSN", f"{chance.randint(100, 665)}-{chance.randint(10, 99)}-{chance.randint(1000, 9999)}"


def of_passport(chance: random.Random) -> tuple[str, str]:
    title = chance.choice(
        ("passport number", "passeport", "Passnummer", "pasaporte", "паспорт", "pasaport", "جواز سفر")
    )
    return title, chance.choice(
        (f"C{digits(chance, 8)}", f"AB{digits(chance, 7)}", f"{digits(chance, 4)} {digits(chance, 6)}")
    )


IDENTITY_NUMBERS = (
    of_pesel, of_cnp, of_tckimlik, of_dni, of_nie, of_nir, of_codice, of_bsn, of_cpf, of_curp, of_aadhaar, of_ric,
        of_rut,
    of_cuit, of_ssn, of_passport,
)  # fmt: skip


def harmless(chance: random.Random, language: str) -> MadeUp:
    pattern = chance.choice(HARMLESS[language])
    text = ""
    for piece in pattern.replace("{", "}").split("}"):
        text += filled(chance, piece, language)
    return MadeUp("harmless", language, text, "")


def filled(chance: random.Random, piece: str, language: str) -> str:
    separator = {"en": ",", "fr": " ", "ru": " ", "pl": " "}.get(language, ".")
    numbers = {
        "y": lambda: str(chance.randint(1850, 2030)),
        "s": lambda: str(chance.randint(1, 9)),
        "d": lambda: f"{chance.randint(1, 28):02}",
        "m": lambda: f"{chance.randint(1, 12):02}",
        "b": lambda: f"{chance.randint(10_000, 90_000_000):,}".replace(",", separator),
    }
    return numbers[piece]() if piece in numbers else piece
