"""One module for each picture: `name_of_picture.py` holds `draw(canvas)`."""
