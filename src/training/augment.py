"""Other forms of a training window: what the corpus seldom or never shows, and newsrooms do."""

import random

import numpy as np

from labels import BREAKS, CAPITALISED, CASES, LOWER, MIXED, PARAGRAPH, SPACE, UPPER

# pieces of the vocabulary
LEFT, RIGHT, DOUBLE, OPEN, CLOSE, SINGLE = 1523, 1524, 1000, 1520, 1521, 1005
STRAIGHT = {LEFT: DOUBLE, RIGHT: DOUBLE, OPEN: SINGLE, CLOSE: SINGLE}
BRITISH = {LEFT: OPEN, RIGHT: CLOSE, OPEN: LEFT}

# Surnames and given names, a piece each, that the corpus of 2016 names again and again: a model must not learn who ran.
RAN = "trump clinton obama cruz sanders bush carson ryan paul christie romney kelly johnson mccain reagan walker grayson khan scott martin".split()
RAN_GIVEN = "hillary donald bernie ted marco ben barack john george chris jeff joe bob mike david michael james".split()
OTHERS = (
    "adams allen anderson bailey baker barnes bell bennett brooks brown burke butler campbell carter chapman chen cole collins "
    "cook cooper costa davies davis dixon edwards evans ferguson fernandez fisher fletcher ford foster fraser garcia gibson gomez "
    "gonzalez graham grant gray green griffin hall hamilton harris harrison hayes henderson hernandez hill holmes howard hughes "
    "hunt hunter jackson jenkins jones kennedy khan kim king kumar lambert lee lewis lopez macdonald marshall martinez mason "
    "mcdonald mendoza meyer miller mitchell moore morgan morris morrison murphy murray nelson newman nguyen nicholson owen palmer "
    "park parker patel perez perry peters phillips pierce porter powell price ramirez reed reynolds richards richardson roberts "
    "robertson robinson rodriguez rogers rose ross russell sanchez schmidt shah shaw silva simpson singh smith spencer stevens "
    "stewart stone sullivan taylor thomas thompson torres tucker turner wang ward watson webb weber white wilson wong wood wright young"
).split()
OTHERS_GIVEN = (
    "aaron adam ahmed alan alice amanda amy andrea andrew angela anna anne anthony barbara carlos caroline catherine charles "
    "charlotte claire daniel diana diego edward elena elizabeth emily emma eric eva fatima francis frank gary grace hannah harry helen "
    "henry ian isabel ivan jack jane jason jessica jill jorge jose juan julia julie karen kate kevin laura linda lisa louise lucy "
    "luis maria marie mark mary matt maya mohammed nancy natalie nick nina olivia omar oscar patricia peter rachel raj rebecca "
    "richard robert rosa ruth ryan sam samuel sara sarah simon sophie stephen steven susan teresa tom victoria walter"
).split()


class Augmenter:
    def __init__(self, vocabulary):
        """@param vocabulary: piece to id"""
        known = lambda words: [vocabulary[w] for w in words if w in vocabulary]
        self.names = [(set(known(RAN)), known(OTHERS)), (set(known(RAN_GIVEN)), known(OTHERS_GIVEN))]
        self.marks = np.array([LEFT, RIGHT, DOUBLE])

    def __call__(self, w):
        w = dict(w)
        r = random.random()
        if r < 0.25:
            w["ids"] = replaced(w["ids"], STRAIGHT)
        elif r < 0.31:
            w["ids"] = replaced(w["ids"], BRITISH)
            w["features"] = w["features"] % (CASES * BREAKS)
            if random.random() < 0.5:
                w["ids"] = replaced(w["ids"], STRAIGHT)
        elif r < 0.34 and "cue_of" in w:
            w = without(w, np.isin(w["ids"], self.marks))
        if random.random() < 0.4 and "quote_tags" in w:
            w["ids"] = self.renamed(w["ids"])
        r = random.random()
        if r < 0.03:
            w["features"] = cased(w["features"], LOWER)
        elif r < 0.05:
            a = random.randrange(len(w["ids"]))
            b = a + random.randint(5, 40)
            w["features"] = np.concatenate([w["features"][:a], cased(w["features"][a:b], UPPER), w["features"][b:]])
        if random.random() < 0.05:
            w["features"] = unbroken(w["features"])
        return w

    def renamed(self, ids):
        table = {}
        for ran, others in self.names:
            for i in ran & set(ids.tolist()):
                if random.random() < 0.8:
                    table[i] = random.choice(others)
        return replaced(ids, table)


def replaced(ids, table):
    return np.array([table.get(i, i) for i in ids.tolist()])


def cased(features, case):
    """Letters in the given case: a token's case stands in the feature's last place."""
    letters = np.isin(features % CASES, (LOWER, CAPITALISED, UPPER, MIXED))
    return np.where(letters, features - features % CASES + case, features)


def unbroken(features):
    breaks = features // CASES % BREAKS
    return np.where(breaks == PARAGRAPH, features + CASES * (SPACE - PARAGRAPH), features)


def without(w, gone):
    """The window less some tokens; the first content token kept after a lost one begins the content."""
    if gone.all():
        return w
    kept = np.flatnonzero(~gone)
    place = np.full(len(gone) + 1, -100)
    place[0] = 0
    place[kept + 1] = np.arange(len(kept)) + 1
    # a link to a lost first token goes to the next one that is kept
    for i in np.flatnonzero(gone)[::-1]:
        place[i + 1] = place[i + 2] if i + 2 < len(place) else -100
    out = {name: w[name][kept] for name in w}
    out["features"] = out["features"] % (CASES * BREAKS)
    for name in ("cue_of", "source_of"):
        h = out[name]
        out[name] = np.where(h > 0, place[np.maximum(h, 0)], h)
    tags = out["quote_tags"]
    for j, i in enumerate(kept):
        inner = tags[j] > 0 and tags[j] % 2 == 0
        if inner and (j == 0 or tags[j - 1] not in (tags[j], tags[j] - 1)):
            tags[j] -= 1
    return out
