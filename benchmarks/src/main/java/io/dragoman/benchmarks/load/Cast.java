package io.dragoman.benchmarks.load;

import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Evidence;
import java.util.List;
import java.util.random.RandomGenerator;

/** The states of the made-up world and who speaks for them. A few pairs are in the news far more than the others. */
final class Cast {
    private static final String[] CODES = {
        "NOR", "PER", "KEN", "VNM", "CHL", "ISL", "PRT", "MNG", "KOR", "RUS", "CHN", "USA", "FRA", "DEU", "JPN", "IND",
        "BRA", "ZAF", "EGY", "TUR", "IRN", "SAU", "IDN", "AUS", "CAN", "MEX", "ARG", "NGA", "ETH", "UKR", "POL", "SWE",
        "FIN", "ESP", "ITA", "GRC", "PAK", "BGD", "THA", "PHL"
    };
    private static final String[] SURNAMES = {
        "Arvid", "Belmonte", "Castell", "Dorfman", "Eklund", "Farouk", "Grimaldi", "Holm", "Ivarsson", "Jansen"
    };

    private Cast() {}

    /** A state, the first ones more often: the square of an even number. */
    static String code(RandomGenerator random) {
        double even = random.nextDouble();
        return CODES[(int) (even * even * CODES.length)];
    }

    static String other(RandomGenerator random, String code) {
        String other = code(random);
        while (other.equals(code)) {
            other = code(random);
        }
        return other;
    }

    static Actor state(String id, String code, Evidence words) {
        return new Actor(id, "State of " + code, ActorType.COUNTRY, code, code, null, List.of(), code, List.of(words));
    }

    static Actor minister(String id, String code, RandomGenerator random, Evidence words) {
        String name = "Minister " + SURNAMES[random.nextInt(SURNAMES.length)] + " of " + code;
        return new Actor(
                id, name, ActorType.PERSON, code, code + " GOV", "foreign minister", List.of(), null, List.of(words));
    }
}
