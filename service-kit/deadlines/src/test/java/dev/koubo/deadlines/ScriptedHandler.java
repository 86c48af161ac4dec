package dev.koubo.deadlines;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes an effect for each timer, unless a test has told it to do something else. */
@Singleton
class ScriptedHandler implements DeadlineHandler {

    static final String TYPE = "contact-overdue";

    private final Mutiny.SessionFactory sessionFactory;
    private final Map<String, Function<Timer, Uni<Void>>> scripts = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    ScriptedHandler(Mutiny.SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Uni<Void> due(Timer timer) {
        calls.add(timer.reference());
        return scripts.getOrDefault(timer.reference(), this::write).apply(timer);
    }

    void on(String reference, Function<Timer, Uni<Void>> script) {
        scripts.put(reference, script);
    }

    Uni<Void> write(Timer timer) {
        return sessionFactory.withTransaction(session -> session.persist(new Effect(timer.reference(), null)));
    }

    long callsFor(String reference) {
        return calls.stream().filter(reference::equals).count();
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    void forget() {
        scripts.clear();
        calls.clear();
    }
}
