package dev.sota.core.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WebVTT and forgives nothing: W3C, "WebVTT: The Web Video Text Tracks Format", section 4 (syntax). What the
 * standard lets parsers repair is an error here. Cue settings, regions and styles are not expected.
 */
final class StrictWebVtt {

    private static final String STAMP = "(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile(STAMP + "[ \\t]+-->[ \\t]+" + STAMP);
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|lrm|rlm|nbsp);");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "lrm", "\u200E", "rlm", "\u200F", "nbsp", "\u00A0");

    private StrictWebVtt() {}

    static List<Subtitle> parse(String file) {
        refuse(file.indexOf('\0') >= 0, "U+0000");
        String[] lines = file.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        refuse(!lines[0].equals("WEBVTT"), "the first line is " + lines[0]);
        refuse(lines.length < 2 || !lines[1].isEmpty(), "no empty line after the header");
        List<Subtitle> out = new ArrayList<>();
        long before = 0;
        int at = 2;
        while (at < lines.length) {
            if (lines[at].isEmpty()) {
                at++;
                continue;
            }
            Matcher times = TIMES.matcher(lines[at]);
            refuse(!times.matches(), "no times: " + lines[at]);
            long start = millis(times, 1);
            long end = millis(times, 5);
            refuse(end <= start || start < before, "times out of order: " + lines[at]);
            before = start;
            List<String> text = new ArrayList<>();
            for (at++; at < lines.length && !lines[at].isEmpty(); at++) {
                text.add(text(lines[at]));
            }
            refuse(text.isEmpty(), "a cue without text");
            out.add(new Subtitle(start, end, List.copyOf(text)));
        }
        return out;
    }

    /** Cue text without spans, as plain text. */
    private static String text(String line) {
        refuse(line.contains("-->"), "an arrow in text: " + line);
        refuse(line.indexOf('<') >= 0, "a tag: " + line);
        StringBuilder out = new StringBuilder();
        Matcher reference = REFERENCE.matcher(line);
        for (int i = 0; i < line.length(); ) {
            if (line.charAt(i) != '&') {
                out.append(line.charAt(i++));
            } else {
                refuse(!reference.find(i) || reference.start() != i, "an ampersand alone: " + line);
                out.append(NAMED.get(reference.group(1)));
                i = reference.end();
            }
        }
        return out.toString();
    }

    private static long millis(Matcher m, int at) {
        long hours = m.group(at) == null ? 0 : Long.parseLong(m.group(at));
        return ((hours * 60 + Long.parseLong(m.group(at + 1))) * 60 + Long.parseLong(m.group(at + 2))) * 1000
                + Long.parseLong(m.group(at + 3));
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new AssertionError("not WebVTT: " + what);
        }
    }
}
