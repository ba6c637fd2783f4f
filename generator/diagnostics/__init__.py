"""What is wrong, where it stands and how to mend it: spans, findings, severities, suggestions."""
