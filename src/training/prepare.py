"""Data preparation: reads shared/data, writes token ids, features and labels of every document to one file.

    python prepare.py --data ../../../shared/data --base BASE --out work/data.pkl

BASE is the folder of the base model (see README.md); offsets are Unicode code points throughout.
"""

import argparse
import bisect
import json
import os
import pickle
import re

import numpy as np

from base import tokenizer
from labels import (
    BREAKS, CAPITALISED, CASES, DIGIT, ENTITY_TYPES, LOWER, MIXED, NO_BREAK, PARAGRAPH, QUOTE_ROLES, SPACE, SYMBOL, UPPER,
)

# GUM by genre: the rest is non-commercial, share-alike of unclear reach, or says nothing
GUM_GENRES = {"news", "interview", "speech", "court", "essay", "letter", "academic", "bio", "voyage"}

FOLD = {"PER": "PERSON", "ORG": "ORGANIZATION", "LOC": "LOCATION", "FAC": "FACILITY"}

# What a label of a data set may stand for in our types. "O" lists the types that the set does not mark: an unmarked
# token may be one of them, so its loss counts the probability of O and of those types together.
MEANS = {
    "worldwide": {},
    "gum": {
        "LOC": ["LOCATION", "FACILITY"], "OFFICE": ["PERSON", "O"], "MISC": ["MISC", "PRODUCT", "FACILITY"],
        "O": ["NORP", "MONEY", "PRODUCT", "FACILITY"],
    },
    "wikigold": {"LOC": ["LOCATION", "FACILITY"], "MISC": ["MISC", "PRODUCT", "NORP"], "O": ["DATE", "MONEY", "PRODUCT"]},
    "crossner-politics": {
        "LOC": ["LOCATION", "FACILITY"], "MISC": ["MISC", "PRODUCT", "NORP"], "O": ["DATE", "MONEY", "PRODUCT", "NORP"],
    },
    "re3d-named": {"LOC": ["LOCATION", "FACILITY"], "WEAPON": ["PRODUCT", "MISC"], "QUANTITY": [], "O": ["FACILITY"]},
}


# What GUM's entity types make PERSON and we do not: people by nation, creed or party, and offices that stand for their holders
PEOPLES = re.compile(r"(?:[A-Z]\w+(?:ans|ese|ish|ims|ews|ists|ics|ts|abs|aya|mec)|Moriori|Rohingya|Maya|Olmec|YouTubers)$")
OFFICES = {
    "President", "Vice President", "Speaker", "Madam Speaker", "Chair", "Senator", "Senators", "Governor", "Minister", "Chief Justice", "Justice",
    "Court", "King", "Queen", "Tsar", "Emperor", "Pope", "Lords", "Lady", "Members", "Founders", "Founding Fathers", "Mom", "Dad", "Man", "Devil", "Street",
}


def of_gum(doc):
    """The document with names whole that lost their adjective ("States" of "United States"), and with PEOPLES and OFFICES apart."""
    entities = []
    for start, end, label, *more in doc["entities"]:
        for cut in ("United ", "People's ", "People’s "):
            if doc["text"][:start].endswith(cut):
                start -= len(cut)
        name = doc["text"][start:end]
        if label == "PER" and PEOPLES.match(name):
            label = "NORP"
        elif label == "PER" and name in OFFICES:
            label = "OFFICE"
        entities.append((start, end, label, *more))
    return {**doc, "entities": entities}


def case(token):
    if not any(c.isalpha() for c in token):
        return DIGIT if any(c.isdecimal() for c in token) else SYMBOL
    if token == token.lower():
        return LOWER
    if token == token.upper():
        return UPPER if len(token) > 1 else CAPITALISED
    return CAPITALISED if token[0].isupper() else MIXED


def inside_marks(text):
    """For each character: whether it stands between double quotation marks of its paragraph (the marks included)."""
    inside, opened = np.zeros(len(text), bool), False
    for i, c in enumerate(text):
        if c == "\n":
            opened = False
        elif c in "“«" or c == '"' and not opened:
            opened = inside[i] = True
        else:
            inside[i] = opened
            if c in '”»"':
                opened = False
    return inside


def features(text, offsets):
    inside, out, end = inside_marks(text), [], 0
    for a, b in offsets:
        gap = text[end:a]
        br = PARAGRAPH if "\n" in gap or end == 0 else SPACE if gap else NO_BREAK
        out.append(case(text[a:b]) + CASES * (br + BREAKS * int(inside[a])))
        end = b
    return np.array(out, np.int64)


class Encoder:
    def __init__(self, base):
        self.tokenizer = tokenizer(base)

    def __call__(self, text):
        e = self.tokenizer.encode(text, add_special_tokens=False)
        return {"ids": np.array(e.ids, np.int64), "features": features(text, e.offsets), "offsets": e.offsets}


def tokens_of(span, starts, ends):
    """Indexes of the tokens that overlap the span."""
    return range(bisect.bisect_right(ends, span[0]), bisect.bisect_left(starts, span[1]))


def label_quotes(doc, offsets):
    """Tags of attributions, and for each content token its cue and each cue token its source (first tokens; -1: none; -100: unlabelled)."""
    starts, ends = [a for a, _ in offsets], [b for _, b in offsets]
    tags, cue_of, source_of = (np.full(len(offsets), fill, np.int64) for fill in (0, -100, -100))
    for quote in doc["quotes"]:
        first = {}
        for role in ("source", "cue", "content"):
            for span in quote[role]:
                inner = tokens_of(span, starts, ends)
                if not inner:
                    continue
                first.setdefault(role, inner[0])
                b = 1 + 2 * QUOTE_ROLES.index(role)
                for i in inner:
                    tags[i] = b if i == inner[0] else b + 1
                    if role == "content":
                        cue_of[i] = first.get("cue", -1)
                    elif role == "cue":
                        source_of[i] = first.get("source", -1)
    return {"quote_tags": tags, "cue_of": cue_of, "source_of": source_of}


def label_entities(doc, offsets, means):
    """For each token the set of tags that its label may stand for, as a bit mask over ENTITY_TAGS."""
    starts, ends = [a for a, _ in offsets], [b for _, b in offsets]
    bits = lambda types, inner: sum(1 << (1 + 2 * ENTITY_TYPES.index(t) + inner) for t in types if t != "O")
    outside = 1 | bits(means.get("O", []), 0) | bits(means.get("O", []), 1)
    allowed = np.full(len(offsets), outside, np.int64)
    for start, end, label, *_ in doc["entities"]:
        types = means.get(label, [FOLD.get(label, label)])
        inner = tokens_of((start, end), starts, ends)
        for i in inner if types else ():
            allowed[i] = bits(types, int(i != inner[0])) | int("O" in types)
    return {"entity_tags": allowed}


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", default="../../../shared/data")
    p.add_argument("--base", required=True)
    p.add_argument("--out", default="work/data.pkl")
    a = p.parse_args()
    encode, out = Encoder(a.base), {}
    for split in ("train", "dev"):
        out[f"polnear.{split}"] = docs = []
        for doc in read(f"{a.data}/polnear/{split}.jsonl"):
            e = encode(doc["text"])
            docs.append({**e, **label_quotes(doc, e["offsets"]), "doc": doc["doc"]})
    for name, means in MEANS.items():
        for split in ("train", "dev", "all"):
            path = f"{a.data}/ner/{name}.{split}.jsonl"
            if not os.path.exists(path):
                continue
            out[f"{name}.{split}"] = docs = []
            for doc in read(path):
                if doc.get("genre") is None or doc["genre"] in GUM_GENRES:
                    doc = of_gum(doc) if name == "gum" and split == "train" else doc
                    e = encode(doc["text"])
                    docs.append({**e, **label_entities(doc, e["offsets"], means), "doc": doc["doc"]})
    os.makedirs(os.path.dirname(a.out) or ".", exist_ok=True)
    with open(a.out, "wb") as f:
        pickle.dump(out, f)
    for name, docs in out.items():
        print(f"{name}: {len(docs)} documents, {sum(len(d['ids']) for d in docs)} tokens")


if __name__ == "__main__":
    main()
