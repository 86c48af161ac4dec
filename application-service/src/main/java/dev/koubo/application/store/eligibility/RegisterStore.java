package dev.koubo.application.store.eligibility;

import dev.koubo.application.domain.eligibility.CorporateNumber;
import dev.koubo.application.domain.eligibility.PastProgramme;
import dev.koubo.application.usecase.eligibility.Register;
import dev.koubo.application.usecase.eligibility.Registers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Registers of earlier programmes in PostgreSQL. */
@ApplicationScoped
class RegisterStore implements Registers {

    private static final String NAMING = "select programme from past_participant where corporate_number = :number";

    private static final String FORGET = "delete from past_participant where programme = :programme";

    /** All numbers in one statement: a register may hold thousands. */
    private static final String ENTER = """
            insert into past_participant (programme, corporate_number)
            select :programme, number from unnest(string_to_array(:numbers, ',')) as number
            """;

    private final Mutiny.SessionFactory sessions;

    RegisterStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Set<PastProgramme>> naming(@Nullable CorporateNumber company) {
        if (company == null) {
            return Uni.createFrom().item(Set.of());
        }
        return sessions.withSession(session -> session.createNativeQuery(NAMING, String.class)
                .setParameter("number", company.digits())
                .getResultList()
                .map(found -> found.stream()
                        .map(PastProgramme::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PastProgramme.class)))));
    }

    @Override
    public Uni<Void> replace(Register register, Set<CorporateNumber> companies) {
        String numbers =
                companies.stream().map(CorporateNumber::digits).sorted().collect(Collectors.joining(","));
        String programme = register.programme().name();
        return sessions.withSession(session -> session.merge(new RegisterEntity(register))
                .chain(session::flush)
                .chain(() -> session.createNativeQuery(FORGET)
                        .setParameter("programme", programme)
                        .executeUpdate())
                .chain(() -> session.createNativeQuery(ENTER)
                        .setParameter("programme", programme)
                        .setParameter("numbers", numbers)
                        .executeUpdate())
                .replaceWithVoid());
    }

    @Override
    public Uni<List<Register>> all() {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from RegisterEntity r order by r.programme", RegisterEntity.class)
                .getResultList()
                .map(found -> found.stream().map(RegisterEntity::toRegister).toList()));
    }
}
