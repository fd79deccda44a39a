package dev.sota.cli;

import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run's profile as a picture (SVG 1.1): a row for each thread, a bar for each piece of work, and how busy it was. */
final class ProfileChart {

    private static final int LEFT = 90;
    private static final int WIDTH = 1100;
    private static final int ROW = 46;
    private static final int GAP = 10;
    private static final int TOP = 64;

    private static final Map<Stage, String> COLOURS = new EnumMap<>(Map.of(
            Stage.PLAN, "#9aa0a6",
            Stage.NARRATE, "#4f83cc",
            Stage.TIMELINE, "#9aa0a6",
            Stage.ILLUSTRATE, "#e8a33d",
            Stage.COMPOSE, "#7b5ea7",
            Stage.MIX, "#b0629a",
            Stage.RENDER, "#4a9b6e",
            Stage.DELIVER, "#6b6f76"));

    private ProfileChart() {}

    static String svg(RunProfile profile) {
        double scale = WIDTH / Math.max(1, profile.millis());
        int height = TOP + profile.lanes() * (ROW + GAP) + 70;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n"
                        + "<text x=\"%d\" y=\"28\" font-size=\"17\">%.1f s, %d threads, %.0f %% busy</text>%n",
                LEFT + WIDTH + 20,
                height,
                LEFT,
                profile.millis() / 1000,
                profile.lanes(),
                busy(profile) * 100));
        legend(svg);
        for (int lane = 0; lane < profile.lanes(); lane++) {
            int y = TOP + lane * (ROW + GAP);
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">thread %d</text>%n"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#f1f3f4\"/>%n",
                    LEFT - 10,
                    y + ROW / 2 + 4,
                    lane + 1,
                    LEFT,
                    y,
                    WIDTH,
                    ROW));
        }
        profile.spans().forEach(span -> bar(svg, span, scale));
        axis(svg, profile, scale, TOP + profile.lanes() * (ROW + GAP));
        return svg.append("</svg>\n").toString();
    }

    /** How much of all threads' time was work. */
    static double busy(RunProfile profile) {
        double worked = profile.spans().stream()
                .mapToDouble(s -> s.endMillis() - s.startMillis())
                .sum();
        return worked / Math.max(1, profile.millis() * profile.lanes());
    }

    private static void bar(StringBuilder svg, RunProfile.Span span, double scale) {
        double width = (span.endMillis() - span.startMillis()) * scale;
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\" fill=\"%s\" stroke=\"#ffffff\""
                        + " stroke-width=\"0.5\"><title>%s %s: %.0f ms</title></rect>%n",
                LEFT + span.startMillis() * scale,
                TOP + span.lane() * (ROW + GAP),
                Math.max(0.3, width),
                ROW,
                COLOURS.get(span.stage()),
                span.stage().label(),
                escape(span.label()),
                span.endMillis() - span.startMillis()));
    }

    private static void legend(StringBuilder svg) {
        int x = LEFT;
        for (Stage stage : List.of(
                Stage.PLAN, Stage.NARRATE, Stage.ILLUSTRATE, Stage.COMPOSE, Stage.MIX, Stage.RENDER, Stage.DELIVER)) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"40\" width=\"12\" height=\"12\" fill=\"%s\"/>"
                            + "<text x=\"%d\" y=\"51\">%s</text>%n",
                    x,
                    COLOURS.get(stage),
                    x + 17,
                    stage.label()));
            x += 110;
        }
    }

    private static void axis(StringBuilder svg, RunProfile profile, double scale, int y) {
        double step = step(profile.millis());
        for (double at = 0; at <= profile.millis(); at += step) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#5f6368\">%s s</text>%n",
                    LEFT + at * scale,
                    y + 18,
                    at / 1000 == Math.rint(at / 1000)
                            ? Long.toString(Math.round(at / 1000))
                            : Double.toString(at / 1000)));
        }
    }

    /** About ten marks, at 1, 2 or 5 times a power of ten. */
    private static double step(double millis) {
        double raw = Math.max(1, millis) / 10;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : new double[] {1, 2, 5}) {
            if (raw <= factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Characters that XML 1.0 does not allow (section 2.2) are replaced. */
    private static String escape(String text) {
        return text.codePoints()
                .map(c -> c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000 ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
