package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.eligibility.Clause;
import org.junit.jupiter.api.Test;

class FormTest {

    /** R31. */
    @Test
    void each_declaration_is_kept_with_version_and_hash_of_its_text() {
        assertThat(Samples.form().declarations())
                .hasSize(7)
                .allSatisfy(signed -> assertThat(signed.text().sha256()).matches("[0-9a-f]{64}"))
                .extracting(signed -> signed.declaration().clause())
                .containsExactly(Clause.values());
    }

    /** R44. */
    @Test
    void five_notices_are_accepted_by_each_party() {
        assertThat(Samples.form().acceptances()).hasSize(10);
    }
}
