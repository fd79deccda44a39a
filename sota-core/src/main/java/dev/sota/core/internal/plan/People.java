package dev.sota.core.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has a name in an English film: whether man or woman, how old, and what they are, so that they look the same
 * wherever they are seen. Immutable.
 */
final class People {

    /** More people than a picture could tell from one another. */
    private static final int MOST = 24;

    private static final String NAME =
            "(\\p{Lu}\\p{Ll}[\\p{L}-]*(?: (?:von |van |de |der |da |di )?\\p{Lu}\\p{Ll}[\\p{L}-]*){0,3})";
    private static final String ROLE = "((?:[a-z]+ ){0,3}?[a-z-]+)";
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?\u2026][\"\u201d\u2019)]{0,2})\\s+");
    private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|his|him|himself)\\b");
    private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|her|hers|herself)\\b");
    private static final Pattern AGED =
            Pattern.compile("\\b(?:aged|was|is) (sixty|seventy|eighty|ninety|6\\d|7\\d|8\\d|9\\d)");

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

    /** Words for who does something: "maker", "conductor", "chemist". */
    private static final Pattern AGENT = Pattern.compile(
            "[a-z]{2,}(?:maker|worker|keeper|driver|tor|ser|ner|ker|ger|list|mist|gist|ician|arian|man|woman|smith|wright)");

    private static final String ENDS = "(?=[,.;:!?]| (?:who|whose|from|of|in|at|with|and|for|on)\\b|$)";

    /** "Her name was Mara". */
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:[Hh]is|[Hh]er|[Mm]y) name (?:was|is) (\\p{Lu}\\p{Ll}+)");

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Miss", "Dr", "Sir", "Lady", "Lord", "Saint");

    /** With these end names of what is nobody. */
    private static final Set<String> THINGS = Set.of(
            "Street",
            "Road",
            "Lane",
            "Avenue",
            "Square",
            "Park",
            "Garden",
            "Gardens",
            "Prize",
            "Sound",
            "Bay",
            "Sea",
            "Ocean",
            "River",
            "Lake",
            "Mount",
            "Mountain",
            "Mountains",
            "Island",
            "Islands",
            "School",
            "College",
            "University",
            "Company",
            "Hall",
            "House",
            "Museum",
            "Bridge",
            "Railway",
            "Station",
            "Church",
            "Cathedral",
            "Castle",
            "Palace",
            "Hospital",
            "Hotel",
            "Junction",
            "Council",
            "Society",
            "Institute",
            "Office",
            "Bank",
            "Club",
            "Army",
            "Navy",
            "Empire",
            "Kingdom",
            "Wall",
            "Tower",
            "Temple",
            "Canal",
            "Coast",
            "Valley",
            "Desert",
            "Forest",
            "War",
            "Act",
            "Day",
            "Festival",
            "Award",
            "Cup",
            "Theatre",
            "Library",
            "Market",
            "Harbour",
            "Port",
            "Quay",
            "Airport",
            "Zoo");

    /** Names of whole peoples: "Romans", "Austrian". */
    private static final Pattern PEOPLES = Pattern.compile("\\p{Lu}\\p{L}+(?:ian|ish|ese|ans|ists)");

    /** Whom the film names. */
    private final List<Somebody> all;

    /** Nobody. */
    static final People NOBODY = new People(List.of());

    /**
     * Somebody.
     *
     * @param name as it is written most fully
     * @param kind man, woman, boy, girl, or nothing when nothing tells
     * @param role what they are, such as "baker"; empty when it is not said
     */
    record Somebody(String name, String kind, String role) {
        /** As an element of a setting. */
        String told() {
            return Stream.of("cast", name, kind, role).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        }

        /** Whether a text speaks of them by name, or by what they are. */
        boolean in(String text) {
            boolean named = Stream.of(name.split(" "))
                    .filter(part -> part.length() > 2 && Character.isUpperCase(part.codePointAt(0)))
                    .filter(part -> !TITLES.contains(part))
                    .anyMatch(part -> Pattern.compile("\\b" + Pattern.quote(part) + "\\b")
                            .matcher(text)
                            .find());
            return named || !role.isEmpty() && text.toLowerCase(Locale.ROOT).contains("the " + role);
        }
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
            role = role.isEmpty() ? role(chief) : role;
            he += sentence.toLowerCase(Locale.ROOT).contains("his name") ? 2 : 0;
            she += sentence.toLowerCase(Locale.ROOT).contains("her name") ? 2 : 0;
        }

        /** Whether this may be somebody at all: what only begins one sentence may be a word like any other. */
        boolean somebody(String name) {
            return !role.isEmpty() || name.contains(" ") || acts && (times > 1 || he + she > 0);
        }
    }

    private People(List<Somebody> all) {
        this.all = List.copyOf(all);
    }

    /** Those whom the texts of a film name. */
    static People of(List<String> texts, Locale language, PlaceNames places) {
        if (!language.getLanguage().equals("en")) {
            return new People(List.of());
        }
        List<String> sentences = texts.stream()
                .flatMap(t -> Stream.of(SENTENCE.split(Speech.seen(t))))
                .toList();
        Set<String> plain = sentences.stream()
                .flatMap(t -> Subjects.words(t).stream())
                .map(Subjects::bare)
                .filter(w -> w.equals(w.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Map<String, Clues> clues = new LinkedHashMap<>();
        String last = "";
        String chief = "";
        for (String sentence : sentences) {
            List<String> names = names(sentence, places, plain);
            names.forEach(n -> clues.computeIfAbsent(whole(n, clues.keySet()), k -> new Clues()).times +=
                    sentence.startsWith(n) ? 1 : 2);
            last = meant(sentence, names, last, clues.keySet());
            Clues meant = clues.get(last);
            if (meant != null) {
                if (names.size() < 2) {
                    sexed(meant, names.isEmpty() ? sentence : sentence.substring(sentence.indexOf(names.get(0))));
                }
                meant.acts |= acts(sentence, names);
                meant.old |= AGED.matcher(sentence).find();
            }
            roles(sentence, names, clues);
            Matcher named = NAMED.matcher(sentence);
            if (named.find()) {
                clues.computeIfAbsent(named.group(1), k -> new Clues()).introduce(chief, sentence);
            }
            chief = chief(sentence, chief);
        }
        return new People(clues.entrySet().stream()
                .filter(e -> !animal(e.getValue().role))
                .filter(e -> e.getValue().acts
                        || !e.getValue().role.isEmpty()
                        || e.getKey().contains(" "))
                .limit(MOST)
                .map(e -> somebody(e.getKey(), e.getValue()))
                .toList());
    }

    /** Everybody of whom a text speaks, as elements of a setting. */
    List<String> told(String text) {
        return all.stream()
                .filter(s -> !s.kind().isEmpty() || !s.role().isEmpty())
                .filter(s -> s.in(text))
                .map(Somebody::told)
                .toList();
    }

    /** A text in which no name is a word: "Snow drew a map" tells of no weather. */
    String masked(String text) {
        String masked = text;
        for (Somebody somebody : all) {
            for (String part : somebody.name().split(" ")) {
                boolean word = part.length() > 2 && Character.isUpperCase(part.codePointAt(0));
                masked = word ? masked.replaceAll("\\b" + Pattern.quote(part) + "\\b", "Somebody") : masked;
            }
        }
        return masked;
    }

    /** Whether anybody is known. */
    boolean known() {
        return !all.isEmpty();
    }

    /** Whether a phrase names somebody. */
    boolean has(String phrase) {
        return NounPhrases.capital(phrase) && all.stream().anyMatch(s -> s.in(phrase));
    }

    /** Man, woman, boy or girl, for a name or a part of one. */
    Optional<String> kind(String name) {
        return all.stream()
                .filter(s -> s.in(name) && !s.kind().isEmpty())
                .map(Somebody::kind)
                .findFirst();
    }

    /** The person that a sentence is about, by what they are. */
    private static String chief(String sentence, String before) {
        String phrase = Subjects.read(Subjects.words(sentence)).phrase().toLowerCase(Locale.ROOT);
        return role(phrase).isEmpty() ? before : phrase;
    }

    /** Whom the pronouns of a sentence mean: the only one named, unless it is about somebody else. */
    private static String meant(String sentence, List<String> names, String last, Set<String> known) {
        Subjects.Subject subject = Subjects.read(Subjects.words(sentence));
        if (names.isEmpty()) {
            return subject.isPronoun() || subject.phrase().isEmpty() ? last : "";
        }
        String phrase = subject.phrase();
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
        String first = names.get(0).split(" ")[0];
        boolean another = !phrase.contains(first)
                && (subject.isPronoun()
                        || Subjects.has("people", noun)
                        || Subjects.has("male", noun)
                        || Subjects.has("female", noun));
        boolean several = names.size() > 1 && !phrase.contains(first);
        return several || another ? "" : whole(names.get(0), known);
    }

    /** Whether those named do something, as towns do not. */
    private static boolean acts(String sentence, List<String> names) {
        List<String> words = Subjects.words(sentence);
        Subjects.Subject subject = Subjects.read(words);
        if (names.isEmpty()
                || !subject.phrase().contains(names.get(0).split(" ")[0])
                || subject.end() >= words.size()) {
            return false;
        }
        String verb = Subjects.bare(words.get(subject.end()));
        boolean does = Subjects.has("verbs", verb) && !Subjects.has("function", verb);
        return Subjects.has("deeds", verb) || does || verb.endsWith("ed") && verb.length() > 4;
    }

    /** The first pronoun tells. */
    private static void sexed(Clues meant, String sentence) {
        Matcher he = HE.matcher(sentence);
        Matcher she = SHE.matcher(sentence);
        int him = he.find() ? he.start() : Integer.MAX_VALUE;
        int her = she.find() ? she.start() : Integer.MAX_VALUE;
        meant.he += him < her ? 1 : 0;
        meant.she += her < him ? 1 : 0;
    }

    /** The names of people in a sentence. */
    private static List<String> names(String sentence, PlaceNames places, Set<String> plain) {
        List<String> words = Subjects.words(sentence);
        List<String> found = new ArrayList<>();
        Subjects.Subject subject = Subjects.read(words);
        for (int i = 0; i < words.size(); i++) {
            boolean opens = i == 0 && subject.start() > 0;
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
            boolean thing = THINGS.contains(family) || plain.contains(name.toLowerCase(Locale.ROOT));
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
    private static String whole(String name, Set<String> known) {
        List<String> parts = List.of(name.split(" "));
        return known.stream()
                .filter(k -> List.of(k.split(" ")).containsAll(parts))
                .findFirst()
                .orElse(name);
    }

    /** What a sentence says that those are whom it names. */
    private static void roles(String sentence, List<String> names, Map<String, Clues> clues) {
        for (String name : names) {
            Clues meant = clues.get(whole(name, clues.keySet()));
            String words = meant != null && meant.role.isEmpty() ? described(sentence, Pattern.quote(name)) : "";
            String role = role(words);
            if (meant != null && !role.isEmpty()) {
                meant.role = role;
                meant.old |= (" " + words).contains(" old ");
            }
        }
    }

    /** "Anna, the baker", "Anna was a baker", "Anna worked as a baker"; "the baker Anna", "a baker named Anna". */
    private static String described(String sentence, String name) {
        List<String> patterns = List.of(
                name + ", (?:a|an|the|his|her|their) " + ROLE + ENDS,
                name + " (?:is|was|became) (?:a|an|the) " + ROLE + ENDS,
                name + "\\b[^.!?]{0,60}\\bworked [^.!?]{0,40}?\\bas (?:a|an) " + ROLE + ENDS,
                "(?i)\\b(?:an?|the|his|her|their|my|our) " + ROLE + ",? (?:(?:who was |who is )?(?:named|called) )?"
                        + name,
                "\\b(\\p{L}[a-z]+) " + name);
        return patterns.stream()
                .map(p -> Pattern.compile(p).matcher(sentence))
                .filter(Matcher::find)
                .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                .filter(words -> !role(words).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Of "an old salt trader" what somebody is: "salt trader"; empty when no role is among the words. */
    private static String role(String words) {
        String[] parts = words.split(" ");
        String head = parts[parts.length - 1];
        boolean known = Stream.of("people", "male", "female", "animals").anyMatch(group -> Subjects.has(group, head));
        boolean agent = AGENT.matcher(head).matches()
                && Stream.of("function", "prepositions", "adverbs", "adjectives", "abstract", "numbers", "times")
                        .noneMatch(group -> Subjects.has(group, head));
        if (!known && !agent) {
            return "";
        }
        String before = parts.length > 1 ? parts[parts.length - 2] : "";
        boolean part = before.matches("[a-z]{3,}")
                && !Subjects.has("adjectives", before)
                && !Subjects.has("function", before)
                && !Subjects.has("determiners", before)
                && !Subjects.has("numbers", before)
                && !before.endsWith("ed")
                && !before.endsWith("ish")
                && !before.endsWith("ian");
        return part ? before + " " + head : head;
    }

    private static boolean animal(String role) {
        return Subjects.has("animals", role.substring(role.lastIndexOf(' ') + 1));
    }

    private static Somebody somebody(String name, Clues clues) {
        String head = clues.role.substring(clues.role.lastIndexOf(' ') + 1);
        boolean young = Set.of("boy", "girl", "child", "pupil", "schoolboy", "schoolgirl", "baby", "toddler")
                .contains(head);
        boolean man = Subjects.has("male", head) || name.startsWith("Mr ") || clues.he > clues.she;
        boolean woman = Subjects.has("female", head) || name.startsWith("Mrs ") || clues.she > clues.he;
        String kind =
                woman && !Subjects.has("male", head) ? young ? "girl" : "woman" : man ? young ? "boy" : "man" : "";
        String role = Set.of("man", "woman", "boy", "girl").contains(clues.role) ? "" : clues.role;
        return new Somebody(name, kind.isEmpty() || !clues.old ? kind : kind + " old", role);
    }
}
