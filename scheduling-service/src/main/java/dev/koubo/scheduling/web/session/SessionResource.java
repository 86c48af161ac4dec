package dev.koubo.scheduling.web.session;

import dev.koubo.request.CurrentActor;
import dev.koubo.request.EntityTags;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import dev.koubo.request.Roles;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.participant.Participant;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.usecase.participant.AnswerSurvey;
import dev.koubo.scheduling.usecase.participant.DecideAbsence;
import dev.koubo.scheduling.usecase.participant.RecordAttendance;
import dev.koubo.scheduling.usecase.session.ListSessions;
import dev.koubo.scheduling.web.Refusals;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions")
class SessionResource {

    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final ListSessions list;
    private final RecordAttendance recordAttendance;
    private final DecideAbsence decideAbsence;
    private final AnswerSurvey answerSurvey;

    SessionResource(
            Idempotency idempotency,
            CurrentActor actor,
            ListSessions list,
            RecordAttendance recordAttendance,
            DecideAbsence decideAbsence,
            AnswerSurvey answerSurvey) {
        this.idempotency = idempotency;
        this.actor = actor;
        this.list = list;
        this.recordAttendance = recordAttendance;
        this.decideAbsence = decideAbsence;
        this.answerSurvey = answerSurvey;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listSessions", summary = "The sessions of a programme, all on one page")
    public Uni<Page<SessionView>> list(@QueryParam("programme") @Nullable String programme) {
        return list.of(Optional.ofNullable(programme).map(ProgrammeId::new))
                .map(found -> new Page<>(found.stream().map(SessionView::of).toList(), null));
    }

    @POST
    @Path("/{number}/attendances")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "recordAttendance", summary = "Records, or corrects, how a company took part in a part")
    @APIResponseSchema(value = AttendanceView.class, responseCode = "201")
    public Uni<Response> recordAttendance(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("number") int number,
            @NotNull @Valid AttendanceRequest request) {
        return idempotency.once(
                key,
                request,
                () -> recordAttendance
                        .with(request.command(number, actor.get()))
                        .map(Refusals::orRefuse)
                        .map(recorded -> created(recorded.participant(), AttendanceView.of(recorded))));
    }

    @POST
    @Path("/{number}/absences/{applicationId}/outcome")
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(operationId = "decideAbsence", summary = "Decides how a missed session is handled")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201")
    public Uni<Response> decideAbsence(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("number") int number,
            @PathParam("applicationId") UUID applicationId,
            @NotNull @Valid OutcomeRequest request) {
        return idempotency.once(
                key,
                request,
                () -> decideAbsence
                        .with(request.command(number, applicationId, actor.get()))
                        .map(Refusals::orRefuse)
                        .map(decided -> created(decided.participant(), OutcomeView.of(decided))));
    }

    @POST
    @Path("/{number}/survey-answers")
    @RolesAllowed(Roles.APPLICANT)
    @Operation(operationId = "answerSurvey", summary = "Answers the survey of a session, once")
    @APIResponseSchema(value = SurveyView.class, responseCode = "201")
    public Uni<Response> answerSurvey(
            @Parameter(required = true) @HeaderParam("Idempotency-Key") @Nullable String key,
            @PathParam("number") int number,
            @NotNull @Valid SurveyRequest request) {
        ApplicationId application = new ApplicationId(request.applicationId());
        return idempotency.once(
                key,
                request,
                () -> answerSurvey
                        .with(application, number, request.answers().answers(), actor.get())
                        .map(Refusals::orRefuse)
                        .map(answered -> created(answered.participant(), SurveyView.of(answered))));
    }

    private static Response created(Participant participant, Object view) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.ETAG, EntityTags.of(participant.version()))
                .entity(view)
                .build();
    }
}
