"""A small IMAP server with one mailbox, for tests: it speaks what our client asks and no more."""

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

UID = re.compile(r"UID (\w+) (\S+) ?(.*)")


@dataclass
class Box:
    """What the server holds: messages by UID, in INBOX and elsewhere, with their flags."""

    messages: dict[int, bytes] = field(default_factory=dict)
    flags: dict[int, set[str]] = field(default_factory=dict)
    moved: dict[str, list[bytes]] = field(default_factory=dict)
    validity: int = 1
    can_move: bool = True
    dies_after: int = 10**6  # Messages that are fetched before the connection breaks.
    port: int = 0

    def put(self, *contents: bytes) -> None:
        for content in contents:
            uid = max(self.messages, default=0) + 1
            self.messages[uid], self.flags[uid] = content, set()


class Handler(socketserver.StreamRequestHandler):
    """One connection; `box` is set by whoever serves."""

    box: Box

    def handle(self) -> None:
        self.say("* OK ready")
        for line in iter(self.rfile.readline, b""):
            tag, _space, command = line.decode().strip().partition(" ")
            if not self.answer(tag, command):
                return

    def say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")

    def answer(self, tag: str, command: str) -> bool:
        verb = command.split(" ", 1)[0].upper()
        if verb == "CAPABILITY":
            self.say(f"* CAPABILITY IMAP4rev1{' MOVE' if self.box.can_move else ''}")
        elif verb == "LOGIN" and "secret" not in command:
            self.say(f"{tag} NO [AUTHENTICATIONFAILED] wrong password")
            return True
        elif verb == "SELECT":
            self.say(f"* {len(self.box.messages)} EXISTS")
            self.say(f"* OK [UIDVALIDITY {self.box.validity}] UIDs valid")
        elif verb == "EXPUNGE":
            for uid in [uid for uid, flags in self.box.flags.items() if "\\Deleted" in flags]:
                del self.box.messages[uid], self.box.flags[uid]
        elif verb == "UID" and not self.uid(command):
            return False
        self.say(f"{tag} OK done")
        return verb != "LOGOUT"

    def uid(self, command: str) -> bool:
        found = UID.match(command)
        assert found, command
        verb, which, rest = found[1].upper(), found[2], found[3]
        if verb == "SEARCH":
            first = int(rest.partition(":")[0])
            last = max(self.box.messages, default=0)
            uids = [uid for uid in self.box.messages if uid >= first or uid == last]
            self.say(f"* SEARCH {' '.join(map(str, uids))}")
            return True
        return self.one(verb, int(which), rest)

    def one(self, verb: str, uid: int, rest: str) -> bool:
        content = self.box.messages.get(uid, b"")
        if verb == "FETCH" and "RFC822.SIZE" in rest:
            self.say(f"* 1 FETCH (UID {uid} RFC822.SIZE {len(content)})")
        elif verb == "FETCH":
            if self.box.dies_after <= 0:
                return False
            self.box.dies_after -= 1
            self.wfile.write(f"* 1 FETCH (UID {uid} BODY[] {{{len(content)}}}\r\n".encode() + content + b")\r\n")
        elif verb == "STORE":
            self.box.flags[uid] |= set(re.findall(r"\\\w+", rest))
        elif verb in {"MOVE", "COPY"}:
            self.box.moved.setdefault(rest.strip('"'), []).append(content)
            if verb == "MOVE":
                del self.box.messages[uid], self.box.flags[uid]
        return True


class Server(socketserver.ThreadingTCPServer):
    """Threads that end with the test."""

    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def imap_server(box: Box) -> Iterator[Box]:
    """Serve the box on a free port."""
    with Server(("127.0.0.1", 0), type("BoxHandler", (Handler,), {"box": box})) as server:
        box.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield box
        server.shutdown()
        thread.join()
