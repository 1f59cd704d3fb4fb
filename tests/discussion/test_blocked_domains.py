"""The list of dangerous hosts that an operator gives."""

import os
from pathlib import Path
from typing import Any

import pytest

from standfirst.discussion.blocked_domains import blocked_domains
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Judgement
from standfirst.discussion.replay_judgement import replay_judgement
from standfirst.standards.policy import Action
from standfirst.standards.stored_verdict import as_dict
from tests.factories.discussion import post

BAIT = "Look at what they found in the harbour: https://files.bad.example/harbour, I could not believe it."


@pytest.fixture
def blocklist(settings: Any, tmp_path: Path) -> Path:
    settings.STANDFIRST_BLOCKED_DOMAINS = str(tmp_path / "blocked.txt")
    return tmp_path / "blocked.txt"


def test_a_link_to_a_listed_host_is_held_and_the_judgement_keeps_only_what_mattered(
    place: Place, blocklist: Path
) -> None:
    blocklist.write_text("bad.example\nworse.example\n")
    assert post(place, BAIT).action is Action.HOLD
    judgement = Judgement.objects.get()
    assert judgement.facts["blocked_domains"] == ["bad.example"]
    blocklist.write_text("")
    assert as_dict(replay_judgement(judgement)) == judgement.verdict


def test_a_list_that_changes_is_read_again(blocklist: Path) -> None:
    assert blocked_domains(BAIT) is None
    blocklist.write_text("bad.example\n")
    assert blocked_domains(BAIT) == {"bad.example"}
    blocklist.write_text("bad.example\nfiles.bad.example\n")
    os.utime(blocklist, ns=(1, 1))
    assert blocked_domains(BAIT) == {"bad.example", "files.bad.example"}
    blocklist.unlink()
    assert blocked_domains(BAIT) is None


def test_a_line_that_is_none_keeps_no_other_from_being_read(blocklist: Path) -> None:
    blocklist.write_text("what is this?\n\nbad.example\n")
    assert blocked_domains(BAIT) == {"bad.example"}


def test_a_folder_in_its_place_is_no_list(blocklist: Path) -> None:
    blocklist.mkdir()
    assert blocked_domains(BAIT) is None
