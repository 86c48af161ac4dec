package dev.koubo.application.web.application;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.application.domain.application.ApplicationId;
import dev.koubo.application.usecase.application.ReadApplications;
import dev.koubo.problem.Problem;
import dev.koubo.request.Actor;
import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import dev.koubo.request.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/** Applications to be read: an applicant's own, and all of them by staff. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications", description = "The case of each applicant, from the form to the end of support")
public class ApplicationResource {

    private static final String LIST = "Lists applications in order of receipt, unless sorted otherwise; all as a file";

    private final ReadApplications readApplications;
    private final ApplicationViews views;
    private final CurrentActor actor;
    private final Csv csv;

    ApplicationResource(ReadApplications readApplications, ApplicationViews views, CurrentActor actor, Csv csv) {
        this.readApplications = readApplications;
        this.views = views;
        this.actor = actor;
        this.csv = csv;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(summary = LIST)
    public Uni<Page<SummaryView>> list(@Valid @BeanParam ApplicationsWanted wanted, @BeanParam PageParameters page) {
        return lines(wanted, page.in(wanted.order()), actor.get());
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listApplications", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@Valid @BeanParam ApplicationsWanted wanted, @BeanParam CsvParameters file) {
        Actor reader = actor.get();
        return csv.of(SummaryView.TABLE, wanted.order(), page -> lines(wanted, page, reader));
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

    private Uni<Page<SummaryView>> lines(ApplicationsWanted wanted, PageRequest page, Actor reader) {
        return readApplications
                .page(wanted.filter(), page)
                .map(found -> found.map(application -> SummaryView.of(application, reader)));
    }
}
