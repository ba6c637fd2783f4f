"""The tree on disk: only what changed is written, and a finished site is swapped in whole."""
