package dev.koubo.notification.usecase;

import dev.koubo.notification.NotificationConfig;
import dev.koubo.notification.NotificationConfig.Arrival;
import dev.koubo.notification.domain.Decision;
import dev.koubo.notification.domain.Letter;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.Patience;
import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sends what is owed. The mail goes out between two transactions: the first claims the notice, the second writes down what
 * came of it together with the events. Only a process that dies in between may send a mail twice.
 */
@ApplicationScoped
public class DeliverNotice {

    private final Transactions transactions;
    private final Notices notices;
    private final Recipients recipients;
    private final Programmes programmes;
    private final Deciding deciding;
    private final Post post;
    private final InstantSource clock;
    private final NotificationConfig config;

    DeliverNotice(
            Transactions transactions,
            Notices notices,
            Recipients recipients,
            Programmes programmes,
            Deciding deciding,
            Post post,
            InstantSource clock,
            NotificationConfig config) {
        this.transactions = transactions;
        this.notices = notices;
        this.recipients = recipients;
        this.programmes = programmes;
        this.deciding = deciding;
        this.post = post;
        this.clock = clock;
        this.config = config;
    }

    /** The notices to deliver next; nobody else delivers them. */
    public Uni<List<NoticeId>> claim() {
        return transactions.run(() -> notices.claim(config.atOnce(), config.claim()));
    }

    /** Delivers a claimed notice. */
    public Uni<Void> deliver(NoticeId notice) {
        return transactions
                .run(() -> letter(notice))
                .chain(letter ->
                        letter.map(this::send).orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Empty if the recipient was erased meanwhile. */
    private Uni<Optional<Letter>> letter(NoticeId id) {
        return notices.find(id)
                .chain(found -> found.filter(Notice::isPending)
                        .map(this::letter)
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Letter>> letter(Notice notice) {
        return recipients
                .find(notice.about())
                .chain(recipient -> programmes
                        .find(notice.programme())
                        .map(programme ->
                                recipient.flatMap(known -> programme.map(its -> letter(notice, known, its)))));
    }

    private Letter letter(Notice notice, Recipient recipient, Programme programme) {
        return new Letter(notice, recipient, programme, clock.instant());
    }

    private Uni<Void> send(Letter letter) {
        return post.send(letter)
                .chain(outcome -> deciding.on(letter.notice().id(), notice -> decide(notice, outcome)))
                .replaceWithVoid();
    }

    private Decision decide(Notice notice, Post.Outcome outcome) {
        return switch (outcome) {
            case Post.Outcome.Accepted _ -> notice.sent(clock.instant(), config.arrival() == Arrival.ACCEPTANCE);
            case Post.Outcome.NotAccepted(var reason, boolean forGood) ->
                notice.notSent(clock.instant(), reason, forGood, patience());
        };
    }

    private Patience patience() {
        return new Patience(config.tries(), config.firstRetry(), config.longestRetry());
    }
}
