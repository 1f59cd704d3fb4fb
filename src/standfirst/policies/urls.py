"""Addresses of policies at the desk."""

from django.urls import path

from standfirst.policies.views import change, rehearsal, versions

urlpatterns = [
    path("", versions.editions, name="desk-policies"),
    path("<slug:edition>/", versions.policy, name="desk-policy"),
    path("<slug:edition>/change/", change.change, name="desk-policy-change"),
    path("<slug:edition>/capacity/", change.capacity, name="desk-capacity"),
    path("<slug:edition>/rehearsals/<int:number>/", rehearsal.rehearsal, name="desk-rehearsal"),
    path("<slug:edition>/versions/<int:number>/", versions.version, name="desk-policy-version"),
]
