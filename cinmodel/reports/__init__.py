"""Text out: comparisons, findings and ledgers as JSON, Markdown, CSV and tables for a terminal."""
