package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.programme.Programme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Receives a form (R33 to R40): in time, one a company; who is not eligible is received and refused at once. */
public final class Submission {

    private Submission() {}

    /**
     * Decides on a form.
     *
     * @param standing the company's application that is already there, if any
     */
    public static Decision<Change> decide(
            ApplicationId id,
            Programme programme,
            Origin origin,
            LotIdentity identity,
            Form form,
            EligibilityDecision eligibility,
            Optional<Application> standing) {
        Optional<Refusal> refusal = programme.refusesFormsAt(origin.receivedAt());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (standing.isPresent() && standing.get().occupiesCompany()) {
            return Decision.refuse(Refusal.ALREADY_APPLIED);
        }
        Application received = new Application(
                id,
                programme.id(),
                1,
                1,
                programme.definitionVersion(),
                origin,
                identity.companyKey(),
                identity.label(),
                form,
                eligibility,
                afterReceipt(eligibility, origin.receivedAt()),
                Timing.NONE,
                null,
                null);
        List<CaseFact> facts = new ArrayList<>(List.of(new CaseFact.Submitted(), new CaseFact.PartyRecorded()));
        if (!eligibility.eligible()) {
            facts.add(new CaseFact.Refused(
                    CaseFact.Refused.Stage.ELIGIBILITY, origin.receivedAt(), eligibility.obstacles()));
        }
        return Decision.accept(new Change(received, facts));
    }

    private static Progress afterReceipt(EligibilityDecision eligibility, Instant receivedAt) {
        Progress submitted = new Progress.Underway(Milestone.SUBMITTED);
        return eligibility.eligible() ? submitted : submitted.end(Exit.REFUSED_ELIGIBILITY, receivedAt);
    }
}
