package dev.koubo.application.domain.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.koubo.application.domain.Sha256;
import dev.koubo.application.domain.programme.ProgrammeId;
import java.io.ByteArrayOutputStream;

/**
 * A company's place in the draw of one programme. It outlives its applications, so that withdrawing and applying again
 * changes nobody's luck (R94).
 */
public record LotIdentity(ProgrammeId programme, CompanyKey companyKey, Nonce nonce) {

    private static final String PURPOSE = "KVD1-ENTRY";

    /** Label of the entry: SHA-256 of the purpose and of programme, company key and nonce, each with its length. */
    public String label() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(PURPOSE.getBytes(UTF_8));
        append(message, programme.value().getBytes(UTF_8));
        append(message, companyKey.value().getBytes(UTF_8));
        append(message, nonce.bytes());
        return Sha256.hex(message.toByteArray());
    }

    /** Two bytes of length, the higher first, and the part itself. */
    private static void append(ByteArrayOutputStream message, byte[] part) {
        message.write(part.length >>> 8);
        message.write(part.length);
        message.writeBytes(part);
    }
}
