package dev.koubo.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** A place in the list of timers by due instant: just behind the timer that it names. */
record Place(Instant dueAt, long id) {

    static final Place START = new Place(Instant.EPOCH, 0);

    static Place behind(LiveTimer timer) {
        return new Place(timer.timer().dueAt(), timer.id());
    }

    /** Empty if the text is not one that {@link #encoded} gave. */
    static Optional<Place> decode(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", -1);
            return parts.length == 2
                    ? Optional.of(new Place(Instant.parse(parts[0]), Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("%s %d".formatted(dueAt, id).getBytes(UTF_8));
    }
}
