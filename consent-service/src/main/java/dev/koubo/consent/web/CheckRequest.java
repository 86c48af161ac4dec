package dev.koubo.consent.web;

import dev.koubo.consent.domain.ReturnReason;
import dev.koubo.problem.Problem;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat's verdict on a part.
 *
 * @param reason why it goes back; needed if and only if it is not accepted
 */
record CheckRequest(@NotNull Boolean accepted, @Nullable ReturnReason reason) {

    private static final String JAPANESE = "差し戻す場合に限り、理由を指定してください。";
    private static final String ENGLISH = "Give a reason if, and only if, the part goes back.";

    /** Why the part goes back, or null if it is accepted; a problem if the two fields contradict each other. */
    @Nullable
    ReturnReason verdict() {
        if (accepted == (reason != null)) {
            throw Problem.of(422, "reason-of-return", JAPANESE, ENGLISH)
                    .field("reason", JAPANESE, ENGLISH)
                    .build();
        }
        return reason;
    }
}
