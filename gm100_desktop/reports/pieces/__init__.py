"""The few pieces every page is made of; each measures, splits and draws itself."""
