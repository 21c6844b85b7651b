"""Windows of stories as training examples, and batches of them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from .corpus import Attribution, Span, Story
from .meant import mentions
from .model import LABELS, TAG_TYPES
from .stream import Stream, Window, build, windows
from .wordpiece import WordPiece

IGNORE = -100
# Usual share of a teacher in what is believed of a sentence that was labelled.
TEACHER = 0.25


@dataclass
class Prepared:
    """A story with its stream, made once."""

    story: Story
    stream: Stream
    # Of every source that means somebody: its places in the stream, and those of the names of who is meant.
    meant: list[tuple[list[int], list[int]]]


@dataclass
class Example:
    """One window with its gold; absent gold is marked IGNORE or left empty."""

    ids: list[int]
    features: list[int]
    sentences: list[Span]
    labels: list[int]
    believed: list[list[float]]  # chances of the labels for each sentence, empty where one annotator's labels are all there is
    tags: list[list[int]]  # for each type a tag a token: 0 outside, 1 begins, 2 inside
    links: list[tuple[list[int], list[int], list[int]]]  # places of cue, source, content
    meant: list[tuple[list[int], list[int]]]  # places of a source, and of the names of who is meant, none for nobody else


def prepare(stories: Iterable[Story], pieces: WordPiece) -> list[Prepared]:
    """Stories as streams, empty ones left out."""
    ready = [(story, build(story, pieces)) for story in stories]
    return [Prepared(story, stream, meant_in(story, stream)) for story, stream in ready if stream.first[-1] > 0]


def meant_in(story: Story, stream: Stream) -> list[tuple[list[int], list[int]]]:
    """The sources of a story that mean somebody by other words, as places in the stream."""
    whole = Window(0, stream.first[-1], 0, len(stream.first) - 1)
    return [
        (covered([source], stream, whole), covered(mentions(story, names), stream, whole) if names else [])
        for source, names in story.meant
    ]


def covered(spans: Iterable[Span], stream: Stream, window: Window) -> list[int]:
    """Window places of the pieces that overlap the spans."""
    return [
        at - window.start
        for at in range(window.start, window.end)
        if any(a < stream.spans[at][1] and stream.spans[at][0] < b for a, b in spans)
    ]


def tag_row(kind: str, attributions: list[Attribution], stream: Stream, window: Window, judged: range) -> list[int]:
    """Tags of one type for the judged pieces of a window."""
    row = [0 if at in judged and stream.spans[at][0] >= 0 else IGNORE for at in range(window.start, window.end)]
    for attribution in attributions:
        for span in getattr(attribution, kind):
            for k, place in enumerate(covered([span], stream, window)):
                if row[place] in (0, 2):
                    row[place] = 1 if k == 0 else row[place] or 2
    return row


def meant_within(prepared: Prepared, window: Window, judged: range) -> list[tuple[list[int], list[int]]]:
    """The sources of the judged sentences with whom they mean, where the window tells it; places in the window."""
    found = []
    for source, names in prepared.meant:
        if not source or source[0] not in judged:
            continue
        asking = [at - window.start for at in source if at < window.end]
        named = [at - window.start for at in names if window.start <= at < window.end and at not in source]
        if named or not names:
            found.append((asking, named))
    return found


def doubted(story: Story) -> bool:
    """Whether there is more to go by than one annotator's labels."""
    return bool(story.second_labels or story.believed)


def believe(story: Story, at: int, share: float) -> list[float]:
    """Chances of a sentence's labels: the annotators' votes, and a teacher's doubt for `share` of it."""
    votes = [row[at] for row in (story.labels or [], *story.second_labels) if row and row[at] in LABELS]
    counted = [votes.count(label) / len(votes) for label in LABELS] if votes else None
    taught = story.believed[at] if story.believed else None
    if counted and taught:
        return [(1 - share) * c + share * t for c, t in zip(counted, taught)]
    return counted or taught or [0.0] * len(LABELS)


def example(prepared: Prepared, window: Window, draw: random.Random | None, share: float = TEACHER) -> Example:
    """The example of a window; with `draw` one of the annotators is drawn, else the first is taken; `share` as in `believe`."""
    story, stream = prepared.story, prepared.stream
    size = window.end - window.start
    labels = [IGNORE] * (window.last - window.first)
    if story.labels:
        labels = [LABELS.index(x) if x in LABELS else IGNORE for x in story.labels[window.first : window.last]]
    believed = [believe(story, at, share) for at in range(window.first, window.last)] if draw and doubted(story) else []
    if believed:
        labels = [IGNORE] * len(labels)
    tags = [[IGNORE] * size for _ in TAG_TYPES]
    links = []
    judged = range(stream.first[window.first], min(stream.first[window.last], window.end))
    if story.annotators:
        low = min((stream.spans[at][0] for at in range(window.start, window.end) if stream.spans[at][0] >= 0), default=0)
        high = max(stream.spans[at][1] for at in range(window.start, window.end))
        gold = draw.choice(story.annotators) if draw else story.annotators[0]
        near = [a for a in gold if any(x < high and low < y for x, y in (*a.source, *a.cue, *a.content))]
        tags = [tag_row(kind, near, stream, window, judged) for kind in TAG_TYPES]
        for place in covered(story.discarded, stream, window):
            for row in tags:
                row[place] = IGNORE
        for attribution in near:
            cue = covered(attribution.cue, stream, window)
            if cue and cue[0] + window.start in judged:
                links.append((cue, covered(attribution.source, stream, window), covered(attribution.content, stream, window)))
    sentences = [
        (stream.first[s] - window.start, min(stream.first[s + 1], window.end) - window.start)
        for s in range(window.first, window.last)
    ]
    return Example(
        stream.ids[window.start : window.end],
        stream.features[window.start : window.end],
        sentences,
        labels,
        believed,
        tags,
        links,
        meant_within(prepared, window, judged),
    )


def epoch(stories: list[Prepared], draw: random.Random, share: float = TEACHER) -> list[Example]:
    """All stories cut anew, so that a sentence is seen with changing neighbours."""
    return [
        example(prepared, window, draw, share)
        for prepared in stories
        for window in windows(prepared.stream.first, [draw.randint(30, 420), draw.randint(200, 420)])
    ]


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
