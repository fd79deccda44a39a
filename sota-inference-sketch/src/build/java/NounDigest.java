import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Runs in the build: boils WordNet's nouns down to what the illustrator asks of a word, so that no dictionary is opened at
 * run time. Arguments: the folder of WordNet's files, the file of anchors, the folder to write to; nothing is
 * done when the result is newer than the anchors and this file.
 *
 * <p>Reads the formats of wndb(5WN) and cntlist(5WN). A line of the result is {@code word|class|value|nouns|verbs}, sorted
 * by code unit for binary search; the last two say how often the word was a noun and a verb in the corpora that WordNet's
 * authors tagged; a p behind them, that it is the irregular past of a verb. Classes: T a kind of a thing that can be drawn (value: that thing's word), P a place, W a thing that can
 * only be lettered (value: where it is at home), X nothing to see (value: what sort), N a named place, M a named person,
 * = an irregular form (value: its base).
 */
public final class NounDigest {
    private static final String[] SORTS = {
        "", "", "", "tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event",
        "feeling", "food", "group", "location", "motive", "object", "person", "phenomenon", "plant", "possession",
        "process", "quantity", "relation", "shape", "state", "substance", "time"
    };
    private static final Set<String> TANGIBLE =
            Set.of("animal", "artifact", "body", "food", "object", "plant", "substance", "phenomenon");
    private static final Set<String> VISIBLE = Set.of(
            "animal", "artifact", "body", "food", "object", "plant", "substance", "phenomenon", "person", "location");
    /** A word with more kinds below it than this, such as "device", brings no picture to mind. */
    private static final int TOO_GENERAL = 130;

    private record Synset(String sort, List<String> up, List<String> instanceOf, List<String> words) {}

    private record Verdict(char type, String value) {}

    private final Map<String, Synset> synsets = new HashMap<>();
    private final Map<String, List<String>> senses = new HashMap<>();
    private final Map<String, Integer> nounTags = new HashMap<>();
    private final Map<String, Integer> senseTags = new HashMap<>();
    private final Map<String, Integer> verbTags = new HashMap<>();
    private final Map<String, Integer> adjectiveTags = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Verdict> anchors = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Path folder;

    private NounDigest(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path anchors = Path.of(args[1]);
        Path target = Path.of(args[2]).resolve("nouns.txt");
        if (Files.exists(target) && newer(target, anchors) && newer(target, source(anchors))) {
            return;
        }
        NounDigest digest = new NounDigest(Path.of(args[0]));
        digest.readNouns();
        digest.readCounts();
        digest.readAnchors(anchors);
        Files.createDirectories(target.getParent());
        Files.writeString(target, String.join("\n", digest.lines()) + "\n");
        Files.writeString(target.resolveSibling("LICENSE"), digest.licence());
    }

    private static Path source(Path anchors) {
        return anchors.resolveSibling("java").resolve("NounDigest.java");
    }

    private static boolean newer(Path target, Path input) throws IOException {
        return Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(input)) > 0;
    }

    /** The licence stands numbered at the head of each file of WordNet. */
    private String licence() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("data.noun"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("  ")) {
                break;
            }
            text.append(line.replaceFirst("^\\s+\\d+ ?", "").stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private void readNouns() throws IOException {
        Map<String, List<String>> below = new HashMap<>();
        for (String line : lines("data.noun")) {
            String[] f = line.split(" \\| ")[0].split(" ");
            int words = Integer.parseInt(f[3], 16);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < words; i++) {
                names.add(f[4 + 2 * i].replace('_', ' '));
            }
            Synset s = new Synset(SORTS[Integer.parseInt(f[1])], new ArrayList<>(), new ArrayList<>(), names);
            int at = 4 + 2 * words;
            int pointers = Integer.parseInt(f[at]);
            for (int i = 0; i < pointers; i++) {
                String symbol = f[at + 1 + 4 * i];
                String target = f[at + 2 + 4 * i];
                if (symbol.equals("@")) {
                    s.up.add(target);
                    below.computeIfAbsent(target, k -> new ArrayList<>()).add(f[0]);
                } else if (symbol.equals("@i")) {
                    s.instanceOf.add(target);
                }
            }
            synsets.put(f[0], s);
        }
        for (String line : lines("index.noun")) {
            String[] f = line.trim().split(" ");
            int count = Integer.parseInt(f[2]);
            senses.put(f[0].replace('_', ' '), List.of(f).subList(f.length - count, f.length));
        }
        for (String id : synsets.keySet()) {
            kinds.put(id, count(id, below));
        }
    }

    private static int count(String id, Map<String, List<String>> below) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty() && seen.size() <= TOO_GENERAL + 1) {
            for (String next : below.getOrDefault(open.pop(), List.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen.size();
    }

    private List<String> lines(String file) {
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8)) {
            return in.lines().filter(l -> !l.startsWith("  ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readCounts() {
        for (String line : lines("cntlist.rev")) {
            String[] f = line.split(" ");
            int percent = f[0].indexOf('%');
            String lemma = f[0].substring(0, percent).replace('_', ' ');
            int tags = Integer.parseInt(f[2]);
            if (f[0].charAt(percent + 1) == '1') {
                nounTags.merge(lemma, tags, Integer::sum);
                senseTags.put(lemma + "." + f[1], tags);
            } else if (f[0].charAt(percent + 1) == '2') {
                verbTags.merge(lemma, tags, Integer::sum);
            } else if (f[0].charAt(percent + 1) == '3' || f[0].charAt(percent + 1) == '5') {
                adjectiveTags.merge(lemma, tags, Integer::sum);
            }
        }
        lines("index.adj").forEach(l -> adjectives.add(l.substring(0, l.indexOf(' '))));
        lines("adj.exc").forEach(l -> adjectives.add(l.substring(0, l.indexOf(' '))));
        Map<String, Integer> forms = new HashMap<>();
        for (String line : lines("verb.exc")) {
            String[] f = line.split(" ");
            if (!f[0].endsWith("ing")) {
                pasts.add(f[0]);
            }
            forms.merge(f[0], verbTags.getOrDefault(f[1], 0), Math::max);
        }
        forms.forEach((form, tags) -> verbTags.merge(form, tags, Integer::sum));
    }

    /** A line is {@code T word : sense sense ...}; a sense is {@code lemma.number}. */
    private void readAnchors(Path file) throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] halves = line.split(" ?: ");
            char type = halves[0].charAt(0);
            String value = halves[0].substring(1).trim().replace('_', ' ');
            for (String sense : halves[1].trim().split("\\s+")) {
                if (type == '-') {
                    ignored.add(sense.replace('_', ' '));
                } else {
                    synset(sense).ifPresentOrElse(
                            id -> anchors.put(id, new Verdict(type, value)), () -> unknown.add(sense));
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("WordNet has no noun senses " + unknown);
        }
    }

    private Optional<String> synset(String sense) {
        String lemma = sense.split("[.@]")[0].replace('_', ' ');
        List<String> all = senses.getOrDefault(lemma, List.of());
        if (sense.contains(".")) {
            int number = Integer.parseInt(sense.substring(sense.indexOf('.') + 1));
            if (number <= all.size()) {
                return Optional.of(all.get(number - 1));
            }
        }
        String sort = sense.substring(sense.indexOf('@') + 1);
        for (String id : all) {
            String found = synsets.get(id).sort;
            boolean wanted = sense.contains("@") ? found.equals(sort) : VISIBLE.contains(found);
            if (wanted && synsets.get(id).instanceOf.isEmpty()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private List<String> lines() {
        Map<String, String> out = new TreeMap<>();
        for (Map.Entry<String, List<String>> e : senses.entrySet()) {
            String word = e.getKey();
            boolean plain = word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
            long spaces = word.chars().filter(c -> c == ' ').count();
            if (!plain || spaces > 2 || word.length() < 2 || word.length() > 32) {
                continue;
            }
            Verdict v = ignored.contains(word)
                    ? new Verdict('X', "ignored")
                    : adjective(word) ? new Verdict('X', "adjective") : verdict(word, e.getValue());
            int nouns = nounTags.getOrDefault(word, 0);
            int verbs = verbTags.getOrDefault(word, 0);
            boolean seen = "TPWN".indexOf(v.type) >= 0;
            boolean nickname = spaces > 0 && v.type == 'T' && (head(word).type != 'T' || v.value.startsWith("person@"));
            if (seen && !nickname && !(spaces > 0 && v.equals(head(word))) || v.type == 'X' && spaces == 0 && (nouns + verbs > 0 || v.value.equals("adjective"))) {
                String past = pasts.contains(word) ? "p" : "";
                out.put(word, word + "|" + v.type + "|" + v.value + "|" + nouns + "|" + verbs + past);
            }
        }
        for (String line : lines("noun.exc")) {
            String[] f = line.split(" ");
            String base = f[f.length - 1].replace('_', ' ');
            if (!f[0].contains("_") && f[0].chars().allMatch(Character::isLetter) && out.containsKey(base)) {
                out.putIfAbsent(f[0], f[0] + "|=|" + base + "|0|0");
            }
        }
        return new ArrayList<>(out.values());
    }

    /** Whether it is an adjective more often than a noun. */
    private boolean adjective(String word) {
        return adjectives.contains(word)
                && adjectiveTags.getOrDefault(word, 0) >= nounTags.getOrDefault(word, 0);
    }

    /** What the last word of a compound says by itself; then the compound need not be listed. */
    private Verdict head(String compound) {
        String last = compound.substring(compound.lastIndexOf(' ') + 1);
        return senses.containsKey(last) ? verdict(last, senses.getOrDefault(last, List.of())) : new Verdict('X', "");
    }

    /**
     * The class of the sense that is meant most often. A tangible one wins where it is meant half as often as the first, and
     * an animal where the corpora hardly know the word: texts for pictures speak of beavers more than of beaver hats.
     */
    private Verdict verdict(String word, List<String> ids) {
        List<String> common =
                ids.stream().filter(id -> synsets.get(id).words.contains(word)).toList();
        List<String> asked = common.isEmpty() ? ids : common;
        Verdict first = judge(asked.get(0), word);
        int most = tags(word, ids, asked.get(0));
        boolean person = synsets.get(asked.get(0)).sort.equals("person");
        if (most <= 1) {
            Optional<Verdict> animal = asked.subList(0, Math.min(4, asked.size())).stream()
                    .filter(id -> synsets.get(id).sort.equals("animal"))
                    .map(id -> judge(id, word))
                    .filter(v -> v.type != 'X')
                    .findFirst();
            if (animal.isPresent()) {
                return animal.get();
            }
        }
        if (first.type != 'X' && !person || first.value.equals("time")) {
            return first;
        }
        for (String id : asked.subList(1, Math.min(3, asked.size()))) {
            int tags = tags(word, ids, id);
            Verdict other = judge(id, word);
            boolean animal = synsets.get(id).sort.equals("animal");
            boolean oftenEnough = person ? tags + (animal ? 3 : 0) >= most && most < 4 : tags * 2 >= most;
            if (other.type != 'X' && oftenEnough && !synsets.get(id).sort.equals("person")) {
                return other;
            }
        }
        return first;
    }

    private int tags(String word, List<String> ids, String id) {
        return senseTags.getOrDefault(word + "." + (ids.indexOf(id) + 1), 0);
    }

    private Verdict judge(String id, String word) {
        Synset s = synsets.get(id);
        if (!s.instanceOf.isEmpty()) {
            Verdict named = nearest(s.instanceOf.get(0));
            return switch (named == null ? ' ' : named.type) {
                case 'P' -> new Verdict('N', named.value);
                case 'T' -> new Verdict(s.sort.equals("person") ? 'M' : 'X', s.sort.equals("person") ? "" : s.sort);
                default -> new Verdict(s.sort.equals("person") ? 'M' : 'X', s.sort.equals("person") ? "" : s.sort);
            };
        }
        Verdict anchored = nearest(id);
        boolean general = kinds.get(id) > TOO_GENERAL && !anchors.containsKey(id);
        if (anchored != null && (anchored.type == 'T' || anchored.type == 'P') && !general) {
            return anchored.type == 'T' ? new Verdict('T', anchored.value + "@" + home(id)) : anchored;
        }
        boolean latin = s.words.stream().noneMatch(w -> w.equals(w.toLowerCase(Locale.ROOT)) && w.equals(word));
        boolean being = s.sort.equals("person") && anchored != null && anchored.type == 'W';
        boolean tangible = (TANGIBLE.contains(s.sort) || being) && !general && !latin;
        if (anchored != null && anchored.type == 'X') {
            return anchored;
        }
        if (tangible && anchored != null) {
            return new Verdict('W', anchored.value);
        }
        return new Verdict('X', s.sort);
    }

    private String home(String id) {
        Verdict above = nearest(id, 'W');
        return above == null ? "" : above.value;
    }

    /** The nearest anchor above, breadth first. */
    private Verdict nearest(String id) {
        return nearest(id, ' ');
    }

    private Verdict nearest(String id, char type) {
        Map<String, Boolean> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String at = open.pollFirst();
            if (seen.put(at, true) != null) {
                continue;
            }
            Verdict here = anchors.get(at);
            if (here != null && (type == ' ' || type == here.type)) {
                return here;
            }
            open.addAll(synsets.get(at).up);
        }
        return null;
    }
}
