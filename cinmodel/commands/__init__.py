"""One module a command: `run(arguments)` prints and gives the exit status."""
