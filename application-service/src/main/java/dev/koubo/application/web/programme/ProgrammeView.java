package dev.koubo.application.web.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ReceptionState;
import dev.koubo.application.web.TokyoTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A programme as everybody sees it.
 *
 * @param serverTime the clock that decides whether a form is in time
 * @param listFixedAt when the list of the draw was fixed, if it was
 */
record ProgrammeView(
        String programme,
        int definitionVersion,
        ReceptionState receptionState,
        OffsetDateTime serverTime,
        @Nullable OffsetDateTime listFixedAt,

        @Schema(description = "The published definition: every number, date and quota of the edition")
        ObjectNode definition) {

    static ProgrammeView of(Programme programme, Instant now, ObjectMapper json) {
        return new ProgrammeView(
                programme.id().value(),
                programme.definitionVersion(),
                programme.definition().reception().at(now),
                TokyoTime.of(now),
                TokyoTime.ofNullable(programme.season().frozenAt()),
                document(programme.definition().document(), programme.definitionVersion(), json));
    }

    /** A document with the version under which it was put in force. */
    static ObjectNode document(String document, int version, ObjectMapper json) {
        try {
            return json.readValue(document, ObjectNode.class).put("version", version);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The definition is no JSON", broken);
        }
    }
}
