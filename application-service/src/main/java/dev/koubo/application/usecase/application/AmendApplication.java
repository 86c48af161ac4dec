package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.application.Amendment;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Change;
import dev.koubo.application.domain.application.Company;
import dev.koubo.application.domain.application.Correction;
import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.application.Participant;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.usecase.eligibility.DecideEligibility;
import dev.koubo.request.Actor;
import dev.koubo.request.EntityTags;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Corrects an application (R48): its owner does, or the secretariat for it (R58). */
@ApplicationScoped
public class AmendApplication {

    private final Changes changes;
    private final Applications applications;
    private final DecideEligibility eligibility;
    private final InstantSource clock;

    AmendApplication(Changes changes, Applications applications, DecideEligibility eligibility, InstantSource clock) {
        this.changes = changes;
        this.applications = applications;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /**
     * Empty if there is no such application for the actor.
     *
     * @param company the corrected company; null if it stays
     * @param participant the corrected participant; null if they stay
     * @param ifMatch entity tag of the version that the actor has seen; null if the actor does not mind
     */
    public Uni<Optional<Decision<Application>>> amend(
            ApplicationId id,
            Actor actor,
            @Nullable Company company,
            @Nullable Participant participant,
            String reason,
            @Nullable String ifMatch) {
        return changes.decide(id, actor, (application, programme) -> {
            if (ifMatch != null) {
                EntityTags.requireMatch(ifMatch, application.version());
            }
            Form form = Amendment.corrected(
                    application,
                    company == null ? application.form().company() : company,
                    participant == null ? application.form().participant() : participant);
            return decide(application, programme, form, new Correction(actor.subject(), reason, clock.instant()));
        });
    }

    private Uni<Decision<Change>> decide(
            Application application, Programme programme, Form form, Correction correction) {
        return eligibility
                .on(form)
                .map(decision -> Amendment.decide(application, programme, form, decision, correction))
                .call(decision -> switch (decision) {
                    case Decision.Accepted<Change>(Change change) -> applications.remember(change.after(), correction);
                    case Decision.Refused<Change> _ -> Uni.createFrom().voidItem();
                });
    }
}
