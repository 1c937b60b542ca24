package io.dragoman.acceptance.canary.coding.left;

import io.dragoman.acceptance.canary.coding.right.Right;

public interface Left {
    Right right();
}
