"""What is read from a file, by plain SQL over the open connection; nothing here writes."""
