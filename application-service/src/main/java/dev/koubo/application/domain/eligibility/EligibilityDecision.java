package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.Rulebook;
import java.util.List;

/**
 * Whether an applicant may take part, explained clause by clause (R32).
 *
 * @param rulesVersion version of the rules and tables that decided
 * @param findings one a clause, always in the same order
 */
public record EligibilityDecision(
        Outcome outcome, String rulesVersion, Frame frame, SizeClass sizeClass, List<Finding> findings) {

    public EligibilityDecision {
        findings = List.copyOf(findings);
    }

    static EligibilityDecision of(String rulesVersion, Industry industry, List<Finding> findings) {
        return new EligibilityDecision(
                outcome(findings), rulesVersion, industry.frame(), industry.sizeClass(), findings);
    }

    /** Only a clear yes is one; what a human has to look at is none yet (A16). */
    public boolean eligible() {
        return outcome == Outcome.ELIGIBLE;
    }

    /** The rules of the clauses that stand in the way. */
    public List<Rulebook> obstacles() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL || finding.verdict() == Verdict.NEEDS_HUMAN)
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static Outcome outcome(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAIL)) {
            return Outcome.NOT_ELIGIBLE;
        }
        return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.NEEDS_HUMAN)
                ? Outcome.NEEDS_HUMAN
                : Outcome.ELIGIBLE;
    }

    /** What all clauses together come to. */
    public enum Outcome {
        ELIGIBLE,
        NOT_ELIGIBLE,
        NEEDS_HUMAN
    }
}
