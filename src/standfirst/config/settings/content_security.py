"""What a page may load, and from where: from this site alone."""

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "frame-ancestors": ["'self'"],
        "form-action": ["'self'"],
        "worker-src": ["'self'", "blob:"],  # The captcha works in a worker that it makes itself.
        "img-src": ["'self'", "data:", "blob:"],
    }
}

# Wagtail's own pages hold scripts and styles; no reader sees them.
CMS_CONTENT_SECURITY_POLICY = CONTENT_SECURITY_POLICY["DIRECTIVES"] | {
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "font-src": ["'self'", "data:"],
}
