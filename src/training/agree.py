"""Writes what Python makes of some texts with an exported model, for Java's AgreementTest to compare with.

    python agree.py --onnx work/tagger.onnx --base BASE --out ../test/resources/io/sayso/tagger/agreement.json TEXT...
    python agree.py ... --jsonl ../../../shared/data/polnear/dev.jsonl      for a check on more, outside the project
"""

import argparse
import gzip
import json

import numpy as np

import decode
import labels
from evaluate import onnx_run
from prepare import Encoder, read
from windows import predict


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--onnx", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--jsonl")
    p.add_argument("texts", nargs="*")
    a = p.parse_args()
    texts = [open(path, encoding="utf-8").read() for path in a.texts] + ([d["text"] for d in read(a.jsonl)] if a.jsonl else [])
    encode, (run, transitions) = Encoder(a.base), onnx_run(a.onnx)
    quote_steps, entity_steps = transitions + decode.allowed_steps(labels.QUOTE_TAGS), decode.allowed_steps(labels.ENTITY_TAGS)
    out = []
    for text in texts:
        e = encode(text)
        units = np.cumsum([0] + [2 if ord(c) > 0xFFFF else 1 for c in text])
        emissions = predict(run, e)
        out.append({
            "text": text,
            "ids": e["ids"].tolist(),
            "starts": [int(units[s]) for s, _ in e["offsets"]],
            "ends": [int(units[t]) for _, t in e["offsets"]],
            "features": e["features"].tolist(),
            "quoteTags": decode.viterbi(emissions["quote"], quote_steps),
            "entityTags": decode.viterbi(emissions["entity"], entity_steps),
        })
    opener = gzip.open if a.out.endswith(".gz") else open
    with opener(a.out, "wt", encoding="utf-8") as f:
        json.dump(out, f, ensure_ascii=False)


if __name__ == "__main__":
    main()
