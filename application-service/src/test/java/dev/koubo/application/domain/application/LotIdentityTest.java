package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.application.domain.programme.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LotIdentityTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("cyber-2025-vector");

    /** R96: the worked draw that is published with the algorithm. */
    @ParameterizedTest
    @CsvFileSource(resources = "entries.csv", numLinesToSkip = 1)
    void the_label_is_the_one_of_the_worked_draw(String frame, String companyKey, String nonce, String label) {
        assertThat(new LotIdentity(PROGRAMME, new CompanyKey(companyKey), new Nonce(nonce)).label())
                .isEqualTo(label);
    }

    @Test
    void another_programme_or_nonce_gives_another_label() {
        LotIdentity identity = new LotIdentity(PROGRAMME, new CompanyKey("1"), Nonce.of(new byte[Nonce.BYTES]));
        byte[] other = new byte[Nonce.BYTES];
        other[0] = 1;

        assertThat(identity.label())
                .isNotEqualTo(new LotIdentity(PROGRAMME, new CompanyKey("1"), Nonce.of(other)).label())
                .isNotEqualTo(
                        new LotIdentity(new ProgrammeId("cyber-2026"), new CompanyKey("1"), identity.nonce()).label());
    }
}
