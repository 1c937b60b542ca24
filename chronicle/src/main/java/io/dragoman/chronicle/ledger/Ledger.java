package io.dragoman.chronicle.ledger;

import io.dragoman.chronicle.Corroboration;
import io.dragoman.chronicle.Groups;
import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.chronicle.Roster;
import io.dragoman.chronicle.Words;
import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agreements of some articles. Reports of the same agreement, in one article or in many, are one entry; what an entry
 * says follows from all of its reports, in whatever order the articles were read. Immutable.
 */
public final class Ledger {

    private final List<LedgerEntry> entries;
    private final Map<String, LedgerEntry> byItem;

    private Ledger(List<LedgerEntry> entries, Map<String, LedgerEntry> byItem) {
        this.entries = List.copyOf(entries);
        this.byItem = Map.copyOf(byItem);
    }

    public static Ledger of(Collection<ArticleRecord> articles) {
        Words words = new Words();
        List<Mention> mentions = new ArrayList<>();
        for (ArticleRecord article : articles) {
            Roster roster = new Roster(article);
            article.agreements().forEach(agreement -> mentions.add(Mention.of(roster, agreement, words)));
        }
        List<LedgerEntry> entries = new ArrayList<>();
        Map<String, LedgerEntry> byItem = new HashMap<>();
        for (List<Mention> group : Groups.of(
                mentions,
                Comparator.comparing(Mention::report),
                Mention::blocks,
                mention -> mention.countries().size() < 2,
                new SameAgreement())) {
            LedgerEntry entry = entry(group);
            entries.add(entry);
            group.forEach(mention ->
                    byItem.put(key(mention.report().article(), mention.report().item()), entry));
        }
        return new Ledger(entries, byItem);
    }

    /** All entries, in the order of their first reports. */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /** The entry to which an agreement of an article belongs. */
    public @Nullable LedgerEntry entry(String article, String item) {
        return byItem.get(key(article, item));
    }

    /** The entry to which an agreement belongs, by its key: article and item with a hyphen between. */
    public @Nullable LedgerEntry entry(String key) {
        return byItem.get(key);
    }

    private static String key(String article, String item) {
        return article + "-" + item;
    }

    private static LedgerEntry entry(List<Mention> mentions) {
        Mention first = mentions.get(0);
        List<String> names = mentions.stream()
                .flatMap(mention ->
                        Stream.concat(Stream.of(mention.agreement().name()), mention.agreement().otherNames().stream()))
                .toList();
        String name = most(mentions, mention -> mention.agreement().name());
        TreeSet<String> others = new TreeSet<>(names);
        others.remove(name);
        List<Report> reports = reports(mentions);
        List<LedgerStep> steps = Steps.of(mentions);
        List<Party> parties = mentions.stream()
                .flatMap(mention -> mention.parties().stream())
                .distinct()
                .sorted()
                .toList();
        return new LedgerEntry(
                key(first.report().article(), first.report().item()),
                name == null ? first.agreement().name() : name,
                List.copyOf(others),
                most(mentions, mention -> mention.agreement().kind()),
                most(mentions, mention -> mention.agreement().base()),
                byKey(parties),
                provisions(mentions),
                steps,
                amount(mentions),
                money(mentions),
                corroboration(steps, reports),
                reports);
    }

    /** One for each actor: articles may name it differently. */
    private static List<Party> byKey(List<Party> parties) {
        Map<String, Party> byKey = new LinkedHashMap<>();
        parties.forEach(party -> byKey.putIfAbsent(party.key(), party));
        return List.copyOf(byKey.values());
    }

    private static List<Report> reports(List<Mention> mentions) {
        Map<String, Report> byArticle = new TreeMap<>();
        mentions.stream()
                .map(Mention::report)
                .sorted()
                .forEach(report -> byArticle.putIfAbsent(report.article(), report));
        return byArticle.values().stream().sorted().toList();
    }

    /** What most reports say; of several said as often the longest, then the first by alphabet. */
    private static @Nullable String most(List<Mention> mentions, Function<Mention, @Nullable String> field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : mentions) {
            String value = field.apply(mention);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(count -> count.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<LedgerEntry.Provision> provisions(List<Mention> mentions) {
        Map<String, LedgerEntry.Provision> byText = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (Agreement.Provision provision : mention.agreement().provisions()) {
                byText.putIfAbsent(
                        provision.text() + provision.due(),
                        new LedgerEntry.Provision(
                                provision, mention.roster().report(mention.agreement(), provision.evidence())));
            }
        }
        return List.copyOf(byText.values());
    }

    private static Agreement.@Nullable Amount amount(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.agreement().amount())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static List<LedgerMoney> money(List<Mention> mentions) {
        Map<String, List<Mention>> bySum = new TreeMap<>();
        Map<String, Agreement.Money> sums = new HashMap<>();
        for (Mention mention : mentions) {
            for (Agreement.Money money : mention.agreement().money()) {
                String key = money.stage().word()
                        + money.amount().unit()
                        + money.amount().value()
                        + (money.date() == null ? "" : money.date().iso());
                bySum.computeIfAbsent(key, sum -> new ArrayList<>()).add(mention);
                sums.putIfAbsent(key, money);
            }
        }
        return bySum.entrySet().stream()
                .map(sum -> money(Objects.requireNonNull(sums.get(sum.getKey())), sum.getValue()))
                .sorted(LedgerMoney.ORDER)
                .toList();
    }

    private static LedgerMoney money(Agreement.Money money, List<Mention> mentions) {
        List<Report> proofs = mentions.stream()
                .map(mention -> mention.roster().report(mention.agreement(), money.evidence()))
                .distinct()
                .sorted()
                .toList();
        return new LedgerMoney(
                money.stage(),
                money.amount(),
                money.date(),
                money.date() == null || money.date().start() == null
                        ? proofs.get(0).published()
                        : money.date().start(),
                mentions.stream()
                        .flatMap(mention -> mention.roster().parties(money.by()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                proofs);
    }

    private static Corroboration corroboration(List<LedgerStep> steps, List<Report> reports) {
        boolean disputed = steps.stream().anyMatch(step -> step.corroboration() == Corroboration.DISPUTED);
        boolean official = steps.stream().anyMatch(step -> step.corroboration() == Corroboration.OFFICIAL);
        return Corroboration.of(reports, official, disputed);
    }
}
