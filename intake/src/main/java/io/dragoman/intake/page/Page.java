package io.dragoman.intake.page;

import io.dragoman.text.load.Facts;

/**
 * What a web page holds of an article.
 *
 * @param text the article's text in paragraphs with a blank line between them; empty if the page has none
 */
public record Page(String text, Facts facts) {}
