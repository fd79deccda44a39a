package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.words.Figure.Chart;
import dev.sota.inference.sketch.internal.words.Figure.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what numbers of a text say that a diagram can show. */
final class Figures {
    /** Diagrams of more numbers than this are no longer read in the time of a scene. */
    private static final int MOST = 6;

    private static final List<String> SIGNS = List.of(
            "doubled",
            "tripled",
            "quadrupled",
            "halved",
            "half",
            "third",
            "quarter",
            "fifth",
            "one in ",
            "per cent",
            "percent",
            "million",
            "billion",
            "trillion",
            "thousand");

    private static final Pattern RISING = Pattern.compile(
            "(?i)\\b(?:rose|rise|rises|risen|grew|grow|grows|grown|increased?|increases|climbed|jumped|gained|up|more|higher|surged|soared)\\b");
    private static final Pattern FALLING = Pattern.compile(
            "(?i)\\b(?:fell|falls?|fallen|dropped|drops?|declined|decreased|shrank|sank|lost|down|less|fewer|lower|slumped|plunged|cut)\\b");
    private static final Pattern TIMES = Pattern.compile("(?i)\\b(doubled|tripled|quadrupled|halved)\\b");
    private static final Pattern FRACTION = Pattern.compile(
            "(?i)(?<!\\b(?:left|right|upper|lower|first|second|other|front|back|northern|southern|top|bottom) )\\b(half|a third|two thirds|a quarter|three quarters|a fifth|one in (?:two|three|four|five|ten))\\s+(?:of\\s+)?(?:all\\s+|the\\s+|our\\s+)*(?!(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?)\\b)(\\p{L}+)");
    /** What stands before a fraction in an instruction, which tells what to do with a part and not how large a share is. */
    private static final Pattern ORDERED = Pattern.compile(
            "(?i)\\b(?:roll|add|pour|mix|use|take|spread|put|set|keep|cut|fold|stir|place|press|sprinkle|save|leave|remove|fill|brush|knead|shape|melt|whisk|cover|paint|drop|lay|tip|scatter)(?:\\s+(?:out|in|up|down|over|away|off|on|aside))?\\s+(?:about\\s+|one\\s+|the\\s+other\\s+)?$");

    private static final Pattern DATE_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:in|since|by|from|to|until|till|of|after|before|around|and|between|year|january|february|march|april|may|june|july|august|september|october|november|december),?\\s+(?:the\\s+year\\s+)?|^\\s*|[,;.(]\\s*)$");
    private static final Pattern NOW = Pattern.compile("(?i)\\b(now|today|this year|tomorrow|last year)\\b");
    private static final Pattern WHEN = Pattern.compile("(?i)\\b(?:now|today|(?:1\\d|20)\\d\\d|(?:last|this) year)\\b");
    private static final Pattern OF = Pattern.compile("^\\s+of\\s+\\p{L}");
    private static final Pattern CLAUSE = Pattern.compile("^[^.,;:!?()\u2014\\d]{0,90}");
    private static final Pattern SAID =
            Pattern.compile("(?i)^\\s+(?:of\\s+(?:them|those|these)\\s+)?((?:\\p{L}+)(?:\\s+\\p{L}+)?)(?=\\s|[.,;]|$)");
    private static final int LONGEST_PHRASE = 7;
    private static final int MOST_WORDS = 4;
    private static final Pattern ANCIENT = Pattern.compile("\\b(\\d{1,4})\\s?(BC|BCE|AD|CE)\\b");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)((?:\\d{1,2}\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\\s+\\d{1,2})?,?\\s+)$");

    private static final Set<String> LATER =
            Set.of("who", "which", "that", "where", "when", "because", "nobody", "later", "ago", "earlier");

    private Figures() {}

    /** The diagram that a text's numbers ask for. */
    static Optional<Figure> of(String text) {
        if (!numeric(text)) {
            // Most sentences count nothing; their process need not even compile the patterns.
            return Trend.of(text);
        }
        List<Amount> amounts = new ArrayList<>();
        List<Figure.Event> events = new ArrayList<>();
        for (Amount a : Amount.in(text)) {
            if (a.yearly() && DATE_BEFORE.matcher(text.substring(0, a.from())).find()) {
                events.add(event(text, a));
            } else {
                amounts.add(a);
            }
        }
        ancient(text, events);
        List<Amount> counted = percents(amounts);
        return change(text, counted, events)
                .or(() -> share(text, counted))
                .or(() -> comparison(text, counted))
                .or(() -> timeline(events))
                .or(() -> number(text, counted))
                .or(() -> Trend.of(text));
    }

    /** In a row of shares a number without its sign is a share too: "31 percent, 27 and 22". */
    private static List<Amount> percents(List<Amount> amounts) {
        Optional<Amount> sign = amounts.stream().filter(Amount::percent).findFirst();
        return sign.isEmpty() || amounts.size() < 2
                ? amounts
                : amounts.stream().map(a -> a.percentLike(sign.get())).toList();
    }

    private static boolean numeric(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains);
    }

    /** The one date of a text that says nothing else. */
    static Optional<Figure> date(String text) {
        if (!numeric(text)) {
            return Optional.empty();
        }
        List<Figure.Event> events = new ArrayList<>();
        for (Amount a : Amount.in(text)) {
            if (a.yearly() && DATE_BEFORE.matcher(text.substring(0, a.from())).find()) {
                events.add(event(text, a));
            }
        }
        ancient(text, events);
        return events.isEmpty() ? Optional.empty() : Optional.of(new Figure.Timeline(events));
    }

    private static Optional<Figure> timeline(List<Figure.Event> events) {
        long years = events.stream().mapToInt(Figure.Event::year).distinct().count();
        return years < 2 || events.size() > MOST ? Optional.empty() : Optional.of(new Figure.Timeline(events));
    }

    private static Figure.Event event(String text, Amount year) {
        Matcher month = MONTH.matcher(text.substring(0, year.from()));
        String label = (month.find() ? month.group(1) : "") + year.text();
        return new Figure.Event((int) year.value(), label, clause(text, year.to()));
    }

    private static void ancient(String text, List<Figure.Event> events) {
        Matcher m = ANCIENT.matcher(text);
        while (m.find()) {
            int year = Integer.parseInt(m.group(1));
            events.add(new Figure.Event(
                    m.group(2).startsWith("B") ? -year : year, m.group().trim(), clause(text, m.end())));
        }
    }

    /** Up to five words behind a place in the text, to the next mark or number. */
    private static String clause(String text, int from) {
        Matcher m = Pattern.compile("^[,\\s]*((?:\\p{L}[\\p{L}'’-]*\\s?){1,5})").matcher(text.substring(from));
        return m.find() ? m.group(1).trim() : "";
    }

    private static Optional<Figure> change(String text, List<Amount> amounts, List<Figure.Event> events) {
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Amount to = amounts.get(i + 1);
            Amount from = amounts.get(i).scaledLike(to).percentLike(to);
            String before = text.substring(0, from.from()).toLowerCase(Locale.ROOT);
            String between = text.substring(from.to(), to.from()).toLowerCase(Locale.ROOT);
            if (before.matches("(?s).*\\bfrom\\s+(?:about |around |just |only |nearly )?$")
                    && between.matches("(?s)[^.;]{0,40}\\bto\\s+(?:about |around |over |more than |nearly )?$")) {
                String first = events.isEmpty() ? "before" : events.get(0).label();
                String last = events.size() >= 2 ? events.get(1).label() : now(text);
                return Optional.of(new Chart(
                        Chart.Form.CHANGE,
                        List.of(new Datum(first, from.value(), from.shown()), new Datum(last, to.value(), to.shown())),
                        to.percent() ? "%" : unit(text, to),
                        subject(text)));
            }
        }
        return step(text, amounts);
    }

    /** "Fell by 12 percent", "doubled": the state before is 100. */
    private static Optional<Figure> step(String text, List<Amount> amounts) {
        Matcher times = TIMES.matcher(text);
        if (times.find()) {
            double after = switch (times.group(1).toLowerCase(Locale.ROOT)) {
                case "tripled" -> 300;
                case "quadrupled" -> 400;
                case "halved" -> 50;
                default -> 200;
            };
            return Optional.of(before(after, times.group(1).toLowerCase(Locale.ROOT), text));
        }
        for (Amount a : amounts) {
            String before = text.substring(Math.max(0, a.from() - 40), a.from());
            boolean by =
                    a.percent() && before.matches("(?is).*\\b(?:by|up|down)\\s+(?:about |around |over |nearly )?$");
            if (by && RISING.matcher(before).find()) {
                return Optional.of(before(100 + a.value(), "+" + a.shown(), text));
            } else if (by && FALLING.matcher(before).find()) {
                return Optional.of(before(Math.max(0, 100 - a.value()), "\u2212" + a.shown(), text));
            }
        }
        return Optional.empty();
    }

    private static Chart before(double after, String change, String text) {
        return new Chart(
                Chart.Form.CHANGE,
                List.of(new Datum("before", 100, ""), new Datum(now(text), after, change)),
                "",
                subject(text));
    }

    /** What rises or falls: up to four words before the verb that says so. */
    private static String subject(String text) {
        Matcher rising = RISING.matcher(text);
        Matcher falling = FALLING.matcher(text);
        int up = rising.find() ? rising.start() : text.length();
        int down = falling.find() ? falling.start() : text.length();
        Matcher times = TIMES.matcher(text);
        int verb = Math.min(Math.min(up, down), times.find() ? times.start() : text.length());
        String before = verb == text.length() ? "" : text.substring(0, verb);
        int cut = Math.max(Math.max(before.lastIndexOf(','), before.lastIndexOf('.')), before.lastIndexOf(';')) + 1;
        List<String> words = Tokens.of(before.substring(cut)).stream()
                .filter(t -> !Grammar.FUNCTION_WORDS.contains(t.word()) && !t.number())
                .map(Token::original)
                .toList();
        return String.join(" ", words.subList(Math.max(0, words.size() - MOST_WORDS), words.size()));
    }

    /** What a text calls the later of two states. */
    private static String now(String text) {
        Matcher m = NOW.matcher(text);
        return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "after";
    }

    private static Optional<Figure> share(String text, List<Amount> amounts) {
        for (Amount a : amounts) {
            String rest = text.substring(a.to());
            if (a.percent() && a.value() <= 100 && OF.matcher(rest).find()) {
                return Optional.of(
                        new Chart(Chart.Form.SHARE, List.of(new Datum(phrase(rest), a.value(), a.shown())), "%"));
            }
        }
        Matcher part = FRACTION.matcher(text);
        if (part.find()) {
            String name = part.group(1).toLowerCase(Locale.ROOT);
            boolean timed = part.group(2).matches("(?i)an?|hour|hours|minute|second|year|past|way|hitches|price|time");
            String rest = text.substring(part.end(1));
            boolean whole = rest.matches("(?s)\\s+of\\s.*") || name.startsWith("one in");
            boolean ordered = ORDERED.matcher(text.substring(0, part.start())).find();
            if (!timed && !ordered && whole) {
                return Optional.of(new Chart(
                        Chart.Form.SHARE, List.of(new Datum(phrase(rest), percent(name), part.group(1))), "%"));
            }
        }
        return Optional.empty();
    }

    /** What a share is of and what becomes of it: whole words up to the next mark, none left hanging at the end. */
    private static String phrase(String rest) {
        Matcher m = CLAUSE.matcher(rest);
        List<String> words =
                new ArrayList<>(m.find() ? List.of(m.group().strip().split("\\s+")) : List.of());
        while (!words.isEmpty()
                && (words.size() > LONGEST_PHRASE
                        || String.join(" ", words).length() > 48
                        || Grammar.FUNCTION_WORDS.contains(
                                words.get(words.size() - 1).toLowerCase(Locale.ROOT)))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private static double percent(String fraction) {
        return switch (fraction) {
            case "a third", "one in three" -> 100 / 3.0;
            case "two thirds" -> 200 / 3.0;
            case "a quarter", "one in four" -> 25;
            case "three quarters" -> 75;
            case "a fifth", "one in five" -> 20;
            case "one in ten" -> 10;
            default -> 50;
        };
    }

    /** Two or more numbers of one scale beside one another. */
    private static Optional<Figure> comparison(String text, List<Amount> amounts) {
        List<Amount> big = amounts.stream().filter(Amount::big).toList();
        boolean alike = big.stream().allMatch(a -> a.percent() == big.get(0).percent())
                && big.stream().allMatch(a -> a.scale() == big.get(0).scale());
        if (big.size() < 2 || big.size() > MOST || !alike) {
            return Optional.empty();
        }
        List<Datum> data = big.stream()
                .map(a -> new Datum(label(text, a, big), a.value(), a.shown()))
                .toList();
        return Optional.of(new Chart(Chart.Form.COMPARISON, data, big.get(0).percent() ? "%" : unit(text, big.get(0))));
    }

    private static Optional<Figure> number(String text, List<Amount> amounts) {
        return amounts.stream()
                .filter(Amount::big)
                .filter(a ->
                        !text.substring(0, a.from()).toLowerCase(Locale.ROOT).endsWith("hundred and "))
                .findFirst()
                .map(a -> new Figure.BigNumber(a.shown(), counted(clause(text, a.to()))));
    }

    private static String unit(String text, Amount a) {
        Matcher m = Pattern.compile("^\\s+(\\p{L}+)").matcher(text.substring(a.to()));
        boolean word = m.find() && !Grammar.FUNCTION_WORDS.contains(m.group(1).toLowerCase(Locale.ROOT));
        return word ? m.group(1) : "";
    }

    /** What is counted: up to what only says where, when or who; "two thousand men drowned" counts men. */
    private static String counted(String phrase) {
        List<String> kept = new ArrayList<>();
        for (String word : phrase.split("\\s+")) {
            String w = word.toLowerCase(Locale.ROOT);
            boolean joins = w.equals("of") || w.equals("a") || w.equals("an");
            boolean told = w.endsWith("ed") && !kept.isEmpty() || LATER.contains(w);
            if (told || Grammar.FUNCTION_WORDS.contains(w) && !joins) {
                break;
            }
            kept.add(word);
        }
        return whole(String.join(" ", kept));
    }

    /** Without function words left hanging at the end. */
    private static String whole(String phrase) {
        String[] words = phrase.split("\\s+");
        int end = words.length;
        while (end > 0 && Grammar.FUNCTION_WORDS.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
            end--;
        }
        return String.join(" ", List.of(words).subList(0, end));
    }

    /** The last name before a number in its clause, or what is said of it behind it, or what stands before it. */
    private static String label(String text, Amount a, List<Amount> all) {
        int start = all.stream()
                .filter(o -> o.to() <= a.from())
                .mapToInt(Amount::to)
                .max()
                .orElse(0);
        String before = text.substring(start, a.from());
        int cut = Math.max(Math.max(before.lastIndexOf(','), before.lastIndexOf('.')), before.lastIndexOf(';')) + 1;
        String best = "";
        String name = "";
        boolean joined = false;
        for (Token t : Tokens.of(before.substring(cut))) {
            boolean telling = !t.number() && !Grammar.FUNCTION_WORDS.contains(t.word());
            if (telling && t.capital()) {
                name = joined ? name + " " + t.original() : t.original();
            }
            joined = telling && t.capital();
            best = telling && best.isEmpty() && !joined ? t.original() : best;
        }
        if (!name.isEmpty()) {
            return name;
        }
        Matcher when = WHEN.matcher(before.substring(cut));
        if (when.find()) {
            return when.group();
        }
        Matcher said = SAID.matcher(text.substring(a.to()));
        return said.find() ? whole(said.group(1)) : best;
    }
}
