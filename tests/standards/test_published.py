"""Every example in the published standards is a test."""

from importlib import import_module
from inspect import getmembers, isfunction, isgeneratorfunction
from pkgutil import iter_modules
from string import Formatter
from types import ModuleType

import pytest

from standfirst.standards import checks
from standfirst.standards.comment import Surroundings
from standfirst.standards.judge import judge
from standfirst.standards.policy import Policy, Rule
from standfirst.standards.published import STANDARDS, standard_of

# Past decisions and appeals refer to these codes: one may be added, none may be renamed or taken away.
CODES = [
    *("on-topic", "no-hatred", "minority-rights", "protect-minors", "no-extremism", "no-insults-or-threats"),
    *("respect-the-house", "privacy", "no-cruelty", "no-self-harm", "no-commerce", "no-unauthorised-promotion"),
    *("no-profanity", "no-spam", "no-drugs", "no-malware", "no-flash-mob", "no-flooding", "no-trolling"),
    *("plain-writing", "edition-language"),
]
CHECK_MODULES = [import_module(f"{checks.__name__}.{found.name}") for found in iter_modules(checks.__path__)]


def examples(side: str):
    return [
        pytest.param(standard, example, id=f"{standard.code}: {example.text[:40]}")
        for standard in STANDARDS
        for example in getattr(standard, side)
    ]


def judged(standard, example):
    return judge(example.comment, example.in_, Policy("only", (Rule(standard, hold=0.5),)))


@pytest.mark.parametrize(("standard", "example"), examples("broken_by"))
def test_the_example_breaks_its_standard(standard, example):
    assert judged(standard, example).broken


@pytest.mark.parametrize(("standard", "example"), examples("kept_by"))
def test_the_example_keeps_its_standard(standard, example):
    verdict = judged(standard, example)
    assert not verdict.broken
    assert not verdict.not_assessed


@pytest.mark.parametrize("standard", STANDARDS, ids=lambda standard: standard.code)
def test_each_standard_shows_enough_of_both_sides(standard):
    assert min(len(standard.broken_by), len(standard.kept_by)) >= 5
    assert len(standard.broken_by) + len(standard.kept_by) >= 12


WORDLESS = {"no-malware", "no-trolling", "no-flash-mob"}  # They look at links, histories and other readers.


@pytest.mark.parametrize("standard", STANDARDS, ids=lambda standard: standard.code)
def test_a_standard_about_words_shows_examples_in_several_languages(standard):
    shown = (*standard.broken_by, *standard.kept_by)
    languages = {example.in_.edition_language for example in shown} - {None}
    assert len(languages) >= 4 or standard.code in WORDLESS | {"no-flooding", "plain-writing"}


def test_codes_are_permanent():
    assert [standard.code for standard in STANDARDS] == CODES
    assert [standard_of(code).code for code in CODES] == CODES


def test_every_limit_that_a_text_prints_is_a_limit_of_its_standard():
    for standard in STANDARDS:
        printed = {name for _, name, _, _ in Formatter().parse(standard.text) if name}
        assert printed == set(standard.limits), standard.code


def test_every_check_stands_behind_some_standard():
    used = {check for standard in STANDARDS for check in standard.checks}
    assert {check for module in CHECK_MODULES for check in checks_in(module)} == used
    assert all(check.__module__.startswith(checks.__name__) for check in used)


def checks_in(module: ModuleType):
    """The public generator functions of a module that take a comment, its surroundings and limits."""
    for _, function in getmembers(module, isfunction):
        takes = list(function.__annotations__.values())
        if function.__module__ == module.__name__ and isgeneratorfunction(function) and Surroundings in takes:
            yield function
