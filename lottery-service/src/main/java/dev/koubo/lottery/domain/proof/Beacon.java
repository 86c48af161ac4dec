package dev.koubo.lottery.domain.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the randomness of a draw will come from, announced in the manifest before it exists (R81). */
public sealed interface Beacon {

    /** A round of a public drand chain, named before it is signed. */
    record Drand(Sha256 chain, long round) implements Beacon {
        public Drand {
            if (round < 1) {
                throw new IllegalArgumentException("The first round is 1, not " + round);
            }
        }

        @Override
        public String text() {
            return "drand:%s:%d".formatted(chain, round);
        }
    }

    /** Two secrets, one of the secretariat (A) and one of Tokyo (B), each bound by its hash. */
    record Ceremony(Sha256 hashOfA, Sha256 hashOfB) implements Beacon {
        @Override
        public String text() {
            return "ceremony:%s:%s".formatted(hashOfA, hashOfB);
        }
    }

    /** Everybody fits; no lots are drawn. */
    record None() implements Beacon {
        @Override
        public String text() {
            return "none";
        }
    }

    /** The rank keys of the first draw decide again. */
    record Parent() implements Beacon {
        @Override
        public String text() {
            return "parent";
        }
    }

    /** As the manifest writes it. */
    String text();

    /** Reads what {@link #text} wrote. */
    static Beacon parse(String text) {
        if (text.equals("none")) {
            return new None();
        }
        if (text.equals("parent")) {
            return new Parent();
        }
        Matcher ceremony = Patterns.CEREMONY.matcher(text);
        if (ceremony.matches()) {
            return new Ceremony(Sha256.fromHex(ceremony.group(1)), Sha256.fromHex(ceremony.group(2)));
        }
        Matcher drand = Patterns.DRAND.matcher(text);
        if (drand.matches()) {
            return new Drand(Sha256.fromHex(drand.group(1)), Long.parseLong(drand.group(2)));
        }
        throw new IllegalArgumentException("Not a beacon: " + text);
    }

    /** The two written forms that carry something. */
    final class Patterns {
        private static final Pattern CEREMONY = Pattern.compile("ceremony:([0-9a-f]{64}):([0-9a-f]{64})");
        private static final Pattern DRAND = Pattern.compile("drand:([0-9a-f]{64}):([1-9][0-9]{0,17})");

        private Patterns() {}
    }
}
