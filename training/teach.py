"""A teacher's verdicts for the stories of both corpora: `python teach.py CHECKPOINT… --gold … --sentences … --base … > beliefs.jsonl`.

Several checkpoints are several teachers (of any runs), whose chances are averaged; with `--mean` they are one, the mean of their weights. Only the train set is read, and of it only what
training does not hold back for validation.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import torch

from reader.corpus import read_claims, read_polnear
from reader.batch import collate
from reader.examples import Prepared, example, prepare
from reader.model import LABELS, Reader
from reader.compact import load_reader
from reader.split import split
from reader.stream import windows
from reader.wordpiece import WordPiece

CUTTING = [128, 400]  # as at run time


@torch.no_grad()
def believe(teachers: list[Reader], prepared: Prepared) -> list[list[float]]:
    """Mean chances of the labels for each sentence of a story."""
    prepared.story.annotators = []  # their tags aren't needed here, and cost time
    total = torch.zeros(len(prepared.story.sentences), len(LABELS))
    cut = windows(prepared.stream.first, CUTTING)
    batch = collate([example(prepared, window, None) for window in cut])
    for teacher in teachers:
        with torch.autocast("cpu", torch.bfloat16):
            _, _, verdicts, _ = teacher(batch.ids, batch.features, batch.spans, batch.keep)
        for row, window in enumerate(cut):
            total[window.first : window.last] += verdicts[row, : window.last - window.first].float().softmax(-1)
    return (total / len(teachers)).tolist()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoints", nargs="+", type=Path)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--sentences", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True, help="folder with vocab.txt")
    parser.add_argument("--mean", action="store_true", help="one teacher of the checkpoints' mean weights")
    parser.add_argument("--corpora", nargs="+", choices=("claims", "attribution"), default=("claims", "attribution"))
    parser.add_argument("--validation", type=float, default=0.08)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    groups = [options.checkpoints] if options.mean else [[path] for path in options.checkpoints]
    teachers = [load_reader(group).eval() for group in groups]
    stories = read_claims(options.gold / "claims/train.jsonl") if "claims" in options.corpora else []
    if "attribution" in options.corpora:
        stories += read_polnear(options.gold / "attribution/train", options.sentences)
    stories, _ = split(stories, options.validation)
    for number, prepared in enumerate(prepare(stories, WordPiece.read(options.base / "vocab.txt"))):
        chances = [[round(value, 4) for value in row] for row in believe(teachers, prepared)]
        print(json.dumps({"id": prepared.story.id, "chances": chances}), flush=True)
        if number % 100 == 99:
            print(f"{number + 1} stories", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
