"""The encoder: MiniLM-L6 (a BERT with 6 layers, 384 wide) written out, with two additions.

A table of token features (letter case, inside a quotation) is added to the word embedding: the base
model is uncased, yet names and quotation marks are what attribution is made of.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn


@dataclass(frozen=True)
class EncoderShape:
    """Sizes of the encoder; the defaults are those of the base weights."""

    vocabulary: int = 30522
    width: int = 384
    layers: int = 6
    heads: int = 12
    feed_forward: int = 1536
    positions: int = 512
    features: int = 8


class Layer(nn.Module):
    """One post-norm transformer layer, as in BERT."""

    def __init__(self, shape: EncoderShape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.out = nn.Linear(shape.width, shape.width)
        self.norm1 = nn.LayerNorm(shape.width, eps=1e-12)
        self.up = nn.Linear(shape.width, shape.feed_forward)
        self.down = nn.Linear(shape.feed_forward, shape.width)
        self.norm2 = nn.LayerNorm(shape.width, eps=1e-12)
        self.dropout = dropout

    def forward(self, x: Tensor, keep: Tensor | None) -> Tensor:
        """x: [batch, tokens, width]; keep: [batch, 1, 1, tokens], true where a token is real, or what is added to the
        attention's scores, or None."""
        batch, tokens, width = x.shape
        heads = self.qkv(x).view(batch, tokens, 3, self.heads, width // self.heads)
        query, key, value = heads.permute(2, 0, 3, 1, 4).unbind(0)
        # No dropout of attention: it keeps torch off its fast path, which halves the time of a step.
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=keep)
        seen = self.out(seen.transpose(1, 2).reshape(batch, tokens, width))
        x = self.norm1(x + F.dropout(seen, self.dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, self.dropout, self.training))


class Encoder(nn.Module):
    """Word pieces with features in, one vector a piece out."""

    def __init__(self, shape: EncoderShape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.positions = nn.Embedding(shape.positions, shape.width)
        self.features = nn.Embedding(shape.features, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.dropout = dropout
        nn.init.zeros_(self.features.weight)

    def forward(self, ids: Tensor, features: Tensor, keep: Tensor | None = None) -> Tensor:
        """ids, features: [batch, tokens] -> [batch, tokens, width]."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places) + self.features(features)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, keep)
        return x


def load_base(encoder: Encoder, weights: Path) -> None:
    """Copies the pretrained weights (Hugging Face BERT names) into the encoder."""
    base = load_file(weights)
    state = {
        "words.weight": base["embeddings.word_embeddings.weight"],
        # Every token is of type 0 here, so that vector is folded into the positions.
        "positions.weight": base["embeddings.position_embeddings.weight"]
        + base["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": base["embeddings.LayerNorm.weight"],
        "norm.bias": base["embeddings.LayerNorm.bias"],
    }
    names = {
        "out": "attention.output.dense",
        "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for index in range(encoder.shape.layers):
        prefix = f"encoder.layer.{index}"
        for part in ("weight", "bias"):
            projections = [base[f"{prefix}.attention.self.{x}.{part}"] for x in ("query", "key", "value")]
            state[f"layers.{index}.qkv.{part}"] = torch.cat(projections)
            for ours, theirs in names.items():
                state[f"layers.{index}.{ours}.{part}"] = base[f"{prefix}.{theirs}.{part}"]
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    if unexpected or missing != ["features.weight"]:
        raise ValueError(f"base weights do not fit: missing {missing}, unexpected {unexpected}")
