"""The reader: the encoder with its heads.

tags      per token, for each of source, cue, content: outside, begins, inside
links     per token, vectors whose products say which source and content belong to which cue
verdicts  per sentence, scores of the seven labels of the guidelines
mentions  per token, vectors whose products say whom a source means (`meant.py`)
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from .encoder import Encoder
from .meant import MENTION_WIDTH

LABELS = ("An", "Au", "Av", "Us", "Uw", "O", "N")
TAG_TYPES = ("source", "cue", "content")
LINK_WIDTH = 64
POOLS = 4


class Outputs(NamedTuple):
    """What the reader says of windows; `vectors` are the encoder's, of use in training only."""

    tags: Tensor  # [batch, tokens, 9]
    links: Tensor  # [batch, tokens, 256]
    verdicts: Tensor  # [batch, sentences, 7]
    mentions: Tensor  # [batch, tokens, 128]
    vectors: Tensor  # [batch, tokens, width]


class Reader(nn.Module):
    """Outputs of one window; see the module's comment."""

    def __init__(self, encoder: Encoder, dropout: float = 0.1) -> None:
        super().__init__()
        width = encoder.shape.width
        self.encoder = encoder
        self.tags = nn.Linear(width, 3 * len(TAG_TYPES))
        # Cue side and token side for each of the two relations: source of, content of.
        self.links = nn.Linear(width, 4 * LINK_WIDTH)
        self.link_bias = nn.Parameter(torch.full((2,), -2.0))
        self.mentions = nn.Linear(width, 2 * MENTION_WIDTH)
        self.nobody = nn.Parameter(torch.zeros(1))
        self.pool = nn.Linear(width, POOLS)
        self.verdict = nn.Sequential(
            nn.Linear(width * 2 + 3 * len(TAG_TYPES), width),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(width, len(LABELS)),
        )

    def forward(self, ids: Tensor, features: Tensor, spans: Tensor, keep: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """What ships: tags, links, verdicts and mentions."""
        return self.read(ids, features, spans, keep)[:4]

    def read(self, ids: Tensor, features: Tensor, spans: Tensor, keep: Tensor | None = None) -> Outputs:
        """spans: [batch, sentences, tokens], 1 where a token belongs to the sentence."""
        x = self.encoder(ids, features, keep)
        tags = self.tags(x)
        return Outputs(tags, self.links(x), self.judge(x, tags, spans), self.mentions(x), x)

    def judge(self, x: Tensor, tags: Tensor, spans: Tensor) -> Tensor:
        """Sentence scores from its opening mark, an attentive pooling of its tokens, and its mean tags."""
        batch, sentences, tokens = spans.shape
        spans = spans.to(x.dtype)
        weight = self.pool(x).transpose(1, 2).unsqueeze(1) + (spans.unsqueeze(2) - 1) * 1e4
        parts = x.view(batch, 1, tokens, POOLS, -1).permute(0, 1, 3, 2, 4)
        pooled = (weight.softmax(-1).unsqueeze(3) @ parts).reshape(batch, sentences, -1)
        share = spans / spans.sum(-1, keepdim=True).clamp(min=1)
        chances = tags.view(batch, tokens, len(TAG_TYPES), 3).softmax(-1).view(batch, tokens, -1)
        mean = share @ torch.cat([x, chances.to(x.dtype)], -1)
        return self.verdict(torch.cat([pooled, mean], -1))
