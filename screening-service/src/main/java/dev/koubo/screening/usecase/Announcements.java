package dev.koubo.screening.usecase;

import dev.koubo.screening.domain.Fact;
import dev.koubo.screening.domain.Screening;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells the others what happened, if and only if the transaction commits. */
public interface Announcements {

    Uni<Void> announce(Screening after, List<Fact> facts);
}
