"""The one style sheet of the application, written from the palette; lengths follow the font."""

from string import Template

from gm100_desktop.ui.metrics import DESIGN_BASE
from gm100_desktop.ui.palette import Palette, Tone

TEXTS = """
QLabel { background: transparent; }
QLabel[textRole="title"] { font-size: ${p20}px; font-weight: 600; }
QLabel[textRole="form-title"] { font-size: ${p15}px; font-weight: 600; }
QLabel[textRole="key-figure"] { font-size: ${p30}px; font-weight: 600; }
QLabel[textRole="index"] { font-size: ${p44}px; font-weight: 600; }
QLabel[textRole="large"] { font-size: ${p20}px; }
QLabel[textRole="strong"] { font-weight: 600; }
QLabel[textRole="second"] { font-size: ${p12}px; color: $text2; }
QLabel[textRole="label"] { font-size: ${p12}px; color: $text3; }
QLabel[textRole="small"] { font-size: ${p11}px; color: $text3; }
QLabel[textRole="wrong"] { font-size: ${p12}px; color: $wrong; }
QLabel[textRole="doubt"] { font-size: ${p12}px; color: $look; }
QLabel[textRole="toast"] { color: $toast_text; }
QLabel[textRole="good"] { font-size: ${p12}px; color: $good; }
QLabel:disabled { color: $disabled; }
QToolTip { background: $surface; color: $text; border: 1px solid $line3; padding: ${p4}px; }
"""

GROUNDS = """
QFrame[ground="surface"] { background: $surface; border: 0; }
QFrame[ground="side"] { background: $side; border: 0; }
QFrame[ground="canvas"] { background: $canvas; border: 0; }
QFrame[ground="alt"] { background: $alt; border: 0; }
QFrame[ground="tile"] { background: $surface; border: 1px solid $line; border-radius: ${p6}px; }
QFrame[ground="notice"] { background: $look_soft; border: 0; }
QFrame[ground="toast"] { background: $toast; border: 1px solid $toast_line; border-radius: ${p6}px; }
QFrame[ground="line"] { background: $line; border: 0; }
QSplitter::handle { background: $line; }
QScrollArea { border: 0; background: transparent; }
QStatusBar { background: $side; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
"""

FIELDS = """
QLineEdit, QPlainTextEdit, QComboBox {
  background: $surface; color: $text; border: 1px solid $line2; border-radius: ${p4}px;
  selection-background-color: $primary; selection-color: $marked_text; }
QLineEdit { min-height: ${field_height}px; padding: 0 ${p8}px; }
QComboBox { min-height: ${field_height}px; padding: 0 ${p4}px 0 ${p10}px; }
QPlainTextEdit { padding: ${p3}px ${p5}px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QComboBox:on { border: 2px solid $primary; }
QLineEdit:focus { padding: 0 ${p7}px; min-height: ${field_inner}px; }
QComboBox:focus, QComboBox:on { padding: 0 ${p3}px 0 ${p9}px; min-height: ${field_inner}px; }
QPlainTextEdit:focus { padding: ${p2}px ${p4}px; }
QLineEdit[state="wrong"], QPlainTextEdit[state="wrong"], QComboBox[state="wrong"] {
  border: 2px solid $wrong; }
QLineEdit[state="doubt"], QPlainTextEdit[state="doubt"], QComboBox[state="doubt"] {
  border: 2px solid $look; }
QLineEdit[state="wrong"], QLineEdit[state="doubt"] { padding: 0 ${p7}px; min-height: ${field_inner}px; }
QComboBox[state="wrong"], QComboBox[state="doubt"] {
  padding: 0 ${p3}px 0 ${p9}px; min-height: ${field_inner}px; }
QPlainTextEdit[state="wrong"], QPlainTextEdit[state="doubt"] { padding: ${p2}px ${p4}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
  background: $canvas; color: $disabled; border: 1px solid $line; }
QComboBox:editable { padding-left: ${p8}px; }
QComboBox:editable:focus { padding-left: ${p7}px; }
QComboBox::drop-down { border: 0; width: ${p24}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $line3; outline: 0; padding: ${p4}px 0; }
QComboBox QAbstractItemView::item { min-height: ${p26}px; padding: 0 ${p9}px; }
QComboBox QAbstractItemView::item:selected { background: $sel; color: $text; }
QLineEdit[field="search"] { padding-left: ${p2}px; }
QLineEdit[editor="cell"], QComboBox[editor="cell"] {
  border: 2px solid $primary; border-radius: 0; min-height: 0; padding: 0 ${p6}px; }
QLineEdit[editor="cell"][state="wrong"] { border: 2px solid $wrong; }
QComboBox[editor="cell"] { padding-right: ${p24}px; }
"""

BUTTONS = """
QPushButton, QToolButton { outline: 0; }
QPushButton, QToolButton[kind="plain"] {
  background: $surface; color: $text; border: 1px solid $line3; border-radius: ${p4}px;
  padding: 0 ${p12}px; min-height: ${button_height}px; }
QPushButton:hover, QToolButton[kind="plain"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[kind="plain"]:pressed { background: $sel; }
QPushButton:focus, QToolButton[kind="plain"]:focus {
  border: 2px solid $primary; padding: 0 ${p11}px; min-height: ${button_inner}px; }
QPushButton:disabled, QToolButton[kind="plain"]:disabled {
  background: $canvas; color: $disabled; border-color: $line; }
QPushButton[kind="primary"] {
  background: $button; color: $on_button; border: 1px solid $button; font-weight: 600; padding: 0 ${p16}px; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $button_hover; border-color: $button_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 0 ${p15}px; }
QPushButton[kind="primary"]:disabled { background: $canvas; color: $disabled; border: 1px solid $line; }
QPushButton[kind="flat"] {
  background: transparent; color: $primary; border: 1px solid transparent; padding: 0 ${p8}px; }
QPushButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:focus { border: 2px solid $primary; padding: 0 ${p7}px; }
QPushButton[kind="flat"]:disabled { color: $disabled; background: transparent; }
QPushButton[kind="status"] {
  background: transparent; color: $primary; border: 1px solid transparent;
  padding: 0 ${p8}px; min-height: ${p20}px; }
QPushButton[kind="status"]:hover { background: $hover; }
QPushButton[kind="status"]:focus { border: 2px solid $primary; padding: 0 ${p7}px; min-height: ${p18}px; }
QPushButton[kind="status"]:disabled { color: $disabled; background: transparent; }
QPushButton[kind="toast"] {
  background: transparent; color: $toast_link; border: 1px solid transparent; padding: 0 ${p8}px; }
QPushButton[kind="toast"]:focus { border: 2px solid $toast_link; padding: 0 ${p7}px; }
QPushButton[kind="evidence"] {
  color: $primary; font-size: ${p12}px; padding: 0 ${p6}px; min-height: ${p20}px; }
QPushButton[kind="evidence"]:focus { padding: 0 ${p5}px; min-height: ${p18}px; }
QPushButton[kind="evidence"][state="wrong"] { color: $wrong; border-color: $wrong; }
QToolButton {
  background: transparent; border: 1px solid transparent; border-radius: ${p4}px; padding: ${p5}px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border: 2px solid $primary; padding: ${p4}px; }
QToolButton[kind="plain"] { padding: 0 ${p6}px; min-width: ${p16}px; }
QToolButton[kind="plain"]:focus { padding: 0 ${p5}px; }
QToolButton[kind="period"] { color: $text2; padding: 0; }
QToolButton[kind="period"]:focus { padding: 0; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
"""

JOINED = """
QPushButton[kind="joined"] {
  background: $surface; color: $text2; padding: 0 ${p12}px;
  border: 1px solid $line3; border-left-color: $line; border-right-color: transparent; border-radius: 0; }
QPushButton[kind="joined"][place="first"] { border-left-color: $line3;
  border-top-left-radius: ${p4}px; border-bottom-left-radius: ${p4}px; }
QPushButton[kind="joined"][place="last"] { border-right-color: $line3;
  border-top-right-radius: ${p4}px; border-bottom-right-radius: ${p4}px; }
QPushButton[kind="joined"][place="only"] { border-color: $line3; border-radius: ${p4}px; }
QPushButton[kind="joined"]:hover { background: $hover; }
QPushButton[kind="joined"]:checked {
  background: $sel; color: $text; border: 1px solid $primary; border-radius: ${p4}px; font-weight: 600; }
QPushButton[kind="joined"]:focus { border: 2px solid $primary; padding: 0 ${p11}px; }
"""

LISTS = """
QTableView, QTreeView { background: $surface; border: 0; outline: 0; }
QHeaderView { background: $alt; border: 0; }
QListView { background: $surface; border: 1px solid $line3; outline: 0; }
QListView[ground="desk"] { background: $side; border: 0; }
QListView[ground="surface"] { background: $surface; border: 0; }
QListView::item { padding: 0 ${p7}px; }
QListView::item:hover { background: $hover; }
QListView::item:selected { background: $sel; color: $text; }
"""

STOCK = """
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QAbstractItemView {
  background: $surface; border: 0; selection-background-color: $button; selection-color: $on_button; }
QMenuBar { background: $surface; }
QMenuBar::item { padding: ${p6}px ${p9}px; background: transparent; border-radius: ${p4}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $line3; padding: ${p4}px 0; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; }
QMenu::icon { padding-left: ${p10}px; }
QMenu::item:selected { background: $sel; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px 0; }
QProgressBar {
  background: $line; border: 0; border-radius: ${p3}px; min-height: ${p6}px; max-height: ${p6}px; }
QProgressBar::chunk { background: $button; border-radius: ${p3}px; }
QAbstractScrollArea::corner { background: $surface; border: 0; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: ${p12}px; }
QScrollBar:horizontal { height: ${p12}px; }
QScrollBar::handle { background: $line3; border-radius: ${p4}px; margin: 2px; }
QScrollBar::handle:hover { background: $line2; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

SHEET = Template(TEXTS + GROUNDS + FIELDS + BUTTONS + JOINED + LISTS + STOCK)
LENGTHS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 20, 24, 26, 30, 32, 44)
FIELD_HEIGHT = 30
BUTTON_HEIGHT = 30


def style_sheet(palette: Palette, base: int) -> str:
    """The whole sheet for that palette and height of body letters."""
    scaled = {f"p{length}": round(length * base / DESIGN_BASE) for length in LENGTHS}
    field = round(FIELD_HEIGHT * base / DESIGN_BASE)
    button = round(BUTTON_HEIGHT * base / DESIGN_BASE)
    heights = {
        "field_height": field - 2,
        "field_inner": field - 4,
        "button_height": button - 2,
        "button_inner": button - 4,
    }
    return SHEET.substitute(_tokens(palette), **scaled, **heights)


def _tokens(palette: Palette) -> dict[str, str]:
    tokens = {name: value for name, value in palette._asdict().items() if isinstance(value, str)}
    for tone in Tone:
        tokens[str(tone)] = palette.tones[tone].ink
        tokens[f"{tone}_soft"] = palette.tones[tone].soft
    return tokens
