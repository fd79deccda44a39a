package dev.sota.core.internal.film;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sota.api.FilmFrames;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.api.Voice;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.TitleClip;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioMixer;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.AudioSink;
import dev.sota.spi.AudioSource;
import dev.sota.spi.CatalogSource;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.FilmViewerProvider;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.ImageStart;
import dev.sota.spi.Keyframe;
import dev.sota.spi.MixClip;
import dev.sota.spi.MixRequest;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.SheetPage;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.StoryboardPlanner;
import dev.sota.spi.StoryboardPlannerProvider;
import dev.sota.spi.TokenTime;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;

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

    /**
     * Paints in steps as a model does: every pixel follows from the words, the seed and the picture that it starts from;
     * how much arithmetic that is can be asked.
     */
    public static class Model extends Painter {
        /** What was asked for, in the order in which it was painted. */
        public final List<ImageRequest> asked = Collections.synchronizedList(new ArrayList<>());

        public volatile double gflop = 100;
        public volatile long memory;
        /** What has to be made ready before the first picture. */
        public volatile long loading;

        /** How often it was made ready, and after how many pictures the last time. */
        public final AtomicInteger prepared = new AtomicInteger();

        public volatile int before = -1;
        /** What refuses a picture for want of memory. */
        public volatile Predicate<ImageRequest> tooLarge = request -> false;
        /** What happens while it is made ready. */
        public volatile Consumer<RunContext> preparing = context -> {};

        @Override
        public String id() {
            return "model";
        }

        @Override
        public boolean startsFromPictures() {
            return true;
        }

        @Override
        public void check(ImageRequest request) {
            for (String name : request.options().keySet()) {
                if (!name.equals("steps")) {
                    throw GenerationException.request("The model has no option '" + name + "'.")
                            .remedy("Use only steps.")
                            .build();
                }
            }
            if (steps(request) == 1 && request.start().isPresent()) {
                throw GenerationException.request("No step is left.").build();
            }
            if (tooLarge.test(request)) {
                throw GenerationException.resources("The memory limit is too small.")
                        .remedy("Allow at least 7 MB.")
                        .build();
            }
        }

        private static int steps(ImageRequest request) {
            return Integer.parseInt(request.options().getOrDefault("steps", "4"));
        }

        @Override
        public Optional<ImageEffort> effort(ImageRequest request) {
            check(request);
            double strength = request.start().map(ImageStart::strength).orElse(1.0);
            return Optional.of(
                    new ImageEffort(gflop * steps(request) * strength, memory, prepared.get() > 0 ? 0 : loading));
        }

        @Override
        public void prepare(ImageRequest request, RunContext context) {
            check(request);
            before = painted.get();
            preparing.accept(context);
            prepared.incrementAndGet();
        }

        @Override
        public Keyframe paint(ImageRequest request, RunContext context) {
            check(request);
            asked.add(request);
            int steps = steps(request);
            for (int i = 1; i <= steps; i++) {
                context.checkpoint();
                if (context.previewing()) {
                    context.preview(Picture.of(1, 1, new int[] {0xFF000000 | i}));
                }
                context.progress(i, steps);
            }
            painted.incrementAndGet();
            int start = request.start().map(s -> s.picture().argb(0, 0)).orElse(0);
            int[] pixels = new int[request.width() * request.height()];
            Arrays.fill(pixels, 0xFF000000 | Objects.hash(request.prompt(), request.seed(), start, steps));
            return Keyframe.of(Picture.of(request.width(), request.height(), pixels))
                    .withDetails(Map.of("seed", Long.toString(request.seed()), "steps", Integer.toString(steps)));
        }
    }

    /** A quarter of a second a word. */
    public static class Speaker implements SpeechSynthesizerProvider, SpeechSynthesizer {
        public static final int RATE = 24_000;
        public final AtomicInteger spoken = new AtomicInteger();
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
            spoken.incrementAndGet();
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

    /** Remembers what it was to draw, and draws it as one pixel for each panel. */
    public static class Viewer implements FilmViewerProvider, FilmViewer {
        public final List<SheetPage> drawn = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String id() {
            return "eye";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public FilmViewer open(EngineSettings settings) {
            return this;
        }

        @Override
        public FilmFrames open(Path film) {
            throw GenerationException.request("There is no film " + film + ".").build();
        }

        @Override
        public Picture draw(SheetPage page, RunContext context) {
            context.checkpoint();
            drawn.add(page);
            return Picture.of(
                    page.panels().size(),
                    1,
                    page.panels().stream().mapToInt(p -> p.picture().argb(0, 0)).toArray());
        }

        @Override
        public void close() {}
    }

    /** A constant, by the film's mood and sections. */
    public static class Composer implements MusicComposerProvider, MusicComposer {
        public final AtomicInteger composed = new AtomicInteger();

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
            composed.incrementAndGet();
            float[] block = new float[2 * 1600];
            Arrays.fill(
                    block, 0.1f + Math.floorMod(request.sections().toString().hashCode(), 1000) / 10_000f);
            for (long at = 0; at < request.samples(); at += 1600) {
                context.checkpoint();
                sink.write(block, 0, (int) Math.min(1600, request.samples() - at));
            }
        }
    }

    /** A constant of the right length, by all that was to be heard; remembers what it was to mix. */
    public static class Mixer implements AudioMixerProvider, AudioMixer {
        public final AtomicInteger mixed = new AtomicInteger();
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
            mixed.incrementAndGet();
            last = request;
            float[] block = new float[2 * 1600];
            Arrays.fill(block, level(request));
            for (long at = 0; at < request.samples(); at += 1600) {
                context.checkpoint();
                sink.write(block, 0, (int) Math.min(1600, request.samples() - at));
            }
            return new LoudnessReport(-14, -1.5, 4);
        }

        private static float level(MixRequest request) throws IOException {
            CRC32 heard = new CRC32();
            float[] block = new float[1600];
            for (MixClip clip : request.clips()) {
                heard.update((clip.bus() + "@" + clip.startSample()).getBytes(UTF_8));
                try (AudioSource source = clip.asset().open()) {
                    for (int n = source.read(block, 0, 800); n > 0; n = source.read(block, 0, 800)) {
                        heard.update(Arrays.hashCode(Arrays.copyOf(block, n * source.channels())));
                    }
                }
            }
            return (heard.getValue() & 0xFFFF) / 65_536f;
        }
    }

    /**
     * Writes a line for each frame, which says what is seen in it and nothing else, so that equal frames are equal lines
     * however the film is divided; joins segments by copying.
     */
    public static class Renderer implements VideoRendererProvider, VideoRenderer {
        public static final VideoEncoderInfo ENCODER = new VideoEncoderInfo("text", "1", true);

        /** Every segment that was begun. */
        public final List<SegmentRequest> encoded = Collections.synchronizedList(new ArrayList<>());

        public final AtomicInteger assembled = new AtomicInteger();

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
        public List<VideoEncoderInfo> encoders() {
            return List.of(ENCODER);
        }

        @Override
        public SegmentReport encode(SegmentRequest request, Path file, RunContext context) throws IOException {
            encoded.add(request);
            Map<Recipe, Integer> colours = new HashMap<>();
            for (PictureClip clip : request.pictures()) {
                colours.put(
                        clip.recipe(),
                        request.keyframes().keyframe(clip.recipe()).flatten().argb(0, 0));
            }
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (long f = 0; f < request.frames(); f++) {
                    context.checkpoint();
                    frame(request.startFrame() + f);
                    out.write(line(request, request.startFrame() + f, colours));
                    context.progress(f + 1, request.frames());
                }
            }
            return new SegmentReport(request.frames(), notes(request));
        }

        private static String line(SegmentRequest request, long frame, Map<Recipe, Integer> colours) {
            StringBuilder line = new StringBuilder("frame ").append(request.effort());
            for (PictureClip clip : request.pictures()) {
                if (seen(clip.startFrame(), clip.frames(), frame)) {
                    line.append(" | ").append(colours.get(clip.recipe()));
                    line.append(' ')
                            .append(frame - clip.startFrame())
                            .append('/')
                            .append(clip.frames());
                    line.append(' ').append(clip.fadeInFrames()).append(' ').append(clip.fadeOutFrames());
                    line.append(' ')
                            .append(clip.camera().from())
                            .append(clip.camera().to());
                }
            }
            for (TitleClip title : request.titles()) {
                if (seen(title.startFrame(), title.frames(), frame)) {
                    line.append(" | ").append(title.style()).append(' ').append(title.title());
                    line.append(' ')
                            .append(frame - title.startFrame())
                            .append('/')
                            .append(title.frames());
                }
            }
            for (CaptionCue cue : request.captions()) {
                if (seen(cue.startFrame(), cue.frames(), frame)) {
                    line.append(" | ").append(String.join(" / ", cue.lines()));
                    line.append(' ')
                            .append(frame - cue.startFrame())
                            .append('/')
                            .append(cue.frames());
                }
            }
            return line.append('\n').toString();
        }

        private static boolean seen(long start, long frames, long frame) {
            return start <= frame && frame < start + frames;
        }

        @Override
        public AssemblyReport assemble(AssemblyRequest request, Path file, RunContext context) throws IOException {
            assembled.incrementAndGet();
            long samples = 0;
            try (OutputStream out = Files.newOutputStream(file)) {
                int count = 0;
                for (Optional<Path> segment = request.segments().segment(count);
                        segment.isPresent();
                        segment = request.segments().segment(++count)) {
                    context.checkpoint();
                    copyLines(segment.get(), out);
                }
                try (AudioSource sound = request.audio().orElseThrow().open()) {
                    samples = sound.length();
                    float[] level = new float[sound.channels()];
                    sound.read(level, 0, 1);
                    out.write(("sound " + samples + " " + level[0] + " " + request.metadata() + "\n").getBytes(UTF_8));
                }
            }
            try (Stream<String> lines = Files.lines(file)) {
                return new AssemblyReport(
                        lines.filter(l -> l.startsWith("frame ")).count(), samples);
            }
        }

        /** A segment's file may be longer than what was written to it: kept things are sealed at their end. */
        private static void copyLines(Path segment, OutputStream out) throws IOException {
            byte[] bytes = Files.readAllBytes(segment);
            int end = 0;
            for (int at = 0; at < bytes.length && startsWith(bytes, at, "frame "); at = end) {
                end = at;
                while (bytes[end++] != '\n') {
                    Objects.checkIndex(end, bytes.length);
                }
            }
            out.write(bytes, 0, end);
        }

        private static boolean startsWith(byte[] bytes, int at, String mark) {
            byte[] wanted = mark.getBytes(UTF_8);
            return at + wanted.length <= bytes.length
                    && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
        }

        /** For tests that want rendering to take its time. */
        protected void frame(long frame) {}

        /** For tests of what is not kept. */
        protected List<String> notes(SegmentRequest request) {
            return List.of();
        }

        @Override
        public Picture frame(SegmentRequest request, long frame, RunContext context) {
            return Picture.of(request.width(), request.height(), new int[request.width() * request.height()]);
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
