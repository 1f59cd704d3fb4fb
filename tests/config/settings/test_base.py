import re
from pathlib import Path

from standfirst.config import settings

ROOT = Path(__file__).resolve().parents[3]
TABLE = (ROOT / "docs" / "operate.md").read_text("utf-8")


def test_every_setting_that_is_read_from_the_environment_is_documented_and_no_other() -> None:
    folder = Path(settings.__file__).parent
    code = "".join(file.read_text("utf-8") for file in folder.glob("*.py"))
    read = set(re.findall(r"env\.\w+\(\s*\"(STANDFIRST_\w+)\"", code))
    told = set(re.findall(r"^\| `(STANDFIRST_\w+)` \|", TABLE, re.MULTILINE))
    assert told == read
