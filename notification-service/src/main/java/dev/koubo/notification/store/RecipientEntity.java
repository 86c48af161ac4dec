package dev.koubo.notification.store;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.Recipient;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code recipient}. */
@Entity
@Table(name = "recipient")
class RecipientEntity {

    @Id
    private UUID about;

    private @Nullable String owner;
    private @Nullable String company;
    private String name;
    private String email;
    private @Nullable String phone;

    @Column(name = "join_url")
    private @Nullable String joinUrl;

    protected RecipientEntity() {}

    RecipientEntity(Recipient recipient) {
        about = recipient.about().value();
        owner = recipient.owner();
        company = recipient.company();
        name = recipient.name();
        email = recipient.email();
        phone = recipient.phone();
        joinUrl = recipient.joinUrl();
    }

    Recipient toRecipient() {
        return new Recipient(new AboutId(about), owner, company, name, email, phone, joinUrl);
    }
}
