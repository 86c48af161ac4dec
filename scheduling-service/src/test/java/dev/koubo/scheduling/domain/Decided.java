package dev.koubo.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads decisions in tests. */
public final class Decided {

    private Decided() {}

    /** The outcome of a decision that has to be a yes. */
    public static <T> T yes(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T outcome) -> outcome;
            case Decision.Refused<T>(Rulebook rule) -> throw new AssertionError("refused by " + rule);
            case Decision.Unknown<T>() -> throw new AssertionError("unknown");
        };
    }

    /** Asserts a no by this rule. */
    public static void no(Rulebook rule, Decision<?> decision) {
        assertThat(decision).isEqualTo(Decision.refused(rule));
    }
}
