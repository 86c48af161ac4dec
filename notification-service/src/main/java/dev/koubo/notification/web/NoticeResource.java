package dev.koubo.notification.web;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.domain.State;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.usecase.ConfirmArrival;
import dev.koubo.notification.usecase.LookUp;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.problem.Problem;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was sent, what is still to be sent, and what has arrived. */
@Path("/api/v1/notices")
@Tag(name = "Notices", description = "What was sent, what is still to be sent, and what has arrived")
class NoticeResource {

    private final LookUp lookUp;
    private final ConfirmArrival confirmArrival;
    private final Idempotency idempotency;
    private final Answers answers;

    NoticeResource(LookUp lookUp, ConfirmArrival confirmArrival, Idempotency idempotency, Answers answers) {
        this.lookUp = lookUp;
        this.confirmArrival = confirmArrival;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(
            operationId = "listNotices",
            summary = "Lists the notices in the order in which they were owed; no addresses for auditors")
    public Uni<Page<NoticeView>> list(
            @QueryParam("template") @Nullable Template template,
            @QueryParam("state") @Nullable State state,
            @QueryParam("about") @Nullable UUID about,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Notices.Filter filter = new Notices.Filter(template, state, about == null ? null : new AboutId(about));
        return lookUp.page(filter, cursor, Page.limit(limit)).chain(answers::page);
    }

    @GET
    @Path("/mine")
    @RolesAllowed(APPLICANT)
    @Operation(operationId = "listMyNotices", summary = "Lists what was sent about the caller's own application")
    public Uni<Page<MyNoticeView>> mine(
            @QueryParam("applicationId") @NotNull UUID application,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return lookUp.mine(new AboutId(application), cursor, Page.limit(limit))
                .map(page -> page.orElseThrow(Problem::notFound).map(MyNoticeView::of));
    }

    @GET
    @Path("/{noticeId}")
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readNotice", summary = "Shows a notice")
    @APIResponseSchema(NoticeView.class)
    public Uni<Response> one(@PathParam("noticeId") UUID notice) {
        return lookUp.one(new NoticeId(notice)).chain(found -> answers.show(found.orElseThrow(Problem::notFound)));
    }

    @POST
    @Path("/{noticeId}/arrival")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "confirmArrival", summary = "Records that a notice has reached its recipient (R191)")
    @APIResponseSchema(NoticeView.class)
    public Uni<Response> arrival(
            @PathParam("noticeId") UUID notice,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable ArrivalRequest request) {
        Instant arrivedAt = request == null || request.arrivedAt() == null
                ? null
                : request.arrivedAt().toInstant();
        return idempotency.once(
                key,
                request == null ? "" : request,
                () -> confirmArrival.confirm(new NoticeId(notice), arrivedAt).chain(answers::to));
    }
}
