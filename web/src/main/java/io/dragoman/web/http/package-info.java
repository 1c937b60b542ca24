/** What requests ask and what answers say: parameters, problems, headers, answers kept for the next who asks. */
@NullMarked
package io.dragoman.web.http;

import org.jspecify.annotations.NullMarked;
