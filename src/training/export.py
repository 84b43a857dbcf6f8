"""Exports a trained tagger to ONNX and quantises its weights to int8.

    python export.py --model work/run1/model.pt --base BASE --out work/tagger.onnx
    python export.py ... --install      also puts it, with its vocabulary, where the Java program reads it
"""

import argparse
import json
import os
import pickle
import shutil

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model

import labels
from base import tokenizer
from model import ATTENTION_HEADS, HIDDEN, load
from smooth import sample, smooth

RESOURCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../main/resources/io/sayso/tagger")
HEADS = ("/quote_tags/", "/entity_tags/", "/cue_link/", "/source_link/")


def export(model, path):
    model.eval()
    example = tuple(torch.ones(1, 8, dtype=torch.int64) for _ in range(2))
    both = {0: "batch", 1: "tokens"}
    square = {0: "batch", 1: "tokens", 2: "tokens"}
    torch.onnx.export(
        model, example, path, opset_version=17, dynamo=False, custom_opsets={"com.microsoft": 1},
        input_names=["ids", "features"], output_names=["quote_tags", "entity_tags", "cue_link", "source_link"],
        dynamic_axes={"ids": both, "features": both, "quote_tags": both, "entity_tags": both, "cue_link": square,
                      "source_link": square},
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


def fuse(path):
    """Residual additions and normalisations become one operator each, as ONNX Runtime would do only in part after quantising."""
    options = FusionOptions("bert")
    options.enable_attention = options.enable_bias_gelu = False
    optimize_model(
        path, model_type="bert", num_heads=ATTENTION_HEADS, hidden_size=HIDDEN, opt_level=0, optimization_options=options
    ).save_model_to_file(path)


def quantise(source, target, reduce_range=True):
    graph = onnx.load(source).graph
    quantize_dynamic(
        source, target, per_channel=True, reduce_range=reduce_range, weight_type=QuantType.QInt8,
        op_types_to_quantize=["MatMul", "Gather"],
        nodes_to_exclude=[n.name for n in graph.node if any(h in n.name for h in HEADS)],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--model", required=True)
    p.add_argument("--data", default="work/data.pkl", help="the windows that activations are measured on are from its training part")
    p.add_argument("--base", required=True)
    p.add_argument("--out", default="work/tagger.onnx")
    p.add_argument("--trained", default="", help="a line on the run, kept in the model's metadata")
    p.add_argument("--full-range", action="store_true", help="8 bits of weight: overflows on x86 processors without VNNI")
    p.add_argument("--install", action="store_true")
    a = p.parse_args()
    model = load(a.model)
    with open(a.data, "rb") as f:
        smooth(model, sample(pickle.load(f)["polnear.train"]))
    full = os.path.splitext(a.out)[0] + ".fp32.onnx"
    export(model, full)
    fuse(full)
    quantise(full, a.out, reduce_range=not a.full_range)
    for path in (full, a.out):
        describe(path, model.transitions.detach().tolist(), a.trained)
        print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB")
    if a.install:
        os.makedirs(RESOURCES, exist_ok=True)
        shutil.copy(a.out, os.path.join(RESOURCES, "tagger.onnx"))
        vocabulary = tokenizer(a.base).get_vocab()
        with open(os.path.join(RESOURCES, "vocab.txt"), "w", encoding="utf-8") as f:
            f.writelines(piece + "\n" for piece in sorted(vocabulary, key=vocabulary.get))


if __name__ == "__main__":
    main()
