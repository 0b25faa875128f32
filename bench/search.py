"""Search at the size of a big kabupaten, as ratios: building the index, and a query as it is typed.

    python bench/search.py [--programmes 1000] [--people 5000] [--updates 20000] [--rounds 7]

The index is built beside one plain SELECT of the same columns; each query is asked of the index beside LIKE
over the same columns. All in one process, in turn; medians. A window waits no longer than the longest step.
"""

import argparse
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.search_kinds import GROUPS, reading_of
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.records import Records
from gm100_desktop.services.search import Search

KINDS = [kind(one) for group in GROUPS for one in group.kinds]
QUERIES = ("k", "ka", "kar", "karina", "karina da", "karina dalu mo", "19700101 1995", "85,71", "tidakada")
SYLLABLES = [first + last for first in "bdgjklmnprst" for last in "aeiou"]
QUERY_BUDGET_MS = 30
MONTHS = [f"{year}-{month:02}" for year in range(2022, 2027) for month in range(1, 11)]


def a_region(folder: Path, options: argparse.Namespace) -> Dossier:
    """A file of that size, through the acts of the program."""
    dossier = Dossier.create(
        folder / "besar.gm100", who="bench", now=lambda: datetime.now(UTC), places=Places(folder / "titik")
    )
    dossier.connection.execute("PRAGMA synchronous=OFF")
    records = Records(dossier, date.today)
    words = some_words(random.Random(1))  # noqa: S311  (the same words each time)
    with dossier.write("Isi", kind("programme").area):
        add_people(records, words, options.people)
        add_programmes(records, words, options.programmes)
        add_updates(records, words, options.updates)
    return dossier


def some_words(chance: random.Random) -> Callable[[int], str]:
    """Sentences in which a few words are frequent and most are rare, as in every language."""
    every = ["".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))) for _ in range(4000)]
    weights = [1 / (rank + 3) for rank in range(len(every))]
    return lambda count: " ".join(chance.choices(every, weights, k=count))


def add_people(records: Records, words: Callable[[int], str], count: int) -> None:
    """People with a NIP and a post."""
    agencies = records.add_many(
        kind("agency"), [{"name": f"Dinas {words(3)} {number}"} for number in range(60)]
    )
    people = records.add_many(
        kind("person"),
        [
            {
                "name": words(2).title(),
                "front_title": "Drs. H.",
                "back_title": "M.Si.",
                "nip": f"19{70 + number % 30}0101199503{1000 + number}",
                "agency_id": agencies[number % len(agencies)],
            }
            for number in range(count)
        ],
    )
    records.add_many(
        kind("position"), [{"title": f"Kepala {words(3)}", "person_id": person} for person in people]
    )


def add_programmes(records: Records, words: Callable[[int], str], count: int) -> None:
    """Programmes with texts and five years each."""
    plan = records.add(kind("plan"), {"title": "Master Plan", "start_year": 2022, "end_year": 2026})
    programmes = records.add_many(
        kind("programme"),
        [
            {
                "name": f"{words(3)} {number}",
                "plan_id": plan,
                "sub_dimension_id": 1 + number % 15,
                "target": words(25),
                "strategy": words(40),
            }
            for number in range(count)
        ],
    )
    years: list[Mapping[str, Value]] = [
        {"programme_id": one, "year": year, "target": "85.71"}
        for one in programmes
        for year in range(2022, 2027)
    ]
    records.add_many(kind("programme_year"), years)


def add_updates(records: Records, words: Callable[[int], str], count: int) -> None:
    """Quick wins with a report for every month."""
    quick_wins = records.add_many(
        kind("quick_win"),
        [
            {"name": f"{words(2)} {number}", "year": 2026, "sub_dimension_id": 1, "background": words(60)}
            for number in range(max(1, count // len(MONTHS)))
        ],
    )
    records.add_many(
        kind("progress_update"),
        [
            {"quick_win_id": one, "month": month, "description": words(25), "obstacle": words(8)}
            for one in quick_wins
            for month in MONTHS
        ],
    )


def columns_of(one: Kind) -> list[str]:
    """What of a kind is searched."""
    reading = reading_of(one)
    return [field.name for fields in reading for field in fields]


def select_everything(connection: sqlite3.Connection) -> None:
    """Read the same columns, and nothing more."""
    for one in KINDS:
        sql = f'SELECT {", ".join(columns_of(one))} FROM "{one.table}"'  # noqa: S608  (names of our own)
        connection.execute(sql).fetchall()


def like_everything(connection: sqlite3.Connection, text: str) -> None:
    """Every word anywhere in the same columns, six records of each kind."""
    words = text.split()
    for one in KINDS:
        line = " || ' ' || ".join(f"coalesce({name}, '')" for name in columns_of(one))
        where = " AND ".join(f"{line} LIKE ?" for _ in words)
        sql = f'SELECT id FROM "{one.table}" WHERE {where} LIMIT 6'  # noqa: S608  (names of our own)
        connection.execute(sql, [f"%{word}%" for word in words]).fetchall()


def built(dossier: Dossier) -> tuple[Search, float]:
    """The whole index, and the longest step on the way to it."""
    search, longest, more = Search(dossier, [one.id for one in KINDS]), 0.0, True
    while more:
        begun = time.perf_counter()
        more = search.step()
        longest = max(longest, time.perf_counter() - begun)
    return search, longest


def taken(act: Callable[[], object]) -> float:
    """Seconds of one run."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def building(dossier: Dossier, rounds: int) -> Iterator[tuple[float, float, float]]:
    """Seconds of the SELECT, of the building, and of its longest step, round by round."""
    for _ in range(rounds):
        plain = taken(lambda: select_everything(dossier.connection))
        begun = time.perf_counter()
        search, longest = built(dossier)
        yield plain, time.perf_counter() - begun, longest
        search.close()


def medians(runs: Sequence[tuple[float, ...]]) -> list[float]:
    """The median of each column."""
    return [statistics.median(column) for column in zip(*runs, strict=True)]


def main() -> int:
    """Measure, print, and say whether every query keeps its budget."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name, usual in (("programmes", 1000), ("people", 5000), ("updates", 20000), ("rounds", 7)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, a_region(Path(folder), options) as dossier:
        plain, whole, longest = medians(list(building(dossier, min(3, options.rounds))))
        print(f"index built {whole / plain:6.1f} of a plain SELECT; longest step {longest * 1000:.0f} ms")
        search, _ = built(dossier)
        slowest = max(query_ms(dossier, search, text, options.rounds) for text in QUERIES)
        search.close()
    print(f"slowest query {slowest:.0f} ms (budget {QUERY_BUDGET_MS})")
    return 0 if slowest <= QUERY_BUDGET_MS else 1


def query_ms(dossier: Dossier, search: Search, text: str, rounds: int) -> float:
    """Milliseconds of the query, printed beside LIKE."""
    runs = [
        (taken(lambda: search.find(text)), taken(lambda: like_everything(dossier.connection, text)))
        for _ in range(rounds)
    ]
    ours, like = medians(runs)
    print(f"{text:<16} {ours * 1000:6.1f} ms, {ours / like:5.2f} of LIKE")
    return ours * 1000


if __name__ == "__main__":
    raise SystemExit(main())
