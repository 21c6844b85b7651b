"""Reads the two gold corpora into one shape. Offsets in the files are UTF-16; here they are code points."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from dataclasses import dataclass, field
from pathlib import Path

Span = tuple[int, int]


@dataclass(frozen=True)
class Attribution:
    """One attribution; a source, cue or content may lie in several spans."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass
class Story:
    """A text with its sentences and whatever gold there is for it."""

    id: str
    text: str
    sentences: list[Span]
    labels: list[str] | None = None
    # Those of further annotators.
    second_labels: list[list[str]] = field(default_factory=list)
    # One list of attributions for each annotator; the first is the one that the scorer takes.
    annotators: list[list[Attribution]] = field(default_factory=list)
    discarded: list[Span] = field(default_factory=list)
    # What a teacher believes of the sentences: chances in the order of LABELS.
    believed: list[list[float]] | None = None
    # Sources that aren't names, each with where the story names who is meant; none where nobody else is.
    meant: list[tuple[Span, list[Span]]] = field(default_factory=list)


class Utf16:
    """Turns UTF-16 offsets of a text into code points."""

    def __init__(self, text: str) -> None:
        self.wide = [i for i, char in enumerate(text) if ord(char) > 0xFFFF]
        self.starts = [at + k for k, at in enumerate(self.wide)]

    def __call__(self, offset: int) -> int:
        return offset - bisect_left(self.starts, offset)


def read_claims(path: Path, corpus: str = "claims") -> list[Story]:
    """Stories with verdict labels, one an annotator for each sentence; none where nobody has labelled them."""
    stories = []
    with path.open(encoding="utf8") as lines:
        for line in lines:
            row = json.loads(line)
            place = Utf16(row["text"])
            spans = [(place(s["start"]), place(s["end"])) for s in row["sentences"]]
            rows = [[*labels] for labels in zip(*(s.get("labels", []) for s in row["sentences"]), strict=True)]
            stories.append(Story(f"{corpus}/{row['id']}", row["text"], spans, rows[0] if rows else None, rows[1:]))
    return stories


ENTITY = re.compile(r"^(T\d+)\t(\S+) ([\d ;]+)\t")
EVENT = re.compile(r"^E\d+\t(.*)$")


def parse_annotations(text: str, place: Utf16) -> tuple[list[Attribution], list[Span]]:
    """The attributions and the discarded spans of one brat file."""
    spans: dict[str, tuple[Span, ...]] = {}
    discarded: list[Span] = []
    attributions = []
    for line in text.split("\n"):
        if entity := ENTITY.match(line):
            parts = [part.split() for part in entity[3].strip().split(";")]
            spans[entity[1]] = tuple((place(int(a)), place(int(b))) for a, b in parts)
            if entity[2] == "Discard":
                discarded += spans[entity[1]]
        elif event := EVENT.match(line):
            roles: dict[str, tuple[Span, ...]] = {"Source": (), "Cue": (), "Content": ()}
            for pair in event[1].split():
                role, _, name = pair.partition(":")
                kind = re.sub(r"\d+$", "", role)
                if kind in roles:
                    roles[kind] += spans.get(name, ())
            attributions.append(Attribution(roles["Source"], roles["Cue"], roles["Content"]))
    return attributions, discarded


def read_polnear(folder: Path, sentences: Path) -> list[Story]:
    """Stories with attributions. `sentences` is what segment.mjs wrote for the folder."""
    spans = json.loads(sentences.read_text())
    files: dict[str, list[Path]] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(re.sub(r"_[0-9a-f]{4}$", "", path.stem), []).append(path)
    stories = []
    for path in sorted((folder / "text").glob("*.txt")):
        # newline='' keeps \r\n, so that offsets stay true.
        with path.open(encoding="utf8", newline="") as file:
            text = file.read()
        place = Utf16(text)
        story = Story("polnear/" + path.stem, text, [(place(a), place(b)) for a, b in spans[path.stem]])
        for annotation in files.get(path.stem, []):
            attributions, discarded = parse_annotations(annotation.read_text(encoding="utf8"), place)
            if not story.annotators:
                story.discarded = discarded
            story.annotators.append(attributions)
        if story.annotators:
            stories.append(story)
    return stories


def read_beliefs(path: Path, stories: list[Story]) -> None:
    """Gives stories what `teach.py` wrote for them."""
    beliefs = {row["id"]: row["chances"] for row in map(json.loads, path.read_text().splitlines())}
    for story in stories:
        if story.id in beliefs:
            story.believed = beliefs[story.id]


def read_labels(path: Path, stories: list[Story]) -> None:
    """Gives stories verdict labels of our own (`labels/`): a list for each annotator, with one label a sentence. Stories of the
    claims corpus have one annotator's already, those of the attribution corpus none; its sentences are as `segment.mjs` cuts them."""
    labels = {row["id"]: [line.split() for line in row["labels"]] for row in map(json.loads, path.read_text().splitlines())}
    for story in stories:
        if story.id not in labels:
            continue
        for line in labels[story.id]:
            if len(line) != len(story.sentences):
                raise ValueError(f"{story.id}: {len(line)} labels for {len(story.sentences)} sentences")
        own = [story.labels] if story.labels else []
        story.labels, *story.second_labels = own + labels[story.id]


def rows_of(paths: list[Path]) -> list[dict]:
    """The rows of speakers' files: one a file, or one a line."""
    files = [file for path in paths for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]
    texts = [(file, file.read_text(encoding="utf8")) for file in files]
    return [json.loads(row) for file, text in texts for row in (text.splitlines() if file.suffix == ".jsonl" else [text])]


def read_speakers(paths: list[Path], stories: list[Story]) -> None:
    """Gives stories whom their sources mean: files and rows in the shape of `bench/gold/speakers`, of which the test part is never used here."""
    speakers = {"polnear/" + Path(row["text"]).stem: row["speakers"] for row in rows_of(paths) if row["part"] != "test"}
    for story in stories:
        place = Utf16(story.text)
        for speaker in speakers.get(story.id, []):
            if speaker["kind"] == "name":
                continue
            start, end = place(speaker["start"]), place(speaker["end"])
            names = [(place(a), place(b)) for a, b in speaker["names"]]
            story.meant.append(((start, end), [(a, b) for a, b in names if b <= start or end <= a]))
