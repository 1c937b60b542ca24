/** What pages and feeds have in common: how a marked-up text begins. */
@NullMarked
package io.dragoman.intake.markup;

import org.jspecify.annotations.NullMarked;
