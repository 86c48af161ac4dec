package dev.koubo.screening.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call next.
 *
 * @param screening null if the desk is closed or nobody is waiting
 * @param nextOpening when the desk opens next; null while it is open
 */
record NextCallView(
        @Nullable ScreeningView screening, @Nullable OffsetDateTime nextOpening) {

    static NextCallView to(ScreeningView screening) {
        return new NextCallView(screening, null);
    }

    static NextCallView nobody(Optional<Instant> nextOpening) {
        return new NextCallView(null, nextOpening.map(TokyoTime::of).orElse(null));
    }
}
