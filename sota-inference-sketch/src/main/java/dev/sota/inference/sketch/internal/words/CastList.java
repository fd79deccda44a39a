package dev.sota.inference.sketch.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is who in a film, as the texts around a picture say it. Immutable.
 *
 * <p>In a setting, whose elements are joined by ", ", an element {@code cast NAME man|woman|boy|girl [old] [role words]} names
 * somebody: "market, donkey, cast Yusuf man salt trader, cast Ilse Tarrant woman old mayor". Several may stand in one element,
 * parted by semicolons; a colon behind "cast" and articles change nothing. Such an element is a dictionary, no subject and no
 * place of the picture. Whoever was spoken of last stands first: "he" and "she" mean the first that they fit. In a prompt or a
 * setting "Yusuf (a man, a salt trader)" says the same of one person.
 */
final class CastList {
    /** Nobody. */
    static final CastList NONE = new CastList(List.of());

    private static final Set<String> SEXES = Set.of("man", "woman", "boy", "girl");
    private static final Set<String> IDLE = Set.of("a", "an", "the", "and");
    private static final Pattern ELEMENT = Pattern.compile("^\\s*cast\\b:?\\s*(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED =
            Pattern.compile("(\\p{Lu}[\\p{L}'\u2019-]*(?: \\p{Lu}[\\p{L}'\u2019-]*){0,3})"
                    + " \\(((?:an? )?(?:(?:old|young) )?(?:man|woman|boy|girl)\\b[^)]{0,80})\\)");

    /**
     * Somebody.
     *
     * @param name the words of the name in lower case, without titles
     * @param sex {@code man} or {@code woman}, or empty where nothing says it
     * @param child whether it is a boy or a girl
     * @param old whether it is somebody old
     * @param role what the person is, in words: "salt trader", or empty
     */
    record Member(List<String> name, String sex, boolean child, boolean old, String role) {
        /** What the person's look follows from. */
        String key() {
            return String.join(" ", name);
        }

        private String head() {
            return role.substring(role.lastIndexOf(' ') + 1);
        }
    }

    private final List<Member> members;

    private CastList(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /** Whom a prompt and its setting introduce. */
    static CastList of(String prompt, String setting) {
        if (!setting.toLowerCase(Locale.ROOT).contains("cast") && prompt.indexOf('(') < 0 && setting.indexOf('(') < 0) {
            return NONE;
        }
        List<Member> found = new ArrayList<>();
        for (String element : elements(setting)) {
            Matcher m = ELEMENT.matcher(element);
            if (m.find()) {
                for (String entry : m.group(1).split(";")) {
                    member(entry).ifPresent(found::add);
                }
            }
        }
        for (String text : List.of(prompt, setting)) {
            for (MatchResult m : BRACKETED.matcher(text).results().toList()) {
                member(m.group(1) + " " + m.group(2).replace(",", " ")).ifPresent(found::add);
            }
        }
        return new CastList(found);
    }

    /** A setting without the elements that only say who is who. */
    static String without(String setting) {
        return plain(String.join(
                ",", elements(setting).stream().filter(e -> !introduces(e)).toList()));
    }

    /** A text without what it says of people in brackets. */
    static String plain(String text) {
        return text.indexOf('(') < 0 ? text : BRACKETED.matcher(text).replaceAll("$1");
    }

    private static List<String> elements(String setting) {
        return List.of(setting.split(",", -1));
    }

    private static boolean introduces(String element) {
        Matcher m = ELEMENT.matcher(element);
        return m.find()
                && List.of(m.group(1).split(";")).stream()
                        .allMatch(e -> e.isBlank() || member(e).isPresent());
    }

    private static Optional<Member> member(String entry) {
        List<String> words = Tokens.of(entry).stream()
                .map(Token::word)
                .filter(w -> !IDLE.contains(w))
                .toList();
        int sex = 0;
        while (sex < words.size() && !SEXES.contains(words.get(sex))) {
            sex++;
        }
        if (sex == 0 || sex == words.size()) {
            return Optional.empty();
        }
        boolean oldBefore = sex > 1 && words.get(sex - 1).equals("old");
        List<String> name = words.subList(0, oldBefore ? sex - 1 : sex).stream()
                .filter(w -> !Names.TITLES.contains(w))
                .toList();
        List<String> role = words.subList(sex + 1, words.size()).stream()
                .filter(w -> !w.equals("old") && !w.equals("young"))
                .toList();
        boolean old = oldBefore || words.subList(sex + 1, words.size()).contains("old");
        boolean child = words.get(sex).equals("boy") || words.get(sex).equals("girl");
        boolean he = words.get(sex).equals("man") || words.get(sex).equals("boy");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Member(name, he ? "man" : "woman", child, old, String.join(" ", role)));
    }

    /** This list and, behind it, others whom it does not have. */
    CastList and(List<Member> others) {
        List<Member> all = new ArrayList<>(members);
        for (Member other : others) {
            if (named(other.name()).isEmpty()) {
                all.add(other);
            }
        }
        return all.size() == members.size() ? this : new CastList(all);
    }

    /** Whether a word in lower case is a part of somebody's name. */
    boolean names(String word) {
        return members.stream().anyMatch(m -> m.name().contains(word));
    }

    /** Who has all these words in the name. */
    Optional<Member> named(List<String> words) {
        return members.stream().filter(m -> m.name().containsAll(words)).findFirst();
    }

    /** Who alone has a role, by the last word of it. */
    Optional<Member> role(String head) {
        List<Member> found = members.stream()
                .filter(m -> !m.role().isEmpty() && m.head().equals(head))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whom "he" or "she" means. */
    Optional<Member> first(String sex) {
        return members.stream().filter(m -> m.sex().equals(sex)).findFirst();
    }
}
