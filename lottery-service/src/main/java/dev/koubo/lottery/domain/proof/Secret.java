package dev.koubo.lottery.domain.proof;

import java.util.HexFormat;

/** The 32 secret bytes of one party of a ceremony, unknown to anybody else until revealed. */
public record Secret(Sha256 value) {

    /** A secret as 64 lowercase hex digits. */
    public static Secret fromHex(String hex) {
        return new Secret(Sha256.fromHex(hex));
    }

    /** What the party commits itself to beforehand. */
    public Sha256 commitment() {
        return Sha256.of(value.bytes());
    }

    /** The 64 lowercase hex digits, to be published once revealed. */
    public String hex() {
        return HexFormat.of().formatHex(value.bytes());
    }

    /** Says nothing, so that a log never betrays it. */
    @Override
    public String toString() {
        return "Secret";
    }
}
