/**
 * Everything an article comes in. {@link io.dragoman.intake.Forms} is the front door: the forms that the reader of
 * articles is given. Each package below knows one kind of form, and its library alone:
 *
 * <ul>
 *   <li>{@code page}: web pages (jsoup);
 *   <li>{@code feed}: RSS, Atom, JSON Feed, OPML (jsoup); {@code book}: EPUB, DOCX (jsoup);
 *   <li>{@code pdf}: PDF (PDFBox);
 *   <li>{@code mail}: mail and saved pages in one file, MHTML (Mime4j);
 *   <li>{@code archive}: ZIP, gzip, WARC (jwarc);
 *   <li>{@code fetch}: addresses (HttpClient), {@code watch}: feeds over time;
 *   <li>{@code json}: JSON.
 * </ul>
 *
 * <p>A form tells texts and what is known of them; what makes articles of them, with all checks, is {@code text.load}.
 */
@NullMarked
package io.dragoman.intake;

import org.jspecify.annotations.NullMarked;
