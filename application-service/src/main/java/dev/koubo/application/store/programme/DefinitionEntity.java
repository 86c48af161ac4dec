package dev.koubo.application.store.programme;

import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.usecase.programme.Edit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code programme_definition}: a version that was in force once. It never changes. */
@Entity
@Table(name = "programme_definition")
class DefinitionEntity {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private String document;

    private String author;
    private String reason;
    private Instant at;

    protected DefinitionEntity() {}

    DefinitionEntity(Programme programme, Edit edit) {
        key = new Key(programme.id().value(), programme.definitionVersion());
        document = programme.definition().document();
        author = edit.author();
        reason = edit.reason();
        at = edit.at();
    }

    String document() {
        return document;
    }

    /** Which programme's version. */
    @Embeddable
    record Key(
            String programme,
            @Column(name = "definition_version") int definitionVersion) {}
}
