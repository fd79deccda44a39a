package dev.sota.video.ffmpeg.internal.libav;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/**
 * What a segment file begins with: what a player has to know to decode it.
 *
 * @param width pixels
 * @param height pixels
 * @param frameRate frames a second
 * @param profile H.264 profile
 * @param level H.264 level
 * @param bitRate bits a second, as the encoder says it
 * @param delay by how many frames decoding runs ahead of showing
 * @param extradata H.264 parameter sets
 */
public record SegmentHeader(
        int width, int height, int frameRate, int profile, int level, long bitRate, int delay, byte[] extradata) {

    private static final int MAGIC = 0x534F5347; // "SOSG"
    private static final int MOST_EXTRADATA = 1 << 16;
    private static final int MOST_PIXELS = 8192;
    private static final int MOST_FRAME_RATE = 1000;
    /** The largest picture buffer of H.264 (ISO/IEC 14496-10, A.3.1). */
    static final int MOST_DELAY = 16;

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(width);
        out.writeInt(height);
        out.writeInt(frameRate);
        out.writeInt(profile);
        out.writeInt(level);
        out.writeLong(bitRate);
        out.writeInt(delay);
        out.writeInt(extradata.length);
        out.write(extradata);
    }

    /** Refuses what no encoder would say, before anything is reckoned or reserved by it. */
    static SegmentHeader read(DataInputStream in, Path file) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException(file + " is not a segment of a film.");
        }
        int width = in.readInt();
        int height = in.readInt();
        int frameRate = in.readInt();
        int profile = in.readInt();
        int level = in.readInt();
        long bitRate = in.readLong();
        int delay = in.readInt();
        int size = in.readInt();
        if (!pixels(width)
                || !pixels(height)
                || frameRate < 1
                || frameRate > MOST_FRAME_RATE
                || bitRate < 0
                || delay < 0
                || delay > MOST_DELAY
                || size < 0
                || size > MOST_EXTRADATA) {
            throw damaged(file);
        }
        byte[] extradata = new byte[size];
        in.readFully(extradata);
        return new SegmentHeader(width, height, frameRate, profile, level, bitRate, delay, extradata);
    }

    private static boolean pixels(int length) {
        return length > 0 && length <= MOST_PIXELS && length % 2 == 0;
    }

    static IOException damaged(Path file) {
        return new IOException("The segment " + file + " is damaged.");
    }

    /** More than a frame can take: a macroblock takes at most 3200 bits (ISO/IEC 14496-10, A.3.1). */
    int mostPacket() {
        return (width + 15) * (height + 15) * 2 + (MOST_EXTRADATA << 1);
    }

    /** Tells a container what it holds. */
    void describe(AVCodecParameters stream) {
        stream.codec_type(avutil.AVMEDIA_TYPE_VIDEO);
        stream.codec_id(avcodec.AV_CODEC_ID_H264);
        stream.format(avutil.AV_PIX_FMT_YUV420P);
        stream.width(width);
        stream.height(height);
        stream.profile(profile);
        stream.level(level);
        stream.bit_rate(bitRate);
        stream.video_delay(delay);
        stream.sample_aspect_ratio().num(1).den(1);
        stream.color_range(avutil.AVCOL_RANGE_MPEG);
        stream.color_primaries(avutil.AVCOL_PRI_BT709);
        stream.color_trc(avutil.AVCOL_TRC_BT709);
        stream.color_space(avutil.AVCOL_SPC_BT709);
        stream.chroma_location(avutil.AVCHROMA_LOC_LEFT);
        // Freed with the stream, by FFmpeg, which may read a little beyond the end.
        BytePointer copy =
                new BytePointer(avutil.av_mallocz(extradata.length + (long) avcodec.AV_INPUT_BUFFER_PADDING_SIZE));
        copy.put(extradata);
        stream.extradata(copy);
        stream.extradata_size(extradata.length);
    }

    /**
     * Whether a player can go on from one segment to another without being told anything new.
     *
     * @param other the other segment's header
     * @return true when they can be joined
     */
    public boolean joins(SegmentHeader other) {
        return width == other.width
                && height == other.height
                && frameRate == other.frameRate
                && delay == other.delay
                && Arrays.equals(extradata, other.extradata);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof SegmentHeader other
                && joins(other)
                && profile == other.profile
                && level == other.level
                && bitRate == other.bitRate;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(extradata);
    }
}
