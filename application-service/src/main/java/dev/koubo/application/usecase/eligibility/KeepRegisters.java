package dev.koubo.application.usecase.eligibility;

import dev.koubo.application.domain.eligibility.CorporateNumber;
import dev.koubo.application.domain.eligibility.PastProgramme;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Loads the registers of earlier programmes; they count for every form that is decided from then on. */
@ApplicationScoped
public class KeepRegisters {

    private final Transactions transactions;
    private final Registers registers;

    KeepRegisters(Transactions transactions, Registers registers) {
        this.transactions = transactions;
        this.registers = registers;
    }

    public Uni<Register> replace(
            PastProgramme programme, String source, LocalDate asOf, Set<CorporateNumber> companies) {
        Register register = new Register(programme, source, asOf, companies.size());
        return transactions.run(() -> registers.replace(register, companies)).replaceWith(register);
    }

    public Uni<List<Register>> all() {
        return transactions.run(registers::all);
    }
}
