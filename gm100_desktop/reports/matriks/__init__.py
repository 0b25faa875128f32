"""The masterplan across the paper: road map and matrix."""
