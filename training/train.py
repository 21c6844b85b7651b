"""Trains the reader. `python train.py --help` lists the settings; README.md has the commands of the shipped weights."""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch

from reader.batch import by_fold
from reader.compact import load_known
from reader.corpus import read_beliefs, read_claims, read_labels, read_polnear, read_speakers
from reader.distil import Teachers, jumbled, taught
from reader.encoders import KINDS, empty_encoder, pretrained
from reader.examples import TEACHER, Prepared, example, prepare
from reader.loss import look, losses
from reader.measure import measure
from reader.model import Reader
from reader.split import fold_of, split
from reader.stream import windows
from reader.wordpiece import WordPiece

# How many of their pieces are exchanged.
JUMBLED_PIECES = 0.12


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True, help="folder with claims/ and attribution/")
    parser.add_argument("--sentences", type=Path, required=True, help="what segment.mjs wrote for attribution/train")
    parser.add_argument("--base", type=Path, required=True, help="folder with model.safetensors and vocab.txt")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and log.jsonl")
    parser.add_argument("--start", type=Path, help="checkpoint to go on from, with a fresh optimizer")
    parser.add_argument("--beliefs", type=Path, help="what teach.py wrote: a teacher's verdicts")
    parser.add_argument("--teacher-share", type=float, default=TEACHER, help="how much a teacher's belief counts beside annotators' votes")
    parser.add_argument("--labels", type=Path, nargs="*", default=[], help="verdict labels of our own, for stories of either corpus")
    parser.add_argument("--stories", type=Path, help="stories of our own, in the shape of claims/train.jsonl; none is held back")
    parser.add_argument("--unlabelled", type=Path, help="more stories in that shape without labels, for teachers to judge")
    parser.add_argument("--speakers", type=Path, nargs="*", default=[], help="whom sources mean: files as in bench/gold/speakers, or of such rows")
    parser.add_argument("--folds", type=int, default=4, help="into how many folds teachers divide the stories")
    parser.add_argument("--leave-out", type=int, help="the fold that a teacher does not see")
    parser.add_argument("--teachers", type=Path, nargs="*", default=[], help="checkpoints of teachers, in the order of the folds they left out")
    parser.add_argument("--jumbled", type=float, default=0.0, help="share of the batches that only teachers judge, with words exchanged")
    parser.add_argument("--labelled-only", action="store_true", help="leave out stories of the attribution corpus without verdicts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--encoder", choices=KINDS, default="ships", help="what to train: what ships, a BiLSTM to measure it against, or a teacher")
    parser.add_argument("--encoder-base", type=Path, help="folder with the teacher's model.safetensors; without it --base")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--tokens", type=int, default=3000, help="padded pieces in a batch")
    parser.add_argument("--claims-times", type=int, default=2, help="how often an epoch reads the claims corpus")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--average", type=float, default=0.998, help="decay of the running mean of the weights")
    parser.add_argument("--average-from", type=int, default=0, help="step at which the running mean begins: what was learnt before, from nothing, would stay in it")
    parser.add_argument("--validation", type=float, default=0.08, help="share of train held back; 0 trains on all")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser.parse_args()


def groups(model: Reader, rate: float) -> list[dict]:
    """Heads learn faster than the pretrained encoder; the word table is frozen (half of all weights, and it
    would only learn the words of the training stories)."""
    model.encoder.words.weight.requires_grad_(False)
    body = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    return [{"params": body, "lr": rate}, {"params": heads, "lr": 3 * rate}]


def fixed(stories: list[Prepared]) -> list:
    """Validation windows: cut once, as at run time."""
    return [example(p, w, None) for p in stories for w in windows(p.stream.first, [128, 400])]


def main() -> None:
    options = parse()
    device = torch.device(options.device)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    draw = random.Random(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = WordPiece.read(options.base / "vocab.txt")
    claims, claims_held = split(read_claims(options.gold / "claims/train.jsonl"), options.validation)
    polnear, polnear_held = split(read_polnear(options.gold / "attribution/train", options.sentences), options.validation)
    for path in options.labels:
        read_labels(path, claims + polnear)
    read_speakers(options.speakers, polnear + polnear_held)
    if options.stories:
        claims += read_claims(options.stories, "own")
    if options.beliefs:
        read_beliefs(options.beliefs, claims + polnear)
    if options.labelled_only:
        polnear = [story for story in polnear if story.labels]
    stories = claims * options.claims_times + polnear
    if options.unlabelled:
        stories += read_claims(options.unlabelled, "more")
    if options.leave_out is not None:
        stories = [story for story in stories if fold_of(story, options.folds) != options.leave_out]
    ready = prepare(stories, pieces)
    held = fixed(prepare(claims_held + polnear_held, pieces))

    encoder = empty_encoder(options.encoder, options.layers, options.dropout)
    model = Reader(encoder, options.dropout)
    if options.start:
        load_known(model, torch.load(options.start, map_location="cpu", weights_only=True)["model"])
    else:
        pretrained(encoder, options.encoder_base or options.base)
    model.to(device)
    teachers = Teachers(options.teachers, encoder.shape.width).to(device) if options.teachers else None
    bridge = [{"params": teachers.bridge.parameters(), "lr": 3 * options.rate}] if teachers else []
    optimizer = torch.optim.AdamW(groups(model, options.rate) + bridge, weight_decay=0.01, betas=(0.9, 0.98))
    mean = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(options.average))

    folds = options.folds if options.teachers else None
    first = list(by_fold(ready, folds, options.teacher_share, options.tokens, draw))
    steps = options.epochs * len(first)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / (0.06 * steps), max(0.02, 1 - s / steps)))
    began, step = time.time(), 0
    for number in range(options.epochs):
        sums: dict[str, list[float]] = {}
        for fold, padded in first if number == 0 else by_fold(ready, folds, options.teacher_share, options.tokens, draw):
            model.train()
            batch = padded.to(device)
            if teachers and draw.random() < options.jumbled:
                batch = jumbled(batch, JUMBLED_PIECES)
                parts = taught(model, teachers, fold, look(model, batch), batch, 1.0)
            else:
                said = look(model, batch)
                parts = losses(model, said, batch)
                if teachers:
                    parts |= taught(model, teachers, fold, said, batch, options.teacher_share)
            total = sum(parts.values())
            optimizer.zero_grad()
            total.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step <= options.average_from:
                mean.n_averaged.zero_()  # the next update copies the weights
            mean.update_parameters(model)
            for name, value in parts.items():
                sums.setdefault(name, []).append(value.item())
            if step % 50 == 0:
                recent = {k: round(sum(v[-50:]) / len(v[-50:]), 4) for k, v in sums.items()}
                print(f"{time.time() - began:7.0f}s step {step}/{steps} {recent}", flush=True)
        row = {"epoch": number + 1, "seconds": round(time.time() - began)}
        row |= {"loss_" + k: round(sum(v) / len(v), 4) for k, v in sums.items()}
        if held:
            row |= {k: round(v, 4) for k, v in measure(mean.module, held).items()}
        print(json.dumps(row), flush=True)
        with (options.out / "log.jsonl").open("a") as log:
            log.write(json.dumps(row) + "\n")
        told = {"options": {k: str(v) for k, v in vars(options).items()}, "kind": options.encoder, "layers": options.layers}
        torch.save({"model": mean.module.state_dict(), **told}, options.out / "last.pt")


if __name__ == "__main__":
    main()
