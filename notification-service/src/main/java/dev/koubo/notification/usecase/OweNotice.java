package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.Particulars;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Status;
import dev.koubo.notification.domain.Template;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** Puts a mail on the list of what is to be sent; it is sent later, outside this transaction, and once (R195). */
@ApplicationScoped
public class OweNotice {

    private final Transactions transactions;
    private final Notices notices;
    private final InstantSource clock;

    OweNotice(Transactions transactions, Notices notices, InstantSource clock) {
        this.transactions = transactions;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * What is owed to whom.
     *
     * @param cause what tells it from other notices of the same template about the same
     * @param causedBy id of the event
     */
    public record Debt(
            Template template,
            AboutId about,
            ProgrammeId programme,
            String cause,
            Particulars particulars,
            String causedBy) {}

    public Uni<Void> owe(Debt debt) {
        return transactions.run(() -> notices.addOnce(new Notice(
                new NoticeId(UUID.randomUUID()),
                debt.template(),
                debt.about(),
                debt.programme(),
                debt.cause(),
                debt.particulars(),
                debt.causedBy(),
                clock.instant(),
                0,
                new Status.Pending(),
                0)));
    }
}
