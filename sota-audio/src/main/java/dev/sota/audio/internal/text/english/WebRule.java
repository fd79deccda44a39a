package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses on the net, handles and hashtags: example.com/docs, a@b.org, @name, #OpenSource, #1. */
final class WebRule implements Rule {
    private static final Set<String> DOMAINS = Table.group("contexts.tsv", "top-level-domain");
    private static final Set<String> DOMAIN_WORDS = Table.group("contexts.tsv", "domain-word");
    private static final Pattern PROTOCOL = Pattern.compile("(?i)(?:https?|ftp)://(.+)");
    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9-]+\\.)+([A-Za-z]{2,})(?::\\d{1,5})?(?:[/?#].*)?");
    private static final Pattern HANDLE = Pattern.compile("@([\\w.]{2,})");
    private static final Pattern HASHTAG = Pattern.compile("#([\\p{L}][\\p{L}\\p{N}_]*)");
    private static final Pattern NUMBER = Pattern.compile("#(\\d{1,9})([A-Z]?)");

    private static final Map<Character, List<String>> SIGNS = Map.ofEntries(
            Map.entry('.', List.of("dot")),
            Map.entry('/', List.of("slash")),
            Map.entry('-', List.of("dash")),
            Map.entry('_', List.of("underscore")),
            Map.entry('@', List.of("at")),
            Map.entry(':', List.of("colon")),
            Map.entry('?', List.of("question", "mark")),
            Map.entry('=', List.of("equals")),
            Map.entry('&', List.of("and")),
            Map.entry('#', List.of("hash")),
            Map.entry('%', List.of("percent")),
            Map.entry('+', List.of("plus")),
            Map.entry('~', List.of("tilde")));

    private final Reader reader;

    WebRule(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<List<String>> read(Pieces pieces, int at) {
        String core = pieces.get(at).core();
        if (core.indexOf('.') < 0 && core.indexOf('@') < 0 && core.indexOf('#') < 0 && core.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(core);
        if (number.matches()) {
            return Optional.of(Words.join(
                    List.of("number"), NumberWords.integer(number.group(1)), Words.letters(number.group(2))));
        }
        Matcher hashtag = HASHTAG.matcher(core);
        if (hashtag.matches()) {
            return Optional.of(Words.join(List.of("hashtag"), name(hashtag.group(1))));
        }
        Matcher handle = HANDLE.matcher(core);
        if (handle.matches()) {
            return Optional.of(Words.join(List.of("at"), name(handle.group(1))));
        }
        Matcher protocol = PROTOCOL.matcher(core);
        if (protocol.matches()) {
            List<String> place = Words.clean(address(protocol.group(1)));
            // Nobody says "http", but for an address of nothing but silent signs ("http://$").
            return Optional.of(place.isEmpty() ? address(core) : place);
        }
        return MAIL.matcher(core).matches() || isHost(core) ? Optional.of(address(core)) : Optional.empty();
    }

    private static boolean isHost(String core) {
        Matcher host = HOST.matcher(core);
        return host.matches() && (DOMAINS.contains(host.group(1).toLowerCase(Locale.ROOT)) || core.startsWith("www."));
    }

    private List<String> name(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.split("_+", -1)) {
            words.addAll(part.isEmpty() ? List.of() : reader.read(part));
        }
        return words;
    }

    private List<String> address(String written) {
        String address = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= address.length(); i++) {
            boolean sign = i < address.length() && SIGNS.containsKey(address.charAt(i));
            if (i < address.length() && !sign) {
                continue;
            }
            words.addAll(label(address.substring(start, i)));
            if (sign) {
                words.addAll(SIGNS.getOrDefault(address.charAt(i), List.of()));
            }
            start = i + 1;
        }
        return words;
    }

    /** A part of an address is said as elsewhere, but the letters of countries are spelled. */
    private List<String> label(String label) {
        if (label.isEmpty()) {
            return List.of();
        }
        String lower = label.toLowerCase(Locale.ROOT);
        if (!DOMAINS.contains(lower)) {
            return reader.read(label);
        }
        boolean country = lower.length() == 2 && !DOMAIN_WORDS.contains(lower);
        return country ? Words.letters(lower) : List.of(lower);
    }
}
