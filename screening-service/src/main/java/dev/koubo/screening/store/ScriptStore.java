package dev.koubo.screening.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.screening.domain.Script;
import dev.koubo.screening.usecase.Scripts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scripts that come with the service, every version that was ever used. */
@ApplicationScoped
class ScriptStore implements Scripts {

    private final Map<String, Script> byVersion;

    ScriptStore(ObjectMapper json) {
        byVersion = read(json).stream().collect(Collectors.toUnmodifiableMap(Script::version, Function.identity()));
    }

    @Override
    public Optional<Script> find(String version) {
        return Optional.ofNullable(byVersion.get(version));
    }

    private static List<Script> read(ObjectMapper json) {
        try (InputStream scripts = ScriptStore.class.getResourceAsStream("/scripts.json")) {
            return json.readValue(scripts, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("The scripts cannot be read", broken);
        }
    }
}
