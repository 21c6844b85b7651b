"""A checkpoint out of the network that ships: `python unpack.py ../public/model --base FOLDER --out runs/shipped.pt`.

So that a further round can go on from the shipped weights where the checkpoints they came from are gone. Eight bits a weight
lose what training makes good within its first steps; the word table is never trained and is taken from the base.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper

from reader.compact import load_known
from reader.encoder import Encoder, EncoderShape, load_base
from reader.model import Reader

PRODUCT = re.compile(r"^/(.+)/MatMul(?:_quant)?$")


def weights_of(network: Path) -> dict[str, torch.Tensor]:
    """The trained parameters by their names in the model; matrix products carry theirs in the name of their node."""
    graph = onnx.load(network).graph
    stored = {w.name: torch.from_numpy(numpy_helper.to_array(w).copy()) for w in graph.initializer}
    state = {name: value for name, value in stored.items() if not name.startswith(("onnx::", "encoder.words."))}
    for node in graph.node:
        at = PRODUCT.match(node.name)
        if not at or node.op_type not in ("MatMul", "MatMulInteger") or node.input[1] not in stored:
            continue
        parts = at[1].split("/")
        # "/verdict/verdict.0/MatMul": the last part names the module within the one before it.
        name = parts[-1] if len(parts) > 1 and parts[-1].startswith(parts[-2] + ".") else ".".join(parts)
        value = stored[node.input[1]]
        if node.op_type == "MatMulInteger":
            matrix = node.input[1].removesuffix("_quantized")
            value = (value.float() - stored[matrix + "_zero_point"].float()) * stored[matrix + "_scale"]
        state[name + ".weight"] = value.T.contiguous()
    return state


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="with reader.onnx, reader.weights and reader.json")
    parser.add_argument("--base", type=Path, required=True, help="folder with model.safetensors")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    state = weights_of(options.folder / "reader.onnx")
    layers = 1 + max(int(m[1]) for name in state if (m := re.match(r"encoder\.layers\.(\d+)\.", name)))
    encoder = Encoder(EncoderShape(layers=layers))
    load_base(encoder, options.base / "model.safetensors")
    model = Reader(encoder)
    settings = json.loads((options.folder / "reader.json").read_text())
    bias = settings["links"]["bias"]
    state |= {"link_bias": torch.tensor([bias["source"], bias["content"]]), "encoder.words.weight": encoder.words.weight.detach()}
    if "meant" in settings:
        state["nobody"] = torch.tensor([settings["meant"]["nobody"]])
    load_known(model, state)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"model": model.state_dict(), "options": {"unpacked": str(options.folder)}, "layers": layers}, options.out)


if __name__ == "__main__":
    main()
