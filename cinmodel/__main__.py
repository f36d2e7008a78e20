"""`python -m cinmodel`."""

import sys

from cinmodel.cli import main

sys.exit(main())
