package io.dragoman.acceptance.canary.text;

interface Chatters {
    default void chatter() {
        System.out.println();
    }
}
