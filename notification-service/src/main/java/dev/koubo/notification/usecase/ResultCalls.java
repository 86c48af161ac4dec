package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Notice;
import io.smallrye.mutiny.Uni;

/** The desk's phone calls about results. */
public interface ResultCalls {

    /** The notice of a result has come further, in the caller's transaction. */
    Uni<Void> follow(Notice result);
}
