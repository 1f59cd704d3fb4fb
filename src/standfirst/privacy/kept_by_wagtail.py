"""What Wagtail and its kin keep: of those who work in the newsroom, and of what they publish."""

from standfirst.commons.kept import Kept, NotPersonal

NEWSROOM = "The newsroom can tell who did what"
NUMBER = "As long as what it is about; after the erasure of the account only a number is left"
WITH_ACCOUNT = "As long as the account"
PUBLISHED = "What editors publish, or how."

KEPT_BY_WAGTAIL = (
    Kept(
        "wagtailusers.UserProfile",
        what="Language, time zone, picture and notices of an editor",
        why="The newsroom looks as they want it",
        how_long=WITH_ACCOUNT,
        personal=("user", "avatar", "preferred_language", "current_time_zone"),
        harmless=("dismissibles",),
    ),
    Kept(
        "wagtailcore.ModelLogEntry",
        what="Who changed what in the newsroom, readers' accounts among it",
        why=NEWSROOM,
        how_long="As long as the site; what is about a reader goes when their account is erased",
        personal=("user", "label", "data", "object_id"),
        harmless=("action", "uuid"),
    ),
    Kept(
        "wagtailcore.PageLogEntry",
        what="Who changed which page",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("user",),
        harmless=("label", "data", "action", "uuid"),
    ),
    Kept(
        "wagtailcore.Revision",
        what="Who wrote which version of a page",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("user",),
        harmless=("object_str", "content", "object_id"),
    ),
    Kept(
        "wagtailcore.Page",
        what="Who owns or has locked a page",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("owner", "locked_by"),
        harmless=("*",),
    ),
    Kept(
        "wagtailcore.Comment",
        what="What editors tell each other beside a draft",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("user", "resolved_by", "text"),
        harmless=("contentpath", "position"),
    ),
    Kept(
        "wagtailcore.CommentReply",
        what="Answers to it",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("user", "text"),
    ),
    Kept(
        "wagtailcore.PageSubscription",
        what="Which editor is told of comments on a page",
        why="They asked for it",
        how_long=WITH_ACCOUNT,
        personal=("user",),
    ),
    Kept(
        "wagtailcore.APIToken",
        what="Keys of an editor's programs, as hashes",
        why="Their programs may write",
        how_long=WITH_ACCOUNT,
        personal=("user", "name", "key_hash", "prefix"),
    ),
    Kept(
        "wagtailcore.UploadedFile",
        what="Files on their way into the newsroom",
        why="An editor uploads them",
        how_long="Until they are stored as a picture or document",
        personal=("uploaded_by_user", "file"),
    ),
    Kept(
        "wagtailcore.WorkflowState",
        what="Who asked for a page to be read before it is published",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("requested_by",),
        harmless=("object_id",),
    ),
    Kept(
        "wagtailcore.TaskState",
        what="Who approved a page",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("finished_by", "comment"),
    ),
    Kept(
        "wagtailadmin.EditingSession",
        what="Who has which page open",
        why="Two don't write over each other",
        how_long="Minutes",
        personal=("user",),
        harmless=("object_id",),
    ),
    Kept(
        "wagtailadmin.FormState",
        what="What an editor has typed and not saved yet",
        why="Nothing typed is lost",
        how_long=WITH_ACCOUNT,
        personal=("user", "data"),
        harmless=("object_id", "parent_object_id"),
    ),
    Kept(
        "wagtaildocs.Document",
        what="Who uploaded a document",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("uploaded_by_user",),
        harmless=("*",),
    ),
    Kept(
        "wagtailimages.Image",
        what="Who uploaded a picture",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("uploaded_by_user",),
        harmless=("*",),
    ),
    Kept(
        "wagtail_localize.StringTranslation",
        what="Who translated a sentence of a story",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("last_translated_by",),
        harmless=("*",),
    ),
    Kept(
        "wagtail_localize.SegmentOverride",
        what="Who replaced a part of a translated story",
        why=NEWSROOM,
        how_long=NUMBER,
        personal=("last_translated_by",),
        harmless=("*",),
    ),
    Kept(
        "admin.LogEntry",
        what="Nothing: Django's own administration has no address here",
        why="Wagtail needs the table",
        how_long="Goes when the account is erased",
        personal=("user", "object_id", "object_repr", "change_message"),
    ),
)

NOT_PERSONAL_IN_WAGTAIL = tuple(
    NotPersonal(model, PUBLISHED, harmless=("*",))
    for model in """
    wagtail_localize.TranslatableObject wagtail_localize.TranslationSource wagtail_localize.Translation
    wagtail_localize.TranslationLog wagtail_localize.String wagtail_localize.TranslationContext
    wagtail_localize.Template wagtail_localize.StringSegment wagtail_localize.TemplateSegment
    wagtail_localize.RelatedObjectSegment wagtail_localize.OverridableSegment wagtail_localize.LocaleSynchronization
    wagtailredirects.Redirect wagtailembeds.Embed wagtailimages.Rendition
    wagtailsearch.IndexEntry wagtailsearch.SQLiteFTSIndexEntry wagtailadmin.Admin
    wagtailcore.Locale wagtailcore.Site wagtailcore.GroupSitePermission
    wagtailcore.CollectionViewRestriction_groups wagtailcore.CollectionViewRestriction wagtailcore.Collection
    wagtailcore.GroupCollectionPermission wagtailcore.WorkflowContentType wagtailcore.Workflow
    wagtailcore.WorkflowTask wagtailcore.Task wagtailcore.GroupApprovalTask_groups wagtailcore.GroupApprovalTask
    wagtailcore.GroupPagePermission wagtailcore.PageViewRestriction_groups wagtailcore.PageViewRestriction
    wagtailcore.WorkflowPage wagtailcore.ReferenceIndex taggit.Tag taggit.TaggedItem
    """.split()
)
