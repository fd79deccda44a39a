package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.Scenery.Aspect;
import dev.sota.core.internal.plan.Scenery.Sight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remembers through a section where and when the story is. Has state. */
final class SettingMemory {

    private static final Pattern WEATHER_ENDS = Pattern.compile(
            "(?iu)\\b(?:storm|rain|snow|fog|mist|wind|gale)\\b.{0,30}\\b(?:passed|(?:is|was)(?: all| finally)? over|ended|cleared|gone|calmed|died|stopped|lifted)\\b");

    private static final Pattern WEATHER_CLEARS = Pattern.compile(
            "(?iu)\\b(?:sea|sky|skies|water|air|wind|waves|weather|day|night)\\s+(?:is|are|was|were|lay|grew|became|turned)\\s+"
                    + "(?:\\w+\\s+)?(?:calm|still|clear|quiet|blue|bright)\\b");

    /** A leap in time: "In 1453", "ten years later", "on 10 May 1869". */
    private static final Pattern LEAPS = Pattern.compile(
            "(?iu)\\b(?:in|by|since|until|around|from)\\s+(?:the year\\s+)?[1-9]\\d{2,3}\\b(?!\\s*(?:metres|meters|km|miles|percent|people))"
                    + "|\\bon\\s+(?:\\d{1,2}\\s+\\p{L}{3,9}|\\p{L}{3,9}\\s+\\d{1,2},?)\\s+[1-9]\\d{2,3}\\b"
                    + "|\\b(?:years|months|weeks|centuries|decades|generations)\\s+(?:later|after|passed|ago)\\b"
                    + "|\\bafter\\s+\\w+\\s+(?:days|weeks|months|years)\\b"
                    + "|\\b(?:by|in|on|within)\\s+(?:the|a)\\s+(?:\\w+\\s+)?(?:week|month|year)\\b|\\b(?:one|some|another)\\s+day\\b"
                    + "|\\b(?:days|weeks|months|years) (?:go|went) by\\b|\\bthe\\s+(?:next|following)\\s+(?:day|week|month|year)\\b");

    /** A leap over so long that it is another season, too. */
    private static final Pattern YEARS = Pattern.compile(
            "(?iu)\\b(?:in|by|since)\\s+[1-9]\\d{3}\\b|\\b(?:years|decades|centuries|months)\\s+(?:later|after|passed)\\b");

    /** Who goes out leaves the room: "move the plants outside", but not "outside the castle". */
    private static final Pattern OUTSIDE = Pattern.compile("(?iu)\\boutdoors\\b|\\boutside(?=\\s*[.,;!?]|\\s*$)");

    /** Who sets out is on the way, no longer where they were. */
    private static final Pattern DEPARTS = Pattern.compile(
            "(?iu)\\b(?:set(?:s|ting)? (?:off|out)|(?:drove|drives|rode|rides|walked|marched|ran|trotted|flew|moved|went|hurried|travelled|traveled) (?:off|on|away)"
                    + "|on (?:the|his|her|their|our|its) way\\b(?! (?:in|out|up|down)\\b)|(?:the|their|his|her|our|this|that|long|whole) (?:journey|trek|march|ride|trip)"
                    + "|(?:made|began|started|continued) (?:the|their|his|her|our|its) (?:way|journey))\\b");

    private static final String NIGHT = "night";

    /** What is done again and again moves nobody: "Every month he walked to the market". */
    private static final Pattern HABIT = Pattern.compile(
            "(?iu)^\\W*(?:every|each) (?:day|week|month|year|morning|evening|night|spring|summer|autumn|winter|\\p{L}+day)\\b|\\bused to \\p{L}+|\\bonce a (?:day|week|month|year)\\b");

    /** Where something may be is not where it is: "look in the cellar or under the sink", "if you are at sea". */
    private static final Pattern PERHAPS = Pattern.compile("(?iu)\\b(?:if|whether|unless)\\b");

    private static final Pattern ROOMS =
            Pattern.compile("(?iu)\\b(?:rooms?|walls?|gates?|factory|factories|streets?)\\b");

    /** What is to come is not yet: "a report is expected in the autumn", "even when there is frost outside". */
    private static final Pattern NOT_NOW = Pattern.compile(
            "(?iu)\\b(?:will|shall|(?:is|are) (?:expected|planned|due|to)|if|whether|unless|even when|whenever)\\b");

    private static final Pattern OR = Pattern.compile("(?iu)\\bor\\b");

    /** The hours of a night, in their order; what the weather is in one it still is in the next. */
    private static final List<String> NIGHTLY = List.of("afternoon", "sunset", "evening", NIGHT);

    /** A story begins: "One spring a neighbour came", "One day". */
    private static final Pattern ONCE = Pattern.compile(
            "(?iu)(?:^|[.!?]\\s+)(?:one|some|another) (?:fine |hot |cold |wet |dark )?(?:day|morning|afternoon|evening|night|spring|summer|autumn|winter|year|\\p{L}+day)\\b");

    /** In what a place may be that tells more: "a park in the middle of a town". */
    private static final Set<String> TOWNS = Set.of("village", "city");

    private static final Set<Aspect> PASSING = EnumSet.of(Aspect.HOUR, Aspect.WEATHER, Aspect.SEASON);

    private static final Pattern IN_TOWN = Pattern.compile("(?:^|[.!?]\\s+)In (\\p{Lu}\\p{L}+)\\b");
    private static final String TOWN = "city";

    /** For so many scenes it stays the same hour where nothing else is told. */
    private static final int LASTING = 4;

    /** A spell of weather; it is left behind where the story goes on elsewhere. */
    private static final int SPELL = 9;

    /** Nights are longer. */
    private static final int WHOLE_NIGHT = 6;

    /** The first scenes of a film say when it is. */
    private static final int OPENING = 4;

    private static final String BEYOND = "space";

    private final Scenery scenery;
    private final String mainPlace;
    /** The landscape in which the story is. */
    private final String region;

    private final Period period = new Period();
    private String topic = "";
    private final Map<Aspect, String> known = new EnumMap<>(Aspect.class);
    /** How many scenes ago each of what passes was told. */
    private final Map<Aspect, Integer> ages = new EnumMap<>(Aspect.class);
    /** In which scene each was told last. */
    private final Map<Aspect, Integer> toldAt = new EnumMap<>(Aspect.class);

    private int scenes;
    /** The places that the last scene called by their own names. */
    private List<String> shown = List.of();

    /**
     * A memory that falls back on the place of the whole film.
     *
     * @param region the landscape through which one goes who leaves a place; empty when none is told
     */
    SettingMemory(Scenery scenery, String mainPlace, String region) {
        this.scenery = scenery;
        this.mainPlace = mainPlace;
        this.region = region;
    }

    /** Begins a section: what its headings name is known from the start; the hour and weather of the last are past. */
    void begin(String topicWords, String headings) {
        topic = lasting(topicWords);
        known.clear();
        absorb(headings);
        // What a heading names no scene has shown.
        shown = List.of();
    }

    /** Of a topic what holds for all of it: the storm that a title names passes like any other. */
    private String lasting(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> scenery.read(word).stream().noneMatch(s -> PASSING.contains(s.aspect())))
                .collect(Collectors.joining(" "));
    }

    /** Begins another step of a craft, for which one comes back to its room. */
    void resume() {
        known.remove(Aspect.PLACE);
        shown = List.of();
        // When it is all told stands at the beginning; other hours and seasons are those of what is told by the way.
        PASSING.stream().filter(a -> toldAt.getOrDefault(a, 0) > OPENING).forEach(known::remove);
    }

    /** What is known before a scene and what the scene does not itself say. */
    String before(String text) {
        List<Sight> sights = read(text);
        Set<Aspect> said = sights.stream().map(Sight::aspect).collect(Collectors.toCollection(HashSet::new));
        // What is over is not said, but no longer so.
        Set<Aspect> past = past(text, sights);
        boolean left = past.remove(Aspect.PLACE);
        said.addAll(past);
        Set<String> words = new LinkedHashSet<>();
        for (Aspect aspect : Aspect.values()) {
            boolean again = aspect == Aspect.PLACE && again(sights);
            if (aspect == Aspect.PLACE && spot(sights)) {
                words.add(region);
            } else if (aspect == Aspect.PLACE && left) {
                way(said).ifPresent(words::add);
            } else if ((again || !said.contains(aspect)) && known.containsKey(aspect)) {
                words.add(known.getOrDefault(aspect, ""));
            } else if (aspect == Aspect.PLACE && !said.contains(aspect) && !mainPlace.isEmpty()) {
                words.add(mainPlace);
            }
        }
        if (scenery.english() && !period.year().isEmpty()) {
            words.add(period.year());
        }
        String about = unsaid(sights);
        if (!about.isEmpty()) {
            words.add(about);
        }
        return String.join(", ", words);
    }

    /** Where those are who have left a place, when the text does not say. */
    private Optional<String> way(Set<Aspect> said) {
        String way = region.isEmpty() ? mainPlace : region;
        return said.contains(Aspect.PLACE) || way.isEmpty() ? Optional.empty() : Optional.of(way);
    }

    /** Whether a scene is at a spot in the open country of the story, such as a well. */
    private boolean spot(List<Sight> sights) {
        List<String> places = sights.stream()
                .filter(s -> s.aspect() == Aspect.PLACE)
                .map(Sight::name)
                .toList();
        return !region.isEmpty()
                && !places.isEmpty()
                && places.stream().allMatch(name -> Subjects.has("spots", name.substring(name.lastIndexOf(' ') + 1)))
                && known.getOrDefault(Aspect.PLACE, "").startsWith(region);
    }

    /** Whether a scene names once more the very place where the last one was, such as "the signal box". */
    private boolean again(List<Sight> sights) {
        return sights.stream().anyMatch(s -> s.aspect() == Aspect.PLACE && shown.contains(s.name()));
    }

    /** The topic without the place that a scene is the first to show: a setting names what has been there before. */
    private String unsaid(List<Sight> sights) {
        Set<String> fresh = sights.stream()
                .filter(s -> s.aspect() == Aspect.PLACE && scenery.own(s.name()) && !shown.contains(s.name()))
                .flatMap(s -> Stream.of(s.name().split(" ")))
                .collect(Collectors.toSet());
        return Stream.of(topic.split(" ")).filter(w -> !fresh.contains(w)).collect(Collectors.joining(" "));
    }

    private List<Sight> read(String text) {
        if (!scenery.english()) {
            return scenery.read(text);
        }
        // The chambers of a heart are no rooms of a house.
        String plain =
                Depicted.of(mainPlace.contains("body") ? ROOMS.matcher(text).replaceAll(" ") : text);
        boolean placed = known.containsKey(Aspect.PLACE);
        // A place that is only mentioned moves nothing away from where the story is.
        List<Sight> seen =
                scenery.read(plain).stream().filter(s -> s.there() || !placed).toList();
        return placed && seen.stream().noneMatch(s -> s.aspect() == Aspect.PLACE) && elsewhere(plain)
                ? Stream.concat(seen.stream(), Stream.of(new Sight(Aspect.PLACE, TOWN)))
                        .toList()
                : seen;
    }

    /** Whether a sentence begins in another town: "In Fez a scribe sat down". */
    private static boolean elsewhere(String text) {
        return IN_TOWN.matcher(text)
                .results()
                .anyMatch(m -> !Subjects.has("times", m.group(1)) && !Subjects.has("function", m.group(1)));
    }

    /** Takes in what a scene says. */
    void absorb(String text) {
        scenes++;
        period.absorb(text);
        List<Sight> sights = read(text);
        List<String> named = sights.stream()
                .filter(s -> s.aspect() == Aspect.PLACE)
                .map(Sight::name)
                .toList();
        if (!named.isEmpty()) {
            shown = named.stream().filter(scenery::own).toList();
        }
        Set<Aspect> past = past(text, sights);
        past.forEach(known::remove);
        if (past.contains(Aspect.PLACE)) {
            way(Set.of()).ifPresent(way -> known.put(Aspect.PLACE, way));
        }
        Map<Aspect, List<String>> fresh = new EnumMap<>(Aspect.class);
        for (Sight sight : sights) {
            fresh.computeIfAbsent(sight.aspect(), k -> new ArrayList<>()).add(sight.name());
        }
        pass(fresh);
        if (OUTSIDE.matcher(text).find()) {
            known.remove(Aspect.PLACE);
        }
        boolean settled = !(known.getOrDefault(Aspect.PLACE, "") + region + mainPlace).isEmpty();
        if (scenery.english() && settled && (HABIT.matcher(text).find() || perhaps(text, named))) {
            fresh.remove(Aspect.PLACE);
        }
        if (scenery.english() && NOT_NOW.matcher(text).find()) {
            PASSING.forEach(fresh::remove);
        }
        if (scenery.english()
                && fresh.getOrDefault(Aspect.WEATHER, List.of()).contains("snow")
                && !fresh.containsKey(Aspect.SEASON)
                && !known.containsKey(Aspect.SEASON)) {
            fresh.put(Aspect.SEASON, new ArrayList<>(List.of("winter")));
        }
        if (fresh.getOrDefault(Aspect.PLACE, List.of()).contains(BEYOND)) {
            // Among the stars it is neither day nor night.
            fresh.remove(Aspect.HOUR);
        }
        fresh.forEach((aspect, names) -> {
            toldAt.put(aspect, scenes);
            int most = aspect == Aspect.PLACE ? 2 : 1;
            List<String> distinct = names.stream()
                    .distinct()
                    .filter(n -> aspect != Aspect.PLACE || n.equals(names.get(0)) || !TOWNS.contains(n))
                    .toList();
            // The first places of a sentence are where it happens; of hours and weather the last word counts.
            List<String> kept = most == 2
                    ? distinct.subList(0, Math.min(2, distinct.size()))
                    : List.of(distinct.get(distinct.size() - 1));
            boolean spot = aspect == Aspect.PLACE && spot(sights);
            known.put(aspect, (spot ? region + ", " : "") + String.join(", ", kept));
        });
        if (WEATHER_ENDS.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            known.remove(Aspect.WEATHER);
        }
    }

    /** Hours, weather and seasons that have not been told for long are forgotten. */
    private void pass(Map<Aspect, List<String>> fresh) {
        String place = known.getOrDefault(Aspect.PLACE, "");
        boolean moved = !place.isEmpty()
                && fresh.containsKey(Aspect.PLACE)
                && fresh.getOrDefault(Aspect.PLACE, List.of()).stream().noneMatch(place::contains);
        for (Aspect aspect : PASSING) {
            int age = fresh.containsKey(aspect) ? 0 : ages.getOrDefault(aspect, 0) + 1;
            ages.put(aspect, age);
            if (age > lasts(aspect, moved)) {
                known.remove(aspect);
            }
        }
    }

    private int lasts(Aspect aspect, boolean moved) {
        return switch (aspect) {
            case WEATHER -> moved ? 1 : SPELL;
            case SEASON -> moved ? SPELL : 2 * SPELL;
            default -> NIGHT.equals(known.getOrDefault(Aspect.HOUR, "")) ? WHOLE_NIGHT : LASTING;
        };
    }

    /** What no longer holds: another year has its own days and nights, and another hour or season its own weather. */
    private Set<Aspect> past(String text, List<Sight> sights) {
        Set<Aspect> past = passed(text, sights);
        if (scenery.english() && known.containsKey(Aspect.PLACE) && left(text)) {
            past.add(Aspect.PLACE);
        }
        return past;
    }

    /** Whether the places of a text are only where something may be. */
    private static boolean perhaps(String text, List<String> places) {
        boolean several = places.stream().distinct().count() > 1;
        return PERHAPS.matcher(text).find() || several && OR.matcher(text).find();
    }

    /** Whether it only grows later in one evening. */
    private boolean later(List<Sight> sights) {
        int before = NIGHTLY.indexOf(known.getOrDefault(Aspect.HOUR, ""));
        return before >= 0
                && sights.stream()
                        .filter(s -> s.aspect() == Aspect.HOUR)
                        .allMatch(s -> NIGHTLY.indexOf(s.name()) > before);
    }

    /** Whether a text leaves the place where it was for the way to another, or for another time. */
    private boolean left(String text) {
        boolean way = !region.isEmpty() || !mainPlace.isEmpty();
        return way
                // Who has just come to a place does not leave it "one morning".
                && (scenes - toldAt.getOrDefault(Aspect.PLACE, -OPENING) > OPENING
                                && ONCE.matcher(text).find()
                        || !region.isEmpty()
                                && DEPARTS.matcher(Depicted.of(text)).find());
    }

    private Set<Aspect> passed(String text, List<Sight> sights) {
        if (LEAPS.matcher(text).find()) {
            return YEARS.matcher(text).find()
                    ? EnumSet.of(Aspect.HOUR, Aspect.WEATHER, Aspect.SEASON)
                    : EnumSet.of(Aspect.HOUR, Aspect.WEATHER);
        }
        boolean hour = known.containsKey(Aspect.HOUR) && another(Aspect.HOUR, sights) && !later(sights);
        // A season that is named for the first time is another one than that of the weather before.
        boolean changes = hour || another(Aspect.SEASON, sights);
        return changes || WEATHER_CLEARS.matcher(text).find()
                ? EnumSet.of(Aspect.WEATHER)
                : EnumSet.noneOf(Aspect.class);
    }

    private boolean another(Aspect aspect, List<Sight> sights) {
        return sights.stream().anyMatch(s -> s.aspect() == aspect && !s.name().equals(known.getOrDefault(aspect, "")));
    }
}
