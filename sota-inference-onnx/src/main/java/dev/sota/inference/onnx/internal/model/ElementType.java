package dev.sota.inference.onnx.internal.model;

/** The element types that the inputs and outputs of diffusion graphs have, by ONNX's numbers ({@code TensorProto.DataType}). */
public enum ElementType {
    /** 32-bit floating point. */
    FLOAT(1, 4),
    /** Signed 32-bit integers. */
    INT32(6, 4),
    /** Signed 64-bit integers. */
    INT64(7, 8),
    /** Truth values of a byte. */
    BOOL(9, 1),
    /** 16-bit floating point. */
    FLOAT16(10, 2),
    /** 64-bit floating point. */
    DOUBLE(11, 8),
    /** Anything else: nothing that can be fed. */
    OTHER(0, 0);

    private final int number;
    private final int bytes;

    ElementType(int number, int bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /**
     * The type of one of ONNX's numbers.
     *
     * @param number as a graph has it
     * @return the type, {@link #OTHER} when it is none of these
     */
    static ElementType of(long number) {
        for (ElementType type : values()) {
            if (type.number == number) {
                return type;
            }
        }
        return OTHER;
    }

    /**
     * How large an element is.
     *
     * @return bytes
     */
    public int bytes() {
        return bytes;
    }

    /**
     * Whether it is a floating-point type.
     *
     * @return true for those that carry latents
     */
    public boolean floating() {
        return this == FLOAT || this == FLOAT16 || this == DOUBLE;
    }
}
