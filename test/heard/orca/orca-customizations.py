"""Settings of Orca, which it reads when it starts."""

import os
import sys

sys.path.insert(0, os.environ["ORCA_FILES"])

import orca.settings

orca.settings.speechServerFactory = "orca_log_server"
orca.settings.speechFactoryModules = ["orca_log_server"]
orca.settings.enableBraille = False
orca.settings.enableSound = False
orca.settings.enableKeyEcho = False
