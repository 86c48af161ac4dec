package dev.koubo.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the order of a draw comes from, as its manifest names it. */
public sealed interface OrderSource {

    /** A round of a public drand chain, named before it is signed. */
    record PublicRound(String chain, long number) implements OrderSource {

        private static final String QUICKNET = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";
        private static final Instant QUICKNET_GENESIS = Instant.ofEpochSecond(1_692_803_367L);
        private static final Duration QUICKNET_PERIOD = Duration.ofSeconds(3);

        /** When it is signed; empty for a chain other than quicknet, whose beginning and pace are not known here. */
        public Optional<Instant> signedAt() {
            return chain.equals(QUICKNET)
                    ? Optional.of(QUICKNET_GENESIS.plus(QUICKNET_PERIOD.multipliedBy(number - 1)))
                    : Optional.empty();
        }
    }

    /** A secret of each of two parties, bound by its hash and revealed after the commitment; no instant is fixed. */
    record TwoSecrets() implements OrderSource {}

    /** The order of the first draw decides again. */
    record EarlierOrder() implements OrderSource {}

    /** Everybody fits, nothing is drawn. */
    record NoLots() implements OrderSource {}

    /** One that this version has no words for: the manifest speaks for itself. */
    record Other() implements OrderSource {}

    /** Reads the value of the manifest's line {@code beacon}. */
    static OrderSource parse(String beacon) {
        Matcher round = Patterns.ROUND.matcher(beacon);
        if (round.matches()) {
            return new PublicRound(round.group(1), Long.parseLong(round.group(2)));
        }
        if (Patterns.CEREMONY.matcher(beacon).matches()) {
            return new TwoSecrets();
        }
        return switch (beacon) {
            case "parent" -> new EarlierOrder();
            case "none" -> new NoLots();
            default -> new Other();
        };
    }

    /** The two written forms that carry something. */
    final class Patterns {
        private static final Pattern ROUND = Pattern.compile("drand:([0-9a-f]{64}):([1-9][0-9]{0,9})");
        private static final Pattern CEREMONY = Pattern.compile("ceremony:[0-9a-f]{64}:[0-9a-f]{64}");

        private Patterns() {}
    }
}
