"""Fits the confidence of quotes, so that of those said to be 0.9 sure 9 in 10 are right, and says how far that holds.

    python calibrate.py [--extracted dev.jsonl] [--install] [--report report.md]

Without --extracted it writes the gold's articles into a folder and has the program (Maven) extract from them with
--evidence, which tells each quote's features; it takes a minute or two. --install writes confidence.json into
the program's resources and MinConfidence's default into template.yaml.

A quote is right if its contents share at least half of their characters (Jaccard) with a gold attribution's, and its
source, if it has one, overlaps that attribution's; no gold attribution counts for two quotes. This is the hit of
score_quotes.py's said_by. The articles must be ones that the model was not trained on. Fitted is a logistic regression
with an L2 penalty; all figures are of quotes from articles that the regression did not see (folds of whole articles).
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy as np

from shared import SHARED

import score_quotes as scorer  # noqa: E402

PROJECT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
RESOURCE = os.path.join(PROJECT, "src/main/resources/io/sayso/quote/confidence.json")
TEMPLATE = os.path.join(PROJECT, "template.yaml")
FOLDS, PENALTIES, BINS, NOISE = 12, (0.3, 1, 3, 10, 30), 10, 0.2


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def extract(gold):
    """What the program finds, none left out."""
    with tempfile.TemporaryDirectory() as folder:
        for article in gold:
            with open(os.path.join(folder, article["doc"] + ".txt"), "w", encoding="utf-8", newline="") as f:
                f.write(article["text"])
        command = ["mvn", "-q", "-B", "compile", "exec:java", f"-Dexec.args=extract --evidence --min-confidence 0 {folder}"]
        done = subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.PIPE)
    # Maven may put a terminal's colours before the first line
    lines = [re.sub(r"^(?:\x1b\[[\d;]*m)+", "", line) for line in done.stdout.decode("utf-8").splitlines()]
    return [json.loads(line) for line in lines if line.startswith("{")]


def judged(gold, extracted):
    """For each article its quotes, each with whether it is right, as score_quotes.py matches them."""
    by_doc = {e["doc"]: e for e in extracted}
    for article in gold:
        text, quotes = article["text"], by_doc[article["doc"]]["quotes"]
        conv = scorer.utf16_to_codepoints(text)
        parts = lambda q, c: [scorer.chars(scorer.normal(q, c)[k], text) for k in ("content", "source")]
        wanted, used = [parts(q, lambda o: o) for q in article["quotes"]], set()
        rows = []
        for quote in quotes:
            content, source = parts(quote, conv)
            fits = lambda i: i not in used and (not source or source & wanted[i][1]) and content | wanted[i][0]
            shares = [(len(content & wanted[i][0]) / len(content | wanted[i][0]), i) for i in range(len(wanted)) if fits(i)]
            share, best = max(shares, default=(0, -1))
            if share >= 0.5:
                used.add(best)
            rows.append((quote, share >= 0.5))
        yield rows


def fit(x, y, penalty):
    """Logistic regression by Newton's method; the intercept, the first column, goes without penalty."""
    w = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], float(penalty))
    ridge[0] = 1e-6
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge), x.T @ (p - y) + ridge * w)
        w -= step
        if np.abs(step).max() < 1e-9:
            break
    return w


def fitted(x, y, penalty):
    """Weights for columns as they are, fitted on columns brought to one scale, so that the penalty is fair."""
    scale = np.maximum(x.std(0), 1e-6)
    scale[0] = 1
    return fit(x / scale, y, penalty) / scale


def predict(w, x):
    return 1 / (1 + np.exp(-x @ w))


def across_folds(x, y, fold, penalty):
    p = np.zeros(len(y))
    for k in range(FOLDS):
        p[fold == k] = predict(fitted(x[fold != k], y[fold != k], penalty), x[fold == k])
    return p


def log_loss(p, y):
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())


def reliability(p, y):
    """Rows of (from, to, quotes, mean confidence, share right), and the expected calibration error."""
    bins = np.minimum((p * BINS).astype(int), BINS - 1)
    rows = [(b / BINS, (b + 1) / BINS, int((bins == b).sum()), float(p[bins == b].mean()), float(y[bins == b].mean())) for b in range(BINS) if (bins == b).any()]
    return rows, sum(n * abs(mean - right) for _, _, n, mean, right in rows) / len(y)


def discrimination(p, y):
    """The area under the ROC curve: how often a right quote has the higher confidence of a right and a wrong one."""
    order = np.argsort(np.concatenate([p[y == 1], p[y == 0]]), kind="stable")
    ranks = np.empty(len(p))
    ranks[order] = np.arange(1, len(p) + 1)
    n = int(y.sum())
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * (len(p) - n)))


def said_by(gold, articles, confidence, least):
    at, predicted = iter(confidence), {}
    for article, rows in zip(gold, articles):
        conv = scorer.utf16_to_codepoints(article["text"])
        predicted[article["doc"]] = [scorer.normal(q, conv) for q, _ in rows if next(at) >= least]
    return scorer.score(gold, predicted)


def best_minimum(gold, articles, confidence):
    """The highest of the least confidences whose F1 of said_by is within NOISE points of the best: of what a lower one adds, most is wrong."""
    figures = {least: said_by(gold, articles, confidence, least) for least in np.round(np.arange(0, 0.61, 0.05), 2)}
    highest = max(f["said_by"]["f"] for f in figures.values())
    return float(max(least for least, f in figures.items() if f["said_by"]["f"] >= highest - NOISE)), figures


def table(header, rows):
    return "\n".join(["| " + " | ".join(header) + " |", "|" + " --- |" * len(header)] + ["| " + " | ".join(map(str, r)) + " |" for r in rows])


def report(p, y, raw, names, weights, penalty, best, figures, kinds):
    rows, error = reliability(p, y)
    lines = [
        f"{len(y)} quotes, {int(y.sum())} right. Expected calibration error {100 * error:.1f} points ({100 * reliability(raw, y)[1]:.1f} by the mean"
        f" probability of the tokens, uncalibrated); area under the ROC curve {discrimination(p, y):.3f} ({discrimination(raw, y):.3f});"
        f" log loss {log_loss(p, y):.3f}.",
        "",
        table(["confidence", "quotes", "mean confidence", "right"], [(f"{a:.1f} to {b:.1f}", n, f"{m:.2f}", f"{r:.2f}") for a, b, n, m, r in rows]),
        "",
        table(["kind", "quotes", "mean confidence", "right"], kinds),
        "",
        table(
            ["MinConfidence", "said_by P", "R", "F1", "quoted_said_by F1", "content.exact F1", "source.exact F1"],
            [(f"{least:.2f}", *(f["said_by"][k] for k in "prf"), f["quoted_said_by"]["f"], f["content.exact"]["f"], f["source.exact"]["f"]) for least, f in figures.items()],
        ),
        "",
        f"MinConfidence {best}; penalty {penalty}. Weights: " + ", ".join(f"{n} {w:.3f}" for n, w in zip(["intercept"] + names, weights)),
    ]
    return "\n".join(lines) + "\n"


def uncalibrated(features):
    """The geometric mean of the probabilities of the tags of content, cue and source, so far as they are there."""
    there = {"content": 1, "cue": 1 - features["noCue"], "source": 1 - max(features["noSource"], features["sourceByRule"])}
    return float(np.exp(np.mean([features[part + "Mean"] for part, is_there in there.items() if is_there])))


def by_group(label, p, y, keys):
    groups = collections.defaultdict(list)
    for i, key in enumerate(keys):
        groups[key].append(i)
    return [(f"{label(k)}", len(i), f"{p[i].mean():.2f}", f"{y[i].mean():.2f}") for k, i in sorted(groups.items())]


def install(result):
    with open(RESOURCE, "w", encoding="utf-8") as f:
        f.write(json.dumps(result, indent=2) + "\n")
    with open(TEMPLATE, encoding="utf-8") as f:
        template = f.read()
    changed, n = re.subn(r"(  MinConfidence:\n    Type: Number\n    Default: )\S+", rf"\g<1>{result['minConfidence']}", template)
    if n != 1:
        raise SystemExit("template.yaml must have a parameter MinConfidence whose second line is its Default")
    with open(TEMPLATE, "w", encoding="utf-8") as f:
        f.write(changed)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--gold", default=os.path.join(SHARED, "data/polnear/dev.jsonl"))
    a.add_argument("--extracted", help="what `extract --evidence --min-confidence 0` printed")
    a.add_argument("--install", action="store_true")
    a.add_argument("--report", help="a file for the tables; without it they are printed")
    a = a.parse_args()
    gold = read(a.gold)
    articles = list(judged(gold, read(a.extracted) if a.extracted else extract(gold)))

    quotes = [(k % FOLDS, q, right) for k, rows in enumerate(articles) for q, right in rows]
    y = np.array([right for *_, right in quotes], float)
    tagged = np.array([bool(q["features"]) for _, q, _ in quotes])
    names = sorted({n for _, q, _ in quotes for n in q["features"]})
    x = np.array([[1.0] + [q["features"].get(n, 0.0) for n in names] for _, q, _ in quotes])
    fold = np.array([k for k, *_ in quotes])

    losses = {c: log_loss(across_folds(x[tagged], y[tagged], fold[tagged], c), y[tagged]) for c in PENALTIES}
    penalty = min(losses, key=losses.get)
    weights = fitted(x[tagged], y[tagged], penalty)
    p = np.array([q["confidence"] for _, q, _ in quotes], float)  # of those that a rule found: what the rule says
    p[tagged] = across_folds(x[tagged], y[tagged], fold[tagged], penalty)
    raw = np.array([uncalibrated(q["features"]) if q["features"] else c for (_, q, _), c in zip(quotes, p)])
    best, figures = best_minimum(gold, articles, p)
    kinds = by_group(str, p, y, [q["kind"] if q["features"] else "by a rule" for _, q, _ in quotes])
    kinds += by_group(str, p, y, [q["act"] for _, q, _ in quotes])
    text = report(p, y, raw, names, weights, penalty, best, figures, kinds)
    if a.report:
        with open(a.report, "w", encoding="utf-8") as f:
            f.write(text)
    else:
        print(text, end="")
    if a.install:
        rounded = [round(float(w), 4) for w in weights]
        install({"intercept": rounded[0], "minConfidence": best, "weights": dict(zip(names, rounded[1:]))})


if __name__ == "__main__":
    main()
