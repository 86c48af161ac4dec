package dev.koubo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a consumer listens to, how patient it is, and how ids sort. */
class SubscriptionTest {

    @Test
    void a_handler_of_a_type_goes_before_the_handler_of_any_type() {
        Subscription subscription = Subscription.named("mixed")
                .on(
                        "dev.koubo.other.Known.v1",
                        Integer.class,
                        (event, data) -> Uni.createFrom().voidItem())
                .onAny((event, data) -> Uni.createFrom().voidItem())
                .build();

        assertThat(subscription
                        .handlerOf("dev.koubo.other.Known.v1")
                        .orElseThrow()
                        .data())
                .isEqualTo(Integer.class);
        assertThat(subscription
                        .handlerOf("dev.koubo.other.Unknown.v1")
                        .orElseThrow()
                        .data())
                .isEqualTo(JsonNode.class);
    }

    @Test
    void a_type_has_one_handler() {
        Subscription.Builder builder = Subscription.named("twice")
                .on("type", String.class, (event, data) -> Uni.createFrom().voidItem());

        assertThatThrownBy(() -> builder.on(
                        "type", String.class, (event, data) -> Uni.createFrom().voidItem()))
                .hasMessage("twice listens to type twice");
    }

    @Test
    void the_pause_doubles_up_to_the_longest() {
        Patience patience = new Patience(5, Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofSeconds(60));

        assertThat(IntStream.of(1, 2, 3, 5, 6, 1_000)
                        .mapToObj(failures -> patience.after(failures).toMillis()))
                .containsExactly(200L, 400L, 800L, 3_200L, 5_000L, 5_000L);
    }

    @Test
    void ids_sort_by_their_time() {
        Instant start = Instant.parse("2026-07-01T00:00:00Z");

        assertThat(Stream.iterate(start, time -> time.plusMillis(1))
                        .limit(100)
                        .map(time -> EventIds.at(time).toString()))
                .isSorted()
                .allMatch(id -> id.matches("019f[0-9a-f]{4}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }
}
