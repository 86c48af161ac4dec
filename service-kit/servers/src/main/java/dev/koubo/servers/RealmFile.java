package dev.koubo.servers;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A realm, or a part of one, in Keycloak's JSON. Secrets and addresses stand in it as placeholders, {@code ${LIKE_THIS}},
 * which Keycloak's own import takes from the environment.
 */
public record RealmFile(Path path) {
    // Keycloak has names in lower case of its own, as ${client_account}, which stay.
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

    /** The names of its placeholders, in order. */
    public Set<String> placeholders() {
        return PLACEHOLDER
                .matcher(text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalArgumentException naming the placeholders that have no value */
    public String filledWith(Map<String, String> values) {
        var missing = placeholders();
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(path.getFileName() + " needs values of " + missing);
        }
        return PLACEHOLDER.matcher(text()).replaceAll(found -> literal(found, values));
    }

    private static String literal(MatchResult found, Map<String, String> values) {
        char[] quoted = JsonStringEncoder.getInstance().quoteAsString(values.getOrDefault(found.group(1), ""));
        return Matcher.quoteReplacement(new String(quoted));
    }

    String name() {
        try {
            return Json.MAPPER.readTree(text()).path("realm").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
