package io.dragoman.web.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** English names of countries and of what stands in a country's place, by the codes of the record. Immutable. */
public final class Countries {
    /** Codes that ISO 3166 does not have, and names that are better known otherwise. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("EUR", "European Union"),
            Map.entry("XKX", "Kosovo"),
            Map.entry("PSE", "Palestine"),
            Map.entry("COD", "DR Congo"),
            Map.entry("COG", "Congo"),
            Map.entry("MMR", "Myanmar"),
            Map.entry("HKG", "Hong Kong"),
            Map.entry("MAC", "Macao"),
            Map.entry("BIH", "Bosnia and Herzegovina"),
            Map.entry("TUR", "Turkey"),
            Map.entry("CZE", "Czechia"),
            Map.entry("CIV", "Ivory Coast"),
            Map.entry("IGO", "International organisations"),
            Map.entry("NGO", "Non-governmental organisations"),
            Map.entry("MNC", "Multinational companies"),
            Map.entry("IMG", "International militant groups"),
            Map.entry("UNO", "United Nations"));

    /** Codes that stand for a kind of organisation, not for one that could be half of a pair. */
    private static final Set<String> KINDS = Set.of("IGO", "NGO", "MNC", "IMG");

    private final Map<String, String> names;

    public Countries() {
        Map<String, String> all = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(two).build();
            all.put(three(country), country.getDisplayCountry(Locale.ENGLISH));
        }
        all.putAll(OWN);
        this.names = Map.copyOf(all);
    }

    private static String three(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException e) {
            return country.getCountry();
        }
    }

    public boolean knows(String code) {
        return names.containsKey(code);
    }

    /** Whether a code is a state's or one organisation's, so that relations with it can be followed. */
    public boolean isParty(String code) {
        return knows(code) && !KINDS.contains(code);
    }

    /** The name of a code, the code itself where there is none. */
    public String name(@Nullable String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    /** Codes by name, in alphabetical order. */
    public Map<String, String> byName() {
        Map<String, String> codes = new TreeMap<>();
        names.forEach((code, name) -> codes.put(name, code));
        return codes;
    }
}
