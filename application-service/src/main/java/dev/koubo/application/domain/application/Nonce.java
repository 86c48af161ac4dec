package dev.koubo.application.domain.application;

import java.util.HexFormat;

/** Sixteen random bytes, drawn once for a company; only with them a label can be traced to it. */
public record Nonce(String hex) {

    public static final int BYTES = 16;

    public Nonce {
        if (hex.length() != 2 * BYTES) {
            throw new IllegalArgumentException("A nonce has %d bytes".formatted(BYTES));
        }
    }

    public static Nonce of(byte[] bytes) {
        return new Nonce(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
