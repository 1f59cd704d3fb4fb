"""`standfirst learn --edition en`: lets the scores learn from what an edition's moderators decided."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Iterable
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from standfirst.discussion.corrected_scores import corrections_in_force, label_of, model_name
from standfirst.discussion.models import EditionCorrection
from standfirst.learning.keep_correction import TaughtMeanwhileError, keep_correction, take_back_correction
from standfirst.learning.learn import Lesson, learn
from standfirst.learning.report import report
from standfirst.newsroom.edition import live_editions
from standfirst.newsroom.models import EditionPage

INTERRUPTED = 130
HELP = """\
Re-fits a small correction of the measured scores (a few numbers a head, and words known by a hash) on what the
moderators of an edition published and removed. Seven in ten decisions teach; three in ten are held back, always the
same ones, and show how the scores do before and after: ROC-AUC, precision and recall at the thresholds of the policy
in force, and how many comments would be treated otherwise.

A head is corrected only where that is clearly better on what was held back (in 99 of 100 resamples), and where no
harmless example of the published standards would be stopped by it. Else the correction in force stays. Every version
is kept, and every judgement names the one by which it was reached.

Learned from are words alone, without authors or moderators; never words that were withdrawn or deleted.
Ctrl-C ends it and changes nothing. The shipped model itself is not changed."""
EPILOG = """\
examples:
  standfirst learn --dry-run             show what would be learned, in every edition
  standfirst learn --edition en          learn, and keep what is better
  standfirst learn --edition en --list   the versions, which is in force, and on what figures each was kept
  standfirst learn --edition en --undo   put the version before it in force again"""


class Command(BaseCommand):
    """Learn from the desk."""

    help = HELP

    def create_parser(self, prog_name: str, subcommand: str, **kwargs: Any) -> Any:
        """Keep the lines of the help as they are."""
        parser = super().create_parser(prog_name, subcommand, epilog=EPILOG, **kwargs)
        parser.formatter_class = RawDescriptionHelpFormatter
        return parser

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("--edition", metavar="SLUG", help="only this edition, such as en (all)")
        deeds = parser.add_mutually_exclusive_group()
        deeds.add_argument("--dry-run", action="store_true", help="show the figures and keep nothing")
        deeds.add_argument("--list", action="store_true", help="tell the versions that were learned")
        deeds.add_argument("--undo", action="store_true", help="take back the version in force; needs --edition")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Learn, list or undo."""
        editions = chosen(options["edition"])
        if options["undo"]:
            if not options["edition"]:
                raise CommandError("Say in which edition: --undo --edition SLUG.")
            self.undo(editions[0])
            return
        try:
            for edition in editions:
                self.list(edition) if options["list"] else self.learn(edition, keep=not options["dry_run"])
        except KeyboardInterrupt:
            raise CommandError("Stopped; the correction in force stays.", returncode=INTERRUPTED) from None

    def learn(self, edition: EditionPage, *, keep: bool) -> None:
        """Show the figures, and keep what is better."""
        self.stdout.write(f"Edition {edition.slug}, scores of {model_name()}:")
        lesson = learn(edition, tell=self.tell)
        self.stderr.write("", ending="\r")
        self.write(report(lesson))
        self.stdout.write("")
        self.stdout.write(self.outcome(edition, lesson, keep=keep))

    def outcome(self, edition: EditionPage, lesson: Lesson, *, keep: bool) -> str:
        if lesson.correction is None:
            return "Nothing is clearly better: what is in force stays."
        if not keep:
            return "This would be kept. Nothing was changed."
        try:
            kept = keep_correction(edition, lesson, now=timezone.now())
        except TaughtMeanwhileError:
            raise CommandError("Another correction came meanwhile, nothing was changed. Run it again.") from None
        return (
            f"{label_of(edition.slug, kept.version)} is in force. Take it back: learn --edition {edition.slug} --undo"
        )

    def undo(self, edition: EditionPage) -> None:
        taken = take_back_correction(edition, now=timezone.now())
        if taken is None:
            raise CommandError(f"Edition {edition.slug} has no correction in force.")
        before = corrections_in_force(edition).first()
        self.stdout.write(
            f"{label_of(edition.slug, taken.version)} is taken back. In force: "
            f"{label_of(edition.slug, before.version) if before else model_name()}"
        )

    def list(self, edition: EditionPage) -> None:
        in_force = corrections_in_force(edition).first()
        versions = EditionCorrection.objects.filter(edition=edition).order_by("version")
        if not versions:
            self.stdout.write(f"{edition.slug}: nothing was learned yet.")
        for one in versions:
            self.stdout.write(
                f"{one.model}+{edition.slug}-{one.version}  learned {one.learned_at:%Y-%m-%d}  "
                f"from {one.figures['learned_from']} comments  {state(one, in_force)}"
            )

    def write(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.stdout.write(line)

    def tell(self, what: str, done: int, most: int) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"{what}: {done} of {most}   ", ending="\r")


def state(one: EditionCorrection, in_force: EditionCorrection | None) -> str:
    if one.taken_back_at:
        return f"taken back {one.taken_back_at:%Y-%m-%d}"
    if in_force and one.pk == in_force.pk:
        return "in force"
    return "replaced" if one.model == model_name() else "for another model"


def chosen(slug: str | None) -> list[EditionPage]:
    """The editions to learn in. Raises `CommandError`."""
    editions = list(live_editions().filter(slug=slug) if slug else live_editions())
    if not editions:
        raise CommandError(f"There is no edition “{slug}”." if slug else "There is no edition yet.")
    return editions
