"""Looks for other processes' changes before answering who has just caused one; many who ask at once share a look."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor


class Looker:
    """Each caller waits for a look that began after the call."""

    def __init__(self, look: Callable[[], None], pool: Executor) -> None:
        self.look = look
        self.pool = pool
        self.running = asyncio.Lock()
        self.next: asyncio.Task[None] | None = None

    async def look_now(self) -> None:
        """Return after a look that began after this call."""
        if self.next is None:
            self.next = asyncio.create_task(self.run())
        await asyncio.shield(self.next)

    async def run(self) -> None:
        async with self.running:
            self.next = None  # Who asks from here on asks for the look after this one.
            await asyncio.get_running_loop().run_in_executor(self.pool, self.look)
