package dev.koubo.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Postgres.class)
@TestSecurity(user = "staff", roles = Roles.SECRETARIAT)
class CsvTest {

    private final String prefix = "csv-" + UUID.randomUUID() + "-";

    @Test
    void a_file_begins_with_the_mark_that_spreadsheets_need() {
        Seats.take(prefix + "株式会社 例");

        Response file = list().queryParam("format", "csv").get("/seat-list");

        assertThat(file.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(file.contentType()).startsWith("text/csv").contains("UTF-8");
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"seats-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(text(file)).matches("\uFEFF番号,氏名,変更済\r\n\\d+," + prefix + "株式会社 例,いいえ\r\n");
    }

    @Test
    void a_file_holds_all_rows_in_the_order_asked_for() {
        IntStream.rangeClosed(1, Page.MOST + 5).forEach(number -> Seats.take(prefix + (1000 + number)));

        String file = text(list().accept(Csv.TYPE).queryParam("sort", "-holder").get("/seat-list"));

        assertThat(file.lines().skip(1).map(line -> line.split(",", -1)[1]))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, Page.MOST + 5)
                        .mapToObj(number -> prefix + (1000 + Page.MOST + 6 - number))
                        .toList());
    }

    @Test
    void an_empty_list_is_a_file_with_its_headers() {
        assertThat(text(list().accept(Csv.TYPE).get("/seat-list"))).isEqualTo("\uFEFF番号,氏名,変更済\r\n");
    }

    @ParameterizedTest
    @CsvSource({"*/*", "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'", "application/json"})
    void whoever_does_not_ask_for_a_file_gets_json(String accepted) {
        Response page = list().accept(accepted).get("/seat-list");

        assertThat(page.contentType()).startsWith(ContentType.JSON.toString());
        assertThat(list().accept(accepted)
                        .queryParam("format", "csv")
                        .get("/seat-list")
                        .contentType())
                .startsWith(Csv.TYPE);
    }

    @ParameterizedTest
    @CsvSource({"sort, colour", "format, xls"})
    void what_is_wrong_with_the_request_is_a_problem_and_no_file(String parameter, String value) {
        Response refused = list().accept(Csv.TYPE).queryParam(parameter, value).get("/seat-list");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("application/problem+json");
    }

    @Test
    @TestSecurity(user = "somebody", roles = Roles.APPLICANT)
    void a_file_is_refused_to_whom_the_list_is_refused() {
        assertThat(list().get("/seat-list").statusCode()).isEqualTo(403);
        assertThat(list().accept(Csv.TYPE).get("/seat-list").statusCode()).isEqualTo(403);
        assertThat(list().queryParam("format", "csv").get("/seat-list").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_file_that_cannot_be_begun_is_a_problem() {
        Seats.take(prefix + "first");

        Response failed = list().queryParam("failsBehind", prefix + "first")
                .accept(Csv.TYPE)
                .get("/seat-list");

        assertThat(failed.statusCode()).isEqualTo(500);
    }

    @Test
    void a_file_that_breaks_off_does_not_look_whole() {
        IntStream.rangeClosed(1, Page.MOST + 1).forEach(number -> Seats.take(prefix + (1000 + number)));

        assertThatThrownBy(() -> list().queryParam("failsBehind", prefix + (1001 + Page.MOST))
                        .accept(Csv.TYPE)
                        .get("/seat-list")
                        .asByteArray())
                .hasMessageContaining("chunk");
    }

    private RequestSpecification list() {
        return given().queryParam("prefix", prefix + "%");
    }

    private static String text(Response file) {
        assertThat(file.statusCode()).isEqualTo(200);
        return new String(file.asByteArray(), StandardCharsets.UTF_8);
    }
}
