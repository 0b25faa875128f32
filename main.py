"""`python main.py` is the command `gm100`; run `python3 bootstrap.py` once before."""

import sys

from gm100_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
