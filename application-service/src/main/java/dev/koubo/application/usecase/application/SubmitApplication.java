package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Change;
import dev.koubo.application.domain.application.CompanyKey;
import dev.koubo.application.domain.application.Correction;
import dev.koubo.application.domain.application.LotIdentity;
import dev.koubo.application.domain.application.Origin;
import dev.koubo.application.domain.application.Submission;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.usecase.Chance;
import dev.koubo.application.usecase.application.Submit.OnBehalf;
import dev.koubo.application.usecase.eligibility.DecideEligibility;
import dev.koubo.application.usecase.programme.Programmes;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Receives a form. */
@ApplicationScoped
public class SubmitApplication {

    private static final String FIRST_FORM = "First form";
    private static final String NOBODY_YET = "on-behalf/";

    private final Transactions transactions;
    private final Programmes programmes;
    private final Applications applications;
    private final LotIdentities identities;
    private final DecideEligibility eligibility;
    private final CaseAnnouncements announcements;
    private final Chance chance;

    SubmitApplication(
            Transactions transactions,
            Programmes programmes,
            Applications applications,
            LotIdentities identities,
            DecideEligibility eligibility,
            CaseAnnouncements announcements,
            Chance chance) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.applications = applications;
        this.identities = identities;
        this.eligibility = eligibility;
        this.announcements = announcements;
        this.chance = chance;
    }

    /** Empty if there is no such programme. */
    public Uni<Optional<Outcome>> submit(Submit command) {
        return transactions.run(() -> programmes
                .hold(command.programme())
                .chain(found -> found.map(
                                programme -> receive(command, programme).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Outcome> receive(Submit command, Programme programme) {
        CompanyKey company = command.form().company().key();
        return identities
                .claim(programme.id(), company, chance.nonce())
                .chain(identity -> eligibility
                        .on(command.form())
                        .chain(decision -> applications
                                .occupying(programme.id(), company)
                                .chain(standing -> keep(
                                        command, decide(command, programme, identity, decision, standing), standing))));
    }

    private Decision<Change> decide(
            Submit command,
            Programme programme,
            LotIdentity identity,
            EligibilityDecision decision,
            Optional<Application> standing) {
        ApplicationId id = chance.applicationId();
        return Submission.decide(id, programme, origin(command, id), identity, command.form(), decision, standing);
    }

    private Uni<Outcome> keep(Submit command, Decision<Change> decision, Optional<Application> standing) {
        Decision<Application> answer = decision.then(change -> Decision.accept(change.after()));
        Outcome outcome = new Outcome(
                answer,
                standing.filter(application -> Access.mayRead(command.actor(), application))
                        .map(Application::id));
        return switch (decision) {
            case Decision.Refused<Change> _ -> Uni.createFrom().item(outcome);
            case Decision.Accepted<Change>(Change change) ->
                applications
                        .add(change.after())
                        .chain(() -> applications.remember(change.after(), first(command)))
                        .chain(() -> announcements.announce(change))
                        .replaceWith(outcome);
        };
    }

    private static Correction first(Submit command) {
        return new Correction(command.actor().subject(), FIRST_FORM, command.receivedAt());
    }

    private static Origin origin(Submit command, ApplicationId id) {
        OnBehalf onBehalf = command.onBehalf();
        if (onBehalf == null) {
            return Origin.webForm(command.actor().subject(), command.receivedAt());
        }
        String owner = onBehalf.applicant() == null ? NOBODY_YET + id : onBehalf.applicant();
        return Origin.onBehalf(owner, command.receivedAt(), onBehalf.reason());
    }

    /**
     * What became of a form.
     *
     * @param standing the company's application that is in the way, if the sender may know of it
     */
    public record Outcome(Decision<Application> decision, Optional<ApplicationId> standing) {}
}
