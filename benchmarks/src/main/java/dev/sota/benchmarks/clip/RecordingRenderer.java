package dev.sota.benchmarks.clip;

import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import dev.sota.video.ffmpeg.FfmpegVideoRendererProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The built-in renderer, which remembers what it was asked to encode. Thread-safe. */
final class RecordingRenderer implements VideoRendererProvider {

    private final FfmpegVideoRendererProvider renderer = new FfmpegVideoRendererProvider();
    private final List<SegmentRequest> requests = new ArrayList<>();

    /** What was encoded since this was asked last, in the order of the film. */
    synchronized List<SegmentRequest> take() {
        List<SegmentRequest> taken = new ArrayList<>(requests);
        taken.sort(Comparator.comparingLong(SegmentRequest::startFrame));
        requests.clear();
        return taken;
    }

    private synchronized void remember(SegmentRequest request) {
        requests.add(request);
    }

    @Override
    public String id() {
        return renderer.id();
    }

    @Override
    public String version() {
        return renderer.version();
    }

    @Override
    public Availability availability() {
        return renderer.availability();
    }

    @Override
    public VideoRenderer open(EngineSettings settings) {
        return new Recording(renderer.open(settings));
    }

    private final class Recording implements VideoRenderer {
        private final VideoRenderer engine;

        Recording(VideoRenderer engine) {
            this.engine = engine;
        }

        @Override
        public List<VideoEncoderInfo> encoders() {
            return engine.encoders();
        }

        @Override
        public SegmentReport encode(SegmentRequest request, Path file, RunContext context) throws IOException {
            remember(request);
            return engine.encode(request, file, context);
        }

        @Override
        public AssemblyReport assemble(AssemblyRequest request, Path file, RunContext context) throws IOException {
            return engine.assemble(request, file, context);
        }

        @Override
        public Picture frame(SegmentRequest request, long frame, RunContext context) {
            return engine.frame(request, frame, context);
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}
