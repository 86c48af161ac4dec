package dev.koubo.deadlines;

import static dev.koubo.deadlines.ScriptedHandler.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting, moving and clearing a timer is part of what the caller does, or of nothing. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
class SchedulingTest {

    private static final Instant TOMORROW = TestClock.START.plus(Duration.ofDays(1));
    private static final String WORKING = "{\"start\": \"2025-06-30\",  \"businessDays\": 3}";

    @Inject
    Stage stage;

    @Inject
    Deadlines deadlines;

    @BeforeEach
    void clear() {
        stage.clear();
    }

    @Test
    void a_timer_is_found_as_it_was_set_working_and_all() {
        stage.await(() -> deadlines.schedule(TYPE, "A-1", TOMORROW, WORKING));

        assertThat(stage.await(() -> deadlines.find(TYPE, "A-1"))).contains(new Timer(TYPE, "A-1", TOMORROW, WORKING));
        assertThat(stage.await(() -> deadlines.find("other", "A-1"))).isEmpty();
        assertThat(stage.await(() -> deadlines.find(TYPE, "A-2"))).isEmpty();
    }

    @Test
    void a_timer_is_committed_with_what_its_caller_wrote() {
        stage.inTransaction(session -> session.persist(new Effect("A-1", null))
                .chain(() -> deadlines.schedule(TYPE, "A-1", TOMORROW, WORKING)));

        assertThat(stage.effects()).containsExactly("A-1");
        assertThat(stage.timers()).containsExactly("A-1");
    }

    @Test
    void a_caller_that_fails_afterwards_leaves_no_timer() {
        assertThatThrownBy(() -> stage.inTransaction(session -> session.persist(new Effect("A-1", null))
                        .chain(() -> deadlines.schedule(TYPE, "A-1", TOMORROW, WORKING))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("refused")))))
                .hasMessageContaining("refused");

        assertThat(stage.effects()).isEmpty();
        assertThat(stage.timers()).isEmpty();
    }

    @Test
    void a_caller_that_fails_afterwards_has_neither_moved_nor_cleared_anything() {
        // given
        stage.schedule("A-1", TOMORROW);
        stage.schedule("A-2", TOMORROW);

        // when
        assertThatThrownBy(() -> stage.inTransaction(session -> deadlines
                        .schedule(TYPE, "A-1", TOMORROW.plusSeconds(1), WORKING)
                        .chain(() -> deadlines.cancel(TYPE, "A-2"))
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("refused")))))
                .hasMessageContaining("refused");

        // then
        assertThat(stage.await(() -> deadlines.find(TYPE, "A-1"))).contains(new Timer(TYPE, "A-1", TOMORROW, "{}"));
        assertThat(stage.timers()).containsExactly("A-1", "A-2");
    }

    @Test
    void setting_a_timer_again_moves_it() {
        stage.schedule("A-1", TOMORROW);

        stage.await(() -> deadlines.schedule(TYPE, "A-1", TOMORROW.plusSeconds(60), WORKING));

        assertThat(stage.timers()).containsExactly("A-1");
        assertThat(stage.await(() -> deadlines.find(TYPE, "A-1")))
                .contains(new Timer(TYPE, "A-1", TOMORROW.plusSeconds(60), WORKING));
    }

    @Test
    void clearing_takes_the_one_timer_and_nothing_is_wrong_if_there_is_none() {
        stage.schedule("A-1", TOMORROW);
        stage.schedule("A-2", TOMORROW);

        stage.await(() -> deadlines.cancel(TYPE, "A-1"));
        stage.await(() -> deadlines.cancel(TYPE, "A-1"));

        assertThat(stage.timers()).containsExactly("A-2");
    }

    @Test
    void a_working_that_is_no_json_is_refused() {
        assertThatThrownBy(() -> stage.await(() -> deadlines.schedule(TYPE, "A-1", TOMORROW, "three days")))
                .hasMessageContaining("json");
    }

    @Test
    void a_timer_without_type_or_reference_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> deadlines.schedule(" ", "A-1", TOMORROW, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> deadlines.schedule("a,b", "A-1", TOMORROW, "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> deadlines.schedule(TYPE, "", TOMORROW, "{}"));
    }
}
