package dev.koubo.notification.web.desk;

import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.Response.Status.CREATED;
import static jakarta.ws.rs.core.Response.Status.OK;

import dev.koubo.notification.domain.Rulebook;
import dev.koubo.notification.domain.desk.CallDecision;
import dev.koubo.notification.domain.desk.CallId;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.desk.LogAttempt;
import dev.koubo.notification.usecase.desk.LookUpCalls;
import dev.koubo.notification.web.Refusals;
import dev.koubo.problem.Problem;
import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** Whom the desk owes a phone call, and how it went. */
@Path("/api/v1/desk/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk calls", description = "Whom the desk owes a phone call, and how it went")
class DeskCallResource {

    private static final String LIST =
            "Lists the phone calls that the desk owes, those that are due first unless sorted otherwise; no names and phones for auditors";

    private final LookUpCalls lookUp;
    private final LogAttempt logAttempt;
    private final Idempotency idempotency;
    private final Csv csv;

    DeskCallResource(LookUpCalls lookUp, LogAttempt logAttempt, Idempotency idempotency, Csv csv) {
        this.lookUp = lookUp;
        this.logAttempt = logAttempt;
        this.idempotency = idempotency;
        this.csv = csv;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(summary = LIST)
    public Uni<Page<DeskCallView>> list(@BeanParam CallsWanted wanted, @BeanParam PageParameters page) {
        return lookUp.page(wanted.filter(), page.in(wanted.order())).map(found -> found.map(DeskCallView::of));
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listDeskCalls", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@BeanParam CallsWanted wanted, @BeanParam CsvParameters file) {
        return csv.of(
                DeskCallView.TABLE,
                wanted.order(),
                page -> lookUp.page(wanted.filter(), page).map(found -> found.map(DeskCallView::of)));
    }

    @GET
    @Path("/{callId}")
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readDeskCall", summary = "Shows a phone call that the desk owes")
    @APIResponseSchema(DeskCallView.class)
    public Uni<Response> one(@PathParam("callId") UUID call) {
        return show(new CallId(call), OK);
    }

    @POST
    @Path("/{callId}/attempts")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "logDeskCallAttempt",
            summary = "Logs that somebody phoned; a result that was told by phone has arrived (R86, R191)")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = DeskCallView.class)))
    public Uni<Response> attempt(
            @PathParam("callId") UUID call,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull AttemptRequest request) {
        CallId id = new CallId(call);
        return idempotency.once(
                key, request, () -> logAttempt.log(id, request.toReport()).chain(this::answer));
    }

    private Uni<Response> answer(Optional<CallDecision> decision) {
        return switch (decision.orElseThrow(Problem::notFound)) {
            case CallDecision.Changed(DeskCall after, var _) -> show(after.id(), CREATED);
            case CallDecision.Unchanged(DeskCall asBefore) -> show(asBefore.id(), CREATED);
            case CallDecision.Refused(Rulebook rule, var field) ->
                Uni.createFrom().failure(Refusals.of(rule, field));
        };
    }

    private Uni<Response> show(CallId call, Response.Status status) {
        return lookUp.one(call)
                .map(found -> found.orElseThrow(Problem::notFound))
                .map(seen -> Response.status(status)
                        .header(HttpHeaders.ETAG, EntityTags.of(seen.call().version()))
                        .entity(DeskCallView.of(seen))
                        .build());
    }
}
