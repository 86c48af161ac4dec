package dev.koubo.application.domain.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one clause.
 *
 * @param holds whether the applicant declares that the clause holds
 * @param debt how it stands with debts to Tokyo; only for clause U
 * @param proceeding a proceeding to be named; only for clause E
 * @param detail what the applicant adds, for operators only
 */
public record Declaration(
        Clause clause,
        boolean holds,
        @Nullable Debt debt,
        @Nullable Proceeding proceeding,
        @Nullable String detail) {

    public static Declaration of(Clause clause, boolean holds) {
        return new Declaration(clause, holds, null, null, null);
    }

    /** What the answer and the facts named with it come to. */
    Verdict verdict() {
        return switch (clause) {
            case U -> passes(holds && debt != Debt.IN_ARREARS);
            case E -> passes(proceeding == null ? holds : proceeding.isSettled());
            case A, I, O, KA, KI -> passes(holds);
        };
    }

    private static Verdict passes(boolean holds) {
        return holds ? Verdict.PASS : Verdict.FAIL;
    }
}
