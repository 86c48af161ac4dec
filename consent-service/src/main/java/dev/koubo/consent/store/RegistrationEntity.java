package dev.koubo.consent.store;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Registered;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code registration}. */
@Entity
@Table(name = "registration")
class RegistrationEntity {

    @Id
    private UUID application;

    private String owner;

    private String company;

    private String address;

    private String representative;

    private String participant;

    protected RegistrationEntity() {}

    RegistrationEntity(Registered registered) {
        application = registered.application().value();
        owner = registered.owner();
        company = registered.company();
        address = registered.address();
        representative = registered.representative();
        participant = registered.participant();
    }

    Registered toRegistered() {
        return new Registered(new ApplicationId(application), owner, company, address, representative, participant);
    }
}
