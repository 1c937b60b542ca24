package io.dragoman.parser.decoding;

import java.util.List;

/** Stack, words set aside, next word, and the tree so far. Used again for the next sentence; one thread at a time. */
final class StackState implements Places {

    /** What the models call a valency: an arrow for each dependent on either side, two at most. */
    static final List<String> VALENCIES = List.of("-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>");

    private final Tree tree = new Tree();
    private int[] stack = {};
    private int height;
    private int[] aside = {};
    private int asideCount;
    private int input;
    private int size;

    void begin(int words) {
        size = words;
        if (stack.length <= words) {
            stack = new int[Math.max(64, 2 * words)];
            aside = new int[stack.length];
        }
        tree.begin(words);
        height = 0;
        asideCount = 0;
        input = 0;
        shift();
    }

    Tree tree() {
        return tree;
    }

    int top() {
        return stack[height - 1];
    }

    int input() {
        return input;
    }

    boolean isAtEnd() {
        return input > size;
    }

    /** Leaves only one word on the stack, to ask about two words that are not neighbours. */
    void look(int top, int next) {
        stack[0] = top;
        height = 1;
        asideCount = 0;
        input = next;
    }

    void step(Transition.Step step) {
        switch (step) {
            case SHIFT -> shift();
            case REDUCE -> height--;
            case PASS -> aside[asideCount++] = stack[--height];
        }
    }

    private void shift() {
        while (asideCount > 0) {
            stack[height++] = aside[--asideCount];
        }
        stack[height++] = input++;
    }

    @Override
    public int word(Anchor anchor, int window, Relative relative) {
        int word = switch (anchor) {
            case TOP -> inSentence(top() + window);
            case INPUT -> inSentence(input + window);
            case STACK -> onStack(window);
        };
        return word < 0 ? -1 : relative(word, relative);
    }

    private int inSentence(int word) {
        return word >= 0 && word <= size ? word : -1;
    }

    private int onStack(int window) {
        int at = window <= 0 ? height - 1 + window : asideCount - window;
        if (at < 0) {
            return -1;
        }
        return window <= 0 ? stack[at] : aside[at];
    }

    private int relative(int word, Relative relative) {
        return switch (relative) {
            case SELF -> word;
            case HEAD -> tree.head(word);
            case HEAD_OF_HEAD -> tree.head(word) < 0 ? -1 : tree.head(tree.head(word));
            case LEFTMOST -> tree.leftmost(word, 0);
            case SECOND_LEFTMOST -> tree.leftmost(word, 1);
            case RIGHTMOST -> tree.rightmost(word, 0);
            case SECOND_RIGHTMOST -> tree.rightmost(word, 1);
            case LEFT_SIBLING -> tree.leftSibling(word, 0);
            case SECOND_LEFT_SIBLING -> tree.leftSibling(word, 1);
        };
    }
}
