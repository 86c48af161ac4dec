package dev.koubo.screening.usecase;

import dev.koubo.screening.domain.Screening;
import io.smallrye.mutiny.Uni;

/** Wakes {@link MarkOverdue} at the instant until which a call was promised. */
public interface PromisedCalls {

    Uni<Void> expect(Screening opened);
}
