"""`python -m sneakpreview` is `sneakpreview`."""

from sneakpreview.cli.main import main

main()
