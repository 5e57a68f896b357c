"""A document's running text: sentences, words, phrases, and what is asserted of them."""
