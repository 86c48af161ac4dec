package dev.koubo.lottery.web.selection;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.SelectionState;
import dev.koubo.lottery.usecase.selection.SeeSelections;
import dev.koubo.lottery.usecase.selection.SelectionQuery;
import dev.koubo.request.Cursor;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/selections")
@Tag(name = "Selections", description = "What becomes of the selected companies")
class SelectionResource {

    private final SeeSelections see;
    private final ShownSelection shown;

    SelectionResource(SeeSelections see, ShownSelection shown) {
        this.see = see;
        this.shown = shown;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "listSelections", summary = "Selections by application id")
    public Uni<Page<SelectionView>> list(
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("draw") @Nullable Integer draw,
            @QueryParam("state") @Nullable SelectionState state,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        int most = Page.limit(limit);
        SelectionQuery query = new SelectionQuery(
                Optional.ofNullable(state),
                Optional.ofNullable(programme),
                draw == null ? OptionalInt.empty() : OptionalInt.of(draw),
                after(cursor),
                most + 1);
        return see.list(query)
                .map(found -> Page.of(
                                found,
                                most,
                                selection -> List.of(
                                        selection.state().seat().application().toString()))
                        .map(SelectionView::of));
    }

    @GET
    @Path("/{applicationId}")
    @RolesAllowed({APPLICANT, SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "readSelection", summary = "One selection with its deadline; a company sees its own alone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SelectionView.class)))
    public Uni<Response> one(@PathParam("applicationId") UUID application) {
        return shown.to(new ApplicationId(application));
    }

    private static Optional<ApplicationId> after(@Nullable String cursor) {
        try {
            return Optional.ofNullable(cursor).map(Cursor::decode).map(ApplicationId::parse);
        } catch (IllegalArgumentException foreign) {
            throw Cursor.unknown();
        }
    }
}
