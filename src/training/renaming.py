"""Other names in place of a window's own (mention replacement, Dai and Adel 2020): what stands around a name is to tell what it is."""

import random

import numpy as np

from labels import BREAKS, CASES, ENTITY_TYPES

REPLACED = ("PERSON", "ORGANIZATION", "LOCATION", "NORP", "FACILITY")
BEGIN = {1 << (1 + 2 * i): i for i, t in enumerate(ENTITY_TYPES) if t in REPLACED}
LONGEST = 382


def mentions(tags):
    """(start, end, index of the type) of those whose tokens have one possible tag each."""
    out, i = [], 0
    while i < len(tags):
        kind, end = BEGIN.get(int(tags[i])), i + 1
        if kind is not None:
            while end < len(tags) and tags[end] == 1 << (2 + 2 * kind):
                end += 1
            out.append((i, end, kind))
        i = end
    return out


class Renaming:
    def __init__(self, docs, windows=0.3, names=0.6):
        """@param windows, names: the share of the windows that change, and of the names in such a one"""
        self.windows, self.names, seen = windows, names, {}
        for d in docs:
            for start, end, kind in mentions(d["entity_tags"]):
                seen.setdefault(kind, {})[tuple(d["ids"][start:end])] = d["features"][start:end]
        self.known = {kind: list(names.items()) for kind, names in seen.items()}

    def __call__(self, w):
        if random.random() > self.windows:
            return w
        instead, at = {}, 0
        parts = {"ids": [], "features": [], "entity_tags": []}

        def add(**more):
            for name, part in more.items():
                parts[name].append(part)

        kept = lambda start, end: {name: w[name][start:end] for name in parts}
        for start, end, kind in mentions(w["entity_tags"]):
            key = kind, tuple(w["ids"][start:end])
            if key not in instead:  # the same name is replaced by the same other one
                instead[key] = random.choice(self.known[kind]) if random.random() < self.names else None
            if instead[key]:
                ids, features = instead[key]
                inner = [1 << (2 + 2 * kind)] * (len(ids) - 1)
                add(**kept(at, start))
                add(ids=ids, features=placed(features, w["features"][start]), entity_tags=[1 << (1 + 2 * kind), *inner])
                at = end
        add(**kept(at, len(w["ids"])))
        return {name: np.concatenate(part)[:LONGEST].astype(np.int64) for name, part in parts.items()}


def placed(features, first):
    """The cases of a name where another begins with the feature `first`, which tells the break before it and whether it is in marks."""
    moved = features % (CASES * BREAKS)
    moved[0] = moved[0] % CASES + CASES * (first // CASES % BREAKS)
    return moved + CASES * BREAKS * (first // (CASES * BREAKS))
