package dev.koubo.application.usecase.eligibility;

import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.eligibility.Eligibility;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.eligibility.Facts;
import dev.koubo.application.domain.eligibility.SizeLimits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Decides who may take part (R32), by the tables that ship with the service and the registers that it keeps. */
@ApplicationScoped
public class DecideEligibility {

    private final Eligibility eligibility = new Eligibility(SizeLimits.standard());
    private final Registers registers;

    DecideEligibility(Registers registers) {
        this.registers = registers;
    }

    /**
     * Answers a question that anybody may ask. Nothing is stored, and the registers are not looked at: they are nobody
     * else's business.
     */
    public EligibilityDecision check(Facts facts) {
        return eligibility.decide(facts);
    }

    /** Decides on a form, in the transaction that receives or corrects it. */
    public Uni<EligibilityDecision> on(Form form) {
        return registers
                .naming(form.company().corporateNumber())
                .map(form::facts)
                .map(eligibility::decide);
    }
}
