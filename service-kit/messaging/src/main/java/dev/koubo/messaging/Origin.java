package dev.koubo.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a transaction come from.
 *
 * @param causation id of the event being handled, null if a request caused them
 * @param actorRole role of whoever caused the event being handled, null if a request caused them or a timer did
 * @param correlation the same for all that follows from one request
 * @param traceparent W3C trace context, null if nothing is traced
 */
record Origin(
        @Nullable String causation,
        @Nullable String actorRole,
        String correlation,
        @Nullable String traceparent) {

    private static final String ROOT = "koubo.messaging.root";

    /** @param first id of the first event to append: the correlation of all that the session appends, if it handles no event */
    static Origin of(Object session, String first) {
        return Handling.current()
                .map(event -> new Origin(event.id(), event.actorRole(), event.correlationId(), currentTrace()))
                .orElseGet(() -> new Origin(null, null, correlation(session, first), currentTrace()));
    }

    private static String correlation(Object session, String first) {
        if (!VertxContext.isOnDuplicatedContext()) {
            return first;
        }
        Root root = ContextLocals.<Root>get(ROOT)
                .filter(known -> known.session() == session)
                .orElseGet(() -> new Root(session, first));
        ContextLocals.put(ROOT, root);
        return root.correlation();
    }

    private static @Nullable String currentTrace() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private record Root(Object session, String correlation) {}
}
