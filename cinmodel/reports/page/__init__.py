"""The comparison as one self-contained page: made from its JSON values alone, readable without scripts."""

from cinmodel.reports.page.document import page

__all__ = ["page"]
