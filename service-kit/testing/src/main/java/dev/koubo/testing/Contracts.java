package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what a service publishes and reads against {@code event-contracts}. */
public final class Contracts {

    private static final Pattern TYPE = Pattern.compile("dev\\.koubo\\.([a-z]+)\\.([A-Za-z]+)\\.(v[0-9]+)");

    private Contracts() {}

    /**
     * The golden example of an event, with its envelope.
     *
     * @param event {@code application/ApplicationSubmitted} or the full type
     */
    public static JsonNode example(String event) {
        return ContractFiles.json(folder(event) + ".example.json");
    }

    /** Asserts that an event's envelope and data are valid by their schemas. */
    public static void assertPublished(JsonNode event) {
        List<String> errors = ContractFiles.schemaErrors("cloudevent.schema.json", event);
        assertThat(errors).as("envelope of %s", event).isEmpty();
        String type = event.path("type").asText();
        assertThat(ContractFiles.schemaErrors(folder(type) + ".schema.json", event.path("data")))
                .as("data of %s", event)
                .isEmpty();
    }

    /** @see #assertPublished(JsonNode) */
    public static void assertPublished(String event) {
        assertPublished(Json.read(event));
    }

    /**
     * Asserts that a consumer's record reads the golden example's data and that every component that is not
     * {@code @Nullable} got a value.
     */
    public static <T> T assertConsumes(String type, Class<T> record) {
        T read = Json.read(example(type).path("data"), record);
        assertThat(Completeness.missing(read))
                .as("components of %s that %s does not fill", record.getSimpleName(), type)
                .isEmpty();
        return read;
    }

    /**
     * Asserts that an event has the field names and the types of its golden example. What its schema does not require
     * may be missing.
     */
    public static void matchesExample(String type, JsonNode event) {
        JsonNode schema = ContractFiles.json(folder(type) + ".schema.json");
        List<String> envelope =
                Shape.differences(example(type), event, ContractFiles.json("cloudevent.schema.json"), "");
        List<String> data = Shape.differences(example(type).path("data"), event.path("data"), schema, "data.");
        assertThat(envelope).as("envelope of %s", type).isEmpty();
        assertThat(data).as("data of %s", type).isEmpty();
    }

    /** @see #matchesExample(String, JsonNode) */
    public static void matchesExample(String type, String event) {
        matchesExample(type, Json.read(event));
    }

    private static String folder(String event) {
        Matcher type = TYPE.matcher(event);
        if (type.matches()) {
            return type.group(1) + "/" + type.group(2) + "/" + type.group(3);
        }
        return event + "/v1";
    }
}
