package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.desk.DeskCall;
import io.smallrye.mutiny.Uni;

/** Wakes {@link MarkOverdue} at the instant until which a call is to be made. */
public interface CallTimers {

    Uni<Void> expect(DeskCall opened);
}
