package io.dragoman.chronicle.calendar;

import io.dragoman.chronicle.Roster;
import io.dragoman.record.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds, without looking at all of them, the happenings that have the countries of an appointment and its time. */
final class HappeningIndex {

    /** By country and by pair of countries, those that took place by day. */
    private final Map<String, NavigableMap<LocalDate, List<Happening>>> done = new HashMap<>();

    /** Those that were put off or called off: their day is not that of the appointment. */
    private final Map<String, List<Happening>> off = new HashMap<>();

    HappeningIndex(Collection<Happening> happenings) {
        for (Happening happening : happenings) {
            List<String> keys = new ArrayList<>(happening.countries());
            keys.addAll(Roster.pairs(happening.countries()));
            LocalDate day = happening.day();
            for (String key : keys) {
                if (happening.fate() != Appointment.Fate.FULFILLED) {
                    off.computeIfAbsent(key, fresh -> new ArrayList<>()).add(happening);
                } else if (day != null) {
                    done.computeIfAbsent(key, fresh -> new TreeMap<>())
                            .computeIfAbsent(day, fresh -> new ArrayList<>())
                            .add(happening);
                }
            }
        }
    }

    List<Happening> near(Appointment appointment) {
        Collection<String> pairs = Roster.pairs(appointment.countries());
        String key = (pairs.isEmpty() ? appointment.countries() : pairs)
                .stream().min(Comparator.comparingInt(this::count)).orElse("");
        List<Happening> near = new ArrayList<>(off.getOrDefault(key, List.of()));
        NavigableMap<LocalDate, List<Happening>> days = done.get(key);
        LocalDate from = earliest(appointment);
        LocalDate to = latest(appointment);
        if (days != null && !from.isAfter(to)) {
            days.subMap(from, true, to, true).values().forEach(near::addAll);
        }
        return near;
    }

    private int count(String key) {
        NavigableMap<LocalDate, List<Happening>> days = done.get(key);
        return (days == null ? 0 : days.size())
                + off.getOrDefault(key, List.of()).size();
    }

    private static LocalDate earliest(Appointment appointment) {
        DateSpan date = appointment.date();
        LocalDate announced = appointment.announced();
        if (date != null) {
            return date.start() == null ? LocalDate.MIN : date.start().minusDays(Happening.EARLIEST);
        }
        return announced == null ? LocalDate.MAX : announced;
    }

    private static LocalDate latest(Appointment appointment) {
        DateSpan date = appointment.date();
        LocalDate announced = appointment.announced();
        if (date != null) {
            return date.end() == null ? LocalDate.MAX : date.end().plusDays(Happening.LATEST);
        }
        return announced == null ? LocalDate.MIN : announced.plusDays(Happening.LONGEST);
    }
}
