package dev.koubo.consent.usecase;

import dev.koubo.consent.domain.ApplicationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the matter of a company that gave its seat back or lost it. */
@ApplicationScoped
public class CloseConsent {

    private final Deciding deciding;

    CloseConsent(Deciding deciding) {
        this.deciding = deciding;
    }

    public Uni<Void> close(ApplicationId application) {
        return deciding.on(application, (consent, _) -> consent.close()).replaceWithVoid();
    }
}
