"""The score card of the report's year."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.evaluation import OFFICIAL, EvaluationBrief, FindingBrief, ResultBrief
from gm100_desktop.domain.briefs.kartu_skor import CardFact, KartuSkorBrief
from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.domain.wording import EMPTY, decimal_text, number, percent, signed, tanggal
from gm100_desktop.services.gathering.evaluation import evaluation_brief, not_taken_part
from gm100_desktop.services.gathering.index import index_brief
from gm100_desktop.services.gathering.masterplan import masterplan_brief
from gm100_desktop.services.gathering.quick_wins import QuickWins
from gm100_desktop.services.gathering.rated_rounds import RatedRound, RatedRounds
from gm100_desktop.services.gathering.setting import arms, page_setup
from gm100_desktop.services.gathering.sources import Sources, sources_of
from gm100_desktop.services.gathering.words import making_agency, region_name

MOST_TOLD = 3


def kartu_skor_brief(ledger: Ledger, options: ReportOptions) -> KartuSkorBrief:
    """The card; KnownProblem while the year has no score."""
    sources = sources_of(ledger, options)
    rounds = RatedRounds(sources)
    index, evaluation = index_brief(sources, rounds), evaluation_brief(sources, rounds)
    if evaluation and not evaluation.participated:
        raise not_taken_part(evaluation.year)
    if index is None or evaluation is None:
        raise KnownProblem(
            f"Belum ada nilai evaluasi tahun {sources.moment.year}.",
            "Isi jawabannya di halaman Evaluasi, atau pilih tahun lain.",
        )
    plan = masterplan_brief(sources)
    return KartuSkorBrief(
        region=region_name(ledger),
        year=evaluation.year,
        phase=evaluation.phase,
        report_date=options.report_date,
        agency=making_agency(ledger),
        index=index,
        result=next((one for one in evaluation.results if one.kind == index.kind), None),
        facts=tuple(_facts(sources, rounds, evaluation)),
        count=plan.count,
        dimensions=plan.dimensions,
        budget=plan.budget,
        quick_wins=QuickWins(sources).briefs(),
        strong=_strong(evaluation),
        weak=_weak(evaluation),
        arms=arms(ledger),
        setup=page_setup(ledger, options),
        is_draft=options.is_draft,
    )


def _facts(sources: Sources, rounds: RatedRounds, evaluation: EvaluationBrief) -> Iterator[CardFact]:
    year = sources.moment.year
    found, before = rounds.of(year), rounds.of(year - 1)
    if found is None:
        return
    change, kind = rounds.change(year, found.kind), found.kind
    yield CardFact("Perubahan", EMPTY if change is None else signed(change), _beside(before, kind))
    official = before if kind != OFFICIAL else found
    if official is not None and OFFICIAL in official.printed and kind != OFFICIAL:
        yield CardFact(
            f"Nilai hasil evaluasi {official.year}",
            decimal_text(official.printed[OFFICIAL], 2),
            _letter(sources, official),
        )
    elif official is not None and (rank := official.sheet.row.maybe("rank")):
        yield CardFact("Peringkat", number(rank), _letter(sources, official))
    if evaluation.asked:
        yield _proven(evaluation)


def _beside(before: RatedRound | None, kind: str) -> str:
    if before is None or kind not in before.printed:
        return ""
    about = " (perkiraan)" if before.is_approximate(kind) else ""
    return f"dari {kind} {before.year}, {decimal_text(before.printed[kind], 2)}{about}"


def _letter(sources: Sources, found: RatedRound) -> str:
    letter = sources.ledger.one("document", found.sheet.row.maybe("result_document_id"))
    day = letter.text("dated_on") if letter else ""
    return f"surat hasil {tanggal(day)}" if day else ""


def _proven(evaluation: EvaluationBrief) -> CardFact:
    proven, asked = evaluation.proven, evaluation.asked
    rest = asked - proven
    note = f"{percent(proven, asked)}, {number(rest)} belum" if rest else percent(proven, asked)
    return CardFact("Pertanyaan berbukti", f"{number(proven)} dari {number(asked)}", note)


def _strong(evaluation: EvaluationBrief) -> str:
    """What the last panel praised; before the first one, the component with the highest value."""
    found = next((one for one in evaluation.findings if one.strengths), None)
    return _told(found.strengths, found.year) if found else _component(evaluation.result, is_best=True)


def _weak(evaluation: EvaluationBrief) -> str:
    """What the last panel found wanting, and how many answers nothing proves."""
    found = next((one for one in evaluation.findings if one.weaknesses), None)
    told = _told(found.weaknesses, found.year) if found else _component(evaluation.result, is_best=False)
    unproven = evaluation.unproven
    return f"{told} {number(unproven)} jawaban belum berbukti.".strip() if unproven else told


def _told(findings: Sequence[FindingBrief], year: int) -> str:
    """What the panel of that year said."""
    told = " ".join(f"{one.text.rstrip('.')}." for one in findings[:MOST_TOLD])
    return f"menurut asesor {year}: {told}"


def _component(result: ResultBrief | None, *, is_best: bool) -> str:
    if result is None or not result.lines:
        return ""
    line = (max if is_best else min)(result.lines, key=lambda one: one.value)
    return f"{line.name} {decimal_text(line.value, 2)}."
