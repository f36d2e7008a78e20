"""Documents as councils publish them, as plain text, a web page or a PDF: cut into clauses, with what could not be."""
