"""Addresses of the desk."""

from django.urls import path, re_path

from standfirst.moderation.views import act, author, care, discussion, item, mob, queue

ACT = "|".join(act.ACTS)

urlpatterns = [
    path("", queue.queue, name="desk"),
    path("queues/<slug:name>/", queue.queue, name="desk-queue"),
    path("queues/<slug:name>/next/", queue.next_item, name="desk-next"),
    path("passed-on/", queue.passed_on, name="desk-passed-on"),
    path("counts/", queue.counts, name="desk-counts"),
    path("care/", care.care, name="desk-care"),
    path("undo/", act.undo, name="desk-undo"),
    path("flash-mobs/", mob.mobs, name="desk-mobs"),
    path("flash-mobs/<int:number>/", mob.mob, name="desk-mob"),
    path("flash-mobs/<int:number>/decide/", mob.decide, name="desk-mob-decide"),
    path("comments/<int:comment_id>/", item.item, name="desk-item"),
    path("comments/<int:comment_id>/author/", author.author, name="desk-author"),
    re_path(rf"^comments/(?P<comment_id>[0-9]{{1,18}})/(?P<name>{ACT})/$", act.act, name="desk-act"),
    path("discussions/<int:discussion_id>/close/", discussion.close, name="desk-close"),
    path("discussions/<int:discussion_id>/open/", discussion.reopen, name="desk-open"),
]
