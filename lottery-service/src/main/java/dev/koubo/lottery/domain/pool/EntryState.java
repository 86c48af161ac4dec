package dev.koubo.lottery.domain.pool;

import java.util.Optional;

/** How far an application has come on its way into the pool. */
public enum EntryState {
    /** Its screening is not over. */
    SCREENING(false),
    /** Complete; Tokyo has not approved it yet. */
    COMPLETED(false),
    /** In the pool. */
    APPROVED(true),
    /** The declared facts do not meet the conditions. */
    INELIGIBLE(true),
    /** The level was not met. */
    REFUSED(true),
    /** The terms were not accepted. */
    DECLINED(true),
    /** Nobody could be reached. */
    UNREACHED(true),
    /** The company withdrew. */
    WITHDRAWN(true),
    /** The company was excluded. */
    EXCLUDED(true);

    private final boolean settled;

    EntryState(boolean settled) {
        this.settled = settled;
    }

    /**
     * How far an application has come.
     *
     * @param known whether the submission itself is known
     * @param ending how it ended, if it did
     */
    public static EntryState of(
            boolean known, boolean eligible, boolean completed, boolean approved, Optional<EntryState> ending) {
        if (ending.isPresent()) {
            return ending.get();
        }
        if (known && !eligible) {
            return INELIGIBLE;
        }
        if (!known || !(completed || approved)) {
            return SCREENING;
        }
        return approved ? APPROVED : COMPLETED;
    }

    /** True if the freeze need not wait for it (R73). */
    public boolean isSettled() {
        return settled;
    }
}
