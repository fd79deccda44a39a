package dev.sota.video.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;

/** Reads a film back with FFmpeg's own demuxer and decoders. */
public final class FilmReader implements AutoCloseable {

    private final AVFormatContext format = new AVFormatContext(null);
    private final Path file;

    public FilmReader(Path file) {
        this.file = file;
        check(avformat.avformat_open_input(format, file.toString(), null, null));
        check(avformat.avformat_find_stream_info(format, (AVDictionary) null));
    }

    public record Chapter(double start, double end, String title) {}

    /** A decoded frame: its time in the stream's time base, and its luma and chroma. */
    public record Frame(double seconds, int width, int height, byte[] y, byte[] u, byte[] v) {
        public int luma(int x, int at) {
            return y[at * width + x] & 255;
        }

        public double meanLuma() {
            long sum = 0;
            for (byte value : y) {
                sum += value & 255;
            }
            return (double) sum / y.length;
        }
    }

    public AVStream stream(int type) {
        for (int i = 0; i < format.nb_streams(); i++) {
            if (format.streams(i).codecpar().codec_type() == type) {
                return format.streams(i);
            }
        }
        throw new AssertionError("no stream of type " + type + " in " + file);
    }

    public boolean has(int type) {
        for (int i = 0; i < format.nb_streams(); i++) {
            if (format.streams(i).codecpar().codec_type() == type) {
                return true;
            }
        }
        return false;
    }

    public double seconds(AVStream stream) {
        return (double) stream.duration()
                * stream.time_base().num()
                / stream.time_base().den();
    }

    public Map<String, String> metadata() {
        return map(format.metadata());
    }

    public static Map<String, String> map(AVDictionary dictionary) {
        Map<String, String> map = new TreeMap<>();
        AVDictionaryEntry entry = null;
        while ((entry = avutil.av_dict_get(dictionary, "", entry, avutil.AV_DICT_IGNORE_SUFFIX)) != null) {
            map.put(utf8(entry.key()), utf8(entry.value()));
        }
        return map;
    }

    public List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < format.nb_chapters(); i++) {
            var chapter = format.chapters(i);
            double base =
                    (double) chapter.time_base().num() / chapter.time_base().den();
            chapters.add(new Chapter(
                    chapter.start() * base,
                    chapter.end() * base,
                    Objects.requireNonNull(map(chapter.metadata()).get("title"))));
        }
        return chapters;
    }

    /** All frames in the order in which they are shown. */
    public List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        AVStream stream = stream(avutil.AVMEDIA_TYPE_VIDEO);
        double base = (double) stream.time_base().num() / stream.time_base().den();
        decode(
                stream,
                frame -> frames.add(new Frame(
                        frame.best_effort_timestamp() * base,
                        frame.width(),
                        frame.height(),
                        plane(frame, 0, frame.width(), frame.height()),
                        plane(frame, 1, frame.width() / 2, frame.height() / 2),
                        plane(frame, 2, frame.width() / 2, frame.height() / 2))));
        return frames;
    }

    /** The left channel, sample 0 at time 0. */
    public float[] sound() {
        AVStream stream = stream(avutil.AVMEDIA_TYPE_AUDIO);
        List<float[]> parts = new ArrayList<>();
        decode(stream, frame -> {
            float[] part = new float[frame.nb_samples()];
            new FloatPointer(frame.data(0)).get(part);
            parts.add(part);
        });
        float[] all = new float[parts.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private void decode(AVStream stream, java.util.function.Consumer<AVFrame> sink) {
        avformat.av_seek_frame(format, -1, 0, avformat.AVSEEK_FLAG_BACKWARD);
        var codec = avcodec.avcodec_find_decoder(stream.codecpar().codec_id());
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        AVPacket packet = avcodec.av_packet_alloc();
        AVFrame frame = avutil.av_frame_alloc();
        try {
            check(avcodec.avcodec_parameters_to_context(context, stream.codecpar()));
            context.pkt_timebase(stream.time_base());
            check(avcodec.avcodec_open2(context, codec, (AVDictionary) null));
            while (avformat.av_read_frame(format, packet) >= 0) {
                if (packet.stream_index() == stream.index()) {
                    check(avcodec.avcodec_send_packet(context, packet));
                    drain(context, frame, sink);
                }
                avcodec.av_packet_unref(packet);
            }
            check(avcodec.avcodec_send_packet(context, null));
            drain(context, frame, sink);
        } finally {
            avutil.av_frame_free(frame);
            avcodec.av_packet_free(packet);
            avcodec.avcodec_free_context(context);
        }
    }

    private static void drain(AVCodecContext context, AVFrame frame, java.util.function.Consumer<AVFrame> sink) {
        while (avcodec.avcodec_receive_frame(context, frame) >= 0) {
            sink.accept(frame);
            avutil.av_frame_unref(frame);
        }
    }

    private static byte[] plane(AVFrame frame, int index, int width, int height) {
        byte[] out = new byte[width * height];
        BytePointer data = frame.data(index);
        for (int row = 0; row < height; row++) {
            data.position((long) row * frame.linesize(index)).get(out, row * width, width);
        }
        return out;
    }

    /** The names of the file's outermost boxes, in order (ISO/IEC 14496-12, 4.2). */
    public static List<String> boxes(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.allocate(16);
            for (long at = 0; at < channel.size(); ) {
                head.clear();
                channel.read(head, at);
                byte[] name = new byte[4];
                head.position(4);
                head.get(name);
                names.add(new String(name, StandardCharsets.US_ASCII));
                long size = head.getInt(0) & 0xFFFFFFFFL;
                at += size == 1 ? head.getLong(8) : size;
            }
        }
        return names;
    }

    private static String utf8(BytePointer text) {
        return new String(text.getStringBytes(), StandardCharsets.UTF_8);
    }

    private static void check(int result) {
        if (result < 0) {
            throw new AssertionError("FFmpeg says " + result);
        }
    }

    @Override
    public void close() {
        avformat.avformat_close_input(format);
    }
}
