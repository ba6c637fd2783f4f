"""What checking found the last time, told again as long as nothing has changed at all.

It lies under `build/cache/`, which may be deleted at any time, and is data: nothing in it is run.
"""
