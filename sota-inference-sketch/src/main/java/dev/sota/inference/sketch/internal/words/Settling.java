package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Settles which sights of a text are seen: not figures of speech, comparisons, clothes or what only describes. */
final class Settling {
    private static final Set<String> LIVING = Set.of("live", "lives", "lived", "living", "dwell", "dwells", "dwelt");

    /** So many words before a house. */
    private static final int LIVING_NEAR = 5;

    /** Nouns behind "of" before which scenery is a figure of speech: "sea of troubles", "river of time". */
    private static final Set<String> UNSEEN = Set.of(
            "time",
            "feeling",
            "cognition",
            "attribute",
            "state",
            "communication",
            "possession",
            "act",
            "motive",
            "event");

    private static final Set<Place> FIGURATIVE = Set.of(
            Place.SEA,
            Place.RIVER,
            Place.MOUNTAINS,
            Place.FOREST,
            Place.JUNGLE,
            Place.DESERT,
            Place.MEADOW,
            Place.FIELD,
            Place.CITY,
            Place.SPACE,
            Place.CAVE,
            Place.COAST,
            Place.VOLCANO,
            Place.LAKE,
            Place.BEACH,
            Place.ROAD);

    /** What a thing is said to be made of is not another thing: an old stone bridge. */
    private static final Set<String> MATERIALS =
            Set.of("stone", "rock", "wood", "paper", "gold", "golden", "glass", "brick", "leather", "iron", "straw");

    static final Set<String> WORN = Set.of(
            "icon:hat-fedora",
            "icon:tshirt-crew",
            "icon:tshirt-v",
            "drawing:boots",
            "icon:shoe-sneaker",
            "icon:racing-helmet",
            "icon:hanger",
            "drawing:coat",
            "drawing:hat");

    private static final Set<String> DRESSING = Set.of("wears", "wore", "wearing", "wear", "dressed", "donned");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** What says of the noun behind it that it is not so. */
    private static final Set<String> DENIALS = Set.of("never", "not", "no", "without", "nor");

    private static final Set<String> CONTRARY =
            Set.of("isnt", "arent", "wasnt", "werent", "isn't", "aren't", "wasn't", "weren't");

    /** "As big as a house" is no house. */
    private static final Set<String> AS = Set.of("as", "so");

    private static final Pattern INFLECTED = Pattern.compile("\\p{L}{2,}(?:[^su]s|ed|ing)");

    private final Lexicon lexicon;
    private final Nouns nouns;
    private final List<Token> tokens;
    private final Grammar grammar;

    Settling(Lexicon lexicon, Nouns nouns, List<Token> tokens) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.tokens = tokens;
        this.grammar = new Grammar(nouns);
    }

    /** Marks nouns that only modify the next one, and drops scenery that is a figure of speech. */
    List<Sight> of(List<Sight> sights) {
        List<Sight> settled = new ArrayList<>();
        for (int i = 0; i < sights.size(); i++) {
            Sight s = sights.get(i);
            if (s.entry().kind() == Entry.Kind.PLACE && figurative(s) || compared(s, settled)) {
                continue;
            }
            Optional<Sight> next = i + 1 < sights.size() ? Optional.of(sights.get(i + 1)) : Optional.empty();
            if (adjective(s, next) || worn(s, settled) || denied(s, sights)) {
                continue;
            }
            boolean joined = i + 1 < sights.size()
                    && sights.get(i + 1).from() == s.to()
                    && !tokens.get(s.to() - 1).closed()
                    && noun(s.entry())
                    && noun(sights.get(i + 1).entry())
                    && !subject(s, sights.get(i + 1));
            boolean modifies = s.modifies() || joined;
            if (inside(s, modifies) && lived(s)) {
                s = new Sight(s.entry(), s.from(), s.to(), "beside", false, s.count());
            } else if (inside(s, modifies)) {
                s = s.as(new Entry(
                        Entry.Kind.PLACE,
                        s.entry().attributes().getOrDefault("inside", ""),
                        Map.of("weight", "8"),
                        false));
            }
            if (s.entry().kind() == Entry.Kind.PLACE && before(s)) {
                s = s.as(outside(s.entry()));
            }
            if (joined && MATERIALS.contains(tokens.get(s.to() - 1).word())) {
                continue;
            }
            settled.add(new Sight(s.entry(), s.from(), s.to(), s.preposition(), modifies, s.count()));
        }
        return settled;
    }

    /** Whether a noun right behind an opening place is what the sentence is about: "in the post office people wait". */
    private boolean subject(Sight place, Sight next) {
        boolean opening = place.entry().kind() == Entry.Kind.PLACE
                && (Whereabouts.HERE.contains(place.preposition())
                        || place.preposition().equals("outside"))
                && place.from() > 0
                && IntStream.rangeClosed(Math.max(0, place.from() - 2), place.from() - 1)
                        .anyMatch(i -> tokens.get(i).opens());
        int behind = next.to();
        boolean acts = behind < tokens.size()
                && !tokens.get(behind - 1).closed()
                && (grammar.verb(tokens, behind)
                        || grammar.only(tokens.get(behind).word()));
        return opening
                && (next.being() || acts)
                && Words.plural(tokens.get(behind - 1).word());
    }

    /** Whether somebody is in a building that has scenery of its own inside: "they sang in the church". */
    private static boolean inside(Sight s, boolean modifies) {
        return !modifies
                && s.entry().attributes().containsKey("inside")
                && (s.preposition().equals("in") || s.preposition().equals("inside"));
    }

    /** Who "lived in a stone house" is told of with the house and the country around it. */
    private boolean lived(Sight s) {
        return tokens.subList(Math.max(0, s.from() - LIVING_NEAR), s.from()).stream()
                .anyMatch(t -> LIVING.contains(t.word()));
    }

    /** The street before a house, where its sign hangs. */
    private static Entry outside(Entry house) {
        Map<String, String> facts =
                house.attributes().containsKey("sign") ? Map.of("weight", "8", "sign", "yes") : Map.of("weight", "8");
        return new Entry(Entry.Kind.PLACE, "street", facts, false);
    }

    /** Whether something is in front of a house rather than in it. */
    private boolean before(Sight s) {
        if (!Place.valueOf(s.entry().name().toUpperCase(Locale.ROOT)).indoors()) {
            return false;
        }
        int at = s.from() - 1;
        while (at > 0 && Grammar.DETERMINERS.contains(tokens.get(at).word())) {
            at--;
        }
        return at >= 0
                && (tokens.get(at).word().equals("outside")
                        || at > 0
                                && tokens.get(at).word().equals("of")
                                && tokens.get(at - 1).word().equals("front"));
    }

    /** Whether a word of time only tells a thing apart: "last night's coffee", "the dark hive". */
    private boolean adjective(Sight s, Optional<Sight> next) {
        if (s.entry().kind() != Entry.Kind.HOUR) {
            return false;
        }
        boolean dark = tokens.get(s.from()).word().equals("dark")
                && next.filter(n -> n.from() == s.to() && n.entry().kind() == Entry.Kind.THING)
                        .isPresent();
        return dark || tokens.get(s.to() - 1).possessive();
    }

    /** Whether a thing is what somebody wears: "merchants in fur hats". */
    private boolean worn(Sight s, List<Sight> before) {
        boolean clothes = WORN.contains(s.entry().name()) || Clothes.named(tokens.get(s.to() - 1));
        boolean dressed = IntStream.range(Math.max(1, s.from() - 4), s.from())
                .anyMatch(i -> DRESSING.contains(tokens.get(i).word())
                        || tokens.get(i).word().equals("on")
                                && Set.of("put", "pulled", "puts", "pulls", "pull")
                                        .contains(tokens.get(i - 1).word()));
        if (clothes && dressed) {
            return true;
        }
        return (s.preposition().equals("in") || s.preposition().equals("with"))
                && (WORN.contains(s.entry().name()) || Clothes.named(tokens.get(s.to() - 1)))
                && before.stream().anyMatch(Sight::being);
    }

    /** Whether a thing is there only to be denied, beside others that are not: "water the roots, never the leaves". */
    private boolean denied(Sight s, List<Sight> all) {
        if (s.entry().kind() == Entry.Kind.IDEA && s.from() > 0) {
            String before = tokens.get(s.from() - 1).word();
            return DENIALS.contains(before) || CONTRARY.contains(before);
        }
        if (!noun(s.entry())
                || all.stream()
                                .filter(o -> o.entry().kind() == Entry.Kind.THING)
                                .count()
                        < 2) {
            return false;
        }
        int at = s.from() - 1;
        boolean article = at >= 0 && ARTICLES.contains(tokens.get(at).word());
        int not = article ? at - 1 : at;
        return not >= 0 && DENIALS.contains(tokens.get(not).word());
    }

    /** Whether a thing is only what another is like: "a sea like glass", "to guard like soldiers". */
    private boolean compared(Sight s, List<Sight> before) {
        // "Like" without a noun before may be a verb; "than" is none.
        boolean likable = before.stream().anyMatch(b -> noun(b.entry()) && !b.modifies());
        for (int i = s.from() - 1;
                i > 0 && !tokens.get(i).closed() && !tokens.get(i).opens();
                i--) {
            boolean measured = tokens.get(i).word().equals("than")
                    || tokens.get(i).word().equals("as")
                            && AS.contains(tokens.get(Math.max(0, i - 2)).word());
            // "It clatters like spoons": what acts before "like" may be no picture itself.
            boolean acts = i > 1 && INFLECTED.matcher(tokens.get(i - 1).word()).matches();
            boolean likened = measured
                    || (likable || acts)
                            && tokens.get(i).word().equals("like")
                            && !Grammar.LIKING.contains(tokens.get(i - 1).word());
            boolean sized = tokens.get(i).word().equals("of")
                    && tokens.get(i - 1).word().equals("size");
            boolean supposed = tokens.get(i - 1).word().equals("as")
                    && (tokens.get(i).word().equals("though")
                            || tokens.get(i).word().equals("if"));
            if (likened || supposed || sized) {
                return true;
            }
        }
        return false;
    }

    static boolean noun(Entry e) {
        return e.kind() == Entry.Kind.THING || e.kind() == Entry.Kind.PLACE || e.kind() == Entry.Kind.WORD;
    }

    private boolean figurative(Sight s) {
        Place place = Place.valueOf(s.entry().name().toUpperCase(Locale.ROOT));
        if (!FIGURATIVE.contains(place)
                || s.to() + 1 >= tokens.size()
                || !tokens.get(s.to()).word().equals("of")) {
            return false;
        }
        String next = tokens.get(s.to() + 1).word();
        boolean people = lexicon.find(List.of(next), 0, 1)
                .filter(e -> e.name().startsWith("person:"))
                .isPresent();
        return people
                || nouns.find(next)
                        .filter(n -> n.type() == 'X' && UNSEEN.contains(n.value()))
                        .isPresent();
    }
}
