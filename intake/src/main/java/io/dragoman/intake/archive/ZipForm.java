package io.dragoman.intake.archive;

import io.dragoman.intake.bounds.Counted;
import io.dragoman.intake.bounds.Unpacked;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import io.dragoman.text.load.TooLarge;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A ZIP archive of articles. Members that are in no known form are passed over, as files in a folder are. */
public final class ZipForm implements Form {

    private static final int MAX_MEMBERS = 200_000;
    private static final Pattern SLASH = Pattern.compile("[/\\\\]");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");

    @Override
    public boolean recognises(Input input) {
        return input.begins("PK\u0003\u0004");
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        Counted packed = new Counted(input.stream());
        int members = 0;
        try (ZipInputStream archive = new ZipInputStream(packed)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++members > MAX_MEMBERS) {
                    throw new Refusal("an archive of more than " + MAX_MEMBERS + " files", "split it");
                }
                String origin = input.origin() + "/" + entry.getName();
                Unpacked member = new Unpacked(packed, archive);
                if (leadsOut(entry.getName())) {
                    found.problem(
                            origin,
                            new Refusal("its name leads out of the archive, left out", "rename it in the archive"));
                } else if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    found.inside(input.member(entry.getName(), origin, input.facts(), member));
                }
                // The archive would unpack what was not read to get to the next member, without a bound.
                member.transferTo(OutputStream.nullOutputStream());
            }
        } catch (TooLarge e) {
            throw new Refusal("an archive that " + e.getMessage(), "unpack it by hand if you trust it");
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Refusal("damaged ZIP (" + e.getMessage() + ")", "fetch it again, or repair it: zip -FF");
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || DRIVE.matcher(name).matches()
                || Arrays.asList(SLASH.split(name, -1)).contains("..");
    }

    private static boolean isHidden(String name) {
        return Arrays.stream(SLASH.split(name, -1)).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }
}
