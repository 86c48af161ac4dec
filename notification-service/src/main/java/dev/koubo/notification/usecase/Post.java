package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Failure;
import dev.koubo.notification.domain.Letter;
import io.smallrye.mutiny.Uni;

/** Hands letters to the mail server. */
public interface Post {

    /** Writes the letter and hands it over; answers in the end, and on the context of the caller. */
    Uni<Outcome> send(Letter letter);

    /** What came of it. */
    sealed interface Outcome {

        record Accepted() implements Outcome {}

        /** @param forGood whether trying again is in vain */
        record NotAccepted(Failure reason, boolean forGood) implements Outcome {}
    }
}
