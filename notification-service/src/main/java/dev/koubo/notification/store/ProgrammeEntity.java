package dev.koubo.notification.store;

import dev.koubo.notification.domain.Programme;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code programme}. */
@Entity
@Table(name = "programme")
class ProgrammeEntity {

    @Id
    private String id;

    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Programme definition;

    protected ProgrammeEntity() {}

    ProgrammeEntity(Programme programme) {
        id = programme.id().value();
        take(programme);
    }

    final void take(Programme programme) {
        version = programme.version();
        definition = programme;
    }

    int version() {
        return version;
    }

    Programme definition() {
        return definition;
    }
}
