"""Writes the streams of all training texts as JSON lines, for compare-streams.mjs: offsets in UTF-16 units."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from reader.corpus import read_claims, read_polnear
from reader.stream import build
from reader.wordpiece import WordPiece


def utf16(text: str) -> list[int]:
    """For each code point, and the end, its UTF-16 offset."""
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + (2 if ord(char) > 0xFFFF else 1))
    return offsets


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--sentences", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    options = parser.parse_args()
    pieces = WordPiece.read(options.vocabulary)
    for story in read_claims(options.gold / "claims/train.jsonl") + read_polnear(options.gold / "attribution/train", options.sentences):
        stream, at = build(story, pieces), utf16(story.text)
        print(json.dumps({
            "text": story.text,
            "sentences": [{"start": at[a], "end": at[b]} for a, b in story.sentences],
            "stream": [stream.ids, stream.features, [at[a] if a >= 0 else -1 for a, _ in stream.spans], [at[b] if b >= 0 else -1 for _, b in stream.spans], stream.first],
        }))


if __name__ == "__main__":
    main()
