package dev.koubo.season;

import org.jspecify.annotations.Nullable;

/**
 * An invented company that applies.
 *
 * @param user its log-in
 * @param corporateNumber 13 digits, or null for a sole proprietor
 * @param employees regular ones, on application day
 */
record Company(
        String user,
        String name,
        String nameKana,
        @Nullable String corporateNumber,
        Industry industry,
        String municipalityCode,
        String address,
        long capital,
        int employees,
        String phone,
        String representative,
        String participant,
        String email,
        Fate fate) {

    boolean isSoleProprietor() {
        return corporateNumber == null;
    }
}
