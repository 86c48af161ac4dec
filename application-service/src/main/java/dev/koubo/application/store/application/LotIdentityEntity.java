package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.CompanyKey;
import dev.koubo.application.domain.application.LotIdentity;
import dev.koubo.application.domain.application.Nonce;
import dev.koubo.application.domain.programme.ProgrammeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code lot_identity}. It never changes (R94). */
@Entity
@Table(name = "lot_identity")
class LotIdentityEntity {

    @EmbeddedId
    private Key key;

    private String nonce;

    protected LotIdentityEntity() {}

    LotIdentity toIdentity() {
        return new LotIdentity(new ProgrammeId(key.programme()), new CompanyKey(key.companyKey()), new Nonce(nonce));
    }

    /** Which company in which programme. */
    @Embeddable
    record Key(
            String programme, @Column(name = "company_key") String companyKey) {}
}
