package io.dragoman.coding.mention;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One actor of an article while the article is being coded: what is known of it so far and where it is mentioned.
 * Belongs to one {@link Cast} and one thread.
 */
public final class Participant {

    private static final Set<String> ENVOYS = Set.of(
            "role-ambassador",
            "role-charge-daffaires",
            "role-consul",
            "role-consulate",
            "role-diplomat",
            "role-embassy",
            "role-envoy");

    /** The European Union, which deals with others as a state does. */
    static final String UNION = "EUR";

    /** Letters of a country's code. */
    private static final int COUNTRY = 3;

    /** Sectors that act for their state. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "SPY");

    private final String key;
    private final String id;
    private final String name;
    private final ActorType type;
    private final @Nullable String entry;
    private final @Nullable Boolean male;
    private @Nullable String country;
    private @Nullable String code;
    private @Nullable String role;
    private @Nullable String roleId;
    private boolean used;
    private boolean certain;
    private boolean plural;
    private boolean sure;
    private final Set<String> surfaceForms = new LinkedHashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();

    Participant(String key, String id, String name, ActorType type, @Nullable String entry, @Nullable Boolean male) {
        this.key = key;
        this.id = id;
        this.name = name;
        this.type = type;
        this.entry = entry;
        this.male = male;
    }

    /** What two mentions must share to be the same actor. */
    String key() {
        return key;
    }

    /** Its id in the record. */
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ActorType type() {
        return type;
    }

    /** Country and sector, or an international code; null if unknown. */
    public @Nullable String code() {
        return code;
    }

    /** Alpha-3 code, "EUR" for the European Union and who acts for it; null if none. */
    public @Nullable String country() {
        return country;
    }

    /** Office or role, as the lexicon words it; null if none is known. */
    public @Nullable String role() {
        return role;
    }

    /** Id of the lexicon entry it was recognised by, null if none. */
    public @Nullable String entry() {
        return entry;
    }

    @Nullable
    String roleId() {
        return roleId;
    }

    @Nullable
    Boolean male() {
        return male;
    }

    /** Whether it stands for its state abroad, and its words do not tell which state: "the ambassador", "the embassy". */
    public boolean isEnvoyOfSomeState() {
        return country == null && roleId != null && ENVOYS.contains(roleId);
    }

    /** Whether it stands for its state abroad: "the Omani ambassador", "the embassy". */
    public boolean isEnvoy() {
        return roleId != null && isEnvoy(roleId);
    }

    /** Whether those who have a role stand for a state abroad. */
    static boolean isEnvoy(String role) {
        return ENVOYS.contains(role);
    }

    /** Whether it acts for a state: the state itself, its government or its forces. */
    public boolean isOfState() {
        return country != null && code != null && (code.length() == COUNTRY || isPartOfState(code));
    }

    /** An alpha-3 code, a blank, and one of the sectors. */
    private static boolean isPartOfState(String code) {
        if (code.length() < COUNTRY + 1 || code.charAt(COUNTRY) != ' ') {
            return false;
        }
        for (int i = 0; i < COUNTRY; i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return OF_STATE.contains(code.substring(COUNTRY + 1));
    }

    /** Whether it is named in the plural, so that an act can be among its members. */
    public boolean isPlural() {
        return plural;
    }

    void plural(boolean value) {
        plural |= value;
    }

    /** Whether its words name somebody for certain, so that a pronoun can stand for it. */
    boolean isSure() {
        return sure;
    }

    void sure(boolean value) {
        sure |= value;
    }

    /** Fills in what is not known yet. */
    void learn(
            @Nullable String newCountry,
            @Nullable String newCode,
            @Nullable String newRole,
            @Nullable String newRoleId) {
        if (country == null) {
            country = newCountry;
        }
        if (code == null || (newCode != null && newCode.length() > code.length() && newCode.startsWith(code))) {
            code = newCode;
        }
        if (country == null && code != null && code.startsWith(UNION)) {
            country = UNION;
        }
        if (role == null) {
            role = newRole;
        }
        if (roleId == null) {
            roleId = newRoleId;
        }
    }

    /** Adds a mention; {@code sure} if the words name an actor whatever else is said. */
    void mention(Evidence words, boolean sure) {
        certain |= sure;
        surfaceForms.add(words.text());
        evidence.add(words);
    }

    /** Says that a record refers to it, so that it must be listed. */
    public void use() {
        used = true;
    }

    /** Whether it belongs in the record: named in its own right, or referred to by another record. */
    boolean listed() {
        return used || certain;
    }

    Actor toActor() {
        List<String> aliases =
                surfaceForms.stream().filter(form -> !form.equals(name)).toList();
        String state = UNION.equals(country) ? null : country;
        return new Actor(id, name, type, state, code, role, aliases, entry, evidence);
    }

    @Override
    public String toString() {
        return name + (code == null ? "" : " (" + code + ")");
    }
}
