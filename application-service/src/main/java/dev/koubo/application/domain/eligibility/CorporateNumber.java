package dev.koubo.application.domain.eligibility;

import java.util.regex.Pattern;

/**
 * The 13 digits by which the state knows a corporation: a check digit, then a base of twelve. It is public. A sole
 * proprietor has none.
 */
public record CorporateNumber(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{12}");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");

    public CorporateNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a corporate number");
        }
    }

    /** Whether shape and check digit are right. */
    public static boolean isValid(String digits) {
        return SHAPE.matcher(digits).matches() && digits.charAt(0) - '0' == checkDigit(digits.substring(1));
    }

    /** Twelve digits may be a person's own number, which must never be sent to us. */
    public static boolean looksLikePersonalNumber(String digits) {
        return TWELVE_DIGITS.matcher(digits).matches();
    }

    /** Nine minus the remainder by nine of the digits, weighted 1 and 2 in turn from the right. */
    private static int checkDigit(String base) {
        int sum = 0;
        for (int fromRight = 1; fromRight <= base.length(); fromRight++) {
            int digit = base.charAt(base.length() - fromRight) - '0';
            sum += digit * (fromRight % 2 == 1 ? 1 : 2);
        }
        return 9 - sum % 9;
    }
}
