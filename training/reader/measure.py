"""Quick figures on the validation split, to choose epochs and settings. The scorers of ../shared/score judge the product."""

from __future__ import annotations

import torch

from .batch import batches
from .examples import IGNORE, Example
from .loss import look
from .meant import meant_scores
from .model import LABELS, TAG_TYPES, Reader

FLAGS = [LABELS.index(x) for x in ("Av", "Us", "Uw")]
GROUPS = {"An": 0, "Au": 1, "Av": 2, "Us": 3, "Uw": 3, "O": 4, "N": 5}


def f1(said: torch.Tensor, gold: torch.Tensor) -> float:
    """F1 of boolean tensors."""
    both = (said & gold).sum().item()
    return 2 * both / max(1, said.sum().item() + gold.sum().item())


def average_precision(score: torch.Tensor, gold: torch.Tensor) -> float:
    """Mean precision at every positive, by descending score."""
    order = gold[score.argsort(descending=True)].float()
    precision = order.cumsum(0) / torch.arange(1, len(order) + 1)
    return (precision * order).sum().item() / max(1.0, order.sum().item())


def verdict_figures(chances: torch.Tensor, gold: torch.Tensor) -> dict[str, float]:
    """chances [sentences, 7], gold [sentences] indices into LABELS."""
    flag, is_flag = chances[:, FLAGS].sum(1), torch.isin(gold, torch.tensor(FLAGS))
    groups = torch.tensor([GROUPS[x] for x in LABELS])
    by_group = torch.zeros(len(gold), 6).index_add_(1, groups, chances)
    said, truth = by_group.argmax(1), groups[gold]
    best = max((f1(flag > t / 100, is_flag), t / 100) for t in range(20, 71, 2))
    return {
        "flag": best[0],
        "threshold": best[1],
        "ap": average_precision(flag, is_flag),
        "attributed": f1(said < 3, truth < 3),
        "macro": sum(f1(said == k, truth == k) for k in range(6)) / 6,
    }


@torch.no_grad()
def measure(model: Reader, examples: list[Example]) -> dict[str, float]:
    """Token F1 of each tag type, the figures of the verdicts, and how often the piece a source points at most names who is meant."""
    model.eval()
    chances, gold, meant = [], [], []
    hits = torch.zeros(len(TAG_TYPES), 2)
    for padded in batches(examples, 6000, None):
        batch = padded.to(model.nobody.device)
        said = look(model, batch)
        known = batch.labels != IGNORE
        chances.append(said.verdicts.float()[known].softmax(-1).cpu())
        gold.append(batch.labels[known].cpu())
        tags = said.tags.view(*said.tags.shape[:2], len(TAG_TYPES), 3).argmax(-1).permute(0, 2, 1) > 0
        for k in range(len(TAG_TYPES)):
            real = batch.tags[:, k] != IGNORE
            a, b = tags[:, k][real], batch.tags[:, k][real] > 0
            hits[k] += torch.tensor([2 * (a & b).sum().item(), a.sum().item() + b.sum().item()])
        if len(batch.asks_of):
            scores = meant_scores(said.mentions, batch.asking, batch.asks_of, model.nobody, batch.open_to)
            meant += batch.named.gather(1, scores.argmax(-1, keepdim=True))[:, 0].tolist()
    figures = {kind: (hits[k, 0] / hits[k, 1].clamp(min=1)).item() for k, kind in enumerate(TAG_TYPES)}
    if gold:
        chances, gold = torch.cat(chances), torch.cat(gold)
        figures |= verdict_figures(chances, gold)
        figures["log loss"] = -chances[range(len(gold)), gold].clamp(min=1e-6).log().mean().item()
    if meant:
        figures["meant"] = sum(meant) / len(meant)
    return figures
