"""Progress shows on a terminal, and in a file without filling it."""

import io

from benchmarks.evaluate.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_a_line_for_each_step_and_a_sign_of_life_in_between() -> None:
    moments = iter((0.0, 1.0, 2.0, 20.0, 21.0))
    out = io.StringIO()
    progress = Progress(2, out, lambda: next(moments))
    for part in (0.1, 0.2, 0.9):
        progress.at("first", part)
    progress.finish("first: 10 rows")
    lines = out.getvalue().splitlines()
    assert [line.rsplit("  ", 1)[1] for line in lines] == ["first", "first", "first: 10 rows"]
    assert "50%" in lines[-1]
    assert "\r" not in out.getvalue()


def test_a_terminal_keeps_one_line() -> None:
    out = Terminal()
    progress = Progress(1, out, lambda: 0.0)
    progress.at("only", 0.5)
    progress.finish("only: done")
    assert out.getvalue().count("\n") == 1
    assert out.getvalue().startswith("\r[###############-")
