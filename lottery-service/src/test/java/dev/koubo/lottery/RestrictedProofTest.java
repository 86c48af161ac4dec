package dev.koubo.lottery;

import static dev.koubo.lottery.Story.OFFICIAL;
import static dev.koubo.lottery.Story.PATIENCE;
import static dev.koubo.lottery.Story.SECRETARY;
import static dev.koubo.lottery.Story.ownerToken;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import dev.koubo.testing.ClockFile;
import dev.koubo.testing.ServiceServers;
import dev.koubo.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A programme whose proof is kept from the public: who applied can check the draws all the same. */
@QuarkusTest
@TestProfile(RestrictedProofTest.Restricted.class)
@WithTestResource(ServiceServers.class)
class RestrictedProofTest {

    /** The setting of whoever runs the service. */
    public static class Restricted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("koubo.lottery.proof-public", "false");
        }
    }

    @AfterEach
    void resetClock() {
        ClockFile.ofService().reset();
    }

    @Test
    void a_restricted_proof_is_for_staff_and_for_those_who_applied() {
        Story story = Story.frozenWith(1, 1, 3);
        Story other = Story.frozenWith(1, 0, 0);
        story.draw(0);
        String applicant = ownerToken(story.applications().getLast());
        await().atMost(PATIENCE)
                .until(
                        () -> Calls.get(applicant, "/api/v1/programmes/" + story.programme() + "/journal")
                                .extract()
                                .statusCode(),
                        Integer.valueOf(200)::equals);
        for (String proof : List.of("/draw-bundle", "/journal", "/draws/0/list")) {
            String path = "/api/v1/programmes/" + story.programme() + proof;
            story.get(proof).statusCode(404);
            Calls.get(Tokens.applicant("stranger"), path).statusCode(404);
            Calls.get(ownerToken(other.applications().getFirst()), path).statusCode(404);
            for (String reader : List.of(applicant, SECRETARY, OFFICIAL, Tokens.auditor("auditor"))) {
                Calls.get(reader, path).statusCode(200).header("Cache-Control", containsString("private"));
            }
        }
        // what binds the draw stays public
        story.get("/draws/0").statusCode(200).body("manifest", notNullValue());
    }
}
