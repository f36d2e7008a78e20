"""Text in: authority files, the vocabulary and cases become objects, or a list of everything that is wrong with them."""
