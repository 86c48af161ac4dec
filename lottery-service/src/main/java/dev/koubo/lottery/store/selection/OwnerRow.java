package dev.koubo.lottery.store.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code owner}. */
@Entity
@Table(name = "owner")
class OwnerRow {

    @Id
    private UUID application;

    private String subject;

    protected OwnerRow() {}

    String subject() {
        return subject;
    }
}
