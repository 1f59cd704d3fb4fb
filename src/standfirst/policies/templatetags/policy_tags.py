"""Writes certainties as the form takes them."""

from django import template

from standfirst.policies.compare_policies import certainty

register = template.Library()
register.filter("in_per_cent", certainty)
