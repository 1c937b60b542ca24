package io.dragoman.coding.mention;

import io.dragoman.record.ActorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The office holders, ministries and companies that were named before. Belongs to {@link Antecedents}. */
final class OfficersBefore {
    private static final int NEAR = 6;

    private static final Set<String> PORTFOLIOS = Set.of(
            "prime",
            "foreign",
            "defence",
            "defense",
            "interior",
            "finance",
            "economy",
            "trade",
            "energy",
            "transport",
            "agriculture",
            "culture",
            "education",
            "health",
            "justice");

    private final List<Participant> recent;
    private final StatesBefore states;
    private final Antecedents.Source source;

    /** @param recent who was mentioned, the last at the end; grows as the article is read */
    OfficersBefore(List<Participant> recent, StatesBefore states, Antecedents.Source source) {
        this.recent = recent;
        this.states = states;
        this.source = source;
    }

    @Nullable
    Participant lastWithRole(String roleId) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (roleId.equals(recent.get(i).roleId())) {
                return recent.get(i);
            }
        }
        return null;
    }

    /**
     * "The minister", "the prime minister": who was last named with that office and a country; null if nobody was.
     *
     * @param words folded
     */
    @Nullable
    Participant lastHolder(String words) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            String office = candidate.role();
            boolean known = office != null && isPerson(candidate) && candidate.country() != null;
            if (known && office != null && isOffice(office, words)) {
                return candidate;
            }
        }
        return null;
    }

    static boolean isOffice(String office, String words) {
        return office.equals(words)
                || (words.equals("minister")
                        && office.endsWith(" minister")
                        && !office.startsWith("prime")
                        && !office.startsWith("deputy"));
    }

    /** "His counterpart": who was last named of a country with the same office; null if nobody was. */
    @Nullable
    Participant colleague(Participant owner, String country) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            if (isPerson(candidate)
                    && country.equals(candidate.country())
                    && candidate.role() != null
                    && Objects.equals(candidate.role(), owner.role())) {
                return candidate;
            }
        }
        return null;
    }

    /** "The ministers": the two of the same office, one of each country that the article is about; empty if none were. */
    private List<Participant> colleagues(String words) {
        List<String> pair = states.pairHere();
        if (!words.endsWith("ministers") || pair.size() != 2) {
            return List.of();
        }
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            int at = pair.indexOf(String.valueOf(candidate.country()));
            boolean fits = at >= 0 && isPerson(candidate) && candidate.role() != null && holdsOffice(candidate, words);
            Participant other = fits ? colleague(candidate, pair.get(1 - at)) : null;
            if (other != null) {
                return at == 0 ? List.of(candidate, other) : List.of(other, candidate);
            }
        }
        return List.of();
    }

    /** The last office holder of a country; null if none was named. */
    @Nullable
    Participant lastOfficer(String country) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            if (isPerson(candidate) && candidate.role() != null && country.equals(candidate.country())) {
                return candidate;
            }
        }
        return null;
    }

    /** The last office holder of any country; null if none was named. */
    @Nullable
    Participant lastOfficer() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            if (isPerson(candidate) && candidate.role() != null && candidate.country() != null) {
                return candidate;
            }
        }
        return null;
    }

    /** "The ministry": the one named last, whatever its portfolio; null if none. */
    @Nullable
    Participant lastMinistry() {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (recent.get(i).type() == ActorType.MINISTRY) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** "The company": the one named last; null if none. */
    @Nullable
    Participant lastCompany() {
        for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - NEAR); i--) {
            if (recent.get(i).type() == ActorType.COMPANY) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The head of state or government of a country who was named last; null if none was. */
    @Nullable
    Participant lastHead(String country) {
        return lastOfficer(country, "leaders");
    }

    /** The last person with an office who is not of a country; null if none. */
    @Nullable
    Participant officerNotOf(String country) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            if (candidate.type() == ActorType.PERSON
                    && candidate.role() != null
                    && !country.equals(candidate.country())) {
                return candidate;
            }
        }
        return null;
    }

    /** The office holders of the two countries that the article is about: those named last, else those the lexicon knows. */
    List<Participant> ofPair(String words, @Nullable String office) {
        List<Participant> colleagues = colleagues(words);
        if (!colleagues.isEmpty()) {
            return colleagues;
        }
        List<@Nullable Participant> named = new ArrayList<>();
        List<String> pair = states.pairHere();
        for (String country : pair) {
            Participant last = lastOfficer(country, words);
            String post = last == null ? null : last.role();
            Participant holder = post == null ? null : source.holder(post, country);
            named.add(holder != null && recent.contains(holder) ? holder : last);
        }
        List<Participant> both = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Participant officer = named.get(i);
            Participant other = named.get(1 - i);
            String post = office != null ? office : other == null ? null : other.role();
            if (words.endsWith("leaders") && (officer == null || !isHead(officer))) {
                continue;
            }
            if (officer == null && post != null) {
                officer = source.holder(post, pair.get(i));
            }
            if (officer != null) {
                both.add(officer);
            }
        }
        return both.size() == 2 ? both : List.of();
    }

    /** The two office holders of different countries who were named last; fewer if there are no two. */
    List<Participant> lastTwo(String words) {
        List<Participant> persons = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0 && persons.size() < 2; i--) {
            Participant candidate = recent.get(i);
            if (candidate.country() != null
                    && isPerson(candidate)
                    && (words.endsWith("leaders") ? isHead(candidate) : holdsOffice(candidate, words))
                    && persons.stream().noneMatch(person -> Objects.equals(person.country(), candidate.country()))) {
                persons.add(candidate);
            }
        }
        return persons;
    }

    /** The last office holder of the other of the two states that the article is about; null if none was named. */
    @Nullable
    Participant officerOfOther(String country) {
        String other = states.otherOfPair(country);
        return other == null ? null : lastOfficer(other);
    }

    private @Nullable Participant lastOfficer(String country, String words) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            boolean fits = words.endsWith("leaders") ? isHead(candidate) : holdsOffice(candidate, words);
            if (country.equals(candidate.country()) && isPerson(candidate) && candidate.role() != null && fits) {
                return candidate;
            }
        }
        return null;
    }

    static boolean isPerson(Participant participant) {
        return participant.type() == ActorType.PERSON && !participant.isPlural();
    }

    private static boolean isHead(Participant participant) {
        String office = participant.role();
        return office != null
                && switch (office) {
                    case "president",
                            "prime minister",
                            "chancellor",
                            "king",
                            "queen",
                            "emir",
                            "supreme leader",
                            "premier" -> true;
                    default -> false;
                };
    }

    /**
     * Whether somebody is among those whom a plural names: "the presidents" are no ministers, "the ministers" no prime
     * ministers, "the defence ministers" no foreign ministers; "the leaders" and "the counterparts" can be anybody.
     *
     * @param words folded, such as "foreign ministers"
     */
    static boolean holdsOffice(Participant candidate, String words) {
        String office = candidate.role();
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        return switch (noun) {
            case "presidents" -> office != null && office.contains("president");
            case "ministers" -> office == null || isMinister(office, words);
            default -> true;
        };
    }

    private static boolean isMinister(String office, String words) {
        List<String> parts = List.of(words.split(" ", -1));
        String portfolio = parts.size() < 2 ? "" : parts.get(parts.size() - 2);
        boolean named = PORTFOLIOS.contains(portfolio);
        if (named) {
            return office.contains(portfolio.replace("defense", "defence"));
        }
        return !office.startsWith("prime")
                && !office.contains("president")
                && !office.contains("ambassador")
                && !office.contains("diplomat")
                && !office.contains("spokes");
    }
}
