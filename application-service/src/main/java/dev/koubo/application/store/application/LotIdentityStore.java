package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.CompanyKey;
import dev.koubo.application.domain.application.LotIdentity;
import dev.koubo.application.domain.application.Nonce;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.application.LotIdentities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Identities in draws in PostgreSQL. */
@ApplicationScoped
class LotIdentityStore implements LotIdentities {

    private static final String GIVE = """
            insert into lot_identity (programme, company_key, nonce) values (:programme, :company, :nonce)
            on conflict do nothing
            """;

    private final Mutiny.SessionFactory sessions;

    LotIdentityStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<LotIdentity> claim(ProgrammeId programme, CompanyKey company, Nonce fresh) {
        return sessions.withSession(session -> session.createNativeQuery(GIVE)
                .setParameter("programme", programme.value())
                .setParameter("company", company.value())
                .setParameter("nonce", fresh.hex())
                .executeUpdate()
                .chain(() -> session.find(
                        LotIdentityEntity.class,
                        new LotIdentityEntity.Key(programme.value(), company.value()),
                        LockModeType.PESSIMISTIC_WRITE))
                .map(LotIdentityEntity::toIdentity));
    }

    @Override
    public Uni<Optional<LotIdentity>> find(ProgrammeId programme, CompanyKey company) {
        return sessions.withSession(session -> session.find(
                        LotIdentityEntity.class, new LotIdentityEntity.Key(programme.value(), company.value()))
                .map(found -> Optional.ofNullable(found).map(LotIdentityEntity::toIdentity)));
    }
}
