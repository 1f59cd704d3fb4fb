"""Whether a template may speak of notices on devices."""

from django import template

from standfirst.notices.push.services import push_is_on

register = template.Library()
register.simple_tag(push_is_on, name="push_is_on")
