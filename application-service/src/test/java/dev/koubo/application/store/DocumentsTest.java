package dev.koubo.application.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.koubo.application.domain.application.Exclusion;
import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.application.Samples;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void a_form_is_read_as_it_was_written() {
        Form form = Samples.form();

        assertThat(Documents.read(Documents.write(form), Form.class)).isEqualTo(form);
    }

    @Test
    void a_decision_is_read_as_it_was_written() {
        EligibilityDecision decision = Samples.decision(Samples.form());

        assertThat(Documents.read(Documents.write(decision), EligibilityDecision.class))
                .isEqualTo(decision);
    }

    @Test
    void a_proposal_to_exclude_is_read_as_it_was_written() {
        Exclusion proposal =
                new Exclusion(Exclusion.Ground.FALSE_DECLARATION, "another capital", "secretary", Instant.EPOCH);

        assertThat(Documents.read(Documents.write(proposal), Exclusion.class)).isEqualTo(proposal);
    }

    /** What lies in the database of a running programme must stay readable. */
    @Test
    void the_stored_shape_of_a_form_stays() throws IOException {
        String pinned = pinned("form.json");

        assertThat(Documents.read(pinned, Form.class)).isEqualTo(Samples.form());
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(Documents.write(Samples.form()))).isEqualTo(json.readTree(pinned));
    }

    private static String pinned(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(DocumentsTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
