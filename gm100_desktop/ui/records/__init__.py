"""Lists and forms over the records of any kind: what a page needs to show, enter and correct them."""
