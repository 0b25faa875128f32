"""Numbers in words (terbilang)."""

_ONES = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam",
    "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
)  # fmt: skip
_LARGE = ((10**15, "kuadriliun"), (10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"))


def spelled(value: int) -> str:
    """The whole number in lowercase Indonesian words."""
    if value < 0:
        return f"minus {spelled(-value)}"
    if value < 1000:
        return _below_thousand(value)
    for size, word in _LARGE:
        if value >= size:
            return _with_rest(f"{spelled(value // size)} {word}", value % size)
    thousands = value // 1000
    return _with_rest("seribu" if thousands == 1 else f"{spelled(thousands)} ribu", value % 1000)


def _below_thousand(value: int) -> str:
    if value < 12:
        return _ONES[value]
    if value < 20:
        return f"{_ONES[value - 10]} belas"
    if value < 100:
        return _with_rest(f"{_ONES[value // 10]} puluh", value % 10)
    hundreds = value // 100
    return _with_rest("seratus" if hundreds == 1 else f"{_ONES[hundreds]} ratus", value % 100)


def _with_rest(words: str, rest: int) -> str:
    return f"{words} {spelled(rest)}" if rest else words
