/** Mail, and pages that browsers saved into one file (MHTML). The only package that knows Mime4j. */
@NullMarked
package io.dragoman.intake.mail;

import org.jspecify.annotations.NullMarked;
