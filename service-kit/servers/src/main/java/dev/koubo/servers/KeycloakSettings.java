package dev.koubo.servers;

import java.util.List;
import java.util.Map;

/**
 * How Keycloak is reached and what it begins with.
 *
 * @param managementPort where its health is asked for
 * @param hostname the URL that browsers and tokens know it by
 * @param realm made at the first start
 * @param additions people and clients that are added to it at every start, if they are not there (partial imports)
 * @param substitutions values of the placeholders in the realm and the additions
 */
public record KeycloakSettings(
        int port,
        int managementPort,
        String hostname,
        RealmFile realm,
        List<RealmFile> additions,
        Map<String, String> substitutions) {
    public KeycloakSettings {
        additions = List.copyOf(additions);
        substitutions = Map.copyOf(substitutions);
    }

    /** On free ports, known by its loopback address. */
    public static KeycloakSettings of(RealmFile realm, Map<String, String> substitutions) {
        int port = FreePorts.one();
        return new KeycloakSettings(port, FreePorts.one(), "http://127.0.0.1:" + port, realm, List.of(), substitutions);
    }

    public KeycloakSettings withPorts(int chosen, int chosenManagement) {
        return new KeycloakSettings(
                chosen, chosenManagement, "http://127.0.0.1:" + chosen, realm, additions, substitutions);
    }

    public KeycloakSettings withHostname(String chosen) {
        return new KeycloakSettings(port, managementPort, chosen, realm, additions, substitutions);
    }

    public KeycloakSettings withAdditions(List<RealmFile> chosen) {
        return new KeycloakSettings(port, managementPort, hostname, realm, chosen, substitutions);
    }
}
