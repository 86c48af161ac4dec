package dev.koubo.consent.store;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Consent;
import dev.koubo.consent.domain.Due;
import dev.koubo.consent.domain.FormText;
import dev.koubo.consent.domain.Part;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.ProgrammeId;
import dev.koubo.consent.domain.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code consent}. Its version is the domain's: whoever writes it has locked the row. */
@Entity
@Table(name = "consent")
class ConsentEntity {

    @Id
    private UUID application;

    private String programme;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Due due;

    @JdbcTypeCode(SqlTypes.JSON)
    private TextsDocument texts;

    @JdbcTypeCode(SqlTypes.JSON)
    private PartsDocument parts;

    @Enumerated(EnumType.STRING)
    private State state;

    private long version;

    protected ConsentEntity() {}

    ConsentEntity(Consent consent) {
        application = consent.application().value();
        programme = consent.programme().value();
        requestedAt = consent.requestedAt();
        due = consent.due();
        dueAt = consent.due().at();
        texts = new TextsDocument(List.copyOf(consent.texts().values()));
        take(consent);
    }

    /** Everything that can change. */
    void take(Consent consent) {
        parts = new PartsDocument(consent.parts().entrySet().stream()
                .map(entry -> PartDocument.of(entry.getKey(), entry.getValue()))
                .toList());
        state = consent.state();
        version = consent.version();
    }

    Consent toConsent() {
        Map<PartKey, Part> read = new TreeMap<>();
        parts.parts().forEach(part -> read.put(part.key(), part.toPart()));
        return new Consent(
                new ApplicationId(application),
                new ProgrammeId(programme),
                requestedAt,
                due,
                texts.texts().stream().collect(Collectors.toMap(FormText::form, Function.identity())),
                read,
                state,
                version);
    }

    /** A JSON column holds an object, never a bare array: Hibernate Reactive cannot read one. */
    record PartsDocument(List<PartDocument> parts) {}

    /** As {@link PartsDocument}. */
    record TextsDocument(List<FormText> texts) {}
}
