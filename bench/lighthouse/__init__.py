"""What Lighthouse says of each type of page: `make lighthouse`."""
