"""Several sentences as one, with what each of its parts says of the place in the file."""

from ibplint.model.prose import Piece, Sentence, Word

_new = tuple.__new__


def joined(parts: tuple[Sentence, ...], between: str) -> tuple[str, tuple[Word, ...], tuple[Piece, ...]]:
    """The text, the words and the pieces that some sentences are together."""
    text, words, pieces = "", list[Word](), list[Piece]()
    for part in parts:
        if text:
            text += " " if between.startswith(text[-1]) else between
            behind = len(text)
            pieces += [_new(Piece, (offset + behind, *place)) for offset, *place in part.pieces]
            words += [_new(Word, (word, start + behind, end + behind)) for word, start, end in part.words]
        else:
            pieces += part.pieces
            words += part.words
        text += part.text
    return text, tuple(words), tuple(pieces)
