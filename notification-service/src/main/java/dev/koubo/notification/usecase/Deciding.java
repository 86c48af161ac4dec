package dev.koubo.notification.usecase;

import dev.koubo.notification.NotificationConfig;
import dev.koubo.notification.domain.Decision;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.Patience;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The way of every change: lock the notice, let a rule decide, keep and announce what came of it, and let the desk know of a result. */
@ApplicationScoped
class Deciding {

    private final Transactions transactions;
    private final Notices notices;
    private final Announcements announcements;
    private final ResultCalls resultCalls;
    private final NotificationConfig config;

    Deciding(
            Transactions transactions,
            Notices notices,
            Announcements announcements,
            ResultCalls resultCalls,
            NotificationConfig config) {
        this.transactions = transactions;
        this.notices = notices;
        this.announcements = announcements;
        this.resultCalls = resultCalls;
        this.config = config;
    }

    /** Empty if there is no such notice; the rule sees it as nobody else can change it. */
    Uni<Optional<Decision>> on(NoticeId id, Function<Notice, Decision> rule) {
        return transactions.run(() -> notices.lock(id)
                .map(found -> found.map(rule))
                .call(decision -> decision.map(this::keep)
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> keep(Decision decision) {
        return switch (decision) {
            case Decision.Changed(Notice after, var facts) ->
                notices.save(after)
                        .chain(() -> announcements.announce(after, facts))
                        .chain(() -> follow(after));
            case Decision.Postponed(Notice later) -> notices.postpone(later.id(), pauseAfter(later.tries()));
            case Decision.Unchanged _, Decision.Refused _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> follow(Notice after) {
        return after.template().tellsResult()
                ? resultCalls.follow(after)
                : Uni.createFrom().voidItem();
    }

    private Duration pauseAfter(int tries) {
        return new Patience(config.tries(), config.firstRetry(), config.longestRetry()).pauseAfter(tries);
    }
}
