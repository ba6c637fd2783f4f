"""The content as typed, frozen values, each of which knows where it stands in its file."""
