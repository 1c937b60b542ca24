package io.dragoman.exchange.scoring.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A treaty, deal or project; {@code allParties} holds the accepted ones after the parties; {@code amount} is null where
 * gold has none to compare. The evidence includes that of the status.
 */
record GoldAgreement(
        Common common,
        List<String> names,
        List<String> parties,
        List<String> allParties,
        List<String> statuses,
        List<GoldDate> dates,
        @Nullable JsonNode amount)
        implements GoldItem {}
