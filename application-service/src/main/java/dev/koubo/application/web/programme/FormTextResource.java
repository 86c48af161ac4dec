package dev.koubo.application.web.programme;

import dev.koubo.application.domain.application.FormText;
import dev.koubo.application.domain.application.FormTexts;
import dev.koubo.application.domain.application.Notice;
import dev.koubo.application.domain.eligibility.Clause;
import dev.koubo.application.web.Spoken;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts that a form shows: what is declared and what is accepted. */
@Path("/api/v1/programmes/{programme}/form-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
public class FormTextResource {

    private final FormTexts texts = FormTexts.standard();

    @GET
    @PermitAll
    @Operation(
            operationId = "readFormTexts",
            summary = "Shows the seven declarations (R31) and the five notices (R44) with the hashes that are stored")
    public FormTextsView texts(@Context HttpHeaders headers) {
        Spoken language = Spoken.by(headers);
        return new FormTextsView(
                Stream.of(Clause.values())
                        .map(clause -> item(clause.name(), clause.kana(), texts.of(clause), language))
                        .toList(),
                Stream.of(Notice.values())
                        .map(notice -> item(notice.name(), notice.kana(), texts.of(notice), language))
                        .toList());
    }

    private static Item item(String key, String kana, FormText text, Spoken language) {
        return new Item(key, kana, language.say(text.text()), text.version(), text.sha256());
    }

    record FormTextsView(List<Item> declarations, List<Item> notices) {}

    /** @param sha256 hash of the Japanese text, which is the authoritative one */
    record Item(String key, String kana, String text, String version, String sha256) {}
}
