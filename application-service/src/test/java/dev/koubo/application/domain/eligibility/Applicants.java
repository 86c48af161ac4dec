package dev.koubo.application.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.EligibilityDecision.Outcome;
import dev.koubo.application.domain.eligibility.Facts.Baseline;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company with nothing in its way, and the same with one fact changed. */
final class Applicants {

    private static final Eligibility ELIGIBILITY = new Eligibility(SizeLimits.standard());

    private Applicants() {}

    static EligibilityDecision decide(Facts facts) {
        return ELIGIBILITY.decide(facts);
    }

    /** One clause, and no other, stands in the way. */
    static void assertFails(Facts facts, String clause, Rulebook rule, Reason reason) {
        EligibilityDecision decision = decide(facts);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.obstacles()).containsExactly(rule);
        assertThat(decision.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.FAIL)
                .singleElement()
                .satisfies(finding -> assertThat(finding.clause()).isEqualTo(clause))
                .satisfies(finding -> assertThat(finding.reason()).isEqualTo(reason));
    }

    static Facts sample() {
        return new Facts(
                LegalForm.KABUSHIKI,
                "13",
                industry("09"),
                10_000_000L,
                20,
                Stream.of(Clause.values())
                        .map(clause -> Declaration.of(clause, true))
                        .toList(),
                Set.of(),
                Baseline.NOT_ASKED);
    }

    static Industry industry(String code) {
        return switch (IndustryTable.standard().find(code)) {
            case IndustryLookup.Found found -> found.industry();
            case IndustryLookup.Unknown unknown -> throw new AssertionError(code);
            case IndustryLookup.NeedsThreeDigits needs -> throw new AssertionError(code);
        };
    }

    static Declaration debt(Debt debt) {
        return new Declaration(Clause.U, true, debt, null, null);
    }

    static Facts with(Facts facts, String prefecture) {
        return new Facts(
                facts.legalForm(),
                prefecture,
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                facts.pastProgrammes(),
                facts.baseline());
    }

    static Facts with(Facts facts, LegalForm form) {
        return new Facts(
                form,
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                facts.pastProgrammes(),
                facts.baseline());
    }

    static Facts with(Facts facts, String code, @Nullable Long capital, int employees) {
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                industry(code),
                capital,
                employees,
                facts.declarations(),
                facts.pastProgrammes(),
                facts.baseline());
    }

    static Facts with(Facts facts, Baseline baseline) {
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                facts.pastProgrammes(),
                baseline);
    }

    static Facts with(Facts facts, Set<PastProgramme> past) {
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                facts.declarations(),
                past,
                facts.baseline());
    }

    static Facts with(Facts facts, Declaration declaration) {
        List<Declaration> declarations = facts.declarations().stream()
                .map(other -> other.clause() == declaration.clause() ? declaration : other)
                .toList();
        return new Facts(
                facts.legalForm(),
                facts.prefecture(),
                facts.industry(),
                facts.capital(),
                facts.employees(),
                declarations,
                facts.pastProgrammes(),
                facts.baseline());
    }
}
