"""The window: shows and asks; it holds no rule and touches neither storage nor reports."""
