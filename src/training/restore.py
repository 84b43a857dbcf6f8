"""Gets weights to train on from a tagger in int8, where the run's own are gone.

    python restore.py --onnx tagger.onnx --base BASE --out work/restored.pt     # then train.py --start work/restored.pt

The base's word embeddings, which training leaves as they are, come back exactly; the rest as int8 rounded it.
"""

import argparse
import json

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import Tagger, load_base

HEADS = ("quote_tags", "entity_tags", "cue_link", "source_link")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--onnx", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    exported = onnx.load(a.onnx)
    values = {i.name: numpy_helper.to_array(i) for i in exported.graph.initializer}
    weight_of = {n.name: n.input[1] for n in exported.graph.node if n.op_type in ("MatMul", "MatMulInteger")}
    layers = 1 + max(int(name.split(".")[1]) for name in values if name.startswith("layers."))
    model = Tagger(layers)
    load_base(model, a.base)
    state = model.state_dict()

    def full(name):
        whole = lambda part: values[f"{name}_{part}"].astype(np.float32)
        return (whole("quantized") - whole("zero_point")) * whole("scale")

    def put(key, value):
        if state[key].shape != value.shape:
            raise ValueError(f"{key}: must be of shape {tuple(state[key].shape)}, but was {value.shape}")
        state[key] = torch.from_numpy(np.array(value, np.float32))

    for name in ("places.weight", "features.weight"):
        put(name, full(name))
    for name in ("norm.weight", "norm.bias"):
        put(name, values[name])
    for head in HEADS:
        put(f"{head}.weight", values[weight_of[f"/{head}/MatMul"]].T)
        put(f"{head}.bias", values[f"{head}.bias"])
    for i in range(layers):
        for norm in ("norm1", "norm2"):
            for part in ("weight", "bias"):
                put(f"layers.{i}.{norm}.{part}", values[f"layers.{i}.{norm}.{part}"])
        for linear in ("qkv", "out", "up", "down"):
            at, smoothed = f"layers.{i}.{linear}", f"layers.{i}.{linear}.inverse" in values
            node = f"/layers.{i}/{linear}{'/linear' if smoothed else ''}/MatMul_quant"
            weight = full(weight_of[node].removesuffix("_quantized"))
            if smoothed:
                weight = weight * values[f"{at}.inverse"][:, None]
            put(f"{at}.weight", weight.T)
            put(f"{at}.bias", values[f"{at}.linear.bias" if smoothed else f"{at}.bias"])
    metadata = {p.key: p.value for p in exported.metadata_props}
    put("transitions", np.array(json.loads(metadata["quoteTransitions"])))
    torch.save(state, a.out)
    print(f"{a.out}: {layers} layers, of a model trained as {metadata.get('trained')!r}")


if __name__ == "__main__":
    main()
