"""Trains the tagger on attributions and named entities together, with checkpoints and figures on dev as it goes.

    python train.py --base BASE --data work/data.pkl --out work/run1 [--steps 1700] [--resume]
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
import labels
from model import Tagger, crf_loss, load_base
from windows import batch, training_windows

ENTITY_SETS = ["worldwide.train", "gum.train", "wikigold.train", "crossner-politics.train", "re3d-named.all"]


def endless(docs, length):
    while True:
        windows = training_windows(docs, length)
        random.shuffle(windows)
        yield from windows


def entity_loss(logits, allowed):
    """Cross-entropy against sets of tags: the probability of all that the label may stand for counts as right."""
    logits, allowed = logits.float().flatten(0, 1), allowed.flatten()
    logits, allowed = logits[allowed > 0], allowed[allowed > 0]
    bits = (allowed[:, None] >> torch.arange(logits.shape[1])) & 1
    right = torch.logsumexp(logits.masked_fill(bits == 0, -1e9), dim=1)
    return (torch.logsumexp(logits, dim=1) - right).mean()


def loss_of(model, w, quote_rows, bf16):
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
        quote, entity, cue, source = model(w["ids"], w["features"], w["mask"])
    q = slice(0, quote_rows)
    # [CLS] and [SEP] are outside of everything; the CRF runs over the window's own tokens
    tags = w["quote_tags"][q, 1:]
    link = lambda scores, gold: F.cross_entropy(scores[q].float().flatten(0, 1), gold[q].flatten(), ignore_index=-100)
    parts = {
        "crf": crf_loss(quote[q, 1:], model.transitions, tags.clamp(min=0), tags != -100),
        "cue": link(cue, w["cue_of"]),
        "source": link(source, w["source_of"]),
        "entity": entity_loss(entity[quote_rows:], w["entity_tags"][quote_rows:]),
    }
    return parts["crf"] + 0.25 * parts["cue"] + 0.25 * parts["source"] + parts["entity"], parts


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--base", required=True)
    p.add_argument("--data", default="work/data.pkl")
    p.add_argument("--out", required=True)
    p.add_argument("--steps", type=int, default=1700)
    p.add_argument("--length", type=int, default=384)
    p.add_argument("--quote-rows", type=int, default=8)
    p.add_argument("--entity-rows", type=int, default=4)
    p.add_argument("--lr", type=float, default=2e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--dev-every", type=int, default=250)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--fp32", action="store_true", help="full precision: twice as slow where the CPU has bfloat16")
    p.add_argument("--resume", action="store_true")
    a = p.parse_args()
    random.seed(a.seed), np.random.seed(a.seed), torch.manual_seed(a.seed)
    os.makedirs(a.out, exist_ok=True)
    with open(a.data, "rb") as f:
        data = pickle.load(f)
    model = Tagger(a.dropout)
    load_base(model, a.base)
    model.words.weight.requires_grad = False  # 12 of 22 million weights that some 2 million tokens can only disturb
    heads = ("quote_tags", "entity_tags", "cue_link", "source_link", "transitions", "features")
    groups = {True: [], False: []}
    for name, w in model.named_parameters():
        if w.requires_grad:
            groups[name.startswith(heads)].append(w)
    optimizer = torch.optim.AdamW(
        [{"params": groups[False], "lr": a.lr}, {"params": groups[True], "lr": a.head_lr}], weight_decay=0.01
    )
    rate = lambda s: min((s + 1) / (0.06 * a.steps), max(0.0, (a.steps - s) / (0.94 * a.steps)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    step, saved = 0, os.path.join(a.out, "checkpoint.pt")
    if a.resume and os.path.exists(saved):
        state = torch.load(saved)
        model.load_state_dict(state["model"]), optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        step = state["step"]
    quotes = endless(data["polnear.train"], a.length)
    entities = endless([d for s in ENTITY_SETS for d in data[s]], a.length)
    began, first, sums = time.time(), step, {}
    while step < a.steps:
        model.train()
        w = batch([next(quotes) for _ in range(a.quote_rows)] + [next(entities) for _ in range(a.entity_rows)], 0.25)
        loss, parts = loss_of(model, w, a.quote_rows, not a.fp32)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step(), schedule.step()
        step += 1
        for k, v in parts.items():
            sums[k] = 0.95 * sums.get(k, v.item()) + 0.05 * v.item()
        if step % 10 == 0:
            spent = time.time() - began
            left = spent / (step - first) * (a.steps - step)
            shown = " ".join(f"{k} {v:.3f}" for k, v in sums.items())
            print(f"{step}/{a.steps} {spent:.0f} s, {left:.0f} s left: {shown}", flush=True)
        if step % a.dev_every == 0 or step == a.steps:
            state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "step": step}
            torch.save(state, saved)
            figures = evaluate.dev_figures(model, data)
            print(f"dev at {step}: {json.dumps(figures)}", flush=True)
    torch.save(model.state_dict(), os.path.join(a.out, "model.pt"))


if __name__ == "__main__":
    main()
