package io.dragoman.intake.archive;

import io.dragoman.intake.bounds.Counted;
import io.dragoman.intake.bounds.Unpacked;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Anything compressed with gzip. */
public final class GzipForm implements Form {

    @Override
    public boolean recognises(Input input) {
        return input.begins("\u001F\u008B\b");
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        Counted packed = new Counted(input.stream());
        String name = input.name();
        String inner = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        try {
            found.inside(input.content(inner, new Unpacked(packed, new GZIPInputStream(packed, 1 << 16))));
        } catch (ZipException | EOFException e) {
            throw new Refusal("damaged gzip (" + e.getMessage() + ")", "fetch it again, or unpack what is left: zcat");
        }
    }
}
