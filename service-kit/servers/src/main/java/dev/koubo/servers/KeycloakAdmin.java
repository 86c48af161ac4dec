package dev.koubo.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;

/** Keycloak's administration over REST. A token is asked for anew for each call, as they live one minute only. */
public final class KeycloakAdmin {
    /** One import is one transaction and one request; Keycloak holds it in memory whole. */
    private static final int BATCH = 100;

    private final URI base;
    private final PasswordLogin login;
    private final String password;

    /** @param base Keycloak's address, as {@code http://127.0.0.1:8080} */
    public KeycloakAdmin(URI base, String password) {
        this.base = base;
        this.login = new PasswordLogin(base.resolve("/realms/master"), "admin-cli");
        this.password = password;
    }

    public boolean realmExists(String realm) {
        return Json.find(realmUri(realm, ""), token()).isPresent();
    }

    /** Makes the realm of this representation; one of that name that is there stays as it is. */
    public void createRealm(String representation) {
        if (!realmExists(read(representation).path("realm").asText())) {
            Json.post(base.resolve("/admin/realms"), token(), representation);
        }
    }

    /** Adds what the realm does not have of this partial import: {@code users}, {@code clients} and so on. */
    public void add(String realm, String representation) {
        var partial = (ObjectNode) read(representation);
        partial.put("ifResourceExists", "SKIP");
        Json.post(realmUri(realm, "/partialImport"), token(), partial.toString());
    }

    /**
     * Makes those people that are not there, ready to log in with their password.
     *
     * @return each user's id, which is the subject of their tokens, by user name
     */
    public Map<String, String> createUsers(String realm, List<Person> people) {
        var ids = new HashMap<String, String>();
        people.stream().gather(Gatherers.windowFixed(BATCH)).forEach(batch -> {
            JsonNode answer = Json.post(realmUri(realm, "/partialImport"), token(), KeycloakUsers.partialImport(batch));
            for (JsonNode result : answer.path("results")) {
                ids.put(result.path("resourceName").asText(), result.path("id").asText());
            }
        });
        return ids;
    }

    void changePassword(String chosen) {
        String token = token();
        var users = Json.find(
                        base.resolve(
                                "/admin/realms/master/users?exact=true&username=" + KeycloakDistribution.ADMINISTRATOR),
                        token)
                .orElseThrow();
        String credential = Json.MAPPER
                .createObjectNode()
                .put("type", "password")
                .put("value", chosen)
                .put("temporary", false)
                .toString();
        Json.put(
                realmUri("master", "/users/" + users.path(0).path("id").asText() + "/reset-password"),
                token,
                credential);
    }

    private URI realmUri(String realm, String path) {
        return base.resolve("/admin/realms/" + realm + path);
    }

    private String token() {
        return login.token(KeycloakDistribution.ADMINISTRATOR, password);
    }

    private static JsonNode read(String representation) {
        try {
            return Json.MAPPER.readTree(representation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
