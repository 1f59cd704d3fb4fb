"""`standfirst learn`."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from standfirst.discussion.corrected_scores import model_name
from standfirst.discussion.models import EditionCorrection
from standfirst.learning.management.commands import learn as command
from tests.factories.story import EditionFactory


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("learn", *arguments, stdout=out, stderr=StringIO())
    return out.getvalue()


def test_it_learns_lists_and_takes_back(decided) -> None:
    decided(260)
    assert "Nothing was changed" in run("--dry-run")
    assert not EditionCorrection.objects.exists()
    assert f"{model_name()}+en-1 is in force" in run("--edition", "en")
    assert "better" in run("--edition", "en")  # Learning again: the same is not better,
    assert EditionCorrection.objects.count() == 1  # and the old one stays.
    assert "in force" in run("--list")
    assert f"{model_name()}+en-1 is taken back. In force: {model_name()}" in run("--edition", "en", "--undo")
    assert "taken back 20" in run("--list")


def test_an_edition_that_learned_nothing_says_so(db) -> None:
    EditionFactory()
    assert "what is in force stays" in run()
    assert "nothing was learned yet" in run("--list")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--edition", "xx"], "no edition “xx”"),
        (["--undo"], "which edition"),
        (["--edition", "en", "--undo"], "no correction in force"),
    ],
)
def test_what_cannot_be_done_is_told(db, arguments: list[str], complaint: str) -> None:
    EditionFactory()
    with pytest.raises(CommandError, match=complaint):
        run(*arguments)


def test_without_an_edition_there_is_nothing_to_learn(db) -> None:
    with pytest.raises(CommandError, match="no edition yet"):
        run()


def test_who_stops_it_changes_nothing(db, monkeypatch) -> None:
    EditionFactory()

    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "learn", stopped)
    with pytest.raises(CommandError, match="the correction in force stays") as ended:
        run()
    assert ended.value.returncode == 130


def test_its_help_suffices(capsys) -> None:
    with pytest.raises(SystemExit):
        call_command("learn", "--help")
    told = capsys.readouterr().out
    for word in (
        "held back",
        "99 of 100",
        "withdrawn",
        "Ctrl-C",
        "--dry-run",
        "--undo",
        "standfirst learn --edition en",
    ):
        assert word in told
