"""The site with one address more, at which a reader writes: pages that are to come are refused like this one."""

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from standfirst.config import urls


@csrf_exempt
def write(_: HttpRequest) -> HttpResponse:
    return HttpResponse("written")


urlpatterns = [path("votes/", write, name="choose_nothing_yet"), *urls.urlpatterns]
