package dev.koubo.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.season.LogIns;
import dev.koubo.servers.KeycloakAdmin;
import dev.koubo.servers.KeycloakServer;
import dev.koubo.servers.PasswordLogin;
import dev.koubo.servers.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The people of the local stack and their log-ins: the demo people of the realm, and applicants who register for a season. */
final class People implements LogIns {

    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Token(String value, String subject, Instant endsAt) {}

    private final KeycloakAdmin admin;
    private final PasswordLogin login;
    private final Passwords passwords;
    private final InstantSource machine;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    People(KeycloakServer keycloak, Passwords passwords) {
        this.admin = keycloak.admin();
        this.login = keycloak.login("koubo-season");
        this.passwords = passwords;
        this.machine = InstantSource.system();
    }

    @Override
    public String token(String user) {
        return current(user).value();
    }

    @Override
    public String subject(String user) {
        return current(user).subject();
    }

    @Override
    public void registerApplicants(List<String> users) {
        admin.createUsers(
                Identities.REALM,
                users.stream()
                        .map(user -> new Person(
                                user,
                                passwords.ofPerson(user),
                                user + "@koubo.example",
                                user,
                                "Applicant",
                                Set.of("applicant")))
                        .toList());
    }

    private Token current(String user) {
        return tokens.compute(
                user,
                (name, known) -> known != null
                                && machine.instant().isBefore(known.endsAt().minus(RENEWED_BEFORE_END))
                        ? known
                        : fresh(name));
    }

    private Token fresh(String user) {
        String token = login.token(user, passwords.ofPerson(user));
        try {
            var claims = JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            return new Token(
                    token,
                    claims.get("sub").asText(),
                    Instant.ofEpochSecond(claims.get("exp").asLong()));
        } catch (IOException noToken) {
            throw new UncheckedIOException(noToken);
        }
    }
}
