package dev.koubo.application.web.programme;

import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.koubo.application.domain.programme.Definition;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.usecase.programme.ChangeProgramme;
import dev.koubo.application.usecase.programme.OpenProgramme;
import dev.koubo.application.usecase.programme.ReadProgrammes;
import dev.koubo.application.web.Answers;
import dev.koubo.application.web.Refusals;
import dev.koubo.problem.Problem;
import dev.koubo.request.CurrentActor;
import dev.koubo.request.Idempotency;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Programmes: the secretariat opens and changes them, everybody reads them. */
@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "The definition of each edition: every number, date and quota")
public class ProgrammeResource {

    private final OpenProgramme openProgramme;
    private final ChangeProgramme changeProgramme;
    private final ReadProgrammes readProgrammes;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final InstantSource clock;
    private final ObjectMapper json;

    ProgrammeResource(
            OpenProgramme openProgramme,
            ChangeProgramme changeProgramme,
            ReadProgrammes readProgrammes,
            Idempotency idempotency,
            CurrentActor actor,
            InstantSource clock,
            ObjectMapper json) {
        this.openProgramme = openProgramme;
        this.changeProgramme = changeProgramme;
        this.readProgrammes = readProgrammes;
        this.idempotency = idempotency;
        this.actor = actor;
        this.clock = clock;
        this.json = json;
    }

    @POST
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "openProgramme", summary = "Opens a programme with its first definition (R7)")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201")
    public Uni<Response> open(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull ObjectNode document) {
        return idempotency.once(
                key,
                document,
                () -> openProgramme
                        .open(definition(document), actor.get().subject())
                        .map(Refusals::orProblem)
                        .map(programme -> Answers.show(Response.Status.CREATED, view(programme), programme.version())
                                .location(URI.create("/api/v1/programmes/" + programme.id()))
                                .build()));
    }

    @PUT
    @Path("/{programme}")
    @RolesAllowed({SECRETARIAT, TOKYO})
    @Operation(
            operationId = "changeProgramme",
            summary = "Puts another version of the definition in force (R7)",
            description =
                    "Seats, frames, the way of drawing lots and the end of redraws are changed by Tokyo alone (R55, R97).")
    @APIResponseSchema(ProgrammeView.class)
    public Uni<Response> change(
            @PathParam("programme") @Pattern(regexp = ProgrammeId.SHAPE) String programme,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("reason") @NotBlank @Size(max = 200) String reason,
            @NotNull ObjectNode document) {
        Definition next = definition(document.deepCopy().put("programme", programme));
        return changeProgramme
                .change(next, reason, actor.get().subject(), actor.get().is(TOKYO), ifMatch)
                .map(decision -> Refusals.orProblem(decision.orElseThrow(Problem::notFound)))
                .map(this::shown);
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProgrammes", summary = "Lists all programmes")
    public Uni<Page<ProgrammeView>> list() {
        return readProgrammes
                .all()
                .map(all -> new Page<>(all.stream().map(this::view).toList(), null));
    }

    @GET
    @Path("/{programme}")
    @PermitAll
    @Operation(
            operationId = "readProgramme",
            summary = "Shows the definition in force, whether forms are received, and the clock that decides it")
    @APIResponseSchema(ProgrammeView.class)
    public Uni<Response> one(@PathParam("programme") @Pattern(regexp = ProgrammeId.SHAPE) String programme) {
        return readProgrammes
                .one(new ProgrammeId(programme))
                .map(found -> found.orElseThrow(Problem::notFound))
                .map(this::shown);
    }

    @GET
    @Path("/{programme}/definitions/{version}")
    @PermitAll
    @Operation(operationId = "readDefinition", summary = "Shows the definition of one version")
    public Uni<ObjectNode> definition(
            @PathParam("programme") @Pattern(regexp = ProgrammeId.SHAPE) String programme,
            @PathParam("version") int version) {
        return readProgrammes
                .document(new ProgrammeId(programme), version)
                .map(found -> found.orElseThrow(Problem::notFound))
                .map(document -> ProgrammeView.document(document, version, json));
    }

    private static Definition definition(ObjectNode document) {
        return Refusals.orProblem(DefinitionReader.read(document));
    }

    private Response shown(Programme programme) {
        return Answers.show(Response.Status.OK, view(programme), programme.version())
                .build();
    }

    private ProgrammeView view(Programme programme) {
        return ProgrammeView.of(programme, clock.instant(), json);
    }
}
