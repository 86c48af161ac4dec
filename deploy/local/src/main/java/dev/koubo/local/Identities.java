package dev.koubo.local;

import dev.koubo.servers.KeycloakSettings;
import dev.koubo.servers.RealmFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Keycloak begins with on one machine: the product's realm, the demo people, and passwords of its own. */
final class Identities {

    static final String REALM = "koubo";

    /** A season logs a thousand people in on two cores; passwords of a demo need no expensive hash. */
    private static final String CHEAP_HASH = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private static final String PERSON = "KOUBO_PASSWORD_";

    private Identities() {}

    static KeycloakSettings settings(Installation installation, Settings settings, Passwords passwords) {
        RealmFile realm = new RealmFile(installation.keycloak().resolve("koubo-realm.json"));
        RealmFile people = new RealmFile(installation.keycloak().resolve("local-people.json"));
        return KeycloakSettings.of(realm, substitutions(List.of(realm, people), settings, passwords))
                .withPorts(settings.port(Part.KEYCLOAK), settings.port(Part.KEYCLOAK_MANAGEMENT))
                .withHostname(settings.url(Part.KEYCLOAK))
                .withAdditions(List.of(people));
    }

    private static Map<String, String> substitutions(List<RealmFile> files, Settings settings, Passwords passwords) {
        Map<String, String> values = new HashMap<>();
        for (RealmFile file : files) {
            for (String name : file.placeholders()) {
                values.put(
                        name,
                        name.startsWith(PERSON)
                                ? passwords.ofPerson(
                                        name.substring(PERSON.length()).toLowerCase(Locale.ROOT))
                                : passwords.of(name));
            }
        }
        values.put("KOUBO_PASSWORD_POLICY", CHEAP_HASH);
        values.put("KOUBO_FRONTEND_ORIGIN", settings.url(Part.GATEWAY));
        values.put("KOUBO_SMTP_HOST", "127.0.0.1");
        values.put("KOUBO_SMTP_PORT", Integer.toString(settings.port(Part.SMTP)));
        values.put("KOUBO_MAIL_FROM", "desk@koubo.example");
        return values;
    }
}
