"""Which post somebody held on a day: every printed name shows the post of that day."""

from collections.abc import Iterable
from dataclasses import dataclass

from gm100_desktop.domain.periods import covers, first_day
from gm100_desktop.domain.rosters import Acting


@dataclass(frozen=True, slots=True)
class Post:
    """A post held for a time; `acting` is the code of the acting form, '' for the holder."""

    title: str
    acting: str = ""
    starts_on: str | None = None
    ends_on: str | None = None
    is_side_post: bool = False
    id: int = 0

    @property
    def full_title(self) -> str:
        """The title as printed, 'Plt. Sekretaris Daerah'."""
        return post_title(self.title, self.acting)


def post_title(title: str, acting: str = "") -> str:
    """The title with its acting form before it, once."""
    prefix = Acting.word(acting)
    if not prefix or title.casefold().startswith(prefix.casefold()):
        return title
    return f"{prefix} {title}"


def posts_on(posts: Iterable[Post], day: str) -> tuple[Post, ...]:
    """The posts held on the day in order of printing: main before side, acting before own, latest first."""
    held = [post for post in posts if covers(post.starts_on, post.ends_on, day)]
    held.sort(key=lambda post: first_day(post.starts_on) if post.starts_on else "", reverse=True)
    held.sort(key=lambda post: (post.is_side_post, not post.acting))
    return tuple(held)


def post_on(posts: Iterable[Post], day: str, wanted: str = "") -> Post | None:
    """The post to print for the day; the wanted one, with or without its acting form, when it was held."""
    held = posts_on(posts, day)
    for post in held:
        if _same(wanted, post.title) or _same(wanted, post.full_title):
            return post
    return held[0] if held else None


def title_on(posts: Iterable[Post], day: str, wanted: str = "") -> str:
    """The full title of the post to print for the day; '' when no post is known."""
    post = post_on(posts, day, wanted)
    return post.full_title if post else ""


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
