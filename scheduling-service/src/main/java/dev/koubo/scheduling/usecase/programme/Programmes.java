package dev.koubo.scheduling.usecase.programme;

import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.scheduling.domain.programme.VisitTerms;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** What this service keeps of the programmes. */
public interface Programmes {

    /** The version of the definition that is in force, the row locked; 0 when the programme is new. */
    Uni<Integer> lockVersion(ProgrammeId programme);

    /** Keeps what is not kept with the sessions and briefings themselves. */
    Uni<Void> save(ProgrammePlan plan);

    /** How experts visit in a programme. */
    Uni<Optional<VisitTerms>> visitTerms(ProgrammeId programme);
}
