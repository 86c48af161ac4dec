package dev.koubo.screening.usecase;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.request.Transactions;
import dev.koubo.screening.domain.Decision.Changed;
import dev.koubo.screening.domain.Programme;
import dev.koubo.screening.domain.Screening;
import dev.koubo.screening.domain.Submission;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens the case of an eligible form, as soon as its programme is known too (R59). */
@ApplicationScoped
public class OpenScreening {

    private final Transactions transactions;
    private final Programmes programmes;
    private final Screenings screenings;
    private final PromisedCalls promisedCalls;
    private final Announcements announcements;

    OpenScreening(
            Transactions transactions,
            Programmes programmes,
            Screenings screenings,
            PromisedCalls promisedCalls,
            Announcements announcements) {
        this.transactions = transactions;
        this.programmes = programmes;
        this.screenings = screenings;
        this.promisedCalls = promisedCalls;
        this.announcements = announcements;
    }

    /** Opens the case now, or when the programme becomes known. */
    public Uni<Void> open(Submission form) {
        return transactions.run(() -> programmes
                .inForce(form.programme())
                .chain(programme ->
                        programme.map(known -> openIn(known, form)).orElseGet(() -> programmes.keepWaiting(form))));
    }

    /** Once an application, however often its form is told of. */
    Uni<Void> openIn(Programme programme, Submission form) {
        return screenings
                .find(form.application())
                .chain(opened -> opened.isPresent() ? Uni.createFrom().voidItem() : begin(programme, form));
    }

    private Uni<Void> begin(Programme programme, Submission form) {
        Changed opened = Screening.open(form, programme, BusinessCalendar.standard());
        Screening screening = opened.screening();
        return screenings
                .add(screening)
                .chain(() -> promisedCalls.expect(screening))
                .chain(() -> announcements.announce(screening, opened.facts()));
    }
}
