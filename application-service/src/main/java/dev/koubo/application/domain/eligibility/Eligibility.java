package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides who may take part (R8 to R32): a pure function of facts and tables. */
public final class Eligibility {

    /** Named in every decision, so that it can be read later by the rules that made it. */
    public static final String RULES_VERSION = "2025-1/jsic-14";

    private final SizeLimits limits;

    public Eligibility(SizeLimits limits) {
        this.limits = limits;
    }

    public EligibilityDecision decide(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(mainOffice(facts));
        findings.add(entityType(facts));
        findings.add(size(facts));
        findings.add(baseline(
                "DEVICES", Rulebook.R18, Reason.NO_DEVICES, facts.baseline().devices()));
        findings.add(baseline(
                "POLICY", Rulebook.R19, Reason.NO_POLICY, facts.baseline().policy()));
        Stream.of(PastProgramme.values())
                .map(past -> pastProgramme(facts, past))
                .forEach(findings::add);
        Stream.of(Clause.values()).map(clause -> declaration(facts, clause)).forEach(findings::add);
        return EligibilityDecision.of(RULES_VERSION, facts.industry(), findings);
    }

    private static Finding mainOffice(Facts facts) {
        return Finding.of(
                "MAIN_OFFICE",
                Rulebook.R9,
                facts.prefecture().equals(Municipality.TOKYO) ? Verdict.PASS : Verdict.FAIL,
                Reason.NOT_MAIN_OFFICE_TOKYO,
                Map.of("prefecture", facts.prefecture()));
    }

    private static Finding entityType(Facts facts) {
        Map<String, String> inputs = Map.of(
                "legalForm",
                facts.legalForm().name(),
                "division",
                facts.industry().division());
        if (facts.industry().isPublicAdministration()) {
            return Finding.of("ENTITY_TYPE", Rulebook.R10, Verdict.FAIL, Reason.PUBLIC_ADMINISTRATION, inputs);
        }
        boolean clear = facts.legalForm().isCompany() || facts.legalForm() == LegalForm.SOLE;
        return Finding.of(
                "ENTITY_TYPE",
                Rulebook.R10,
                clear ? Verdict.PASS : Verdict.NEEDS_HUMAN,
                Reason.ENTITY_TYPE_REVIEW,
                inputs);
    }

    private Finding size(Facts facts) {
        SizeClass sizeClass = facts.industry().sizeClass();
        SizeLimit limit = limits.of(sizeClass);
        Long capital = facts.legalForm() == LegalForm.SOLE ? null : facts.capital();
        Map<String, String> inputs = new HashMap<>();
        inputs.put("industryCode", facts.industry().code());
        inputs.put("sizeClass", sizeClass.name());
        inputs.put("employees", Integer.toString(facts.employees()));
        inputs.put("employeesLimit", Integer.toString(limit.employees()));
        if (capital != null) {
            inputs.put("capital", capital.toString());
            inputs.put("capitalLimit", Long.toString(limit.capital()));
        }
        return Finding.of(
                "SIZE",
                sizeClass.rule(),
                limit.covers(capital, facts.employees()) ? Verdict.PASS : Verdict.FAIL,
                Reason.TOO_LARGE,
                inputs);
    }

    private static Finding baseline(String clause, Rulebook rule, Reason missing, @Nullable Boolean answer) {
        if (answer == null) {
            return Finding.of(clause, rule, Verdict.ON_THE_PHONE, Reason.CONFIRMED_BY_PHONE, Map.of());
        }
        return Finding.of(
                clause, rule, answer ? Verdict.PASS : Verdict.FAIL, missing, Map.of("answer", answer.toString()));
    }

    private static Finding pastProgramme(Facts facts, PastProgramme past) {
        boolean received = facts.pastProgrammes().contains(past);
        return Finding.of(
                "PAST_" + past.name(),
                past.rule(),
                received ? Verdict.FAIL : Verdict.PASS,
                Reason.PAST_PARTICIPANT,
                Map.of("received", Boolean.toString(received)));
    }

    private static Finding declaration(Facts facts, Clause clause) {
        Declaration declaration = facts.declarations().stream()
                .filter(answered -> answered.clause() == clause)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Clause " + clause + " is not answered"));
        Verdict verdict = declaration.verdict();
        if (clause == Clause.KI && verdict == Verdict.PASS && facts.industry().isPoliticalOrReligious()) {
            return Finding.of(
                    name(clause), clause.rule(), Verdict.NEEDS_HUMAN, Reason.PURPOSE_REVIEW, inputs(declaration));
        }
        return Finding.of(name(clause), rule(declaration), verdict, Reason.DECLARED_NOT_TO_HOLD, inputs(declaration));
    }

    private static String name(Clause clause) {
        return "DECLARATION_" + clause.name();
    }

    /** An approved plan is an exception of its own. */
    private static Rulebook rule(Declaration declaration) {
        Proceeding proceeding = declaration.proceeding();
        return declaration.clause() == Clause.E && proceeding != null && proceeding.isSettled()
                ? Rulebook.R27
                : declaration.clause().rule();
    }

    private static Map<String, String> inputs(Declaration declaration) {
        Map<String, String> inputs = new HashMap<>();
        inputs.put("answer", Boolean.toString(declaration.holds()));
        if (declaration.debt() != null) {
            inputs.put("debt", declaration.debt().name());
        }
        if (declaration.proceeding() != null) {
            inputs.put("proceeding", declaration.proceeding().kind().name());
            if (declaration.proceeding().planApprovedOn() != null) {
                inputs.put(
                        "planApprovedOn",
                        declaration.proceeding().planApprovedOn().toString());
            }
        }
        return inputs;
    }
}
