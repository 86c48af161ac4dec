package dev.koubo.application.web.timeline;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.usecase.timeline.ReadTimeline;
import dev.koubo.application.usecase.timeline.Told;
import dev.koubo.application.web.Spoken;
import dev.koubo.application.web.TokyoTime;
import dev.koubo.problem.Problem;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happened to a case. */
@Path("/api/v1/applications/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class TimelineResource {

    private final ReadTimeline readTimeline;
    private final CurrentActor actor;

    TimelineResource(ReadTimeline readTimeline, CurrentActor actor) {
        this.readTimeline = readTimeline;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({APPLICANT, SECRETARIAT, TOKYO, AUDITOR})
    @Operation(
            operationId = "readTimeline",
            summary = "Tells the owner in its own words, and staff everything, in order of time")
    public Uni<Page<EntryView>> timeline(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit,
            @Context HttpHeaders headers) {
        Spoken language = Spoken.by(headers);
        return readTimeline
                .of(new ApplicationId(id), actor.get(), cursor, Page.limit(limit))
                .map(found -> found.orElseThrow(Problem::notFound).map(told -> EntryView.of(told, language)));
    }

    /**
     * One thing that happened.
     *
     * @param event name of the event that told of it
     * @param by role of whoever caused it
     */
    record EntryView(OffsetDateTime at, String event, String source, String by, String text) {

        static EntryView of(Told told, Spoken language) {
            return new EntryView(
                    TokyoTime.of(told.entry().at()),
                    told.entry().name(),
                    told.entry().source(),
                    told.entry().actorRole(),
                    language.say(told.sentence()));
        }
    }
}
