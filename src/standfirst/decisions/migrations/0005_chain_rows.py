from itertools import islice

from django.db import migrations

from standfirst.decisions.chain import GENESIS, digest_of_note, hash_of

BATCH = 500


def chain_rows(apps, _editor):
    """Chain what was decided before there was a chain, in the order in which it was stored."""
    Decision = apps.get_model("decisions", "Decision")
    position, last = 0, GENESIS
    rows = Decision.objects.order_by("id").iterator(chunk_size=BATCH)
    while batch := list(islice(rows, BATCH)):
        for row in batch:
            position += 1
            row.position, row.previous = position, last
            row.note_digest = digest_of_note(row.reference, row.note)
            row.hash = last = hash_of(row)
        Decision.objects.bulk_update(batch, ["position", "previous", "note_digest", "hash"])
    apps.get_model("decisions", "ChainTail").objects.create(pk=1, position=position, hash=last)


def unchain(apps, _editor):
    apps.get_model("decisions", "ChainTail").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("decisions", "0004_chain_fields")]
    operations = [migrations.RunPython(chain_rows, unchain)]
