/**
 * The command line. {@link io.dragoman.app.Main} is the front door; each command is a class of its own. {@link
 * io.dragoman.app.Engine} puts lexicon, parser and coder together for all of them; {@code Setup} is what they find around them.
 * {@code Reading} takes articles through the engine onto a {@code Shelf} (the store), in the order of the input on any
 * number of threads; {@code print} lays out what people read. Only this package prints, and only it
 * decides the exit code: 0 all done, 1 some input failed, 2 usage.
 */
@NullMarked
package io.dragoman.app;

import org.jspecify.annotations.NullMarked;
