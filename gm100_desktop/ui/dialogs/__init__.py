"""Windows that open over the main one; each is imported when it is first asked for."""
