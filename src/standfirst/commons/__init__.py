"""What every domain stands on: versions of public pages, safe HTML, safe redirects, named permissions."""
