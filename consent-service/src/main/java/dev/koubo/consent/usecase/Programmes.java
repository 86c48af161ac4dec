package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Programme;
import dev.koubo.consent.domain.ProgrammeId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** Keeps what is known of the programmes, and the companies whose intent came in before their programme was known. */
public interface Programmes {

    /**
     * The definition in force. Empty if the programme is not known yet; then nobody can learn it before the transaction
     * ends, so that an intent put to wait in it is not overlooked.
     */
    Uni<Optional<Programme>> inForce(ProgrammeId programme);

    /** Takes a definition over unless a newer one is known, and says whether it did. */
    Uni<Boolean> learn(Programme programme);

    /** Puts a company to wait for its programme. */
    Uni<Void> keepWaiting(ProgrammeId programme, ApplicationId application);

    /** Takes out every company that waits for the programme. */
    Uni<List<ApplicationId>> takeWaiting(ProgrammeId programme);
}
