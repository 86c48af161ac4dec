package dev.koubo.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {
    @TempDir
    static Path folder;

    private static KeycloakServer server;

    @BeforeAll
    static void startOnce() {
        server = KeycloakServer.start(folder, KouboRealm.settings());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void everybody_of_the_demonstration_has_the_role_of_their_name_and_no_other() throws Exception {
        for (String username : List.of(
                "applicant1",
                "applicant2",
                "secretariat1",
                "secretariat2",
                "tokyo1",
                "tokyo2",
                "expert1",
                "expert8",
                "auditor1",
                "integrator1")) {
            var claims = claims(season().token(username, username + "-"));

            assertThat(texts(claims.path("realm_access").path("roles")))
                    .containsExactly(username.replaceAll("\\d", ""));
        }
    }

    @Test
    void an_access_token_of_the_season_lives_eight_hours_and_tells_nothing_of_the_person() throws Exception {
        var claims = claims(season().token("applicant1", "applicant1-"));

        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(8 * 3600);
        assertThat(claims.path("sub").asText()).isNotEmpty();
        assertThat(claims.path("aud").toString()).contains("koubo");
        assertThat(claims.path("iss").asText()).isEqualTo(server.realmUri().toString());
        assertThat(claims.properties())
                .extracting(Map.Entry::getKey)
                .doesNotContain("name", "given_name", "family_name", "preferred_username", "email", "email_verified");
        assertThat(claims.toString()).doesNotContain("applicant1");
    }

    @Test
    void a_service_gets_a_token_of_its_own_without_any_role_of_people() throws Exception {
        var answer = Json.postForm(
                URI.create(server.realmUri() + "/protocol/openid-connect/token"),
                "grant_type=client_credentials&client_id=lottery-service&client_secret=KOUBO_LOTTERY_SERVICE_SECRET");

        assertThat(texts(claims(answer.path("access_token").asText())
                        .path("realm_access")
                        .path("roles")))
                .isEmpty();
    }

    @Test
    void people_made_in_bulk_log_in_with_their_role_and_their_id() throws Exception {
        var people = IntStream.range(0, 250)
                .mapToObj(i -> new Person(
                        "company" + i,
                        "secret" + i,
                        "company" + i + "@koubo.example",
                        "" + i,
                        "会社",
                        Set.of("applicant")))
                .toList();

        var ids = server.admin().createUsers("koubo", people);

        assertThat(ids).hasSize(250);
        var claims = claims(season().token("company249", "secret249"));
        assertThat(claims.path("sub").asText()).isEqualTo(ids.get("company249"));
        assertThat(texts(claims.path("realm_access").path("roles"))).containsExactly("applicant");
        assertThat(server.admin().createUsers("koubo", people)).isEqualTo(ids);
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> season().token("applicant2", "wrong"))
                .isInstanceOf(HttpRefused.class)
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void placeholders_without_a_value_are_named_before_anything_starts() {
        var settings = KeycloakSettings.of(KouboRealm.REALM, Map.of("KOUBO_SMTP_PORT", "25"));

        assertThatThrownBy(() -> KeycloakServer.start(folder, settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KOUBO_SMTP_HOST")
                .hasMessageNotContaining("KOUBO_SMTP_PORT");
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = KouboRealm.settings().withPorts(FreePorts.one(), other.getLocalPort());

            assertThatThrownBy(() -> KeycloakServer.start(folder, settings))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("keycloak's management");
        }
    }

    private static PasswordLogin season() {
        return server.login("koubo-season");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode claims(String token) throws Exception {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Json.MAPPER.readTree(new String(payload, StandardCharsets.UTF_8));
    }
}
