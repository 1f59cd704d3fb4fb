"""How the label schemes of public sets become ours, and which sets a shipped model may learn from.

A set stands here once: its licence, whether that lets a shipped model learn from it, and for each of our columns the
label that fills it. A column is a definition rather than a head: what one set calls toxic, another calls hate, and
pooling the two blindly teaches neither. The stack (`stack.py`) makes heads of columns.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

Labels = Mapping[str, Any]
Reading = Callable[[Labels], float | None]

COLUMNS = ("toxic", "hate", "insult", "obscene", "threat", "severe", "sexual", "spam", "formal")
HEADS = ("toxicity", "severe_toxicity", "insult", "threat", "identity_attack", "obscenity", "sexually_explicit", "spam")

# Which column decides, in a held-back part, what is true of a head.
TRUTH = {
    "toxicity": "toxic",
    "severe_toxicity": "severe",
    "insult": "insult",
    "threat": "threat",
    "identity_attack": "hate",
    "obscenity": "obscene",
    "sexually_explicit": "sexual",
    "spam": "spam",
}


def label(name: str) -> Reading:
    """The label as it stands."""
    return lambda labels: None if labels.get(name) is None else float(labels[name])


def kind(name: str, *values: str) -> Reading:
    """1 where a label with names for values has one of these, 0 where it has another."""
    return lambda labels: None if name not in labels else float(labels[name] in values)


def only_yes(name: str) -> Reading:
    """A label whose 0 says nothing."""
    return lambda labels: 1.0 if (labels.get(name) or 0) >= 0.5 else None


def soft(name: str, other: str) -> Reading:
    """Half the label, half what another measured: a softer truth where the label is a bare yes or no."""
    return lambda labels: float(labels[name]) if other not in labels else (labels[name] + float(labels[other])) / 2


def never(_: Labels) -> float:
    """The set shows what this is not."""
    return 0.0


@dataclass(frozen=True)
class Source:
    """What one set teaches. `trains`: its licence is open; otherwise it only evaluates."""

    licence: str
    trains: bool
    reads: Mapping[str, Reading] = field(default_factory=dict)


TOXIC = {"toxic": label("toxic")}
HATE = {"hate": label("hate")}
SPAM = {"spam": label("spam")}
JIGSAW = {
    **TOXIC,
    "hate": label("identity_attack"),
    "insult": label("insult"),
    "obscene": label("obscene"),
    "threat": label("threat"),
    "severe": label("severe_toxic"),
}

SOURCES: Mapping[str, Source] = {
    # Open licences: these train.
    "jigsaw_wiki_samples": Source(
        "CC0 1.0, text CC BY-SA 3.0", True, {**JIGSAW, "formal": label("toxic"), "spam": never}
    ),
    "wiki_context_toxicity": Source(
        "Apache-2.0, text CC BY-SA 3.0",
        True,
        {**TOXIC, "formal": soft("toxic", "perspective_toxicity"), "spam": never, "threat": never, "sexual": never},
    ),
    "civil_toxic_spans": Source("CC0 1.0", True, {**TOXIC, "formal": lambda given: 1 - given["not_toxic_frac"]}),
    "davidson_tweets": Source("MIT", True, {**TOXIC, **HATE}),
    # What is not sexist may still be rude, but says of women no more than others do.
    "edos_sexism": Source(
        "CC0 1.0", True, {"hate": label("sexist"), "toxic": only_yes("sexist"), "threat": label("threat")}
    ),
    "hatemoji_build": Source("CC BY 4.0", True, {**HATE, "threat": kind("type", "threateninglanguage")}),
    "olid": Source("CC BY 4.0", True, TOXIC),
    "paradetox_en": Source("CC0 1.0", True, {**TOXIC, "obscene": lambda given: 0.0 if not given["toxic"] else None}),
    "stormfront": Source("CC BY-SA 3.0", True, HATE),
    "mlma": Source("MIT", True, {**TOXIC, **HATE}),
    "convabuse": Source("CC BY 4.0", True, {**TOXIC, "sexual": label("sexual_harassment")}),
    "fox_news_comments": Source("MIT", True, HATE),
    "germeval2018": Source(
        "CC BY 4.0",
        True,
        {
            **TOXIC,
            "insult": kind("kind", "insult", "abuse"),
            "obscene": kind("kind", "profanity"),
            "hate": kind("kind", "abuse"),
        },
    ),
    "germeval2021": Source("CC BY-SA 4.0", True, TOXIC),
    "gahd": Source("CC BY 4.0", True, HATE),
    "told_br": Source(
        "CC BY-SA 4.0",
        True,
        {
            "toxic": lambda given: 0.6 * given["toxic"] + 0.4 * given["toxic_any"],  # Two raters, or one alone.
            "insult": label("insult"),
            "obscene": label("obscene"),
            "hate": label("identity_attack"),
        },
    ),
    "tupy": Source("MIT", True, {**TOXIC, **HATE}),
    "fortuna_pt": Source("CC BY 4.0", True, HATE),
    "offenseval2020_tr": Source("CC BY 2.0", True, TOXIC),
    "ro_offense": Source(
        "Apache-2.0",
        True,
        {
            **TOXIC,
            "insult": kind("kind", "insult", "abuse"),
            "obscene": kind("kind", "profanity"),
            "hate": kind("kind", "abuse"),
        },
    ),
    "poleval2019_cbd": Source("BSD-style", True, TOXIC),
    "jigsaw_subset_fr_mt": Source("CC0 1.0", True, JIGSAW),
    "cold_zh": Source("Apache-2.0", True, {**TOXIC, "hate": label("toxic")}),
    "beep_ko": Source("CC BY-SA 4.0", True, {**TOXIC, "hate": kind("kind", "hate")}),
    "kmhas_ko": Source("CC BY-SA 4.0", True, TOXIC),
    "roman_urdu": Source("MIT", True, TOXIC),
    "sms_spam": Source("CC BY 4.0", True, SPAM),
    "youtube_spam": Source("CC BY 4.0", True, SPAM),
    "telegram_spam": Source("MIT", True, SPAM),
    "lexicon_ldnoobw": Source("CC BY 4.0", True),
    "lexicon_surge_profanity": Source("MIT", True),
    # Not open, or not said to be: these only evaluate.
    "conan_counterspeech": Source("research use", False, HATE),
    "cyberagressionado_fr": Source("not stated", False, {**TOXIC, "threat": kind("verbal_abuse", "threat")}),
    "detoxis_es": Source(
        "research use",
        False,
        {**TOXIC, "insult": label("insult"), "obscene": label("obscene"), "hate": label("identity_attack")},
    ),
    "gambling_spam_id": Source("not stated", False, SPAM),
    "hasoc2019": Source(
        "research use", False, {**TOXIC, "hate": kind("kind", "HATE"), "obscene": kind("kind", "PRFN")}
    ),
    "haspeede2018_it": Source("CC BY-NC-SA 4.0", False, HATE),
    "hatebr": Source("CC BY-NC 4.0", False, TOXIC),
    "hateval2019": Source("research use", False, HATE),
    "id_multilabel": Source("CC BY-NC-SA 4.0", False, {**TOXIC, **HATE}),
    "kaggle_insults": Source("not stated", False, {**TOXIC, "insult": label("insult")}),
    "lhsab_ar": Source("not stated", False, {**TOXIC, "hate": kind("kind", "hate")}),
    "offcombr": Source("not stated", False, TOXIC),
    "one_million_posts_sample": Source("CC BY-NC-SA 4.0", False, TOXIC),
    "osact4_ar": Source("research use", False, {**TOXIC, **HATE}),
    "ru_distorted_toxicity": Source("not stated", False, TOXIC),
    "ru_inappropriate": Source(
        "CC BY-NC-SA 4.0",
        False,
        {"toxic": label("inappropriate"), "sexual": only_yes("pornography")},
    ),
    "ru_sensitive_topics": Source("CC BY-NC-SA 4.0", False, {"sexual": label("pornography")}),
    "russe_detox": Source("not stated", False, TOXIC),
    "thsab_ar_tn": Source("not stated", False, {**TOXIC, "hate": kind("kind", "hate")}),
    "trac_en": Source("CC BY-NC-SA 4.0", False, TOXIC),
    "unhealthy_conversations": Source("CC BY-NC-SA 4.0", False, TOXIC),
    "victsd_vi": Source("research use", False, TOXIC),
    "vihsd_vi": Source("research use", False, {**TOXIC, **HATE}),
    "youtoxic": Source(
        "not stated",
        False,
        {**TOXIC, "hate": label("identity_attack"), "obscene": label("obscene"), "threat": label("threat")},
    ),
}
# What an operator has of their own (`training/suggestions.py`): it trains a site's own model, and no model that ships.
OWN: Mapping[str, Source] = {
    "suggestions": Source(
        "the site's own",
        True,
        {
            "toxic": label("toxicity"),
            "hate": label("identity_attack"),
            "insult": label("insult"),
            "obscene": label("obscenity"),
            "threat": label("threat"),
            "severe": label("severe_toxicity"),
            "sexual": label("sexually_explicit"),
            "spam": label("spam"),
        },
    ),
}
# Other sets of the same schema that one may have; they only evaluate.
STRANGER = Source("unknown", False, {**TOXIC, **HATE, **SPAM})


def source_of(name: str) -> Source:
    return SOURCES.get(name) or OWN.get(name, STRANGER)


def targets(name: str, labels: Labels) -> dict[str, float]:
    """What a row of a set says about our columns; a column that it says nothing about is missing."""
    said = {column: reading(labels) for column, reading in source_of(name).reads.items()}
    return {column: min(1.0, max(0.0, value)) for column, value in said.items() if value is not None}


def truths(name: str, labels: Labels) -> dict[str, bool]:
    """What a row says about our heads. A set that knows hate but not toxicity lets its hate stand for toxicity."""
    known = targets(name, labels)
    if "toxic" not in known and "hate" in known:
        known["toxic"] = known["hate"]
    return {head: known[column] >= 0.5 for head, column in TRUTH.items() if column in known}
