"""Runs the provider in a process of its own: `python -m tests.provider.serve PORT CALLBACK…`."""

import os
import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

CLIENT_ID, CLIENT_SECRET = "standfirst-tests", "a secret between provider and site"


class Server(ThreadingMixIn, WSGIServer):
    """Answers the browser while it answers the site."""

    daemon_threads = True


class Silent(WSGIRequestHandler):
    """Logs nothing."""

    def log_message(self, *_: object) -> None: ...


def main(port: int, callbacks: list[str]) -> None:
    """Make the database, register the site as a client, and answer until ended."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.provider.settings"
    import django  # noqa: PLC0415 - its settings must be named first.

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415
    from oauth2_provider.models import Application  # noqa: PLC0415

    call_command("migrate", run_syncdb=True, verbosity=0)
    Application.objects.create(
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        redirect_uris="\n".join(callbacks),
        algorithm=Application.RS256_ALGORITHM,
        name="Standfirst",
    )
    make_server("127.0.0.1", port, get_wsgi_application(), Server, Silent).serve_forever()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
