package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.SECRETARY;

import dev.koubo.lottery.domain.proof.Sha256;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The two sides of a story's draws by ceremony, and the secrets that they keep. */
final class Sides {

    private final Story story;
    private final List<byte[]> secrets = new ArrayList<>();

    Sides(Story story) {
        this.story = story;
    }

    /** Both bind themselves to new secrets, and the draw is committed. */
    void commit(int number) {
        promise(number);
        story.post(SECRETARY, "/draws/" + number + "/commitment").statusCode(200);
    }

    /** Both bind themselves to new secrets. */
    void promise(int number) {
        secrets.clear();
        secrets.add(story.bytes(32));
        secrets.add(story.bytes(32));
        promise(SECRETARY, number, secrets.getFirst()).statusCode(200);
        promise(OFFICIAL, number, secrets.getLast()).statusCode(200);
    }

    /** Both reveal what they have kept. */
    void reveal(int number) {
        reveal(SECRETARY, number, secrets.getFirst()).statusCode(200);
        reveal(OFFICIAL, number, secrets.getLast()).statusCode(200);
    }

    ValidatableResponse promise(String token, int number, byte[] secret) {
        return story.post(token, "/draws/" + number + "/ceremony/commitments", commitment(secret));
    }

    ValidatableResponse reveal(String token, int number, byte[] secret) {
        return story.post(token, "/draws/" + number + "/ceremony/reveals", revelation(secret));
    }

    /** @param party 0 for the secretariat, 1 for Tokyo */
    byte[] secret(int party) {
        return secrets.get(party);
    }

    static String commitment(byte[] secret) {
        return "{\"sha256\":\"%s\"}".formatted(Sha256.of(secret).hex());
    }

    static String revelation(byte[] secret) {
        return "{\"secret\":\"%s\"}".formatted(hex(secret));
    }

    static String hex(byte[] secret) {
        return HexFormat.of().formatHex(secret);
    }
}
