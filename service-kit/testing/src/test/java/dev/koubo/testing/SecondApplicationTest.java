package dev.koubo.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another application of the same run, with other settings, on the same servers. */
@QuarkusTest
@TestProfile(SecondApplicationTest.OtherSettings.class)
@WithTestResource(ServiceServers.class)
class SecondApplicationTest {

    public static class OtherSettings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.reactive.max-size", "2");
        }
    }

    @Test
    void it_finds_database_topics_and_key_as_the_first_one_did() {
        String key = UUID.randomUUID().toString();
        Topics.publish("koubo.screening", key, "{\"subject\": \"" + key + "\"}");

        assertThat(Topics.all(
                        "koubo.screening",
                        event -> event.path("subject").asText().equals(key)))
                .hasSize(1);
        assertThat(given().get("/echo/database").asString()).isEqualTo("service");
        assertThat(given().auth()
                        .oauth2(Tokens.expert("e-1"))
                        .get("/echo/subject")
                        .asString())
                .isEqualTo("e-1");
    }
}
