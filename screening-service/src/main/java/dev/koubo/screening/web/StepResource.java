package dev.koubo.screening.web;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static jakarta.ws.rs.core.Response.Status.CREATED;
import static jakarta.ws.rs.core.Response.Status.OK;

import dev.koubo.request.Idempotency;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.usecase.AnswerTerms;
import dev.koubo.screening.usecase.Approve;
import dev.koubo.screening.usecase.ConfirmLevel;
import dev.koubo.screening.usecase.GiveUp;
import dev.koubo.screening.usecase.LogAttempt;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of a screening: the secretariat records, Tokyo approves (R69, R70). */
@Path("/api/v1/screenings/{applicationId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steps", description = "The secretariat records, Tokyo approves")
public class StepResource {

    private static final String KEY = "Idempotency-Key";

    private final Idempotency idempotency;
    private final LogAttempt logAttempt;
    private final ConfirmLevel confirmLevel;
    private final AnswerTerms answerTerms;
    private final GiveUp giveUp;
    private final Approve approve;
    private final Answers answers;

    StepResource(
            Idempotency idempotency,
            LogAttempt logAttempt,
            ConfirmLevel confirmLevel,
            AnswerTerms answerTerms,
            GiveUp giveUp,
            Approve approve,
            Answers answers) {
        this.idempotency = idempotency;
        this.logAttempt = logAttempt;
        this.confirmLevel = confirmLevel;
        this.answerTerms = answerTerms;
        this.giveUp = giveUp;
        this.approve = approve;
        this.answers = answers;
    }

    @POST
    @Path("/attempts")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "logAttempt", summary = "Logs a phone call (R60)")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ScreeningView.class)))
    public Uni<Response> attempt(
            @PathParam("applicationId") UUID application,
            @HeaderParam(KEY) @Nullable String key,
            @Valid @NotNull AttemptRequest request) {
        return idempotency.once(
                key,
                request,
                () -> logAttempt
                        .log(new ApplicationId(application), request.toCall())
                        .chain(decision -> answers.to(decision, CREATED)));
    }

    @POST
    @Path("/level")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "confirmLevel", summary = "Records the security level confirmed by phone (R62, R63)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ScreeningView.class)))
    public Uni<Response> level(
            @PathParam("applicationId") UUID application,
            @HeaderParam(KEY) @Nullable String key,
            @Valid @NotNull LevelRequest request) {
        return idempotency.once(
                key,
                request,
                () -> confirmLevel
                        .confirm(new ApplicationId(application), request.toChecklist())
                        .chain(decision -> answers.to(decision, OK)));
    }

    @POST
    @Path("/terms")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "answerTerms", summary = "Records the answer to the explained terms (R65, R66, R67)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ScreeningView.class)))
    public Uni<Response> terms(
            @PathParam("applicationId") UUID application,
            @HeaderParam(KEY) @Nullable String key,
            @Valid @NotNull TermsRequest request) {
        return idempotency.once(
                key,
                request,
                () -> answerTerms
                        .answer(new ApplicationId(application), request.toAnswer())
                        .chain(decision -> answers.to(decision, OK)));
    }

    @POST
    @Path("/closing")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "closeUnreached", summary = "Closes the case of an applicant nobody could reach (R61)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ScreeningView.class)))
    public Uni<Response> closing(@PathParam("applicationId") UUID application, @HeaderParam(KEY) @Nullable String key) {
        return idempotency.once(
                key,
                "",
                () -> giveUp.giveUp(new ApplicationId(application)).chain(decision -> answers.to(decision, OK)));
    }

    @POST
    @Path("/approval")
    @RolesAllowed(TOKYO)
    @Operation(operationId = "approveApplication", summary = "Approves a completed application (R70)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ScreeningView.class)))
    public Uni<Response> approval(
            @PathParam("applicationId") UUID application, @HeaderParam(KEY) @Nullable String key) {
        return idempotency.once(
                key,
                "",
                () -> approve.approve(new ApplicationId(application)).chain(decision -> answers.to(decision, OK)));
    }
}
