package io.dragoman.intake.page;

/** A part of a page as {@link BoxTree} sees it. */
sealed interface Part permits Box, Block {}
