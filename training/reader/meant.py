"""Whom a source means: "he", "they", "the official" point at the pieces of the story that name who it is.

The head gives every piece a vector that asks and one that answers (`Reader.mentions`); a source asks with the mean of its pieces, every other
piece of the window answers, and so does nobody, with a constant of its own: what stands for itself ("critics") means nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import torch
from torch import Tensor

from .corpus import Span, Story

MENTION_WIDTH = 64
TITLES = {"mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president", "senator", "secretary", "general", "governor", "mayor", "judge", "congressman"}


def occurrences(text: str, words: str) -> Iterable[Span]:
    """Places of the words in the text, not within other words."""
    for found in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text):
        yield found.span()


def is_of_another(text: str, at: int, name: str) -> bool:
    """Whether a last word at `at` follows another first name ("Bill Clinton" where "Hillary Clinton" is meant)."""
    before = re.search(r"(\w[\w.'’-]*) $", text[max(0, at - 30) : at])
    return bool(before) and before[1][0].isupper() and before[1] not in name and before[1].rstrip(".").lower() not in TITLES


def mentions(story: Story, names: Iterable[Span]) -> list[Span]:
    """Where the story says one of the names: in full, or by its last word if that is written with a capital."""
    found: set[Span] = set(names)
    for name in {story.text[a:b] for a, b in found}:
        found |= set(occurrences(story.text, name))
        _, _, last = name.rpartition(" ")
        if last != name and last[:1].isupper():
            found |= {(a, b) for a, b in occurrences(story.text, last) if not is_of_another(story.text, a, name)}
    return sorted(found)


def meant_scores(mentions: Tensor, asking: Tensor, row_of: Tensor, nobody: Tensor, open_to: Tensor) -> Tensor:
    """Log chances [sources, tokens + 1] of whom each source means, the last column being nobody.

    mentions: [batch, tokens, 2 * MENTION_WIDTH]; asking: [sources, tokens], shares of a source's pieces that add up to one;
    open_to: [sources, tokens], true where a piece may be meant.
    """
    asks, answers = mentions.float().split(MENTION_WIDTH, -1)
    vectors = torch.einsum("st,stw->sw", asking, asks[row_of])
    scores = torch.einsum("sw,stw->st", vectors, answers[row_of]) / MENTION_WIDTH**0.5
    scores = scores.masked_fill(~open_to, float("-inf"))
    return torch.cat([scores, nobody.expand(len(scores), 1)], 1).log_softmax(-1)
