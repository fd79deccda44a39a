package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.GenerationException;
import dev.sota.spi.VideoEncoderInfo;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Pointer;

/** The H.264 encoders of the loaded FFmpeg build. */
public final class VideoEncoders {

    /** The name that stands for the best encoder there is. */
    public static final String AUTO = "auto";

    static final String X264 = "libx264";
    static final String OPENH264 = "libopenh264";
    private static final List<String> PREFERRED = List.of(X264, OPENH264);

    private VideoEncoders() {}

    /**
     * All H.264 encoders that take pictures from memory, with what tells their builds apart.
     *
     * @return first those that {@link #AUTO} takes, in its order
     */
    public static List<VideoEncoderInfo> all() {
        String version = "FFmpeg " + avutil.av_version_info().getString();
        return names().stream()
                .map(name -> new VideoEncoderInfo(name, version, PREFERRED.contains(name)))
                .toList();
    }

    /**
     * All H.264 encoders that take pictures from memory.
     *
     * @return FFmpeg names; first those that {@link #AUTO} takes, in its order
     */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        try (Pointer state = new Pointer()) {
            AVCodec codec = avcodec.av_codec_iterate(state);
            while (codec != null && !codec.isNull()) {
                if (codec.id() == avcodec.AV_CODEC_ID_H264
                        && avcodec.av_codec_is_encoder(codec) != 0
                        && takesPlanes(codec)) {
                    names.add(codec.name().getString());
                }
                codec = avcodec.av_codec_iterate(state);
            }
        }
        List<String> sorted = new ArrayList<>(PREFERRED);
        sorted.retainAll(names);
        names.removeAll(PREFERRED);
        sorted.addAll(names);
        return List.copyOf(sorted);
    }

    /**
     * Chooses an encoder.
     *
     * @param wanted a name, or {@link #AUTO}
     * @return its FFmpeg name
     * @throws GenerationException when it is not there
     */
    public static String choose(String wanted) {
        return choose(wanted, names());
    }

    static String choose(String wanted, List<String> there) {
        if (!wanted.equals(AUTO)) {
            if (there.contains(wanted)) {
                return wanted;
            }
            throw GenerationException.request("There is no H.264 encoder called \"" + wanted + "\" in this FFmpeg.")
                    .remedy("Choose one of: " + AUTO + (there.isEmpty() ? "" : ", " + String.join(", ", there)) + "."
                            + (wanted.equals(X264)
                                    ? " libx264 comes with the natives of classifier <platform>-gpl."
                                    : ""))
                    .build();
        }
        return PREFERRED.stream()
                .filter(there::contains)
                .findFirst()
                .orElseThrow(() -> GenerationException.backend(
                                "This FFmpeg has neither libx264 nor libopenh264, so there is no H.264 encoder to choose.")
                        .remedy(
                                "Put the natives of org.bytedeco:ffmpeg on the class path (they have libopenh264), or those of"
                                        + " classifier <platform>-gpl (they have libx264, under the GPL)."
                                        + (there.isEmpty() ? "" : " Or name one of: " + String.join(", ", there) + "."))
                        .build());
    }

    static AVCodec find(String name) {
        try (BytePointer utf8 = new BytePointer(name)) {
            return avcodec.avcodec_find_encoder_by_name(utf8);
        }
    }

    @SuppressWarnings("deprecation") // The replacement needs an open context and an array of pointers for one question.
    private static boolean takesPlanes(AVCodec codec) {
        IntPointer formats = codec.pix_fmts();
        if (formats == null || formats.isNull()) {
            return false;
        }
        for (int i = 0; formats.get(i) != -1; i++) {
            if (formats.get(i) == avutil.AV_PIX_FMT_YUV420P) {
                return true;
            }
        }
        return false;
    }
}
