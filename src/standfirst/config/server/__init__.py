"""The server: the edge answers hits, live holds the streams, Django answers the rest."""
