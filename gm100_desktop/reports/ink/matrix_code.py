"""The square code a scanner reads, as rows of dark and light."""

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel


def matrix_code(text: str) -> list[list[bool]]:
    """The QR code of the text, with medium error correction."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text.encode()))
    code.make()
    side = range(code.getModuleCount())
    return [[bool(code.isDark(row, column)) for column in side] for row in side]
