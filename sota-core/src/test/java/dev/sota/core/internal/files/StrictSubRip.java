package dev.sota.core.internal.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SubRip and forgives nothing. There is no standard; this is what SubRip 1.5 itself wrote: a counter from 1, a line
 * of two times with exactly one space on either side of the arrow, one or more lines of text, an empty line.
 */
final class StrictSubRip {

    private static final Pattern TIMES =
            Pattern.compile("(\\d{2,}):([0-5]\\d):([0-5]\\d),(\\d{3}) --> (\\d{2,}):([0-5]\\d):([0-5]\\d),(\\d{3})");

    private StrictSubRip() {}

    static List<Subtitle> parse(String file) {
        List<Subtitle> out = new ArrayList<>();
        if (file.isEmpty()) {
            return out;
        }
        refuse(file.startsWith("\uFEFF") || file.indexOf('\r') >= 0 || file.indexOf('\0') >= 0, "a stray character");
        refuse(!file.endsWith("\n\n"), "the last caption does not end");
        long free = 0;
        for (String block : file.substring(0, file.length() - 2).split("\n\n", -1)) {
            String[] lines = block.split("\n", -1);
            refuse(lines.length < 3, "a caption without text: " + block);
            refuse(!lines[0].equals(Integer.toString(out.size() + 1)), "the counter is " + lines[0]);
            Matcher times = TIMES.matcher(lines[1]);
            refuse(!times.matches(), "no times: " + lines[1]);
            long start = millis(times, 1);
            long end = millis(times, 5);
            refuse(end <= start || start < free, "times out of order: " + lines[1]);
            free = end;
            List<String> text = List.of(lines).subList(2, lines.length);
            text.forEach(line -> refuse(line.isBlank(), "an empty line within a caption"));
            out.add(new Subtitle(start, end, text));
        }
        return out;
    }

    private static long millis(Matcher m, int at) {
        return ((Long.parseLong(m.group(at)) * 60 + Long.parseLong(m.group(at + 1))) * 60
                                + Long.parseLong(m.group(at + 2)))
                        * 1000
                + Long.parseLong(m.group(at + 3));
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new AssertionError("not SubRip: " + what);
        }
    }
}
