"""How often `act` is right: the program's output against labels given by hand.

    python acts.py LABELS.tsv EXTRACTED.jsonl [--errors]

LABELS     a line an attribution: the article, the start of its first content in Unicode code points of the article's text,
           the cue's words, statement or thought
EXTRACTED  what `extract` prints for these articles, with --min-confidence 0 so that none is left out

A quote is a label's if one of its contents holds the labelled start, give or take a mark, and its cue has a word of the
label's. Prints the share that is right, how many labels have no quote, and a table of label against answer.
"""

import argparse
import collections
import json
import os

from shared import SHARED


def start_of(quote, to_code_point):
    return min(to_code_point(c["start"]) for c in quote["contents"])


def holds(quote, start, to_code_point):
    return any(to_code_point(c["start"]) - 3 <= start < to_code_point(c["end"]) for c in quote["contents"])


def match(quotes, start, cue, to_code_point):
    """The quote of the label, or None."""
    words = set(cue.lower().split())
    of_cue = [q for q in quotes if q["cue"] and words & set(q["cue"]["text"].lower().split())]
    near = [q for q in of_cue if holds(q, start, to_code_point)]
    return min(near, key=lambda q: abs(start_of(q, to_code_point) - start), default=None)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("labels")
    p.add_argument("extracted")
    p.add_argument("--gold", default=os.path.join(SHARED, "data/polnear/dev.jsonl"), help="holds the articles' texts")
    p.add_argument("--errors", action="store_true")
    a = p.parse_args()
    lines = lambda path: open(path, encoding="utf-8").read().rstrip("\n").split("\n")
    texts = {g["doc"]: g["text"] for g in map(json.loads, lines(a.gold))}
    quotes = {e["doc"]: e["quotes"] for e in map(json.loads, lines(a.extracted))}
    table, missing, errors = collections.Counter(), 0, []
    for doc, start, cue, act in (line.split("\t")[:4] for line in lines(a.labels)):
        text = texts[doc].encode("utf-16-le")
        to_code_point = lambda o: len(text[: 2 * o].decode("utf-16-le", "ignore"))
        found = match(quotes[doc], int(start), cue, to_code_point)
        if found is None:
            missing += 1
            continue
        table[act, found["act"]] += 1
        if act != found["act"]:
            errors.append((act, cue, found["cue"] and found["cue"]["text"], found["contents"][0]["text"][:80]))
    n = sum(table.values())
    right = table["statement", "statement"] + table["thought", "thought"]
    print(json.dumps({"right": round(100 * right / n, 1), "of": n, "not found": missing, "label > answer": {" > ".join(k): v for k, v in sorted(table.items())}}))
    for error in errors if a.errors else []:
        print("\t".join(map(str, error)))


if __name__ == "__main__":
    main()
