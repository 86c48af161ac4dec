package dev.koubo.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * One OpenAPI document out of six. Component names of a service get its name in front, so that two services may each have
 * a {@code Page} without meaning the same.
 */
final class JoinedOpenApi {

    private JoinedOpenApi() {}

    static JsonObject join(List<Services.Answer> documents) {
        JsonObject paths = new JsonObject();
        JsonObject schemas = new JsonObject();
        JsonObject security = new JsonObject();
        JsonArray tags = new JsonArray();
        documents.stream().filter(answer -> answer.status() == 200).forEach(answer -> {
            String prefix = capitalised(answer.service());
            JsonObject document = renamed(answer.body(), prefix);
            paths.mergeIn(document.getJsonObject("paths", new JsonObject()));
            JsonObject components = document.getJsonObject("components", new JsonObject());
            components
                    .getJsonObject("schemas", new JsonObject())
                    .forEach(schema -> schemas.put(prefix + schema.getKey(), schema.getValue()));
            security.mergeIn(components.getJsonObject("securitySchemes", new JsonObject()));
            tags.addAll(document.getJsonArray("tags", new JsonArray()));
        });
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Koubo").put("version", "1.0.0"))
                .put("tags", tags)
                .put("paths", paths)
                .put("components", new JsonObject().put("schemas", schemas).put("securitySchemes", security));
    }

    private static JsonObject renamed(JsonObject document, String prefix) {
        return new JsonObject(document.encode().replace("\"#/components/schemas/", "\"#/components/schemas/" + prefix));
    }

    private static String capitalised(String service) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }
}
