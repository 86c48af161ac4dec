package dev.koubo.scheduling.store.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who sent an application. */
@Entity
@Table(name = "owner")
class OwnerRow {

    @Id
    UUID application;

    String subject;
}
