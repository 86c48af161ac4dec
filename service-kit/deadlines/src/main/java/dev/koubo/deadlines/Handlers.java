package dev.koubo.deadlines;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The service's handlers by the type of timer they are for. */
@Singleton
class Handlers {

    private final Map<String, DeadlineHandler> byType = new HashMap<>();

    Handlers(@All List<DeadlineHandler> handlers) {
        for (DeadlineHandler handler : handlers) {
            if (byType.put(handler.type(), handler) != null) {
                throw new IllegalStateException("Two handlers for timers of type " + handler.type());
            }
        }
    }

    Set<String> types() {
        return byType.keySet();
    }

    DeadlineHandler of(Timer timer) {
        return Objects.requireNonNull(byType.get(timer.type()), timer.type());
    }
}
