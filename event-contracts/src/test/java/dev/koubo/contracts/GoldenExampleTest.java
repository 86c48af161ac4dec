package dev.koubo.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenExampleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Path> events() {
        return ContractFiles.events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_example_is_a_valid_envelope_with_valid_data(Path event) throws Exception {
        String example = ContractFiles.text(event.resolve("v1.example.json"));
        Schema envelope = schema(ContractFiles.ROOT.resolve("cloudevent.schema.json"));
        Schema data = schema(event.resolve("v1.schema.json"));

        assertThat(errors(envelope, example)).isEmpty();
        assertThat(errors(data, JSON.readTree(example).get("data").toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_example_is_named_as_its_folder(Path event) throws Exception {
        JsonNode example = JSON.readTree(ContractFiles.text(event.resolve("v1.example.json")));
        String producer = ContractFiles.producer(event);
        String name = event.getFileName().toString();

        assertThat(example.get("type").asText()).isEqualTo("dev.koubo." + producer + "." + name + ".v1");
        assertThat(example.get("source").asText()).isEqualTo("/" + producer);
        assertThat(example.get("dataschema").asText()).isEqualTo("urn:koubo:schema:" + producer + ":" + name + ":v1");
    }

    @Test
    void an_example_with_a_wrong_instant_would_be_found() throws Exception {
        Path event = ContractFiles.ROOT.resolve("application/ApplicationSubmitted");
        JsonNode data = JSON.readTree(ContractFiles.text(event.resolve("v1.example.json")))
                .get("data");
        String wrong = data.toString().replace("2025-06-02T02:15:00Z", "yesterday");

        assertThat(errors(schema(event.resolve("v1.schema.json")), wrong)).isNotEmpty();
    }

    private static Schema schema(Path path) {
        return SCHEMAS.getSchema(ContractFiles.text(path));
    }

    private static List<Error> errors(Schema schema, String document) {
        return schema.validate(
                document,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
