package io.dragoman.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks streams to nothing before the library unpacks them to the memory: a megabyte of a font or a drawing may unpack
 * to a gigabyte. Used for one document.
 */
final class StreamBounds {

    /** In bytes; fonts of all Chinese characters have some ten million. */
    private static final int MAX_UNPACKED = 16_000_000;

    private static final int MAX_DEPTH = 6;

    private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Checks what is drawn. */
    void checkStream(COSStream stream) throws IOException {
        if (checked.add(stream)) {
            unpack(stream);
        }
    }

    /** Checks the fonts of a page or a drawing; those that a graphics state brings too. Pictures are never unpacked. */
    void checkResources(@Nullable PDResources resources) throws IOException {
        if (resources != null) {
            for (COSName kind : List.of(COSName.FONT, COSName.EXT_G_STATE)) {
                check(resources.getCOSObject().getItem(kind), 0);
            }
        }
    }

    private void check(@Nullable COSBase base, int depth) throws IOException {
        COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
        if (depth > MAX_DEPTH
                || !(value instanceof COSDictionary || value instanceof COSArray)
                || !checked.add(value)) {
            return;
        }
        if (value instanceof COSStream stream) {
            unpack(stream);
        }
        if (value instanceof COSDictionary dictionary) {
            for (COSName key : List.copyOf(dictionary.keySet())) {
                if (!key.equals(COSName.PARENT)) {
                    check(dictionary.getItem(key), depth + 1);
                }
            }
        } else {
            for (COSBase item : (COSArray) value) {
                check(item, depth + 1);
            }
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        InputStream packed = stream.createRawInputStream();
        List<COSName> filters = filters(stream);
        for (int i = 0; i < filters.size(); i++) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            boolean last = i == filters.size() - 1;
            Limited limited = new Limited(last ? OutputStream.nullOutputStream() : kept);
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, limited, stream, i);
            packed = new ByteArrayInputStream(kept.toByteArray());
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static final class Limited extends OutputStream {

        private final OutputStream out;
        private int count;

        Limited(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            spend(1);
            out.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            spend(length);
            out.write(bytes, offset, length);
        }

        private void spend(int bytes) {
            count += bytes;
            if (count > MAX_UNPACKED) {
                throw new TooMuch();
            }
        }
    }
}
