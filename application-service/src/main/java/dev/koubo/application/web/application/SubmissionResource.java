package dev.koubo.application.web.application;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.SECRETARIAT;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.Tokyo;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.application.Submit;
import dev.koubo.application.usecase.application.Submit.OnBehalf;
import dev.koubo.application.usecase.application.SubmitApplication;
import dev.koubo.application.usecase.application.SubmitApplication.Outcome;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.Refusals;
import dev.koubo.application.web.application.ApplicationRequest.OnBehalfRequest;
import dev.koubo.problem.Problem;
import dev.koubo.request.Actor;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where forms come in. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class SubmissionResource {

    private static final int LONGEST_REASON = 200;

    private final SubmitApplication submitApplication;
    private final ApplicationViews views;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final InstantSource clock;

    SubmissionResource(
            SubmitApplication submitApplication,
            ApplicationViews views,
            Idempotency idempotency,
            CurrentActor actor,
            InstantSource clock) {
        this.submitApplication = submitApplication;
        this.views = views;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({APPLICANT, SECRETARIAT})
    @Operation(
            operationId = "submitApplication",
            summary = "Receives a form (R33 to R44); the secretariat sends one on behalf of a company with a reason")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public Uni<Response> submit(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull ApplicationRequest request,
            @Context HttpHeaders headers) {
        Instant receivedAt = clock.instant();
        return idempotency.once(
                key,
                request,
                () -> submitApplication
                        .submit(command(request, receivedAt))
                        .map(outcome -> accepted(outcome.orElseThrow(Problem::notFound)))
                        .chain(application -> views.show(Response.Status.CREATED, application, headers)
                                .map(answer ->
                                        answer.location(link(application.id())).build())));
    }

    private Submit command(ApplicationRequest request, Instant receivedAt) {
        Actor sender = actor.get();
        OnBehalf onBehalf = onBehalf(sender, request.onBehalf());
        Form form = Refusals.orProblem(
                FormReader.read(request, Tokyo.dateOf(receivedAt).getYear()));
        return new Submit(programme(request), form, sender, receivedAt, onBehalf);
    }

    private static ProgrammeId programme(ApplicationRequest request) {
        String programme = request.programme();
        if (programme == null || !programme.matches(ProgrammeId.SHAPE)) {
            throw Problem.notFound();
        }
        return new ProgrammeId(programme);
    }

    /** The secretariat does not apply for itself, and nobody else applies for others (R35). */
    private static @Nullable OnBehalf onBehalf(Actor sender, @Nullable OnBehalfRequest request) {
        if (!sender.is(SECRETARIAT)) {
            if (request != null) {
                throw Refusals.problem(Refusal.ON_BEHALF_NEEDS_REASON);
            }
            return null;
        }
        Reading reading = new Reading();
        String reason = reading.text(
                "onBehalf.reason", Rulebook.R35, request == null ? null : request.reason(), LONGEST_REASON);
        if (!reading.isSound()) {
            throw Refusals.problem(new Decision.Refused<>(Refusal.ON_BEHALF_NEEDS_REASON, reading.faults()))
                    .build();
        }
        return new OnBehalf(reason, request == null ? null : request.applicant());
    }

    /** A refusal names the application that is in the way to whoever may see it (R40). */
    private static Application accepted(Outcome outcome) {
        return switch (outcome.decision()) {
            case Decision.Accepted<Application>(Application application) -> application;
            case Decision.Refused<Application> refused ->
                throw Refusals.problem(refused)
                        .with(
                                "existing",
                                outcome.standing()
                                        .map(id -> link(id).toString())
                                        .orElse(null))
                        .build();
        };
    }

    private static URI link(ApplicationId id) {
        return URI.create("/api/v1/applications/" + id);
    }
}
