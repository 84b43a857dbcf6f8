"""Where a trained tagger, sure of itself, contradicts a name's label that it has seen again and again, either may be right.

    python soften.py --data work/data.pkl --model work/run1/model.pt --out work/softened.pkl

Worldwide has one annotator an article, who splits "Indian Navy" here and keeps it whole there. Both tags are allowed from
then on, so that training on is not spent on learning slips by heart (CrossWeigh, Wang et al. 2019, lowers their weight).
"""

import argparse
import pickle

import torch

from model import load
from windows import batch, spread, window

SETS = ("worldwide.train",)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--sure", type=float, default=0.7, help="the least probability of what is allowed besides the label")
    a = p.parse_args()
    with open(a.data, "rb") as f:
        data = pickle.load(f)
    model = load(a.model)
    for name in SETS:
        tokens, softened = 0, 0
        for doc in data[name]:
            allowed = doc["entity_tags"]
            for start, end in spread(len(doc["ids"]), 384, 32):
                w = batch([window({"ids": doc["ids"], "features": doc["features"]}, start, end)])
                with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                    scores = model.entity_tags(model.encode(w["ids"], w["features"], w["mask"]))
                best, tags = torch.softmax(scores[0, 1 : end - start + 1].float(), -1).max(-1)
                for i in range(end - start):
                    tokens += 1
                    if best[i] > a.sure and not allowed[start + i] >> tags[i].item() & 1:
                        allowed[start + i] |= 1 << tags[i].item()
                        softened += 1
        print(f"{name}: {softened} of {tokens} tokens", flush=True)
    with open(a.out, "wb") as f:
        pickle.dump(data, f)


if __name__ == "__main__":
    main()
