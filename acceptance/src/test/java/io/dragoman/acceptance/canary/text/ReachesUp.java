package io.dragoman.acceptance.canary.text;

import io.dragoman.acceptance.canary.coding.left.Left;

interface ReachesUp {
    Left[] coding();
}
