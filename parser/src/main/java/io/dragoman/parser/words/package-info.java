/**
 * Words as the models know them: kinds of characters, simple forms, shapes. All of it is part of what the models were
 * trained with, oddities included, so nothing here may be "corrected".
 */
@NullMarked
package io.dragoman.parser.words;

import org.jspecify.annotations.NullMarked;
