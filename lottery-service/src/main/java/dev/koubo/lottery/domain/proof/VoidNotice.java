package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Stands in the place of a void draw's result ({@code result.txt}): one line with the moment and the reason.
 *
 * @param at when, in whole seconds
 */
public record VoidNotice(Instant at, VoidReason reason) implements Document {

    /** Stands in the place of a void draw's randomness ({@code beacon.json}). */
    public static final Document BEACON = stream -> stream.write("{\n \"type\": \"void\"\n}\n".getBytes(US_ASCII));

    public VoidNotice {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        stream.write("void %s %s\n".formatted(at, reason).getBytes(US_ASCII));
    }
}
