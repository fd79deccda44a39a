package dev.sota.benchmarks.clip;

import dev.sota.spi.KeyframeSource;
import dev.sota.spi.SegmentRequest;
import dev.sota.video.ffmpeg.internal.frame.Compositor;
import dev.sota.video.ffmpeg.internal.frame.Film;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoder;
import dev.sota.video.ffmpeg.internal.libav.VideoEncoders;
import dev.sota.video.ffmpeg.internal.libav.VideoSettings;
import dev.sota.video.ffmpeg.internal.run.StillShelf;
import dev.sota.video.ffmpeg.internal.text.TextArtist;
import dev.sota.video.ffmpeg.internal.text.TextSetting;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The frames of a segment, ready-made in memory as the renderer draws them. */
final class ReadyFrames {

    private static final int WHOLE = 256;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final SegmentRequest segment;
    private final List<I420> frames = new ArrayList<>();

    private ReadyFrames(SegmentRequest segment) {
        this.segment = segment;
    }

    static ReadyFrames draw(SegmentRequest segment, KeyframeSource pictures) throws InterruptedException {
        Film film = Film.of(segment);
        StillShelf.Hand hand = new StillShelf().hand();
        Compositor compositor = new Compositor(
                film,
                index -> hand.get(film.pictures().get(index), film.width(), film.height(), pictures),
                new TextArtist.Fonts().artist(TextSetting.of(segment)));
        ReadyFrames ready = new ReadyFrames(segment);
        for (long i = 0; i < segment.frames(); i++) {
            I420 frame = new I420(segment.width(), segment.height());
            frame.blend(compositor.draw(segment.startFrame() + i), WHOLE);
            ready.frames.add(frame);
        }
        return ready;
    }

    /** Encodes them on the calling thread; what comes out is counted and dropped. */
    EncoderOnly.Cost encode() {
        VideoSettings settings = new VideoSettings(
                VideoEncoders.choose(segment.encoder()),
                segment.width(),
                segment.height(),
                segment.frameRate(),
                segment.videoKbps(),
                segment.effort());
        AtomicLong bytes = new AtomicLong();
        long began = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        try (VideoEncoder encoder = new VideoEncoder(settings, 0, packet -> bytes.addAndGet(packet.data().length))) {
            frames.forEach(encoder::encode);
            encoder.finish();
        }
        double cpuSeconds = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
        double seconds = (System.nanoTime() - began) / 1e9;
        return new EncoderOnly.Cost(seconds, cpuSeconds, seconds, bytes.get());
    }
}
