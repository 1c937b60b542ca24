package io.dragoman.acceptance.canary.record;

import io.dragoman.acceptance.canary.text.Leaves;

interface ReachesUp {
    Leaves text();
}
