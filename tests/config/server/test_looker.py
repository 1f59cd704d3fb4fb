import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Event

from standfirst.config.server.looker import Looker


def test_each_look_began_after_it_was_asked_for_and_is_shared() -> None:
    begun: list[int] = []
    go_on = Event()

    def look() -> None:
        begun.append(1)
        go_on.wait(5)

    async def scene() -> None:
        looker = Looker(look, ThreadPoolExecutor(2))
        first = asyncio.create_task(looker.look_now())
        while not begun:
            await asyncio.sleep(0.001)
        others = [asyncio.create_task(looker.look_now()) for _ in range(20)]
        await asyncio.sleep(0)
        assert not any(other.done() for other in others)
        go_on.set()
        await asyncio.gather(first, *others)
        assert len(begun) == 2

    asyncio.run(scene())
