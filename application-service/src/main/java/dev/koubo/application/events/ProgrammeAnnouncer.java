package dev.koubo.application.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeChange;
import dev.koubo.application.domain.programme.ProgrammeFact;
import dev.koubo.application.usecase.programme.ProgrammeAnnouncements;
import dev.koubo.messaging.Announcement;
import dev.koubo.messaging.Outbox;
import dev.koubo.request.CurrentActor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the facts of a programme into the outbox as events. */
@ApplicationScoped
class ProgrammeAnnouncer implements ProgrammeAnnouncements {

    private final Outbox outbox;
    private final CurrentActor actor;
    private final ObjectMapper json;

    ProgrammeAnnouncer(Outbox outbox, CurrentActor actor, ObjectMapper json) {
        this.outbox = outbox;
        this.actor = actor;
        this.json = json;
    }

    @Override
    public Uni<Void> announce(ProgrammeChange change) {
        return outbox.append(change.facts().stream()
                .map(fact -> announcement(change.after(), fact))
                .toList());
    }

    private Announcement announcement(Programme after, ProgrammeFact fact) {
        Published data = published(after, fact);
        return Announcement.of(data.getClass().getSimpleName(), after.id().value(), after.version(), data)
                .programme(after.id().value())
                .rules(fact.rules())
                .actorRole(actor.get().leadingRole());
    }

    private Published published(Programme after, ProgrammeFact fact) {
        String programme = after.id().value();
        return switch (fact) {
            case ProgrammeFact.Opened _ ->
                new Published.ProgrammeOpened(programme, after.definitionVersion(), definition(after));
            case ProgrammeFact.Changed(String reason) ->
                new Published.ProgrammeChanged(programme, after.definitionVersion(), definition(after), reason);
            case ProgrammeFact.ReceptionClosed(var at, long received) ->
                new Published.ApplicationsClosed(programme, at, received);
            case ProgrammeFact.ResultsLate(var targetBy, long untold) ->
                new Published.ResultsLate(programme, targetBy, untold);
        };
    }

    /** The document as it was put in force, with the version that it has since then. */
    private JsonNode definition(Programme programme) {
        try {
            ObjectNode document = json.readValue(programme.definition().document(), ObjectNode.class);
            return document.put("version", programme.definitionVersion());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The definition is no JSON", broken);
        }
    }
}
