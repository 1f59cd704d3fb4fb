"""Starts and stops a server under measurement, and reads what processor time it has used."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

BIN = Path(sys.executable).parent
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """A command that serves the site on a port of its own."""

    def __init__(self, *command: str) -> None:
        self.port = free_port()
        arguments = [part.format(port=self.port) for part in command]
        self.process = subprocess.Popen([BIN / arguments[0], *arguments[1:]], stdout=subprocess.DEVNULL)
        self.wait_until_it_answers()

    def wait_until_it_answers(self) -> None:
        """Give up after half a minute."""
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.1)
            else:
                return
        sys.exit("The server does not answer.")

    def cpu_seconds(self) -> float:
        """Of the process and all below it."""
        return sum(cpu_seconds_of(pid) for pid in family(self.process.pid))

    def stop(self) -> float:
        """Ask it to end; return the seconds it took, half a minute at most."""
        started = time.perf_counter()
        processes = family(self.process.pid)
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            for pid in processes:
                os.kill(pid, signal.SIGKILL)
            self.process.wait()
        return time.perf_counter() - started


def family(pid: int) -> list[int]:
    """The process and everything below it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in family(int(child)))]


def cpu_seconds_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
