"""A story as one stream of pieces, with the features the encoder gets beside the words.

The same is built in claims/reader/stream.ts; both must agree piece by piece.
"""

from __future__ import annotations

from dataclasses import dataclass

from .corpus import Span, Story
from .wordpiece import WordPiece

# Features: letter case (0 other, 1 capital first, 2 all capitals), plus 3 inside a quotation; 6 for a mark.
INSIDE, MARK = 3, 6
OPENING, CLOSING, STRAIGHT = "\u201c\u201e\u00ab", "\u201d\u00bb", '"'


@dataclass
class Stream:
    """Pieces of a story; every sentence is opened by a mark: CLS at the start of a paragraph, SEP elsewhere."""

    ids: list[int]
    features: list[int]
    spans: list[Span]  # code points; (-1, -1) for a mark
    first: list[int]  # per sentence the place of its mark in the stream; one more at the end


def letter_case(text: str) -> int:
    """How a piece is written in the story."""
    if not text[0].isupper():
        return 0
    return 2 if len(text) > 1 and text.isupper() else 1


def quotation_states(text: str) -> bytearray:
    """1 for every character inside a quotation, its closing mark included.

    A quotation that runs over a paragraph's end is opened anew by a mark at the next one, as editors do;
    where no mark opens the next paragraph, the state ends with the paragraph (a mark was forgotten).
    """
    states = bytearray(len(text))
    inside = False
    for at, char in enumerate(text):
        if char == "\n":
            inside = False
        elif char in OPENING or (char == STRAIGHT and not inside):
            inside = True
        elif char in CLOSING or char == STRAIGHT:
            states[at] = inside
            inside = False
            continue
        states[at] = inside
    return states


def build(story: Story, pieces: WordPiece) -> Stream:
    """The stream of a story."""
    quoted = quotation_states(story.text)
    out = Stream([], [], [], [])
    before = 0
    for start, end in story.sentences:
        out.first.append(len(out.ids))
        opens = before == 0 or "\n" in story.text[before:start]
        out.ids.append(pieces.cls if opens else pieces.sep)
        out.features.append(MARK)
        out.spans.append((-1, -1))
        for piece in pieces.encode(story.text, start, end):
            out.ids.append(piece.id)
            out.features.append(letter_case(story.text[piece.start : piece.end]) + INSIDE * quoted[piece.start])
            out.spans.append((piece.start, piece.end))
        before = end
    out.first.append(len(out.ids))
    return out


@dataclass(frozen=True)
class Window:
    """Stream places [start, end) that the encoder reads at once; judged are sentences [first, last)."""

    start: int
    end: int
    first: int
    last: int


BEFORE, AFTER, LONGEST = 48, 32, 512


def windows(first: list[int], budgets: list[int]) -> list[Window]:
    """Whole sentences up to each budget of pieces (the last budget repeats), with context on both sides."""
    out: list[Window] = []
    sentence, sentences = 0, len(first) - 1
    while sentence < sentences:
        budget = min(budgets[min(len(out), len(budgets) - 1)], LONGEST - BEFORE - AFTER)
        last = sentence + 1
        while last < sentences and first[last + 1] - first[sentence] <= budget:
            last += 1
        # A sentence longer than any window is read as far as it fits.
        core_end = min(first[last], first[sentence] + LONGEST - BEFORE - AFTER)
        start = max(0, first[sentence] - BEFORE)
        out.append(Window(start, min(first[-1], core_end + AFTER), sentence, last))
        sentence = last
    return out
