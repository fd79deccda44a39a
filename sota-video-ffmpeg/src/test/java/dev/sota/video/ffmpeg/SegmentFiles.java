package dev.sota.video.ffmpeg;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Segment files changed by hand. */
final class SegmentFiles {

    /** Where the parameter sets stand in a segment file. */
    static final int EXTRADATA = 40;

    private SegmentFiles() {}

    /** Makes the checksum right for what is before it, as somebody would who means harm. */
    static byte[] sealed(byte[] segment) {
        CRC32C checksum = new CRC32C();
        checksum.update(segment, 0, segment.length - 4);
        ByteBuffer.wrap(segment).putInt(segment.length - 4, (int) checksum.getValue());
        return segment;
    }

    /** Where the packets begin. */
    static int packets(byte[] segment) {
        return EXTRADATA + ByteBuffer.wrap(segment).getInt(EXTRADATA - 4);
    }
}
