package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AudioSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an MP4 file whose index comes first: video packets as they are given, and the sound interleaved with them.
 * Used by one thread.
 */
public final class Mp4Writer implements AutoCloseable {

    private final Path file;
    private final Timeline timeline;
    private final AVFormatContext format;
    private final AVPacket packet;
    private final AVRational frameTime;
    private final AVRational sampleTime;
    private @Nullable AVStream video;
    private @Nullable AVStream audio;
    private @Nullable AudioEncoder audioEncoder;
    private @Nullable Soundtrack soundtrack;

    private Mp4Writer(Path file, Timeline timeline) {
        this.file = file;
        this.timeline = timeline;
        this.format = new AVFormatContext(null);
        this.packet = avcodec.av_packet_alloc();
        this.frameTime = new AVRational().num(1).den(timeline.frameRate());
        this.sampleTime = new AVRational().num(1).den(AudioEncoder.SAMPLE_RATE);
    }

    /**
     * Creates the file and writes its beginning.
     *
     * @param file where; replaced when it exists
     * @param timeline the film: title, language, chapters, length
     * @param header how the packets that will come are to be decoded
     * @param sound the sound, or null for a silent film; not closed
     * @param audioKbps the sound's bit rate
     * @param metadata what the container says beside title and language
     * @return the writer
     */
    public static Mp4Writer open(
            Path file,
            Timeline timeline,
            SegmentHeader header,
            @Nullable AudioSource sound,
            int audioKbps,
            Map<String, String> metadata) {
        Mp4Writer writer = new Mp4Writer(file, timeline);
        try {
            writer.begin(header, sound, audioKbps, metadata);
            return writer;
        } catch (RuntimeException | Error e) {
            writer.close();
            throw e;
        }
    }

    private void begin(SegmentHeader header, @Nullable AudioSource sound, int audioKbps, Map<String, String> metadata) {
        try (BytePointer url = url();
                BytePointer mp4 = new BytePointer("mp4")) {
            Libav.check(avformat.avformat_alloc_output_context2(format, null, mp4, url), "preparing the MP4 file");
        }
        // Without this flag the file names the version of the FFmpeg library: other bytes after every update.
        format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        video = videoStream(header);
        if (sound != null) {
            audioEncoder = new AudioEncoder(audioKbps);
            soundtrack = new Soundtrack(sound, audioEncoder, timeline.samples());
            audio = addStream(sampleTime);
            Libav.check(
                    avcodec.avcodec_parameters_from_context(audio.codecpar(), audioEncoder.context()),
                    "describing the sound");
        }
        Mp4Metadata.apply(format, timeline, metadata);
        openFile();
        AVDictionary options = new AVDictionary(null);
        try {
            // Room for the index in front: FFmpeg's other way, moving all that was written, reads and writes it again.
            avutil.av_dict_set(
                    options, "moov_size", Long.toString(IndexSize.most(timeline, metadata, sound != null)), 0);
            written(avformat.avformat_write_header(format, options));
        } finally {
            avutil.av_dict_free(options);
        }
    }

    private void openFile() {
        AVIOContext io = new AVIOContext(null);
        try (BytePointer path = url()) {
            int result = avformat.avio_open(io, path, avformat.AVIO_FLAG_WRITE);
            if (result < 0) {
                throw Libav.fileFailure(result, file);
            }
        }
        format.pb(io);
    }

    /** The name by which FFmpeg opens the file, and opens it again to put the index in front. */
    private BytePointer url() {
        return new BytePointer(("file:" + file.toAbsolutePath() + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private AVStream videoStream(SegmentHeader header) {
        AVStream stream = addStream(frameTime);
        stream.avg_frame_rate().num(header.frameRate()).den(1);
        stream.sample_aspect_ratio().num(1).den(1);
        header.describe(stream.codecpar());
        return stream;
    }

    private AVStream addStream(AVRational timeBase) {
        AVStream stream = avformat.avformat_new_stream(format, null);
        stream.time_base(timeBase);
        Mp4Metadata.language(stream, timeline.language());
        return stream;
    }

    /**
     * Writes a frame, and the sound that is heard until its end.
     *
     * @param frame the next in decoding order
     * @throws IOException when the sound cannot be read
     */
    public void write(EncodedPacket frame) throws IOException {
        Libav.check(avcodec.av_new_packet(packet, frame.data().length), "writing a frame");
        packet.data().put(frame.data());
        packet.pts(frame.pts()).dts(frame.dts()).duration(1);
        packet.flags(frame.key() ? avcodec.AV_PKT_FLAG_KEY : 0);
        write(packet, java.util.Objects.requireNonNull(video), frameTime);
        if (soundtrack != null) {
            soundtrack.encodeTo((frame.dts() + 1) * timeline.samplesPerFrame(), this::writeSound);
        }
    }

    /**
     * Writes the rest of the sound and puts the index in front.
     *
     * @param checkpoint called now and then; may throw
     * @return how many samples of sound the film has
     * @throws IOException when the sound cannot be read
     */
    public long finish(Runnable checkpoint) throws IOException {
        if (soundtrack != null && audioEncoder != null) {
            soundtrack.encodeTo(Long.MAX_VALUE, encoded -> {
                checkpoint.run();
                writeSound(encoded);
            });
            audioEncoder.finish(this::writeSound);
        }
        written(avformat.av_write_trailer(format));
        AVIOContext io = format.pb();
        format.pb(null);
        int result = avformat.avio_closep(io);
        written(result);
        return audioEncoder == null ? 0 : audioEncoder.position();
    }

    private void writeSound(AVPacket encoded) {
        write(encoded, java.util.Objects.requireNonNull(audio), sampleTime);
    }

    private void write(AVPacket encoded, AVStream stream, AVRational from) {
        avcodec.av_packet_rescale_ts(encoded, from, stream.time_base());
        encoded.stream_index(stream.index());
        written(avformat.av_interleaved_write_frame(format, encoded));
        written(Math.min(0, format.pb().error()));
    }

    private void written(int result) {
        if (result < 0) {
            throw Libav.fileFailure(result, file);
        }
    }

    @Override
    public void close() {
        if (audioEncoder != null) {
            audioEncoder.close();
        }
        avcodec.av_packet_free(packet);
        if (!format.isNull()) {
            AVIOContext io = format.pb();
            if (io != null && !io.isNull()) {
                format.pb(null);
                avformat.avio_closep(io);
            }
            avformat.avformat_free_context(format);
        }
        frameTime.close();
        sampleTime.close();
    }
}
