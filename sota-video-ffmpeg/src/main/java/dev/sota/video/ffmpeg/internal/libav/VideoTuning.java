package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.EncoderEffort;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** Encoder settings for illustrated pictures that move slowly. */
final class VideoTuning {

    /** Bits for each pixel from which OpenH264 may do without rate control: its quantizer of 26 takes about 0.07. */
    private static final double FREE = 0.1;

    private VideoTuning() {}

    static void apply(VideoSettings settings, AVCodecContext context, AVDictionary options) {
        long bits = settings.kbps() * 1000L;
        context.width(settings.width());
        context.height(settings.height());
        context.pix_fmt(avutil.AV_PIX_FMT_YUV420P);
        rational(context.time_base(), 1, settings.frameRate());
        rational(context.framerate(), settings.frameRate(), 1);
        rational(context.sample_aspect_ratio(), 1, 1);
        context.bit_rate(bits);
        context.profile(avcodec.AV_PROFILE_H264_HIGH);
        context.color_primaries(avutil.AVCOL_PRI_BT709);
        context.color_trc(avutil.AVCOL_TRC_BT709);
        context.colorspace(avutil.AVCOL_SPC_BT709);
        context.color_range(avutil.AVCOL_RANGE_MPEG);
        context.chroma_sample_location(avutil.AVCHROMA_LOC_LEFT);
        context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER | avcodec.AV_CODEC_FLAG_BITEXACT);
        context.thread_count(1);
        // Segments end long before this: a key frame stands at the start of each, and at cuts where the encoder sees
        // one.
        context.gop_size(settings.frameRate() * 10);
        if (settings.encoder().equals(VideoEncoders.X264)) {
            x264(settings, context, options, bits);
        } else if (settings.encoder().equals(VideoEncoders.OPENH264)) {
            openh264(settings, context, options, bits);
        }
    }

    private static void x264(VideoSettings settings, AVCodecContext context, AVDictionary options, long bits) {
        // Variable rate around the mean; adaptive quantization 3 gives dark areas more bits, where banding shows first.
        context.rc_max_rate(bits * 2);
        context.rc_buffer_size((int) Math.min(Integer.MAX_VALUE, bits * 4));
        String preset = switch (settings.effort()) {
            case FAST -> "ultrafast";
            case NORMAL -> "superfast";
            case BEST -> "veryfast";
        };
        avutil.av_dict_set(options, "preset", preset, 0);
        avutil.av_dict_set(options, "profile", "high", 0);
        // The fastest preset is meant for a quick look: these take back what would be seen, and what bits it wastes.
        // All efforts must have the same parameter sets, since a film may step down from one to another on its way.
        String parameters = settings.effort() == EncoderEffort.FAST
                ? "no-deblock=0:cabac=1:bframes=3:ref=1:8x8dct=1:weightp=1:weightb=1"
                : "aq-mode=3:bframes=3:ref=1:8x8dct=1:weightp=1:weightb=1";
        avutil.av_dict_set(options, "x264-params", parameters + ":open-gop=0", 0);
    }

    private static void openh264(VideoSettings settings, AVCodecContext context, AVDictionary options, long bits) {
        // With rate control off there is one quantizer, 26: an eighth faster, but paper grain is lost and soft shades
        // get patches. Where the bits are few, rate control has to see to it that they are enough.
        boolean fixed = settings.effort() == EncoderEffort.FAST && settings.bitsPerPixel() >= FREE;
        boolean tight = settings.bitsPerPixel() < FREE;
        context.rc_max_rate(bits * 2);
        context.slices(1);
        switch (settings.effort()) {
            case FAST -> quantizer(context, 24, 40);
            case NORMAL -> quantizer(context, 18, tight ? 40 : 28);
            case BEST -> quantizer(context, 12, tight ? 40 : 24);
        }
        avutil.av_dict_set(options, "profile", "high", 0);
        avutil.av_dict_set(options, "rc_mode", fixed ? "off" : "quality", 0);
        avutil.av_dict_set(options, "allow_skip_frames", "0", 0);
        avutil.av_dict_set(options, "loopfilter", "1", 0);
    }

    private static void quantizer(AVCodecContext context, int least, int most) {
        context.qmin(least);
        context.qmax(most);
    }

    private static void rational(AVRational rational, int numerator, int denominator) {
        rational.num(numerator).den(denominator);
    }
}
