/**
 * Makes visits and meetings of the events that tell of them: who came, to whom, in what office, where, when, what was
 * talked about and signed. Front door: {@link io.dragoman.coding.meeting.MeetingFinder}.
 */
@NullMarked
package io.dragoman.coding.meeting;

import org.jspecify.annotations.NullMarked;
