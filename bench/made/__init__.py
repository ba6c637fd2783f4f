"""What the benchmarks work on, made up anew in each run and the same in all of them."""
