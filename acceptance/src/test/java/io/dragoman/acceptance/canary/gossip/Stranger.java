package io.dragoman.acceptance.canary.gossip;

interface Stranger {}
