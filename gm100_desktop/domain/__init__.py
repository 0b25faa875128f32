"""The rules and words of the programme; plain Python that knows no window, no file and no clock."""
