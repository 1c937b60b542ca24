package io.dragoman.acceptance.canary.coding;

import org.snakeyaml.engine.v2.nodes.Node;

interface KnowsYaml {
    Node node();
}
