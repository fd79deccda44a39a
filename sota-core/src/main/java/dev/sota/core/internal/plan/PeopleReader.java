package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.People.Somebody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the texts of an English film who is named, and what is told of them. One film, not reusable. */
final class PeopleReader {

    /** More people than a picture could tell from one another. */
    private static final int MOST = 24;

    /** More names than a film has; a text from outside may be nothing else. */
    private static final int MOST_NAMES = 200;

    /** Names that one sentence tells something of. */
    private static final int MOST_DESCRIBED = 8;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?\u2026][\"\u201d\u2019)]{0,2})\\s+");
    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|his|him|himself)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b");
    private static final Pattern AGED =
            Pattern.compile("\\b(?:aged|was|is) (sixty|seventy|eighty|ninety|6\\d|7\\d|8\\d|9\\d)");

    /** "Her name was Mara". */
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:[Hh]is|[Hh]er|[Mm]y) name (?:was|is) (\\p{Lu}\\p{Ll}+)");

    /** Names of whole peoples: "Romans", "Austrian". */
    private static final Pattern PEOPLES = Pattern.compile("\\p{Lu}\\p{L}+(?:ian|ish|ese|ans|ists)");

    /** Groups of words that have a capital only because a sentence begins with them. */
    private static final List<String> WORDS = List.of(
            "function",
            "connectors",
            "adverbs",
            "prepositions",
            "adjectives",
            "abstract",
            "verbs",
            "openers",
            "animals",
            "deeds",
            "numbers",
            "determiners",
            "subordinators");

    private final PlaceNames places;
    private final Map<String, Clues> clues = new LinkedHashMap<>();
    private Set<String> plain = Set.of();

    PeopleReader(PlaceNames places) {
        this.places = places;
    }

    /** What is learned of a name on the way. */
    private static final class Clues {
        private int he;
        private int she;
        private boolean old;
        private boolean acts;
        private int times;
        private String role = "";

        /** "Her name was Mara": the keeper of whom the sentence before told. */
        void introduce(String chief, String sentence) {
            acts = true;
            times++;
            role = role.isEmpty() ? Roles.in(chief) : role;
            he += sentence.toLowerCase(Locale.ROOT).contains("his name") ? 2 : 0;
            she += sentence.toLowerCase(Locale.ROOT).contains("her name") ? 2 : 0;
        }

        /** The first pronoun tells. */
        void sexed(String sentence) {
            Matcher man = HE.matcher(sentence);
            Matcher woman = SHE.matcher(sentence);
            int him = man.find() ? man.start() : Integer.MAX_VALUE;
            int her = woman.find() ? woman.start() : Integer.MAX_VALUE;
            this.he += him < her ? 1 : 0;
            this.she += her < him ? 1 : 0;
        }

        /** Whether this may be somebody at all: what only begins one sentence may be a word like any other. */
        boolean somebody(String name) {
            return !role.isEmpty() || name.contains(" ") || acts && (times > 1 || he + she > 0);
        }
    }

    /** A sentence, read once. */
    private record Told(String text, List<String> words, Subjects.Subject subject) {
        static Told of(String text) {
            List<String> words = Subjects.words(text);
            return new Told(text, words, Subjects.read(words));
        }

        /** Whether it is about somebody of this name. */
        boolean about(String name) {
            return subject.phrase().contains(name.split(" ")[0]);
        }
    }

    /** Those whom the texts of a film name. */
    People read(List<String> texts) {
        List<Told> sentences = texts.stream()
                .flatMap(t -> Stream.of(SENTENCE.split(Speech.seen(t))))
                .map(Told::of)
                .toList();
        plain = sentences.stream()
                .flatMap(t -> t.words().stream())
                .map(Subjects::bare)
                .filter(w -> w.equals(w.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        String last = "";
        String chief = "";
        for (Told sentence : sentences) {
            last = sentence(sentence, last);
            Matcher named = NAMED.matcher(sentence.text());
            if (named.find()) {
                clues(named.group(1)).introduce(chief, sentence.text());
            }
            chief = chief(sentence, chief);
        }
        return new People(clues.entrySet().stream()
                .filter(e -> !animal(e.getValue().role) && e.getValue().somebody(e.getKey()))
                .limit(MOST)
                .map(e -> somebody(e.getKey(), e.getValue()))
                .toList());
    }

    /** Takes in a sentence and says whom its pronouns mean. */
    private String sentence(Told sentence, String last) {
        List<String> names = names(sentence);
        String text = sentence.text();
        names.forEach(n -> clues(whole(n)).times += text.startsWith(n) ? 1 : 2);
        String meant = meant(sentence, names, last);
        Clues of = clues.get(meant);
        if (of != null) {
            if (names.size() < 2) {
                of.sexed(names.isEmpty() ? text : text.substring(text.indexOf(names.get(0))));
            }
            of.acts |= acts(sentence, names);
            of.old |= AGED.matcher(text).find();
        }
        // A sentence of more names than these describes none of them.
        names.stream().limit(MOST_DESCRIBED).forEach(name -> describe(text, name, clues(whole(name))));
        return meant;
    }

    private static void describe(String text, String name, Clues told) {
        String words = told.role.isEmpty() ? Roles.described(text, name) : "";
        if (!words.isEmpty()) {
            told.role = Roles.in(words);
            told.old |= (" " + words).contains(" old ");
        }
    }

    /** What is known of a name; of more names than a film has, nothing is kept. */
    private Clues clues(String name) {
        return clues.size() < MOST_NAMES
                ? clues.computeIfAbsent(name, k -> new Clues())
                : clues.getOrDefault(name, new Clues());
    }

    /** The person that a sentence is about, by what they are. */
    private static String chief(Told sentence, String before) {
        String phrase = sentence.subject().phrase().toLowerCase(Locale.ROOT);
        return Roles.in(phrase).isEmpty() ? before : phrase;
    }

    /** Whom the pronouns of a sentence mean: the one it names, unless it is about somebody else. */
    private String meant(Told sentence, List<String> names, String last) {
        Subjects.Subject subject = sentence.subject();
        if (names.isEmpty()) {
            return subject.isPronoun() || subject.phrase().isEmpty() ? last : "";
        }
        String noun = subject.phrase().substring(subject.phrase().lastIndexOf(' ') + 1);
        boolean another = names.size() > 1
                || subject.isPronoun()
                || Subjects.has("people", noun)
                || Subjects.has("male", noun)
                || Subjects.has("female", noun);
        return !sentence.about(names.get(0)) && another ? "" : whole(names.get(0));
    }

    /** Whether those named do something, as towns do not. */
    private static boolean acts(Told sentence, List<String> names) {
        int end = sentence.subject().end();
        if (names.isEmpty()
                || !sentence.about(names.get(0))
                || end >= sentence.words().size()) {
            return false;
        }
        String verb = Subjects.bare(sentence.words().get(end));
        boolean does = Subjects.has("verbs", verb) && !Subjects.has("function", verb);
        return Subjects.has("deeds", verb) || does || verb.endsWith("ed") && verb.length() > 4;
    }

    /** The names of people in a sentence. */
    private List<String> names(Told sentence) {
        List<String> words = sentence.words();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean opens = i == 0 && sentence.subject().start() > 0;
            int end = opens ? i : NounPhrases.capitals(words, i);
            if (end <= i) {
                continue;
            }
            boolean person = NounPhrases.person(words, i);
            // "Mayor Ilse Tarrant" is called Ilse Tarrant.
            boolean titled = Subjects.has("people", words.get(i)) || i == 0 && Subjects.has("deeds", words.get(i));
            int start = end > i + 1 && titled ? i + 1 : i;
            String name = words.subList(start, end).stream().map(Subjects::bare).collect(Collectors.joining(" "));
            String first = name.split(" ")[0];
            boolean many =
                    Subjects.has("people", Subjects.singular(first.toLowerCase(Locale.ROOT))) || first.endsWith("men");
            boolean word = i == 0 && end == 1 && (many || common(first, words));
            String family = name.substring(name.lastIndexOf(' ') + 1);
            boolean thing = Subjects.has("institutions", family) || plain.contains(name.toLowerCase(Locale.ROOT));
            boolean place = places.has(name)
                    || places.has(first)
                    || PEOPLES.matcher(first).matches();
            if (person && !word && !thing && !place) {
                found.add(name);
            }
            i = end - 1;
        }
        return found;
    }

    /** Whether a single first word of a sentence may be a word like any other. */
    private static boolean common(String first, List<String> words) {
        String next = words.size() > 1 ? Subjects.bare(words.get(1)) : "";
        boolean acts = Subjects.has("verbs", next) || Subjects.has("deeds", next);
        boolean known = WORDS.stream().anyMatch(group -> Subjects.has(group, first));
        return known || !acts || first.endsWith("s") || first.endsWith("ly");
    }

    /** The fullest name known that a name is part of. */
    private String whole(String name) {
        List<String> parts = List.of(name.split(" "));
        return clues.keySet().stream()
                .filter(k -> List.of(k.split(" ")).containsAll(parts))
                .findFirst()
                .orElse(name);
    }

    private static boolean animal(String role) {
        return Subjects.has("animals", role.substring(role.lastIndexOf(' ') + 1));
    }

    private static Somebody somebody(String name, Clues clues) {
        String head = clues.role.substring(clues.role.lastIndexOf(' ') + 1);
        boolean young = Subjects.has("young", head);
        boolean man = Subjects.has("male", head) || name.startsWith("Mr ") || clues.he > clues.she;
        boolean woman = Subjects.has("female", head) || name.startsWith("Mrs ") || clues.she > clues.he;
        String kind =
                woman && !Subjects.has("male", head) ? young ? "girl" : "woman" : man ? young ? "boy" : "man" : "";
        String role = Set.of("man", "woman", "boy", "girl").contains(clues.role) ? "" : clues.role;
        return new Somebody(name, kind.isEmpty() || !clues.old ? kind : kind + " old", role);
    }
}
