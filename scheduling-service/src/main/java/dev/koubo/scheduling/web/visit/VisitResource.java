package dev.koubo.scheduling.web.visit;

import dev.koubo.request.CurrentActor;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Roles;
import dev.koubo.scheduling.domain.Decision;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.usecase.visit.CancelVisit;
import dev.koubo.scheduling.usecase.visit.FixVisit;
import dev.koubo.scheduling.usecase.visit.ProposeVisit;
import dev.koubo.scheduling.usecase.visit.ReportVisit;
import dev.koubo.scheduling.usecase.visit.SeeVisits;
import dev.koubo.scheduling.web.Refusals;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(VisitResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
class VisitResource {

    static final String PATH = "/api/v1/visits";

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final SeeVisits see;
    private final ProposeVisit propose;
    private final FixVisit fix;
    private final ReportVisit report;
    private final CancelVisit cancel;

    VisitResource(
            Idempotency idempotency,
            CurrentActor actor,
            SeeVisits see,
            ProposeVisit propose,
            FixVisit fix,
            ReportVisit report,
            CancelVisit cancel) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.see = see;
        this.propose = propose;
        this.fix = fix;
        this.report = report;
        this.cancel = cancel;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.TOKYO, Roles.AUDITOR, Roles.EXPERT, Roles.APPLICANT})
    @Operation(operationId = "getVisit", summary = "One visit with its history")
    @APIResponseSchema(value = VisitView.class, responseCode = "200")
    public Uni<Response> one(@PathParam("id") UUID id) {
        return shown(Response.ok(), new VisitId(id));
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "proposeVisit", summary = "Proposes slots of a visit to a company")
    @APIResponseSchema(value = VisitView.class, responseCode = "201")
    public Uni<Response> propose(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ProposalRequest request) {
        return idempotency.once(
                key,
                request,
                () -> propose.with(request.command(actor.get()))
                        .map(Refusals::orRefuse)
                        .map(visit -> visit.details().id())
                        .chain(id -> shown(Response.created(URI.create(PATH + "/" + id)), id)));
    }

    @POST
    @Path("/{id}/appointment")
    @RolesAllowed(Roles.APPLICANT)
    @Operation(operationId = "fixVisit", summary = "Fixes the slot that the company chooses")
    @APIResponseSchema(value = VisitView.class, responseCode = "200")
    public Uni<Response> fix(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("id") UUID id,
            @NotNull @Valid AppointmentRequest request) {
        VisitId visit = new VisitId(id);
        return change(key, request, visit, () -> fix.with(visit, request.slot(), actor.get()));
    }

    @POST
    @Path("/{id}/report")
    @RolesAllowed(Roles.EXPERT)
    @Operation(operationId = "reportVisit", summary = "Takes the report of the visit's own expert")
    @APIResponseSchema(value = VisitView.class, responseCode = "200")
    public Uni<Response> report(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("id") UUID id,
            @NotNull @Valid ReportRequest request) {
        VisitId visit = new VisitId(id);
        return change(key, request, visit, () -> report.with(visit, request.report(), actor.get()));
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "cancelVisit", summary = "Cancels a visit, to be proposed anew under its number")
    @APIResponseSchema(value = VisitView.class, responseCode = "200")
    public Uni<Response> cancel(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("id") UUID id,
            @NotNull @Valid CancellationRequest request) {
        VisitId visit = new VisitId(id);
        return change(key, request, visit, () -> cancel.with(visit, request.reason(), actor.get()));
    }

    private <T extends Visit> Uni<Response> change(
            @Nullable String key, Object request, VisitId id, Supplier<Uni<Decision<T>>> command) {
        return idempotency.once(
                key, request, () -> command.get().map(Refusals::orRefuse).chain(changed -> shown(Response.ok(), id)));
    }

    private Uni<Response> shown(Response.ResponseBuilder response, VisitId id) {
        return see.one(id, actor.get())
                .map(Refusals::orRefuse)
                .map(sheet -> response.entity(VisitView.of(sheet))
                        .header(HttpHeaders.ETAG, EntityTags.of(sheet.visit().version()))
                        .build());
    }
}
