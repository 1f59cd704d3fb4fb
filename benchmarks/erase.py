"""How long the night's erasures take, and how much memory: `python benchmarks/erase.py`.

Fills a database of its own with readers who have deleted their accounts, each with comments, judgements and a report,
breaks the erasure off by Ctrl-C after a third, and lets it go on. Fails where memory grows with the number of accounts.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import desk

EVERY = 1000


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--accounts", type=int, default=10_000)
    asked.add_argument("--comments", type=int, default=3, help="of each account")
    asked.add_argument("--grows", type=int, default=24, help="MiB that memory may grow after the first thousand")
    asked.add_argument("--only-measure", action="store_true", help="in the database that STANDFIRST_VAR names")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["STANDFIRST_VAR"] = os.environ.get("STANDFIRST_VAR", folder)
        os.environ.setdefault("STANDFIRST_MAIL", "dummymail://")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "standfirst.config.settings.production")
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        if options.only_measure:
            sys.exit(measure(options))
        fill(options)
        again = [sys.executable, __file__, "--only-measure", "--grows", str(options.grows)]
        sys.exit(broken_off(options) or subprocess.run(again, check=False).returncode)


def fill(options: argparse.Namespace) -> None:
    """In bulk; every second reader leaves the comments without a name."""
    from django.utils import timezone

    from standfirst.commons.seal import seal
    from standfirst.discussion.models import Comment
    from standfirst.privacy.models import DeletedAccount
    from standfirst.readers.models import Reader
    from standfirst.reports.models import Report

    now = timezone.now()
    readers = desk.make_readers(now, options.accounts)
    of_comments = argparse.Namespace(comments=options.accounts * options.comments, held=0)
    comments = desk.make_comments(of_comments, readers, desk.make_stories(100), now)
    desk.make_judgements([comment for comment in comments if comment.state == "published"], now)
    desk.make_reports(comments[: options.accounts], readers, now)
    Report.objects.filter(pk__gt=options.accounts // 10).update(state="decided", outcome="kept", decided_at=now)
    sealed = (
        {"email": reader.email, "name": reader.display_name, "language": "en", "first_name": "", "last_name": ""}
        for reader in readers
    )
    DeletedAccount.objects.bulk_create(
        (
            DeletedAccount(
                reader=reader,
                deleted_at=now - timedelta(days=31),
                erase_at=now - timedelta(days=1),
                sealed=seal({**identity, "mailboxes": []}),
            )
            for reader, identity in zip(readers, sealed, strict=True)
        ),
        batch_size=1000,
    )
    gone = {"is_active": False, "deleted_at": now - timedelta(days=31), "display_name": ""}
    Reader.objects.update(**gone)
    Reader.objects.filter(pk__in=[reader.pk for reader in readers[::2]]).update(nameless=True)
    print(f"filled: {len(readers):,} deleted accounts, {Comment.objects.count():,} comments")


def broken_off(options: argparse.Namespace) -> int:
    """The command of the operator, broken off by Ctrl-C: what it had done is done, and nothing is half done."""
    from standfirst.privacy.models import DeletedAccount, Receipt
    from standfirst.readers.models import Reader

    command = [sys.executable, "-m", "standfirst.config.command_line", "erase-due"]
    # In the background a shell lets Ctrl-C be ignored, and whoever is begun there inherits it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if int(line.split()[0]) * 3 >= options.accounts:
                process.send_signal(signal.SIGINT)
                break
        said, told = process.communicate()
    left = DeletedAccount.objects.count()
    print(f"broken off after “{line.strip()}”: {told.strip().splitlines()[-1]} {said.strip()}")
    nobody = Reader.objects.filter(date_joined__year=1970).count()
    return int(nobody + left != options.accounts or not 0 < left < options.accounts or Receipt.objects.exists())


def resident() -> int:
    """MiB of this process that are in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024**2


def measure(options: argparse.Namespace) -> int:
    from django.utils import timezone

    from standfirst.privacy.erase_due import due, erase_due
    from standfirst.privacy.models import DeletedAccount
    from standfirst.privacy.send_receipts import send_receipts
    from standfirst.readers.models import Reader

    begun, worked, memory, left = time.perf_counter(), time.process_time(), [], due(timezone.now()).count()

    def tell(done: int, of: int) -> None:
        if done % EVERY == 0 or done == of:
            memory.append(resident())
            pace = done / (time.perf_counter() - begun)
            print(f"{done:6,} of {of:,}   {pace:5.0f} a second   {memory[-1]} MiB", flush=True)

    done = erase_due(now=timezone.now(), tell=tell)
    took = time.perf_counter() - begun
    busy = time.process_time() - worked
    while send_receipts(timezone.now()):
        pass
    named = Reader.objects.filter(email__startswith="r", email__endswith="@example.org").count()
    each = f"{took / done * 1000:.1f} ms each, {busy / done * 1000:.1f} of them of the processor"
    print(f"{done:,} erased in {took:.0f} s, {each}; {named} addresses left")
    grown = memory[-1] - memory[0]
    print(f"memory grew by {grown} MiB after the first thousand")
    return int(done != left or named or DeletedAccount.objects.exists() or grown > options.grows)


if __name__ == "__main__":
    main()
