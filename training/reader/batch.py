"""Batches of windows, padded to one length."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from .examples import IGNORE, Example, Prepared, epoch
from .model import LABELS, TAG_TYPES
from .split import fold_of

# The fold of stories that no teacher has seen.
UNSEEN = -1


@dataclass
class Batch:
    """Padded tensors of examples; link rows are [attributions, tokens] with `row_of` telling the window."""

    ids: Tensor
    features: Tensor
    keep: Tensor
    spans: Tensor
    labels: Tensor
    believed: Tensor  # [windows, sentences, labels], rows of zeros where there are none
    tags: Tensor
    cues: Tensor
    targets: Tensor  # [attributions, 2, tokens]: source, content
    row_of: Tensor
    asking: Tensor  # [sources, tokens], the share of each piece in a source
    named: Tensor  # [sources, tokens + 1], 1 where whom it means is named; the last place is nobody
    open_to: Tensor  # [sources, tokens], true where a piece may be meant
    asks_of: Tensor  # the window of each source

    def to(self, device: torch.device) -> Batch:
        """The same on another device."""
        return Batch(**{key: value.to(device, non_blocking=True) for key, value in vars(self).items()})


def collate(examples: list[Example]) -> Batch:
    """Pads examples to the longest."""
    count, longest = len(examples), max(len(e.ids) for e in examples)
    most = max(len(e.sentences) for e in examples)
    links = [(row, link) for row, e in enumerate(examples) for link in e.links]
    meant = [(row, *one) for row, e in enumerate(examples) for one in e.meant]
    batch = Batch(
        ids=torch.zeros(count, longest, dtype=torch.long),
        features=torch.zeros(count, longest, dtype=torch.long),
        keep=torch.zeros(count, 1, 1, longest, dtype=torch.bool),
        spans=torch.zeros(count, most, longest),
        labels=torch.full((count, most), IGNORE),
        believed=torch.zeros(count, most, len(LABELS)),
        tags=torch.full((count, len(TAG_TYPES), longest), IGNORE),
        cues=torch.zeros(len(links), longest),
        targets=torch.zeros(len(links), 2, longest),
        row_of=torch.tensor([row for row, _ in links], dtype=torch.long),
        asking=torch.zeros(len(meant), longest),
        named=torch.zeros(len(meant), longest + 1),
        open_to=torch.zeros(len(meant), longest, dtype=torch.bool),
        asks_of=torch.tensor([row for row, _, _ in meant], dtype=torch.long),
    )
    for row, e in enumerate(examples):
        size = len(e.ids)
        batch.ids[row, :size] = torch.tensor(e.ids)
        batch.features[row, :size] = torch.tensor(e.features)
        batch.keep[row, ..., :size] = True
        batch.tags[row, :, :size] = torch.tensor(e.tags)
        batch.labels[row, : len(e.labels)] = torch.tensor(e.labels)
        if e.believed:
            batch.believed[row, : len(e.believed)] = torch.tensor(e.believed)
        for s, (a, b) in enumerate(e.sentences):
            batch.spans[row, s, a:b] = 1
    for k, (_, (cue, source, content)) in enumerate(links):
        batch.cues[k, cue] = 1 / len(cue)
        batch.targets[k, 0, source] = 1
        batch.targets[k, 1, content] = 1
    for k, (row, asking, named) in enumerate(meant):
        batch.asking[k, asking] = 1 / len(asking)
        batch.open_to[k, : len(examples[row].ids)] = True
        batch.open_to[k, asking] = False
        batch.named[k, named or [longest]] = 1
    return batch


def batches(examples: list[Example], tokens: int, draw: random.Random | None) -> Iterator[Batch]:
    """Batches of windows of like length, at most `tokens` padded pieces each, in random order if `draw` is given."""
    if draw:
        draw.shuffle(examples)
    # Sorting within large groups keeps padding low and the mix of corpora random.
    groups: list[list[Example]] = []
    for at in range(0, len(examples), 400):
        group: list[Example] = []
        for e in sorted(examples[at : at + 400], key=lambda e: len(e.ids)):
            if group and (len(group) + 1) * len(e.ids) > tokens:
                groups.append(group)
                group = []
            group.append(e)
        groups.append(group)
    if draw:
        draw.shuffle(groups)
    for group in groups:
        yield collate(group)


def by_fold(stories: list[Prepared], folds: int | None, share: float, tokens: int, draw: random.Random) -> Iterator[tuple[int, Batch]]:
    """The batches of an epoch in random order, each of stories of one fold, so that one teacher can look at it; without
    `folds` there is but one. `share` as in `believe`, `tokens` as in `batches`."""
    sorted_out: dict[int, list[Prepared]] = {}
    for prepared in stories:
        unseen = prepared.story.labels is None and not prepared.story.annotators
        fold = 0 if folds is None else UNSEEN if unseen else fold_of(prepared.story, folds)
        sorted_out.setdefault(fold, []).append(prepared)
    made = [(fold, batch) for fold, some in sorted(sorted_out.items()) for batch in batches(epoch(some, draw, share), tokens, draw)]
    draw.shuffle(made)
    yield from made
