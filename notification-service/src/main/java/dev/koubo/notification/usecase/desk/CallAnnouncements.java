package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.desk.CallFact;
import dev.koubo.notification.domain.desk.DeskCall;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells the others what happened, if and only if the transaction commits. */
public interface CallAnnouncements {

    Uni<Void> announce(DeskCall after, List<CallFact> facts);
}
