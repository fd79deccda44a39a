package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.words.CastList.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who the people of a text are. A name, or else a role, stands for the same person in every picture of a film, so that whoever
 * draws them can make their look follow from it. Crowds and "somebody" are nobody in particular.
 */
final class Identities {
    /** The fact by which somebody is known in all pictures. */
    static final String WHO = "who";
    /** {@code man} or {@code woman}. */
    static final String SEX = "sex";
    /** {@code old}, where somebody is. */
    static final String AGE = "age";
    /** Marks who is called by a name. */
    static final String NAMED = "named";

    private static final Set<String> NOBODY = Set.of(
            "person",
            "someone",
            "somebody",
            "everyone",
            "everybody",
            "anyone",
            "anybody",
            "people",
            "couple",
            "crowd",
            "crowds",
            "family",
            "team",
            "staff",
            "tribe",
            "gang",
            "group",
            "army",
            "police",
            "orchestra",
            "choir",
            "crew",
            "infantry",
            "cavalry",
            "jury",
            "legion",
            "band",
            "class",
            "stranger");
    /** Whoever has one of these roles is another each time, but for "the" one. */
    private static final Set<String> ANYBODY = Set.of(
            "passenger",
            "customer",
            "visitor",
            "guest",
            "shopper",
            "pedestrian",
            "voter",
            "citizen",
            "commuter",
            "tourist",
            "neighbour",
            "neighbor",
            "villager",
            "friend",
            "colleague",
            "employee",
            "user",
            "member",
            "protester");

    private static final Set<String> OTHERS = Set.of("another", "every", "each", "any", "no", "one");
    private static final Set<String> AGED = Set.of("old", "elderly", "aged", "ancient", "oldest");
    private static final Set<String> ELDERS =
            Set.of("grandmother", "grandfather", "grandma", "grandpa", "granny", "elder", "grandparents");
    private static final Set<String> MEN = Set.of(
            "king",
            "prince",
            "emperor",
            "duke",
            "monk",
            "priest",
            "bishop",
            "pope",
            "knight",
            "samurai",
            "viking",
            "wizard",
            "pharaoh",
            "sultan",
            "tsar",
            "lord",
            "mr",
            "sir",
            "uncle",
            "father",
            "husband",
            "brother",
            "son",
            "boy",
            "shepherd boy",
            "actor",
            "waiter",
            "blacksmith",
            "lumberjack",
            "soldier",
            "sailor",
            "pirate",
            "groom");
    private static final Set<String> WOMEN = Set.of(
            "queen",
            "princess",
            "empress",
            "nun",
            "witch",
            "widow",
            "milkmaid",
            "ballerina",
            "actress",
            "waitress",
            "mrs",
            "ms",
            "miss",
            "lady",
            "aunt",
            "mother",
            "wife",
            "sister",
            "daughter",
            "girl",
            "bride",
            "soprano",
            "midwife",
            "granny");

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IS = Set.of("is", "was", "works", "worked", "became", "named", "called");

    /** Words that may stand between a name and the role that is told of it. */
    private static final int APART = 4;

    private final Lexicon lexicon;
    private final FirstNames firsts;
    private final CastList cast;

    Identities(Lexicon lexicon, FirstNames firsts, CastList cast) {
        this.lexicon = lexicon;
        this.firsts = firsts;
        this.cast = cast;
    }

    /** The sights of a text, of which people say who they are. */
    List<Sight> of(List<Token> tokens, List<Sight> sights) {
        List<Sight> people = sights.stream().filter(Identities::person).toList();
        if (people.isEmpty()) {
            return sights;
        }
        Map<Sight, Member> known = new HashMap<>();
        for (Sight s : people) {
            member(tokens, s).ifPresent(m -> known.put(s, m));
        }
        for (Sight a : people) {
            for (Sight b : people) {
                if (known.containsKey(a) && known.containsKey(b) && tied(tokens, a, b)) {
                    Member one = joined(known.get(a), known.get(b), named(a));
                    known.put(a, one);
                    known.put(b, one);
                }
            }
        }
        List<Sight> told = new ArrayList<>();
        for (Sight s : sights) {
            Member m = known.get(s);
            told.add(m == null ? s : s.as(entry(s, m, m.sex().isEmpty() ? pronoun(tokens, known) : m.sex())));
        }
        return told;
    }

    /** Whom a text has introduced by name, for what is told later. */
    static List<Member> members(List<Sight> sights) {
        List<Member> found = new ArrayList<>();
        for (Sight s : sights) {
            Map<String, String> facts = s.entry().attributes();
            if (facts.containsKey(NAMED)) {
                found.add(new Member(
                        List.of(facts.getOrDefault(WHO, "").split(" ")),
                        facts.getOrDefault(SEX, ""),
                        s.entry().name().equals("person:child"),
                        facts.containsKey(AGE),
                        facts.getOrDefault("trade", "")));
            }
        }
        return found;
    }

    /** Somebody of a list, as though the text had named them. */
    Optional<Sight> sight(Member member) {
        return lexicon.exact("person").map(e -> {
            Sight bare = new Sight(e, 0, 0, "", false, 1);
            return bare.as(entry(bare, member, member.sex()));
        });
    }

    private static boolean person(Sight s) {
        return s.entry().kind() == Entry.Kind.THING && s.entry().name().startsWith("person:");
    }

    private static boolean named(Sight s) {
        return s.entry().attributes().containsKey(NAMED);
    }

    private Optional<Member> member(List<Token> tokens, Sight s) {
        List<String> words =
                tokens.subList(s.from(), s.to()).stream().map(Token::word).toList();
        if (named(s)) {
            return Optional.of(byName(words));
        }
        String head = words.get(words.size() - 1);
        String before = s.from() > 0 ? tokens.get(s.from() - 1).word() : "";
        boolean definite = before.equals("the") || before.equals("his") || before.equals("her");
        if (s.count() != 1
                || NOBODY.contains(head)
                || OTHERS.contains(before)
                || ANYBODY.contains(head) && !definite
                || Words.plural(head)) {
            return Optional.empty();
        }
        boolean old = ELDERS.contains(head)
                || aged(tokens, s.from())
                || words.stream().anyMatch(AGED::contains);
        return cast.role(head)
                .or(() -> Optional.of(
                        new Member(old ? List.of("old", head) : List.of(head), sex(s, head), false, old, "")));
    }

    private static boolean aged(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && !tokens.get(i).closed(); i--) {
            if (AGED.contains(tokens.get(i).word())) {
                return true;
            }
            if (Grammar.DETERMINERS.contains(tokens.get(i).word())) {
                return false;
            }
        }
        return false;
    }

    private Member byName(List<String> words) {
        List<String> titles = words.stream().filter(Names.TITLES::contains).toList();
        List<String> name =
                words.stream().filter(w -> !Names.TITLES.contains(w)).toList();
        String sex = titles.stream()
                .filter(t -> MEN.contains(t) || WOMEN.contains(t))
                .map(t -> MEN.contains(t) ? "man" : "woman")
                .findFirst()
                .or(() -> name.stream().findFirst().flatMap(firsts::sex))
                .orElse("");
        String role = titles.isEmpty() ? "" : titles.get(0);
        return cast.named(name)
                .map(m -> new Member(
                        m.name(),
                        m.sex().isEmpty() ? sex : m.sex(),
                        m.child(),
                        m.old(),
                        m.role().isEmpty() ? role : m.role()))
                .orElse(new Member(name.isEmpty() ? words : name, sex, false, false, role));
    }

    private static String sex(Sight s, String head) {
        String listed = s.entry().attributes().getOrDefault(SEX, "");
        boolean he = MEN.contains(head) || head.endsWith("man") && !head.endsWith("woman");
        boolean she = WOMEN.contains(head) || head.endsWith("woman");
        return !listed.isEmpty() ? listed : he ? "man" : she ? "woman" : "";
    }

    /** "Yusuf, a salt trader", "Yusuf was a salt trader", "the baker Anna", "a baker named Anna". */
    private static boolean tied(List<Token> tokens, Sight a, Sight b) {
        if (a.to() > b.from() || named(a) == named(b)) {
            return false;
        }
        int gap = b.from() - a.to();
        boolean closed = tokens.get(a.to() - 1).closed();
        if (named(b)) {
            boolean called = gap == 1 && IS.contains(tokens.get(a.to()).word());
            return !closed && !tokens.get(a.to() - 1).possessive() && (gap == 0 || called);
        }
        if (gap == 0 || gap > APART) {
            return false;
        }
        String first = tokens.get(a.to()).word();
        String second = gap > 1 ? tokens.get(a.to() + 1).word() : "";
        boolean article = first.equals("a") || first.equals("an") || first.equals("the");
        boolean is = IS.contains(first) && (second.equals("a") || second.equals("an") || second.equals("the"));
        boolean whole = tokens.subList(a.to(), b.from()).stream().noneMatch(Token::closed);
        return whole && (closed && article || !closed && is);
    }

    private static Member joined(Member a, Member b, boolean first) {
        Member name = first ? a : b;
        Member role = first ? b : a;
        return new Member(
                name.name(),
                name.sex().isEmpty() ? role.sex() : name.sex(),
                name.child() || role.child(),
                name.old() || role.old(),
                name.role().isEmpty() ? role.key() : name.role());
    }

    /** What the pronouns of a text say of whom nothing else says it, where they cannot mean others of it. */
    private static String pronoun(List<Token> tokens, Map<Sight, Member> known) {
        boolean he = tokens.stream().anyMatch(t -> HE.contains(t.word()));
        boolean she = tokens.stream().anyMatch(t -> SHE.contains(t.word()));
        String sex = he == she ? "" : he ? "man" : "woman";
        return known.values().stream().anyMatch(m -> m.sex().equals(sex)) ? "" : sex;
    }

    private Entry entry(Sight s, Member m, String sex) {
        Map<String, String> facts = new HashMap<>(s.entry().attributes());
        Optional<Entry> trade = trade(m.role());
        String art = m.child()
                ? "person:child"
                : trade.map(Entry::name).orElse(s.entry().name());
        facts.put(WHO, m.key());
        if (!sex.isEmpty()) {
            facts.put(SEX, sex);
        }
        if (m.old()) {
            facts.put(AGE, "old");
        }
        if (!m.role().isEmpty()) {
            facts.put("trade", m.role());
        }
        return new Entry(s.entry().kind(), art, facts, s.entry().guarded());
    }

    /** The longest end of a role's words that the lexicon knows as people. */
    private Optional<Entry> trade(String role) {
        List<String> words = role.isEmpty() ? List.of() : List.of(role.split(" "));
        for (int from = 0; from < words.size(); from++) {
            Optional<Entry> found = lexicon.find(words, from, words.size() - from)
                    .filter(e -> e.name().startsWith("person:"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
