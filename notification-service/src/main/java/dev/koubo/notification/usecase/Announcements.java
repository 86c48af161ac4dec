package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.Fact;
import dev.koubo.notification.domain.Notice;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells the others what happened, if and only if the transaction commits. */
public interface Announcements {

    Uni<Void> announce(Notice after, List<Fact> facts);
}
