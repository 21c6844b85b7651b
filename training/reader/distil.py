"""What a student learns from larger readers that look at the same windows (Hinton, Vinyals & Dean 2015).

Each teacher has left out one fold of the stories; a window is shown to the teacher that has not seen its story, so that it passes on its doubt and
not what it knows by heart. Windows of stories that nobody has labelled are shown to any of them.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .batch import UNSEEN, Batch
from .compact import load_reader
from .meant import meant_scores
from .model import TAG_TYPES, Outputs, Reader
from .stream import MARK

# Weights of what is learnt, besides the share of the teacher in the verdicts.
WEIGHTS = {"verdicts": 0.6, "tags": 1.0, "vectors": 1.0, "meant": 0.2}


class Teachers(nn.Module):
    """Readers by fold, and the map from the student's vectors to theirs."""

    def __init__(self, checkpoints: list[Path], width: int) -> None:
        super().__init__()
        self.readers = nn.ModuleList(load_reader([path]) for path in checkpoints).requires_grad_(False)
        self.bridge = nn.Linear(width, self.readers[0].encoder.shape.width)

    def train(self, mode: bool = True) -> Teachers:
        super().train(mode)
        self.readers.eval()
        return self

    @torch.no_grad()
    def look(self, batch: Batch, fold: int) -> Outputs:
        """What the teacher of a fold makes of a batch; all of them together if none has seen it."""
        with torch.autocast(batch.ids.device.type, torch.bfloat16):
            if fold != UNSEEN:
                return self.readers[fold].read(batch.ids, batch.features, batch.spans, batch.keep)
            all_say = [reader.read(batch.ids, batch.features, batch.spans, batch.keep) for reader in self.readers]
        means = (torch.stack([said.float() for said in row]).mean(0) for row in zip(*all_say))
        return Outputs(*means)


def jumbled(batch: Batch, share: float) -> Batch:
    """A batch in which a share of the pieces has changed places with others that are written alike (in letter case, inside quotations or not).

    No annotator has said anything about such a text, but teachers can: it keeps the student from learning the stories by heart, as the
    changed sentences of TinyBERT do (Jiao et al. 2020).
    """
    ids = batch.ids.clone()
    chosen = (torch.rand(ids.shape, device=ids.device) < share) & batch.keep[:, 0, 0]
    for feature in range(MARK):
        rows, places = (chosen & (batch.features == feature)).nonzero(as_tuple=True)
        ids[rows, places] = ids[rows, places][torch.randperm(len(rows), device=ids.device)]
    return replace(batch, ids=ids)


def taught(student: Reader, teachers: Teachers, fold: int, said: Outputs, batch: Batch, share: float) -> dict[str, Tensor]:
    """Weighted losses of a student that `said` this of a batch; `share` is what a teacher's belief counts beside the annotators' votes."""
    told = teachers.look(batch, fold)
    real = batch.keep[:, 0, 0]
    judged = batch.spans.sum(-1) > 0
    out = {"taught verdicts": share * WEIGHTS["verdicts"] * divergence(said.verdicts[judged], told.verdicts[judged])}
    tags, better = (x.tags[real].view(-1, len(TAG_TYPES), 3) for x in (said, told))
    out["taught tags"] = WEIGHTS["tags"] * len(TAG_TYPES) * divergence(tags, better)
    vectors = teachers.bridge(said.vectors[real].float())
    out["taught vectors"] = WEIGHTS["vectors"] * (1 - F.cosine_similarity(vectors, told.vectors[real].float(), dim=-1)).mean()
    if fold != UNSEEN and len(batch.asks_of):
        ours = meant_scores(said.mentions, batch.asking, batch.asks_of, student.nobody, batch.open_to)
        theirs = meant_scores(told.mentions, batch.asking, batch.asks_of, teachers.readers[fold].nobody, batch.open_to)
        # Where a piece can't be meant both are minus infinity, which weighs nothing.
        out["taught meant"] = WEIGHTS["meant"] * -(theirs.exp() * ours.clamp(min=-1e4)).sum(-1).mean()
    return out


def divergence(ours: Tensor, theirs: Tensor) -> Tensor:
    """Cross entropy of scores against the chances that a teacher gives, over the last dimension."""
    return -(theirs.float().softmax(-1) * ours.float().log_softmax(-1)).sum(-1).mean()

