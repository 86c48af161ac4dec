package dev.koubo.screening.usecase;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.request.Transactions;
import dev.koubo.screening.domain.Programme;
import dev.koubo.screening.domain.ProgrammeId;
import dev.koubo.screening.domain.Screening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Says whom to call next: in desk hours only, booked calls first, then by due date (R74). */
@ApplicationScoped
public class NextCall {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Screenings screenings;
    private final InstantSource clock;

    NextCall(Transactions transactions, Programmes programmes, Screenings screenings, InstantSource clock) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.screenings = screenings;
        this.clock = clock;
    }

    /**
     * The head of the queue.
     *
     * @param nextOpening when a desk opens next; empty while one is open
     */
    public record Head(Optional<Screening> screening, Optional<Instant> nextOpening) {}

    public Uni<Head> head() {
        Instant now = clock.instant();
        return transactions.run(() -> programmes.all().chain(all -> head(all, now)));
    }

    private Uni<Head> head(List<Programme> all, Instant now) {
        BusinessCalendar calendar = BusinessCalendar.standard();
        List<ProgrammeId> open = all.stream()
                .filter(programme -> programme.desk().isOpen(now, calendar))
                .map(Programme::id)
                .toList();
        if (open.isEmpty()) {
            Optional<Instant> opening = all.stream()
                    .map(programme -> programme.desk().nextOpening(now, calendar))
                    .min(Instant::compareTo);
            return Uni.createFrom().item(new Head(Optional.empty(), opening));
        }
        return screenings.nextCall(open, now).map(screening -> new Head(screening, Optional.empty()));
    }
}
