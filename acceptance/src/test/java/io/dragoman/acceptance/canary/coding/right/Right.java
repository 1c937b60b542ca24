package io.dragoman.acceptance.canary.coding.right;

import io.dragoman.acceptance.canary.coding.left.Left;

public interface Right {
    Left left();
}
