package dev.sota.it.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much memory a process has in use, native memory included. Linux tells in {@code /proc}; elsewhere it is zero.
 *
 * @param residentKb kilobytes in use now
 * @param peakKb the most there have been
 */
record Memory(long residentKb, long peakKb) {

    private static final Path STATUS = Path.of("/proc/self/status");

    static Memory own() throws IOException {
        return Files.isReadable(STATUS) ? of(Files.readAllLines(STATUS)) : new Memory(0, 0);
    }

    private static Memory of(List<String> lines) {
        return new Memory(number(lines, "VmRSS:"), number(lines, "VmHWM:"));
    }

    private static long number(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }

    /** Reads what {@link #toString} wrote. */
    static Memory parse(String line) {
        String[] words = line.substring(line.indexOf("resident ")).split(" ");
        return new Memory(Long.parseLong(words[1]), Long.parseLong(words[4]));
    }

    @Override
    public String toString() {
        return "resident " + residentKb + " kB peak " + peakKb + " kB";
    }
}
