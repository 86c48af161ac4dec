package dev.koubo.consent.web;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Form;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.Party;
import dev.koubo.consent.domain.State;
import dev.koubo.consent.usecase.CheckPart;
import dev.koubo.consent.usecase.HandInPart;
import dev.koubo.consent.usecase.LookUp;
import dev.koubo.problem.Problem;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Both forms of each selected company: a company sees and hands in its own, the secretariat checks. */
@Path("/api/v1/consents")
@Tag(name = "Consents", description = "Both consent forms of each selected company")
class ConsentResource {

    private static final String KEY = "Idempotency-Key";

    private final Idempotency idempotency;
    private final LookUp lookUp;
    private final HandInPart handInPart;
    private final CheckPart checkPart;

    ConsentResource(Idempotency idempotency, LookUp lookUp, HandInPart handInPart, CheckPart checkPart) {
        this.idempotency = idempotency;
        this.lookUp = lookUp;
        this.handInPart = handInPart;
        this.checkPart = checkPart;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "listConsents", summary = "Lists the consents by their due date")
    public Uni<Page<ConsentView>> list(
            @QueryParam("state") @Nullable State state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        return lookUp.page(state, cursor, Page.limit(limit)).map(page -> page.map(ConsentView::of));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({APPLICANT, SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readConsent", summary = "Shows both forms of one company; an applicant sees its own only")
    @APIResponseSchema(ConsentView.class)
    public Uni<Response> one(@PathParam("applicationId") UUID application) {
        return lookUp.one(new ApplicationId(application))
                .map(found -> Answers.show(Response.Status.OK, found.orElseThrow(Problem::notFound)));
    }

    @POST
    @Path("/{applicationId}/parts")
    @RolesAllowed(APPLICANT)
    @Operation(operationId = "handInConsentPart", summary = "Hands one of the four signature parts in (R104)")
    @APIResponseSchema(value = ConsentView.class, responseCode = "201")
    public Uni<Response> handIn(
            @PathParam("applicationId") UUID application,
            @HeaderParam(KEY) @Nullable String key,
            @Valid @NotNull PartRequest request) {
        return idempotency.once(
                key,
                request,
                () -> handInPart
                        .handIn(new ApplicationId(application), request.key(), request.toSigned())
                        .map(decision -> Answers.to(decision, Response.Status.CREATED)));
    }

    @POST
    @Path("/{applicationId}/parts/{form}/{party}/check")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "checkConsentPart", summary = "Accepts a part or gives it back (R105, R106, R107)")
    @APIResponseSchema(ConsentView.class)
    public Uni<Response> check(
            @PathParam("applicationId") UUID application,
            @PathParam("form") Form form,
            @PathParam("party") Party party,
            @HeaderParam(KEY) @Nullable String key,
            @Valid @NotNull CheckRequest request) {
        return idempotency.once(
                key,
                request,
                () -> checkPart
                        .check(new ApplicationId(application), new PartKey(form, party), request.verdict())
                        .map(decision -> Answers.to(decision, Response.Status.OK)));
    }
}
