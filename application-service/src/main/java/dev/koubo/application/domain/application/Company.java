package dev.koubo.application.domain.application;

import dev.koubo.application.domain.eligibility.CorporateNumber;
import dev.koubo.application.domain.eligibility.Industry;
import dev.koubo.application.domain.eligibility.LegalForm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The applicant as it describes itself; names stay as they were written.
 *
 * @param nameKana reading of the name in full-width katakana
 * @param corporateNumber null for a sole proprietor
 * @param postalCode seven digits
 * @param prefecture code of the prefecture of the main place of business
 * @param municipality code of its municipality, if given
 * @param representativeBirthYear only for a sole proprietor
 * @param phone in E.164
 * @param capital in yen; null for a sole proprietor
 * @param employees regular employees, without officers and the proprietor (A18)
 */
public record Company(
        String name,
        String nameKana,
        LegalForm legalForm,
        @Nullable CorporateNumber corporateNumber,
        String postalCode,
        String prefecture,
        @Nullable String municipality,
        String address,
        String representative,
        @Nullable Integer representativeBirthYear,
        String phone,
        @Nullable Long capital,
        int employees,
        Industry industry) {

    public Company {
        if (legalForm.hasCorporateNumber() == (corporateNumber == null)) {
            throw new IllegalArgumentException("Everybody but a sole proprietor has a corporate number");
        }
    }

    public CompanyKey key() {
        if (corporateNumber != null) {
            return CompanyKey.of(corporateNumber);
        }
        if (representativeBirthYear == null) {
            throw new IllegalStateException("A sole proprietor is known by the year of birth");
        }
        return CompanyKey.ofSoleProprietor(representative, address, representativeBirthYear);
    }

    /** Whether this is another company rather than the same one described better. */
    boolean isAnotherThan(Company other) {
        return legalForm.hasCorporateNumber() != other.legalForm.hasCorporateNumber()
                || (corporateNumber != null && !corporateNumber.equals(other.corporateNumber));
    }

    /** Whether what the draw rests on is the same (R48). */
    boolean standsInTheDrawAs(Company other) {
        return name.equals(other.name)
                && legalForm == other.legalForm
                && industry.equals(other.industry)
                && employees == other.employees
                && Objects.equals(capital, other.capital);
    }
}
