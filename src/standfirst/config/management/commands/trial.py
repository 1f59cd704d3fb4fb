"""`standfirst trial STORIES COMMENTS`: the whole way on a clean site, with your stories and your comments."""

import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from standfirst.config.trial.clean_site import TrialError
from standfirst.config.trial.day import Figures, Plan, hold_trial
from standfirst.config.trial.post import ASKED, HELD, LOST, PUBLISHED, REFUSED, SENT_BACK


class Command(BaseCommand):
    """Try the site on real input."""

    help = (
        "Starts a clean site in a temporary folder, imports the stories, registers readers through the real pages "
        "(captcha and confirmation mail included), posts the comments over HTTP, and prints how many were published, "
        "asked, held and refused, under which standards, and whether any was lost. Your own site is not touched. "
        "The exit status is 1 where a comment was lost."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("stories", type=Path, help="a folder of ninjs documents")
        parser.add_argument("comments", type=Path, help="plain lines, or JSON lines with a “text”; may be gzipped")
        parser.add_argument("--language", default="en", help="the language of the comments (en)")
        parser.add_argument("--limit", type=int, default=300, help="how many comments to post at most (300)")
        parser.add_argument("--per-reader", type=int, default=4, help="comments a reader posts (4)")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Hold the trial and print its figures."""
        plan = Plan(
            options["stories"].resolve(),
            options["comments"].resolve(),
            options["language"],
            options["limit"],
            max(1, options["per_reader"]),
        )
        with tempfile.TemporaryDirectory(prefix="standfirst-trial-") as folder:
            try:
                figures = hold_trial(plan, Path(folder), self.stdout.write)
            except TrialError as error:
                raise CommandError(str(error)) from error
        self.stdout.write("\n".join(report(figures)))
        if figures.tally.outcomes[LOST] or not agrees(figures):
            raise CommandError("Comments were lost.", returncode=1)


def report(figures: Figures) -> list[str]:
    """The figures as lines."""
    tally, total = figures.tally, figures.tally.outcomes.total()
    lines = ["", f"{figures.stories} stories, {figures.readers} readers, {total} comments:"]
    for kind in (PUBLISHED, ASKED, HELD, REFUSED, SENT_BACK, LOST):
        lines.append(f"  {kind:<10}{tally.outcomes[kind]:>6}  {100 * tally.outcomes[kind] / total:5.1f} per cent")
        lines += [f"    {code:<24}{number:>4}" for code, number in tally.standards.get(kind, {}).items()]
    rate = total / figures.seconds_posting if figures.seconds_posting else 0.0
    stored = ", ".join(f"{number} {state}" for state, number in figures.counted.items()) or "none"
    lines += [f"  {rate:.1f} comments a second, one after the other, each with its story's page", f"Stored: {stored}."]
    lines += [f"  lost: {one}" for one in tally.lost[:20]]
    lines.append(
        "None was lost."
        if agrees(figures) and not tally.outcomes[LOST]
        else "What the pages said is not what is stored!"
    )
    return lines


def agrees(figures: Figures) -> bool:
    """Whether the database holds as many published and held comments as the pages said."""
    return all(figures.counted.get(state, 0) == figures.tally.outcomes[state] for state in (PUBLISHED, HELD))
