package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Fact;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells the others what happened, if and only if the transaction commits. */
public interface Announcements {

    Uni<Void> announce(Consent after, List<Fact> facts);
}
