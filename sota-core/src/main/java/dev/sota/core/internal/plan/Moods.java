package dev.sota.core.internal.plan;

import dev.sota.api.Mood;
import dev.sota.core.internal.plan.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Feels the mood of scenes by a small lexicon, each scene coloured a little by its neighbours. Immutable. */
final class Moods {

    private static final List<Mood> ALL = List.of(Mood.values());
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    /** What the next scene's words count against a scene's own. */
    private static final double HINT = 0.2;
    /** How fast a feeling fades from scene to scene. */
    private static final double FADE = 0.6;
    /** An echo never drowns a scene's own words. */
    private static final double LOUDEST_ECHO = 0.9;
    /** Less than this is no feeling at all. */
    private static final double FAINT = 0.3;

    private static final int SHORTEST_STEM = 3;

    private final Map<String, List<Mood>> whole = new HashMap<>();
    private final Map<String, List<Mood>> stems = new HashMap<>();

    Moods(Locale language) {
        WordList words = WordList.read(Moods.class, "moods-" + language.getLanguage() + ".txt");
        words.groups().forEach((group, entries) -> {
            Mood mood = Mood.valueOf(group.toUpperCase(Locale.ROOT));
            for (String entry : entries) {
                boolean stem = entry.endsWith("*");
                String key = stem ? entry.substring(0, entry.length() - 1) : entry;
                (stem ? stems : whole)
                        .computeIfAbsent(key, k -> new ArrayList<>(1))
                        .add(mood);
            }
        });
    }

    /**
     * A text and whether the story takes a breath before it.
     *
     * @param text its words
     * @param startsSection whether the feeling before it is past
     */
    record Passage(String text, boolean startsSection) {}

    /** The mood of each passage: its own words, a hint of the next, and what still sounds on from before. */
    List<Mood> each(List<Passage> passages) {
        List<double[]> scores =
                passages.stream().map(passage -> score(passage.text)).toList();
        List<Mood> moods = new ArrayList<>();
        double[] echo = new double[ALL.size()];
        for (int i = 0; i < scores.size(); i++) {
            if (passages.get(i).startsSection) {
                echo = new double[echo.length];
            }
            double[] sum = scores.get(i).clone();
            add(sum, echo, 1);
            if (i + 1 < scores.size() && !passages.get(i + 1).startsSection) {
                add(sum, scores.get(i + 1), HINT);
            }
            moods.add(strongest(sum, FAINT));
            for (int k = 0; k < echo.length; k++) {
                echo[k] = Math.min(LOUDEST_ECHO, (echo[k] + scores.get(i)[k]) * FADE);
            }
        }
        return moods;
    }

    /** The mood of a whole: that of most of its words, each scene with one voice. */
    Mood whole(List<String> texts) {
        double[] sum = new double[ALL.size()];
        for (String text : texts) {
            double[] score = score(text);
            double total = 0;
            for (double s : score) {
                total += s;
            }
            for (int i = 0; i < sum.length && total > 0; i++) {
                sum[i] += score[i] / total;
            }
        }
        return strongest(sum, 0.3);
    }

    private double[] score(String text) {
        double[] score = new double[ALL.size()];
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String found = word.group();
            count(whole.get(found), score);
            for (int end = SHORTEST_STEM; end <= found.length(); end++) {
                count(stems.get(found.substring(0, end)), score);
            }
        }
        return score;
    }

    private static void count(@Nullable List<Mood> moods, double[] score) {
        if (moods != null) {
            moods.forEach(mood -> score[ALL.indexOf(mood)] += 1);
        }
    }

    private static void add(double[] sum, double[] other, double weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * other[i];
        }
    }

    private static Mood strongest(double[] score, double least) {
        Mood best = Mood.NEUTRAL;
        double most = least;
        for (int i = 0; i < score.length; i++) {
            if (score[i] > most) {
                best = ALL.get(i);
                most = score[i];
            }
        }
        return best;
    }
}
