"""What follows from the content; pure functions, in which a failure is a value."""
