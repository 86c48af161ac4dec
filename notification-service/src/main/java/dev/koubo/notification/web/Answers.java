package dev.koubo.notification.web;

import dev.koubo.notification.domain.Decision;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.Rulebook;
import dev.koubo.notification.usecase.LookUp;
import dev.koubo.problem.Problem;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Turns what came of a request into its answer. */
@ApplicationScoped
class Answers {

    private final LookUp lookUp;

    Answers(LookUp lookUp) {
        this.lookUp = lookUp;
    }

    /** The notice as it is now; a 404 if there is none, a problem with its rule if it was refused. */
    Uni<Response> to(Optional<Decision> decision) {
        return switch (decision.orElseThrow(Problem::notFound)) {
            case Decision.Changed(Notice after, var _) -> show(after);
            case Decision.Unchanged(Notice asBefore) -> show(asBefore);
            case Decision.Postponed(Notice asBefore) -> show(asBefore);
            case Decision.Refused(Rulebook rule, var field) -> Uni.createFrom().failure(Refusals.of(rule, field));
        };
    }

    Uni<Response> show(Notice notice) {
        return lookUp.addresses(List.of(notice.about()))
                .map(addresses -> Response.ok(NoticeView.of(notice, addresses.get(notice.about())))
                        .header(HttpHeaders.ETAG, EntityTags.of(notice.version()))
                        .build());
    }

    Uni<Page<NoticeView>> page(Page<Notice> page) {
        return lookUp.addresses(
                        page.items().stream().map(Notice::about).distinct().toList())
                .map(addresses -> page.map(notice -> NoticeView.of(notice, addresses.get(notice.about()))));
    }
}
