package dev.sota.video.ffmpeg.internal.libav;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * Reads what {@link SegmentWriter} wrote, and nothing else: each frame is there once, in decoding order. Used by one
 * thread.
 */
public final class SegmentReader implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;
    /** H.264 lets no more frames be shown before one that is decoded before them (ISO/IEC 14496-10, A.3.1). */
    private static final int MOST_AHEAD = SegmentHeader.MOST_DELAY;

    private final CRC32C checksum = new CRC32C();
    private final DataInputStream in;
    private final Path file;
    private final SegmentHeader header;
    private final BitSet shown = new BitSet();
    private int count;

    /**
     * Opens a file.
     *
     * @param file a segment
     * @throws IOException when it cannot be read or is something else
     */
    public SegmentReader(Path file) throws IOException {
        this.file = file;
        in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES), checksum));
        try {
            header = SegmentHeader.read(in, file);
        } catch (EOFException e) {
            in.close();
            throw endsEarly(e);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * How to decode it.
     *
     * @return the header
     */
    public SegmentHeader header() {
        return header;
    }

    /**
     * The next packet.
     *
     * @param firstFrame the segment's first frame in the film
     * @return the packet with times in frames of the film; nothing at the end
     * @throws IOException when the file is damaged or ends too early
     */
    public Optional<EncodedPacket> next(long firstFrame) throws IOException {
        try {
            int size = in.readInt();
            if (size == SegmentWriter.END) {
                end();
                return Optional.empty();
            }
            return Optional.of(packet(size, firstFrame));
        } catch (EOFException e) {
            throw endsEarly(e);
        }
    }

    private EncodedPacket packet(int size, long firstFrame) throws IOException {
        int pts = in.readInt();
        int dts = in.readInt();
        int key = in.readByte();
        require(size > 0 && size <= header.mostPacket() && (key == 0 || key == 1));
        require(dts == count - header.delay() && pts >= Math.max(0, dts) && pts <= count + MOST_AHEAD);
        require(!shown.get(pts) && (key == 1 || count > 0));
        byte[] data = in.readNBytes(size);
        if (data.length < size) {
            throw new EOFException();
        }
        shown.set(pts);
        count++;
        return new EncodedPacket(data, firstFrame + pts, firstFrame + dts, key == 1);
    }

    private void end() throws IOException {
        int sum = (int) checksum.getValue();
        // What follows is not the segment's: whoever keeps the file may have put its own mark there.
        require(sum == in.readInt());
        require(count > 0 && shown.length() == count);
    }

    private void require(boolean sound) throws IOException {
        if (!sound) {
            throw SegmentHeader.damaged(file);
        }
    }

    private IOException endsEarly(EOFException cause) {
        return new IOException("The segment " + file + " ends too early.", cause);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
