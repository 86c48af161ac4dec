package dev.koubo.lottery.web.selection;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.selection.Selection;
import dev.koubo.lottery.usecase.People;
import dev.koubo.lottery.usecase.selection.AnswerIntent;
import dev.koubo.lottery.usecase.selection.LapseSeat;
import dev.koubo.lottery.web.Refusals;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/selections/{applicationId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers", description = "Yes, no, and silence")
class AnswerResource {

    private static final String KEY = "Idempotency-Key";

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final AnswerIntent answer;
    private final LapseSeat lapse;
    private final ShownSelection shown;

    AnswerResource(
            Idempotency idempotency, CurrentActor actor, AnswerIntent answer, LapseSeat lapse, ShownSelection shown) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.answer = answer;
        this.lapse = lapse;
        this.shown = shown;
    }

    @POST
    @Path("/intent")
    @RolesAllowed({APPLICANT, SECRETARIAT})
    @Operation(
            operationId = "answerIntent",
            summary = "Takes the answer of a selected company (R88, R89, R98)",
            description =
                    "Yes may become no inside the window; a no after it is accepted and marked as late. What the desk enters "
                            + "counts from when it was given: a mail of the last evening is in time.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelectionView.class)))
    public Uni<Response> intent(
            @HeaderParam(KEY) @Nullable String key,
            @PathParam("applicationId") UUID application,
            @NotNull @Valid IntentRequest request) {
        ApplicationId id = new ApplicationId(application);
        return idempotency.once(
                key,
                request,
                () -> answer.with(id, request.takesPart(), request.channel(), request.given(), actor.get())
                        .map(decision -> Refusals.orRefuse(decision, Rulebook.R88))
                        .chain(() -> shown.to(id)));
    }

    @POST
    @Path("/lapse-proposal")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "proposeLapse",
            summary = "Proposes to let the seat of a silent company lapse, after the forms' due date (R99)",
            description =
                    "For who has not answered at all the proposal comes by itself at the forms' due date; this one is for who said "
                            + "yes and sends no forms.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelectionView.class)))
    public Uni<Response> propose(@HeaderParam(KEY) @Nullable String key, @PathParam("applicationId") UUID application) {
        ApplicationId id = new ApplicationId(application);
        return step(key, id, () -> lapse.propose(id, People.of(actor.get(), Party.SECRETARIAT)));
    }

    @POST
    @Path("/lapse")
    @RolesAllowed(TOKYO)
    @Operation(
            operationId = "lapseSeat",
            summary = "Approves the lapse, by another person than the one who proposed it, if anybody did (R99)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelectionView.class)))
    public Uni<Response> lapse(@HeaderParam(KEY) @Nullable String key, @PathParam("applicationId") UUID application) {
        ApplicationId id = new ApplicationId(application);
        return step(key, id, () -> lapse.approve(id, People.of(actor.get(), Party.TOKYO)));
    }

    private Uni<Response> step(@Nullable String key, ApplicationId id, Supplier<Uni<Decision<Selection>>> command) {
        return idempotency.once(
                key, null, () -> command.get().map(Refusals::orRefuse).chain(() -> shown.to(id)));
    }
}
