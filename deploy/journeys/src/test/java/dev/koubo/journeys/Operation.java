package dev.koubo.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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
                    .forEach((path, item) -> METHODS.stream()
                            .filter(item::containsKey)
                            .forEach(method ->
                                    operations.add(new Operation(service, method.toUpperCase(Locale.ROOT), path))));
        }
        operations.sort(Comparator.comparing(Operation::service)
                .thenComparing(Operation::path)
                .thenComparing(Operation::method));
        return operations;
    }

    /** Read as YAML 1.1, which the documents are written in: an example such as 13:45:30 is a number there. */
    private static Map<String, Map<String, Object>> paths(Path document) {
        try (Reader reader = Files.newBufferedReader(document)) {
            Map<String, Map<String, Map<String, Object>>> whole =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return Objects.requireNonNull(whole.get("paths"), "paths");
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
