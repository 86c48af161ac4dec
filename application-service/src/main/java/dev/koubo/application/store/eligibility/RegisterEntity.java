package dev.koubo.application.store.eligibility;

import dev.koubo.application.domain.eligibility.PastProgramme;
import dev.koubo.application.usecase.eligibility.Register;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code past_register}. */
@Entity
@Table(name = "past_register")
class RegisterEntity {

    @Id
    @Enumerated(EnumType.STRING)
    private PastProgramme programme;

    private String source;

    @Column(name = "as_of")
    private LocalDate asOf;

    private int companies;

    protected RegisterEntity() {}

    RegisterEntity(Register register) {
        programme = register.programme();
        source = register.source();
        asOf = register.asOf();
        companies = register.companies();
    }

    Register toRegister() {
        return new Register(programme, source, asOf, companies);
    }
}
