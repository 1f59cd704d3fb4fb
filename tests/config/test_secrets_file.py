import stat
from pathlib import Path

from standfirst.config.secrets_file import read_or_make_secret


def test_the_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret-key"
    first = read_or_make_secret(path)
    assert len(first) >= 64
    assert read_or_make_secret(path) == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["secret-key"]
