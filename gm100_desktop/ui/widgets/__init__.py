"""Small parts of the window that pages and dialogs share."""
