"""Training of the reader: one encoder that says, for every sentence of a story, who says so."""
