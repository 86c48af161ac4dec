package dev.koubo.notification.usecase;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Recipient;
import dev.koubo.request.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps whom to write to, whether something is owed already or not, until told to forget. */
@ApplicationScoped
public class RecordRecipient {

    private final Transactions transactions;
    private final Recipients recipients;
    private final Notices notices;

    RecordRecipient(Transactions transactions, Recipients recipients, Notices notices) {
        this.transactions = transactions;
        this.recipients = recipients;
        this.notices = notices;
    }

    public Uni<Void> record(Recipient recipient) {
        return transactions.run(() -> recipients.put(recipient));
    }

    public Uni<Void> erase(AboutId about) {
        return transactions.run(() -> recipients.erase(about).chain(() -> notices.dropPending(about)));
    }
}
