"""The mean of several runs' weights (model soup, Wortsman et al. 2022): one model, better than each of those it is made of.

    python average.py --out work/mean.pt work/run1/model.pt work/run2/model.pt
"""

import argparse

import torch


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--out", required=True)
    p.add_argument("models", nargs="+")
    a = p.parse_args()
    states = [torch.load(m) for m in a.models]
    torch.save({name: sum(s[name].float() for s in states) / len(states) for name in states[0]}, a.out)


if __name__ == "__main__":
    main()
