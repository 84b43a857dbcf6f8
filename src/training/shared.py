"""Where the scorers (`eval/`) and the gold (`data/`) lie: SAYSO_SHARED, by default the folder shared beside the project's."""

import os
import sys

SHARED = os.environ.get("SAYSO_SHARED", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../shared"))
sys.path.insert(0, os.path.join(SHARED, "eval"))
