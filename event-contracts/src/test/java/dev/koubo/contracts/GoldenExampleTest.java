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

    static Stream<Path> schemas() {
        return ContractFiles.schemas().stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_example_is_a_valid_envelope_with_valid_data(Path schema) throws Exception {
        String example = ContractFiles.text(ContractFiles.example(schema));
        Schema envelope = schema(ContractFiles.ROOT.resolve("cloudevent.schema.json"));
        Schema data = schema(schema);

        assertThat(errors(envelope, example)).isEmpty();
        assertThat(errors(data, JSON.readTree(example).get("data").toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_example_is_named_as_its_file(Path schema) throws Exception {
        JsonNode example = JSON.readTree(ContractFiles.text(ContractFiles.example(schema)));
        String producer = ContractFiles.producer(schema);
        String name = ContractFiles.event(schema);
        String version = ContractFiles.version(schema);

        assertThat(example.get("type").asText()).isEqualTo("dev.koubo." + producer + "." + name + "." + version);
        assertThat(example.get("source").asText()).isEqualTo("/" + producer);
        assertThat(example.get("dataschema").asText())
                .isEqualTo("urn:koubo:schema:" + producer + ":" + name + ":" + version);
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
