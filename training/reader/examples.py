"""Windows of stories as training examples."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

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
