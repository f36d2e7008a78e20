"""cinmodel: published Child in Need procedures as data, judged by one model and compared."""

__version__ = "0.1.0"
