package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.application.CaseFact.Refused;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.eligibility.Industry;
import dev.koubo.application.domain.programme.Programme;
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
     * @param correction who corrects it, and why
     */
    public static Decision<Change> decide(
            Application application,
            Programme programme,
            Form form,
            EligibilityDecision eligibility,
            Correction correction) {
        Optional<Refusal> refusal = refusal(application, programme, form);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        Progress next = eligibility.eligible()
                ? application.progress()
                : application.progress().end(Exit.REFUSED_ELIGIBILITY, correction.at());
        Change change = Change.of(
                application.with(form, eligibility, next),
                new CaseFact.Amended(correction.reason()),
                new CaseFact.PartyRecorded());
        Change told = isReclassified(application, form, correction)
                ? change.and(new CaseFact.Reclassified(
                        application.form().company().industry(), correction.reason(), correction.at()))
                : change;
        return Decision.accept(
                eligibility.eligible()
                        ? told
                        : told.and(new Refused(Refused.Stage.ELIGIBILITY, correction.at(), eligibility.obstacles())));
    }

    /** Whether somebody else than its owner puts the company into another industry or frame, so that it must be told (R58). */
    private static boolean isReclassified(Application application, Form form, Correction correction) {
        Industry before = application.form().company().industry();
        Industry after = form.company().industry();
        return !correction.author().equals(application.origin().owner())
                && !(before.division().equals(after.division()) && before.frame() == after.frame());
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
