"""A policy as plain JSON values, so that an edition can keep its own, and back."""

from collections.abc import Mapping
from typing import Any

from standfirst.standards.edition_words import NO_WORDS, EditionWords
from standfirst.standards.policy import Action, Policy, Rule, UnsoundPolicyError
from standfirst.standards.published import standard_of
from standfirst.standards.stored_sanctions import sanctions_as_dict, sanctions_from_dict
from standfirst.standards.stored_words import words_as_dict, words_from_dict

CERTAINTIES = ("ask", "hold", "refuse")
ROW_KEYS = {"standard", *CERTAINTIES, "posted_anyway", "limits"}


def as_dict(policy: Policy) -> dict[str, Any]:
    return {
        "name": policy.name,
        "version": policy.version,
        "rules": [rule_as_dict(rule) for rule in policy.rules],
        "sanctions": sanctions_as_dict(policy.sanctions),
        **({} if policy.words == NO_WORDS else {"words": words_as_dict(policy.words)}),
    }


def from_dict(stored: Mapping[str, Any]) -> Policy:
    """The policy that `as_dict` wrote or a person typed; raises `UnsoundPolicyError` with the row and its fault."""
    name, version, rows = stored.get("name"), stored.get("version", 1), stored.get("rules")
    if not isinstance(name, str) or not name:
        raise UnsoundPolicyError("a policy needs a name")
    if not isinstance(version, int):
        raise UnsoundPolicyError("the version of a policy is a whole number")
    if not isinstance(rows, list):
        raise UnsoundPolicyError("a policy needs a list of rules")
    rules, sanctions = tuple(map(rule_from_dict, rows)), sanctions_from_dict(stored.get("sanctions"))
    return Policy(name, rules, version, sanctions, words(stored.get("words")))


def words(stored: object) -> EditionWords:
    try:
        return words_from_dict(stored)
    except ValueError as fault:
        raise UnsoundPolicyError(str(fault)) from None


def rule_as_dict(rule: Rule) -> dict[str, Any]:
    return {
        "standard": rule.standard.code,
        "ask": rule.ask,
        "hold": rule.hold,
        "refuse": rule.refuse,
        "posted_anyway": rule.posted_anyway.word,
        "limits": dict(rule.limits),
    }


def rule_from_dict(row: Mapping[str, Any]) -> Rule:
    if not isinstance(row, Mapping):
        raise UnsoundPolicyError(f"{row!r} is not a rule")
    code = str(row.get("standard"))
    try:
        standard = standard_of(code)
    except KeyError:
        raise UnsoundPolicyError(f"{code}: no such standard is published") from None
    if strange := set(row) - ROW_KEYS:
        raise UnsoundPolicyError(f"{code}: does not know {', '.join(sorted(map(str, strange)))}")
    ask, hold, refuse = (certainty(code, row.get(key)) for key in CERTAINTIES)
    return Rule(standard, ask, hold, refuse, action(code, row.get("posted_anyway", "publish")), limits(code, row))


def certainty(code: str, number: object) -> float | None:
    if number is None or (isinstance(number, int | float) and not isinstance(number, bool)):
        return number
    raise UnsoundPolicyError(f"{code}: {number!r} is not a certainty")


def action(code: str, word: object) -> Action:
    try:
        return Action[str(word).upper()]
    except KeyError:
        raise UnsoundPolicyError(f"{code}: {word!r} is not an action") from None


def limits(code: str, row: Mapping[str, Any]) -> dict[str, int]:
    numbers = row.get("limits") or {}
    if not isinstance(numbers, Mapping) or not all(isinstance(number, int) for number in numbers.values()):
        raise UnsoundPolicyError(f"{code}: limits are whole numbers by name")
    return dict(numbers)
