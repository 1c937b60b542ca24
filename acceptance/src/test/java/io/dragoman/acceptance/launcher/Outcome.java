package io.dragoman.acceptance.launcher;

/** What a process left behind: its exit code and what it wrote. */
record Outcome(int exitCode, String out, String err) {}
