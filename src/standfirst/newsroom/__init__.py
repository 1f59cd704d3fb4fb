"""Publishing: editions, sections, stories, media, tags, short links, wires."""
