package dev.koubo.application.web.application;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.Tokyo;
import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.application.Company;
import dev.koubo.application.domain.application.Participant;
import dev.koubo.application.usecase.application.AmendApplication;
import dev.koubo.application.usecase.application.ExcludeApplicant;
import dev.koubo.application.usecase.application.WithdrawApplication;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.Refusals;
import dev.koubo.problem.Problem;
import dev.koubo.problem.ProblemBuilder;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is done to an application after its form was received. */
@Path("/api/v1/applications/{id}")
@Tag(name = "Applications")
public class CaseResource {

    private static final int LONGEST_REASON = 200;

    private final AmendApplication amendApplication;
    private final WithdrawApplication withdrawApplication;
    private final ExcludeApplicant excludeApplicant;
    private final ApplicationViews views;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final InstantSource clock;

    CaseResource(
            AmendApplication amendApplication,
            WithdrawApplication withdrawApplication,
            ExcludeApplicant excludeApplicant,
            ApplicationViews views,
            Idempotency idempotency,
            CurrentActor actor,
            InstantSource clock) {
        this.amendApplication = amendApplication;
        this.withdrawApplication = withdrawApplication;
        this.excludeApplicant = excludeApplicant;
        this.views = views;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
    }

    @POST
    @Path("/amendments")
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
        return idempotency.once(key, request, () -> {
            Reading reading = new Reading();
            String reason = reading.text("reason", Rulebook.R48, request.reason(), LONGEST_REASON);
            Optional<Company> company = company(reading, request);
            Optional<Participant> participant = participant(reading, request);
            if (!reading.isSound()) {
                throw Refusals.problem(new Decision.Refused<>(Refusal.FORM_INCOMPLETE, reading.faults()))
                        .build();
            }
            return amendApplication
                    .amend(
                            new ApplicationId(id),
                            actor.get(),
                            company.orElse(null),
                            participant.orElse(null),
                            reason,
                            ifMatch)
                    .chain(decision -> show(decision, headers));
        });
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({APPLICANT, SECRETARIAT})
    @Operation(operationId = "withdrawApplication", summary = "Gives an application up before it is selected (R89)")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return idempotency.once(
                key,
                null,
                () -> withdrawApplication
                        .withdraw(new ApplicationId(id), actor.get())
                        .map(decision -> pointingToSelection(id, decision))
                        .chain(decision -> show(decision, headers)));
    }

    @POST
    @Path("/exclusion-proposals")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "proposeExclusion", summary = "The first of two keys to exclude an applicant (R72)")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> proposeExclusion(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ExclusionRequest request,
            @Context HttpHeaders headers) {
        return idempotency.once(
                key,
                request,
                () -> excludeApplicant
                        .propose(new ApplicationId(id), request.ground(), request.reason(), actor.get())
                        .chain(decision -> show(decision, headers)));
    }

    @POST
    @Path("/exclusion")
    @RolesAllowed(TOKYO)
    @Operation(operationId = "excludeApplicant", summary = "The second key, of another person (R71, R72)")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> exclude(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers) {
        return idempotency.once(
                key,
                null,
                () -> excludeApplicant
                        .decide(new ApplicationId(id), actor.get())
                        .chain(decision -> show(decision, headers)));
    }

    private Uni<Response> show(Optional<Decision<Application>> decision, HttpHeaders headers) {
        Application after = Refusals.orProblem(decision.orElseThrow(Problem::notFound));
        return views.show(Response.Status.OK, after, headers).map(Response.ResponseBuilder::build);
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

    /** Who was selected is shown the way to the selection. */
    private static Optional<Decision<Application>> pointingToSelection(
            UUID id, Optional<Decision<Application>> decision) {
        decision.ifPresent(answer -> {
            if (answer instanceof Decision.Refused<Application> refused
                    && refused.refusal() == Refusal.WITHDRAW_AT_THE_SELECTION) {
                ProblemBuilder problem = Refusals.problem(refused);
                throw problem.with("selection", "/api/v1/selections/" + id + "/intent")
                        .build();
            }
        });
        return decision;
    }
}
