@NullMarked
package io.dragoman.web;

import org.jspecify.annotations.NullMarked;
