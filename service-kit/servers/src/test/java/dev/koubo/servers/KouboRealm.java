package dev.koubo.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The product's realm with its people for one machine, every password being the user's name and a dash. */
final class KouboRealm {
    static final Path FOLDER = Path.of(System.getProperty("koubo.root"), "deploy", "keycloak");
    static final RealmFile REALM = new RealmFile(FOLDER.resolve("koubo-realm.json"));
    static final RealmFile PEOPLE = new RealmFile(FOLDER.resolve("local-people.json"));
    static final String CHEAP_HASH = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private KouboRealm() {}

    static KeycloakSettings settings() {
        return KeycloakSettings.of(REALM, substitutions()).withAdditions(List.of(PEOPLE));
    }

    static Map<String, String> substitutions() {
        var values = new HashMap<String, String>();
        for (RealmFile file : List.of(REALM, PEOPLE)) {
            for (String name : file.placeholders()) {
                values.put(name, name.startsWith("KOUBO_PASSWORD_") ? password(name) : name);
            }
        }
        values.put("KOUBO_PASSWORD_POLICY", CHEAP_HASH);
        values.put("KOUBO_FRONTEND_ORIGIN", "http://127.0.0.1:8000");
        values.put("KOUBO_SMTP_HOST", "127.0.0.1");
        values.put("KOUBO_SMTP_PORT", "25");
        values.put("KOUBO_MAIL_FROM", "office@koubo.example");
        return values;
    }

    private static String password(String placeholder) {
        return placeholder.substring("KOUBO_PASSWORD_".length()).toLowerCase(Locale.ROOT) + "-";
    }
}
