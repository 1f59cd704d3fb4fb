"""The command `standfirst`: what needs no site runs at once, everything else is a command of Django."""

import ast
import os
import re
import sys
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from importlib.metadata import version
from pathlib import Path
from textwrap import fill

PACKAGE_DIR = Path(__file__).resolve().parents[1]
SETTINGS = "standfirst.config.settings.development"
ASSESS = ("assess", "Judge comments by the standards: one a line in, a verdict a line out. Needs no site.")
UNKNOWN_COMMAND = 2
INTERRUPTED = 130

USAGE = """\
usage: standfirst COMMAND [OPTIONS]
       standfirst COMMAND --help

Commands:
{commands}
Commands of Django and Wagtail, such as migrate or createsuperuser, run as well: `standfirst help` lists them.
Settings: DJANGO_SETTINGS_MODULE, else {settings}.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the first argument names; returns the exit status."""
    name, *rest = (sys.argv[1:] if arguments is None else arguments) or ["--help"]
    if name in {"--help", "-h"}:
        sys.stdout.write(usage())
    elif name == "--version":
        sys.stdout.write(f"standfirst {version('standfirst')}\n")
    elif name == "assess":
        return assess(rest)
    else:
        return run_management_command(name.replace("-", "_"), rest)
    return 0


def assess(rest: Sequence[str]) -> int:
    try:
        from standfirst.gateway.assess import run_assess  # noqa: PLC0415  (other commands need no engine)

        return run_assess(rest)
    except KeyboardInterrupt:
        return INTERRUPTED


def run_management_command(name: str, rest: Sequence[str]) -> int:
    """Hand over to Django, which exits by itself where the command fails."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    if name == "run" and (port := re.search(r"--port[= ](\d+)", " ".join(rest))):
        os.environ.setdefault("STANDFIRST_URL", f"http://localhost:{port[1]}")  # Short addresses and feeds name it.
    from django.core.management import execute_from_command_line  # noqa: PLC0415  (a second that `assess` saves)

    if name not in own_commands() and name not in (others := commands_of_django()):
        return complain(name, [*own_commands(), ASSESS[0], *others])
    execute_from_command_line(["standfirst", name, *rest])
    return 0


def commands_of_django() -> set[str]:
    """Every command that Django finds, once all apps are loaded."""
    import django  # noqa: PLC0415
    from django.core.management import get_commands  # noqa: PLC0415

    django.setup()
    return {"help", *get_commands()}


def complain(name: str, known: Sequence[str]) -> int:
    near = get_close_matches(name, known, n=1)
    hint = f" Did you mean “{spelt(near[0])}”?" if near else ""
    sys.stderr.write(f"standfirst: there is no command “{spelt(name)}”.{hint} `standfirst --help` lists them.\n")
    return UNKNOWN_COMMAND


def usage() -> str:
    """All our commands with a line each, found without loading Django."""
    told = {ASSESS[0]: ASSESS[1]} | {spelt(name): first_line(path) for name, path in own_commands().items()}
    width = max(map(len, told)) + 4
    lines = [
        fill(f"  {name.ljust(width - 2)}{line}", 100, subsequent_indent=" " * width) + "\n"
        for name, line in sorted(told.items())
    ]
    return USAGE.format(commands="".join(lines), settings=SETTINGS)


def own_commands() -> dict[str, Path]:
    """The management commands of our apps, by name, with their files."""
    return {path.stem: path for path in sorted(command_files())}


def command_files() -> Iterator[Path]:
    for path in PACKAGE_DIR.glob("*/management/commands/*.py"):
        if not path.stem.startswith("_"):
            yield path


def first_line(path: Path) -> str:
    """The sentence that a module opens with, read without running it; without the usage that may stand before it."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    said = re.sub("^`[^`]*`: *", "", said.partition("\n")[0])
    return said[:1].upper() + said[1:]


def spelt(name: str) -> str:
    """A command as it is typed."""
    return name.replace("_", "-")


if __name__ == "__main__":
    sys.exit(main())
