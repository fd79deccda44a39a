package dev.sota.video.ffmpeg.internal.libav;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Writes an encoded segment to a file, packet by packet, and at its end a checksum (CRC-32C, RFC 3720, appendix B.4): a
 * frame that was damaged on the disk would else be seen only by those who watch the film. Used by one thread.
 */
public final class SegmentWriter implements AutoCloseable {

    static final int END = -1;
    private static final int BUFFER_BYTES = 1 << 16;

    private final CRC32C checksum = new CRC32C();
    private final DataOutputStream out;

    /**
     * Creates the file.
     *
     * @param file where
     * @param header how to decode what follows
     * @throws IOException when it cannot be written
     */
    public SegmentWriter(Path file, SegmentHeader header) throws IOException {
        out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES), checksum));
        try {
            header.write(out);
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /**
     * Writes a packet.
     *
     * @param packet the next in decoding order; its times count from the segment's first frame
     * @throws IOException when it cannot be written
     */
    public void write(EncodedPacket packet) throws IOException {
        out.writeInt(packet.data().length);
        out.writeInt((int) packet.pts());
        out.writeInt((int) packet.dts());
        out.writeBoolean(packet.key());
        out.write(packet.data());
    }

    /**
     * Says that the segment is complete.
     *
     * @throws IOException when that cannot be written
     */
    public void finish() throws IOException {
        out.writeInt(END);
        out.writeInt((int) checksum.getValue());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
