package dev.sota.cli;

import java.time.Duration;
import java.util.Locale;

/** Times as people read them. */
final class Times {

    private Times() {}

    /** A position or length: {@code 1:05}, {@code 1:02:03}. */
    static String clock(Duration time) {
        Duration whole = time.plusMillis(500);
        return whole.toHours() > 0
                ? String.format(
                        Locale.ROOT, "%d:%02d:%02d", whole.toHours(), whole.toMinutesPart(), whole.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", whole.toMinutes(), whole.toSecondsPart());
    }

    /** A time that passes: {@code 4.2 s}, {@code 41 s}, {@code 2 min 5 s}, {@code 1 h 3 min}. */
    static String spoken(Duration time) {
        if (time.toMillis() < 9_950) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        Duration whole = time.plusMillis(500);
        if (whole.toMinutes() == 0) {
            return whole.toSeconds() + " s";
        }
        return whole.toHours() == 0
                ? whole.toMinutes() + " min " + whole.toSecondsPart() + " s"
                : whole.toHours() + " h " + whole.toMinutesPart() + " min";
    }

    /** A guess: coarser the longer it is, so that it does not pretend to know. */
    static String guess(Duration time) {
        long seconds = Math.max(1, time.plusMillis(500).toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return seconds < 600 ? seconds / 60 + " min " + seconds % 60 / 10 * 10 + " s" : minutes + " min";
    }

    /** How long ago something was: one unit is enough. */
    static String ago(Duration time) {
        if (time.toMinutes() < 1) {
            return "just now";
        }
        if (time.toHours() < 1) {
            return time.toMinutes() + " min ago";
        }
        if (time.toDays() < 2) {
            return time.toHours() + " h ago";
        }
        return time.toDays() + " days ago";
    }
}
