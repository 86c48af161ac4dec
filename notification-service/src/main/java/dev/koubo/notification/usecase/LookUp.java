package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.request.Actor;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Roles;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the notices as they are. */
@ApplicationScoped
public class LookUp {

    private final Transactions transactions;
    private final Notices notices;
    private final Recipients recipients;
    private final CurrentActor actor;

    LookUp(Transactions transactions, Notices notices, Recipients recipients, CurrentActor actor) {
        this.transactions = transactions;
        this.notices = notices;
        this.recipients = recipients;
        this.actor = actor;
    }

    public Uni<Optional<Notice>> one(NoticeId notice) {
        return transactions.run(() -> notices.find(notice));
    }

    public Uni<Page<Notice>> page(Notices.Filter filter, PageRequest page) {
        return transactions.run(() -> notices.list(filter, page));
    }

    /** What was sent about an application, for its owner; empty for everybody else, as for an unknown application. */
    public Uni<Optional<Page<Notice>>> mine(AboutId application, PageRequest page) {
        String reader = actor.get().subject();
        return transactions.run(() -> recipients
                .find(application)
                .chain(found -> found.filter(recipient -> reader.equals(recipient.owner()))
                        .map(_ -> notices.list(new Notices.Filter(null, null, application), page)
                                .map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** The addresses for those who write and phone, the secretariat and Tokyo; none for everybody else. */
    public Uni<Map<AboutId, String>> addresses(Collection<AboutId> abouts) {
        Actor reader = actor.get();
        if (abouts.isEmpty() || !reader.is(Roles.SECRETARIAT) && !reader.is(Roles.TOKYO)) {
            return Uni.createFrom().item(Map.of());
        }
        return transactions
                .run(() -> recipients.findAll(abouts))
                .map(found -> found.stream().collect(Collectors.toMap(Recipient::about, Recipient::email)));
    }
}
