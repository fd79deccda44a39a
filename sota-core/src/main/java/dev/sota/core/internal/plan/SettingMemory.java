package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.Scenery.Aspect;
import dev.sota.core.internal.plan.Scenery.Sight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Remembers through a section where and when the story is. Has state. */
final class SettingMemory {

    private static final Pattern WEATHER_ENDS = Pattern.compile(
            "(?iu)\\b(?:storm|rain|snow|fog|mist|wind|gale)\\b.{0,30}\\b(?:passed|(?:is|was)(?: all| finally)? over|ended|cleared|gone|calmed|died|stopped|lifted)\\b");

    private static final Pattern WEATHER_CLEARS = Pattern.compile(
            "(?iu)\\b(?:sea|sky|skies|water|air|wind|waves|weather|day|night)\\s+(?:is|are|was|were|lay|grew|became|turned)\\s+"
                    + "(?:\\w+\\s+)?(?:calm|still|clear|quiet|blue|bright)\\b");

    private final Scenery scenery;
    private final String mainPlace;
    private String topic = "";
    private final Map<Aspect, String> known = new EnumMap<>(Aspect.class);

    /** A memory that falls back on the place of the whole film. */
    SettingMemory(Scenery scenery, String mainPlace) {
        this.scenery = scenery;
        this.mainPlace = mainPlace;
    }

    /** Begins a section: what its headings name is known from the start; the hour and weather of the last are past. */
    void begin(String topicWords, String headings) {
        topic = topicWords;
        known.clear();
        absorb(headings);
    }

    /** What is known before a scene and what the scene does not itself say. */
    String before(String text) {
        List<Sight> sights = scenery.read(text);
        Set<Aspect> said = sights.stream().map(Sight::aspect).collect(Collectors.toCollection(HashSet::new));
        if (weatherIsPast(text, sights)) {
            // It is not said, but what was is over.
            said.add(Aspect.WEATHER);
        }
        Set<String> words = new LinkedHashSet<>();
        for (Aspect aspect : Aspect.values()) {
            if (!said.contains(aspect) && known.containsKey(aspect)) {
                words.add(known.getOrDefault(aspect, ""));
            } else if (aspect == Aspect.PLACE && !said.contains(aspect) && !mainPlace.isEmpty()) {
                words.add(mainPlace);
            }
        }
        if (!topic.isEmpty()) {
            words.add(topic);
        }
        return String.join(", ", words);
    }

    /** Takes in what a scene says. */
    void absorb(String text) {
        List<Sight> sights = scenery.read(text);
        if (weatherIsPast(text, sights)) {
            known.remove(Aspect.WEATHER);
        }
        Map<Aspect, List<String>> fresh = new EnumMap<>(Aspect.class);
        for (Sight sight : sights) {
            fresh.computeIfAbsent(sight.aspect(), k -> new ArrayList<>()).add(sight.name());
        }
        fresh.forEach((aspect, names) -> {
            int most = aspect == Aspect.PLACE ? 2 : 1;
            List<String> distinct = names.stream().distinct().toList();
            // The first places of a sentence are where it happens; of hours and weather the last word counts.
            List<String> kept = most == 2
                    ? distinct.subList(0, Math.min(2, distinct.size()))
                    : List.of(distinct.get(distinct.size() - 1));
            known.put(aspect, String.join(", ", kept));
        });
        if (WEATHER_ENDS.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            known.remove(Aspect.WEATHER);
        }
    }

    /** Weather lasts until it is said to be over, or until another hour. */
    private boolean weatherIsPast(String text, List<Sight> sights) {
        String hour = known.getOrDefault(Aspect.HOUR, "");
        boolean later = !hour.isEmpty()
                && sights.stream()
                        .anyMatch(s -> s.aspect() == Aspect.HOUR && !s.name().equals(hour));
        return later || WEATHER_CLEARS.matcher(text).find();
    }
}
