package dev.koubo.consent.usecase;

import dev.koubo.consent.ConsentConfig;
import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Decision;
import dev.koubo.consent.domain.HandIn;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.Signatory;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Takes one signature part from the company that owns the application (R104). */
@ApplicationScoped
public class HandInPart {

    private final Deciding deciding;
    private final Ownership ownership;
    private final CurrentActor actor;
    private final InstantSource clock;
    private final ConsentConfig config;

    HandInPart(Deciding deciding, Ownership ownership, CurrentActor actor, InstantSource clock, ConsentConfig config) {
        this.deciding = deciding;
        this.ownership = ownership;
        this.actor = actor;
        this.clock = clock;
        this.config = config;
    }

    /** What the company hands in. */
    public record Signed(
            LocalDate on,
            HandIn.How how,
            boolean seal,
            String fileSha256,
            Signatory signatory,
            boolean clausesAgreed) {}

    /** Empty if there is no such consent, or it is another company's. */
    public Uni<Optional<Decision>> handIn(ApplicationId application, PartKey part, Signed signed) {
        String by = actor.get().subject();
        HandIn handIn = new HandIn(
                signed.on(), signed.how(), signed.seal(), signed.fileSha256(), signed.signatory(), clock.instant(), by);
        return ownership
                .mayTouch(application)
                .chain(may -> may
                        ? deciding.on(
                                application,
                                (consent, _) -> consent.handIn(
                                        part, handIn, signed.clausesAgreed(), config.electronicSignatures()))
                        : Uni.createFrom().item(Optional.empty()));
    }
}
