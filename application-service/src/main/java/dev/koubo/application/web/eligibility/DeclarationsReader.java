package dev.koubo.application.web.eligibility;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.Clause;
import dev.koubo.application.domain.eligibility.Declaration;
import dev.koubo.application.domain.eligibility.Proceeding;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.eligibility.DeclarationRequest.ProceedingRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the declarations: each of the seven clauses answered once (R31). */
public final class DeclarationsReader {

    private static final int LONGEST_DETAIL = 1000;

    private DeclarationsReader() {}

    /** The declarations in the order of the clauses. */
    public static List<Declaration> read(Reading reading, @Nullable List<DeclarationRequest> requests) {
        List<DeclarationRequest> given = requests == null ? List.of() : requests;
        List<Declaration> declarations = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            List<DeclarationRequest> answers =
                    given.stream().filter(request -> request.clause() == clause).toList();
            if (answers.size() == 1) {
                read(reading, clause, answers.getFirst(), declarations);
            } else {
                reading.fault(
                        place(clause),
                        Rulebook.R31,
                        "誓約「" + clause.kana() + "」に一つだけ回答してください。",
                        "Answer clause " + clause.name() + " exactly once.");
            }
        }
        return declarations;
    }

    private static void read(
            Reading reading, Clause clause, DeclarationRequest request, List<Declaration> declarations) {
        boolean answer = reading.needed(place(clause) + ".answer", Rulebook.R31, request.answer(), false);
        if (request.debt() != null && clause != Clause.U) {
            reading.fault(place(clause) + ".debt", Rulebook.R25, "誓約「ウ」でのみ指定できます。", "Belongs to clause U only.");
        }
        if (request.proceeding() != null && clause != Clause.E) {
            reading.fault(place(clause) + ".proceeding", Rulebook.R26, "誓約「エ」でのみ指定できます。", "Belongs to clause E only.");
        }
        String detail = reading.optionalText(place(clause) + ".detail", Rulebook.R36, request.detail(), LONGEST_DETAIL);
        declarations.add(new Declaration(clause, answer, request.debt(), proceeding(reading, clause, request), detail));
    }

    private static @Nullable Proceeding proceeding(Reading reading, Clause clause, DeclarationRequest request) {
        ProceedingRequest given = request.proceeding();
        if (given == null) {
            return null;
        }
        Proceeding.Kind kind = reading.needed(
                place(clause) + ".proceeding.kind", Rulebook.R26, given.kind(), Proceeding.Kind.CONTINUITY_DOUBT);
        return new Proceeding(kind, given.planApprovedOn());
    }

    private static String place(Clause clause) {
        return "declarations." + clause.name();
    }
}
