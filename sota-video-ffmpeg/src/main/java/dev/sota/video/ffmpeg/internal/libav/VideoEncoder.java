package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.GenerationException;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Plane;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;

/**
 * Encodes one segment of a film: frames that follow each other, the first a key frame. Every segment has an encoder of
 * its own with one thread, so what comes out depends on the segment alone and not on what other threads do. Used by one
 * thread.
 */
public final class VideoEncoder implements AutoCloseable {

    private final AVCodecContext context;
    private final AVFrame frame;
    private final AVPacket packet;
    private final long firstFrame;
    private final Consumer<EncodedPacket> sink;
    private final String name;
    private long sent;
    private long received;

    /**
     * Opens an encoder.
     *
     * @param settings how to encode
     * @param firstFrame the number of the segment's first frame in the film
     * @param sink takes the packets in decoding order
     */
    public VideoEncoder(VideoSettings settings, long firstFrame, Consumer<EncodedPacket> sink) {
        this.firstFrame = firstFrame;
        this.sink = sink;
        this.name = settings.encoder();
        this.context = open(settings);
        this.frame = avutil.av_frame_alloc();
        this.packet = avcodec.av_packet_alloc();
        frame.width((settings.width() + I420.ALIGNMENT - 1) / I420.ALIGNMENT * I420.ALIGNMENT);
        frame.height(settings.height());
        frame.format(avutil.AV_PIX_FMT_YUV420P);
        frame.color_range(avutil.AVCOL_RANGE_MPEG);
        frame.colorspace(avutil.AVCOL_SPC_BT709);
        // Rows as long as those that are drawn, so that a plane is copied in one piece.
        int result = avutil.av_frame_get_buffer(frame, I420.ALIGNMENT / 2);
        frame.width(settings.width());
        if (result < 0) {
            close();
            throw Libav.failure(result, "preparing the encoder");
        }
    }

    private static AVCodecContext open(VideoSettings settings) {
        AVCodec codec = VideoEncoders.find(settings.encoder());
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        AVDictionary options = new AVDictionary(null);
        try {
            VideoTuning.apply(settings, context, options);
            int result = avcodec.avcodec_open2(context, codec, options);
            if (result < 0) {
                throw GenerationException.backend("The encoder " + settings.encoder() + " could not be started for "
                                + settings.width() + " by " + settings.height() + " pixels: " + Libav.text(result)
                                + ".")
                        .remedy("Choose another encoder or size.")
                        .cause(Libav.failure(result, "opening the encoder"))
                        .build();
            }
            return context;
        } catch (RuntimeException e) {
            avcodec.avcodec_free_context(context);
            throw e;
        } finally {
            avutil.av_dict_free(options);
        }
    }

    /**
     * What a player has to know to decode what this encoder gives.
     *
     * @return the beginning of a segment file
     */
    public SegmentHeader header() {
        byte[] extradata = new byte[context.extradata_size()];
        if (extradata.length > 0) {
            context.extradata().get(extradata);
        }
        return new SegmentHeader(
                context.width(),
                context.height(),
                context.framerate().num(),
                context.profile(),
                context.level(),
                context.bit_rate(),
                context.has_b_frames(),
                extradata);
    }

    /**
     * Encodes the next frame.
     *
     * @param picture its planes; not kept
     */
    public void encode(I420 picture) {
        Libav.check(avutil.av_frame_make_writable(frame), "preparing a frame");
        copy(picture.y(), 0);
        copy(picture.u(), 1);
        copy(picture.v(), 2);
        frame.pts(sent++);
        Libav.check(avcodec.avcodec_send_frame(context, frame), "encoding a frame");
        drain();
    }

    /** Ends the segment: takes out what the encoder still holds. */
    public void finish() {
        Libav.check(avcodec.avcodec_send_frame(context, null), "ending a segment");
        drain();
        if (received != sent) {
            throw GenerationException.backend(
                            "The encoder " + name + " dropped " + (sent - received) + " of " + sent + " frames.")
                    .remedy("Choose another encoder.")
                    .build();
        }
    }

    private void drain() {
        while (true) {
            int result = avcodec.avcodec_receive_packet(context, packet);
            if (result == org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN() || result == avutil.AVERROR_EOF()) {
                return;
            }
            Libav.check(result, "encoding a frame");
            byte[] data = new byte[packet.size()];
            BytePointer bytes = packet.data();
            bytes.get(data);
            // Decoding order is counted here: an encoder's own count may begin differently in short segments, and the
            // segments of a film must join without a gap.
            long dts = firstFrame + received - context.has_b_frames();
            boolean key = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
            sink.accept(new EncodedPacket(data, firstFrame + packet.pts(), dts, key));
            received++;
            avcodec.av_packet_unref(packet);
        }
    }

    /** In one piece where rows are as long there as here, as they are unless FFmpeg changes how it aligns them. */
    private void copy(Plane plane, int index) {
        int stride = frame.linesize(index);
        try (IntPointer to = new IntPointer(frame.data(index))) {
            if (stride == 4 * plane.stride()) {
                to.put(plane.samples(), 0, plane.samples().length);
                return;
            }
            int length = (plane.width() + 3) / 4;
            for (int row = 0; row < plane.height(); row++) {
                to.position((long) row * stride / 4).put(plane.samples(), row * plane.stride(), length);
            }
        }
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
    }
}
