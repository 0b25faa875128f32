"""The post a printed name shows on a day."""

import pytest

from gm100_desktop.domain.posts import Post, post_title, posts_on, title_on

HENDRA = (
    Post("Kepala Diskominfo", "", "2023-01-03", None),
    Post("Sekretaris Daerah", "plt", "2025-10-01", None),
    Post("Sekretaris Bapperida", "", "2019-03-04", "2023-01-02"),
    Post("Ketua PPID Utama", "", "2023-02-01", None, is_side_post=True),
)


@pytest.mark.parametrize(
    ("title", "acting", "printed"),
    [
        ("Sekretaris Daerah", "plt", "Plt. Sekretaris Daerah"),
        ("Sekretaris Daerah", "pj", "Pj. Sekretaris Daerah"),
        ("Plt. Sekretaris Daerah", "plt", "Plt. Sekretaris Daerah"),
        ("Sekretaris Daerah", "", "Sekretaris Daerah"),
    ],
)
def test_the_acting_form_stands_before_the_title(title: str, acting: str, printed: str) -> None:
    assert post_title(title, acting) == printed


@pytest.mark.parametrize(
    ("day", "title"),
    [
        ("2025-12-31", "Plt. Sekretaris Daerah"),
        ("2025-09-30", "Kepala Diskominfo"),
        ("2023-01-02", "Sekretaris Bapperida"),
        ("2023-01-03", "Kepala Diskominfo"),
        ("2010-01-01", ""),
    ],
)
def test_the_post_of_the_day_is_printed(day: str, title: str) -> None:
    assert title_on(HENDRA, day) == title


def test_the_wanted_post_is_printed_when_it_was_held() -> None:
    assert title_on(HENDRA, "2025-12-31", "kepala  diskominfo") == "Kepala Diskominfo"
    assert title_on(HENDRA, "2025-12-31", "Sekretaris Daerah") == "Plt. Sekretaris Daerah"
    assert title_on(HENDRA, "2025-12-31", "Plt. Sekretaris Daerah") == "Plt. Sekretaris Daerah"
    assert title_on(HENDRA, "2025-09-30", "Sekretaris Daerah") == "Kepala Diskominfo"


def test_side_posts_come_last() -> None:
    titles = [post.full_title for post in posts_on(HENDRA, "2025-12-31")]
    assert titles == ["Plt. Sekretaris Daerah", "Kepala Diskominfo", "Ketua PPID Utama"]


def test_the_order_of_typing_does_not_matter() -> None:
    assert posts_on(HENDRA, "2025-12-31") == posts_on(HENDRA[::-1], "2025-12-31")


def test_a_post_without_dates_was_always_held() -> None:
    assert title_on([Post("Rektor")], "1999-01-01") == "Rektor"
