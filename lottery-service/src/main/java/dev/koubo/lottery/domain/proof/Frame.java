package dev.koubo.lottery.domain.proof;

/** A frame of the lottery. The order of declaration is the one that breaks ties and orders results. */
public enum Frame {
    /** Retail and wholesale. */
    RW,
    /** Construction and manufacturing. */
    CM,
    /** Service and everything else. */
    SO;

    /**
     * Reads the two letters at a place of a file.
     *
     * @throws IllegalArgumentException if they are no frame
     */
    static Frame read(byte[] source, int offset) {
        for (Frame frame : values()) {
            if (source[offset] == frame.name().charAt(0)
                    && source[offset + 1] == frame.name().charAt(1)) {
                return frame;
            }
        }
        throw new IllegalArgumentException("Not a frame");
    }

    /** Writes its two letters in ASCII. */
    void write(byte[] target, int offset) {
        target[offset] = (byte) name().charAt(0);
        target[offset + 1] = (byte) name().charAt(1);
    }
}
