package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.SearchKey;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.usecase.application.Applications;
import dev.koubo.application.usecase.application.Applications.Filter;
import dev.koubo.request.Keyset;
import dev.koubo.request.ListQuery;
import dev.koubo.request.SortKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff's list: what it is narrowed to and what it is sorted by. */
final class Listing {

    static final Keyset<Application> KEYS = Keyset.of(
            Applications.SORTS,
            new SortKey<>("id", "a.id", UUID::fromString, Application::id),
            List.of(
                    new SortKey<>(
                            "receivedAt",
                            "a.receivedAt",
                            Instant::parse,
                            application -> application.origin().receivedAt()),
                    new SortKey<>("state", "a.state", state -> state, Application::state),
                    new SortKey<>("frame", "a.frame", Frame::valueOf, Application::frame)));

    private Listing() {}

    static ListQuery of(Filter filter) {
        return ListQuery.of("from ApplicationEntity a")
                .where("a.programme = :programme", "programme", filter.programme())
                .where("a.state = :state", "state", filter.state())
                .where("a.frame = :frame", "frame", filter.frame())
                .where(
                        "locate(:name, a.companyNameKey) > 0",
                        "name",
                        Optional.ofNullable(filter.name()).map(SearchKey::of).orElse(null));
    }
}
