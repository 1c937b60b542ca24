package io.dragoman.app;

import picocli.CommandLine.Command;

/** {@code dragoman benchmark}: what Dragoman costs on this machine. */
@Command(
        name = "benchmark",
        description = "Measures what Dragoman costs on this machine.",
        subcommands = {SpeedCommand.class, GateCommand.class},
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dragoman benchmark speed sentences.jsonl"})
final class BenchmarkCommand {}
