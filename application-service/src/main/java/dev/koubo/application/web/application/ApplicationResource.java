package dev.koubo.application.web.application;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.usecase.application.Applications.Filter;
import dev.koubo.application.usecase.application.ReadApplications;
import dev.koubo.problem.Problem;
import dev.koubo.request.Actor;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applications to be read: an applicant's own, and all of them by staff. */
@Path("/api/v1/applications")
@Tag(name = "Applications", description = "The case of each applicant, from the form to the end of support")
public class ApplicationResource {

    private final ReadApplications readApplications;
    private final ApplicationViews views;
    private final CurrentActor actor;

    ApplicationResource(ReadApplications readApplications, ApplicationViews views, CurrentActor actor) {
        this.readApplications = readApplications;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "listApplications", summary = "Lists applications in order of receipt")
    public Uni<Page<SummaryView>> list(
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("state") @Nullable String state,
            @QueryParam("frame") @Nullable Frame frame,
            @QueryParam("name") @Size(max = 100) @Nullable String name,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Actor reader = actor.get();
        Filter filter = new Filter(programme, state, frame, name);
        return readApplications
                .page(filter, cursor, Page.limit(limit))
                .map(page -> page.map(application -> SummaryView.of(application, reader)));
    }

    @GET
    @Path("/mine")
    @RolesAllowed(APPLICANT)
    @Operation(operationId = "listMyApplications", summary = "Lists the applications of whoever asks")
    public Uni<Page<SummaryView>> mine() {
        Actor reader = actor.get();
        return readApplications
                .ownedBy(reader)
                .map(own -> new Page<>(
                        own.stream()
                                .map(application -> SummaryView.of(application, reader))
                                .toList(),
                        null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({APPLICANT, SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readApplication", summary = "Shows an application to its owner and to staff")
    @APIResponseSchema(ApplicationView.class)
    public Uni<Response> one(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return readApplications
                .one(new ApplicationId(id), actor.get())
                .map(found -> found.orElseThrow(Problem::notFound))
                .chain(application -> views.show(Response.Status.OK, application, headers))
                .map(Response.ResponseBuilder::build);
    }

    @GET
    @Path("/{id}/receipt")
    @RolesAllowed(APPLICANT)
    @Operation(
            operationId = "readReceipt",
            summary = "Shows its owner the proof by which a line of the published draw is found (R94, R96)")
    public Uni<ReceiptView> receipt(@PathParam("id") UUID id) {
        return readApplications
                .receipt(new ApplicationId(id), actor.get())
                .map(found -> ReceiptView.of(found.orElseThrow(Problem::notFound)));
    }
}
