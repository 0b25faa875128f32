"""Forms built from the description of a record; each field is saved when it is left."""
