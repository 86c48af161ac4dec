package dev.koubo.application.domain.application;

import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * One company's case.
 *
 * @param version counts the changes, from 1
 * @param formVersion counts the forms, from 1; each correction is a new one (R48)
 * @param definitionVersion version of the programme's definition under which the form was received (R7)
 * @param label label of the company's entry in the draw
 * @param eligibility the decision on the form that is in force
 * @param result the last result told, if any
 * @param exclusion a proposal to exclude, if any
 */
public record Application(
        ApplicationId id,
        ProgrammeId programme,
        long version,
        int formVersion,
        int definitionVersion,
        Origin origin,
        CompanyKey companyKey,
        String label,
        Form form,
        EligibilityDecision eligibility,
        Progress progress,
        Timing timing,
        @Nullable Result result,
        @Nullable Exclusion exclusion) {

    public Frame frame() {
        return form.company().industry().frame();
    }

    public String state() {
        return progress.state();
    }

    /** Whether the explained terms were accepted; a form alone completes nothing (R37). */
    public boolean isComplete() {
        return timing.completedAt() != null;
    }

    public boolean hasEnded() {
        return progress instanceof Progress.Ended;
    }

    /** Whether the company cannot apply again beside this application (R40). */
    public boolean occupiesCompany() {
        return switch (progress) {
            case Progress.Underway underway -> true;
            case Progress.Ended ended -> !ended.exit().freesCompany();
        };
    }

    /** Whether the company takes part, so that the end of the case is the end of a participation. */
    boolean takesPart() {
        return timing.confirmedAt() != null;
    }

    Application with(Progress next) {
        return with(next, timing, result, exclusion);
    }

    Application with(Progress next, Timing steps) {
        return with(next, steps, result, exclusion);
    }

    Application with(Progress next, Result decided) {
        return with(next, timing, decided, exclusion);
    }

    Application with(Exclusion proposed) {
        return with(progress, timing, result, proposed);
    }

    Application with(Form corrected, EligibilityDecision decision, Progress next) {
        return new Application(
                id,
                programme,
                version + 1,
                formVersion + 1,
                definitionVersion,
                origin,
                companyKey,
                label,
                corrected,
                decision,
                next,
                timing,
                result,
                exclusion);
    }

    private Application with(Progress next, Timing steps, @Nullable Result decided, @Nullable Exclusion proposed) {
        return new Application(
                id,
                programme,
                version + 1,
                formVersion,
                definitionVersion,
                origin,
                companyKey,
                label,
                form,
                eligibility,
                next,
                steps,
                decided,
                proposed);
    }
}
