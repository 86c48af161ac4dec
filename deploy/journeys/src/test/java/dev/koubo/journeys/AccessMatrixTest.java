package dev.koubo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.season.SeasonAccess;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may call what: every operation of every committed OpenAPI document, called with every role and without a log-in, compared
 * with the table {@code access.txt}. A cell is allowed when the answer is neither 401 nor 403.
 */
@ExtendWith(PlayedSeason.Extension.class)
class AccessMatrixTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> SERVICES =
            List.of("application", "screening", "lottery", "consent", "scheduling", "notification");
    private static final Map<String, String> PEOPLE = Map.of(
            "applicant", "applicant1",
            "secretariat", "secretariat2",
            "tokyo", "tokyo2",
            "expert", "expert8",
            "auditor", "auditor1",
            "integrator", "integrator1");

    @Test
    void the_table_names_every_operation_and_nothing_else() throws IOException {
        Set<String> operations = new TreeSet<>();
        Operation.of(ROOT, SERVICES).forEach(operation -> operations.add(operation.name()));

        assertThat(table().keySet()).isEqualTo(operations);
    }

    @TestFactory
    Stream<DynamicTest> every_operation_answers_each_role_as_the_table_says(PlayedSeason season) throws IOException {
        Map<String, Set<String>> table = table();
        SeasonAccess access = season.stack().access();
        return Operation.of(ROOT, SERVICES).stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> assertThat(allowed(access, operation)).isEqualTo(table.get(operation.name()))));
    }

    private static Set<String> allowed(SeasonAccess access, Operation operation) {
        Set<String> allowed = new TreeSet<>();
        Response stranger = call(RestAssured.given(), access, operation);
        if (stranger.statusCode() != 401) {
            assertThat(stranger.statusCode()).isNotEqualTo(403);
            allowed.add("anybody");
        }
        PEOPLE.forEach((role, person) -> {
            String token = access.logIns().token(person);
            Response response = call(RestAssured.given().header("Authorization", "Bearer " + token), access, operation);
            assertThat(response.statusCode())
                    .as("%s as %s", operation.name(), role)
                    .isNotIn(401, 500, 502, 503);
            if (response.statusCode() != 403) {
                allowed.add(role);
            }
        });
        return allowed.contains("anybody") ? Set.of("anybody") : allowed;
    }

    private static Response call(RequestSpecification request, SeasonAccess access, Operation operation) {
        RequestSpecification asked =
                request.baseUri(access.gateway().toString()).header("Accept", "*/*");
        if (!operation.method().equals("GET")) {
            asked = asked.contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body("{}");
        }
        return asked.request(operation.method(), operation.filled(parameter -> value(operation, parameter)));
    }

    /** A value of the right form that names nothing that exists, wherever that is possible. */
    private static String value(Operation operation, String parameter) {
        return switch (parameter) {
            case "service" -> operation.service();
            case "programme", "p" -> "cyber-1999";
            case "number", "session", "briefing", "draw", "n" -> "99";
            case "form" -> "A";
            case "party" -> "COMPANY";
            case "version" -> "1999-1";
            default -> UUID.randomUUID().toString();
        };
    }

    /** The declared table: an operation, two blanks or more, and the roles that may call it. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/access.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(" {2,}");
                table.put(cells[0], new TreeSet<>(List.of(cells[1].split(" "))));
            }
        }
        return table;
    }
}
