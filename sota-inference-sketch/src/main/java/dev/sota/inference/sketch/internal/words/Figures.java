package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.words.Figure.Chart;
import dev.sota.inference.sketch.internal.words.Figure.Datum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            "(?i)\\b(half|a third|two thirds|a quarter|three quarters|a fifth|one in (?:two|three|four|five|ten))\\s+(?:of\\s+)?(?:all\\s+|the\\s+|our\\s+)*(\\p{L}+)");
    private static final Pattern DATE_BEFORE = Pattern.compile(
            "(?i)(?:\\b(?:in|since|by|from|to|until|till|of|after|before|around|and|between|year|january|february|march|april|may|june|july|august|september|october|november|december),?\\s+(?:the\\s+year\\s+)?|^\\s*|[,;.(]\\s*)$");
    private static final Pattern ANCIENT = Pattern.compile("\\b(\\d{1,4})\\s?(BC|BCE|AD|CE)\\b");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)((?:\\d{1,2}\\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\\s+\\d{1,2})?,?\\s+)$");

    private Figures() {}

    /** The diagram that a text's numbers ask for. */
    static Optional<Figure> of(String text) {
        if (!numeric(text)) {
            // Most sentences count nothing; their process need not even compile the patterns.
            return Optional.empty();
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
        return change(text, amounts, events)
                .or(() -> share(text, amounts))
                .or(() -> comparison(text, amounts))
                .or(() -> timeline(events))
                .or(() -> number(text, amounts));
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
            Amount from = amounts.get(i).scaledLike(to);
            String before = text.substring(0, from.from()).toLowerCase(Locale.ROOT);
            String between = text.substring(from.to(), to.from()).toLowerCase(Locale.ROOT);
            if (before.matches("(?s).*\\bfrom\\s+(?:about |around |just |only |nearly )?$")
                    && between.matches("(?s)[^.;]{0,40}\\bto\\s+(?:about |around |over |more than |nearly )?$")) {
                boolean dated = events.size() >= 2;
                return Optional.of(new Chart(
                        Chart.Form.CHANGE,
                        List.of(
                                new Datum(dated ? events.get(0).label() : "", from.value(), from.text()),
                                new Datum(dated ? events.get(1).label() : "", to.value(), to.text())),
                        to.percent() ? "%" : unit(text, to)));
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
            return Optional.of(before(after, times.group(1)));
        }
        for (Amount a : amounts) {
            String before = text.substring(Math.max(0, a.from() - 40), a.from());
            boolean by =
                    a.percent() && before.matches("(?is).*\\b(?:by|up|down)\\s+(?:about |around |over |nearly )?$");
            if (by && RISING.matcher(before).find()) {
                return Optional.of(before(100 + a.value(), "+" + a.text()));
            } else if (by && FALLING.matcher(before).find()) {
                return Optional.of(before(Math.max(0, 100 - a.value()), "\u2212" + a.text()));
            }
        }
        return Optional.empty();
    }

    private static Chart before(double after, String text) {
        return new Chart(Chart.Form.CHANGE, List.of(new Datum("", 100, ""), new Datum("", after, text)), "");
    }

    private static Optional<Figure> share(String text, List<Amount> amounts) {
        for (Amount a : amounts) {
            Matcher of = Pattern.compile("^\\s+of\\s+((?:\\p{L}+\\s?){1,3})").matcher(text.substring(a.to()));
            if (a.percent() && a.value() <= 100 && of.find()) {
                return Optional.of(new Chart(
                        Chart.Form.SHARE, List.of(new Datum(of.group(1).trim(), a.value(), a.text())), "%"));
            }
        }
        Matcher part = FRACTION.matcher(text);
        if (part.find()) {
            String name = part.group(1).toLowerCase(Locale.ROOT);
            boolean timed = part.group(2).matches("(?i)an?|hour|hours|minute|second|year|past|way|hitches|price|time");
            boolean whole = text.substring(part.end(1)).matches("(?s)\\s+of\\s.*") || name.startsWith("one in");
            if (!timed && whole) {
                return Optional.of(new Chart(
                        Chart.Form.SHARE, List.of(new Datum(part.group(2), percent(name), part.group(1))), "%"));
            }
        }
        return Optional.empty();
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
                .map(a -> new Datum(label(text, a), a.value(), a.text()))
                .toList();
        return Optional.of(new Chart(Chart.Form.COMPARISON, data, big.get(0).percent() ? "%" : unit(text, big.get(0))));
    }

    private static Optional<Figure> number(String text, List<Amount> amounts) {
        return amounts.stream()
                .filter(Amount::big)
                .findFirst()
                .map(a -> new Figure.BigNumber(a.text(), clause(text, a.to())));
    }

    private static String unit(String text, Amount a) {
        Matcher m = Pattern.compile("^\\s+(\\p{L}+)").matcher(text.substring(a.to()));
        boolean word = m.find() && !Grammar.FUNCTION_WORDS.contains(m.group(1).toLowerCase(Locale.ROOT));
        return word ? m.group(1) : "";
    }

    /** The last name, or else the last word that means something, before a number in its clause. */
    private static String label(String text, Amount a) {
        String before = text.substring(0, a.from());
        String clause = before.substring(
                Math.max(Math.max(before.lastIndexOf(','), before.lastIndexOf('.')), before.lastIndexOf(';')) + 1);
        String best = "";
        String name = "";
        for (Token t : Tokens.of(clause)) {
            if (!t.number() && !Grammar.FUNCTION_WORDS.contains(t.word())) {
                name = t.capital() ? t.original() : name;
                best = best.isEmpty() ? t.original() : best;
            }
        }
        return name.isEmpty() ? best : name;
    }
}
