package dev.koubo.scheduling.store.participant;

import dev.koubo.request.Keyset;
import dev.koubo.request.ListQuery;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Place;
import dev.koubo.request.SortKey;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.participant.ParticipantProgress;
import dev.koubo.scheduling.usecase.participant.ParticipantQuery;
import dev.koubo.scheduling.usecase.participant.Participants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps participants in PostgreSQL. */
@ApplicationScoped
class ParticipantStore implements Participants {

    private static final Keyset<ParticipantProgress> KEYS = Keyset.of(
            SORTS,
            new SortKey<>(
                    "applicationId",
                    "p.application",
                    UUID::fromString,
                    found -> found.participant().id()),
            List.of(
                    new SortKey<>(
                            "confirmedAt",
                            "p.confirmedAt",
                            Instant::parse,
                            found -> found.participant().standing().since()),
                    new SortKey<>(
                            "frame",
                            "p.frame",
                            frame -> frame,
                            found -> found.participant().frame())));

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
    public Uni<Page<ParticipantProgress>> progress(ParticipantQuery query, PageRequest page) {
        Place<ParticipantProgress> place = KEYS.place(page);
        ListQuery wanted = ListQuery.of("from ParticipantRow p");
        query.running().ifPresent(running -> wanted.where(running ? "p.endedAt is null" : "p.endedAt is not null"));
        return sessions.withSession(session -> wanted.select(session, ParticipantRow.class, place)
                .getResultList()
                .chain(rows -> progress.of(session, rows))
                .map(place::page));
    }
}
