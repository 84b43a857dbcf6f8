"""Emissions to attributions and named mentions. The Java tagger decodes in the same way (io.sayso.tagger.TagDecoder)."""

import numpy as np

from labels import ENTITY_TAGS, ENTITY_TYPES, QUOTE_ROLES, QUOTE_TAGS

NEVER = -1e4


def allowed_steps(tags):
    """0 where a tag may follow another, NEVER where an I would follow something else than its own B or I."""
    out = np.zeros((len(tags), len(tags)), np.float32)
    for j, tag in enumerate(tags):
        if tag[0] == "I":
            out[:, j] = NEVER
            out[[j - 1, j], j] = 0
    return out


def viterbi(emissions, steps):
    """The best tag sequence (Viterbi 1967), one that starts with no I."""
    n, k = emissions.shape
    score, back = emissions[0].copy(), np.zeros((n, k), np.int64)
    score[2::2] += NEVER
    for i in range(1, n):
        through = score[:, None] + steps
        back[i] = through.argmax(0)
        score = through[back[i], np.arange(k)] + emissions[i]
    path = [int(score.argmax())]
    for i in range(n - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    return path[::-1]


def spans(path):
    """(kind, first token, one past the last) of each B I I ... run; kind counts from 0."""
    out, i = [], 0
    while i < len(path):
        j = i + 1
        if path[i]:
            inner = path[i] + path[i] % 2
            while j < len(path) and path[j] == inner:
                j += 1
            out.append(((path[i] - 1) // 2, i, j))
        i = j
    return out


def link_score(links, starts, tokens, target):
    """Mean score of the tokens' links to the target token (-1: none), over those whose window holds it."""
    at = [0 if target < 0 else target - starts[i] + 1 for i in tokens]
    found = [links[i][t] for i, t in zip(tokens, at) if 0 <= t < len(links[i])]
    return float(np.mean(found)) if found else NEVER


def attributions(p, offsets, transitions, bias=None):
    """Attributions as {"cue", "source", "content"} lists of code point spans."""
    if not len(offsets):
        return []
    emissions = p["quote"] if bias is None else p["quote"] + bias
    path = viterbi(emissions, transitions + allowed_steps(QUOTE_TAGS))
    found = {role: [s[1:] for s in spans(path) if s[0] == k] for k, role in enumerate(QUOTE_ROLES)}
    text = lambda s: [offsets[s[0]][0], offsets[s[1] - 1][1]]
    out = [{"cue": [text(c)], "source": [], "content": []} for c in found["cue"]]
    used = set()
    for c, q in zip(found["cue"], out):
        choices = [None] + found["source"]
        best = max(choices, key=lambda s: link_score(p["source"], p["start"], range(*c), -1 if s is None else s[0]))
        if best:
            q["source"] = [text(best)]
            used.add(best)
    orphans = []
    for s in found["content"]:
        scores = [link_score(p["cue"], p["start"], range(*s), c[0]) for c in found["cue"]]
        if scores and max(scores) > NEVER:
            out[int(np.argmax(scores))]["content"].append(text(s))
        else:
            orphans.append({"cue": [], "source": [], "content": [text(s)]})
    return [q for q in out if q["content"]] + orphans


def mentions(p, offsets):
    """Named mentions as [start, end, type]."""
    if not len(offsets):
        return []
    path = viterbi(p["entity"], allowed_steps(ENTITY_TAGS))
    return [[offsets[i][0], offsets[j - 1][1], ENTITY_TYPES[k]] for k, i, j in spans(path)]
