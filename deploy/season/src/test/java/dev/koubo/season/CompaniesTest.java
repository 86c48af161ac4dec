package dev.koubo.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompaniesTest {

    @ParameterizedTest
    @CsvSource({"123456789012, 7123456789012", "000020130001, 8000020130001"})
    void a_corporate_number_has_the_check_digit_of_the_ordinance(String base, String number) {
        assertThat(CorporateNumber.of(Long.parseLong(base))).isEqualTo(number);
    }

    @Test
    void the_same_seed_makes_the_same_companies() {
        assertThat(companies(100, 7)).isEqualTo(companies(100, 7)).isNotEqualTo(companies(100, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 100, 1_000})
    void a_larger_season_has_every_industry_and_every_fate(int count) {
        List<Company> companies = companies(count, 2025);

        assertThat(companies).hasSize(count);
        assertThat(companies).extracting(Company::industry).contains(Industry.values());
        assertThat(companies).extracting(Company::fate).contains(Fate.values());
    }

    @Test
    void in_a_season_of_ten_nobody_is_lost() {
        assertThat(companies(10, 2025)).extracting(Company::fate).containsOnly(Fate.TAKES_PART);
    }

    @Test
    void a_hundred_companies_want_more_than_forty_seats() {
        assertThat(companies(100, 2025).stream().filter(company -> company.fate() == Fate.TAKES_PART))
                .hasSizeBetween(70, 90);
    }

    @Test
    void no_two_companies_share_a_name_a_number_or_an_address() {
        List<Company> companies = companies(1_000, 1);
        Set<String> seen = new HashSet<>();

        for (Company company : companies) {
            assertThat(seen.add(company.name())).isTrue();
            assertThat(seen.add(company.email())).isTrue();
            assertThat(seen.add(company.phone())).isTrue();
            assertThat(company.corporateNumber() == null || seen.add(company.corporateNumber()))
                    .isTrue();
            assertThat(company.email()).endsWith(".example");
        }
    }

    private static List<Company> companies(int count, long seed) {
        return Companies.of(new SeasonPlan(count, seed));
    }
}
