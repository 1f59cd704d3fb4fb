"""Addresses below `/account/` of what a reader wrote, recommends, follows and has muted."""

from django.urls import URLPattern, URLResolver, path

from standfirst.discussion.views import own_lists

urlpatterns: list[URLPattern | URLResolver] = [
    path("comments/", own_lists.comments, name="account_comments"),
    path("recommended/", own_lists.votes, name="account_votes"),
    path("followed/", own_lists.followed, name="account_followed"),
    path("followed/<int:discussion_id>/stop/", own_lists.unfollow, name="account_unfollow"),
    path("followed/<int:discussion_id>/seen/", own_lists.seen, name="account_seen"),
    path("muted/", own_lists.muted, name="account_muted"),
    path("muted/<int:number>/stop/", own_lists.unmute, name="account_unmute"),
]
