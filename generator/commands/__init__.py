"""What a person asks for beside a build; each module has one `run` for the command of its name."""
