package dev.sota.inference.onnx.internal.model;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Walks over a file in Protocol Buffers' wire format without keeping it: what nobody asks for, weights above all, is
 * stepped over.
 *
 * <p>https://protobuf.dev/programming-guides/encoding/. Not thread-safe.
 */
final class ProtoReader {

    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH = 2;
    static final int FIXED32 = 5;

    private static final int MAX_NAME = 4096;

    private final FileChannel file;
    private final long size;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14).limit(0);
    /** Where in the file the buffer's first byte lies. */
    private long base;

    ProtoReader(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    long position() {
        return base + buffer.position();
    }

    long size() {
        return size;
    }

    /** Goes to a place that must lie within the file. */
    void seek(long position) throws IOException {
        if (position < 0 || position > size) {
            throw new EOFException("it ends early");
        }
        if (position >= base && position <= base + buffer.limit()) {
            buffer.position((int) (position - base));
        } else {
            base = position;
            buffer.limit(0);
        }
    }

    long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = next();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
        throw new IOException("it is not an ONNX file");
    }

    /** The end of the message or string whose length comes now. */
    long end() throws IOException {
        long length = varint();
        if (length < 0 || length > size - position()) {
            throw new EOFException("it ends early");
        }
        return position() + length;
    }

    /** A short string whose length comes now. */
    String name() throws IOException {
        long end = end();
        long length = end - position();
        if (length > MAX_NAME) {
            throw new IOException("it has a name of " + length + " bytes");
        }
        byte[] bytes = new byte[(int) length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = next();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Goes through the fields of a message up to its end. */
    void fields(long end, Field field) throws IOException {
        while (position() < end) {
            long key = varint();
            field.read((int) (key >>> 3), (int) (key & 7));
        }
        if (position() != end) {
            throw new IOException("it is not an ONNX file");
        }
    }

    /** Reads a pair of names into a map. */
    void entry(Map<String, String> into) throws IOException {
        String[] pair = {"", ""};
        fields(end(), (field, type) -> {
            switch (field) {
                case 1 -> pair[0] = name();
                case 2 -> pair[1] = name();
                default -> skip(type);
            }
        });
        into.put(pair[0], pair[1]);
    }

    /** What is done with a field; its value comes next. */
    interface Field {
        void read(int number, int wireType) throws IOException;
    }

    /** Steps over a field's value. */
    void skip(int wireType) throws IOException {
        switch (wireType) {
            case VARINT -> varint();
            case FIXED64 -> seek(position() + 8);
            case LENGTH -> seek(end());
            case FIXED32 -> seek(position() + 4);
            default -> throw new IOException("it is not an ONNX file");
        }
    }

    private byte next() throws IOException {
        if (!buffer.hasRemaining()) {
            base += buffer.limit();
            buffer.clear();
            int read = file.read(buffer, base);
            buffer.flip();
            if (read <= 0) {
                throw new EOFException("it ends early");
            }
        }
        return buffer.get();
    }
}
