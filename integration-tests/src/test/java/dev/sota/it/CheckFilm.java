package dev.sota.it;

import dev.sota.api.DocumentCodec;
import dev.sota.api.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Checks a film and what lies beside it, by reading it back with FFmpeg. */
public final class CheckFilm {

    private final List<String> faults = new ArrayList<>();
    private final Path film;

    private CheckFilm(Path film) {
        this.film = film;
    }

    /**
     * Checks the films that are named.
     *
     * @param films their files
     * @throws Exception when one cannot be read
     */
    public static void main(String[] films) throws Exception {
        for (String film : films) {
            List<String> faults = faults(Path.of(film));
            faults.forEach(fault -> System.out.println(film + ": " + fault));
            if (!faults.isEmpty()) {
                System.exit(1);
            }
            System.out.println(film + ": all checks passed");
        }
    }

    static List<String> faults(Path film) throws IOException, InterruptedException {
        CheckFilm check = new CheckFilm(film);
        check.all();
        return check.faults;
    }

    private void all() throws IOException, InterruptedException {
        FilmProbe probe = FilmProbe.of(film);
        Manifest manifest = DocumentCodec.json().decode(Files.readString(beside(".json")), Manifest.class);
        video(probe.stream("video"), manifest);
        audio(probe, manifest);
        double video = probe.seconds("video");
        double audio = probe.seconds("audio");
        expect(Math.abs(video - audio) <= 1.0 / manifest.frameRate(), "picture " + video + " s, sound " + audio + " s");
        List<String> boxes = probe.boxes();
        expect(boxes.indexOf("moov") < boxes.indexOf("mdat"), "not a fast start: " + boxes);
        expect(probe.chapters().size() == manifest.scenes().size(), "chapters: " + probe.chapters());
        expect(!text(probe.tags(), "title").isEmpty(), "no title: " + probe.tags());
        captions(manifest);
        byte[] poster = Files.readAllBytes(beside(".png"));
        expect(poster.length > 1000 && poster[1] == 'P' && poster[2] == 'N' && poster[3] == 'G', "no poster");
    }

    private void video(JsonNode video, Manifest manifest) {
        expect("h264", video, "codec_name");
        expect("High", video, "profile");
        expect("yuv420p", video, "pix_fmt");
        for (String tag : List.of("color_space", "color_transfer", "color_primaries")) {
            expect("bt709", video, tag);
        }
        expect("tv", video, "color_range");
        expect(Integer.toString(manifest.width()), video, "width");
        expect(Integer.toString(manifest.height()), video, "height");
        expect(manifest.frameRate() + "/1", video, "r_frame_rate");
        expect(Long.toString(manifest.frames()), video, "nb_read_packets");
    }

    private void audio(FilmProbe probe, Manifest manifest) throws IOException, InterruptedException {
        JsonNode audio = probe.stream("audio");
        expect("aac", audio, "codec_name");
        expect("48000", audio, "sample_rate");
        expect("2", audio, "channels");
        expect(text(audio.get("tags"), "language").length() == 3, "the sound has no language");
        double[] loudness = probe.loudness();
        boolean sounds = manifest.loudness()
                .filter(l -> Double.isFinite(l.integratedLufs()))
                .isPresent();
        if (sounds) {
            expect(Math.abs(loudness[0] + 14) <= 0.5, "loudness " + loudness[0] + " LUFS");
            expect(loudness[1] <= -1, "true peak " + loudness[1] + " dBTP");
        }
    }

    private void captions(Manifest manifest) throws IOException {
        String srt = Files.readString(beside(".srt"));
        String vtt = Files.readString(beside(".vtt"));
        expect(vtt.startsWith("WEBVTT\n"), "not WebVTT");
        String shown = plain(srt.replaceAll("(?m)^\\d+$|^[\\d:,]+ --> [\\d:,]+$", " "));
        manifest.scenes()
                .forEach(scene ->
                        expect(shown.contains(plain(scene.narration())), "captions lack: " + scene.narration()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private Path beside(String extension) {
        String name = film.getFileName().toString();
        return film.resolveSibling(name.substring(0, name.lastIndexOf('.')) + extension);
    }

    private void expect(String value, JsonNode of, String member) {
        expect(text(of, member).equals(value), member + " is " + text(of, member) + ", not " + value);
    }

    private static String text(JsonNode of, String member) {
        return of != null && of.has(member) ? of.get(member).asString() : "";
    }

    private void expect(boolean ok, String fault) {
        if (!ok) {
            faults.add(fault);
        }
    }
}
