package dev.koubo.season;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Guests of the online briefings: more than fit into the first one, when the season is large enough. */
final class Briefings {

    private static final int CAPACITY = 100;
    private static final int TOO_MANY = 104;

    void register(Story story) {
        int guests = story.companies().size() >= CAPACITY
                ? TOO_MANY
                : story.companies().size();
        AtomicInteger full = new AtomicInteger();
        Together.each(IntStream.rangeClosed(1, guests).boxed().toList(), guest -> {
            Api.Answer answer = story.anonymous().tryPost("/api/v1/briefings/1/registrations", guest(guest));
            if (answer.status() == 409) {
                full.incrementAndGet();
            } else if (!answer.succeeded()) {
                throw new IllegalStateException("a briefing guest got " + answer);
            }
        });
        if (full.get() != Math.max(0, guests - CAPACITY)) {
            throw new IllegalStateException(full + " of " + guests + " briefing guests found it full");
        }
        story.step(guests - full.get() + " guests have a seat in the first briefing, " + full + " found it full");
    }

    /** The day of the briefing has begun: nobody can register any more. */
    void close(Story story) {
        story.anonymous().refused(409, "/api/v1/briefings/1/registrations", guest(9_999));
    }

    private static Map<String, Object> guest(int number) {
        return Map.of("name", "聴講者" + number, "email", "guest@g%04d.example".formatted(number));
    }
}
