"""`python -m sneakpreview` is `sneakpreview`."""

from sneakpreview.cli.main import main

if __name__ == "__main__":
    main()
