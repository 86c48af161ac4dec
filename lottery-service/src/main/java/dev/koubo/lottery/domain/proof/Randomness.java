package dev.koubo.lottery.domain.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** The randomness of a draw once it exists, with everything needed to check it offline ({@code beacon.json}). */
public sealed interface Randomness {

    /** Both secrets of a ceremony. */
    record Ceremony(Secret secretA, Secret secretB) implements Randomness {
        @Override
        public boolean answers(Beacon beacon) {
            return beacon.equals(new Beacon.Ceremony(secretA.commitment(), secretB.commitment()));
        }

        @Override
        public byte[] entropy() {
            return HexFormat.of().parseHex(secretA.hex() + secretB.hex());
        }

        @Override
        public Document beaconFile() {
            SequencedMap<String, String> members = new LinkedHashMap<>();
            members.put("type", "\"ceremony\"");
            members.put("secretA", "\"" + secretA.hex() + "\"");
            members.put("secretB", "\"" + secretB.hex() + "\"");
            return json(members);
        }
    }

    /**
     * A round of a drand chain. Whether the signature is genuine is not decided here.
     *
     * @param signature the round's BLS signature in lowercase hex
     */
    record Drand(long round, String signature) implements Randomness {

        private static final String SIGNATURE = "[0-9a-f]{96}";

        public Drand {
            if (!signature.matches(SIGNATURE)) {
                throw new IllegalArgumentException("The signature of a round has 96 lowercase hex digits");
            }
        }

        @Override
        public boolean answers(Beacon beacon) {
            return beacon instanceof Beacon.Drand announced && announced.round() == round;
        }

        @Override
        public byte[] entropy() {
            return HexFormat.of().parseHex(signature);
        }

        @Override
        public Document beaconFile() {
            SequencedMap<String, String> members = new LinkedHashMap<>();
            members.put("type", "\"drand\"");
            members.put("round", Long.toString(round));
            members.put("signature", "\"" + signature + "\"");
            return json(members);
        }
    }

    /** No lots are drawn. */
    record None() implements Randomness {
        @Override
        public boolean answers(Beacon beacon) {
            return beacon instanceof Beacon.None;
        }

        @Override
        public byte[] entropy() {
            return new byte[0];
        }

        @Override
        public Document beaconFile() {
            return json(Map.of("type", "\"none\""));
        }
    }

    /** That of the first draw, again. */
    record Parent() implements Randomness {
        @Override
        public boolean answers(Beacon beacon) {
            return beacon instanceof Beacon.Parent;
        }

        @Override
        public byte[] entropy() {
            return new byte[0];
        }

        @Override
        public Document beaconFile() {
            return json(Map.of("type", "\"parent\""));
        }
    }

    /** True if this is what the manifest announced. */
    boolean answers(Beacon beacon);

    /** What the order is derived from; nothing where no own randomness is used. */
    byte[] entropy();

    /** The draw's {@code beacon.json}. */
    Document beaconFile();

    private static Document json(Map<String, String> members) {
        String text = members.entrySet().stream()
                .map(member -> " \"%s\": %s".formatted(member.getKey(), member.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        return stream -> stream.write(text.getBytes(US_ASCII));
    }
}
