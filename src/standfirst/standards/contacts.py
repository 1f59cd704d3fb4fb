"""Ways in which a comment asks to be reached, and prices: what tells an offer from talk about one."""

import re

from standfirst.standards.links import links_in

# Messengers and handles; "write to me" alone is what readers say to each other.
MESSENGER = re.compile(
    r"\b(?:whats ?app|telegram|viber|signal|wickr|snapchat|wechat|t\.me|wa\.me|inbox me|dms? (?:me|open)|pm me|kik"
    r"|mp moi|en mp|par mp|per pn|schreib(?:t)? mir|escríbeme|escribeme|por privado|dm'?den|dm at\w*)\b"
    r"|ватсап|вотсап|ватцап|телеграм|вайбер|пишите в (?:личку|лс)|в личку|واتس|تيليجرام|تلجرام|تليجرام|على الخاص",
    re.IGNORECASE,
)
HANDLE = re.compile(r"(?<![\w@.])@[a-z][\w.]{3,30}", re.IGNORECASE)
NUMBER = re.compile(r"(?<![\w.,])\+?\d(?:[\s().-]{0,2}\d){8,14}(?![\w%])")
AMOUNT = r"\d[\d.,\s]{0,12}"
PRICE = re.compile(
    rf"(?:[$€£₺₽]|USD|EUR|GBP)\s?{AMOUNT}|{AMOUNT}\s?(?:[$€£₺₽]|USD\b|EUR\b|euros?\b|dollars?\b|руб|лир|TL\b|lira\b"
    r"|دولار|ريال|درهم|دينار|جنيه)|\d{1,3}\s?% (?:off|de réduction|Rabatt|descuento|indirim)|скидк\w{0,4} \d",
    re.IGNORECASE,
)


def asks_to_be_reached(text: str) -> bool:
    return bool(MESSENGER.search(text) or HANDLE.search(text) or NUMBER.search(text) or links_in(text))


def names_a_price(text: str) -> bool:
    return bool(PRICE.search(text))
