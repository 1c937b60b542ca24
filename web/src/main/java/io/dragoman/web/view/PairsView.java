package io.dragoman.web.view;

import io.dragoman.web.http.Query;
import java.util.List;
import java.util.Map;

/** All pairs, and the countries to choose from by name. */
public record PairsView(Query address, List<HomeView.PairLine> lines, Map<String, String> countries) {}
