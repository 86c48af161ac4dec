package dev.koubo.season;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The secretariat opens the programme with the definition of the guidelines. */
final class OpenProgramme implements Phase {

    @Override
    public String name() {
        return "the programme opens";
    }

    @Override
    public void play(Story story) {
        story.clockTo("2025-05-01", "10:00");
        story.secretariat().post("/api/v1/programmes", definition());
        story.settled();
        int sessions = story.anonymous().get("/api/v1/sessions").get("items").size();
        int briefings = story.anonymous().get("/api/v1/briefings").get("items").size();
        story.step(sessions + " sessions and " + briefings + " briefings are public");
        story.access()
                .logIns()
                .registerApplicants(
                        story.companies().stream().map(Company::user).toList());
        story.step(story.companies().size() + " companies have a log-in");
    }

    private static JsonNode definition() {
        try (InputStream file =
                Objects.requireNonNull(OpenProgramme.class.getResourceAsStream("/cyber-2025.json"), "definition")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
