"""The losses of the heads."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from .batch import Batch
from .examples import IGNORE
from .meant import meant_scores
from .model import LABELS, LINK_WIDTH, TAG_TYPES, Outputs, Reader

# Words in a typical attribution: brings the summed link loss to the scale of the others.
LINK_SCALE = 30.0
WEIGHTS = {"tags": 1.0, "links": 0.5, "verdicts": 0.6, "believed": 0.6, "meant": 0.2}


def link_scores(links: Tensor, cues: Tensor, row_of: Tensor, bias: Tensor) -> Tensor:
    """Log odds [attributions, 2, tokens] that a token is in the source or content of a cue."""
    rows = links[row_of].float()
    parts = rows.view(*rows.shape[:2], 4, LINK_WIDTH)
    asks = torch.einsum("at,atkw->akw", cues, parts[:, :, :2])
    return torch.einsum("akw,atkw->akt", asks, parts[:, :, 2:]) / LINK_WIDTH**0.5 + bias[:, None]


def look(model: Reader, batch: Batch) -> Outputs:
    """What the reader says of a batch, in half precision."""
    with torch.autocast(batch.ids.device.type, torch.bfloat16):
        return model.read(batch.ids, batch.features, batch.spans, batch.keep)


def losses(model: Reader, said: Outputs, batch: Batch) -> dict[str, Tensor]:
    """Weighted losses by head; a head without gold in the batch is left out."""
    tags, links, verdicts, mentions, _ = said
    out: dict[str, Tensor] = {}
    if (batch.tags != IGNORE).any():
        scores = tags.float().view(*tags.shape[:2], len(TAG_TYPES), 3).permute(0, 2, 3, 1).flatten(0, 1)
        out["tags"] = WEIGHTS["tags"] * len(TAG_TYPES) * F.cross_entropy(scores, batch.tags.flatten(0, 1), ignore_index=IGNORE)
    if len(batch.row_of):
        scores = link_scores(links, batch.cues, batch.row_of, model.link_bias)
        real = batch.keep[batch.row_of, 0]
        each = F.binary_cross_entropy_with_logits(scores, batch.targets, reduction="none") * real
        out["links"] = WEIGHTS["links"] * each.sum() / LINK_SCALE / len(batch.row_of)
    if (batch.labels != IGNORE).any():
        out["verdicts"] = WEIGHTS["verdicts"] * F.cross_entropy(
            verdicts.float().view(-1, len(LABELS)), batch.labels.view(-1), ignore_index=IGNORE, label_smoothing=0.05
        )
    if (taught := batch.believed.sum(-1) > 0).any():
        # Soft targets of a teacher (Hinton, Vinyals & Dean 2015): they carry its doubt as well.
        logs = verdicts.float()[taught].log_softmax(-1)
        out["believed"] = WEIGHTS["believed"] * -(batch.believed[taught] * logs).sum(-1).mean()
    if len(batch.asks_of):
        scores = meant_scores(mentions, batch.asking, batch.asks_of, model.nobody, batch.open_to)
        out["meant"] = WEIGHTS["meant"] * -scores.masked_fill(batch.named == 0, float("-inf")).logsumexp(-1).mean()
    return out
