package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A list of sentences with what a viewer should be able to say of their pictures, and how much of it a reader gets. */
final class HeldList {

    /** One sentence. */
    record Item(String text, String setting, Set<String> places, Set<String> hours, Set<String> subjects) {
        boolean place(Brief brief) {
            return accepts(places, brief.place().name());
        }

        boolean hour(Brief brief) {
            return accepts(hours, brief.hour().name());
        }

        boolean subject(Brief brief) {
            return shown(brief).stream().anyMatch(subjects::contains);
        }
    }

    private final List<Item> items;

    HeldList(String resource) {
        try (InputStream in = Objects.requireNonNull(HeldList.class.getResourceAsStream(resource));
                Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()) {
            items = lines.filter(l -> !l.startsWith("#")).map(HeldList::item).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Item> items() {
        return items;
    }

    private static Item item(String line) {
        String[] cells = line.split("\\|");
        return new Item(cells[0].trim(), cells[1].trim(), choice(cells[2]), choice(cells[3]), choice(cells[4]));
    }

    private static Set<String> choice(String cell) {
        return Set.of(cell.trim().split("/"));
    }

    private static boolean accepts(Set<String> accepted, String name) {
        return accepted.contains("*") || accepted.contains(name);
    }

    static Brief read(Reader reader, Item item) {
        return reader.read(item.text(), item.setting(), Mood.NEUTRAL, Shot.WIDE);
    }

    /** Names for what the picture is about: the main subject, drawn or lettered, or the figure. */
    static Set<String> shown(Brief brief) {
        Set<String> names = new LinkedHashSet<>();
        brief.figure().ifPresent(f -> names.add(name(f)));
        brief.figure().filter(Figure.KeyPhrase.class::isInstance).ifPresent(f -> {
            // What is lettered in a phrase is lettered; and a sentence in its own words shows nothing that it does not
            // say.
            Tokens.of(((Figure.KeyPhrase) f).text()).forEach(t -> names.addAll(Words.nounForms(t.word())));
            if (brief.subjects().isEmpty()) {
                names.add("-");
            }
        });
        if (!brief.subjects().isEmpty()) {
            Thing thing = brief.subjects().get(0).thing();
            String name = thing.art().substring(thing.art().indexOf(':') + 1);
            names.add(name);
            names.addAll(List.of(name.split("-")));
            if (thing.person()) {
                names.add("person");
            }
        }
        return names.isEmpty() ? Set.of("-") : names;
    }

    private static String name(Figure figure) {
        return figure instanceof Figure.Word word
                ? word.text()
                : switch (figure.getClass().getSimpleName()) {
                    case "BigNumber" -> "number";
                    case "KeyPhrase" -> "phrase";
                    default -> figure.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                };
    }

    /** Shares of the list that a reader gets, and what it misses. */
    record Score(double place, double hour, double subject, double all, List<String> misses) {}

    Score score(Reader reader) {
        int place = 0;
        int hour = 0;
        int subject = 0;
        int all = 0;
        List<String> misses = new ArrayList<>();
        for (Item item : items) {
            Brief brief = read(reader, item);
            boolean p = item.place(brief);
            boolean h = item.hour(brief);
            boolean s = item.subject(brief);
            place += p ? 1 : 0;
            hour += h ? 1 : 0;
            subject += s ? 1 : 0;
            if (p && h && s) {
                all++;
            } else {
                misses.add((p ? "" : "place " + brief.place() + " for " + item.places() + "; ")
                        + (h ? "" : "hour " + brief.hour() + " for " + item.hours() + "; ")
                        + (s ? "" : "subject " + shown(brief) + " for " + item.subjects() + "; ")
                        + "in: " + item.text());
            }
        }
        double n = items.size();
        return new Score(place / n, hour / n, subject / n, all / n, misses);
    }
}
