package dev.koubo.consent.web;

import dev.koubo.consent.domain.Form;
import dev.koubo.consent.usecase.Texts;
import dev.koubo.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts of both forms, so that anybody can read what is agreed to and hash it. */
@Path("/api/v1/consent-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consent texts", description = "What is agreed to, word for word")
class ConsentTextResource {

    private final Texts texts;

    ConsentTextResource(Texts texts) {
        this.texts = texts;
    }

    @GET
    @Path("/{form}/{version}")
    @PermitAll
    @Operation(
            operationId = "readConsentText",
            summary = "Shows one version of one form's text; Japanese is what counts")
    public Texts.Text text(@PathParam("form") Form form, @PathParam("version") String version) {
        return texts.find(form, version).orElseThrow(Problem::notFound);
    }
}
