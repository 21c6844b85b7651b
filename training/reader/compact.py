"""The trained reader made small for the browser: fewer words, eight bits a weight."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from .encoders import empty_encoder
from .model import Reader


class PackedWords(nn.Module):
    """The word table in eight bits with one scale a word: a scale for the whole table loses the rare words."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("table", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.table[ids].float() * self.scale[ids]


def is_kept(piece: str) -> bool:
    """Pieces that English news can hold: no placeholders, no letters of other scripts (they become [UNK])."""
    if piece.startswith("[unused"):
        return False
    bare = piece.removeprefix("##")
    return all(c < "\u0250" or "\u2010" <= c <= "\u206f" or "\u20a0" <= c <= "\u20cf" or "\u2100" <= c <= "\u22ff" for c in bare)


def load_known(model: Reader, state: dict[str, Tensor]) -> None:
    """Loads a checkpoint; one made before there was the head of mentions leaves that as it is."""
    missing, unexpected = model.load_state_dict(state, strict=False)
    if unexpected or any(name.split(".")[0] not in ("mentions", "nobody") for name in missing):
        raise ValueError(f"the checkpoint does not fit: missing {missing}, unexpected {unexpected}")


def load_reader(checkpoints: list[Path]) -> Reader:
    """The mean of the checkpoints' weights; they must come from one run or from runs that go on from it."""
    saved = [torch.load(path, map_location="cpu", weights_only=True) for path in checkpoints]
    model = Reader(empty_encoder(saved[0].get("kind", "ships"), saved[0]["layers"], 0.0), 0.0)
    states = [s["model"] for s in saved]
    each = {name: [state[name] for state in states if name in state] for name in states[0]}
    load_known(model, {name: sum(weights) / len(weights) for name, weights in each.items()})
    return model.eval()


def export(model: Reader, vocabulary: list[str], path: Path) -> list[str]:
    """Writes the full-precision graph with the pruned word table; returns the pieces that were kept, in order."""
    kept = [i for i, piece in enumerate(vocabulary) if is_kept(piece)]
    full = model.encoder.words
    model.encoder.words = PackedWords(full.weight.detach()[kept])
    # int32 numbers spare the browser BigInt arrays.
    ids = torch.randint(5, 900, (1, 96), dtype=torch.int32)
    spans = torch.zeros(1, 3, 96)
    for sentence in range(3):
        spans[0, sentence, sentence * 32 : (sentence + 1) * 32] = 1
    with torch.no_grad():
        torch.onnx.export(
            model,
            (ids, torch.zeros_like(ids), spans),
            str(path),
            input_names=["ids", "features", "spans"],
            output_names=["tags", "links", "verdicts", "mentions"],
            dynamic_axes={"ids": {1: "tokens"}, "features": {1: "tokens"}, "spans": {1: "sentences", 2: "tokens"},
                          "tags": {1: "tokens"}, "links": {1: "tokens"}, "mentions": {1: "tokens"}, "verdicts": {1: "sentences"}},
            opset_version=17,
            dynamo=False,
        )
    model.encoder.words = full
    return [vocabulary[i] for i in kept]


def quantise(source: Path, target: Path) -> None:
    """Eight-bit weights, one scale a column, for the matrix products; the small heads stay in full precision.

    The weights stand beside the graph in a file of their own (`.weights`): the runtime then reads them where they are, while
    those within a graph are in memory three times over as it starts.
    """
    graph = onnx.load(source).graph
    known = {w.name: w for w in graph.initializer}
    small = [n.name for n in graph.node if n.op_type == "MatMul" and any(x in known and min(known[x].dims) <= 16 for x in n.input)]
    quantize_dynamic(source, target, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=small)
    weights = target.with_suffix(".weights")
    weights.unlink(missing_ok=True)  # onnx would write behind what is there
    onnx.save_model(onnx.load(target), target, save_as_external_data=True, location=weights.name, size_threshold=1024)
    weights.chmod(0o644)
