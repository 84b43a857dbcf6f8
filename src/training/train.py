"""Trains the tagger on attributions and named entities together, with checkpoints and figures on dev as it goes.

    python train.py --base BASE --data work/data.pkl --out work/run1 [--minutes 90] [--resume]

The learning rate follows the clock, so that a run ends in time whatever else the machine has to do; or, for runs that are
to be compared, the steps.
"""

import argparse
import json
import os
import pickle
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import evaluate
from augment import Augmenter
from base import tokenizer
from model import Tagger, crf_loss, load_base
from renaming import Renaming
from windows import batch, even_batches, training_windows, window

# how often each set is seen in a round: the small ones hold other genres than worldwide's newswire
ENTITY_SETS = {"worldwide.train": 1, "gum.train": 2, "wikigold.train": 2, "crossner-politics.train": 1, "re3d-named.all": 1}


def endless(docs, length, tokens, augment):
    while True:
        windows = training_windows(docs, length)
        random.shuffle(windows)
        for group in even_batches(windows, tokens):
            yield batch([augment(window(*w)) for w in group])


def entity_loss(logits, allowed):
    """Cross-entropy against sets of tags: the probability of all that the label may stand for counts as right."""
    logits, allowed = logits.float().flatten(0, 1), allowed.flatten()
    logits, allowed = logits[allowed > 0], allowed[allowed > 0]
    bits = (allowed[:, None] >> torch.arange(logits.shape[1])) & 1
    right = torch.logsumexp(logits.masked_fill(bits == 0, -1e9), dim=1)
    return (torch.logsumexp(logits, dim=1) - right).mean()


def quote_losses(model, w, bf16):
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
        quote, _, cue, source = model(w["ids"], w["features"], w["mask"])
    # [CLS] and [SEP] are outside of everything; the CRF runs over the window's own tokens
    tags = w["quote_tags"][:, 1:]
    link = lambda scores, gold: F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=-100)
    return {
        "crf": crf_loss(quote[:, 1:], model.transitions, tags.clamp(min=0), tags != -100),
        "cue": link(cue, w["cue_of"]),
        "source": link(source, w["source_of"]),
    }


def entity_losses(model, w, bf16):
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
        h = model.dropout(model.encode(w["ids"], w["features"], w["mask"]))
        entity = model.entity_tags(h)
    return {"entity": entity_loss(entity, w["entity_tags"])}


WEIGHTS = {"crf": 1, "cue": 0.25, "source": 0.25, "entity": 1}


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--base", required=True)
    p.add_argument("--data", default="work/data.pkl")
    p.add_argument("--out", required=True)
    p.add_argument("--minutes", type=float, default=90)
    p.add_argument("--steps", type=int, help="the run's length in steps, in place of minutes")
    p.add_argument("--start", help="weights of a finished run to go on from, in place of the base's")
    p.add_argument("--only", choices=["quotes", "names"], help="one of the two trainings, apart from the other")
    p.add_argument("--plain", action="store_true", help="no augmentation")
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--length", type=int, default=384)
    p.add_argument("--quote-tokens", type=int, default=3072, help="of a step, padding included")
    p.add_argument("--entity-tokens", type=int, default=1792)
    p.add_argument("--lr", type=float, default=2e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--save-every", type=float, default=600, help="seconds between checkpoints")
    p.add_argument("--dev", action="store_true", help="figures on dev at each checkpoint, not at the end only")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--fp32", action="store_true", help="full precision: twice as slow where the CPU has bfloat16")
    p.add_argument("--resume", action="store_true")
    a = p.parse_args()
    random.seed(a.seed), np.random.seed(a.seed), torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    with open(a.data, "rb") as f:
        data = pickle.load(f)
    model = Tagger(a.layers, a.dropout)
    load_base(model, a.base)
    if a.start:
        model.load_state_dict(torch.load(a.start))
    model.words.weight.requires_grad = False  # 12 of 29 million weights that some 2 million tokens can only disturb
    heads = ("quote_tags", "entity_tags", "cue_link", "source_link", "transitions", "features")
    groups = {True: [], False: []}
    for name, w in model.named_parameters():
        if w.requires_grad:
            groups[name.startswith(heads)].append(w)
    rates = {False: a.lr, True: a.head_lr}
    optimizer = torch.optim.AdamW([{"params": groups[k], "lr": 0.0, "peak": rates[k]} for k in rates], weight_decay=0.01)
    step, spent, saved = 0, 0.0, os.path.join(a.out, "checkpoint.pt")
    if a.resume and os.path.exists(saved):
        state = torch.load(saved)
        model.load_state_dict(state["model"]), optimizer.load_state_dict(state["optimizer"])
        step, spent = state["step"], state["spent"]
    augment = (lambda w: w) if a.plain else Augmenter(tokenizer(a.base).get_vocab())
    quotes = endless(data["polnear.train"], a.length, a.quote_tokens, augment)
    named = [d for s, n in ENTITY_SETS.items() for d in data[s] * n]
    renamed = (lambda w: w) if a.plain else Renaming(named)
    entities = endless(named, a.length, a.entity_tokens, lambda w: renamed(augment(w)))
    trained = {"quotes": (quote_losses, quotes), "names": (entity_losses, entities)}
    trained = [trained[a.only]] if a.only else list(trained.values())
    whole, sums, seen, saves = a.minutes * 60, {}, 0, int(spent / a.save_every)
    began = time.time() - spent
    done = lambda: step / a.steps if a.steps else spent / whole
    while done() < 1:
        model.train()
        # 60 steps of warming up, then down in a line to nothing at the end
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * min((step + 1) / 60, 1 - done())
        optimizer.zero_grad()
        parts = {}
        for losses, windows in trained:
            w = next(windows)
            seen += int(w["mask"].sum())
            found = losses(model, w, not a.fp32)
            sum(WEIGHTS[k] * v for k, v in found.items()).backward()
            parts |= found
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step, spent = step + 1, time.time() - began
        for k, v in parts.items():
            sums[k] = 0.95 * sums.get(k, v.item()) + 0.05 * v.item()
        if step % 10 == 0:
            shown = " ".join(f"{k} {v:.3f}" for k, v in sums.items())
            print(f"step {step}, {spent:.0f} s, {100 * done():.0f} %, {seen / 1e6:.2f} M tokens: {shown}", flush=True)
        if int(spent / a.save_every) > saves or done() >= 1:
            saves = int(spent / a.save_every)
            torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "spent": spent}, saved)
            if a.dev or done() >= 1:
                print(f"dev at {step}: {json.dumps(evaluate.dev_figures(model, data))}", flush=True)
                began += time.time() - began - spent  # looking at dev is no training
    torch.save(model.state_dict(), os.path.join(a.out, "model.pt"))


if __name__ == "__main__":
    main()
