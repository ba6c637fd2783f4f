"""Charts: from figures to pictures of marks and words at their places, which a template writes."""
