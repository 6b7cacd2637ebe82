"""Generators of the bulk gazetteers; see ../make_gazetteers.py."""
