"""Tag sets and token features, shared by preparation, training, export and evaluation; Java reads them from the model's metadata."""

QUOTE_ROLES = ["source", "cue", "content"]
QUOTE_TAGS = ["O"] + [f"{p}-{r}" for r in QUOTE_ROLES for p in "BI"]

ENTITY_TYPES = ["PERSON", "ORGANIZATION", "LOCATION", "NORP", "FACILITY", "PRODUCT", "MISC", "DATE", "MONEY"]
ENTITY_TAGS = ["O"] + [f"{p}-{t}" for t in ENTITY_TYPES for p in "BI"]

# A token's feature = case + CASES * (break + BREAKS * inside); see features() in prepare.py
LOWER, CAPITALISED, UPPER, MIXED, SYMBOL, DIGIT = range(6)
CASES = 6
NO_BREAK, SPACE, PARAGRAPH = range(3)
BREAKS = 3
FEATURES = CASES * BREAKS * 2
