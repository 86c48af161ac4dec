package dev.koubo.screening.usecase;

import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Programme;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Submission;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps what is known of the programmes, and the forms that came in before their programme was known. */
public interface Programmes {

    /**
     * The definition in force. Empty if the programme is not known yet; then nobody can learn it before the transaction
     * ends, so that a form put to wait in it is not overlooked.
     */
    Uni<Optional<Programme>> inForce(ProgrammeId programme);

    Uni<List<Programme>> all();

    /** Takes a definition over unless a newer one is known, and says whether it did. */
    Uni<Boolean> learn(Programme programme);

    /** Puts a form to wait for its programme. */
    Uni<Void> keepWaiting(Submission form);

    /** Takes out every form that waits for the programme. */
    Uni<List<Submission>> takeWaiting(ProgrammeId programme);

    /** Lets a form wait no longer. */
    Uni<Void> stopWaiting(ApplicationId application);
}
