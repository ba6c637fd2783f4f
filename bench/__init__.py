"""What `make bench` measures: each module prints one table, and asserts nothing."""
