"""The encoder that the transformer is measured against: two layers of bidirectional LSTM over the base's word table.

It sees the same pieces and features and feeds the same heads, so that the only thing that differs is what pretraining knew.
"""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

from .encoder import EncoderShape


class RecurrentEncoder(nn.Module):
    """Word pieces with features in, one vector a piece out; takes the place of `Encoder`."""

    def __init__(self, shape: EncoderShape, dropout: float = 0.3) -> None:
        super().__init__()
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.features = nn.Embedding(shape.features, shape.width)
        self.norm = nn.LayerNorm(shape.width)
        self.recurrent = nn.LSTM(shape.width, shape.width // 2, num_layers=2, batch_first=True, bidirectional=True, dropout=dropout)
        self.dropout = dropout
        nn.init.zeros_(self.features.weight)

    def forward(self, ids: Tensor, features: Tensor, keep: Tensor | None = None) -> Tensor:
        """ids, features: [batch, tokens] -> [batch, tokens, width]; keep as in `Encoder`."""
        x = F.dropout(self.norm(self.words(ids) + self.features(features)), self.dropout, self.training)
        with torch.autocast(ids.device.type, enabled=False):
            if keep is None:
                x, _ = self.recurrent(x.float())
            else:
                lengths = keep[:, 0, 0].sum(-1).cpu()
                packed = nn.utils.rnn.pack_padded_sequence(x.float(), lengths, batch_first=True, enforce_sorted=False)
                x, _ = nn.utils.rnn.pad_packed_sequence(self.recurrent(packed)[0], batch_first=True, total_length=ids.shape[1])
        return F.dropout(x, self.dropout, self.training)


def load_words(encoder: RecurrentEncoder, weights: Path) -> None:
    """Copies the base's word table; everything else is learned from nothing."""
    encoder.words.load_state_dict({"weight": load_file(weights)["embeddings.word_embeddings.weight"]})
