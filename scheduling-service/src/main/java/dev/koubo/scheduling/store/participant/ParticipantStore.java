package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.participant.ParticipantProgress;
import dev.koubo.scheduling.usecase.participant.ParticipantQuery;
import dev.koubo.scheduling.usecase.participant.Participants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps participants in PostgreSQL. */
@ApplicationScoped
class ParticipantStore implements Participants {

    private static final UUID LOWEST = new UUID(0, 0);
    private static final String WANTED = "from ParticipantRow where application > :after";
    private static final String RUNNING = " and endedAt is null";
    private static final String ENDED = " and endedAt is not null";

    private final Mutiny.SessionFactory sessions;
    private final ProgressReader progress;

    ParticipantStore(Mutiny.SessionFactory sessions, ProgressReader progress) {
        this.sessions = sessions;
        this.progress = progress;
    }

    @Override
    public Uni<Optional<Participant>> lock(ApplicationId id) {
        return sessions.withSession(
                session -> session.find(ParticipantRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                        .map(row -> Optional.ofNullable(row).map(ParticipantRow::participant)));
    }

    @Override
    public Uni<Void> save(Participant participant) {
        return sessions.withSession(session -> session.find(
                        ParticipantRow.class, participant.id().value())
                .chain(known -> {
                    ParticipantRow row = known == null ? new ParticipantRow() : known;
                    row.take(participant);
                    return known == null
                            ? session.persist(row)
                            : Uni.createFrom().voidItem();
                }));
    }

    @Override
    public Uni<Optional<ParticipantProgress>> progress(ApplicationId id) {
        return sessions.withSession(session -> session.find(ParticipantRow.class, id.value())
                .map(row -> row == null ? List.<ParticipantRow>of() : List.of(row))
                .chain(rows -> progress.of(session, rows))
                .map(found -> found.stream().findFirst()));
    }

    @Override
    public Uni<List<ParticipantProgress>> progress(ParticipantQuery query) {
        String state = query.running().map(running -> running ? RUNNING : ENDED).orElse("");
        String wanted = WANTED + state + " order by application";
        return sessions.withSession(session -> session.createQuery(wanted, ParticipantRow.class)
                .setParameter("after", query.after().map(ApplicationId::value).orElse(LOWEST))
                .setMaxResults(query.most())
                .getResultList()
                .chain(rows -> progress.of(session, rows)));
    }
}
