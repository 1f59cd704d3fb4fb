"""Counts by month, made once a month and never again, from which the public page of figures is made."""

from typing import ClassVar

from django.db import models


class MonthlyFigure(models.Model):
    """How often something happened in a month of an edition, under the first standard that it rests on."""

    class Measure(models.TextChoices):
        PUBLISHED = "published"
        HELD = "held"
        REMOVED = "removed"
        REPORTED = "reported"
        APPEALED = "appealed"
        OVERTURNED = "overturned"

    edition = models.CharField(max_length=40)
    month = models.DateField()
    measure = models.CharField(max_length=10, choices=Measure.choices)
    standard = models.CharField(max_length=40, blank=True)
    by_machine = models.BooleanField()
    number = models.IntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["edition", "month", "measure", "standard", "by_machine"], name="one_figure_a_month"
            )
        ]

    def __str__(self) -> str:
        return f"{self.edition} {self.month:%Y-%m} {self.measure}: {self.number}"


class MonthlyDelay(models.Model):
    """How many waited so long: `step` is a step of a ladder on which each is a twentieth longer than the one before."""

    class Wait(models.TextChoices):
        HELD = "held"
        REPORTED = "reported"
        APPEALED = "appealed"

    edition = models.CharField(max_length=40)
    month = models.DateField()
    wait = models.CharField(max_length=10, choices=Wait.choices)
    step = models.PositiveSmallIntegerField()
    number = models.IntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["edition", "month", "wait", "step"], name="one_step_a_month")
        ]

    def __str__(self) -> str:
        return f"{self.edition} {self.month:%Y-%m} {self.wait} {self.step}: {self.number}"


class CountedUpTo(models.Model):
    """How far the chain of decisions has been counted, and the month that is still being counted; one row."""

    position = models.PositiveBigIntegerField(default=0)
    month = models.DateField(null=True)

    def __str__(self) -> str:
        return f"{self.position} ({self.month})"
