"""Evens out the activations' channels before quantisation (SmoothQuant: Xiao et al., ICML 2023).

int8 takes one scale for all of a layer's input; a few channels ten times as strong as the rest leave these few steps. Each
channel is divided by a factor that the weights behind it take over.
"""

import random

import torch
from torch import nn

ALPHA = 0.8


class Smoothed(nn.Module):
    def __init__(self, linear, factors):
        super().__init__()
        self.linear, self.inverse = linear, nn.Parameter(1 / factors, requires_grad=False)

    def forward(self, x):
        return self.linear(x * self.inverse)


def sample(docs, count=48, length=384):
    """First windows of some documents, drawn by a fixed seed."""
    row = lambda first, values, last: torch.tensor([[first, *values[: length - 2], last]])
    return [(row(101, d["ids"], 102), row(0, d["features"], 0)) for d in random.Random(7).sample(docs, count)]


def smooth(model, windows, names=("qkv", "up", "down"), alpha=ALPHA):
    """Changes the model in place, to one that computes the same; strengths are those met on the windows."""
    highest = {}

    def watch(key):
        def hook(_, inputs):
            strength = inputs[0].detach().abs().flatten(0, -2).amax(0)
            highest[key] = torch.maximum(highest[key], strength) if key in highest else strength

        return hook

    hooks = [getattr(l, n).register_forward_pre_hook(watch((i, n))) for i, l in enumerate(model.layers) for n in names]
    model.eval()
    with torch.no_grad():
        for ids, features in windows:
            model(ids, features)
        for hook in hooks:
            hook.remove()
        for (i, name), strength in highest.items():
            linear = getattr(model.layers[i], name)
            weight = linear.weight.abs().amax(0)
            factors = strength.clamp(min=1e-4) ** alpha / weight.clamp(min=1e-4) ** (1 - alpha)
            factors /= factors.median()
            linear.weight *= factors
            setattr(model.layers[i], name, Smoothed(linear, factors))
