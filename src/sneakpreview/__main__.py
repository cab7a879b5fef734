"""Where `sneakpreview` and `python -m sneakpreview` begin."""

import sys

try:
    from sneakpreview.cli.main import main
except KeyboardInterrupt:  # Ctrl-C while the imports take their second
    sys.exit(130)

if __name__ == "__main__":
    main()
