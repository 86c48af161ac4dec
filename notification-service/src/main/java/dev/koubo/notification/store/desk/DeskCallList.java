package dev.koubo.notification.store.desk;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.desk.CallReason;
import dev.koubo.notification.domain.desk.CallState;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.desk.DeskCalls;
import dev.koubo.request.Keyset;
import dev.koubo.request.ListQuery;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Place;
import dev.koubo.request.SortKey;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** The list of calls: what it is narrowed to and what it is sorted by. */
final class DeskCallList {

    private static final Keyset<DeskCall> KEYS = Keyset.of(
            DeskCalls.SORTS,
            new SortKey<>("id", "c.id", UUID::fromString, DeskCall::id),
            List.of(
                    new SortKey<>(
                            "dueAt",
                            "c.dueAt",
                            Instant::parse,
                            call -> call.due().at()),
                    new SortKey<>("openedAt", "c.openedAt", Instant::parse, DeskCall::openedAt),
                    new SortKey<>(
                            "state",
                            "c.state",
                            CallState::valueOf,
                            call -> call.status().state()),
                    new SortKey<>(
                            "reason",
                            "c.reason",
                            CallReason::valueOf,
                            call -> call.cause().reason())));

    private DeskCallList() {}

    static Uni<Page<DeskCall>> read(Session session, DeskCalls.Filter filter, PageRequest page) {
        Place<DeskCall> place = KEYS.place(page);
        return ListQuery.of("from DeskCallEntity c")
                .where("c.state = :inState", "inState", filter.state())
                .where("c.reason = :forReason", "forReason", filter.reason())
                .where(
                        "c.about = :about",
                        "about",
                        Optional.ofNullable(filter.about()).map(AboutId::value).orElse(null))
                .where(
                        "c.programme = :programme",
                        "programme",
                        Optional.ofNullable(filter.programme())
                                .map(ProgrammeId::value)
                                .orElse(null))
                .select(session, DeskCallEntity.class, place)
                .getResultList()
                .call(found -> DeskCallStore.fetchAttempts(session, found))
                .map(found ->
                        place.page(found.stream().map(DeskCallEntity::toCall).toList()));
    }
}
