"""What goes wrong, told in the API's own envelope and words, which are English everywhere since programs read them."""

from collections.abc import Mapping
from typing import Any

STATUSES = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}
OWN_ERROR = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error"
ERROR_INFO = "type.googleapis.com/google.rpc.ErrorInfo"
SERVICE = {"service": "commentanalyzer.googleapis.com"}


class ApiError(Exception):
    """An answer other than 200."""

    def __init__(
        self, code: int, message: str, *, detail: Mapping[str, Any] | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details = [dict(detail)] if detail else []
        self.retry_after = retry_after

    def envelope(self) -> dict[str, Any]:
        """The body of the answer."""
        error: dict[str, Any] = {"code": self.code, "message": self.message, "status": STATUSES[self.code]}
        if self.details:
            error["details"] = self.details
        return {"error": error}


def bad_request(message: str, error_type: str = "INVALID_REQUEST", **more: Any) -> ApiError:
    """An error that is about the comment or what is asked of it."""
    return ApiError(400, message, detail={"@type": OWN_ERROR, "errorType": error_type, **more})


def bad_caller(code: int, message: str, reason: str, *, retry_after: int | None = None) -> ApiError:
    """An error that is about who asks."""
    detail = {"@type": ERROR_INFO, "reason": reason, "domain": "googleapis.com", "metadata": SERVICE}
    return ApiError(code, message, detail=detail, retry_after=retry_after)
