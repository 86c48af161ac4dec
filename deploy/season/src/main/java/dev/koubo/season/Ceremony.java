package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** One draw with the randomness of two parties: each commits to a secret, the manifest is published, both reveal. */
final class Ceremony {

    static final String PROGRAMME = "/api/v1/programmes/" + Story.PROGRAMME;

    private final SecureRandom random;

    Ceremony(SecureRandom random) {
        this.random = random;
    }

    /** Whether seats were given back that this draw could fill. */
    boolean isRequired(Story story, int draw) {
        JsonNode draws = story.anonymous().get(PROGRAMME + "/draws");
        return draws.path("nextDraw").asInt(-1) == draw
                && draws.path("redrawRequired").asBoolean();
    }

    void hold(Story story, int draw) {
        JsonNode opened = story.secretariat().post(PROGRAMME + "/draws", null, "draw " + draw);
        if (opened.get("draw").asInt() != draw) {
            throw new IllegalStateException("draw " + draw + " was expected, opened is " + opened);
        }
        String path = PROGRAMME + "/draws/" + draw;
        if (opened.get("held").asBoolean()) {
            drawLots(story, path);
        } else {
            story.secretariat().post(path + "/commitment", null);
        }
        JsonNode drawn = story.secretariat().post(path + "/execution", null);
        story.tokyo().post(path + "/approval", null);
        story.settled();
        story.step("draw " + draw + ": " + opened.get("entries") + " entries, seats " + drawn.get("seats"));
    }

    private void drawLots(Story story, String path) {
        byte[] ofSecretariat = secret();
        byte[] ofTokyo = secret();
        commit(story.secretariat(), path, ofSecretariat);
        commit(story.tokyo(), path, ofTokyo);
        story.secretariat().post(path + "/commitment", null);
        // The manifest is in every mailbox before a secret is known.
        story.settled();
        reveal(story.secretariat(), path, ofSecretariat);
        reveal(story.tokyo(), path, ofTokyo);
    }

    private static void commit(Api party, String path, byte[] secret) {
        party.post(path + "/ceremony/commitments", Map.of("sha256", hex(sha256(secret))));
    }

    private static void reveal(Api party, String path, byte[] secret) {
        party.post(path + "/ceremony/reveals", Map.of("secret", hex(secret)));
    }

    private byte[] secret() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return secret;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
