package dev.koubo.application.web.eligibility;

import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.eligibility.EligibilityDecision.Outcome;
import dev.koubo.application.domain.eligibility.Finding;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.eligibility.Reason;
import dev.koubo.application.domain.eligibility.SizeClass;
import dev.koubo.application.domain.eligibility.Verdict;
import dev.koubo.application.web.Spoken;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An explained decision in the language of its reader (R32). */
public record EligibilityView(
        boolean eligible,
        Outcome outcome,
        String rulesVersion,
        Frame frame,
        SizeClass sizeClass,
        List<ClauseView> clauses) {

    public static EligibilityView of(EligibilityDecision decision, Spoken language) {
        return new EligibilityView(
                decision.eligible(),
                decision.outcome(),
                decision.rulesVersion(),
                decision.frame(),
                decision.sizeClass(),
                decision.findings().stream()
                        .map(finding -> ClauseView.of(finding, language))
                        .toList());
    }

    /**
     * One clause.
     *
     * @param reason stable code of why it does not pass
     * @param inputs the values that were looked at
     */
    public record ClauseView(
            String clause,
            String rule,
            Verdict verdict,
            @Nullable Reason reason,
            @Nullable String text,
            Map<String, String> inputs) {

        static ClauseView of(Finding finding, Spoken language) {
            Reason reason = finding.reason();
            return new ClauseView(
                    finding.clause(),
                    finding.rule().id(),
                    finding.verdict(),
                    reason,
                    reason == null ? null : language.say(reason.sentence()),
                    finding.inputs());
        }
    }
}
