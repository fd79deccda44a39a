package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the file, read back with FFmpeg's own demuxer. */
class ContainerTest {

    @TempDir
    Path folder;

    private Path render(Timeline timeline, int threads) throws Exception {
        Path file = folder.resolve("f\u00efl:m \u6620 " + timeline.frames() + ".mp4");
        try (VideoRenderer renderer = Films.renderer()) {
            TestFilm request = Films.request(timeline, Films.waves(240, 136))
                    .metadata(Map.of("comment", "Machine-generated", "artist", "S\u00f6ta"));
            AssemblyReport report =
                    request.render(renderer, file, new TestRun(), threads).report();
            assertEquals(timeline.frames(), report.frames());
            assertEquals(timeline.samples(), report.audioSamples());
            VideoEncoderInfo encoder = renderer.encoders().stream()
                    .filter(e -> e.name().equals(request.encoder()))
                    .findFirst()
                    .orElseThrow();
            assertEquals("libopenh264", encoder.name());
            assertTrue(encoder.deterministic());
            assertFalse(encoder.version().isBlank());
        }
        return file;
    }

    @Test
    void streamsAreWhatPlayersExpect() throws Exception {
        List<PictureClip> clips = Films.clips(4, 60, 10);
        Timeline timeline = Films.timeline(192, 108, clips).build();
        try (FilmReader film = new FilmReader(render(timeline, 2))) {
            AVCodecParameters video = film.stream(avutil.AVMEDIA_TYPE_VIDEO).codecpar();
            assertEquals(avcodec.AV_CODEC_ID_H264, video.codec_id());
            assertEquals(avcodec.AV_PROFILE_H264_HIGH, video.profile());
            assertEquals(avutil.AV_PIX_FMT_YUV420P, video.format());
            assertEquals(192, video.width());
            assertEquals(108, video.height());
            assertEquals(avutil.AVCOL_PRI_BT709, video.color_primaries());
            assertEquals(avutil.AVCOL_TRC_BT709, video.color_trc());
            assertEquals(avutil.AVCOL_SPC_BT709, video.color_space());
            assertEquals(avutil.AVCOL_RANGE_MPEG, video.color_range());
            AVCodecParameters audio = film.stream(avutil.AVMEDIA_TYPE_AUDIO).codecpar();
            assertEquals(avcodec.AV_CODEC_ID_AAC, audio.codec_id());
            assertEquals(avcodec.AV_PROFILE_AAC_LOW, audio.profile());
            assertEquals(48_000, audio.sample_rate());
            assertEquals(2, audio.ch_layout().nb_channels());
        }
    }

    @Test
    void theIndexComesFirst() throws Exception {
        List<String> boxes = FilmReader.boxes(
                render(Films.timeline(192, 108, Films.clips(2, 40, 5)).build(), 1));
        assertTrue(boxes.indexOf("moov") > 0 && boxes.indexOf("moov") < boxes.indexOf("mdat"), boxes.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 25})
    void picturesAndSoundAreEquallyLong(int scenes) throws Exception {
        Timeline timeline = Films.timeline(96, 64, Films.clips(scenes, 47, 11)).build();
        try (FilmReader film = new FilmReader(render(timeline, 2))) {
            var frames = film.frames();
            assertEquals(timeline.frames(), frames.size());
            for (int i = 0; i < frames.size(); i++) {
                assertEquals(i / 30.0, frames.get(i).seconds(), 1e-9);
            }
            double video = film.seconds(film.stream(avutil.AVMEDIA_TYPE_VIDEO));
            double audio = film.seconds(film.stream(avutil.AVMEDIA_TYPE_AUDIO));
            assertEquals(timeline.frames() / 30.0, video, 1e-9);
            assertEquals(video, audio, 1 / 30.0);
        }
    }

    @Test
    void oneFrameIsAFilm() throws Exception {
        Timeline timeline = Films.timeline(64, 64, List.of(Films.clip("x", 0, 1, 0, 0, Films.STILL)))
                .build();
        try (FilmReader film = new FilmReader(render(timeline, 2))) {
            assertEquals(1, film.frames().size());
        }
    }

    @Test
    void titleLanguageAndChaptersAreThere() throws Exception {
        Timeline timeline = Films.timeline(96, 64, Films.clips(3, 40, 10))
                .title("L\u00e9uchtturm \u706f\u53f0")
                .language(Locale.GERMAN)
                .chapters(List.of(
                        new Chapter(0, 30, "Anf\u00e4ng"), new Chapter(30, 30, "Mitte"), new Chapter(60, 40, "Ende")))
                .build();
        try (FilmReader film = new FilmReader(render(timeline, 2))) {
            assertEquals("L\u00e9uchtturm \u706f\u53f0", film.metadata().get("title"));
            assertEquals("Machine-generated", film.metadata().get("comment"));
            assertEquals("S\u00f6ta", film.metadata().get("artist"));
            for (int type : new int[] {avutil.AVMEDIA_TYPE_VIDEO, avutil.AVMEDIA_TYPE_AUDIO}) {
                assertEquals("deu", FilmReader.map(film.stream(type).metadata()).get("language"));
            }
            assertEquals(
                    List.of(
                            new FilmReader.Chapter(0, 1, "Anf\u00e4ng"),
                            new FilmReader.Chapter(1, 2, "Mitte"),
                            new FilmReader.Chapter(2, 100 / 30.0, "Ende")),
                    film.chapters().stream()
                            .map(c -> new FilmReader.Chapter(c.start(), Math.round(c.end() * 30) / 30.0, c.title()))
                            .toList());
        }
    }

    @Test
    void aFilmWithoutSoundHasNoSoundStream() throws Exception {
        Timeline timeline = Films.timeline(96, 64, Films.clips(1, 20, 5)).build();
        Path file = folder.resolve("silent.mp4");
        try (VideoRenderer renderer = Films.renderer()) {
            TestFilm request = Films.request(timeline, Films.waves(96, 64)).silent();
            assertEquals(
                    0, request.render(renderer, file, new TestRun()).report().audioSamples());
        }
        try (FilmReader film = new FilmReader(file)) {
            assertFalse(film.has(avutil.AVMEDIA_TYPE_AUDIO));
            assertEquals(20, film.frames().size());
        }
    }
}
