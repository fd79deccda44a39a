package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words joined by hyphens, slashes and other signs: each part is read by itself, knowing its neighbours. */
final class CompoundRule implements Rule {
    private final Reader reader;

    CompoundRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < core.length(); i++) {
            if (!separates(core, i)) {
                continue;
            }
            if (i > start) {
                parts.add(core.substring(start, i));
            }
            parts.addAll(said(core, i));
            start = i + 1;
        }
        if (start == 0) {
            return Optional.empty();
        }
        if (start < core.length()) {
            parts.add(core.substring(start));
        }
        return Optional.of(reader.readParts(parts, pieces.isShouted(at)));
    }

    private static boolean separates(String core, int at) {
        char c = core.charAt(at);
        if (isWordPart(c)) {
            return false;
        }
        boolean afterDigit = at > 0 && Piece.isDigit(core.charAt(at - 1));
        boolean beforeDigit = at + 1 < core.length() && Piece.isDigit(core.charAt(at + 1));
        if (c == '.' || c == ',') {
            return !(afterDigit && beforeDigit && isGroupOrPoint(core, at));
        }
        return !(Symbols.isCurrency(c) && (afterDigit || beforeDigit) && core.length() > 1);
    }

    /** A comma groups thousands only before exactly three digits. */
    private static boolean isGroupOrPoint(String core, int at) {
        if (core.charAt(at) == '.') {
            return true;
        }
        int end = at + 1;
        while (end < core.length() && Piece.isDigit(core.charAt(end))) {
            end++;
        }
        return end - at == 4;
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '\''
                || c == '\u00b2'
                || c == '\u00b3'
                || Fractions.isVulgar(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static List<String> said(String core, int at) {
        char c = core.charAt(at);
        boolean last = at + 1 == core.length();
        char next = last ? ' ' : core.charAt(at + 1);
        if (c == '.') {
            boolean name = at > 0 && Character.isLetterOrDigit(core.charAt(at - 1)) && Character.isLowerCase(next);
            return name ? List.of("dot") : List.of();
        }
        if (c == '-' || c == '\u2212') {
            return at == 0 && Piece.isDigit(next) ? List.of("minus") : List.of();
        }
        if (c == '/') {
            boolean price = at > 0 && Symbols.isCurrency(core.charAt(0)) && Character.isLetter(next);
            return price ? List.of("per") : List.of();
        }
        boolean pointed = c == '<' || c == '>';
        boolean compares = Piece.isDigit(next) || (at > 0 && Piece.isDigit(core.charAt(at - 1)));
        return pointed && !compares ? List.of() : Symbols.between(c);
    }
}
