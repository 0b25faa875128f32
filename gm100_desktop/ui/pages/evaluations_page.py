"""Evaluasi: the questions of a round with level, evidence and live index; the rounds themselves.

To add a section: its line in `_sections`; a view of its own is handed the round that is shown. Acts that
belong to some sections only stand in `_of_sections` under their titles.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds.evaluations import ANSWER
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.pages.evaluations_findings import FindingsView, findings_section
from gm100_desktop.ui.pages.evaluations_lists import ROUNDS, RoundsView, rounds_section
from gm100_desktop.ui.pages.evaluations_question import QuestionForm
from gm100_desktop.ui.pages.evaluations_round import ShownRound, round_name
from gm100_desktop.ui.pages.evaluations_rows import NARROWINGS, is_statement, is_unproven
from gm100_desktop.ui.pages.evaluations_single import SingleQuestion
from gm100_desktop.ui.pages.evaluations_survey import RESPONDENTS, SurveyView
from gm100_desktop.ui.pages.evaluations_survey_programmes import PROGRAMMES
from gm100_desktop.ui.pages.evaluations_survey_sections import OF_SURVEY, survey_sections
from gm100_desktop.ui.pages.evaluations_table import QuestionTable
from gm100_desktop.ui.pages.page import Spot
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.workplace import Destination, Workplace

TABLE, SINGLE, CHARTS = "Tabel", "Satu per satu", "Grafik"
OF_QUESTIONS = frozenset({TABLE, SINGLE})
FORM_WIDTH = 514
NOTHING_CHOSEN = KnownProblem("Tidak ada pertanyaan yang dipilih.", "Pilih pertanyaannya di Tabel dulu.")


class EvaluationsPage(RecordPage):
    """A round at a time: that of the working year, until another is chosen."""

    areas = frozenset(Area)
    help = (
        "Jawaban evaluasi tahun kerja dengan indeks yang selalu mutakhir. Di Tabel: 0–4 memberi nilai, juga "
        "untuk beberapa baris; J/K berikutnya/sebelumnya; B bukti; N penjelasan; Del mengosongkan. "
        "Satu per satu memperlihatkan satu pertanyaan penuh. Survei: 0–4 menjawab dan maju ke kanan, Enter "
        "formulir berikut, Ctrl+Enter responden baru, Ctrl+PgDn dimensi berikut; nama dan kontak responden "
        "tidak ikut tersimpan ke Excel, tersalin, atau tercetak. "
        "Putaran berisi tahun, tahap, hasil, dan asesor."
    )
    form_width = FORM_WIDTH

    def __init__(self, place: Workplace) -> None:
        self.shown = ShownRound(place)
        self.sections = self._sections(place.today)
        super().__init__(place, "Evaluasi")
        self.narrowing = self.tools.add_narrowing("Semua komponen", NARROWINGS)
        self.narrowing.chosen.connect(self._narrow)
        self._of_sections = self._add_commands()
        self._of_answers = [
            self.add_command(Command("Simulat&or", icon="sliders-horizontal"), self._simulate, Spot.BUTTON),
            self.add_command(Command("&Wawancara", icon="messages-square"), self._interview, Spot.BUTTON),
        ]
        self._start_button: QWidget | None = None

    # -- what the shell asks -----------------------------------------------------------------

    def facts(self) -> str:
        """Instrument, and how far it is answered and proven."""
        sheet = self.shown.sheet
        self.head.set_title(f"Evaluasi {self.shown.year}")
        if isinstance(self.view, FindingsView):
            return self.view.facts()
        if sheet is None:
            return f"Belum ada putaran {self.shown.year}"
        told = [f"Instrumen {sheet.round.version}" if sheet.round.version else "Hanya nilai akhir"]
        if sheet.answers:
            proven = [answer for answer in sheet.answers if answer.self_score and not is_statement(answer)]
            count = sum(bool(answer.proofs) for answer in proven)
            told.append(f"terjawab {number(sheet.answered)} dari {number(len(sheet.answers))}")
            told.append(f"berbukti {number(count)} dari {number(len(proven))}")
        elsewhere = "" if self.shown.is_of_working_year else f"{self.shown.name}, bukan tahun kerja"
        return " · ".join(filter(None, (elsewhere, *told)))

    def selected(self) -> int | None:
        """The id of the answer at hand, None before there is one; or of the record the section lists."""
        if self.view.section.title not in OF_QUESTIONS:
            return super().selected()
        answer = self.shown.answer(self.view.selected())
        return answer.answer_id if answer else None

    def select(self, record_id: int) -> None:
        """Make that answer, or that record of the section, the current one."""
        if self.view.section.title not in OF_QUESTIONS:
            super().select(record_id)
            return
        question = self.shown.question_of(record_id)
        if question is not None:
            self.view.select(question)

    def show_record(self, record_id: int) -> None:
        """A record asked for from elsewhere: an answer, or whatever the section lists."""
        if self.view.section.title in OF_QUESTIONS:
            self._bring_round(record_id)
        super().show_record(record_id)

    def go_to(self, destination: Destination) -> None:
        """A record that is asked for without a section is a round."""
        if destination.record_id is not None and not destination.section:
            destination = destination._replace(section=ROUNDS)
        super().go_to(destination)

    def print_out(self) -> bool:
        """The catalogue of reports opens at the score card."""
        self.place.go(Destination("laporan", None, "kartu-skor"))
        return True

    def lift_filters(self) -> None:
        """Every question of the round."""
        self._widen()
        super().lift_filters()

    def enter(self) -> None:
        """The keys go to the table, or to the levels of the only question."""
        if isinstance(self.view, SingleQuestion):
            self.view.enter()
        else:
            super().enter()

    # -- parts -------------------------------------------------------------------------------

    def _sections(self, today: Callable[[], date]) -> Sequence[Section]:
        return (
            Section(TABLE, single=ANSWER, view=self._table),
            Section(SINGLE, single=ANSWER, view=self._single),
            Section(CHARTS, single=ANSWER, view=self._charts),
            *survey_sections(self.shown, self._show_surveyed),
            findings_section(self.shown, today),
            rounds_section(self.shown, self.start_round),
        )

    def _table(self, desk: Desk, section: Section, parent: QWidget) -> SectionView:
        view = QuestionTable(desk, section, parent, self.shown)
        view.question_form.kind_chosen.connect(self._choose_kind)
        view.form_asked.connect(self.show_form)
        if not desk.is_read_only:
            words = f"Mulai putaran {self.place.period().year}"
            self._start_button = view.grid.empty_state.offer(words, self._guarded(self.start_round))
        return view

    def _single(self, desk: Desk, section: Section, parent: QWidget) -> SectionView:
        view = SingleQuestion(desk, section, parent, self.shown)
        view.question_form.kind_chosen.connect(self._choose_kind)
        return view

    def _charts(self, desk: Desk, section: Section, parent: QWidget) -> SectionView:
        # Imported when wanted: the page opens at its questions.
        from gm100_desktop.ui.pages.evaluations_charts import ChartsView

        return ChartsView(desk, section, parent, self.shown)

    def _add_commands(self) -> dict[str, list[QAction]]:
        """The acts of some sections, by the titles of those."""
        add = self.add_command
        charge = add(Command("T&ugaskan OPD…", icon="users-round"), self._charge)
        take = add(Command("&Salin jawaban tahun lalu", icon="copy"), self._take_last)
        add(Command("&Cetak kartu skor", icon="printer", tip="Cetak (Ctrl+P)"), self.print_out)
        count = add(Command("&Hitung mundur tenggat OPD", icon="calendar"), self._count_back)
        shown = add(Command("&Tampilkan jawabannya", icon="clipboard-check"), self._show_round, Spot.BUTTON)
        frozen = add(Command("&Bekukan…", icon="snowflake"), self._show_copies)
        forget = add(Command("Hapus &nama dan kontak responden", icon="users"), self._anonymise)
        form = add(Command("Cetak formulir sur&vei", icon="printer"), self._print_form, Spot.BUTTON)
        self._of_survey = form
        return {TABLE: [charge, take, count], ROUNDS: [shown, frozen], RESPONDENTS: [forget]}

    def _arrange(self) -> None:
        super()._arrange()
        title = self.view.section.title
        for section, actions in self._of_sections.items():
            for action in actions:
                is_allowed = section == ROUNDS or not self.desk.is_read_only
                action.setVisible(section == title and is_allowed)
        self._of_survey.setVisible(title in OF_SURVEY)
        for action in self._of_answers:
            action.setVisible(title in OF_QUESTIONS and bool(self.shown.answers))
        parts = self.shown.sheet.components if self.shown.sheet else ()
        self.narrowing.offer([*((part.code, part.label) for part in parts), *NARROWINGS])
        self.narrowing.setVisible(title in OF_QUESTIONS)
        told = self.view.status() if isinstance(self.view, SurveyView) else ""
        self.status_changed.emit(self._status() if title in OF_QUESTIONS else told)
        self._say_when_empty()

    def _status(self) -> str:
        """'111 pertanyaan · 109 terjawab · 4 tanpa bukti'."""
        answers = self.shown.answers
        if not answers:
            return ""
        answered = sum(answer.self_score is not None for answer in answers)
        lacking = sum(map(is_unproven, answers))
        told = (f"{number(len(answers))} pertanyaan", f"{number(answered)} terjawab")
        return " · ".join((*told, f"{number(lacking)} tanpa bukti"))

    def _say_when_empty(self) -> None:
        """What stands where there is no question, and the first step."""
        view, sheet = self.view, self.shown.sheet
        if not isinstance(view, QuestionTable):
            return
        if self._start_button is not None:
            self._start_button.setVisible(sheet is None)
        view.grid.say_when_empty(self._empty_words())

    def _empty_words(self) -> str:
        sheet, rounds = self.shown.sheet, self.shown.rounds
        if sheet is None:
            last = f" Putaran terakhir {round_name(rounds[0])}; lihat di bagian Putaran." if rounds else ""
            first = "Mulai putarannya: pilih tahap dan instrumen, lalu pertanyaannya berdiri di sini."
            return f"Belum ada putaran evaluasi {self.shown.year}. {first}{last}"
        if not sheet.answers:
            return f"Putaran {self.shown.name} hanya menyimpan nilai akhir; tidak ada pertanyaannya."
        return "Tidak ada pertanyaan yang tersisa di saringan ini."

    # -- what the person does ----------------------------------------------------------------

    def start_round(self) -> int | None:
        """Year, phase and instrument are asked for; the new round is shown."""
        # Imported when wanted: a round begins once or twice a year.
        from gm100_desktop.ui.pages.evaluations_start import StartRound

        asked = StartRound(self.desk, self.window())
        if not asked.exec() or asked.started is None:
            return None
        self.shown.choose(asked.started)
        self.refresh_now()
        return asked.started

    def _simulate(self) -> None:
        # Imported when wanted: most sittings end without it.
        from gm100_desktop.ui.pages.evaluations_simulator import Simulator

        Simulator(self.desk, self.shown.id, self.shown.name, self.window()).exec()

    def _interview(self) -> None:
        # Imported when wanted: assessors ask once a year.
        from gm100_desktop.ui.pages.evaluations_interview import Interview

        Interview(self.desk, self.shown, self.window()).exec()
        self.refresh_now()

    def _choose_kind(self, kind: str) -> None:
        self.shown.kind = kind
        for view in self._views.values():
            if isinstance(view.form, QuestionForm):
                view.form.show_standing()

    def _narrow(self, code: str) -> None:
        self.shown.narrowing = code
        view = self.view
        if isinstance(view, QuestionTable):
            view.show_rows()
            self._arrange()
        elif isinstance(view, SingleQuestion):
            view.step_into()

    def _widen(self) -> None:
        if self.shown.narrowing:
            self.narrowing.widen()
            self._narrow("")

    def _bring_round(self, answer: int) -> None:
        """The round of that answer is shown."""
        records = self.desk.services.records
        evaluation = records.get(ANSWER, answer)["evaluation_id"] if records.exists(ANSWER, answer) else None
        if evaluation and evaluation != self.shown.id:
            self.shown.choose(int(evaluation))
            self.refresh_now()

    def _show_round(self) -> None:
        """The questions of the round chosen in the list."""
        chosen = self.selected()
        if chosen is not None:
            self.shown.choose(chosen)
            self.open_section(TABLE)
            self.enter()

    def _show_copies(self) -> None:
        """The frozen copies of the round chosen in the list."""
        if isinstance(self.view, RoundsView):
            self.view.round_form.show_copies()

    def _questions(self) -> Sequence[int]:
        chosen = self.view.chosen() if isinstance(self.view, QuestionTable) else ()
        if not chosen:
            raise NOTHING_CHOSEN
        return chosen

    def _charge(self) -> None:
        # Imported when wanted: questions are charged a few times a year.
        from gm100_desktop.ui.pages.evaluations_start import ChargeAgency

        ChargeAgency(self.desk, self.shown.id, self._questions(), self.window()).exec()

    def _take_last(self) -> None:
        taken = self.desk.services.evaluations.take_last(self.shown.id, self._questions())
        self.place.toast(f"{number(taken)} jawaban disalin, ditandai perlu konfirmasi")

    def _show_surveyed(self, sub_dimension: int) -> None:
        """What is surveyed for that sub-dimension is at hand."""
        self.open_section(PROGRAMMES)
        self.view.select(sub_dimension)
        self.enter()

    def _print_form(self) -> None:
        self.place.go(Destination("laporan", None, "formulir-survei"))

    def _anonymise(self) -> None:
        count = self.desk.services.surveys.anonymise(self.shown.id)
        self.place.toast(f"Nama dan kontak {number(count)} responden dihapus; riwayat masih menyimpannya")

    def _count_back(self) -> None:
        agencies = self.desk.services.evaluations.count_back(self.shown.id)
        self.place.toast(f"Tenggat {number(agencies)} OPD dihitung mundur")
