"""Draws the demo newspaper's illustrations: a canvas, shapes, one palette, and a module for each scene."""
