package dev.koubo.application.domain.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * Up to where a company is small; both limits are inclusive and one of them is enough (R15).
 *
 * @param capital in yen
 * @param employees regular employees, without officers and the proprietor
 */
public record SizeLimit(long capital, int employees) {

    /** Whether an applicant is small; without capital only the employees count (R16). */
    public boolean covers(@Nullable Long applicantsCapital, int applicantsEmployees) {
        return applicantsEmployees <= employees || (applicantsCapital != null && applicantsCapital <= capital);
    }
}
