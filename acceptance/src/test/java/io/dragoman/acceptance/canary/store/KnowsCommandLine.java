package io.dragoman.acceptance.canary.store;

import picocli.CommandLine;

interface KnowsCommandLine {
    CommandLine commandLine();
}
