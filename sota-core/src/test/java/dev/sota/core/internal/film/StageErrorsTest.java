package dev.sota.core.internal.film;

import static dev.sota.core.internal.film.Studio.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Preset;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.AudioSink;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.MixRequest;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An engine that fails ends the run with its stage and its name; what was made before is kept. */
@Timeout(120)
class StageErrorsTest {

    @TempDir
    Path folder = Path.of("");

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken() {
            super("a gear broke");
        }
    }

    private enum Fault {
        PLANNER(
                Stage.PLAN,
                "storyboard planner 'lines'",
                s -> s.planner = new Fakes.Planner() {
                    @Override
                    public Storyboard plan(GenerationRequest request, Preset preset, RunContext context) {
                        throw new Broken();
                    }
                }),
        SPEAKER(
                Stage.NARRATE,
                "speech synthesizer 'beep'",
                s -> s.speaker = new Fakes.Speaker() {
                    @Override
                    public Speech synthesize(SpeechRequest request, RunContext context) {
                        super.synthesize(request, context);
                        if (spoken.get() == 3) {
                            throw new Broken();
                        }
                        return super.synthesize(request, context);
                    }
                }),
        PAINTER(
                Stage.ILLUSTRATE,
                "image generator 'plain'",
                s -> s.painter = new Fakes.Painter() {
                    @Override
                    public Keyframe paint(ImageRequest request, RunContext context) {
                        if (painted.get() == 3) {
                            throw new Broken();
                        }
                        return super.paint(request, context);
                    }
                }),
        COMPOSER(
                Stage.COMPOSE,
                "music composer 'drone'",
                s -> s.composer = new Fakes.Composer() {
                    @Override
                    public void compose(MusicRequest request, AudioSink sink, RunContext context) throws IOException {
                        sink.write(new float[20], 0, 10);
                        throw new Broken();
                    }
                }),
        MIXER(
                Stage.MIX,
                "audio mixer 'desk'",
                s -> s.mixer = new Fakes.Mixer() {
                    @Override
                    public LoudnessReport mix(MixRequest request, AudioSink sink, RunContext context)
                            throws IOException {
                        sink.write(new float[20], 0, 10);
                        throw new Broken();
                    }
                }),
        ENCODER(
                Stage.RENDER,
                "video renderer 'text'",
                s -> s.renderer = new Fakes.Renderer() {
                    @Override
                    public SegmentReport encode(SegmentRequest request, Path file, RunContext context)
                            throws IOException {
                        Files.writeString(file, "half");
                        throw new Broken();
                    }
                }),
        ASSEMBLER(
                Stage.RENDER,
                "video renderer 'text'",
                s -> s.renderer = new Fakes.Renderer() {
                    @Override
                    public AssemblyReport assemble(AssemblyRequest request, Path file, RunContext context)
                            throws IOException {
                        Files.writeString(file, "half");
                        throw new Broken();
                    }
                }),
        POSTER(
                Stage.DELIVER,
                "video renderer 'text'",
                s -> s.renderer = new Fakes.Renderer() {
                    @Override
                    public Picture frame(SegmentRequest request, long frame, RunContext context) {
                        throw new Broken();
                    }
                });

        private final Stage stage;
        private final String engine;
        private final Consumer<Studio> plant;

        Fault(Stage stage, String engine, Consumer<Studio> plant) {
            this.stage = stage;
            this.engine = engine;
            this.plant = plant;
        }
    }

    private static GenerationException fails(Studio studio, GenerationRequest request) {
        return assertThrows(GenerationException.class, () -> studio.film(request, b -> b));
    }

    @ParameterizedTest
    @EnumSource
    void anEngineThatFailsIsNamedWithItsStageAndTheNextRunGoesOn(Fault fault) throws IOException {
        Studio studio = new Studio(folder);
        fault.plant.accept(studio);
        GenerationException e = fails(studio, GenerationRequest.script(TEXT).build());
        assertEquals(Kind.BACKEND, e.kind());
        assertTrue(e.getMessage().contains(fault.engine + " failed"), e.getMessage());
        assertEquals(fault.stage, e.stage().orElseThrow());
        assertEquals(Broken.class, rootOf(e).getClass());
        studio.nothingIsLeftBehind();
        assertEquals(List.of(), filesIn("out"));

        Studio next = studio.fresh();
        GenerationResult film = next.film(TEXT);
        assertEquals(studio.inPeace(TEXT), Studio.content(film));
        Studio.Work work = next.work();
        assertTrue(work.spoken() + studio.speaker.spoken.get() <= Studio.SENTENCES.size() + 2, work.toString());
        if (fault == Fault.POSTER || fault == Fault.ASSEMBLER) {
            assertEquals(0, work.spoken() + work.composed() + work.mixed(), work.toString());
        }
    }

    private static Throwable rootOf(Throwable e) {
        return e.getCause() == null ? e : rootOf(e.getCause());
    }

    private List<Path> filesIn(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.toList();
        }
    }

    @Test
    void aTextThatCannotBeSpokenIsAnErrorOfNarration() throws IOException {
        Studio studio = new Studio(folder);
        GenerationException e =
                fails(studio, GenerationRequest.script("Привет мир.").build());
        assertEquals(Kind.REQUEST, e.kind());
        assertEquals(Stage.NARRATE, e.stage().orElseThrow());
        studio.nothingIsLeftBehind();
    }

    @Test
    void anEngineThatRunsOutOfMemoryEndsTheRunAndNotThePipeline() throws IOException {
        Studio studio = new Studio(folder);
        AtomicInteger asked = new AtomicInteger();
        studio.painter = new Fakes.Painter() {
            @Override
            public Keyframe paint(ImageRequest request, RunContext context) {
                if (asked.incrementAndGet() == 2) {
                    throw new OutOfMemoryError("no canvas");
                }
                return super.paint(request, context);
            }
        };
        try (GenerationPipeline pipeline = studio.builder().build()) {
            GenerationRequest request = GenerationRequest.script(TEXT).build();
            GenerationException e = assertThrows(GenerationException.class, () -> pipeline.generate(request));
            assertEquals(Kind.RESOURCES, e.kind());
            assertEquals(Stage.ILLUSTRATE, e.stage().orElseThrow());
            assertEquals(studio.inPeace(TEXT), Studio.content(pipeline.generate(request)));
        }
        studio.nothingIsLeftBehind();
    }

    @Test
    void aPictureOfTheWrongSizeIsTheEnginesFault() throws IOException {
        Studio studio = new Studio(folder);
        studio.painter = new Fakes.Painter() {
            @Override
            public Keyframe paint(ImageRequest request, RunContext context) {
                return Keyframe.of(Picture.of(10, 10, new int[100]));
            }
        };
        GenerationException e = fails(studio, GenerationRequest.script(TEXT).build());
        assertEquals(Stage.ILLUSTRATE, e.stage().orElseThrow());
        assertTrue(e.getMessage().contains("10x10 pixels instead of"), e.getMessage());
        studio.nothingIsLeftBehind();
    }
}
