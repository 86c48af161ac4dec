package dev.koubo.application.usecase.programme;

import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeChange;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells everybody, once, that no form is received any more and how many were (R34). */
@ApplicationScoped
public class CloseReception {

    private final Transactions transactions;
    private final Programmes programmes;
    private final ReceivedForms receivedForms;
    private final ProgrammeAnnouncements announcements;

    CloseReception(
            Transactions transactions,
            Programmes programmes,
            ReceivedForms receivedForms,
            ProgrammeAnnouncements announcements) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.receivedForms = receivedForms;
        this.announcements = announcements;
    }

    public Uni<Void> close(ProgrammeId id) {
        return transactions.run(() -> programmes
                .lock(id)
                .chain(this::closing)
                .chain(change ->
                        change.map(this::keep).orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Optional<ProgrammeChange>> closing(Optional<Programme> found) {
        return found.map(programme -> receivedForms.count(programme.id()).map(programme::closeReception))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Void> keep(ProgrammeChange change) {
        return programmes.save(change.after()).chain(() -> announcements.announce(change));
    }
}
