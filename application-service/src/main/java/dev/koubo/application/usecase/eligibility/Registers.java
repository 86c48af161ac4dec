package dev.koubo.application.usecase.eligibility;

import dev.koubo.application.domain.eligibility.CorporateNumber;
import dev.koubo.application.domain.eligibility.PastProgramme;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The registers of companies that took part in earlier programmes (R20, R21). */
public interface Registers {

    /** The earlier programmes whose register names the company; none for somebody without a corporate number. */
    Uni<Set<PastProgramme>> naming(@Nullable CorporateNumber company);

    /** Puts a register in the place of the one before. */
    Uni<Void> replace(Register register, Set<CorporateNumber> companies);

    Uni<List<Register>> all();
}
