"""What stops the program and is no defect of the content: a folder, a permission, an engine."""


class Stopped(Exception):
    """Nothing more can be done; `message` says why and `mend` what would let it go on."""

    def __init__(self, message: str, mend: str = "") -> None:
        """`mend` is empty where nothing better than the message can be said."""
        super().__init__(message)
        self.message = message
        self.mend = mend

    @property
    def words(self) -> str:
        """What a person at a terminal reads of it, in whole lines."""
        mend = f"   help: {self.mend}\n" if self.mend else ""
        return f"error: {self.message}\n{mend}"
