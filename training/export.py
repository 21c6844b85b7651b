"""Makes what the extension ships out of checkpoints: `python export.py CHECKPOINT… --base FOLDER --out ../public/model`.

Several checkpoints of one run (or of runs that go on from it) are averaged. Writes reader.onnx with reader.weights (eight bits
a weight) and vocabulary.txt, keeps reader.onnx in full precision beside the checkpoints for check.py, and brings the link biases in
reader.json up to date; its thresholds are chosen with check.py and the scorers, by hand.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from reader.compact import export, load_reader, quantise


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoints", nargs="+", type=Path)
    parser.add_argument("--base", type=Path, required=True, help="folder with vocab.txt")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    vocabulary = (options.base / "vocab.txt").read_text(encoding="utf8").rstrip("\n").split("\n")
    model = load_reader(options.checkpoints)
    full = options.checkpoints[0].parent / "reader-full.onnx"
    options.out.mkdir(parents=True, exist_ok=True)
    kept = export(model, vocabulary, full)
    quantise(full, options.out / "reader.onnx")
    (options.out / "vocabulary.txt").write_text("\n".join(kept) + "\n", encoding="utf8")
    settings = options.out / "reader.json"
    if settings.exists():
        values = json.loads(settings.read_text())
        source, content = model.link_bias.tolist()
        values["links"]["bias"] = {"source": round(source, 4), "content": round(content, 4)}
        values["meant"] = {"nobody": round(model.nobody.item(), 4)}
        settings.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n")
    print(f"{len(kept)} pieces, {(options.out / 'reader.weights').stat().st_size / 1e6:.1f} MB of weights")


if __name__ == "__main__":
    main()
