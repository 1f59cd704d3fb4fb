"""The page on which readers, editors and moderators sign in."""

from allauth.account.views import LoginView
from django.core.exceptions import PermissionDenied
from django.urls import reverse


class SignInView(LoginView):  # type: ignore[misc]
    """allauth's page, which also guards the way into the CMS."""

    def get_authenticated_redirect_url(self) -> str:
        """Where a signed-in reader goes. One whom the CMS sent here may not enter it, and would go in circles."""
        url = str(super().get_authenticated_redirect_url())
        if url.startswith(reverse("wagtailadmin_home")) and not self.request.user.has_perm("wagtailadmin.access_admin"):
            raise PermissionDenied
        return url


sign_in = SignInView.as_view()
