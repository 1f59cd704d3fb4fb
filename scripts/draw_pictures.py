"""Draw the demo newspaper's illustrations anew: `python scripts/draw_pictures.py [NAME…]`; the same each time."""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pictures import scenes
from pictures.canvas import Canvas

TARGET = Path(__file__).resolve().parent.parent / "src/standfirst/config/demo/pictures"


def names() -> list[str]:
    return sorted(module.name.replace("_", "-") for module in iter_modules(scenes.__path__))


def draw(name: str, target: Path) -> Path:
    scene = import_module(f"pictures.scenes.{name.replace('-', '_')}")
    canvas = Canvas(scene.GROUND, seed=sum(name.encode()))
    scene.draw(canvas)
    path = target / f"{name}.webp"
    canvas.save(path)
    return path


def main() -> None:
    for name in sys.argv[1:] or names():
        path = draw(name, TARGET)
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
