"""Addresses below `/discussions/`; the live stream, `/discussions/<id>/live`, is served outside Django."""

from django.urls import URLPattern, URLResolver, path

from standfirst.discussion.views.edit import edit
from standfirst.discussion.views.follow import follow, seen
from standfirst.discussion.views.mute import mute
from standfirst.discussion.views.read import more_replies, one_thread, part_of_discussion, whole_discussion
from standfirst.discussion.views.vote import vote
from standfirst.discussion.views.withdraw import withdraw
from standfirst.discussion.views.write import write

urlpatterns: list[URLPattern | URLResolver] = [
    path("<int:discussion_id>/", whole_discussion, name="discussion"),
    path("<int:discussion_id>/page/", part_of_discussion, name="discussion_part"),
    path("<int:discussion_id>/write/", write, name="write_comment"),
    path("<int:discussion_id>/follow/", follow, name="follow_discussion"),
    path("<int:discussion_id>/seen/", seen, name="see_discussion"),
    path("<int:discussion_id>/comments/<int:number>/", one_thread, name="comment"),
    path("<int:discussion_id>/comments/<int:number>/replies/", more_replies, name="more_replies"),
    path("<int:discussion_id>/comments/<int:number>/edit/", edit, name="edit_comment"),
    path("<int:discussion_id>/comments/<int:number>/withdraw/", withdraw, name="withdraw_comment"),
    path("<int:discussion_id>/comments/<int:number>/recommend/", vote, name="vote_for_comment"),
    path("<int:discussion_id>/comments/<int:number>/mute/", mute, name="mute_author"),
]
