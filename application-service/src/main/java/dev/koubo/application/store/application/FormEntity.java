package dev.koubo.application.store.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.Correction;
import dev.koubo.application.store.Documents;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code application_form}: a version that was in force once (R48). It never changes. */
@Entity
@Table(name = "application_form")
class FormEntity {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private String form;

    @JdbcTypeCode(SqlTypes.JSON)
    private String eligibility;

    private String author;
    private String reason;
    private Instant at;

    protected FormEntity() {}

    FormEntity(Application application, Correction correction) {
        key = new Key(application.id().value(), application.formVersion());
        form = Documents.write(application.form());
        eligibility = Documents.write(application.eligibility());
        author = correction.author();
        reason = correction.reason();
        at = correction.at();
    }

    /** Which application's version. */
    @Embeddable
    record Key(
            UUID application, @Column(name = "form_version") int formVersion) {}
}
