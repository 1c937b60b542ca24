/** Archives: gzip, ZIP and WARC. They are read as streams; nothing is ever written to a disk. */
@NullMarked
package io.dragoman.intake.archive;

import org.jspecify.annotations.NullMarked;
