"""WordPiece of BERT uncased with character offsets.

The same algorithm stands in claims/reader/wordpiece.ts; `compare-streams.mjs` checks that both agree on
every text. It is written out because the JavaScript tokenizers at hand give no offsets.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

UNKNOWN, CLS, SEP = "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 100


class Piece(NamedTuple):
    """A word piece: its number in the vocabulary and its code points [start, end) in the text."""

    id: int
    start: int
    end: int


def is_punctuation(char: str) -> bool:
    """Punctuation as BERT has it: also the ASCII symbols that Unicode does not call so."""
    return ("!" <= char <= "/") or (":" <= char <= "@") or ("[" <= char <= "`") or ("{" <= char <= "~") or unicodedata.category(char)[0] == "P"


def is_ideograph(char: str) -> bool:
    """Chinese characters, each a word of its own (the blocks in common use)."""
    return "\u3400" <= char <= "\u4dbf" or "\u4e00" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"


def is_dropped(char: str) -> bool:
    """Control and format characters take no part."""
    return char == "\ufffd" or (char not in "\t\n\r" and unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs"))


def fold(char: str) -> str:
    """One character lower-cased with its accents taken off; may be empty."""
    return "".join(c for c in unicodedata.normalize("NFD", char.lower()) if unicodedata.category(c) != "Mn")


def words(text: str, start: int, end: int) -> Iterator[tuple[str, list[int]]]:
    """Words of text[start:end] folded, each with the place in the text of every folded character."""
    word, places = "", []
    for at in range(start, end):
        char = text[at]
        if is_dropped(char):
            continue
        alone = is_punctuation(char) or is_ideograph(char)
        if (alone or char.isspace()) and word:
            yield word, places
            word, places = "", []
        if alone:
            yield fold(char) or char, [at]
        elif not char.isspace():
            folded = fold(char)
            word += folded
            places += [at] * len(folded)
    if word:
        yield word, places


class WordPiece:
    """Greedy longest-match pieces of each word."""

    def __init__(self, vocabulary: list[str]) -> None:
        self.pieces = vocabulary
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep = (self.ids[x] for x in (UNKNOWN, CLS, SEP))
        self.longest = max(len(piece) for piece in vocabulary)

    @classmethod
    def read(cls, path: Path) -> WordPiece:
        return cls(path.read_text(encoding="utf8").rstrip("\n").split("\n"))

    def encode(self, text: str, start: int = 0, end: int | None = None) -> list[Piece]:
        """Pieces of text[start:end]; offsets are into the whole text."""
        out: list[Piece] = []
        for word, places in words(text, start, len(text) if end is None else end):
            out += self._split(word, places)
        return out

    def _split(self, word: str, places: list[int]) -> list[Piece]:
        whole = [Piece(self.unknown, places[0], places[-1] + 1)]
        if len(word) > LONGEST_WORD:
            return whole
        found: list[Piece] = []
        at = 0
        while at < len(word):
            prefix = "##" if at else ""
            for to in range(min(len(word), at + self.longest), at, -1):
                number = self.ids.get(prefix + word[at:to])
                if number is not None:
                    found.append(Piece(number, places[at], places[to - 1] + 1))
                    at = to
                    break
            else:
                return whole
        return found
