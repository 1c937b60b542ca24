/** The finished program as a server: its pages in a real browser, its answers to bad requests. */
@NullMarked
package io.dragoman.acceptance.pages;

import org.jspecify.annotations.NullMarked;
