package dev.koubo.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares the field names and types of two JSON documents, not their values. */
final class Shape {

    private Shape() {}

    /** @param schema says which fields may be missing: those that its {@code required} does not name */
    static List<String> differences(JsonNode example, JsonNode actual, JsonNode schema, String path) {
        List<String> differences = new ArrayList<>();
        example.fieldNames().forEachRemaining(name -> {
            if (!actual.has(name) && isRequired(schema, name)) {
                differences.add(path + name + " is missing");
            }
        });
        actual.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode fieldSchema = schema.path("properties").path(name);
            if (!example.has(name)) {
                if (fieldSchema.isMissingNode()) {
                    differences.add(path + name + " is unknown");
                }
                return;
            }
            compare(example.get(name), field.getValue(), fieldSchema, path + name, differences);
        });
        return differences;
    }

    private static void compare(
            JsonNode example, JsonNode actual, JsonNode schema, String path, List<String> differences) {
        if (example.getNodeType() != actual.getNodeType()) {
            differences.add(path + " is " + actual.getNodeType() + " instead of " + example.getNodeType());
        } else if (path.equals("data")) {
            return; // has a schema of its own
        } else if (example.isObject()) {
            differences.addAll(differences(example, actual, schema, path + "."));
        } else if (example.isArray() && !example.isEmpty()) {
            actual.forEach(item -> compare(example.get(0), item, schema.path("items"), path + "[]", differences));
        }
    }

    private static boolean isRequired(JsonNode schema, String name) {
        for (JsonNode required : schema.path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
