package io.dragoman.acceptance.canary.app;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

interface KnowsJson {
    JsonNode tree(JsonParser stream);
}
