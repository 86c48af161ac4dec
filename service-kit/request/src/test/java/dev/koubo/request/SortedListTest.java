package dev.koubo.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Postgres.class)
@TestSecurity(user = "staff", roles = Roles.SECRETARIAT)
class SortedListTest {

    private final String prefix = "sorted-" + UUID.randomUUID() + "-";

    @BeforeEach
    void fourEqualAndThreeOthers() {
        List.of("b", "a", "b", "c", "b", "a", "b").forEach(this::seat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                  | b a b c b a b",
                "-id                 | b a b c b a b",
                "holder              | a a b b b b c",
                "-holder             | c b b b b a a",
                "version,-holder     | c b b b b a a",
                "-version,holder,-id | a a b b b b c"
            })
    void every_order_holds_across_the_borders_of_pages(String sort, String expected) {
        assertThat(String.join(" ", pages(sort, 2))).isEqualTo(expected);
        assertThat(String.join(" ", pages(sort, 3))).isEqualTo(expected);
        assertThat(String.join(" ", pages(sort, 7))).isEqualTo(expected);
    }

    @Test
    void what_was_added_behind_the_cursor_is_shown_and_nothing_twice() {
        JsonPath first = list().queryParam("sort", "holder")
                .queryParam("limit", 3)
                .get("/seat-list")
                .jsonPath();

        // when rows come before and behind the border of the page
        seat("a");
        seat("bb");

        // then the next page goes on behind the last row seen
        JsonPath rest = list().queryParam("sort", "holder")
                .queryParam("cursor", first.getString("next"))
                .get("/seat-list")
                .jsonPath();
        assertThat(names(first)).containsExactly("a", "a", "b");
        assertThat(names(rest)).containsExactly("b", "b", "b", "bb", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-holder", "id", "holder,id"})
    void a_cursor_of_another_order_is_refused(String other) {
        String cursor = list().queryParam("sort", "holder")
                .queryParam("limit", 2)
                .get("/seat-list")
                .jsonPath()
                .getString("next");

        Response refused =
                list().queryParam("sort", other).queryParam("cursor", cursor).get("/seat-list");

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void a_cursor_whose_values_are_of_another_kind_is_refused() {
        String forged = Cursor.encode("id", "not a number");

        assertThat(list().queryParam("cursor", forged).get("/seat-list").statusCode())
                .isEqualTo(400);
    }

    private List<String> pages(String sort, int limit) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = list().queryParam("sort", sort).queryParam("limit", limit);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/seat-list")
                    .jsonPath();
            read.addAll(names(page));
            cursor = page.getString("next");
        } while (cursor != null);
        return read;
    }

    private List<String> names(JsonPath page) {
        return page.getList("items", String.class).stream()
                .map(holder -> holder.substring(prefix.length()))
                .toList();
    }

    private RequestSpecification list() {
        return given().queryParam("prefix", prefix + "%");
    }

    private void seat(String holder) {
        Seats.take(prefix + holder);
    }
}
