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
import dev.koubo.consent.usecase.Consents;
import dev.koubo.consent.usecase.HandInPart;
import dev.koubo.consent.usecase.LookUp;
import dev.koubo.problem.Problem;
import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Sort;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** Both forms of each selected company: a company sees and hands in its own, the secretariat checks. */
@Path("/api/v1/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents", description = "Both consent forms of each selected company")
class ConsentResource {

    private static final String KEY = "Idempotency-Key";
    private static final String LIST = "Lists the consents by their due date, unless sorted otherwise; all as a file";

    private final Idempotency idempotency;
    private final LookUp lookUp;
    private final HandInPart handInPart;
    private final CheckPart checkPart;
    private final Csv csv;

    ConsentResource(Idempotency idempotency, LookUp lookUp, HandInPart handInPart, CheckPart checkPart, Csv csv) {
        this.idempotency = idempotency;
        this.lookUp = lookUp;
        this.handInPart = handInPart;
        this.checkPart = checkPart;
        this.csv = csv;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(summary = LIST)
    public Uni<Page<ConsentView>> list(@BeanParam Wanted wanted, @BeanParam PageParameters page) {
        return lines(wanted, page.in(wanted.order()));
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listConsents", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@BeanParam Wanted wanted, @BeanParam CsvParameters file) {
        return csv.of(ConsentView.TABLE, wanted.order(), page -> lines(wanted, page));
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

    private Uni<Page<ConsentView>> lines(Wanted wanted, PageRequest page) {
        return lookUp.page(wanted.state(), page).map(found -> found.map(ConsentView::of));
    }

    /** Which consents, and in which order. */
    record Wanted(
            @QueryParam("state") @Nullable State state,

            @Parameter(description = "due.at, requestedAt, state, applicationId; with `-` in front descending")
            @QueryParam("sort")
            @Nullable
            String sort) {

        private Sort order() {
            return Consents.SORTS.parse(sort);
        }
    }
}
