package dev.koubo.messaging.sample;

import dev.koubo.messaging.Event;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes down each effect, duplicates too, and fails or waits where a test says so. */
@ApplicationScoped
public class Effects {

    private final Mutiny.SessionFactory sessions;
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    Effects(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Where a handler waits: it has been reached, and it may go on. */
    public record Gate(CompletableFuture<Void> reached, CompletableFuture<Void> opened) {}

    public void breakOn(String eventId) {
        broken.add(eventId);
    }

    public void repair(String eventId) {
        broken.remove(eventId);
    }

    public Gate gateAt(String eventId) {
        return gates.computeIfAbsent(eventId, any -> new Gate(new CompletableFuture<>(), new CompletableFuture<>()));
    }

    Uni<Void> write(String consumer, Event event) {
        return sessions.withSession(session -> session.createNativeQuery(
                                "insert into effect (consumer, subject, event_id) values (:consumer, :subject, :event)")
                        .setParameter("consumer", consumer)
                        .setParameter("subject", event.subject())
                        .setParameter("event", event.id())
                        .executeUpdate())
                .chain(() -> pass(event.id()))
                .chain(() -> broken.contains(event.id())
                        ? Uni.createFrom().failure(new IllegalStateException("cannot handle " + event.id()))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> pass(String eventId) {
        Gate gate = gates.get(eventId);
        if (gate == null) {
            return Uni.createFrom().voidItem();
        }
        Context context = Vertx.currentContext();
        gate.reached().complete(null);
        return Uni.createFrom().completionStage(gate.opened()).emitOn(task -> context.runOnContext(any -> task.run()));
    }
}
