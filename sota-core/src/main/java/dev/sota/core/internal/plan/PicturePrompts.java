package dev.sota.core.internal.plan;

import dev.sota.core.internal.plan.Subjects.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says what is to be seen in each scene, near to the words of the text. In English a pronoun gives way to what it
 * stands for, filler goes, and what is said not to be there is not asked for. Has state: feed scenes in order.
 */
final class PicturePrompts {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…][\"”’)]{0,2})\\s+(?=[\\p{Lu}\"“(])");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»「」『』]");
    private static final Pattern DUMMY_IT =
            Pattern.compile("(?iu)(?:is|was|were|will|would|has|had|takes|took|seems|seemed)");
    /** "It was nearly midnight". */
    private static final Set<String> HOURS =
            Set.of("nearly", "almost", "past", "about", "time", "late", "early", "only");

    /** "It hurts": nothing that was spoken of does. */
    private static final Set<String> NOTHING = Set.of("hurts", "hurt", "helps", "matters", "depends", "follows");

    private static final Set<String> COUNTS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half");

    private static final Set<String> OBJECTS = Set.of("it", "them");

    /** "A family of clouds", of whom one may have a name. */
    private static final Pattern GROUP = Pattern.compile(
            "\\b(?:family|group|flock|row|herd|pair|fleet|bunch|crowd|box|shelf) of (?:\\p{Ll}+ )?(\\p{Ll}+s)\\b");

    private static final Pattern HE_OR_SHE = Pattern.compile("\\b(?:he|she|him)\\b");

    private final boolean english;
    private final Antecedents antecedents;
    private final Aliases aliases;
    private String group = "";

    PicturePrompts(Locale language, Scenery scenery) {
        this.antecedents = new Antecedents(scenery);
        this.aliases =
                new Aliases(what -> scenery.read(what).stream().anyMatch(s -> s.aspect() == Scenery.Aspect.PLACE));
        this.english = language.getLanguage().equals("en");
    }

    /** Takes in a title, which may explain a name: "Brook, the Garden That Waters Itself". */
    void introduce(String title) {
        int comma = title.indexOf(',');
        if (english && comma > 0) {
            aliases.learn(title.substring(0, comma) + title.substring(comma).toLowerCase(Locale.ENGLISH));
        }
    }

    /** Names those whom "they" stands for where nothing nearer does. */
    void star(String beings) {
        antecedents.star(beings);
    }

    /** Learns which names are those of places, and whose the others are. */
    void settle(PlaceNames places, People people) {
        antecedents.settle(places, people);
    }

    /** A text with the names that have been explained put into words: Brook may be no brook. */
    String spelled(String text) {
        return english ? aliases.spelled(text) : text;
    }

    /** The prompt of the next scene. */
    String next(String narration) {
        if (!english) {
            return QUOTES.matcher(narration).replaceAll("").strip();
        }
        String text = Scenery.unnamed(QUOTES.matcher(Speech.seen(narration)).replaceAll(""));
        List<String> prompts = new ArrayList<>();
        for (String sentence : SENTENCE.split(text, -1)) {
            String spelled = aliases.spelled(sentence);
            String others = group.isEmpty() ? antecedents.many() : group;
            prompts.add(sentence(Subjects.words(spelled)));
            String hero = aliases.hero(sentence, others);
            if (!hero.isEmpty()) {
                antecedents.enliven(hero);
            }
            group = GROUP.matcher(sentence)
                    .results()
                    .map(m -> m.group(1))
                    .findFirst()
                    .orElse("");
            String explained = aliases.learn(sentence);
            if (!explained.isEmpty()) {
                antecedents.remember(explained);
            }
        }
        return String.join(" ", prompts).strip();
    }

    private String sentence(List<String> words) {
        antecedents.next();
        List<String> out = new ArrayList<>(words);
        Subject subject = Subjects.read(words);
        boolean ordered =
                subject.phrase().isEmpty() && words.size() > 1 && OBJECTS.contains(Subjects.bare(words.get(1)));
        if (subject.phrase().isEmpty() && !ordered) {
            subject = Subjects.laterPronoun(words, subject);
        }
        List<String> named = NounPhrases.read(words, subject.phrase().isEmpty() ? 0 : subject.end());
        if (subject.isPronoun()) {
            antecedents.rememberName(words.subList(0, subject.start()));
            String meant = resolve(out, subject);
            antecedents.mention(named);
            if (!meant.isEmpty()) {
                antecedents.again(meant, subject.phrase());
            }
        } else if (subject.phrase().isEmpty()) {
            resolveObject(out);
            antecedents.mention(named);
        } else {
            antecedents.mention(named);
            String being = NounPhrases.beast(words, subject.end());
            if (!being.isEmpty()) {
                // "His neighbour was a young squirrel": whoever he has been called, that is what is seen.
                antecedents.remember(being);
            } else if (isThing(subject.phrase())) {
                antecedents.remember(subject.phrase());
            }
        }
        String introduced = Subjects.introduced(words);
        if (!introduced.isEmpty()) {
            antecedents.remember(introduced);
        }
        dropNegated(out);
        out.removeIf(w -> w.isEmpty() || (Subjects.has("filler", w) && w.equals(Subjects.bare(w))));
        while (!out.isEmpty() && Subjects.has("connectors", out.get(0))) {
            out.remove(0);
        }
        String told = String.join(" ", out);
        // A cloud that is "she" is a cloud all the same.
        return antecedents.enlivens(told) ? HE_OR_SHE.matcher(told).replaceAll("it") : told;
    }

    /** Puts into words what a pronoun stands for, and says that. */
    private String resolve(List<String> out, Subject subject) {
        if (isDummy(out, subject)) {
            out.set(subject.start(), "");
            out.set(subject.end(), "");
            return "";
        }
        String verb = subject.end() < out.size() ? Subjects.bare(out.get(subject.end())) : "";
        boolean it = subject.phrase().equalsIgnoreCase("it");
        if (it && (Subjects.has("weather-verbs", verb) || NOTHING.contains(verb))) {
            return "";
        }
        String meant = antecedents.of(subject.phrase(), verb);
        replace(out, subject.start(), meant);
        return meant;
    }

    /** In an order, such as "Shape it into a loaf", the thing is the object. */
    private void resolveObject(List<String> out) {
        for (int i = 1; i < Math.min(out.size(), 4); i++) {
            String word = Subjects.bare(out.get(i));
            if (OBJECTS.contains(word) && i + 1 < out.size() && Subjects.has("verbs", out.get(i + 1))) {
                // "Outside it is dark"
                resolve(out, new Subject(word, i, i + 1));
                return;
            }
            if (OBJECTS.contains(word)) {
                replace(out, i, antecedents.of(word, ""));
                return;
            }
        }
        String object = Subjects.object(out);
        if (!object.isEmpty() && isThing(object)) {
            antecedents.remember(object);
        }
    }

    private static void replace(List<String> out, int index, String name) {
        String word = out.get(index);
        if (!name.isEmpty()) {
            out.set(index, word.replace(Subjects.bare(word), name));
        }
    }

    /** "It is raining", "It was a cold night": nothing that the word stands for. */
    private static boolean isDummy(List<String> words, Subject subject) {
        if (!subject.phrase().equalsIgnoreCase("it") || subject.end() + 1 >= words.size()) {
            return false;
        }
        int at = subject.end() + 1;
        boolean degree = at + 1 < words.size()
                && (words.get(at).equals("so")
                        || words.get(at).equals("too")
                        || words.get(at).equals("very"));
        String next = words.get(degree ? at + 1 : at);
        boolean vague = Subjects.has("determiners", next)
                || HOURS.contains(next)
                || Subjects.has("adjectives", next)
                || Subjects.has("weather-verbs", next)
                || next.equals("not");
        String verb = words.get(subject.end());
        boolean grows = Subjects.has("becoming", verb) && (Subjects.has("adjectives", next) || HOURS.contains(next));
        boolean begins = Subjects.has("beginning", verb)
                && next.equals("to")
                && at + 1 < words.size()
                && Subjects.has("weather-verbs", words.get(at + 1));
        return DUMMY_IT.matcher(verb).matches() && vague || grows || begins;
    }

    private static boolean isThing(String phrase) {
        List<String> words = Subjects.words(phrase);
        // "Warm three spoonfuls of oil" is an order.
        boolean order = words.size() > 1
                && !Subjects.has("determiners", words.get(0))
                && (Subjects.has("numbers", words.get(1)) || COUNTS.contains(words.get(1)));
        return !order && !Subjects.has("abstract", words.get(words.size() - 1));
    }

    /** A picture cannot show that something is not there; drawing it would say the opposite. */
    private static void dropNegated(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!Subjects.has("negators", words.get(i)) || !words.get(i).equals(Subjects.bare(words.get(i)))) {
                continue;
            }
            if (i + 1 < words.size() && Subjects.has("comparatives", words.get(i + 1))) {
                continue;
            }
            words.set(i, "");
            dropPhrase(words, i + 1);
        }
    }

    /** Takes out an article and up to two more words. */
    private static void dropPhrase(List<String> words, int start) {
        int content = 0;
        for (int j = start; j < Math.min(words.size(), start + 4) && content < 2; j++) {
            String word = words.get(j);
            boolean article = Subjects.has("determiners", word);
            boolean ends = Subjects.has("function", word)
                    || Subjects.has("prepositions", word)
                    || Subjects.has("verbs", word)
                    || Subjects.has("adverbs", word);
            if (!article && ends) {
                return;
            }
            content += article || Subjects.has("adjectives", word) ? 0 : 1;
            words.set(j, "");
            if (!word.equals(Subjects.bare(word))) {
                return;
            }
        }
    }
}
