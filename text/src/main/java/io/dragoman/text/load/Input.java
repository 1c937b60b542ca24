package io.dragoman.text.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read in whatever form they are: a file, a stream, a member of an archive. Its beginning can be looked at
 * before the form is known. Not thread-safe; whoever made it closes its stream.
 */
public final class Input {

    /** How much of an input decides on its form, in bytes. */
    public static final int BEGINNING = 1 << 14;

    private final String name;
    private final String origin;
    private final Facts facts;
    private final BufferedInputStream stream;
    private final byte[] beginning;
    private final Budget budget;
    private final int maxBytes;
    private final int depth;
    private final boolean asked;
    private final @Nullable String charset;

    private Input(
            String name,
            String origin,
            Facts facts,
            InputStream stream,
            Budget budget,
            int maxBytes,
            int depth,
            boolean asked,
            @Nullable String charset)
            throws IOException {
        this.name = name;
        this.origin = origin;
        this.facts = facts;
        this.stream = new BufferedInputStream(depth == 0 ? budget.packed(stream) : budget.unpacked(stream), BEGINNING);
        this.budget = budget;
        this.maxBytes = maxBytes;
        this.depth = depth;
        this.asked = asked;
        this.charset = charset;
        this.stream.mark(BEGINNING);
        this.beginning = this.stream.readNBytes(BEGINNING);
        this.stream.reset();
    }

    /**
     * An input that is not within another.
     *
     * @param name its name, which may have an ending
     * @param origin where it is, for messages
     * @param facts what is known of it beforehand
     * @param maxBytes the largest size of what is read in one piece
     * @param asked whether its user named it; if not, it is passed over unless its form is known
     */
    public static Input of(String name, String origin, Facts facts, InputStream stream, int maxBytes, boolean asked)
            throws IOException {
        return new Input(name, origin, facts, stream, new Budget(), maxBytes, 0, asked, null);
    }

    /**
     * An input that is not within another, in a known character set.
     *
     * @param charset the character set that its server names, null for none
     */
    public static Input of(
            String name,
            String origin,
            Facts facts,
            InputStream stream,
            int maxBytes,
            boolean asked,
            @Nullable String charset)
            throws IOException {
        return new Input(name, origin, facts, stream, new Budget(), maxBytes, 0, asked, charset);
    }

    /** The only thing within this input, such as what a gzip file holds. */
    public Input content(String innerName, InputStream inner) throws IOException {
        return new Input(innerName, origin, facts, inner, budget, maxBytes, depth + 1, asked, charset);
    }

    /** One of many things within this input; passed over if its form is not known. */
    public Input member(String innerName, String innerOrigin, Facts innerFacts, InputStream inner) throws IOException {
        return member(innerName, innerOrigin, innerFacts, inner, null);
    }

    /**
     * One of many things within this input, in a known character set.
     *
     * @param innerCharset the character set that its container names, null for none
     */
    public Input member(
            String innerName, String innerOrigin, Facts innerFacts, InputStream inner, @Nullable String innerCharset)
            throws IOException {
        return new Input(innerName, innerOrigin, innerFacts, inner, budget, maxBytes, depth + 1, false, innerCharset);
    }

    public String name() {
        return name;
    }

    /** The name without folders and known endings: what its user knows it by. */
    public String baseName() {
        return FileKind.baseName(name);
    }

    /** The character set that its container or server names, null for none. */
    public @Nullable String charset() {
        return charset;
    }

    public String origin() {
        return origin;
    }

    /** What is known of it beforehand. */
    public Facts facts() {
        return facts;
    }

    /** How many inputs it is within. */
    public int depth() {
        return depth;
    }

    boolean asked() {
        return asked;
    }

    /** Its bytes from the first on; can be read once. */
    public InputStream stream() {
        return stream;
    }

    /** All its bytes. Refuses more than are read in one piece. */
    public byte[] bytes() throws IOException, Refusal {
        return bytes(maxBytes, "a file");
    }

    /**
     * All its bytes.
     *
     * @param most the largest size in bytes, if it is less than that of all inputs
     * @param what it is, for the message of a refusal
     */
    public byte[] bytes(int most, String what) throws IOException, Refusal {
        int limit = Math.min(most, maxBytes);
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw Refusal.tooLarge(what, limit);
        }
        return bytes;
    }

    /** The largest size of what is read in one piece, in bytes. */
    public int maxBytes() {
        return maxBytes;
    }

    /** Its first bytes as characters of one byte each, at most {@link #BEGINNING}. */
    public String beginning() {
        return new String(beginning, StandardCharsets.ISO_8859_1);
    }

    /** Whether it begins with these characters of one byte each. */
    public boolean begins(String signature) {
        if (signature.length() > beginning.length) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((beginning[i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
