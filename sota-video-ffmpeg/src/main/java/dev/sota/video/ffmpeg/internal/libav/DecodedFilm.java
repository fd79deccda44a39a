package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.FilmFrames;
import dev.sota.api.GenerationException;
import dev.sota.spi.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** Takes pictures out of a film: FFmpeg's demuxers and decoders. Used by one thread. */
public final class DecodedFilm implements FilmFrames {

    /** What films come in; playlists and other lists of files are not opened, whatever they are called. */
    private static final String CONTAINERS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm";

    private static final long MOST_PIXELS = 8192L * 8192;
    /** So far ahead it is quicker to go to the key frame before than to decode everything between. */
    private static final double FAR_SECONDS = 4;

    private final Path file;
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVPacket packet = avcodec.av_packet_alloc();
    private final PictureScaler scaler = new PictureScaler();
    /** The picture that is seen, and the one after it. */
    private AVFrame seen = avutil.av_frame_alloc();

    private AVFrame next = avutil.av_frame_alloc();
    private boolean hasSeen;
    private boolean hasNext;
    private boolean ended;
    private AVStream stream = new AVStream(null);
    private AVCodecContext decoder = new AVCodecContext(null);

    private DecodedFilm(Path file) {
        this.file = file;
    }

    /**
     * Opens a film.
     *
     * @param file the film
     * @return its pictures
     */
    public static DecodedFilm open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw GenerationException.request("There is no film " + file + ".")
                    .remedy("Check the name.")
                    .build();
        }
        DecodedFilm film = new DecodedFilm(file);
        try {
            film.open();
            return film;
        } catch (RuntimeException | Error e) {
            film.close();
            throw e;
        }
    }

    private void open() {
        AVDictionary options = new AVDictionary(null);
        avutil.av_dict_set(options, "format_whitelist", CONTAINERS, 0);
        avutil.av_dict_set(options, "protocol_whitelist", "file", 0);
        int opened = avformat.avformat_open_input(format, "file:" + file.toAbsolutePath(), null, options);
        avutil.av_dict_free(options);
        readable(opened >= 0 && avformat.avformat_find_stream_info(format, (AVDictionary) null) >= 0);
        AVCodec codec = new AVCodec(null);
        int index = avformat.av_find_best_stream(format, avutil.AVMEDIA_TYPE_VIDEO, -1, -1, codec, 0);
        readable(index >= 0 && !codec.isNull());
        stream = format.streams(index);
        decoder = avcodec.avcodec_alloc_context3(codec);
        readable(avcodec.avcodec_parameters_to_context(decoder, stream.codecpar()) >= 0);
        decoder.pkt_timebase(stream.time_base());
        decoder.max_pixels(MOST_PIXELS);
        readable(avcodec.avcodec_open2(decoder, codec, (AVDictionary) null) >= 0);
        readable(width() > 0 && height() > 0 && (long) width() * height() <= MOST_PIXELS);
    }

    private void readable(boolean readable) {
        if (!readable) {
            throw GenerationException.request(file + " is not a film whose pictures can be read here.")
                    .remedy("Give an MP4, MOV, MKV or WebM file, such as 'sota make' writes.")
                    .build();
        }
    }

    @Override
    public int width() {
        return stream.codecpar().width();
    }

    @Override
    public int height() {
        return stream.codecpar().height();
    }

    @Override
    public Duration duration() {
        double seconds = stream.duration() != avutil.AV_NOPTS_VALUE
                ? seconds(stream.duration())
                : (double) Math.max(0, format.duration()) / avutil.AV_TIME_BASE;
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    @Override
    public Picture at(Duration time) {
        if (time.isNegative() || time.compareTo(duration()) >= 0) {
            throw GenerationException.request(String.format(
                            Locale.ROOT,
                            "There is no picture at %.3f s: the film lasts %.3f s.",
                            time.toNanos() / 1e9,
                            duration().toNanos() / 1e9))
                    .remedy("Choose a time before the film's end.")
                    .build();
        }
        // Times are written with few digits: half a tick makes the first frame at 2/30 s the one at 0.066667 s, too.
        long wanted = start() + (long) Math.floor(time.toNanos() / 1e9 / seconds(1) + 0.5);
        if (!hasSeen || wanted < timestamp(seen) || seconds(wanted - timestamp(seen)) > FAR_SECONDS) {
            seek(wanted);
        }
        while (hasNext && (!hasSeen || timestamp(next) <= wanted)) {
            advance();
        }
        if (!hasSeen) {
            throw damaged();
        }
        return scaler.picture(seen);
    }

    private void seek(long wanted) {
        if (avformat.av_seek_frame(format, stream.index(), wanted, avformat.AVSEEK_FLAG_BACKWARD) < 0) {
            throw damaged();
        }
        avcodec.avcodec_flush_buffers(decoder);
        hasSeen = false;
        ended = false;
        hasNext = decode();
    }

    /** What comes next is seen, and what comes after that is decoded. */
    private void advance() {
        AVFrame before = seen;
        seen = next;
        next = before;
        hasSeen = true;
        hasNext = decode();
    }

    /** Decodes into {@code next}. */
    private boolean decode() {
        avutil.av_frame_unref(next);
        while (avcodec.avcodec_receive_frame(decoder, next) < 0) {
            if (ended) {
                return false;
            }
            feed();
        }
        return true;
    }

    /** Gives the decoder a packet; at the end of the file, asks it for what it still holds. */
    private void feed() {
        while (avformat.av_read_frame(format, packet) >= 0) {
            boolean ours = packet.stream_index() == stream.index();
            if (ours) {
                // A damaged packet costs its own picture, not those after it.
                avcodec.avcodec_send_packet(decoder, packet);
            }
            avcodec.av_packet_unref(packet);
            if (ours) {
                return;
            }
        }
        ended = true;
        avcodec.avcodec_send_packet(decoder, null);
    }

    private long start() {
        return stream.start_time() == avutil.AV_NOPTS_VALUE ? 0 : stream.start_time();
    }

    private static long timestamp(AVFrame frame) {
        return frame.best_effort_timestamp();
    }

    private double seconds(long ticks) {
        AVRational base = stream.time_base();
        return (double) ticks * base.num() / base.den();
    }

    private GenerationException damaged() {
        return GenerationException.backend("The film " + file + " is damaged: a picture could not be decoded.")
                .remedy("Make the film again.")
                .build();
    }

    @Override
    public void close() {
        scaler.close();
        avutil.av_frame_free(seen);
        avutil.av_frame_free(next);
        avcodec.av_packet_free(packet);
        if (!decoder.isNull()) {
            avcodec.avcodec_free_context(decoder);
        }
        if (!format.isNull()) {
            avformat.avformat_close_input(format);
        }
    }
}
