/**
 * One article as it has been read, sentence by sentence: what the finders of statements, agreements, meetings, figures and
 * characterisations start from, each a function from {@link io.dragoman.coding.article.ArticleReading} to its records.
 */
@NullMarked
package io.dragoman.coding.article;

import org.jspecify.annotations.NullMarked;
