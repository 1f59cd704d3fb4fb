"""Tags of the pages and mails about appeals."""
