package io.dragoman.intake.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * A gigabyte of blanks, packed. Made of one packed piece many times over, so that it takes no time; the check sums are
 * wrong, but nobody should get as far as to them.
 */
final class Bombs {

    private static final int PIECE = 1 << 22;
    private static final int PIECES = 256;

    private Bombs() {}

    /** Without any head. */
    static byte[] bare() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] blanks = new byte[PIECE];
        java.util.Arrays.fill(blanks, (byte) ' ');
        deflater.setInput(blanks);
        byte[] packed = new byte[PIECE];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        for (int i = 0; i < PIECES; i++) {
            bomb.write(packed, 0, length);
        }
        bomb.write(3);
        bomb.write(0);
        return bomb.toByteArray();
    }

    static byte[] zlib() {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(0x78);
        bomb.write(0x9C);
        bomb.writeBytes(bare());
        bomb.writeBytes(new byte[4]);
        return bomb.toByteArray();
    }

    static byte[] gzip() {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0});
        bomb.writeBytes(bare());
        bomb.writeBytes(new byte[8]);
        return bomb.toByteArray();
    }

    /** Writes a member of an archive that has no others behind it, and no list of members. */
    static void member(OutputStream archive, String name) throws IOException {
        byte[] bomb = bare();
        byte[] letters = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        head.putInt(0).putInt(0).putInt(bomb.length).putInt(PIECE * PIECES).putShort((short) letters.length);
        archive.write(head.array());
        archive.write(letters);
        archive.write(bomb);
    }
}
