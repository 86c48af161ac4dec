package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Rulebook;
import java.time.Instant;

/**
 * The secretariat's proposal to exclude an applicant; it has no effect until Tokyo decides (R72).
 *
 * @param reason what happened and how it is known; for staff only
 * @param proposedBy subject of the person who proposed
 */
public record Exclusion(Ground ground, String reason, String proposedBy, Instant proposedAt) {

    /** Why an applicant is excluded. */
    public enum Ground {
        FALSE_DECLARATION(Exit.EXCLUDED_FALSE, Rulebook.R71),
        ASKED_TO_WITHDRAW(Exit.ASKED_TO_WITHDRAW, Rulebook.R72);

        private final Exit exit;
        private final Rulebook rule;

        Ground(Exit exit, Rulebook rule) {
            this.exit = exit;
            this.rule = rule;
        }

        Exit exit() {
            return exit;
        }

        public Rulebook rule() {
            return rule;
        }
    }
}
