"""Compiles the translations (.po) into what the site reads (.mo), without GNU gettext; only what is newer."""

from pathlib import Path

LOCALE = Path(__file__).resolve().parents[1] / "src" / "standfirst" / "locale"


def main() -> None:
    """Compile every catalogue whose .mo is missing or older than its .po."""
    stale = [po for po in sorted(LOCALE.glob("*/LC_MESSAGES/*.po")) if is_stale(po)]
    if not stale:
        return
    import polib  # noqa: PLC0415 - A start with nothing to compile should not wait for it.

    for po in stale:
        polib.pofile(str(po)).save_as_mofile(str(po.with_suffix(".mo")))
    print(f"Compiled {len(stale)} catalogues of translations.")


def is_stale(po: Path) -> bool:
    """True where the compiled catalogue is missing or older."""
    mo = po.with_suffix(".mo")
    return not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime


if __name__ == "__main__":
    main()
