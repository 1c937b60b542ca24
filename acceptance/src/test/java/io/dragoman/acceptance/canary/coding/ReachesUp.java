package io.dragoman.acceptance.canary.coding;

import io.dragoman.acceptance.canary.app.KnowsDatabase;

interface ReachesUp {
    KnowsDatabase app();
}
