@NullMarked
package io.dragoman.coding.statement;

import org.jspecify.annotations.NullMarked;
