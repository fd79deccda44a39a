package dev.sota.core.internal.plan;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names in an English film are those of countries and towns, not of people. Has state. */
final class PlaceNames {

    /** Before a name that is one of a place: "in Cairo". */
    private static final Pattern PLACED = Pattern.compile(
            "\\b(?:in|at|near|across|into|outside|through|towards?|around) (\\p{Lu}[\\p{L}-]+)(?!['\u2019\\p{L}])");

    private final Set<String> learned = new HashSet<>();
    private final Set<String> world = new HashSet<>();

    /** Learns names from all texts of a film. */
    static PlaceNames of(List<String> texts) {
        PlaceNames names = new PlaceNames();
        texts.forEach(t -> PLACED.matcher(t).results().forEach(m -> names.learned.add(m.group(1))));
        return names;
    }

    boolean has(String name) {
        return learned.contains(name) || world().contains(name);
    }

    /** Countries, and the towns after which time zones are called; read when the first name is asked for. */
    private Set<String> world() {
        if (world.isEmpty()) {
            for (String country : Locale.getISOCountries()) {
                world.add(new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH));
            }
            for (String zone : ZoneId.getAvailableZoneIds()) {
                String town = zone.substring(zone.lastIndexOf('/') + 1);
                if (zone.indexOf('/') > 0 && !zone.startsWith("Etc/")) {
                    world.add(town.replace('_', ' '));
                }
            }
        }
        return world;
    }
}
