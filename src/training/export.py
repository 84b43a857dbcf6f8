"""Exports a trained tagger to ONNX and quantises its weights to int8.

    python export.py --model work/run1/model.pt --base BASE --out work/tagger.onnx
    python export.py ... --install      also puts it, with its vocabulary, where the Java program reads it
"""

import argparse
import json
import os
import shutil

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

import labels
from model import Tagger

RESOURCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../main/resources/io/sayso/tagger")
HEADS = ("/quote_tags/", "/entity_tags/", "/cue_link/", "/source_link/")


def export(model, path):
    model.eval()
    example = tuple(torch.ones(1, 8, dtype=torch.int64) for _ in range(3))
    both = {0: "batch", 1: "tokens"}
    square = {0: "batch", 1: "tokens", 2: "tokens"}
    torch.onnx.export(
        model, example, path, opset_version=17, dynamo=False,
        input_names=["ids", "features", "mask"], output_names=["quote_tags", "entity_tags", "cue_link", "source_link"],
        dynamic_axes={"ids": both, "features": both, "mask": both, "quote_tags": both, "entity_tags": both,
                      "cue_link": square, "source_link": square},
    )


def describe(path, transitions, trained):
    """What the Java program must know of the model travels in it."""
    m = onnx.load(path)
    metadata = {
        "quoteRoles": json.dumps(labels.QUOTE_ROLES),
        "quoteTransitions": json.dumps([[round(x, 5) for x in row] for row in transitions]),
        "entityTypes": json.dumps(labels.ENTITY_TYPES),
        "trained": trained,
    }
    onnx.helper.set_model_props(m, metadata)
    onnx.save(m, path)


def quantise(source, target, per_channel=True, reduce_range=True, keep_heads=True):
    ready = target + ".ready"
    quant_pre_process(source, ready, skip_symbolic_shape=True)
    graph = onnx.load(ready).graph
    kept = [n.name for n in graph.node if keep_heads and any(h in n.name for h in HEADS)]
    quantize_dynamic(
        ready, target, per_channel=per_channel, reduce_range=reduce_range, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"], nodes_to_exclude=kept,
        extra_options={"MatMulConstBOnly": True},
    )
    os.remove(ready)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--model", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--out", default="work/tagger.onnx")
    p.add_argument("--trained", default="", help="a line on the run, kept in the model's metadata")
    p.add_argument("--full-range", action="store_true", help="8 bits of weight: overflows on x86 processors without VNNI")
    p.add_argument("--install", action="store_true")
    a = p.parse_args()
    model = Tagger()
    state = torch.load(a.model)
    model.load_state_dict(state.get("model", state))
    full = os.path.splitext(a.out)[0] + ".fp32.onnx"
    export(model, full)
    quantise(full, a.out, reduce_range=not a.full_range)
    for path in (full, a.out):
        describe(path, model.transitions.detach().tolist(), a.trained)
        print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB")
    if a.install:
        os.makedirs(RESOURCES, exist_ok=True)
        shutil.copy(a.out, os.path.join(RESOURCES, "tagger.onnx"))
        shutil.copy(os.path.join(a.base, "vocab.txt"), os.path.join(RESOURCES, "vocab.txt"))


if __name__ == "__main__":
    main()
