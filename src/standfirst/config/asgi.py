"""The whole site as one ASGI application on one port: edge, live and media, and Django behind them."""

from standfirst.config.server.answer import send_answer
from standfirst.config.server.asgi_types import Receive, Scope, Send
from standfirst.config.server.wsgi_bridge import Disconnected, WsgiBridge


class Site:
    """Answers every request of the site."""

    def __init__(self) -> None:
        from standfirst.config.wsgi import application

        self.django = WsgiBridge(application, threads=8, most_bytes=100 * 1024 * 1024)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            answer = await self.django.answer(scope, receive)
        except Disconnected:
            return
        await send_answer(send, answer, with_body=scope["method"] != "HEAD", pool=self.django.pool)

    def close(self) -> None:
        """End what would otherwise keep the server from ending."""
