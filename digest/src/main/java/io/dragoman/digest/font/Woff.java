package io.dragoman.digest.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks WOFF 1.0 (W3C, 2012): a font whose tables are compressed one by one. */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEAD = 44;
    private static final int ENTRY = 20;
    /** Bytes of the head and of an entry of the directory in the font itself. */
    private static final int FONT_HEAD = 12;

    private static final int FONT_ENTRY = 16;

    private Woff() {}

    /** The font in the file; throws {@link IllegalArgumentException} for what is no WOFF file. */
    static byte[] unpack(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < HEAD || in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("not a WOFF file");
        }
        int tables = in.getShort(12);
        ByteBuffer directory = ByteBuffer.allocate(FONT_HEAD + tables * FONT_ENTRY);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int power = Integer.highestOneBit(tables);
        directory.putInt(in.getInt(4)).putShort((short) tables);
        directory.putShort((short) (power * FONT_ENTRY));
        directory.putShort((short) Integer.numberOfTrailingZeros(power));
        directory.putShort((short) ((tables - power) * FONT_ENTRY));
        for (int i = 0; i < tables; i++) {
            int entry = HEAD + i * ENTRY;
            int length = in.getInt(entry + 12);
            byte[] table = table(file, in.getInt(entry + 4), in.getInt(entry + 8), length);
            directory.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16));
            directory.putInt(directory.capacity() + body.size()).putInt(length);
            body.write(table, 0, table.length);
            // Tables begin at multiples of four.
            body.write(new byte[3], 0, (4 - length % 4) % 4);
        }
        byte[] font = new byte[directory.capacity() + body.size()];
        System.arraycopy(directory.array(), 0, font, 0, directory.capacity());
        System.arraycopy(body.toByteArray(), 0, font, directory.capacity(), body.size());
        return font;
    }

    private static byte[] table(byte[] file, int offset, int packed, int length) {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(file, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of the WOFF file is cut off");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the WOFF file is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
