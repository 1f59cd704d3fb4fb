"""A day on trial: a clean site, real stories and real comments, all through the pages that readers use."""
