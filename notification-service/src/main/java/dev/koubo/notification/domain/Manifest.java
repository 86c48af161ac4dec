package dev.koubo.notification.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the organiser bound before a draw, as it was published. It is passed on byte for byte and never written anew: all
 * that a reader can compare is its bytes.
 */
public record Manifest(String text) {

    private static final String BEACON = "beacon=";

    /** The file, as the proof of the draw holds it. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The hash of these bytes, in lowercase hex; computed here, so that a letter says what it carries. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where the order of the companies will come from. */
    public OrderSource source() {
        return text.lines()
                .filter(line -> line.startsWith(BEACON))
                .findFirst()
                .map(line -> OrderSource.parse(line.substring(BEACON.length())))
                .orElseGet(OrderSource.Other::new);
    }
}
