package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through a text and notes every {@link Sight} in it. Thread-safe. */
final class Survey {
    /** Heads that name the kind even where WordNet files the compound elsewhere; a pancake, though, is no cake. */
    private static final List<String> KINDS = List.of("fish", "bird", "boat", "ship");

    private static final List<String> HEADS = List.of(
            "fish", "bird", "berry", "tree", "flower", "boat", "ship", "house", "maker", "worker", "keeper", "fighter",
            "hunter", "farmer", "bike", "truck", "train", "plane", "lamp", "knife", "cake", "soup", "room", "forest");

    /** Heads that show what a compound is where nothing is drawn for the compound itself: a mountain goat is a goat. */
    private static final Set<String> LIKENESSES =
            Set.of("goat", "sheep", "wolf", "bear", "owl", "eagle", "rocket", "clock");

    private static final Entry UNDERWATER = new Entry(Entry.Kind.PLACE, "underwater", Map.of("weight", "9"), false);

    private static final Set<String> BENEATH = Set.of("beneath", "under", "below", "underneath");
    private static final Set<String> SURFACES = Set.of("water", "waves", "sea", "ocean");

    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Senses senses;
    private final Grammar grammar;
    private final FirstNames firsts;
    private final Names names;
    private final Identities identities;
    private final Venues venues;
    private final Deeds deeds;

    Survey(Lexicon lexicon, Nouns nouns, Senses senses) {
        this(lexicon, nouns, senses, FirstNames.load(), CastList.NONE, new Deeds(nouns));
    }

    private Survey(Lexicon lexicon, Nouns nouns, Senses senses, FirstNames firsts, CastList cast, Deeds deeds) {
        this.deeds = deeds;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.senses = senses;
        this.firsts = firsts;
        this.grammar = new Grammar(nouns);
        this.names = new Names(nouns, lexicon, firsts, cast);
        this.venues = new Venues(lexicon, nouns);
        this.identities = new Identities(lexicon, firsts, cast);
    }

    /** A survey that knows the people of a film. */
    Survey knowing(CastList cast) {
        return new Survey(lexicon, nouns, senses, firsts, cast, deeds);
    }

    /** What a text mentions, in its order. */
    List<Sight> of(List<Token> tokens, Set<String> voters) {
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            i += step(tokens, i, sights, voters);
        }
        List<Sight> all = identities.of(tokens, new Settling(lexicon, nouns, tokens).of(sights));
        all.addAll(hints(tokens, all));
        all.addAll(deeds.in(tokens, all));
        return all;
    }

    private List<Sight> hints(List<Token> tokens, List<Sight> sights) {
        List<Sight> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            for (int length = Math.min(3, tokens.size() - i); length >= 1; length--) {
                List<String> words =
                        tokens.subList(i, i + length).stream().map(Token::word).toList();
                Optional<Entry> hint = lexicon.hint(words);
                if (hint.isPresent()
                        && sights.stream()
                                .noneMatch(s -> s.covers(at)
                                        && (s.idiom() || phrase(s) || told(s, tokens.get(at), hint.get())))) {
                    found.add(new Sight(hint.get(), i, i + length, "", false, 1));
                    break;
                }
            }
        }
        return found;
    }

    /** Whether a word of several meanings has one here that has a place of its own: cells of honey are in no body. */
    private boolean told(Sight s, Token word, Entry hint) {
        String home = s.entry().attributes().getOrDefault("place", hint.name());
        return s.entry().kind() == Entry.Kind.THING
                && !home.equals(hint.name())
                && Words.nounForms(word.word()).stream().anyMatch(senses::knows);
    }

    /** Whether words together name a thing, so that none of them speaks for itself: "palm trees". */
    private static boolean phrase(Sight s) {
        return s.entry().kind() == Entry.Kind.THING && s.to() - s.from() > 1;
    }

    /** The words of a text, their base forms and the places they bring to mind: what votes on meanings. */
    Set<String> voters(List<Token> tokens) {
        Set<String> voters = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            for (String form : Words.forms(word)) {
                voters.add(form);
                if (!senses.knows(form)) {
                    lexicon.exact(form).flatMap(Survey::home).ifPresent(voters::add);
                }
            }
            if (!senses.knows(word)) {
                nouns.find(word)
                        .filter(n -> n.type() == 'P' || n.type() == 'W' || n.type() == 'N')
                        .ifPresent(n -> voters.add(n.home()));
            }
        }
        voters.addAll(names.families(tokens));
        return voters;
    }

    private static Optional<String> home(Entry entry) {
        return entry.kind() == Entry.Kind.PLACE
                ? Optional.of(entry.name().toUpperCase(Locale.ROOT))
                : Optional.ofNullable(entry.attributes().get("place")).map(p -> p.toUpperCase(Locale.ROOT));
    }

    private int step(List<Token> tokens, int at, List<Sight> sights, Set<String> voters) {
        int exact = exact(tokens, at, sights);
        if (exact > 0) {
            return exact;
        }
        int phrase = phrase(tokens, at, sights, voters);
        if (phrase > 0) {
            return phrase;
        }
        int name = names.length(tokens, at, voters);
        if (name > 0) {
            lexicon.exact("person").ifPresent(e -> sights.add(named(sight(e, tokens, at, at + name, sights))));
            return name;
        }
        int under = submerged(tokens, at);
        if (under > 0) {
            sights.add(new Sight(UNDERWATER, at, at + under, "in", false, 1));
            return under;
        }
        Token token = tokens.get(at);
        if (token.number() || Grammar.FUNCTION_WORDS.contains(token.word()) && !listed(token.word())) {
            return 1;
        }
        Optional<Entry> meant = venues.place(tokens, at, grammar.preposition(tokens, at, floor(at, sights)))
                .or(() -> meaning(tokens, at, voters));
        if (meant.isPresent()) {
            sights.add(sight(meant.get(), tokens, at, at + 1, sights));
        }
        return 1;
    }

    /** A name stands for one, and for somebody in particular. */
    private static Sight named(Sight s) {
        Map<String, String> facts = new HashMap<>(s.entry().attributes());
        facts.put(Identities.NAMED, "yes");
        Entry person = new Entry(s.entry().kind(), s.entry().name(), facts, false);
        return new Sight(person, s.from(), s.to(), s.preposition(), s.modifies(), 1);
    }

    /** Amounts of money and letters of the alphabet, of which no word means what it says by itself. */
    private int exact(List<Token> tokens, int at, List<Sight> sights) {
        int letter = Alphabet.length(tokens, at);
        if (letter > 0) {
            Alphabet.entry(tokens, at).ifPresent(e -> sights.add(sight(e, tokens, at, at + letter, sights)));
            return letter;
        }
        int money = Money.length(tokens, at);
        if (money > 0) {
            lexicon.exact(Money.shown(tokens, at, money))
                    .map(e -> sight(e, tokens, at, at + money, sights))
                    .ifPresent(
                            s -> sights.add(new Sight(s.entry(), s.from(), s.to(), s.preposition(), s.modifies(), 1)));
            return money;
        }
        return Money.weight(tokens, at);
    }

    /** How many words say that something is under water, 0 if none do: "beneath the warm water". */
    private static int submerged(List<Token> tokens, int at) {
        if (!BENEATH.contains(tokens.get(at).word())) {
            return 0;
        }
        for (int i = at + 1;
                i < Math.min(tokens.size(), at + 4) && !tokens.get(i - 1).closed();
                i++) {
            if (SURFACES.contains(tokens.get(i).word())) {
                return i + 1 - at;
            }
        }
        return 0;
    }

    private boolean listed(String word) {
        return lexicon.exact(word).isPresent();
    }

    /** The longest phrase of two words or more. */
    private int phrase(List<Token> tokens, int at, List<Sight> sights, Set<String> voters) {
        for (int length = Math.min(Lexicon.LONGEST_PHRASE, tokens.size() - at); length > 1; length--) {
            List<String> words =
                    tokens.subList(at, at + length).stream().map(Token::word).toList();
            Optional<Entry> hit = lexicon.find(words, 0, length);
            if (hit.isEmpty() && length <= 3 && !tokens.get(at + length - 2).closed()) {
                hit = compound(words);
            }
            String spoken = String.join(" ", words);
            if (hit.isPresent() && senses.knows(spoken)) {
                hit = senses.choose(spoken, voters)
                        .filter(m -> !m.equals("none"))
                        .flatMap(this::resolve);
            }
            boolean taken = hit.isPresent() && !(hit.get().guarded() && grammar.verb(tokens, at));
            if (taken && !overtaken(tokens, at, length)) {
                sights.add(sight(hit.get(), tokens, at, at + length, sights));
                return length;
            }
        }
        return 0;
    }

    /** Whether a phrase that opens with an article or preposition ends inside another: "the law" in "the law firm". */
    private boolean overtaken(List<Token> tokens, int at, int length) {
        int from = at;
        while (from < at + length
                && Grammar.FUNCTION_WORDS.contains(tokens.get(from).word())) {
            from++;
        }
        if (from == at || from == at + length) {
            return false;
        }
        for (int to = Math.min(tokens.size(), from + Lexicon.LONGEST_PHRASE); to > at + length; to--) {
            List<String> words =
                    tokens.subList(from, to).stream().map(Token::word).toList();
            if (tokens.subList(from, to - 1).stream().noneMatch(Token::closed)
                    && lexicon.find(words, 0, words.size())
                            .filter(Settling::noun)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Entry> compound(List<String> words) {
        if (Grammar.FUNCTION_WORDS.contains(words.get(0))
                || Grammar.FUNCTION_WORDS.contains(words.get(words.size() - 1))) {
            return Optional.empty();
        }
        String prefix = String.join(" ", words.subList(0, words.size() - 1)) + " ";
        for (String form : Words.forms(words.get(words.size() - 1))) {
            Optional<Nouns.Noun> noun = nouns.exact(prefix + form);
            if (noun.isPresent()) {
                Optional<Entry> found = entry(noun.get(), prefix + form);
                boolean drawn = found.filter(e -> e.kind() != Entry.Kind.WORD).isPresent();
                return drawn || !LIKENESSES.contains(form) ? found : lexicon.exact(form);
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> meaning(List<Token> tokens, int at, Set<String> voters) {
        Token token = tokens.get(at);
        Optional<Entry> chosen = homograph(tokens, at, voters);
        if (chosen.isPresent()) {
            return chosen;
        }
        Optional<Entry> listed = lexicon.find(List.of(token.word()), 0, 1);
        if (listed.isEmpty()) {
            listed = lexicon.exact(nouns.base(token.word()));
        }
        if (listed.isPresent() && Settling.noun(listed.get())) {
            // Only verbs end in -ed or -ing: nobody "crowed" is a crow.
            listed = Words.nounForms(token.word()).stream()
                    .flatMap(form -> lexicon.exact(form).stream())
                    .findFirst()
                    .or(() -> lexicon.exact(nouns.base(token.word())));
            if (listed.isEmpty()) {
                return Optional.empty();
            }
        }
        if (listed.isPresent()) {
            Entry.Kind kind = listed.get().kind();
            boolean noun = kind == Entry.Kind.THING || kind == Entry.Kind.PLACE;
            // Nobody marches in March.
            if (kind == Entry.Kind.POSE
                    && at > 0
                    && (Grammar.DETERMINERS.contains(tokens.get(at - 1).word()) || token.capital() && !token.opens())) {
                return Optional.empty();
            }
            boolean guarded = listed.get().guarded() && !determined(tokens, at) || noun && branded(tokens, at);
            return noun && (guarded || grammar.verb(tokens, at)) ? Optional.empty() : listed;
        }
        boolean name = token.capital() && !token.opens() && (!determined(tokens, at) || proper(tokens, at));
        if (grammar.verb(tokens, at)) {
            return Optional.empty();
        }
        Optional<Entry> found = nouns.find(token.word())
                .filter(n -> name ? n.type() == 'N' || n.type() == 'P' : n.type() != 'N' || token.capital())
                .flatMap(n -> entry(n, nouns.singular(token.word())));
        boolean drawn = found.filter(e -> e.kind() != Entry.Kind.WORD).isPresent();
        boolean kind = KINDS.stream().anyMatch(nouns.singular(token.word())::endsWith);
        return drawn || name || found.isPresent() && !kind
                ? found
                : joined(token.word()).or(() -> found);
    }

    /** Whether a common noun is written as the name of somebody or something, in a sentence that is no title. */
    private boolean branded(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.capital()
                && !token.opens()
                && !determined(tokens, at)
                && prose(tokens)
                && nouns.find(token.word())
                        .filter(n -> n.type() == 'P' || n.type() == 'T')
                        .isPresent();
    }

    private static boolean prose(List<Token> tokens) {
        List<Token> telling = tokens.stream()
                .filter(t -> !t.number() && !Grammar.FUNCTION_WORDS.contains(t.word()))
                .toList();
        long small = telling.stream().filter(t -> !t.capital()).count();
        boolean joined = tokens.stream().anyMatch(t -> !t.capital() && Grammar.FUNCTION_WORDS.contains(t.word()));
        return joined && small >= 3 && small * 2 > telling.size();
    }

    /** Whether a word with a capital belongs to a name of several, in a sentence that is no title: "the Sierra Nevada". */
    private static boolean proper(List<Token> tokens, int at) {
        boolean before =
                at > 0 && tokens.get(at - 1).capital() && !tokens.get(at - 1).opens();
        boolean after = at + 1 < tokens.size()
                && !tokens.get(at).closed()
                && tokens.get(at + 1).capital();
        return (before || after) && prose(tokens);
    }

    /** A compound written as one word means what its head means: a clownfish is a fish. */
    private Optional<Entry> joined(String word) {
        for (String form : Words.nounForms(word)) {
            for (String head : HEADS) {
                if (form.endsWith(head) && form.length() >= head.length() + 3) {
                    return lexicon.exact(head).filter(Settling::noun);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> homograph(List<Token> tokens, int at, Set<String> voters) {
        Token token = tokens.get(at);
        if (token.capital()) {
            String name = token.word().substring(0, 1).toUpperCase(Locale.ROOT)
                    + token.word().substring(1);
            Optional<String> brand = senses.choose(name, voters);
            if (brand.isPresent()) {
                return resolve(brand.get());
            }
        }
        for (String form : Words.nounForms(token.word())) {
            boolean listed =
                    !form.equals(token.word()) && lexicon.exact(token.word()).isPresent();
            if (senses.knows(form) && !listed && !grammar.verb(tokens, at)) {
                return senses.choose(form, voters).flatMap(this::resolve);
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> resolve(String meaning) {
        if (meaning.startsWith("word:")) {
            return Optional.of(new Entry(Entry.Kind.WORD, meaning.substring(5), Map.of(), false));
        }
        Optional<Entry> entry = lexicon.exact(meaning);
        return entry.isPresent() ? entry : Optional.of(new Entry(Entry.Kind.IDIOM, "none", Map.of(), false));
    }

    private Optional<Entry> entry(Nouns.Noun noun, String word) {
        return switch (noun.type()) {
            case 'T' ->
                lexicon.exact(noun.kind())
                        .filter(e -> e.kind() == Entry.Kind.THING)
                        .or(() -> Optional.of(lettered(word, noun.home())));
            case 'W' -> Optional.of(lettered(word, noun.home()));
            case 'P', 'N' ->
                Optional.of(new Entry(Entry.Kind.PLACE, noun.home().toLowerCase(Locale.ROOT), place(noun), false));
            default -> Optional.empty();
        };
    }

    private static Map<String, String> place(Nouns.Noun noun) {
        if (noun.type() == 'N') {
            return Map.of("weight", "4");
        }
        return Venues.built(Place.valueOf(noun.home())) ? Map.of("sign", "yes") : Map.of();
    }

    private static Entry lettered(String word, String home) {
        Map<String, String> facts = home.isEmpty() ? Map.of() : Map.of("place", home.toLowerCase(Locale.ROOT));
        return new Entry(Entry.Kind.WORD, word, facts, false);
    }

    private static boolean determined(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (Grammar.DETERMINERS.contains(tokens.get(i).word())
                    || tokens.get(i).word().equals("of")
                    || tokens.get(i).word().equals("with")) {
                return true;
            }
        }
        boolean alone = (at == 0 || tokens.get(at - 1).closed())
                && (at + 1 == tokens.size() || tokens.get(at).closed());
        return alone || tokens.size() <= 2;
    }

    private Sight sight(Entry entry, List<Token> tokens, int from, int to, List<Sight> sights) {
        return new Sight(
                entry,
                from,
                to,
                grammar.preposition(tokens, from, floor(from, sights)),
                tokens.get(to - 1).possessive(),
                Quantity.of(tokens, from, to));
    }

    /**
     * The first word that may govern another. Words of an earlier phrase, such as "went down", govern nothing; neither do
     * those of a noun that other words part from this one: "in a laboratory grow young corals".
     */
    private static int floor(int from, List<Sight> sights) {
        return sights.stream()
                .filter(s -> s.to() - s.from() > 1 || s.to() < from && Settling.noun(s.entry()))
                .mapToInt(Sight::to)
                .max()
                .orElse(0);
    }
}
