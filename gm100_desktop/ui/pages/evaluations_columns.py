"""The columns of the questions of a round, and how they fall into components."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from gm100_desktop.domain.evaluations import ReviewMark, ScoreKind, short_label
from gm100_desktop.domain.kinds.evaluations import ANSWER
from gm100_desktop.domain.lines.evaluations import AnswerLine
from gm100_desktop.domain.wording import EMPTY, decimal_text, number, tanggal_short
from gm100_desktop.ui.chips import Chip, evidence, status, tag
from gm100_desktop.ui.models.columns import Align, Column, Group, Levels, Look
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_rows import QuestionRow, is_unproven
from gm100_desktop.ui.pages.evaluations_standing import tidy
from gm100_desktop.ui.palette import Tone

SELF, PANEL, LAST, PROOF = "Mandiri", "Asesor", "Lalu", "Bukti"
REVIEW_TONES = {
    ReviewMark.CHECKED.value: Tone.GOOD,
    ReviewMark.DOUBTFUL.value: Tone.LOOK,
    ReviewMark.TO_CONFIRM.value: Tone.LOOK,
}


def question_columns() -> list[Column[QuestionRow]]:
    """The question, its three scores, and what proves it; OPD, deadline and mark where there is room."""
    return [
        Column(
            "Pertanyaan",
            lambda row: row.answer.label,
            look=Look.NAME,
            mark=lambda row: row.answer.code,
            width=200,
            stretch=True,
            finds=lambda row: f"{row.answer.code} {row.answer.official_number} {row.answer.element}",
            sort_key=lambda row: row.answer.code,
        ),
        Column(
            SELF,
            lambda row: tidy(row.answer.self_score) if row.answer.self_score is not None else EMPTY,
            look=Look.LEVELS,
            mark=_levels,
            field=ANSWER.field("self_score"),
            typed=lambda row: "" if row.answer.self_score is None else tidy(row.answer.self_score),
            sort_key=lambda row: _sortable(row.answer.self_score),
            width=128,
        ),
        Column(
            PANEL,
            _panel_words,
            look=Look.SIGNED,
            mark=_panel_tone,
            align=Align.RIGHT,
            sort_key=lambda row: _sortable(row.answer.panel_score),
            tip=_panel_tip,
            width=58,
        ),
        Column(
            LAST,
            lambda row: _shown(row.answer.last.self_score) if row.answer.last else EMPTY,
            look=Look.SECOND,
            align=Align.RIGHT,
            sort_key=lambda row: _sortable(row.answer.last.self_score) if row.answer.last else None,
            tip=_last_tip,
            width=50,
        ),
        Column(PROOF, _proof_words, look=Look.CHIPS, mark=proof_chips, width=116),
        Column(
            "OPD", lambda row: row.answer.agency, look=Look.SECOND, width=104, gives_way=2
        ),
        Column(
            "Tenggat",
            lambda row: tanggal_short(row.answer.due_on) if row.answer.due_on else EMPTY,
            look=Look.SECOND,
            sort_key=lambda row: row.answer.due_on,
            width=92,
            gives_way=3,
        ),
        Column(
            "Periksa", _review_words, look=Look.CHIPS, mark=_review_chip, width=142, gives_way=1
        ),
    ]  # fmt: skip


def by_component(shown: ShownRound, values: Callable[[str, str], Decimal | None]) -> Grouping:
    """Rows under their component, with its value by each kind of score."""

    def head(code: str, rows: Sequence[QuestionRow]) -> Group:
        part = shown.component(code)
        texts = {SELF: values(code, ScoreKind.SELF), PANEL: values(code, ScoreKind.PANEL)}
        written = {key: decimal_text(value, 2) for key, value in texts.items() if value is not None}
        name = short_label(part.label) if part else code
        return Group(code, f"{name} · {number(len(rows))} pertanyaan", texts=written)

    return Grouping(lambda row: row.answer.component, head)


def proof_chips(row: QuestionRow) -> tuple[Chip, ...]:
    """The first page that proves the answer and how many more; or that there is none."""
    proofs = row.answer.proofs
    if not proofs:
        return (status("Tanpa bukti", Tone.LOOK),) if is_unproven(row.answer) else ()
    first = evidence(proofs[0].words, proofs[0])._replace(tip="\n".join(each_proof(row.answer)))
    return (first, tag(f"+{len(proofs) - 1}")) if len(proofs) > 1 else (first,)


def each_proof(answer: AnswerLine) -> list[str]:
    """'B-014 hlm 3 · Notulen rapat Dewan'."""
    return [" · ".join(filter(None, (proof.words, proof.title))) for proof in answer.proofs]


def _levels(row: QuestionRow) -> Levels:
    return Levels(row.level)


def _sortable(score: Decimal | None) -> int | None:
    """For sorting alone; nothing is computed from it."""
    return None if score is None else int(score * 10_000)


def _shown(score: Decimal | None) -> str:
    return EMPTY if score is None else tidy(score)


def is_lower(answer: AnswerLine) -> bool:
    """Whether the assessors give less than the region itself."""
    given, own = answer.panel_score, answer.self_score
    return given is not None and own is not None and given < own


def _panel_words(row: QuestionRow) -> str:
    words = _shown(row.answer.panel_score)
    return f"{words} ▼" if is_lower(row.answer) else words


def _panel_tone(row: QuestionRow) -> Tone | None:
    return Tone.ACCENT if is_lower(row.answer) else None


def _panel_tip(row: QuestionRow) -> str:
    given = row.answer.panel_score
    if given is None:
        return "Belum dinilai asesor"
    against = ", di bawah nilai mandiri" if is_lower(row.answer) else ""
    return f"Rata-rata asesor {tidy(given)}{against}"


def _last_tip(row: QuestionRow) -> str:
    last = row.answer.last
    if last is None:
        return "Tidak ditanyakan tahun lalu"
    panel = f", asesor {tidy(last.panel_score)}" if last.panel_score is not None else ""
    return f"{last.year}: mandiri {_shown(last.self_score)}{panel}"


def _proof_words(row: QuestionRow) -> str:
    if row.answer.proofs:
        return "; ".join(proof.words for proof in row.answer.proofs)
    return "Tanpa bukti" if is_unproven(row.answer) else ""


def _review_words(row: QuestionRow) -> str:
    return ReviewMark.word(row.answer.review) if row.answer.review else ""


def _review_chip(row: QuestionRow) -> Chip | None:
    code = row.answer.review
    return status(ReviewMark.word(code), REVIEW_TONES.get(code, Tone.NEUTRAL)) if code else None
