package dev.sota.core.internal.film;

import dev.sota.api.GenerationRequest;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.api.Voice;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioMixer;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.AudioSink;
import dev.sota.spi.CatalogSource;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.MixRequest;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.Picture;
import dev.sota.spi.RenderReport;
import dev.sota.spi.RenderRequest;
import dev.sota.spi.RunContext;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.StoryboardPlanner;
import dev.sota.spi.StoryboardPlannerProvider;
import dev.sota.spi.TokenTime;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Small engines with real behaviour, for testing the pipeline without the heavy ones. */
public final class Fakes {

    private Fakes() {}

    /** Each sentence a scene; opening and ending around them. */
    public static class Planner implements StoryboardPlannerProvider, StoryboardPlanner {
        @Override
        public String id() {
            return "lines";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public StoryboardPlanner open(EngineSettings settings) {
            return this;
        }

        @Override
        public Storyboard plan(GenerationRequest request, Preset preset, RunContext context) {
            Storyboard.Builder board =
                    Storyboard.builder().title(request.title().orElse("A film"));
            board.scene(Scene.builder("open")
                    .kind(SceneKind.OPENING)
                    .title("A film")
                    .build());
            int n = 0;
            for (String line : request.text().split("(?<=\\.)\\s+")) {
                board.scene(Scene.builder("s" + n++)
                        .narration(line)
                        .picturePrompt(line)
                        .build());
            }
            return board.scene(Scene.builder("end")
                            .kind(SceneKind.ENDING)
                            .title("End")
                            .build())
                    .build();
        }
    }

    /** A plain colour from the prompt. */
    public static class Painter implements ImageGeneratorProvider, ImageGenerator {
        public final AtomicInteger painted = new AtomicInteger();
        public volatile boolean closed;

        @Override
        public String id() {
            return "plain";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ImageGenerator open(EngineSettings settings) {
            return this;
        }

        @Override
        public List<String> styles() {
            return List.of("flat");
        }

        @Override
        public Keyframe paint(ImageRequest request, RunContext context) {
            context.checkpoint();
            painted.incrementAndGet();
            int[] pixels = new int[request.width() * request.height()];
            Arrays.fill(pixels, 0xFF000000 | request.prompt().hashCode());
            return Keyframe.of(Picture.of(request.width(), request.height(), pixels));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** A quarter of a second a word. */
    public static class Speaker implements SpeechSynthesizerProvider, SpeechSynthesizer {
        public static final int RATE = 24_000;
        private static final int WORD = RATE / 4;

        @Override
        public String id() {
            return "beep";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Voice> voices() {
            return List.of(new Voice("beep:one", "One", List.of(Locale.ENGLISH), "beeps"));
        }

        @Override
        public SpeechSynthesizer open(EngineSettings settings) {
            return this;
        }

        @Override
        public Speech synthesize(SpeechRequest request, RunContext context) {
            context.checkpoint();
            List<TokenTime> times = new ArrayList<>();
            List<Integer> unspoken = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < request.text().tokens().size(); i++) {
                SpokenToken token = request.text().tokens().get(i);
                boolean latin = token.words().stream().allMatch(w -> w.chars().allMatch(c -> c < 0x250));
                if (!latin) {
                    unspoken.add(i);
                } else if (!token.words().isEmpty()) {
                    times.add(new TokenTime(i, at, at + WORD));
                    at += WORD;
                }
            }
            float[] samples = new float[Math.max(1, at)];
            Arrays.fill(samples, 0.25f);
            return new Speech(AudioClip.of(RATE, 1, samples), times, unspoken);
        }

        @Override
        public void close() {}
    }

    /** A constant. */
    public static class Composer implements MusicComposerProvider, MusicComposer {
        @Override
        public String id() {
            return "drone";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public MusicComposer open(EngineSettings settings) {
            return this;
        }

        @Override
        public void compose(MusicRequest request, AudioSink sink, RunContext context) throws IOException {
            float[] block = new float[2 * 1600];
            Arrays.fill(block, 0.1f);
            for (long at = 0; at < request.samples(); at += 1600) {
                context.checkpoint();
                sink.write(block, 0, (int) Math.min(1600, request.samples() - at));
            }
        }
    }

    /** Silence of the right length; remembers what it was to mix. */
    public static class Mixer implements AudioMixerProvider, AudioMixer {
        public volatile MixRequest last = MixRequest.builder(1).build();

        @Override
        public String id() {
            return "desk";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public AudioMixer open(EngineSettings settings) {
            return this;
        }

        @Override
        public LoudnessReport mix(MixRequest request, AudioSink sink, RunContext context) throws IOException {
            last = request;
            float[] block = new float[2 * 1600];
            for (long at = 0; at < request.samples(); at += 1600) {
                context.checkpoint();
                sink.write(block, 0, (int) Math.min(1600, request.samples() - at));
            }
            return new LoudnessReport(-14, -1.5, 4);
        }
    }

    /** Writes a line for each frame. */
    public static class Renderer implements VideoRendererProvider, VideoRenderer {
        @Override
        public String id() {
            return "text";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public VideoRenderer open(EngineSettings settings) {
            return this;
        }

        @Override
        public List<String> encoders() {
            return List.of("text");
        }

        @Override
        public RenderReport render(RenderRequest request, Path file, RunContext context) throws IOException {
            StringBuilder out = new StringBuilder();
            for (var clip : request.timeline().pictures()) {
                Keyframe keyframe = request.keyframes().keyframe(clip.recipe());
                for (long f = 0; f < clip.frames(); f++) {
                    context.checkpoint();
                    context.progress(clip.startFrame() + f, request.timeline().frames() * 2);
                    frame(f);
                }
                out.append(clip.sceneId())
                        .append(' ')
                        .append(keyframe.flatten().argb(0, 0))
                        .append('\n');
            }
            Files.writeString(file, out);
            return new RenderReport(
                    "text", request.timeline().frames(), request.timeline().samples(), true, List.of());
        }

        /** For tests that want rendering to take its time. */
        protected void frame(long frame) {}

        @Override
        public Picture frame(RenderRequest request, long frame, RunContext context) {
            int pixels = request.timeline().width() * request.timeline().height();
            return Picture.of(request.timeline().width(), request.timeline().height(), new int[pixels]);
        }

        @Override
        public void close() {}
    }

    /** Two presets. */
    public static class Catalog implements CatalogSourceProvider, CatalogSource {
        @Override
        public String id() {
            return "two";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public CatalogSource open(EngineSettings settings) {
            return this;
        }

        @Override
        public List<Preset> presets() {
            return List.of(
                    Preset.builder("small", 160, 90).name("Small").build(),
                    Preset.builder("tall", 90, 160).name("Tall").build());
        }
    }
}
