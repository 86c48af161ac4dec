package dev.koubo.application.store.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.timeline.Entry;
import dev.koubo.application.store.Documents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code timeline_entry}. It never changes. */
@Entity
@Table(name = "timeline_entry")
class EntryEntity {

    @Id
    private long id;

    @Column(name = "event_id")
    private UUID eventId;

    private @Nullable String programme;
    private @Nullable UUID application;
    private String name;
    private String source;
    private Instant at;

    @Column(name = "actor_role")
    private String actorRole;

    @JdbcTypeCode(SqlTypes.JSON)
    private String details;

    protected EntryEntity() {}

    long id() {
        return id;
    }

    Instant at() {
        return at;
    }

    Entry toEntry() {
        Map<String, String> fields = new HashMap<>();
        for (Map.Entry<String, JsonNode> field :
                Documents.read(details, JsonNode.class).properties()) {
            fields.put(field.getKey(), field.getValue().asText());
        }
        return new Entry(
                eventId,
                programme,
                application == null ? null : new ApplicationId(application),
                name,
                source,
                at,
                actorRole,
                fields);
    }
}
