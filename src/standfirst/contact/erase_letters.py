"""Deletes the letters of somebody who is erased, open ones too: nobody is left whom an answer would reach."""

from django.db.models import Q

from standfirst.commons.kept import Leaving
from standfirst.contact.models import Inquiry


def erase_letters(leaving: Leaving) -> int:
    theirs = Q(reader=leaving.reader)
    for address in leaving.addresses:
        theirs |= Q(email__iexact=address)
    return Inquiry.objects.filter(theirs).delete()[0]
