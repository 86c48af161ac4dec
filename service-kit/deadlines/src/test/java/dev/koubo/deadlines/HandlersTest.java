package dev.koubo.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlersTest {

    private record Silent(String type) implements DeadlineHandler {

        @Override
        public Uni<Void> due(Timer timer) {
            return Uni.createFrom().voidItem();
        }
    }

    @Test
    void each_timer_has_the_handler_of_its_type() {
        DeadlineHandler reminder = new Silent("reminder");
        Handlers handlers = new Handlers(List.of(new Silent("lapse"), reminder));

        assertThat(handlers.types()).containsExactlyInAnyOrder("lapse", "reminder");
        assertThat(handlers.of(new Timer("reminder", "A-1", Instant.EPOCH, "{}")))
                .isSameAs(reminder);
    }

    @Test
    void two_handlers_of_one_type_stop_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Handlers(List.of(new Silent("lapse"), new Silent("lapse"))))
                .withMessageContaining("lapse");
    }
}
