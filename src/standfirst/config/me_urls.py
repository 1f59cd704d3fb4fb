"""The address of the personal request."""

from django.urls import URLPattern, URLResolver, path

from standfirst.config.me import me

urlpatterns: list[URLPattern | URLResolver] = [path("me/", me, name="me")]
