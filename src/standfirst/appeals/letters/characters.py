"""Makes characters of bytes, also where the charset is wrong, missing or a trap."""

# Codecs of Python that are no charsets of mails, or slow on purpose.
TRAPS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "oem", "mbcs"})
BY_LANGUAGE = {"ru": "cp1251", "ar": "cp1256", "tr": "cp1254"}  # What old mail programs there write and don't name.
OTHERWISE = "cp1252"


def characters_of(content: bytes, charset: str, *, language: str = "") -> str:
    """By the charset that is named, else as UTF-8, else by the habit of the language; never an error."""
    for attempt in (charset.strip().strip("\"'").lower(), "utf-8"):
        if attempt and attempt.replace("-", "_") not in TRAPS:
            text = strictly(content, attempt)
            if text is not None:
                return text
    return content.decode(BY_LANGUAGE.get(language, OTHERWISE), "replace")


def strictly(content: bytes, charset: str) -> str | None:
    try:
        return content.decode(charset)
    except (LookupError, ValueError, AssertionError):  # Unknown, not a charset at all, or not the one it is in.
        return None
