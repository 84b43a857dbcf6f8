"""What schemathesis can't know of the API: which ids and keys there are, and that a cursor can't be made up."""

import re

import schemathesis

KNOWN = {"id": ["person:ingrid-solberg", "person:geoffrey-lyle"], "key": ["reservoir.txt", "harbour-inquiry.txt"]}


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Half of the requests are for what there is: otherwise nearly all would be answered by 404."""
    for name, known in KNOWN.items():
        value = (path_parameters or {}).get(name)
        if isinstance(value, str) and len(value) % 2:
            path_parameters[name] = known[len(value) // 2 % len(known)]
    return path_parameters


@schemathesis.hook
def filter_case(context, case):
    """Made-up cursors and too few words are refused, though they are strings as described; ApiIT asks with them."""
    query = case.query or {}
    words = query.get("words")
    return "cursor" not in query and (words is None or len(re.findall(r"[^\W_]+", str(words))) >= 6)


@schemathesis.hook
def map_query(context, query):
    """Words that few generated texts have."""
    if isinstance((query or {}).get("words"), str) and len(re.findall(r"[^\W_]+", query["words"])) < 6:
        query["words"] = "We are not running out of water " + query["words"]
    return query
