"""The command `standfirst assess`, as it is typed."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from standfirst.gateway.assess import EPILOG, run_assess
from standfirst.gateway.assess_policy import policy_from_file
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.stored_policy import as_dict

COMMAND = [sys.executable, "-m", "standfirst.config.command_line", "assess"]
SRC = Path(__file__).resolve().parents[2] / "src"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(SRC)}
FLOODING = ["too_many_comments", "same_comment_again"]


def start(*options: str) -> "subprocess.Popen[bytes]":
    """Ctrl-C reaches it also where the tests run in the background, in which a shell lets it be ignored."""
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [*COMMAND, *options],
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        env=ENVIRONMENT,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - one thread only.
    )


def assess(given: str | bytes, *options: str, status: int = 0):
    """The answers to an input, each as the object it is."""
    data = given if isinstance(given, bytes) else given.encode()
    done = subprocess.run([*COMMAND, *options], input=data, capture_output=True, env=ENVIRONMENT, check=False)
    assert done.returncode == status, done.stderr.decode()
    return [json.loads(line) for line in done.stdout.splitlines()]


def as_lines(*objects: dict) -> str:
    return "".join(json.dumps(fields) + "\n" for fields in objects)


def posted(number: int, text: str, *, author: object = "anna", second: int = 0) -> dict:
    return {"id": number, "text": text, "author": author, "posted_at": f"2026-03-01T09:30:{second:02}Z"}


def test_each_plain_line_gets_a_verdict_under_its_number():
    kept, broken = assess("I like the new bridge.\nWrite to anna@example.org, she knows more.\n")
    assert (kept["id"], kept["action"], kept["broken"], kept["certainty"]) == (1, "publish", [], None)
    assert broken["id"] == 2
    assert broken["action"] != "publish"
    assert broken["certainty"] > 0
    (standard,) = broken["broken"]
    assert standard["code"] == "privacy"
    assert standard["title"]
    (reason,) = standard["reasons"]
    assert reason["sentence"]
    start_, end = reason["span"]
    assert "Write to anna@example.org, she knows more."[start_:end] == "anna@example.org"


def test_what_needs_author_and_time_is_named_as_not_assessed():
    (verdict,) = assess("I like the new bridge.")
    missing = [entry["check"] for entry in verdict["not_assessed"]]
    assert {*FLOODING, "chorus"} <= set(missing)
    assert verdict["policy"] == HOUSE_POLICY.label


def test_with_author_and_time_a_reader_who_repeats_himself_is_noticed():
    text = "I have told you before that the bridge must be mended."
    first, again, other = assess(
        as_lines(posted(1, text), posted(2, text, second=5), posted(3, text, author="b", second=9))
    )
    assert not {*FLOODING, "chorus"} & {entry["check"] for entry in first["not_assessed"]}
    assert (first["action"], other["action"]) == ("publish", "publish")
    assert [standard["code"] for standard in again["broken"]] == ["no-flooding"]


def test_with_author_and_time_a_chorus_is_noticed():
    text = "Everybody must know that the bridge is closed because the mayor sold its stones"
    verdicts = assess(as_lines(*(posted(n, f"{text} {n}!", author=n, second=n) for n in range(12))))
    assert verdicts[0]["action"] == "publish"
    assert [standard["code"] for standard in verdicts[-1]["broken"]] == ["no-flash-mob"]


def test_a_comment_in_another_language_than_its_editions_is_noticed():
    french = "La mairie aurait dû demander leur avis aux habitants avant de fermer le pont."
    here, there = assess(as_lines({"text": french, "edition": "en"}, {"text": french, "edition": "fr"}))
    assert [standard["code"] for standard in here["broken"]] == ["edition-language"]
    assert there["broken"] == []


def test_a_bad_line_gives_an_error_and_the_rest_goes_on():
    mark = b"\xef\xbb\xbf"
    given = (
        mark + b'{"id": "a", "text": "Well said!"}\n\n{"id": "b"}\nnonsense\n\xff\xff\n{"id": "c", "text": "Indeed."}'
    )
    first, no_text, no_json, no_utf8, last = assess(given)
    assert (first["id"], last["id"]) == ("a", "c")
    assert (no_text["line"], no_text["id"]) == (3, "b")
    assert "text" in no_text["error"]
    assert [bad["line"] for bad in (no_json, no_utf8)] == [4, 5]
    assert "UTF-8" in no_utf8["error"]


def test_only_bad_lines_fail():
    assert "error" in assess("{}\n", status=1)[0]
    assert assess("", status=0) == []


def test_half_a_character_does_not_stop_the_command():
    (verdict,) = assess('{"id": "\\ud83d", "text": "Well \\ud83d said, anna@example.org"}')
    assert verdict["id"] == "?"
    assert verdict["broken"]


def test_a_line_is_answered_before_the_next_one_comes():
    with start() as process:
        for line in (b"I like the new bridge.\n", b"So do I.\n"):
            process.stdin.write(line)
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["action"] == "publish"


def test_ctrl_c_ends_it_without_a_word_of_python():
    with start() as process:
        process.stdin.write(b"I like the new bridge.\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
    assert process.returncode == 130


def test_a_reader_who_leaves_ends_it_without_a_word():
    with start() as process:
        process.stdout.close()
        process.stdin.write(b"I like the new bridge.\n" * 100)
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_is_told_in_a_sentence():
    with Path("/dev/full").open("wb") as full:
        given = b"I like the new bridge.\n"
        done = subprocess.run(COMMAND, input=given, stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT, check=False)
    assert done.returncode == 74
    assert done.stderr.decode().startswith("standfirst assess: cannot go on: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_closed_input_is_told(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", None)
    assert run_assess([]) == 74
    assert "closed" in capsys.readouterr().err


def test_the_policy_that_help_shows_can_be_used(tmp_path):
    shown = EPILOG[EPILOG.index("{") : EPILOG.rindex("}") + 1]
    file = tmp_path / "policy.json"
    file.write_text(shown, encoding="utf-8")
    assert policy_from_file(file).label == "ours-2"


def test_a_policy_of_ones_own_is_followed(tmp_path):
    policy = as_dict(HOUSE_POLICY)
    policy["name"] = "own"
    policy["rules"] = [{"standard": "privacy", "hold": 0.1}]
    file = tmp_path / "policy.json"
    file.write_text(json.dumps(policy), encoding="utf-8")
    (verdict,) = assess("Write to anna@example.org.", "--policy", str(file))
    assert (verdict["action"], verdict["policy"], verdict["not_assessed"]) == (
        "hold",
        f"own-{HOUSE_POLICY.version}",
        [],
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No such file"),
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"name": "x", "rules": [{"standard": "y"}]}', "y: no such standard"),
    ],
)
def test_a_policy_that_cannot_be_used_is_told(tmp_path, capsys, content, said):
    file = tmp_path / "policy.json"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    assert run_assess(["--policy", str(file)]) == 2
    assert said in capsys.readouterr().err


def test_a_wrong_language_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        run_assess(["--edition", "the English one"])
    assert ended.value.code == 2
    assert "not a language code" in capsys.readouterr().err


def test_django_is_not_loaded():
    code = (
        "import sys, standfirst.gateway.assess\n"
        "from standfirst.signals.identifier import identifier\n"
        "identifier()\n"
        "print('django' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, check=True)
    assert done.stdout.strip() == "False"


def test_the_trained_scores_are_asked_for_and_remembered():
    rude = [
        posted(number, f"You are an utter idiot and a liar, number {number * 7654321}, as all can see.", second=number)
        for number in range(4)
    ]
    without, *_ = assess(as_lines(*rude))
    assert {"code": "no-trolling", "check": "aggressive_again"} in without["not_assessed"]
    *_, fourth = assess(as_lines(*rude, {"text": "Ты полный идиот, и сестра твоя тоже.", "edition": "ru"}), "--scores")[
        :4
    ]
    assert "no-trolling" in {standard["code"] for standard in fourth["broken"]}
    assert {"code": "no-trolling", "check": "aggressive_again"} not in fourth["not_assessed"]


def test_scores_do_not_change_the_order_of_answers_nor_hide_bad_lines():
    given = as_lines({"id": 1, "text": "I like the new bridge."}) + "{\n" + as_lines({"id": 3, "text": ""})
    assert [answer.get("id", "bad") or "bad" for answer in assess(given, "--scores")] == [1, "bad", 3]
