package dev.koubo.scheduling.store.briefing;

import dev.koubo.scheduling.domain.briefing.Registration;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A guest's seat in a briefing. */
@Entity
@Table(name = "registration")
class RegistrationRow {

    @Id
    UUID id;

    String briefing;

    int seat;

    String name;

    String email;

    String company;

    @Column(name = "mail_key")
    String mailKey;

    @Column(name = "join_url")
    String joinUrl;

    static RegistrationRow of(Registration registration) {
        RegistrationRow row = new RegistrationRow();
        row.id = registration.id().value();
        row.briefing = registration.briefing().toString();
        row.seat = registration.seat();
        row.name = registration.guest().name();
        row.email = registration.guest().email();
        row.company = registration.guest().company().orElse(null);
        row.mailKey = registration.guest().mailKey();
        row.joinUrl = registration.joinUrl();
        return row;
    }
}
