"""The site's own configuration of gunicorn, with a clock that can be wrong."""

import os
from pathlib import Path
from runpy import run_path

from fronting import DEPLOY

globals().update(run_path(str(DEPLOY / "gunicorn.conf.py")))

from chaos.clock import follow  # noqa: E402 - the program is read with its figures' folder known

follow(Path(os.environ["CLOCK"]))
