package dev.koubo.lottery.web.draw;

import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.Draw;
import dev.koubo.lottery.usecase.People;
import dev.koubo.lottery.usecase.draw.ProposeSeatPlan;
import dev.koubo.lottery.usecase.draw.RuleOnSeatPlan;
import dev.koubo.lottery.usecase.draw.SeeDraws;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.problem.Problem;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/programmes/{programme}/draws/{draw}/seat-plan-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seat plan", description = "Other frame numbers than the guide's, before the first draw is committed")
class SeatPlanResource {

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final SeeDraws see;
    private final ProposeSeatPlan propose;
    private final RuleOnSeatPlan rule;
    private final Steps steps;
    private final Shown shown;

    SeatPlanResource(
            Idempotency idempotency,
            CurrentActor actor,
            SeeDraws see,
            ProposeSeatPlan propose,
            RuleOnSeatPlan rule,
            Steps steps,
            Shown shown) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.see = see;
        this.propose = propose;
        this.rule = rule;
        this.steps = steps;
        this.shown = shown;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "listSeatPlanProposals", summary = "What was proposed, by whom, and who ruled on it (R55)")
    public Uni<Page<ProposalView.ForStaff>> list(
            @PathParam("programme") String programme, @PathParam("draw") int draw) {
        return see.one(programme, draw)
                .map(found -> found.orElseThrow(Problem::notFound).proposals())
                .map(proposals -> new Page<>(proposals, null).map(ProposalView.ForStaff::of));
    }

    @POST
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "proposeSeatPlan",
            summary = "Proposes other frame numbers for the first draw (R49, R55)",
            description =
                    "One proposal at a time, before the commitment. The draw is not committed while it is undecided.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DrawView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Proposed before",
            content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> propose(@BeanParam AskedStep asked, @NotNull @Valid SeatPlanProposalRequest request) {
        String programme = asked.programme();
        int draw = asked.draw();
        return idempotency.once(
                asked.key(),
                request,
                () -> propose.of(programme, draw, request.toWish(), People.of(actor.get(), Party.SECRETARIAT))
                        .invoke(decision -> Refusals.orRefuse(decision, Rulebook.R49))
                        .chain(decision -> decision instanceof Decision.Accepted<Draw>
                                ? shown.created(programme, draw)
                                : shown.draw(programme, draw)));
    }

    @POST
    @Path("/{number}/approval")
    @RolesAllowed(TOKYO)
    @Operation(
            operationId = "approveSeatPlan",
            summary = "Approves the numbers by Tokyo's decision; the seats follow from them (R55, R57)",
            description = "By another person than the one who proposed them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> approve(
            @BeanParam AskedStep asked,
            @PathParam("number") int number,
            @NotNull @Valid SeatPlanApprovalRequest request) {
        return steps.take(
                asked,
                request,
                (programme, draw) ->
                        rule.approve(programme, draw, number, People.of(actor.get(), Party.TOKYO), request.decision()));
    }

    @POST
    @Path("/{number}/refusal")
    @RolesAllowed(TOKYO)
    @Operation(operationId = "refuseSeatPlan", summary = "Declines the numbers; the plan stays as it is (R55)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DrawView.class)))
    public Uni<Response> refuse(
            @BeanParam AskedStep asked,
            @PathParam("number") int number,
            @NotNull @Valid SeatPlanRefusalRequest request) {
        return steps.take(
                asked,
                request,
                (programme, draw) ->
                        rule.refuse(programme, draw, number, People.of(actor.get(), Party.TOKYO), request.reason()));
    }
}
