package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A staff list of a service, as clients read it.
 *
 * @param request a new request of somebody who may read it, with the filter of the list
 * @param id name of the field that tells one line from another
 */
public record Lists(Supplier<RequestSpecification> request, String path, String id) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Asserts of each field that the list is sorted by it both ways, over many pages, with nothing twice and nothing left out;
     * and that nothing else sorts it.
     */
    public void areSortedBy(String... fields) {
        for (String field : fields) {
            await(field).untilAsserted(() -> assertSorted(field));
        }
        Response refused = request.get().queryParam("sort", "colour").get(path);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly("sort");
        assertThat(refused.jsonPath().getString("errors[0].detail")).contains(fields);
    }

    /** The whole list in that order, read in pages of two. */
    public List<Map<String, Object>> read(String sort) {
        List<Map<String, Object>> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(sort, cursor);
            read.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return read;
    }

    /** The whole list as a spreadsheet reads it: its lines, each by its headers. */
    public List<Map<String, String>> file() {
        Response file = request.get().queryParam("format", "csv").get(path);
        assertThat(file.statusCode()).as(file.asString()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=");
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith(BYTE_ORDER_MARK).endsWith("\r\n");
        return lines(text.substring(1));
    }

    /** Asserts that somebody is refused the file exactly as the list is refused to them. */
    public void areClosedTo(Supplier<RequestSpecification> stranger) {
        int status = stranger.get().get(path).statusCode();
        assertThat(status).isBetween(401, 404);
        assertThat(stranger.get().queryParam("format", "csv").get(path).statusCode())
                .isEqualTo(status);
        assertThat(stranger.get().accept("text/csv").get(path).statusCode()).isEqualTo(status);
    }

    private void assertSorted(String field) {
        List<Map<String, Object>> ascending = read(field);
        assertThat(ascending).hasSizeGreaterThan(2);
        List<Object> ids = ascending.stream().map(line -> line.get(id)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(read("-" + field).reversed()).isEqualTo(ascending);
        List<@Nullable Object> values =
                ascending.stream().map(line -> value(line, field)).toList();
        assertThat(values).doesNotContainNull();
        assertThat(runs(values)).as("equal values stand together").doesNotHaveDuplicates();
        if (Stream.of("At", ".at", "Since").anyMatch(field::endsWith)) {
            assertThat(values.stream().map(String::valueOf)).isSorted();
        }
    }

    /** @param field its name, or names with dots between them */
    private static @Nullable Object value(Map<?, ?> line, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            return line.get(field);
        }
        return line.get(field.substring(0, dot)) instanceof Map<?, ?> part
                ? value(part, field.substring(dot + 1))
                : null;
    }

    /** The values, each run of equal ones once. */
    private static List<@Nullable Object> runs(List<@Nullable Object> values) {
        List<@Nullable Object> runs = new ArrayList<>();
        for (@Nullable Object value : values) {
            if (runs.isEmpty() || !Objects.equals(runs.getLast(), value)) {
                runs.add(value);
            }
        }
        return runs;
    }

    private JsonPath page(String sort, @Nullable String cursor) {
        RequestSpecification page = request.get().queryParam("sort", sort).queryParam("limit", 2);
        Response read = (cursor == null ? page : page.queryParam("cursor", cursor)).get(path);
        assertThat(read.statusCode()).as(read.asString()).isEqualTo(200);
        return read.jsonPath();
    }

    private static List<Map<String, String>> lines(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try {
            return format.parse(new StringReader(text)).getRecords().stream()
                    .map(CSVRecord::toMap)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
