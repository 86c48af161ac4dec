package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @TempDir
    static Path folder;

    private static KeycloakServer server;

    @BeforeAll
    static void startOnce() {
        // As it stands for production: the people of one machine are left out, and so is their client.
        server = KeycloakServer.start(folder, KeycloakSettings.of(KouboRealm.REALM, KouboRealm.substitutions()));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void the_pages_log_in_by_code_with_a_challenge_of_S256_alone() throws Exception {
        assertThat(authorization("")).contains("error=invalid_request");
        assertThat(authorization("&code_challenge_method=plain&code_challenge=" + CHALLENGE))
                .contains("error=invalid_request");
        assertThat(authorization("&code_challenge_method=S256&code_challenge=" + CHALLENGE))
                .isEqualTo("a login page");
    }

    @Test
    void nobody_gets_a_token_by_password_without_the_client_of_the_local_season() {
        for (String client : List.of("koubo-frontend", "koubo-season")) {
            assertThatThrownBy(() -> server.login(client).token("applicant1", "applicant1-"))
                    .isInstanceOf(HttpRefused.class);
        }
    }

    @Test
    void who_registers_is_an_applicant_and_nothing_more() {
        var defaults = admin("/roles/default-roles-koubo/composites");

        assertThat(names(defaults))
                .contains("applicant")
                .doesNotContain("secretariat", "tokyo", "expert", "auditor", "integrator");
        var realm = admin("");
        assertThat(realm.path("registrationAllowed").asBoolean()).isTrue();
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
    }

    @Test
    void events_are_saved_and_passwords_cannot_be_guessed_without_end() {
        assertThatThrownBy(() -> server.login("koubo-frontend").token("nobody", "guess"))
                .isInstanceOf(HttpRefused.class);

        var realm = admin("");
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(StreamSupport.stream(admin("/events").spliterator(), false))
                .extracting(event -> event.path("type").asText())
                .contains("LOGIN_ERROR");
    }

    /** The query of the answer's redirection, or that there was none. */
    private static String authorization(String challenge) throws IOException, InterruptedException {
        var uri = URI.create(
                server.realmUri() + "/protocol/openid-connect/auth?client_id=koubo-frontend&response_type=code"
                        + "&scope=openid&redirect_uri=http://127.0.0.1:8000/signed-in" + challenge);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElse(answer.statusCode() == 200 ? "a login page" : "status " + answer.statusCode());
        }
    }

    private static JsonNode admin(String path) {
        String token = new PasswordLogin(server.uri().resolve("/realms/master"), "admin-cli")
                .token("admin", server.adminPassword());
        return Json.find(server.uri().resolve("/admin/realms/koubo" + path), token)
                .orElseThrow();
    }

    private static List<String> names(JsonNode roles) {
        return StreamSupport.stream(roles.spliterator(), false)
                .map(role -> role.path("name").asText())
                .toList();
    }
}
