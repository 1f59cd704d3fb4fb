"""Compiles the translations (.po) into what the site reads (.mo), without GNU gettext; only what is newer."""

from pathlib import Path

LOCALE = Path(__file__).resolve().parents[1] / "locale"


def compile_catalogues(folder: Path = LOCALE) -> int:
    """Compile every catalogue whose .mo is missing or older than its .po; how many that were."""
    stale = [po for po in sorted(folder.glob("*/LC_MESSAGES/*.po")) if is_stale(po)]
    if stale:
        import polib  # noqa: PLC0415  (a start with nothing to compile should not wait for it)

        for po in stale:
            polib.pofile(str(po)).save_as_mofile(str(po.with_suffix(".mo")))
    return len(stale)


def is_stale(po: Path) -> bool:
    """True where the compiled catalogue is missing or older."""
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime
