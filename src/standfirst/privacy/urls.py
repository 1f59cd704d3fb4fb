"""Addresses below `/account/` on which readers use their rights."""

from django.urls import path

from standfirst.privacy.views.data import archive, data
from standfirst.privacy.views.delete import delete, deleted, send_code
from standfirst.privacy.views.restore import restore
from standfirst.privacy.views.rights import by_link, by_mail

urlpatterns = [
    path("delete/", delete, name="delete_account"),
    path("delete/code/", send_code, name="delete_account_code"),
    path("deleted/", deleted, name="account_deleted"),
    path("restore/<str:token>/", restore, name="restore_account"),
    path("data/", data, name="account_data"),
    path("data/<str:token>/", archive, name="account_archive"),
    path("rights/", by_mail, name="rights_by_mail"),
    path("rights/<str:token>/", by_link, name="rights_by_link"),
]
