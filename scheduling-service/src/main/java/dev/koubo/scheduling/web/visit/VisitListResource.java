package dev.koubo.scheduling.web.visit;

import static dev.koubo.request.Roles.APPLICANT;
import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.EXPERT;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.request.Actor;
import dev.koubo.request.Csv;
import dev.koubo.request.CsvParameters;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Page;
import dev.koubo.request.PageParameters;
import dev.koubo.request.PageRequest;
import dev.koubo.request.Sort;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.usecase.visit.SeeVisits;
import dev.koubo.scheduling.usecase.visit.VisitQuery;
import dev.koubo.scheduling.usecase.visit.VisitState;
import dev.koubo.scheduling.usecase.visit.Visits;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

@Path(VisitResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
class VisitListResource {

    private static final String LIST = "Visits; an expert and an applicant see their own alone; all as a file";

    private final CurrentActor actor;
    private final SeeVisits see;
    private final Csv csv;

    VisitListResource(CurrentActor actor, SeeVisits see, Csv csv) {
        this.actor = actor;
        this.see = see;
        this.csv = csv;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR, EXPERT, APPLICANT})
    @Operation(summary = LIST)
    public Uni<Page<VisitView>> list(@BeanParam Wanted wanted, @BeanParam PageParameters page) {
        return lines(wanted, page.in(wanted.order()), actor.get());
    }

    @GET
    @Produces(Csv.TYPE)
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR, EXPERT, APPLICANT})
    // With the list above it is one operation of the description, which takes its id from here.
    @Operation(operationId = "listVisits", summary = LIST)
    @APIResponseSchema(String.class)
    public RestMulti<byte[]> export(@BeanParam Wanted wanted, @BeanParam CsvParameters file) {
        Actor reader = actor.get();
        return csv.of(VisitView.TABLE, wanted.order(), page -> lines(wanted, page, reader));
    }

    private Uni<Page<VisitView>> lines(Wanted wanted, PageRequest page, Actor reader) {
        return see.list(wanted.query(), page, reader).map(found -> found.map(VisitView::of));
    }

    /** Which visits, and in which order. */
    record Wanted(
            @QueryParam("applicationId") @Nullable UUID applicationId,
            @QueryParam("state") @Nullable VisitState state,

            @Parameter(description = "id, applicationId, number, expert, state; with `-` in front descending")
            @QueryParam("sort")
            @Nullable
            String sort) {

        private VisitQuery query() {
            return new VisitQuery(
                    Optional.ofNullable(applicationId).map(ApplicationId::new),
                    Optional.ofNullable(state),
                    Optional.empty(),
                    Optional.empty());
        }

        private Sort order() {
            return Visits.SORTS.parse(sort);
        }
    }
}
