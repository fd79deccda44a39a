package dev.sota.it;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A film read back with FFmpeg. */
final class FilmProbe {

    private final Path film;
    private final JsonNode probe;

    private FilmProbe(Path film, JsonNode probe) {
        this.film = film;
        this.probe = probe;
    }

    static FilmProbe of(Path film) throws IOException, InterruptedException {
        Programs.Result result = Programs.ffprobe(
                "-v",
                "error",
                "-of",
                "json",
                "-show_streams",
                "-show_format",
                "-show_chapters",
                "-count_packets",
                film.toString());
        if (result.exit() != 0) {
            throw new IOException("ffprobe cannot read " + film + ": " + result.output());
        }
        return new FilmProbe(film, JsonMapper.shared().readTree(result.output()));
    }

    JsonNode stream(String kind) throws IOException {
        for (JsonNode stream : probe.get("streams")) {
            if (stream.get("codec_type").asString().equals(kind)) {
                return stream;
            }
        }
        throw new IOException(film + " has no " + kind + " stream");
    }

    List<String> chapters() {
        List<String> titles = new ArrayList<>();
        probe.get("chapters").forEach(c -> titles.add(c.get("tags").get("title").asString()));
        return titles;
    }

    JsonNode tags() {
        return probe.get("format").get("tags");
    }

    double seconds(String kind) throws IOException {
        return Double.parseDouble(stream(kind).get("duration").asString());
    }

    /** Integrated loudness and true peak, by FFmpeg's own meter, of the sound as decoded. */
    double[] loudness() throws IOException, InterruptedException {
        String out = Programs.ffmpeg(
                        "-hide_banner",
                        "-nostats",
                        "-i",
                        film.toString(),
                        "-map",
                        "0:a",
                        "-af",
                        "ebur128=peak=true",
                        "-f",
                        "null",
                        "-")
                .output();
        String summary = out.substring(out.lastIndexOf("Summary:"));
        return new double[] {number("I:\\s+(-?[\\d.]+) LUFS", summary), number("Peak:\\s+(-?[\\d.]+) dBFS", summary)};
    }

    private static double number(String pattern, String text) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + text);
        }
        return Double.parseDouble(matcher.group(1));
    }

    /** The kinds of the boxes at the top of the file (ISO/IEC 14496-12), in order. */
    List<String> boxes() throws IOException {
        List<String> kinds = new ArrayList<>();
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "r")) {
            long at = 0;
            while (at + 8 <= file.length()) {
                file.seek(at);
                long size = file.readInt() & 0xFFFFFFFFL;
                byte[] kind = new byte[4];
                file.readFully(kind);
                kinds.add(new String(kind, StandardCharsets.ISO_8859_1));
                if (size == 1) {
                    size = file.readLong();
                }
                at += size == 0 ? file.length() : size;
            }
        }
        return kinds;
    }
}
