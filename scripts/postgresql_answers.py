"""Succeeds where a PostgreSQL server answers at the address given, such as postgres://postgres@127.0.0.1:5432/postgres."""

import sys
from urllib.parse import urlsplit

import psycopg

address = urlsplit(sys.argv[1])
server = address._replace(path="/postgres").geturl()  # Every server has this database.
try:
    psycopg.connect(server, connect_timeout=3).close()
except psycopg.OperationalError as error:
    sys.exit(f"{address.hostname}:{address.port or 5432}: {error}")
