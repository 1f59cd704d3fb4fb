"""Tells an edition's moderators by mail that many readers began to post the same words."""

from django.conf import settings
from django.core.mail import send_mail
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django_tasks import task

from standfirst.discussion.models import Cluster, Comment
from standfirst.newsroom.models import StoryPage

QUOTED = 300


def alert_moderators(cluster: Cluster) -> None:
    """The worker sends the mail: a post server that is slow or down holds up no reader."""
    send_alert.enqueue(cluster.pk)


@task()
def send_alert(number: int) -> None:
    """Nothing is sent where the edition has no address for its moderators, or the cluster is gone again."""
    cluster = Cluster.objects.filter(pk=number).first()
    comment = Comment.objects.filter(clustered__cluster=number).order_by("-clustered__posted_at").first()
    if cluster is None or comment is None:
        return
    story = StoryPage.objects.get(pk=comment.discussion_id)
    edition = story.edition
    if not edition.moderator_address:
        return
    with translation.override(edition.language):
        send_mail(*words(cluster, comment, story), None, [edition.moderator_address])


def words(cluster: Cluster, comment: Comment, story: StoryPage) -> tuple[str, str]:
    """Subject and text."""
    count = cluster.author_count
    subject = ngettext(
        "{number} reader posts nearly the same words", "{number} readers post nearly the same words", count
    ).format(number=count)
    lines = [
        _("It may be an organised action. The latest of these comments stands under “{story}”:").format(
            story=story.title
        ),
        "\n".join(f"> {line}" for line in comment.text[:QUOTED].splitlines()),
        _("All of them are at the desk: {address}").format(address=f"{settings.SITE_URL.rstrip('/')}/desk/"),
    ]
    return subject, "\n\n".join(lines) + "\n"
