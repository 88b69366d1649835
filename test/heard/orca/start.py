"""Starts Orca beside another one of the same user: /usr/bin/orca refuses to, although each has a screen of its own."""

import sys

from orca import orca, settings_manager

settings_manager.getManager().activate()
sys.exit(orca.main())
