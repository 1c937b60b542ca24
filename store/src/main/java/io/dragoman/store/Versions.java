package io.dragoman.store;

import io.dragoman.exchange.RecordJson;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Manifest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were read at one address, oldest first; the last one is the article, the others are what it was before
 * its corrections. Their order is that of the times their source tells, whichever was read first; where it tells none,
 * what is read later is taken for the correction. Not thread-safe.
 */
final class Versions {

    /** A record with its JSON and the digest of that. */
    record Version(ArticleRecord article, String line, String digest) {

        static Version of(ArticleRecord article, RecordJson json) {
            String line = json.line(article);
            return new Version(article, line, RecordDigest.ofLine(line));
        }

        private boolean isBefore(Version other) {
            Instant own = article.document().asOf();
            Instant others = other.article.document().asOf();
            return own != null && others != null && own.isBefore(others);
        }
    }

    private final List<Version> all = new ArrayList<>();

    /** Takes what a store holds: the earlier versions, and then the article itself. */
    Versions(List<Version> stored) {
        all.addAll(stored);
    }

    /** Puts a version in its place; one with the same text is replaced. */
    PutResult put(Version next) {
        boolean isNew = all.isEmpty();
        int place = place(next);
        int same = same(next);
        if (same >= 0) {
            Version old = all.get(same);
            boolean isOlderCapture =
                    next.isBefore(old) && old.article.manifest().equals(next.article.manifest());
            if (old.digest.equals(next.digest) || isOlderCapture) {
                return PutResult.UNCHANGED;
            }
            all.remove(same);
            // The same text once more: what was corrected was taken back, if it is told of a later time.
            place = old.isBefore(next) && place > same ? place - 1 : same;
        }
        all.add(place, next);
        if (place < all.size() - 1) {
            return PutResult.EARLIER;
        }
        return isNew ? PutResult.ADDED : PutResult.REPLACED;
    }

    private int place(Version next) {
        int place = all.size();
        while (place > 0 && next.isBefore(all.get(place - 1))) {
            place--;
        }
        return place;
    }

    private int same(Version next) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).article.text().equals(next.article.text())) {
                return i;
            }
        }
        return -1;
    }

    /** The version that counts. */
    Version newest() {
        return all.get(all.size() - 1);
    }

    /** Those before it, oldest first. */
    List<Version> earlier() {
        return List.copyOf(all.subList(0, all.size() - 1));
    }

    /** Rows of the table {@code versions}, in the order of its columns. */
    List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Version version : earlier()) {
            rows.add(row(version, rows.size()));
        }
        return rows;
    }

    /** The row of an earlier version. */
    static List<@Nullable Object> row(Version version, int ordinal) {
        Document document = version.article.document();
        Manifest manifest = version.article.manifest();
        Instant updated = document.updated();
        return Arrays.asList(
                version.article.id(),
                ordinal,
                document.title(),
                document.published(),
                updated == null ? null : LocalDateTime.ofInstant(updated, ZoneOffset.UTC),
                version.article.text(),
                manifest.program(),
                manifest.lexicon(),
                manifest.settings(),
                manifest.parser(),
                version.digest,
                version.line);
    }
}
