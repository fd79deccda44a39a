package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.GenerationException;
import dev.sota.spi.Picture;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.PointerPointer;

/** Decoded frames as pictures, whatever their pixel format. Used by one thread. */
final class PictureScaler implements AutoCloseable {

    /** An {@code int} of a picture in this machine's byte order. */
    private static final int INTS =
            ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? avutil.AV_PIX_FMT_BGRA : avutil.AV_PIX_FMT_ARGB;

    private static final int FULL_UNITY = 1 << 16;

    private SwsContext scaler = new SwsContext(null);

    PictureScaler() {
        Loader.load(swscale.class);
    }

    Picture picture(AVFrame frame) {
        int width = frame.width();
        int height = frame.height();
        int flags = swscale.SWS_BICUBIC | swscale.SWS_ACCURATE_RND | swscale.SWS_FULL_CHR_H_INT;
        scaler = swscale.sws_getCachedContext(
                scaler,
                width,
                height,
                frame.format(),
                width,
                height,
                INTS,
                flags,
                (SwsFilter) null,
                (SwsFilter) null,
                (DoublePointer) null);
        if (scaler == null || scaler.isNull()) {
            scaler = new SwsContext(null);
            throw GenerationException.backend("The film's pixels are of a kind that cannot be shown.")
                    .build();
        }
        colours(frame);
        long bytes = 4L * width * height;
        try (BytePointer out = new BytePointer(bytes);
                PointerPointer<BytePointer> planes = new PointerPointer<BytePointer>(1).put(0, out);
                IntPointer strides = new IntPointer(1).put(0, 4 * width)) {
            Libav.check(
                    swscale.sws_scale(scaler, frame.data(), frame.linesize(), 0, height, planes, strides),
                    "converting a picture");
            int[] argb = new int[width * height];
            IntBuffer ints = out.capacity(bytes)
                    .asBuffer()
                    .order(ByteOrder.nativeOrder())
                    .asIntBuffer();
            ints.get(argb);
            return Picture.of(width, height, argb);
        }
    }

    /** The matrix that the film names; of films that name none, what their size suggests (ITU-R BT.709 or BT.601). */
    private void colours(AVFrame frame) {
        int space = frame.colorspace();
        if (space == avutil.AVCOL_SPC_UNSPECIFIED) {
            space = frame.height() >= 720 ? swscale.SWS_CS_ITU709 : swscale.SWS_CS_ITU601;
        }
        IntPointer matrix = swscale.sws_getCoefficients(space);
        int full = frame.color_range() == avutil.AVCOL_RANGE_JPEG ? 1 : 0;
        swscale.sws_setColorspaceDetails(scaler, matrix, full, matrix, 1, 0, FULL_UNITY, FULL_UNITY);
    }

    @Override
    public void close() {
        if (!scaler.isNull()) {
            swscale.sws_freeContext(scaler);
            scaler = new SwsContext(null);
        }
    }
}
