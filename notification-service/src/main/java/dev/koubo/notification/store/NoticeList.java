package dev.koubo.notification.store;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.State;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.Notices;
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

/** The list of notices: what it is narrowed to and what it is sorted by. */
final class NoticeList {

    private static final Keyset<Notice> KEYS = Keyset.of(
            Notices.SORTS,
            new SortKey<>("id", "n.id", UUID::fromString, Notice::id),
            List.of(
                    new SortKey<>("owedSince", "n.createdAt", Instant::parse, Notice::createdAt),
                    new SortKey<>(
                            "state",
                            "n.state",
                            State::valueOf,
                            notice -> notice.status().state()),
                    new SortKey<>("template", "n.template", Template::valueOf, Notice::template)));

    private NoticeList() {}

    static Uni<Page<Notice>> read(Session session, Notices.Filter filter, PageRequest page) {
        Place<Notice> place = KEYS.place(page);
        return ListQuery.of("from NoticeEntity n")
                .where("n.template = :ofTemplate", "ofTemplate", filter.template())
                .where("n.state = :inState", "inState", filter.state())
                .where(
                        "n.about = :about",
                        "about",
                        Optional.ofNullable(filter.about()).map(AboutId::value).orElse(null))
                .select(session, NoticeEntity.class, place)
                .getResultList()
                .map(found ->
                        place.page(found.stream().map(NoticeEntity::toNotice).toList()));
    }
}
