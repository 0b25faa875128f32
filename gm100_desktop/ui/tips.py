"""Tooltips that show what was typed letter by letter: Qt would take markup in them for markup."""

SIGNS = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "<br>"))
LONGEST = 1000
"""Letters of a tooltip; more would cover the screen."""


def plain_tip(text: str) -> str:
    """The tooltip that shows exactly this text, or the beginning of a very long one."""
    shown = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
    if "<" not in shown and "&lt;" not in shown:  # all that Qt looks for
        return shown
    for sign, written in SIGNS:
        shown = shown.replace(sign, written)
    return f"<p>{shown}</p>"
