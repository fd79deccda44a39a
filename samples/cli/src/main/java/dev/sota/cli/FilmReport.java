package dev.sota.cli;

import dev.sota.api.GenerationResult;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is said about a finished film.
 *
 * @param film the film
 * @param bytes the size of its file
 * @param took how long it took, from the command to the last file
 */
record FilmReport(GenerationResult film, long bytes, Duration took) {

    static FilmReport of(GenerationResult film, Duration took) {
        try {
            return new FilmReport(film, Files.size(film.video()), took);
        } catch (IOException e) {
            // The film was there a moment ago; whoever moved it knows its size.
            return new FilmReport(film, 0, took);
        }
    }

    /** Where the film is, alone on its line. */
    String path() {
        return film.video() + System.lineSeparator();
    }

    /** For a person. */
    String text() {
        Manifest manifest = film.manifest();
        StringBuilder text = new StringBuilder();
        line(text, "film", film.video().toString());
        line(
                text,
                "",
                Times.clock(film.duration()) + ", " + manifest.width() + " x " + manifest.height() + " at "
                        + manifest.frameRate() + " frames/s, " + Sizes.of(bytes) + ", " + film.encoder());
        manifest.loudness().ifPresent(loudness -> line(text, "sound", sound(loudness)));
        line(text, "captions", name(film.srt()) + ", " + name(film.vtt()));
        line(text, "beside it", name(film.poster()) + ", " + name(film.manifestFile()));
        line(text, "made in", Times.spoken(took));
        manifest.notes().forEach(note -> line(text, "note", note));
        return text.toString();
    }

    /** For a program. */
    ObjectNode json() {
        Manifest manifest = film.manifest();
        ObjectNode json = Json.object()
                .put("video", film.video().toString())
                .put("srt", film.srt().toString())
                .put("vtt", film.vtt().toString())
                .put("poster", film.poster().toString())
                .put("manifest", film.manifestFile().toString())
                .put("title", film.storyboard().title())
                .put("durationSeconds", Json.seconds(film.duration()))
                .put("width", manifest.width())
                .put("height", manifest.height())
                .put("frameRate", manifest.frameRate())
                .put("frames", manifest.frames())
                .put("bytes", bytes)
                .put("encoder", film.encoder())
                .put("seed", manifest.seed())
                .put("correlationId", manifest.correlationId())
                .put("tookSeconds", Json.seconds(took));
        manifest.loudness()
                .filter(LoudnessReports::audible)
                .ifPresent(loudness -> json.putObject("loudness")
                        .put("integratedLufs", loudness.integratedLufs())
                        .put("truePeakDbtp", loudness.truePeakDbtp())
                        .put("rangeLu", loudness.rangeLu()));
        manifest.stageMillis().forEach(json.withObject("/stageMillis")::put);
        manifest.notes().forEach(json.withArray("/notes")::add);
        return json;
    }

    private static String sound(LoudnessReport loudness) {
        return LoudnessReports.audible(loudness)
                ? String.format(
                        Locale.ROOT,
                        "%.1f LUFS, true peak %.1f dBTP",
                        loudness.integratedLufs(),
                        loudness.truePeakDbtp())
                : "silent";
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format(Locale.ROOT, "%-10s %s%n", label, value));
    }

    /** What JSON has no number for. */
    private static final class LoudnessReports {
        private LoudnessReports() {}

        static boolean audible(LoudnessReport loudness) {
            return Double.isFinite(loudness.integratedLufs()) && Double.isFinite(loudness.truePeakDbtp());
        }
    }
}
