package io.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.app.print.Page;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {

    @Test
    void everyCommandHasAnExample() {
        CommandLine main = Main.commandLine(new Setup(
                Cli.CACHE,
                (cache, progress) -> {
                    throw new AssertionError();
                },
                InputStream.nullInputStream(),
                Page::plain));
        Deque<CommandLine> commands = new ArrayDeque<>();
        commands.add(main);
        while (!commands.isEmpty()) {
            CommandLine command = commands.remove();
            if (!command.getCommandName().equals("help")) {
                String name = command.getCommandSpec().qualifiedName();
                assertThat(command.getUsageMessage()).as(name).containsPattern("Examples?:\n  .*dragoman ");
                commands.addAll(command.getSubcommands().values());
            }
        }
        assertThat(Cli.withoutParser().run("read", "--help").code()).isZero();
        assertThat(Cli.withoutParser().run("help", "show").out()).contains("dragoman show events --pair");
    }
}
