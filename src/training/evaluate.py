"""Figures on dev, by the scorers in shared/eval.

    python evaluate.py --data work/data.pkl (--model work/run1/model.pt | --onnx tagger.onnx) [--out predictions]
"""

import argparse
import contextlib
import io
import json
import os
import pickle
import tempfile

import numpy as np
import torch

import decode
from shared import SHARED
from windows import predict


def torch_run(model, bf16=False):
    model.eval()

    def run(ids, features):
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
            return [x.float().numpy() for x in model(ids, features)]

    return run


def onnx_run(path):
    """The model's run and its transition scores."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    run = lambda ids, features: session.run(None, {"ids": ids.numpy(), "features": features.numpy()})
    metadata = session.get_modelmeta().custom_metadata_map
    return run, np.array(json.loads(metadata["quoteTransitions"]), np.float32)


def gold(path):
    with open(os.path.join(SHARED, "data", path), encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def score_quotes(predicted, only_f=True):
    import score_quotes as s

    out = s.score(gold("polnear/dev.jsonl"), predicted)
    return {k: v["f"] if isinstance(v, dict) and only_f else v for k, v in out.items()}


def score_entities(name, predicted):
    import score_entities as s

    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as f, contextlib.redirect_stdout(io.StringIO()) as printed:
        for doc, entities in predicted.items():
            f.write(json.dumps({"doc": doc, "entities": entities}) + "\n")
        f.flush()
        s.main([os.path.join(SHARED, "data", "ner", name + ".jsonl"), f.name, "--units", "codepoints"])
    return json.loads(printed.getvalue())


def dev_figures(model, data, sets=("worldwide.dev", "gum.dev", "wikigold.dev")):
    run, transitions = torch_run(model, bf16=True), model.transitions.detach().float().numpy()
    predicted = {d["doc"]: decode.attributions(predict(run, d), d["offsets"], transitions) for d in data["polnear.dev"]}
    out = score_quotes(predicted)
    for name in sets:
        out[name] = score_entities(name, {d["doc"]: decode.mentions(predict(run, d), d["offsets"]) for d in data[name]})["all"]["f"]
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", default="work/data.pkl")
    p.add_argument("--model")
    p.add_argument("--onnx")
    a = p.parse_args()
    with open(a.data, "rb") as f:
        data = pickle.load(f)
    if a.onnx:
        run, transitions = onnx_run(a.onnx)
    else:
        from model import load

        model = load(a.model)
        run, transitions = torch_run(model), model.transitions.detach().numpy()
    predicted = {d["doc"]: decode.attributions(predict(run, d), d["offsets"], transitions) for d in data["polnear.dev"]}
    print(json.dumps({"polnear.dev": score_quotes(predicted, only_f=False)}))
    for name in ("worldwide.dev", "gum.dev", "wikigold.dev"):
        print(json.dumps({name: score_entities(name, {d["doc"]: decode.mentions(predict(run, d), d["offsets"]) for d in data[name]})}))


if __name__ == "__main__":
    main()
