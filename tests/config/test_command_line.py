"""The command `standfirst`."""

import sys
from importlib.metadata import version

import pytest

from standfirst.config import command_line
from standfirst.config.command_line import main, own_commands


@pytest.fixture
def handed_over(monkeypatch):
    """What Django was asked to run."""
    asked = []
    monkeypatch.setattr("django.core.management.execute_from_command_line", asked.append)
    return asked


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_help_lists_our_commands_with_a_line_each(capsys, arguments):
    assert main(arguments) == 0
    told = capsys.readouterr().out
    for name in ("assess", *own_commands()):
        (line,) = (line for line in told.splitlines() if line.startswith(f"  {name.replace('_', '-')} "))
        assert len(line.split()) > 3


def test_the_version_is_told(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"standfirst {version('standfirst')}\n"


def test_assess_runs_with_its_own_options(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["assess", "--help"])
    assert ended.value.code == 0
    assert "not_assessed" in capsys.readouterr().out


def test_a_command_of_ours_is_handed_to_django_as_django_spells_it(handed_over):
    assert main(["import-wire", "folder", "--edition", "fr"]) == 0
    assert handed_over == [["standfirst", "import_wire", "folder", "--edition", "fr"]]


@pytest.mark.parametrize("name", ["migrate", "createsuperuser", "help"])
def test_commands_of_django_run_as_well(handed_over, name):
    assert main([name]) == 0
    assert handed_over == [["standfirst", name]]


def test_settings_that_are_chosen_are_kept(handed_over, monkeypatch):
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "standfirst.config.settings.test")
    main(["migrate"])
    assert command_line.os.environ["DJANGO_SETTINGS_MODULE"] == "standfirst.config.settings.test"


def test_an_unknown_command_is_told_with_its_nearest(handed_over, capsys):
    assert main(["import-wires"]) == 2
    assert capsys.readouterr().err.startswith(
        "standfirst: there is no command “import-wires”. Did you mean “import-wire”?"
    )
    assert handed_over == []


def test_a_command_like_no_other_is_told_without_a_guess(handed_over, capsys):
    assert main(["xyzzy-zzz"]) == 2
    assert "Did you mean" not in capsys.readouterr().err


def test_without_arguments_the_command_reads_those_of_the_shell(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["standfirst", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("standfirst ")


def test_a_site_that_runs_on_another_port_names_that_port(monkeypatch, handed_over):
    monkeypatch.setattr("os.environ", environment := {"DJANGO_SETTINGS_MODULE": "standfirst.config.settings.test"})
    main(["run", "--port", "8123"])
    assert environment["STANDFIRST_URL"] == "http://localhost:8123"
    assert handed_over == [["standfirst", "run", "--port", "8123"]]
