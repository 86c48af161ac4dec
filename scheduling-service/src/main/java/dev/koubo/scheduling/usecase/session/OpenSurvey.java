package dev.koubo.scheduling.usecase.session;

import dev.koubo.request.Transactions;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Opens the survey of a session whose workshop has ended. */
@ApplicationScoped
public class OpenSurvey {

    private final Transactions transactions;
    private final Sessions sessions;
    private final SessionAnnouncements announcements;
    private final InstantSource clock;

    OpenSurvey(Transactions transactions, Sessions sessions, SessionAnnouncements announcements, InstantSource clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Opens it once; before its time, or when it is open already, nothing happens. */
    public Uni<Void> of(SessionId id) {
        return transactions.run(() -> sessions.lock(id)
                .map(found -> found.flatMap(session -> session.openSurvey(clock.instant())))
                .chain(this::keep));
    }

    private Uni<Void> keep(Optional<Session> opened) {
        return opened.map(session -> sessions.save(session).chain(() -> announcements.surveyOpened(session)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
