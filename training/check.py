"""Figures of exported networks on the validation split: `python check.py FOLDER… --gold … --sentences …`.

Each FOLDER holds vocabulary.txt, reader.onnx and reader.weights. Prints the figures of the two heads, what the temperature and the
finding threshold would do, so that they can be chosen without a look at the data that measures the product.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import onnxruntime
import torch

from reader.corpus import read_claims, read_polnear
from reader.batch import collate
from reader.examples import IGNORE, example, prepare
from reader.measure import FLAGS, average_precision, f1, verdict_figures
from reader.model import TAG_TYPES
from reader.split import split
from reader.stream import windows
from reader.wordpiece import WordPiece


def read(network: Path, examples: list) -> tuple[torch.Tensor, torch.Tensor, dict[str, float]]:
    """Chances [sentences, 7] and gold of the verdicts, and the token F1 of each tag type."""
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(network), settings)
    chances, gold, hits = [], [], torch.zeros(len(TAG_TYPES), 2)
    for one in examples:
        batch = collate([one])
        feeds = {"ids": batch.ids.int().numpy(), "features": batch.features.int().numpy(), "spans": batch.spans.numpy()}
        tags, _, verdicts, _ = (torch.from_numpy(x) for x in session.run(None, feeds))
        known = batch.labels != IGNORE
        chances.append(verdicts[known].softmax(-1))
        gold.append(batch.labels[known])
        said = tags.view(-1, len(TAG_TYPES), 3).argmax(-1) > 0
        for k in range(len(TAG_TYPES)):
            real = batch.tags[0, k] != IGNORE
            a, b = said[real, k], batch.tags[0, k][real] > 0
            hits[k] += torch.tensor([2 * (a & b).sum().item(), a.sum().item() + b.sum().item()])
    return torch.cat(chances), torch.cat(gold), {kind: round((hits[k, 0] / hits[k, 1]).item(), 4) for k, kind in enumerate(TAG_TYPES)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--sentences", type=Path, required=True)
    parser.add_argument("--validation", type=float, default=0.08)
    options = parser.parse_args()
    _, claims = split(read_claims(options.gold / "claims/train.jsonl"), options.validation)
    _, polnear = split(read_polnear(options.gold / "attribution/train", options.sentences), options.validation)
    for folder in options.folders:
        pieces = WordPiece.read(folder / "vocabulary.txt")
        examples = [example(p, w, None) for p in prepare(claims + polnear, pieces) for w in windows(p.stream.first, [128, 400])]
        chances, gold, tags = read(folder / "reader.onnx", examples)
        print(folder, tags, {k: round(v, 4) for k, v in verdict_figures(chances, gold).items()})
        for temperature in (0.8, 0.9, 1.0, 1.1, 1.2):
            scaled = (chances.log() / temperature).softmax(-1)
            print(f"  temperature {temperature}: loss {-scaled[range(len(gold)), gold].log().mean():.4f}")
        is_flag = torch.isin(gold, torch.tensor(FLAGS))
        flag = chances[:, FLAGS].sum(1)
        for bar in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6):
            said = flag > bar
            right = (said & is_flag).sum().item()
            print(f"  finding from {bar}: P {right / said.sum():.3f} R {right / is_flag.sum():.3f} F1 {f1(said, is_flag):.3f}")
        for weak in (0.5, 0.7, 0.8, 0.9, 1.0):
            score = chances[:, 2] + chances[:, 3] + weak * chances[:, 4]
            print(f"  weak query counts {weak}: AP {average_precision(score, is_flag):.4f}, of strong ones {average_precision(score, torch.isin(gold, torch.tensor([2, 3]))):.4f}")


if __name__ == "__main__":
    main()
