package dev.koubo.lottery.web.selection;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.usecase.selection.SeeSelections;
import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import dev.koubo.request.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

@Path("/api/v1/selections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Selections", description = "What becomes of the selected companies")
class SelectionResource {

    private static final String LIST = "Selections by application id, unless sorted otherwise; all as a file";

    private final SeeSelections see;
    private final ShownSelection shown;
    private final Csv csv;

    SelectionResource(SeeSelections see, ShownSelection shown, Csv csv) {
        this.see = see;
        this.shown = shown;
        this.csv = csv;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(summary = LIST)
    public Uni<Page<SelectionView>> list(@BeanParam SelectionsWanted wanted, @BeanParam PageParameters page) {
        return lines(wanted, page.in(wanted.order()));
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listSelections", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@BeanParam SelectionsWanted wanted, @BeanParam CsvParameters file) {
        return csv.of(SelectionView.TABLE, wanted.order(), page -> lines(wanted, page));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({APPLICANT, SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readSelection", summary = "One selection with its deadline; a company sees its own alone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelectionView.class)))
    public Uni<Response> one(@PathParam("applicationId") UUID application) {
        return shown.to(new ApplicationId(application));
    }

    private Uni<Page<SelectionView>> lines(SelectionsWanted wanted, PageRequest page) {
        return see.list(wanted.query(), page).map(found -> found.map(SelectionView::of));
    }
}
