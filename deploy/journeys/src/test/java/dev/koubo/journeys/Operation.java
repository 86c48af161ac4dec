package dev.koubo.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One operation of a committed OpenAPI document.
 *
 * @param service short name
 * @param method in capitals
 * @param path with its parameters in braces
 */
record Operation(String service, String method, String path) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** Every operation of these services, sorted by path and method. */
    static List<Operation> of(Path root, List<String> services) {
        List<Operation> operations = new ArrayList<>();
        for (String service : services) {
            paths(root.resolve(service + "-service/openapi.yaml"))
                    .properties()
                    .forEach(path -> METHODS.stream()
                            .filter(path.getValue()::has)
                            .forEach(method -> operations.add(
                                    new Operation(service, method.toUpperCase(Locale.ROOT), path.getKey()))));
        }
        operations.sort(Comparator.comparing(Operation::service)
                .thenComparing(Operation::path)
                .thenComparing(Operation::method));
        return operations;
    }

    private static JsonNode paths(Path document) {
        try {
            return new YAMLMapper().readTree(document.toFile()).get("paths");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The path with a value for every parameter. */
    String filled(UnaryOperator<String> value) {
        return PARAMETER.matcher(path).replaceAll(match -> value.apply(match.group(1)));
    }

    /** As it stands in the table: {@code POST /api/v1/applications}. */
    String name() {
        return method + " " + path.replace("/operations/{service}", "/operations/" + service);
    }
}
