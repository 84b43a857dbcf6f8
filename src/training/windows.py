"""Cuts documents into windows for training and prediction, and puts predictions of overlapping windows together."""

import random

import numpy as np
import torch

CLS, SEP, PAD = 101, 102, 0


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


def window(doc, a, b):
    """A window's own arrays, links pointing into the window: 0 ([CLS]) for none, -100 where the target was cut off."""
    out = {name: doc[name][a:b] for name in ("ids", "features", "quote_tags", "entity_tags") if name in doc}
    for name in ("cue_of", "source_of"):
        if name in doc:
            h = doc[name][a:b]
            out[name] = np.where(h == -1, 0, np.where((h >= a) & (h < b), h - a + 1, -100))
    return out


def batch(windows):
    """Tensors of a batch of windows, padded to the longest."""
    rows, width = len(windows), max(len(w["ids"]) for w in windows) + 2
    full = lambda fill: np.full((rows, width), fill, np.int64)
    out = {
        "ids": full(PAD), "features": full(0), "mask": full(0), "quote_tags": full(-100), "cue_of": full(-100),
        "source_of": full(-100), "entity_tags": full(0),
    }
    for r, w in enumerate(windows):
        k = len(w["ids"])
        out["ids"][r, 0], out["ids"][r, 1 : k + 1], out["ids"][r, k + 1] = CLS, w["ids"], SEP
        out["mask"][r, : k + 2] = 1
        for name in ("features", "quote_tags", "entity_tags", "cue_of", "source_of"):
            if name in w:
                out[name][r, 1 : k + 1] = w[name]
    return {name: torch.from_numpy(v) for name, v in out.items()}


def even_batches(windows, tokens):
    """Batches of windows of like length, of at most `tokens` tokens with their padding, in random order: little is wasted."""
    out = []
    for i in range(0, len(windows), 96):
        group, width = [], 0
        for w in sorted(windows[i : i + 96], key=lambda w: w[2] - w[1]):
            width = max(width, w[2] - w[1] + 2)
            if group and width * (len(group) + 1) > tokens:
                out.append(group)
                group, width = [], w[2] - w[1] + 2
            group.append(w)
        out.append(group)
    random.shuffle(out)
    return out


def spread(n, length, overlap):
    """(start, end) of the fewest windows over n tokens that overlap by at least `overlap`, all of about one length."""
    inner = length - 2
    if n <= inner:
        return [(0, n)]
    count = -(-(n - overlap) // (inner - overlap))
    size = -(-(n + (count - 1) * overlap) // count)
    return [(i * (n - size) // (count - 1), i * (n - size) // (count - 1) + size) for i in range(count)]


def predict(run, d, length=384, overlap=64):
    """Emissions of a whole document: each token's come from the window in which it stands deepest.

    `run` maps (ids, features) to the model's four outputs as numpy arrays. Link scores come back as, for each
    token, its scores to [CLS] and to the tokens of its window, with the window's start.
    """
    n = len(d["ids"])
    deepest, quote, entity = np.full(n, -1), None, None
    cue, source, start = [None] * n, [None] * n, np.zeros(n, np.int64)
    for a, b in spread(n, length, overlap):
        w = batch([window({"ids": d["ids"], "features": d["features"]}, a, b)])
        q, e, c, s = (x[0] for x in run(w["ids"], w["features"]))
        if quote is None:
            quote, entity = np.zeros((n, q.shape[1]), np.float32), np.zeros((n, e.shape[1]), np.float32)
        for i in range(a, b):
            depth = min(i - a if a else n, b - 1 - i if b < n else n)
            if depth > deepest[i]:
                deepest[i], row = depth, i - a + 1
                quote[i], entity[i], start[i] = q[row], e[row], a
                cue[i], source[i] = c[row, : b - a + 1], s[row, : b - a + 1]
    return {"quote": quote, "entity": entity, "cue": cue, "source": source, "start": start}
