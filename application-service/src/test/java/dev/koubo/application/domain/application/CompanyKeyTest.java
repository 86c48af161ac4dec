package dev.koubo.application.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyKeyTest {

    /** R40. */
    @Test
    void a_sole_proprietor_is_known_however_name_and_address_are_typed() {
        assertThat(CompanyKey.ofSoleProprietor("見本 太郎", "東京都千代田区見本町1-1", 1980))
                .isEqualTo(CompanyKey.ofSoleProprietor("見本　太郎", "東京都千代田区見本町１−１", 1980));
    }

    @Test
    void another_year_of_birth_is_another_person() {
        assertThat(CompanyKey.ofSoleProprietor("見本 太郎", "見本町1-1", 1980))
                .isNotEqualTo(CompanyKey.ofSoleProprietor("見本 太郎", "見本町1-1", 1981));
    }

    @Test
    void a_company_is_known_by_its_corporate_number() {
        assertThat(Samples.company().key()).isEqualTo(new CompanyKey("7123456789012"));
    }
}
