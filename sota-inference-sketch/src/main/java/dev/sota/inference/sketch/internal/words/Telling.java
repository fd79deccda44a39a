package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One text on its way to a brief. */
final class Telling {
    private static final Pattern PERCENT = Pattern.compile("(?i)%|per ?cent$");

    private static final Set<String> HOT = Set.of("hot", "desert", "summer", "heat", "jungle", "savanna", "tropical");
    private static final Pattern SENTENCE = Pattern.compile("[.!?\u2026][\"\u201d')]*\\s*$");

    private static final Set<String> CLIMBED = Set.of(
            "plant:oak", "plant:palm", "drawing:ladder", "drawing:rope", "drawing:stone-wall", "drawing:boulder");

    /**
     * Where a place may be named that needs a sign, and who is spoken of.
     *
     * @param spoken the sentences of the text, first the one that is shown
     * @param past what other texts said before
     * @param cast who is who
     */
    record Named(List<Story> spoken, Story past, CastList cast) {}

    private final Knowledge knowledge;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Story own;
    private final Story before;
    private final String text;
    private final Named names;
    private final List<Sight> things;
    private final Optional<Figure> numbers;
    private final boolean continued;
    private final Optional<Entry> idea;

    Telling(Story own, Story before, String text, Named names, Knowledge knowledge) {
        this.knowledge = knowledge;
        this.lexicon = knowledge.lexicon();
        this.grammar = knowledge.grammar();
        this.names = names;
        this.own = own;
        this.before = before;
        this.text = text.length() > Words.LIMIT ? text.substring(0, Words.LIMIT) : text;
        // What is counted in a recipe makes no chart.
        boolean cooks = before.of(Entry.Kind.PLACE).stream()
                .map(p -> Whereabouts.place(p.entry().name()))
                .anyMatch(p -> p == Place.KITCHEN || p == Place.BAKERY);
        this.numbers = cooks ? Optional.empty() : Figures.of(this.text);
        List<Sight> past = before.things();
        List<Sight> mine = Kin.people(own.things(), own.tokens()).stream()
                .map(t -> Likes.of(t, own.tokens(), own.things(), past))
                .toList();
        // Where nothing is named but a place, whom the story is about is there.
        boolean silent = mine.isEmpty()
                && (own.of(Entry.Kind.PLACE).isEmpty()
                        || !own.scenic() && !past.isEmpty() && hero(past).being());
        // An idea that is only touched on leaves the story where it is.
        boolean idle = own.idea().isEmpty() || !past.isEmpty() && hero(past).being();
        boolean known = own.somebody() && introduced().isPresent();
        this.continued = !past.isEmpty() && !known && (own.refers() && !own.somebody() || silent && idle);
        Optional<Sight> leading = own.leadingIdea(knowledge.nouns());
        boolean drawn = numbers.isPresent() && !(numbers.get() instanceof Figure.BigNumber);
        this.idea = continued || drawn
                ? Optional.empty()
                : leading.map(Sight::entry).or(() -> silent ? idea() : Optional.empty());
        this.things = chosen(mine, past);
    }

    /** An idea that is spoken of; within a story "it starts to move" speaks of none. */
    private Optional<Entry> idea() {
        return own.of(Entry.Kind.IDEA).stream()
                .filter(s -> before.tokens().isEmpty() || !grammar.verb(own.tokens(), s.from()))
                .map(Sight::entry)
                .findFirst();
    }

    private List<Sight> chosen(List<Sight> mine, List<Sight> past) {
        List<Sight> all = new ArrayList<>();
        if (idea.isPresent()) {
            symbol(idea.get()).ifPresent(all::add);
            return all;
        }
        if (continued) {
            all.add(carried(hero(past)));
        } else if (someone(mine)) {
            past.stream()
                    .filter(s -> person(s) && s.fits(sex()))
                    .findFirst()
                    .or(this::introduced)
                    .or(() -> past.stream()
                            .filter(s -> s.being() && s.fits(sex()))
                            .findFirst())
                    .map(Telling::carried)
                    .ifPresent(all::add);
        }
        for (Sight s : mine) {
            if (all.stream().noneMatch(s::same)) {
                all.add(s);
            }
        }
        if (own.touches() && !continued) {
            past.stream()
                    .filter(p -> p.entry().attributes().containsKey("alive")
                            && all.stream().noneMatch(p::same))
                    .findFirst()
                    .map(Telling::carried)
                    .ifPresent(all::add);
        }
        if (someone(all)) {
            boolean they = own.words().contains("they");
            String whom = sex().isEmpty() ? "person" : sex();
            lexicon.exact(whom)
                    .map(e -> new Sight(e, 0, 0, "", false, they && sex().isEmpty() ? 2 : 1))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Whether a pronoun stands for a man or a woman; empty where it stands for either or none. */
    private String sex() {
        Set<String> words = own.words();
        boolean he = words.contains("he");
        boolean she = words.contains("she");
        return he && !she ? "man" : she && !he ? "woman" : "";
    }

    /** Whom "he" or "she" means of those whom the film has introduced. */
    private Optional<Sight> introduced() {
        return names.cast().first(sex()).flatMap(new Identities(lexicon, FirstNames.NONE, names.cast())::sight);
    }

    /** Whether a "he" or "she" stands for somebody who is not there yet. */
    private boolean someone(List<Sight> there) {
        return own.somebody()
                && !own.namesItsOwn()
                && there.stream().noneMatch(s -> person(s) && s.fits(sex()) || s.to() == 0 && s.being());
    }

    /** A sight of another text, which has no place among the words of this one. */
    private static Sight carried(Sight s) {
        return new Sight(s.entry(), 0, 0, "", false, s.count());
    }

    /** A pronoun stands for somebody rather than for a house that was named before him. */
    private static Sight hero(List<Sight> past) {
        return past.stream()
                .filter(s -> !"landmark".equals(s.entry().attributes().get("role")))
                .findFirst()
                .orElse(past.get(0));
    }

    private static boolean person(Sight s) {
        return s.entry().name().startsWith("person:");
    }

    private Optional<Sight> symbol(Entry of) {
        String word = of.attributes().getOrDefault("show", "").replace('_', ' ');
        int count = Integer.parseInt(of.attributes().getOrDefault("count", "1"));
        return lexicon.exact(word)
                .filter(e -> e.kind() == Entry.Kind.THING)
                .map(e -> new Sight(e, 0, 0, "", false, count));
    }

    Brief brief(Mood asked, Shot shot) {
        boolean figured = numbers.isPresent() && !concrete();
        Optional<Place> ideal = idea.flatMap(Whereabouts::home);
        Place place = figured ? plain() : Whereabouts.decide(own, before, things, ideal);
        Weather weather = own.weather().or(this::brought).or(before::weather).orElse(Weather.CLEAR);
        if (own.weather().isEmpty()
                && weather == Weather.SNOW
                && own.words().stream().anyMatch(HOT::contains)) {
            weather = Weather.CLEAR;
        }
        Season season = own.season().or(before::season).orElse(Season.SUMMER);
        if (weather == Weather.CLEAR && own.weather().isEmpty() && season == Season.WINTER) {
            weather = Weather.SNOW;
        }
        Mood felt = asked != Mood.NEUTRAL ? asked : own.mood().or(before::mood).orElse(Mood.NEUTRAL);
        List<Mention> all = mentions(place);
        if (Whereabouts.settled(own, place)
                && all.stream().noneMatch(m -> m.thing().landmark())) {
            lexicon.exact("houses").ifPresent(e -> all.add(new Mention(Thing.of(e), 3)));
        }
        List<Mention> seen = Within.seen(all, place);
        List<Mention> drawn = seen.stream()
                .filter(m -> !m.thing().art().startsWith("word:"))
                .filter(m -> !Branches.bare(m, seen) && !Within.served(m, seen))
                .filter(m -> m.thing().get("borne", "").isEmpty())
                .toList();
        Era era = Era.of(own, before);
        // Whatever a donkey carries is on its back, and needs no sign.
        boolean laden = all.stream().anyMatch(m -> !m.thing().get("load", "").isEmpty());
        Optional<Figure> figure = figure(place).filter(f -> !laden || !(f instanceof Figure.KeyPhrase));
        return new Brief(
                        place,
                        hour(),
                        weather,
                        season,
                        felt,
                        shot,
                        seen,
                        pose(),
                        figure,
                        era,
                        venue(place, era),
                        Whereabouts.kind(own, before, place))
                .showing(drawn);
    }

    /** Who climbs walks, but up a tree, a ladder or a rope. */
    private Optional<String> pose() {
        boolean up = things.stream().anyMatch(s -> CLIMBED.contains(s.entry().name()));
        boolean climbs = own.tokens().stream()
                .anyMatch(t -> lexicon.action(t.word())
                        .filter(a -> a == Action.CLIMBING)
                        .isPresent());
        return up && climbs ? Optional.of("CLIMB") : own.pose();
    }

    /** What a sign says of the place; a title tells it in its own letters. */
    private Optional<String> venue(Place place, Era era) {
        if (place == Place.ABSTRACT || !SENTENCE.matcher(text).find()) {
            return Optional.empty();
        }
        return names.spoken().stream()
                .flatMap(s -> knowledge.venues().sign(s, names.past(), place, era).stream())
                .findFirst();
    }

    /** Whether the sentence is about something that can be drawn, rather than about its numbers. */
    private boolean concrete() {
        boolean about = things.stream().anyMatch(s -> s.leads() && s.entry().kind() == Entry.Kind.THING);
        boolean there =
                own.of(Entry.Kind.PLACE).stream().anyMatch(s -> !s.preposition().equals("of"));
        return numbers.filter(Telling::tells).isEmpty() && (about || there);
    }

    /** Whether a figure says more than any picture of the things it counts. */
    private static boolean tells(Figure figure) {
        return figure instanceof Figure.Chart
                || figure instanceof Figure.BigNumber n
                        && PERCENT.matcher(n.number()).find();
    }

    /** A diagram fills its picture; a number alone can stand in the scenery that is said. */
    private Place plain() {
        if (numbers.get() instanceof Figure.Chart) {
            return Place.ABSTRACT;
        }
        Optional<Place> spoken = Whereabouts.best(own.of(Entry.Kind.PLACE).stream()
                .filter(s -> Whereabouts.HERE.contains(s.preposition()))
                .toList());
        return spoken.orElse(Place.ABSTRACT);
    }

    private Hour hour() {
        return own.hour()
                .or(before::hour)
                .or(() -> idea.flatMap(i -> hour(i.attributes())))
                .or(() ->
                        things.stream().findFirst().flatMap(s -> hour(s.entry().attributes())))
                .orElse(Hour.DAY);
    }

    /** The weather that the first thing comes with: no tornado crosses a sunny field. */
    private Optional<Weather> brought() {
        return things.stream()
                .findFirst()
                .map(s -> s.entry().attributes().get("weather"))
                .map(w -> Weather.valueOf(w.toUpperCase(Locale.ROOT)));
    }

    private Optional<Hour> hour(Map<String, String> attributes) {
        return Optional.ofNullable(attributes.get("hour")).map(p -> Hour.valueOf(p.toUpperCase(Locale.ROOT)));
    }

    private List<Mention> mentions(Place place) {
        List<Mention> all = new ArrayList<>(new Bonds(own.tokens(), things)
                .on(new Relations(own.tokens(), lexicon, knowledge.nouns()).mentions(things)));
        for (Mention m : List.copyOf(all)) {
            lexicon.exact(m.thing().get("with", "")).ifPresent(e -> all.add(new Mention(Thing.of(e), 1)));
        }
        Harness.before(all, lexicon);
        landmark().ifPresent(e -> all.add(new Mention(Thing.of(e), 1)));
        all.replaceAll(m -> m.of(Era.of(own, before)));
        return new Mounts(lexicon, own, before).on(Branches.perching(all, place));
    }

    /** The building at which the story has stayed, when no other place is named. */
    private Optional<Entry> landmark() {
        boolean placed = !own.of(Entry.Kind.PLACE).isEmpty()
                || !before.of(Entry.Kind.PLACE).isEmpty();
        return placed || things.isEmpty()
                ? Optional.empty()
                : before.of(Entry.Kind.THING).stream()
                        .map(Sight::entry)
                        .filter(e -> "landmark".equals(e.attributes().get("role")))
                        .filter(e ->
                                things.stream().noneMatch(s -> s.entry().name().equals(e.name())))
                        .findFirst();
    }

    private Optional<Figure> figure(Place place) {
        if (numbers.isPresent()) {
            return numbers;
        }
        if (idea.isPresent() && idea.get().attributes().containsKey("idea")) {
            Idea shown = Idea.valueOf(
                    idea.get().attributes().getOrDefault("idea", "").toUpperCase(Locale.ROOT));
            return Optional.of(new Figure.Metaphor(shown, idea.get().name()));
        }
        Lettering lettering = new Lettering(own, before, things, continued, knowledge);
        Optional<Figure> board = place == Place.ABSTRACT ? Optional.empty() : lettering.board(text);
        return board.or(() -> place == Place.ABSTRACT && things.stream().noneMatch(Lettering::drawable)
                ? lettering.page(text)
                : Optional.empty());
    }
}
