package io.dragoman.exchange.scoring.article;

import java.util.List;

/** One participant as the system names it: its name and aliases, and the codes it gives. */
record Participant(List<String> names, List<String> codes) {}
