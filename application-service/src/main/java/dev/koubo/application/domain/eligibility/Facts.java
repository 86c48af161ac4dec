package dev.koubo.application.domain.eligibility;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that eligibility is decided from.
 *
 * @param prefecture code of the prefecture of the main place of business
 * @param capital in yen; a sole proprietor has none
 * @param employees regular employees on the day of application (A18)
 * @param declarations one a clause
 * @param pastProgrammes those the applicant names itself and those whose register names it
 * @param baseline what the applicant says of its own security; asked again on the phone
 */
public record Facts(
        LegalForm legalForm,
        String prefecture,
        Industry industry,
        @Nullable Long capital,
        int employees,
        List<Declaration> declarations,
        Set<PastProgramme> pastProgrammes,
        Baseline baseline) {

    public Facts {
        declarations = List.copyOf(declarations);
        pastProgrammes = Set.copyOf(pastProgrammes);
    }

    /**
     * The security that must be there already; null where the applicant was not asked.
     *
     * @param devices whether UTM, EDR or the like is in use
     * @param policy whether an information security policy exists
     */
    public record Baseline(
            @Nullable Boolean devices, @Nullable Boolean policy) {

        /** The form does not ask; the call does. */
        public static final Baseline NOT_ASKED = new Baseline(null, null);
    }
}
