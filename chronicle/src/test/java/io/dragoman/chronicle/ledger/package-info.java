@NullMarked
package io.dragoman.chronicle.ledger;

import org.jspecify.annotations.NullMarked;
