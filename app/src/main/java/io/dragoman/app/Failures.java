package io.dragoman.app;

import io.dragoman.coding.lexicon.LexiconException;
import io.dragoman.search.SearchException;
import io.dragoman.store.StoreException;
import io.dragoman.web.PortTaken;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in as many lines as there are problems, without a stack trace, unless it is a fault of ours. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception problem, CommandLine commandLine, ParseResult parsed) {
        if (problem instanceof BrokenPipe) {
            return 1;
        }
        if (problem instanceof LexiconException lexicon) {
            lexicon.problems().forEach(each -> commandLine.getErr().println(each));
            commandLine.getErr().println("the lexicon cannot be used; mend the lines above or leave --lexicon out");
            return 1;
        }
        if (problem instanceof UserError || problem instanceof SearchException || problem instanceof PortTaken) {
            commandLine.getErr().println("dragoman: " + problem.getMessage());
            return 1;
        }
        if (problem instanceof StoreException) {
            commandLine.getErr().println("dragoman: " + problem.getMessage());
            return 1;
        }
        commandLine.getErr().println("dragoman: internal error, please report it with what you did:");
        problem.printStackTrace(commandLine.getErr());
        return 1;
    }
}
