"""Takes an agency's picture into the picture library, where its file is at hand."""

from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.images.fields import WagtailImageField
from wagtail.images.models import AbstractImage
from wagtail.utils.file import hash_filelike

from standfirst.newsroom.wires.fields import BadField
from standfirst.newsroom.wires.item import WirePicture


def take_picture(picture: WirePicture, *, folder: Path) -> AbstractImage | None:
    """The picture in the library, or None where no file is at hand; the same file taken twice is stored once.

    Raises `BadField` where the file at hand is no picture, or is larger than the library takes.
    """
    path = _at_hand(picture, folder)
    if path is None:
        return None
    content = path.read_bytes()
    library = get_image_model()
    known = library.objects.filter(file_hash=hash_filelike(ContentFile(content))).first()
    if known is not None:
        return known
    _check(content, path)
    title = (picture.caption or path.stem)[:255]
    return library.objects.create(title=title, file=ContentFile(content, name=path.name), description=title)


def _at_hand(picture: WirePicture, folder: Path) -> Path | None:
    """The widest rendition that lies in the document's own folder, and nowhere else."""
    inside = folder.resolve()
    for name in picture.files:
        path = (inside / name).resolve()
        if path.parent == inside and path.is_file():
            return path
    return None


def _check(content: bytes, path: Path) -> None:
    try:
        WagtailImageField().clean(SimpleUploadedFile(path.name, content))
    except ValidationError as error:
        raise BadField("renditions", f"{path.name}: {' '.join(error.messages)}") from error
    if not content:
        raise BadField("renditions", _("%(file)s is empty.") % {"file": path.name})
