package dev.koubo.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/forms")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class FormResource {

    public enum Frame {
        RW,
        CM,
        SO
    }

    public record Person(
            @NotBlank @Nullable String name, @Nullable LocalDate joined) {}

    public record Form(
            @NotBlank @Nullable String title,
            @Size(max = 3) @Nullable String code,
            @Nullable Frame frame,
            @Nullable Instant receivedAt,
            @Nullable UUID id,
            int employees,
            @JsonProperty("SO") @Max(10) @Nullable Integer service,
            @Nullable List<@Valid Person> people) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Form> receive(@Valid Form form) {
        return Uni.createFrom().item(form);
    }

    @GET
    @Path("{id}")
    public String read(
            @PathParam("id") UUID id, @QueryParam("since") LocalDate since, @QueryParam("limit") @Max(10) int limit) {
        return id + " " + since + " " + limit;
    }

    @POST
    @Path("refused")
    public Uni<Form> refuse() {
        return Uni.createFrom()
                .failure(Problem.refused(409, "R34", "受付は終了しました。", "The call is closed.")
                        .field("people[1].name", "R37", "二人目は不要です。", "A second person is not needed.")
                        .field("code", "コードが重複しています。", "This code is taken.")
                        .with("closedAt", "2025-06-30T17:00:00+09:00")
                        .with("absent", null)
                        .build());
    }

    @POST
    @Path("optional")
    @Consumes(MediaType.APPLICATION_JSON)
    public String receiveAnything(@QueryParam("since") @Nullable LocalDate since, @Nullable Form form) {
        return form == null ? "nothing" : "something";
    }

    @GET
    @Path("missing")
    public String missing() {
        throw Problem.notFound();
    }

    @GET
    @Path("foreign")
    public String foreign() {
        throw HttpProblem.builder()
                .withStatus(412)
                .with("ja", "古い版です。")
                .with("en", "An old version.")
                .with("errors", List.of(Map.of("field", "version", "ja", "7 より古い。", "en", "Older than 7.")))
                .withHeader("X-Version", "7")
                .build();
    }

    @GET
    @Path("wordless")
    public String wordless() {
        throw HttpProblem.builder()
                .withStatus(409)
                .withDetail("In its own words")
                .build();
    }

    @GET
    @Path("bug")
    public String bug() {
        throw new IllegalStateException("secret of dev.koubo.problem.FormResource");
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new StackOverflowError("secret");
    }

    @GET
    @Path("taken")
    public Uni<String> taken() {
        return Uni.createFrom().failure(new IllegalStateException("secret of a row", refusedRow()));
    }

    private static PgException refusedRow() {
        return new PgException(
                "secret of a row",
                "ERROR",
                "23505",
                "Key (mail)=(secret)",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "seat",
                null,
                null,
                "seat_taken");
    }

    @GET
    @Path("bare")
    public String bare() {
        throw new WebApplicationException(
                "secret",
                Response.status(503)
                        .type(MediaType.TEXT_PLAIN)
                        .header("Retry-After", "30")
                        .build());
    }

    @GET
    @Path("secret")
    @RolesAllowed("secretariat")
    public Map<String, String> secret() {
        return Map.of();
    }
}
