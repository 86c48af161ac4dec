package dev.koubo.notification.usecase;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.notification.domain.DeskHours;
import dev.koubo.notification.domain.Programme;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether the desk answers at an instant, and when it opens next (R187). */
@ApplicationScoped
public class TellDeskHours {

    private final Transactions transactions;
    private final Programmes programmes;
    private final InstantSource clock;

    TellDeskHours(Transactions transactions, Programmes programmes, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The desk at an instant. */
    public record Desk(Programme programme, Instant at, boolean open, Instant nextOpening) {}

    /**
     * Empty if no programme is known.
     *
     * @param at now if null
     */
    public Uni<Optional<Desk>> at(@Nullable Instant at) {
        Instant asked = at == null ? clock.instant() : at;
        return transactions.run(programmes::newest).map(newest -> newest.map(programme -> desk(programme, asked)));
    }

    private static Desk desk(Programme programme, Instant at) {
        BusinessCalendar calendar = BusinessCalendar.standard();
        DeskHours hours = programme.desk();
        return new Desk(programme, at, hours.isOpen(at, calendar), hours.nextOpening(at, calendar));
    }
}
