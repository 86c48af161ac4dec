package dev.koubo.consent.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * The record that proves one signature part, as text that anybody can hash: one {@code name=value} a line, UTF-8, each line
 * ended by a line feed (R110).
 */
public final class Evidence {

    private Evidence() {}

    /** The evidence record of a part that was accepted. */
    public static String record(
            ApplicationId application, FormText text, Party party, HandIn handIn, Instant checkedAt, String checker) {
        return String.join(
                "",
                List.of(
                        line("application", application.toString()),
                        line("form", text.form().name()),
                        line("textVersion", text.version()),
                        line("textSha256", text.sha256()),
                        line("party", party.name()),
                        line("how", handIn.how().name()),
                        line("signedOn", handIn.signedOn().toString()),
                        line("fileSha256", handIn.fileSha256()),
                        line("handedInAt", handIn.at().toString()),
                        line("handedInBy", handIn.by()),
                        line("checkedAt", checkedAt.toString()),
                        line("checkedBy", checker)));
    }

    /** SHA-256 of a text in UTF-8, lowercase hex. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String line(String name, String value) {
        return name + "=" + value + "\n";
    }
}
