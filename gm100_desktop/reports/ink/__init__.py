"""What touches the PDF: faces, safe text, pictures, the file and the pen. Knows nothing of any report."""
