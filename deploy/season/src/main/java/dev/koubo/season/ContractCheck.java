package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what lies on the topics against the contracts. */
final class ContractCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Map<String, Optional<Schema>> known = new HashMap<>();

    /** What is wrong with this document; empty when it keeps its contract. */
    Optional<String> breach(String document) {
        try {
            JsonNode event = JSON.readTree(document);
            String type = event.path("type").asText();
            String[] parts = type.split("\\.");
            if (parts.length != 5) {
                return Optional.of("no event type: " + type);
            }
            Optional<Schema> data = schema(parts[2] + "/" + parts[3] + "/" + parts[4] + ".schema.json");
            if (data.isEmpty()) {
                return Optional.of(type + " is in no contract");
            }
            List<Error> errors = errors(schema("cloudevent.schema.json").orElseThrow(), document);
            if (errors.isEmpty()) {
                errors = errors(data.get(), event.path("data").toString());
            }
            return errors.isEmpty() ? Optional.empty() : Optional.of(type + ": " + errors.getFirst());
        } catch (IOException unreadable) {
            return Optional.of("no JSON: " + unreadable.getMessage());
        }
    }

    private Optional<Schema> schema(String path) {
        return known.computeIfAbsent(path, ContractCheck::load);
    }

    private static Optional<Schema> load(String path) {
        try (InputStream file = ContractCheck.class.getResourceAsStream("/contracts/" + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(SCHEMAS.getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(path, unreadable);
        }
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
