package dev.koubo.consent.store;

import dev.koubo.consent.domain.Programme;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code programme}; version 0 has no definition yet. */
@Entity
@Table(name = "programme")
class ProgrammeEntity {

    @Id
    private String id;

    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Programme definition;

    protected ProgrammeEntity() {}

    /** False if what is known is as new. */
    boolean take(Programme programme) {
        if (programme.version() <= version) {
            return false;
        }
        version = programme.version();
        definition = programme;
        return true;
    }

    @Nullable
    Programme definition() {
        return definition;
    }
}
