package dev.koubo.notification.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The catalogue of programmes to which whoever lacks the necessary set-up is guided (R22). */
@ApplicationScoped
public class RelatedProgrammes {

    private final Catalogue catalogue;

    RelatedProgrammes(ObjectMapper json) {
        try (InputStream file = RelatedProgrammes.class.getResourceAsStream("/related-programmes.json")) {
            catalogue = json.readValue(file, Catalogue.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("The catalogue of related programmes cannot be read", broken);
        }
    }

    public List<Entry> national() {
        return catalogue.national();
    }

    public List<Entry> metropolitan() {
        return catalogue.metropolitan();
    }

    record Catalogue(List<Entry> national, List<Entry> metropolitan) {

        Catalogue {
            if (national.isEmpty() || metropolitan.isEmpty()) {
                throw new IllegalArgumentException("The catalogue needs a national and a metropolitan programme (R22)");
            }
            national = List.copyOf(national);
            metropolitan = List.copyOf(metropolitan);
        }
    }

    /** A programme in one line of each language. */
    public record Entry(String ja, String en, String url) {}
}
