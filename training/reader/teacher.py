"""The encoder of a teacher: MPNet-base (12 layers, 768 wide), too large to ship, large enough to know more.

It takes the pieces and features of the encoder that ships and feeds the same heads, so that what it believes can be taught
sentence by sentence. MPNet (Song et al. 2020) has BERT's vocabulary with four marks of its own before it, and adds a learned
bias for the distance of two tokens to their attention.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from .encoder import EncoderShape, Layer

SHAPE = EncoderShape(vocabulary=30527, width=768, layers=12, heads=12, feed_forward=3072, positions=514)
# BERT's numbers move up by four; the marks that open a sentence are MPNet's own.
OFFSET, BERT_OPENS, BERT_GOES_ON, OPENS, GOES_ON = 4, 101, 102, 0, 2
# Places are counted from the one after the padding's.
FIRST_PLACE = 2
BUCKETS, FARTHEST = 32, 128


def bucket(distance: Tensor) -> Tensor:
    """Bucket of a distance in tokens: one each up to 7, then wider and wider up to 128; one half for each direction (as in T5)."""
    half, near = BUCKETS // 2, BUCKETS // 4
    away = distance.abs()
    far = near + (torch.log(away.clamp(min=1).float() / near) / math.log(FARTHEST / near) * (half - near)).long()
    return (distance > 0) * half + torch.where(away < near, away, far.clamp(max=half - 1))


class TeacherEncoder(nn.Module):
    """Word pieces with features in, one vector a piece out; takes the place of `Encoder`."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = SHAPE
        self.words = nn.Embedding(SHAPE.vocabulary, SHAPE.width)
        self.positions = nn.Embedding(SHAPE.positions, SHAPE.width)
        self.features = nn.Embedding(SHAPE.features, SHAPE.width)
        self.distances = nn.Embedding(BUCKETS, SHAPE.heads)
        self.norm = nn.LayerNorm(SHAPE.width, eps=1e-5)
        self.layers = nn.ModuleList(Layer(SHAPE, dropout) for _ in range(SHAPE.layers))
        self.dropout = dropout
        nn.init.zeros_(self.features.weight)
        # A bias that is trained keeps attention off its fast path.
        self.distances.weight.requires_grad_(False)

    def forward(self, ids: Tensor, features: Tensor, keep: Tensor | None = None) -> Tensor:
        """ids (of BERT's vocabulary), features: [batch, tokens] -> [batch, tokens, width]; keep as in `Encoder`."""
        own = torch.where(ids == BERT_OPENS, OPENS, torch.where(ids == BERT_GOES_ON, GOES_ON, ids + OFFSET))
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(own) + self.positions(places + FIRST_PLACE) + self.features(features)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        bias = self.distances(bucket(places[None, :] - places[:, None])).permute(2, 0, 1)[None]
        if keep is not None:
            bias = bias.masked_fill(~keep, float("-inf"))
        if torch.is_autocast_enabled(ids.device.type):
            bias = bias.to(torch.get_autocast_dtype(ids.device.type))
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_teacher(encoder: TeacherEncoder, weights: Path) -> None:
    """Copies the pretrained weights (Hugging Face MPNet names) into the encoder."""
    base = load_file(weights)
    state = {
        "words.weight": base["embeddings.word_embeddings.weight"],
        "positions.weight": base["embeddings.position_embeddings.weight"],
        "distances.weight": base["encoder.relative_attention_bias.weight"],
        "norm.weight": base["embeddings.LayerNorm.weight"],
        "norm.bias": base["embeddings.LayerNorm.bias"],
    }
    names = {
        "out": "attention.attn.o",
        "norm1": "attention.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm2": "output.LayerNorm",
    }
    for index in range(SHAPE.layers):
        prefix = f"encoder.layer.{index}"
        for part in ("weight", "bias"):
            state[f"layers.{index}.qkv.{part}"] = torch.cat([base[f"{prefix}.attention.attn.{x}.{part}"] for x in "qkv"])
            for ours, theirs in names.items():
                state[f"layers.{index}.{ours}.{part}"] = base[f"{prefix}.{theirs}.{part}"]
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    if unexpected or missing != ["features.weight"]:
        raise ValueError(f"the teacher's weights do not fit: missing {missing}, unexpected {unexpected}")
