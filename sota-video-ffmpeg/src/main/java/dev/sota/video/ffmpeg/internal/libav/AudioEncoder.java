package dev.sota.video.ffmpeg.internal.libav;

import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;

/** Encodes 48 kHz stereo sound as AAC-LC. Used by one thread. */
final class AudioEncoder implements AutoCloseable {

    static final int SAMPLE_RATE = 48_000;
    static final int CHANNELS = 2;

    private final AVCodecContext context;
    private final AVFrame frame;
    private final AVPacket packet;
    private final float[] channel;
    private long position;

    AudioEncoder(int kbps) {
        AVCodec codec = avcodec.avcodec_find_encoder(avcodec.AV_CODEC_ID_AAC);
        context = avcodec.avcodec_alloc_context3(codec);
        frame = avutil.av_frame_alloc();
        packet = avcodec.av_packet_alloc();
        try {
            context.sample_rate(SAMPLE_RATE);
            context.sample_fmt(avutil.AV_SAMPLE_FMT_FLTP);
            avutil.av_channel_layout_default(context.ch_layout(), CHANNELS);
            context.bit_rate(kbps * 1000L);
            context.profile(avcodec.AV_PROFILE_AAC_LOW);
            context.time_base().num(1).den(SAMPLE_RATE);
            context.thread_count(1);
            context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER | avcodec.AV_CODEC_FLAG_BITEXACT);
            open(codec);
            channel = new float[context.frame_size()];
            frame.format(avutil.AV_SAMPLE_FMT_FLTP);
            frame.sample_rate(SAMPLE_RATE);
            frame.nb_samples(channel.length);
            avutil.av_channel_layout_default(frame.ch_layout(), CHANNELS);
            Libav.check(avutil.av_frame_get_buffer(frame, 0), "preparing the sound encoder");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * The quick search, without the tools that stand in for detail at low rates: at 192 kbit/s it takes 0.6 of the time of
     * FFmpeg's default and loses 1.8 dB of 34.5 dB signal to difference (a narrated film with music).
     */
    private void open(AVCodec codec) {
        AVDictionary options = new AVDictionary(null);
        try {
            avutil.av_dict_set(options, "aac_coder", "fast", 0);
            avutil.av_dict_set(options, "aac_pns", "0", 0);
            avutil.av_dict_set(options, "aac_is", "0", 0);
            avutil.av_dict_set(options, "aac_tns", "0", 0);
            Libav.check(avcodec.avcodec_open2(context, codec, options), "starting the sound encoder");
        } finally {
            avutil.av_dict_free(options);
        }
    }

    AVCodecContext context() {
        return context;
    }

    /** How many samples of a channel one call of {@link #encode} takes; only the last may have fewer. */
    int frameSize() {
        return channel.length;
    }

    /** How many samples of a channel have been taken. */
    long position() {
        return position;
    }

    void encode(float[] stereo, int count, Consumer<AVPacket> sink) {
        Libav.check(avutil.av_frame_make_writable(frame), "preparing sound");
        frame.nb_samples(count);
        for (int c = 0; c < CHANNELS; c++) {
            for (int i = 0; i < count; i++) {
                channel[i] = Math.max(-1f, Math.min(1f, stereo[i * CHANNELS + c]));
            }
            BytePointer plane = frame.data(c);
            new FloatPointer(plane).put(channel, 0, count);
        }
        frame.pts(position);
        position += count;
        Libav.check(avcodec.avcodec_send_frame(context, frame), "encoding sound");
        drain(sink);
    }

    void finish(Consumer<AVPacket> sink) {
        Libav.check(avcodec.avcodec_send_frame(context, null), "ending the sound");
        drain(sink);
    }

    private void drain(Consumer<AVPacket> sink) {
        while (true) {
            int result = avcodec.avcodec_receive_packet(context, packet);
            if (result == org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN() || result == avutil.AVERROR_EOF()) {
                return;
            }
            Libav.check(result, "encoding sound");
            sink.accept(packet);
            avcodec.av_packet_unref(packet);
        }
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
        avcodec.avcodec_free_context(context);
    }
}
