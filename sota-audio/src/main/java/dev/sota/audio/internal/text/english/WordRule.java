package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of letters, or of letters and digits: house, don't, BBC, YouTube, H2O. The last rule: it always applies. */
final class WordRule implements Rule {
    private static final Map<String, List<String>> GREEK = Table.map("greek.tsv", row -> Words.split(row.get(1)));

    private static final Set<String> VOWELLESS = Table.group("contexts.tsv", "vowelless");

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        boolean shouted = pieces.isShouted(at);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= core.length(); i++) {
            if (i == core.length() || kind(core, i) != kind(core, i - 1)) {
                words.addAll(run(core, start, i, shouted));
                start = i;
            }
        }
        return Optional.of(words);
    }

    /** 0 for letters, 1 for digits, 2 for anything else. */
    private static int kind(String core, int at) {
        char c = core.charAt(at);
        boolean point = c == '.'
                && at > 0
                && at + 1 < core.length()
                && Piece.isDigit(core.charAt(at - 1))
                && Piece.isDigit(core.charAt(at + 1));
        if (Piece.isDigit(c) || point) {
            return 1;
        }
        return c == '\u00b2' || c == '\u00b3' || Fractions.isVulgar(c) || Symbols.isSaid(c) ? 2 : 0;
    }

    private static List<String> run(String core, int start, int end, boolean shouted) {
        String run = core.substring(start, end);
        return switch (kind(core, start)) {
            case 1 -> digits(run);
            case 2 -> sign(run);
            default -> letters(run, shouted, start > 0 || end < core.length());
        };
    }

    /** Numbers in names are said in short: F150 is "f one fifty". */
    private static List<String> digits(String run) {
        Optional<Numeral> decimal = run.indexOf('.') > 0 ? Numeral.parse(run) : Optional.empty();
        if (decimal.isPresent()) {
            return decimal.get().words();
        }
        boolean coded = run.charAt(0) == '0' || run.length() > 4 || run.indexOf('.') >= 0;
        return coded ? NumberWords.digits(run) : NumberWords.label(Integer.parseInt(run));
    }

    private static List<String> sign(String run) {
        char c = run.charAt(0);
        if (c == '\u00b2') {
            return List.of("squared");
        }
        if (c == '\u00b3') {
            return List.of("cubed");
        }
        return Fractions.read(run.substring(0, 1)).orElseGet(() -> Symbols.between(c));
    }

    private static List<String> letters(String run, boolean shouted, boolean mixed) {
        List<String> greek = GREEK.get(run);
        if (greek != null) {
            return greek;
        }
        if (mixed && Acronyms.isCapitals(run)) {
            return shouted && run.length() > 3 ? List.of(run) : Acronyms.inName(run);
        }
        Optional<List<String>> acronym = Acronyms.read(run, shouted);
        if (acronym.isPresent()) {
            return acronym.get();
        }
        List<String> words = new ArrayList<>();
        for (String part : humps(run)) {
            words.addAll(Acronyms.read(part, shouted).orElseGet(() -> word(part)));
        }
        return words;
    }

    /** Consonants alone are spelled, but for the few that are sounds: js, tv, hmm. */
    private static List<String> word(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        boolean consonants =
                lower.length() > 1 && lower.chars().allMatch(c -> c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0);
        return consonants && !VOWELLESS.contains(lower) ? Words.letters(lower) : List.of(lower);
    }

    /** The parts of a word with capitals inside: YouTube, iPhone, HTMLElement; but McDonald is one. */
    private static List<String> humps(String word) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            if (isHump(word, i) && !word.substring(start, i).equals("Mc")) {
                parts.add(word.substring(start, i));
                start = i;
            }
        }
        parts.add(word.substring(start));
        return parts;
    }

    private static boolean isHump(String word, int at) {
        char before = word.charAt(at - 1);
        char c = word.charAt(at);
        if (!Character.isUpperCase(c)) {
            return false;
        }
        boolean lastCapital = Character.isUpperCase(before)
                && at + 2 < word.length()
                && Character.isLowerCase(word.charAt(at + 1))
                && Character.isLowerCase(word.charAt(at + 2));
        return Character.isLowerCase(before) || lastCapital;
    }
}
