"""Notices that a browser shows at once, also while no page of the site is open: who wants them where, and sending."""
