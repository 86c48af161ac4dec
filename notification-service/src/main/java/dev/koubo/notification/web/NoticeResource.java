package dev.koubo.notification.web;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.notification.domain.AboutId;
import dev.koubo.notification.domain.NoticeId;
import dev.koubo.notification.usecase.ConfirmArrival;
import dev.koubo.notification.usecase.LookUp;
import dev.koubo.notification.usecase.Notices;
import dev.koubo.notification.usecase.RecordBounce;
import dev.koubo.problem.Problem;
import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** What was sent, what is still to be sent, and what has arrived. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices", description = "What was sent, what is still to be sent, and what has arrived")
class NoticeResource {

    private static final String LIST =
            "Lists the notices in the order in which they were owed, unless sorted otherwise; no addresses for auditors";

    private final LookUp lookUp;
    private final ConfirmArrival confirmArrival;
    private final RecordBounce recordBounce;
    private final Idempotency idempotency;
    private final Answers answers;
    private final Csv csv;

    NoticeResource(
            LookUp lookUp,
            ConfirmArrival confirmArrival,
            RecordBounce recordBounce,
            Idempotency idempotency,
            Answers answers,
            Csv csv) {
        this.lookUp = lookUp;
        this.confirmArrival = confirmArrival;
        this.recordBounce = recordBounce;
        this.idempotency = idempotency;
        this.answers = answers;
        this.csv = csv;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(summary = LIST)
    public Uni<Page<NoticeView>> list(@BeanParam NoticesWanted wanted, @BeanParam PageParameters page) {
        return lookUp.page(wanted.filter(), page.in(wanted.order())).chain(answers::page);
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listNotices", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@BeanParam NoticesWanted wanted, @BeanParam CsvParameters file) {
        return csv.of(
                NoticeView.TABLE,
                wanted.order(),
                page -> lookUp.page(wanted.filter(), page).chain(answers::page));
    }

    @GET
    @Path("/mine")
    @RolesAllowed(APPLICANT)
    @Operation(operationId = "listMyNotices", summary = "Lists what was sent about the caller's own application")
    public Uni<Page<MyNoticeView>> mine(
            @QueryParam("applicationId") @NotNull UUID application, @BeanParam PageParameters page) {
        return lookUp.mine(new AboutId(application), page.in(Notices.SORTS.parse(null)))
                .map(found -> found.orElseThrow(Problem::notFound).map(MyNoticeView::of));
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

    @POST
    @Path("/{noticeId}/bounce")
    @RolesAllowed(SECRETARIAT)
    @Operation(
            operationId = "recordBounce",
            summary =
                    "Records that a mail came back after it had been accepted; the desk then phones about a result (R86, R191)")
    @APIResponseSchema(NoticeView.class)
    public Uni<Response> bounce(
            @PathParam("noticeId") UUID notice,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable BounceRequest request) {
        Instant bouncedAt = request == null || request.bouncedAt() == null
                ? null
                : request.bouncedAt().toInstant();
        return idempotency.once(
                key,
                request == null ? "" : request,
                () -> recordBounce.record(new NoticeId(notice), bouncedAt).chain(answers::to));
    }
}
