package dev.sota.video.ffmpeg.internal.libav;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what {@link SegmentWriter} wrote. Used by one thread. */
public final class SegmentReader implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;
    /** More than the worst frame of the largest film; a damaged length must not take all memory. */
    private static final int MOST_PACKET = 1 << 28;

    private final DataInputStream in;
    private final Path file;
    private final SegmentHeader header;

    /**
     * Opens a file.
     *
     * @param file a segment
     * @throws IOException when it cannot be read or is something else
     */
    public SegmentReader(Path file) throws IOException {
        this.file = file;
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
        try {
            header = SegmentHeader.read(in);
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
     * @throws IOException when the file ends too early
     */
    public Optional<EncodedPacket> next(long firstFrame) throws IOException {
        int size = in.readInt();
        if (SegmentWriter.isEnd(size)) {
            return Optional.empty();
        }
        if (size < 0 || size > MOST_PACKET) {
            throw new IOException("The segment " + file + " is damaged.");
        }
        long pts = firstFrame + in.readInt();
        long dts = firstFrame + in.readInt();
        boolean key = in.readBoolean();
        byte[] data = in.readNBytes(size);
        if (data.length < size) {
            throw new IOException("The segment " + file + " ends too early.");
        }
        return Optional.of(new EncodedPacket(data, pts, dts, key));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
