package dev.koubo.season;

/** Corporate numbers with a valid check digit (Ministry of Finance ordinance 70 of 2014, article 2). */
final class CorporateNumber {

    private CorporateNumber() {}

    /** The 13 digits for a base number of at most 12 digits. */
    static String of(long base) {
        String digits = "%012d".formatted(base);
        int sum = 0;
        for (int place = 1; place <= 12; place++) {
            int digit = digits.charAt(12 - place) - '0';
            sum += digit * (place % 2 == 1 ? 1 : 2);
        }
        return (9 - sum % 9) + digits;
    }
}
