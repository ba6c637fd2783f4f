"""What checking found the last time, told again as long as nothing has changed that it hangs on."""
