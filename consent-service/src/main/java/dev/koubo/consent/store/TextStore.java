package dev.koubo.consent.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.consent.domain.Evidence;
import dev.koubo.consent.domain.Form;
import dev.koubo.consent.usecase.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The texts that come with the service. */
@ApplicationScoped
class TextStore implements Texts {

    private record Written(Form form, String version, List<String> ja, List<String> en) {

        /** The hash is over the Japanese clauses, each ended by a line feed. */
        Text toText() {
            String agreed =
                    String.join("", ja.stream().map(clause -> clause + "\n").toList());
            return new Text(form, version, Evidence.sha256(agreed), ja, en);
        }
    }

    private final List<Text> texts;

    TextStore(ObjectMapper json) {
        texts = read(json).stream().map(Written::toText).toList();
    }

    @Override
    public Optional<Text> find(Form form, String version) {
        return texts.stream()
                .filter(text -> text.form() == form && text.version().equals(version))
                .findFirst();
    }

    private static List<Written> read(ObjectMapper json) {
        try (InputStream texts = TextStore.class.getResourceAsStream("/consent-texts.json")) {
            return json.readValue(texts, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("The texts cannot be read", broken);
        }
    }
}
