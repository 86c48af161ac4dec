package dev.koubo.application.domain.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.koubo.application.domain.Bilingual;
import dev.koubo.application.domain.Sha256;

/** A text that applicants agree to; kept by version and hash, so that it is known later what they read (R31). */
public record FormText(String version, Bilingual text) {

    /** SHA-256 of the Japanese text, which is the authoritative one. */
    public String sha256() {
        return Sha256.hex(text.japanese().getBytes(UTF_8));
    }

    Stamp stamp() {
        return new Stamp(version, sha256());
    }

    /** Which text was read. */
    public record Stamp(String version, String sha256) {}
}
