package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.application.CaseFact.Refused;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.programme.Programme;
import java.time.Instant;
import java.util.Optional;

/** Corrects what was sent (R48, R58): a new version with its reason. */
public final class Amendment {

    private Amendment() {}

    /** What the form reads like with another description of company and participant. */
    public static Form corrected(Application application, Company company, Participant participant) {
        return application.form().describing(company, participant);
    }

    /**
     * Decides on a correction.
     *
     * @param form the corrected form
     * @param eligibility the decision on it
     */
    public static Decision<Change> decide(
            Application application,
            Programme programme,
            Form form,
            EligibilityDecision eligibility,
            String reason,
            Instant now) {
        Optional<Refusal> refusal = refusal(application, programme, form);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Progress next = eligibility.eligible()
                ? application.progress()
                : application.progress().end(Exit.REFUSED_ELIGIBILITY, now);
        Change change = Change.of(
                application.with(form, eligibility, next), new CaseFact.Amended(reason), new CaseFact.PartyRecorded());
        return Decision.accept(
                eligibility.eligible()
                        ? change
                        : change.and(new Refused(Refused.Stage.ELIGIBILITY, now, eligibility.obstacles())));
    }

    private static Optional<Refusal> refusal(Application application, Programme programme, Form form) {
        if (application.hasEnded()) {
            return Optional.of(Refusal.ALREADY_ENDED);
        }
        Company before = application.form().company();
        if (form.company().isAnotherThan(before)) {
            return Optional.of(Refusal.COMPANY_STAYS_THE_SAME);
        }
        if (programme.season().isFrozen() && !form.company().standsInTheDrawAs(before)) {
            return Optional.of(Refusal.FROZEN_WITH_THE_LIST);
        }
        String person = application.form().participant().name();
        return application.takesPart() && !form.participant().name().equals(person)
                ? Optional.of(Refusal.PARTICIPANT_STAYS)
                : Optional.empty();
    }
}
