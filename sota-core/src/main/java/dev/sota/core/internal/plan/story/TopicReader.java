package dev.sota.core.internal.plan.story;

import dev.sota.core.internal.plan.Subjects;
import dev.sota.core.internal.plan.story.Topic.Form;
import dev.sota.core.internal.plan.text.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an English prompt is about. */
final class TopicReader {

    private static final WordList HABITATS = WordList.read(TopicReader.class, "habitats-en.txt");

    /** "Please make me a short film about", which is meant for us and not for the film. */
    private static final Pattern ORDER = Pattern.compile(
            "(?i)^(?:please\\s+)?(?:(?:make|create|generate|produce|write|show|tell|give|draw)\\s+)?(?:me\\s+|us\\s+)?(?:an?\\s+|the\\s+)?(?:(?:short|small|little|quick|nice|beautiful|animated|[0-9]+[- ]second)\\s+)*(?:film|video|movie|clip|documentary|animation|story|tale|picture)s?\\s+(?:about|on|of|showing|with|for)\\s+");

    private static final Pattern ABOUT =
            Pattern.compile("(?i)^(?:please\\s+)?(?:tell|show)\\s+(?:me|us)\\s+(?:about\\s+)?|^about\\s+");
    private static final Pattern DAY =
            Pattern.compile("(?i)^(?:a|one|the)?\\s*day\\s+in\\s+the\\s+li(?:fe|ves)\\s+of\\s+(.+)$");
    private static final Pattern HISTORY = Pattern.compile(
            "(?i)^(?:an?\\s+|the\\s+)?(?:(?:short|brief|long|little|complete|amazing|true)\\s+)*(?:history|origins?|story|evolution|invention|birth|rise|discovery)\\s+of\\s+(.+)$");
    private static final Pattern HOW_TO =
            Pattern.compile("(?i)^(?:how\\s+to|learn(?:ing)?\\s+(?:how\\s+)?to)\\s+(.+)$");
    private static final Pattern QUESTION = Pattern.compile("(?i)^(?:why|how|what|when|where|who|which)\\s+.+$");
    private static final Pattern PRODUCT = Pattern.compile(
            "(?i)^(?:introducing|announcing|presenting|meet|launch(?:ing)?(?:\\s+of)?|the\\s+launch\\s+of)\\s+(.+)$|^((?:our|my)\\s+(?:(?:new|latest|next|first)\\s+)*(?:product|app|company|startup|shop|store|service|website|brand|restaurant|caf[eé]|book|game)\\b.*)$|^((?:our|my)\\s+new\\s+.+)$");
    private static final Pattern SCENE = Pattern.compile(
            "(?i)^(.+?)\\s+((?:in|on|at|under|over|by|near|above|below|beneath|beside|behind|among|between|inside|across|through|along|around)\\s+.+)$");
    private static final Map<String, String> PHRASES = Map.of("ice", "the ice", "space", "the wide dark of space");
    private static final Set<String> INDOORS = Set.of("workshop", "kitchen", "laboratory");

    private static final Pattern HOUR = Pattern.compile(
            "(?i)(?:at|by|in|on|under|over|before|after|during)\\s+(?:the\\s+|an?\\s+)?(?:\\w+\\s+)?(?:night|dawn|dusk|noon|midday|midnight|sunset|sunrise|morning|afternoon|evening|spring|summer|autumn|fall|winter|moonlight|starlight|day|daylight)");
    private static final Pattern SENTENCES = Pattern.compile("[.!?]\\s+\\S");
    private static final Pattern INVERTED = Pattern.compile(
            "(?i)^\\w+\\s+(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might|must)\\s.*");

    private TopicReader() {}

    static Topic read(String text) {
        if (SENTENCES.matcher(text).find()) {
            return line(text.strip());
        }
        String prompt = strip(text);
        prompt = ABOUT.matcher(ORDER.matcher(prompt).replaceFirst("")).replaceFirst("");
        Matcher m = DAY.matcher(prompt);
        if (m.matches()) {
            return noun(Form.DAY, m.group(1), "", prompt);
        }
        m = HISTORY.matcher(prompt);
        if (m.matches()) {
            return noun(Form.HISTORY, m.group(1), "", prompt);
        }
        m = HOW_TO.matcher(prompt);
        if (m.matches()) {
            String act = lowerFirst(m.group(1));
            return new Topic(
                    Form.HOWTO,
                    act,
                    act,
                    false,
                    place(act),
                    home(act),
                    "",
                    lowerFirst(prompt),
                    "",
                    act,
                    Phrase.gerund(act));
        }
        if (QUESTION.matcher(prompt).matches()) {
            String asked = lowerFirst(prompt);
            String end = INVERTED.matcher(asked).matches() ? "?" : ".";
            return new Topic(
                    Form.QUESTION, asked, asked, false, place(asked), home(asked), "", asked, asked + end, "", "");
        }
        m = PRODUCT.matcher(prompt);
        if (m.matches()) {
            String name = m.group(1) != null ? m.group(1) : lowerFirst(m.group(2) != null ? m.group(2) : m.group(3));
            return noun(Form.PRODUCT, name, "", prompt);
        }
        if (Subjects.isClause(prompt)) {
            return line(text.strip());
        }
        m = SCENE.matcher(prompt);
        if (m.matches() && !Phrase.isIdea(m.group(1))) {
            Form form = HOUR.matcher(m.group(2)).matches() ? Form.MOMENT : Form.SCENE;
            return noun(form, m.group(1), m.group(2), prompt);
        }
        return noun(Phrase.isIdea(prompt) ? Form.IDEA : Form.THING, prompt, "", prompt);
    }

    /** Whole sentences: they are said as they are. */
    private static Topic line(String text) {
        String said = text.matches(".*[.!?…][\"”’]?$") ? text : text + ".";
        String words = strip(text);
        return new Topic(Form.LINE, words, words, false, place(words), home(words), "", words, said, "", "");
    }

    private static Topic noun(Form form, String phrase, String where, String prompt) {
        String noun = phrase.strip();
        return new Topic(
                form,
                Phrase.first(noun),
                Phrase.again(noun),
                Phrase.isPlural(noun),
                place(noun),
                home(noun),
                lowerFirst(where),
                lowerFirst(prompt),
                "",
                "",
                "");
    }

    /** Where a thing is at home, seen from outside, and "the land" for what may be anywhere. */
    private static String place(String phrase) {
        String home = home(phrase);
        if (home.isEmpty()) {
            return "the land";
        }
        return INDOORS.contains(home) ? "the roofs of the town" : PHRASES.getOrDefault(home, "the " + home);
    }

    private static String home(String phrase) {
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            for (Map.Entry<String, Set<String>> habitat : HABITATS.groups().entrySet()) {
                if (habitat.getValue().contains(word)) {
                    return habitat.getKey();
                }
            }
        }
        return "";
    }

    /** Lower case for the middle of a sentence, but names keep their capital. */
    private static String lowerFirst(String text) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        boolean plain = word.length() > 0
                && Character.isUpperCase(word.codePointAt(0))
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))
                && !word.equals("I");
        return plain ? word.toLowerCase(Locale.ROOT) + text.substring(word.length()) : text;
    }

    private static String strip(String text) {
        return text.strip().replaceAll("^[\"'“‘]+|[\"'”’.!?…:;,\\s]+$", "").replaceAll("\\s+", " ");
    }
}
