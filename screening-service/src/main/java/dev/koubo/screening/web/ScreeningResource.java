package dev.koubo.screening.web;

import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import dev.koubo.problem.Problem;
import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Sort;
import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.State;
import dev.koubo.screening.usecase.LookUp;
import dev.koubo.screening.usecase.NextCall;
import dev.koubo.screening.usecase.Screenings;
import dev.koubo.screening.usecase.Scripts;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/** What staff may see of the screenings; nobody else sees anything (R75). */
@Path("/api/v1/screenings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings", description = "What staff may see of the screenings")
public class ScreeningResource {

    private static final String LIST = "Lists the screenings by the instant until which a call is owed; all as a file";

    private final LookUp lookUp;
    private final NextCall nextCall;
    private final Scripts scripts;
    private final Answers answers;
    private final Csv csv;

    ScreeningResource(LookUp lookUp, NextCall nextCall, Scripts scripts, Answers answers, Csv csv) {
        this.lookUp = lookUp;
        this.nextCall = nextCall;
        this.scripts = scripts;
        this.answers = answers;
        this.csv = csv;
    }

    @GET
    @Produces(APPLICATION_JSON)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(summary = LIST)
    public Uni<Page<SummaryView>> list(@BeanParam Wanted wanted, @BeanParam PageParameters page) {
        return lines(wanted, page.in(wanted.order()));
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listScreenings", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@BeanParam Wanted wanted, @BeanParam CsvParameters file) {
        return csv.of(SummaryView.TABLE, wanted.order(), page -> lines(wanted, page));
    }

    @GET
    @Path("/next")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "readNextCall", summary = "Says whom to call next; nobody outside the desk's hours (R74)")
    public Uni<NextCallView> next() {
        return nextCall.head().chain(answers::next);
    }

    @GET
    @Path("/scripts/{version}")
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readScript", summary = "Shows the script that callers follow (R4, R65)")
    public ScriptView script(@PathParam("version") String version) {
        return scripts.find(version).map(ScriptView::of).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readScreening", summary = "Shows a screening; names and phones to the secretariat only")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ScreeningView.class)))
    public Uni<Response> one(@PathParam("applicationId") UUID application) {
        return lookUp.one(new ApplicationId(application))
                .map(found -> found.orElseThrow(Problem::notFound))
                .chain(screening -> answers.show(Response.Status.OK, screening));
    }

    private Uni<Page<SummaryView>> lines(Wanted wanted, PageRequest page) {
        return lookUp.page(wanted.state(), page).map(found -> found.map(SummaryView::of));
    }

    /** Which screenings, and in which order. */
    record Wanted(
            @QueryParam("state") @Nullable State state,

            @Parameter(description = "contactDueAt, receivedAt, state, applicationId; with `-` in front descending")
            @QueryParam("sort")
            @Nullable
            String sort) {

        private Sort order() {
            return Screenings.SORTS.parse(sort);
        }
    }
}
