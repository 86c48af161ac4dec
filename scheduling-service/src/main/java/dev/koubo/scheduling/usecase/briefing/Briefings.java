package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import dev.koubo.scheduling.domain.briefing.Guest;
import dev.koubo.scheduling.domain.briefing.Registration;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The briefings and who registered for them. */
public interface Briefings {

    /** The briefing, its row locked until the transaction ends. */
    Uni<Optional<Briefing>> lock(BriefingId id);

    /** The n-th briefing, locked; without a programme of the one that was opened last. */
    Uni<Optional<Briefing>> lock(Optional<ProgrammeId> programme, int number);

    /** The briefings of a programme by their numbers; without a programme those of the one that was opened last. */
    Uni<List<Briefing>> all(Optional<ProgrammeId> programme);

    /** Keeps a new or changed briefing. */
    Uni<Void> save(Briefing briefing);

    /** Whether the guest's mail address has a seat in the briefing. */
    Uni<Boolean> hasSeat(BriefingId briefing, Guest guest);

    /** Keeps a registration. */
    Uni<Void> add(Registration registration);
}
