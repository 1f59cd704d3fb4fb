"""The command `standfirst assess`: comments in, one a line; verdicts out, one a line, as they come."""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from standfirst.gateway.assess_input import FORMATS, LANGUAGE_CODE, BadLine, Submission, read_submissions
from standfirst.gateway.assess_lines import blocks_of_lines
from standfirst.gateway.assess_output import error_line, verdict_line
from standfirst.gateway.assess_policy import policy_from_file
from standfirst.gateway.assess_scores import Scores, scores_of
from standfirst.gateway.assess_surroundings import Gathering
from standfirst.gateway.assess_translation import translator
from standfirst.standards.explain import Translate
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.judge import judge
from standfirst.standards.policy import Policy, UnsoundPolicyError

DESCRIPTION = """\
Judges comments by the standards and writes a verdict a line, in the order of the input and without waiting for its end.

Input, one comment a line, UTF-8: plain text, or JSON objects such as
  {"id": 7, "text": "...", "edition": "fr", "author": "anna", "posted_at": "2026-03-01T09:30:00Z"}
of which only "text" is needed. Blank lines are skipped. Where author and time are given, each comment is also held
against the earlier ones of the input (flooding, the same again, many readers with the same words); where they are not,
those checks are reported as not assessed, and so are those that need the trained scores unless you ask for these with
--scores: it takes ten times as long. A refused comment is not remembered, since a site would not store it.

Output, one JSON object a line:
  id            as given, else the number of the line
  action        publish, ask, hold or refuse
  certainty     how sure the finding behind that action is, 0 to 1; null where nothing is broken
  broken        code, title, action and reasons of each broken standard; a reason has a sentence, a certainty, and
                a span [start, end) in characters of the text, or null
  not_assessed  code and check of what could not be judged for want of a fact
  policy        name and version of the policy
A line that cannot be read gives {"line": ..., "id": ..., "error": "..."} and the rest goes on."""

EPILOG = """\
A policy names standards by their codes; those that it does not name are not judged. As JSON:
  {"name": "ours", "version": 2, "rules": [
     {"standard": "privacy", "ask": 0.5, "hold": 0.9, "posted_anyway": "hold"},
     {"standard": "no-flooding", "refuse": 1.0, "limits": {"comments": 10}}]}

Exit status: 0 when any comment was assessed or there was none; 1 when no line could be read; 2 for wrong options; 74
when reading or writing fails; 130 after Ctrl-C; 141 when the reader of the output has gone."""

INTERRUPTED = 130
NOBODY_LISTENS = 141
CANNOT_GO_ON = 74


@dataclass(slots=True)
class Count:
    assessed: int = 0
    bad: int = 0


def run_assess(arguments: Sequence[str]) -> int:
    """Run the command with its arguments on standard input and output; returns the exit status."""
    options = parse(arguments)
    try:
        policy = policy_from_file(options.policy) if options.policy else HOUSE_POLICY
    except UnsoundPolicyError as fault:
        return say(f"the policy cannot be used: {fault}", 2)
    if sys.stdin is None or sys.stdout is None:  # As after `<&-`.
        return say("standard input or output is closed.", CANNOT_GO_ON)
    if sys.stdin.isatty():
        say("type a comment and press Enter; Ctrl-D ends.", 0)
    submissions = read_submissions(blocks_of_lines(sys.stdin.buffer), edition=options.edition, format_=options.format)
    translate = translator(options.language or options.edition)
    assessor = Assessor(policy, translate, scored=options.scores, thorough=options.thorough)
    return shielded(submissions, assessor, sys.stdout.buffer)


class Assessor:
    """Answers one line after the other, remembering the comments of the input."""

    def __init__(self, policy: Policy, translate: Translate, *, scored: bool = False, thorough: bool = False) -> None:
        self.scored = scored
        self.thorough = thorough
        self.policy = policy
        self.translate = translate
        self.gathering = Gathering.for_policy(policy)
        self.count = Count()

    def answer_block(self, block: Sequence[Submission | BadLine]) -> Iterator[bytes]:
        """An answer for each line; what the model measures, it measures of all together."""
        measured = scores_of(block, thorough=self.thorough) if self.scored else [None] * len(block)
        for line, scores in zip(block, measured, strict=True):
            yield self.answer(line, scores)

    def answer(self, line: Submission | BadLine, scores: Scores | None = None) -> bytes:
        if isinstance(line, Submission):
            try:
                answer = self.assess(line, scores)
            except Exception as fault:  # noqa: BLE001  (one comment that trips a check must not cost the others theirs)
                line = BadLine(line.number, line.id, f"could not be assessed: {fault!r}")
            else:
                self.count.assessed += 1
                return answer
        self.count.bad += 1
        return error_line(line)

    def assess(self, submission: Submission, scores: Scores | None) -> bytes:
        gathered = self.gathering.gather(submission, scores)
        verdict = judge(gathered.comment, gathered.around, self.policy)
        self.gathering.remember(gathered, verdict.action)
        return verdict_line(submission.id, verdict, self.translate)


def shielded(blocks: Iterable[Sequence[Submission | BadLine]], assessor: Assessor, output: BinaryIO) -> int:
    """Answer everything; whatever ends it early, from Ctrl-C to a full disk, ends it without a word of Python."""
    try:
        return answer_all(blocks, assessor, output)
    except BrokenPipeError:
        forget_output()
        return NOBODY_LISTENS
    except OSError as fault:
        forget_output()
        return say(f"cannot go on: {fault.strerror}", CANNOT_GO_ON)


def answer_all(blocks: Iterable[Sequence[Submission | BadLine]], assessor: Assessor, output: BinaryIO) -> int:
    try:
        for block in blocks:
            for answer in assessor.answer_block(block):
                output.write(answer)
            # The next block may be long in coming: what is known is told before we wait for it.
            output.flush()
    except KeyboardInterrupt:
        output.flush()
        return INTERRUPTED
    return summary(assessor.count)


def forget_output() -> None:
    """Python flushes standard output once more when it ends, and must not complain again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def summary(count: Count) -> int:
    if count.bad:
        say(f"{count.bad} of {count.bad + count.assessed} lines could not be assessed.", 0)
    return 1 if count.bad and not count.assessed else 0


def say(message: str, status: int) -> int:
    sys.stderr.write(f"standfirst assess: {message}\n")
    return status


def language_code(code: str) -> str:
    if not LANGUAGE_CODE.fullmatch(code):
        raise argparse.ArgumentTypeError(f"{code!r} is not a language code such as en or pt-br")
    return code


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="standfirst assess",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--edition", default="en", type=language_code, help="language of comments that name no edition (en)"
    )
    parser.add_argument("--language", type=language_code, help="language of titles and reasons (that of --edition)")
    parser.add_argument("--format", choices=FORMATS, default="auto", help="of the input (auto: by its first line)")
    parser.add_argument("--scores", action="store_true", help="let the trained model measure each comment as well")
    parser.add_argument(
        "--thorough",
        action="store_true",
        help="with --scores: ask the encoder of every comment, also where the rest of the model is sure it is harmless",
    )
    parser.add_argument("--policy", type=Path, metavar="FILE", help="a policy as JSON (that of the house)")
    return parser.parse_args(arguments)
