package io.dragoman.digest.write;

/** XML in the making: what is text stays text, and what XML cannot hold is left out. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    Markup close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    /** Closes an element at the end of a line. */
    Markup end(String element) {
        close(element);
        out.append('\n');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds only text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Markup made elsewhere. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isAllowed(character)) {
                        out.appendCodePoint(character);
                    }
                }
            }
        });
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character > 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
