package io.dragoman.coding.agreement;

import io.dragoman.coding.lexicon.AgreementNoun;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Agreement;
import io.dragoman.record.DateSpan;
import io.dragoman.record.RuleReference;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An agreement while its mentions are being collected. Belongs to one article and one thread. */
final class Draft {

    final AgreementNoun type;
    final String kind;
    final String noun;
    String name;
    final Set<String> otherNames = new LinkedHashSet<>();
    final Set<String> words = new LinkedHashSet<>();
    final Set<Participant> parties = new LinkedHashSet<>();
    final Set<Participant> signatories = new LinkedHashSet<>();
    final List<Span> evidence = new ArrayList<>();
    final List<Agreement.Step> steps = new ArrayList<>();
    final List<Agreement.Money> money = new ArrayList<>();
    final List<Agreement.Provision> provisions = new ArrayList<>();
    Agreement.@Nullable Amount amount;

    @Nullable
    String base;

    /** When a statement of both sides was there to be read; null for everything else. */
    @Nullable
    DateSpan read;

    /** Kinds of what its own words name: a contract for a power station is spoken of as the station. */
    final Set<String> within = new HashSet<>();

    final Set<String> withinWords = new HashSet<>();

    final Set<Participant> topics = new LinkedHashSet<>();

    /** Whether steps or parties are told of it. */
    boolean explicit;

    boolean named;
    boolean topical;
    final int sentence;

    Draft(AgreementNoun type, String noun, String name, int sentence) {
        this.type = type;
        this.kind = type.kind();
        this.noun = noun;
        this.name = name;
        this.sentence = sentence;
    }

    /** A kind that is not found by a noun of the lexicon. */
    static AgreementNoun kind(String kind) {
        return new AgreementNoun(
                new RuleReference(kind, "", 0), kind, AgreementNoun.Needs.NOTHING, List.of(kind), List.of());
    }

    boolean holds(Span span) {
        return evidence.stream().anyMatch(each -> each.overlaps(span));
    }

    /** Whether a name in capitals or quotation marks is one of its own. */
    boolean isCalled(String other) {
        return name.equals(other) || otherNames.contains(other);
    }
}
