package dev.koubo.servers;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gets tokens by name and password, as tests and the local season do; only a client with direct access grants allows it.
 *
 * @param realm the realm's URI, {@code http://…/realms/koubo}
 */
public record PasswordLogin(URI realm, String clientId) {
    /**
     * The access token to be sent as {@code Authorization: Bearer}.
     *
     * @throws HttpRefused if name and password are wrong, or the client does not allow it
     */
    public String token(String username, String password) {
        var parameters =
                Map.of("grant_type", "password", "client_id", clientId, "username", username, "password", password);
        String form = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return Json.postForm(URI.create(realm + "/protocol/openid-connect/token"), form)
                .path("access_token")
                .asText();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
