"""The building blocks of a story's body."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "link", "ol", "ul", "blockquote", "superscript", "subscript"]


class PictureBlock(blocks.StructBlock):
    """A picture inside the text."""

    image = ImageChooserBlock(label=_("picture"))
    alt = blocks.CharBlock(label=_("what it shows"), help_text=_("Read aloud to who can't see it."), required=False)
    caption = blocks.CharBlock(label=_("caption"), required=False)
    credit = blocks.CharBlock(label=_("credit"), required=False)

    class Meta:
        icon = "image"
        template = "newsroom/blocks/picture.html"


class BodyBlock(blocks.StreamBlock):
    """Text with sub-headings, pictures and pulled quotes. `[1]` in the text refers to the first note."""

    text = blocks.RichTextBlock(label=_("text"), features=TEXT_FEATURES, template="newsroom/blocks/text.html")
    picture = PictureBlock(label=_("picture"))
    quote = blocks.BlockQuoteBlock(label=_("pulled quote"), template="newsroom/blocks/quote.html")
