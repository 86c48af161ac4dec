package dev.koubo.scheduling;

import static dev.koubo.scheduling.Surroundings.SECRETARY;
import static dev.koubo.scheduling.Surroundings.post;

import dev.koubo.scheduling.Surroundings.Company;
import dev.koubo.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of a visit as its people take them. */
final class Visiting {

    static final String VISITS = "/api/v1/visits";
    static final String SLOT = "2025-07-22T10:00:00+09:00";
    static final String OTHER_SLOT = "2025-07-23T14:00:00+09:00";
    private static final Map<String, Object> REPORT =
            Map.of("summary", "Asked about backups", "nextActions", List.of("Test a restore"));

    private Visiting() {}

    static ValidatableResponse propose(Company to, String expert, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "applicationId",
                to.application(),
                "expert",
                expert,
                "place",
                "OFFICE",
                "slots",
                List.of(SLOT, OTHER_SLOT)));
        body.putAll(more);
        return post(SECRETARY, VISITS, body);
    }

    static ValidatableResponse fix(Company by, String visit, String slot) {
        return post(by.token(), VISITS + "/" + visit + "/appointment", Map.of("slot", slot));
    }

    static ValidatableResponse report(String by, String visit) {
        return post(Tokens.expert(by), VISITS + "/" + visit + "/report", REPORT);
    }

    static ValidatableResponse cancel(String visit) {
        return post(SECRETARY, VISITS + "/" + visit + "/cancellation", Map.of("reason", "The company fell ill"));
    }

    static String id(ValidatableResponse response) {
        return response.statusCode(201).extract().path("id");
    }
}
