"""The encoders there are, by the name that a checkpoint keeps: what ships, and those it is measured against or taught by."""

from __future__ import annotations

from pathlib import Path

from torch import nn

from .encoder import Encoder, EncoderShape, load_base
from .recurrent import RecurrentEncoder, load_words
from .teacher import TeacherEncoder, load_teacher

KINDS = ("ships", "recurrent", "teacher")


def empty_encoder(kind: str, layers: int = 6, dropout: float = 0.1) -> nn.Module:
    """An encoder without its weights; `layers` holds for the one that ships."""
    if kind == "teacher":
        return TeacherEncoder(dropout)
    if kind == "recurrent":
        return RecurrentEncoder(EncoderShape())
    return Encoder(EncoderShape(layers=layers), dropout)


def pretrained(encoder: nn.Module, folder: Path) -> nn.Module:
    """Fills the encoder from `folder/model.safetensors`: all-MiniLM-L6-v2, for a teacher all-mpnet-base-v2."""
    weights = folder / "model.safetensors"
    if isinstance(encoder, TeacherEncoder):
        load_teacher(encoder, weights)
    elif isinstance(encoder, RecurrentEncoder):
        load_words(encoder, weights)
    else:
        load_base(encoder, weights)
    return encoder
