"""Lists and trees for the window: they show, sort and filter lines they are given, and ask nobody."""
