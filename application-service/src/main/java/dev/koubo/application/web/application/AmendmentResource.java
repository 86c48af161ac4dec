package dev.koubo.application.web.application;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.SECRETARIAT;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.Tokyo;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Company;
import dev.koubo.application.domain.application.Participant;
import dev.koubo.application.usecase.application.AmendApplication;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.Refusals;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where forms are corrected. */
@Path("/api/v1/applications/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class AmendmentResource {

    private static final int LONGEST_REASON = 200;

    private final AmendApplication amendApplication;
    private final ApplicationViews views;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final InstantSource clock;

    AmendmentResource(
            AmendApplication amendApplication,
            ApplicationViews views,
            Idempotency idempotency,
            CurrentActor actor,
            InstantSource clock) {
        this.amendApplication = amendApplication;
        this.views = views;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({APPLICANT, SECRETARIAT})
    @Operation(
            operationId = "amendApplication",
            summary =
                    "Corrects company or participant with a reason; what the draw rests on until the list is fixed (R48)")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> amend(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull AmendmentRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                key, request, () -> amend(id, request, ifMatch).chain(decision -> views.show(decision, headers)));
    }

    private Uni<Optional<Decision<Application>>> amend(UUID id, AmendmentRequest request, @Nullable String ifMatch) {
        Reading reading = new Reading();
        String reason = reading.text("reason", Rulebook.R48, request.reason(), LONGEST_REASON);
        Optional<Company> company = company(reading, request);
        Optional<Participant> participant = participant(reading, request);
        if (!reading.isSound()) {
            throw Refusals.problem(new Decision.Refused<>(Refusal.FORM_INCOMPLETE, reading.faults()))
                    .build();
        }
        return amendApplication.amend(
                new ApplicationId(id), actor.get(), company.orElse(null), participant.orElse(null), reason, ifMatch);
    }

    private Optional<Company> company(Reading reading, AmendmentRequest request) {
        int thisYear = Tokyo.dateOf(clock.instant()).getYear();
        return request.company() == null
                ? Optional.empty()
                : new CompanyReader(reading, thisYear).read(request.company());
    }

    private static Optional<Participant> participant(Reading reading, AmendmentRequest request) {
        ParticipantRequest participant = request.participant();
        return participant == null ? Optional.empty() : ParticipantReader.read(reading, "participant", participant);
    }
}
