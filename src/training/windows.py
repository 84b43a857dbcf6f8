"""Cuts documents into windows for training and prediction, and puts predictions of overlapping windows together."""

import random

import numpy as np
import torch

CLS, SEP, PAD = 101, 102, 0
STRAIGHT = {1523: 1000, 1524: 1000, 1520: 1005, 1521: 1005}  # “ ” -> " and ‘ ’ -> ' in the vocabulary


def training_windows(docs, length):
    """Windows of at most `length` tokens ([CLS] and [SEP] included), cut at a new random place each time."""
    out = []
    for d in docs:
        n, at = len(d["ids"]), random.randint(-length // 2, 0) if len(d["ids"]) > length - 2 else 0
        while at < n:
            a, b = max(at, 0), min(at + length - 2, n)
            if b - a > 16:
                out.append((d, a, b))
            at += length - 2
    return out


def batch(windows, straighten=0.0):
    """Tensors of a batch; links point into the window, at 0 ([CLS]) for none, and are unlabelled where the target was cut off."""
    rows, width = len(windows), max(b - a for _, a, b in windows) + 2
    full = lambda fill: np.full((rows, width), fill, np.int64)
    out = {
        "ids": full(PAD), "features": full(0), "mask": full(0), "quote_tags": full(-100), "cue_of": full(-100),
        "source_of": full(-100), "entity_tags": full(0),
    }
    for r, (d, a, b) in enumerate(windows):
        k = b - a
        ids = d["ids"][a:b]
        if straighten and random.random() < straighten:
            ids = np.array([STRAIGHT.get(i, i) for i in ids])
        out["ids"][r, 0], out["ids"][r, 1 : k + 1], out["ids"][r, k + 1] = CLS, ids, SEP
        out["features"][r, 1 : k + 1] = d["features"][a:b]
        out["mask"][r, : k + 2] = 1
        for name in ("quote_tags", "entity_tags"):
            if name in d:
                out[name][r, 1 : k + 1] = d[name][a:b]
        for name in ("cue_of", "source_of"):
            if name in d:
                h = d[name][a:b]
                out[name][r, 1 : k + 1] = np.where(h == -1, 0, np.where((h >= a) & (h < b), h - a + 1, -100))
    return {name: torch.from_numpy(v) for name, v in out.items()}


def spread(n, length, overlap):
    """Starts of overlapping windows over n tokens, the last one flush with the end."""
    inner = length - 2
    if n <= inner:
        return [0]
    step = inner - overlap
    return list(range(0, n - inner, step)) + [n - inner]


def predict(run, d, length=384, overlap=128):
    """Emissions of a whole document: each token's come from the window in which it stands deepest.

    `run` maps (ids, features, mask) to the model's four outputs as numpy arrays. Link scores come back as, for each
    token, its scores to [CLS] and to the tokens of its window, with the window's start.
    """
    n, inner = len(d["ids"]), length - 2
    deepest, quote, entity = np.full(n, -1), None, None
    cue, source, start = [None] * n, [None] * n, np.zeros(n, np.int64)
    for a in spread(n, length, overlap):
        b = min(a + inner, n)
        w = batch([({"ids": d["ids"], "features": d["features"]}, a, b)])
        q, e, c, s = (x[0] for x in run(w["ids"], w["features"], w["mask"]))
        if quote is None:
            quote, entity = np.zeros((n, q.shape[1]), np.float32), np.zeros((n, e.shape[1]), np.float32)
        for i in range(a, b):
            depth = min(i - a if a else n, b - 1 - i if b < n else n)
            if depth > deepest[i]:
                deepest[i], row = depth, i - a + 1
                quote[i], entity[i], start[i] = q[row], e[row], a
                cue[i], source[i] = c[row, : b - a + 1], s[row, : b - a + 1]
    return {"quote": quote, "entity": entity, "cue": cue, "source": source, "start": start}
