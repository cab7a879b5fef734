"""What anybody may see lies where a web server may look, and nothing else does."""

from pathlib import Path
from stat import S_IMODE

from factories import tt
from sneakpreview.settings import load, make_folder
from sneakpreview.wiring import assemble


def test_it_is_the_data_folder_where_nobody_else_looks(tmp_path: Path) -> None:
    alone = load({}, data=tmp_path / "data")
    assert alone.public_folder == alone.data
    assert alone.search_folder == tmp_path / "data" / "search"


def test_a_folder_of_its_own_is_open_and_the_data_folder_is_not(tmp_path: Path) -> None:
    chosen = load(
        {"SNEAKPREVIEW_PUBLIC": str(tmp_path / "public")}, data=tmp_path / "data"
    )
    make_folder(chosen)
    assert S_IMODE((tmp_path / "public").stat().st_mode) == 0o755
    assert S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert chosen.search_folder == tmp_path / "public" / "search"
    parts = assemble(chosen)
    parts.posters.keep(tt(1), "3fa0", {(220, "webp"): b"small"})
    assert (tmp_path / "public/posters/3f/tt0000001-3fa0-220.webp").exists()
    parts.engine.dispose()
