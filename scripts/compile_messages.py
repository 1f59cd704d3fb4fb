"""Compiles the translations before tests and checks; `standfirst run` does so by itself."""

from standfirst.config.compile_catalogues import compile_catalogues

if __name__ == "__main__" and (number := compile_catalogues()):
    print(f"Compiled {number} catalogues of translations.")
