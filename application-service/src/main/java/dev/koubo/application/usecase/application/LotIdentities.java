package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.CompanyKey;
import dev.koubo.application.domain.application.LotIdentity;
import dev.koubo.application.domain.application.Nonce;
import dev.koubo.application.domain.programme.ProgrammeId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The identities of companies in draws; one that was given stays (R94). */
public interface LotIdentities {

    /**
     * The identity of a company, with the fresh nonce if it has none yet. Until the transaction ends nobody else claims
     * it, so that two forms of one company are decided one after the other.
     */
    Uni<LotIdentity> claim(ProgrammeId programme, CompanyKey company, Nonce fresh);

    Uni<Optional<LotIdentity>> find(ProgrammeId programme, CompanyKey company);
}
