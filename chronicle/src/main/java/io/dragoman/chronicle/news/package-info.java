/** What some new articles change: {@link io.dragoman.chronicle.news.News}. */
@NullMarked
package io.dragoman.chronicle.news;

import org.jspecify.annotations.NullMarked;
