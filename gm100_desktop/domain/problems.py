"""What the world can do to us, in words a clerk can act on; everything else is a bug."""


class KnownProblem(Exception):
    """One clear Indonesian sentence, and what to do about it; shown without a traceback."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(f"{message} {advice}".strip())
        self.message = message
        self.advice = advice


class FileBusy(KnownProblem):
    """Somebody else has the file open; `holder` says who, where and since when."""

    def __init__(self, message: str, advice: str, holder: str) -> None:
        super().__init__(message, advice)
        self.holder = holder


class DamagedFile(KnownProblem):
    """The file is ours but cannot be read whole; salvage and restore points are offered."""


class LostFile(KnownProblem):
    """No file of ours lies there any more; its restore points may still be on this computer."""


class NotWritable(KnownProblem):
    """The file may be read but not written; opening it to read is offered."""


class RefusedValue(KnownProblem):
    """A typed value that cannot be stored; `field` names where it was typed."""

    def __init__(self, message: str, advice: str = "", field: str = "") -> None:
        super().__init__(message, advice)
        self.field = field


class Cancelled(Exception):
    """The user stopped a job; nothing of it remains."""
