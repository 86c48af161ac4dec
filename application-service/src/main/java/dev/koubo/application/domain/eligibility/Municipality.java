package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.DataFile;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes of prefectures and municipalities: two digits, or five and a check digit. */
public final class Municipality {

    /** Code of the prefecture in which the main place of business must be (R9). */
    public static final String TOKYO = "13";

    private static final Pattern PREFECTURE = Pattern.compile("0[1-9]|[1-3]\\d|4[0-7]");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{6}");
    private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

    private static final Map<String, String> TOKYOS =
            DataFile.rows(Municipality.class, "tokyo-municipalities.csv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private Municipality() {}

    public static boolean isPrefecture(String code) {
        return PREFECTURE.matcher(code).matches();
    }

    /** Whether the code is one of this prefecture; all of Tokyo's are known, of the others the check digit is held. */
    public static boolean isIn(String prefecture, String code) {
        if (!MUNICIPALITY.matcher(code).matches() || !code.startsWith(prefecture)) {
            return false;
        }
        return prefecture.equals(TOKYO) ? TOKYOS.containsKey(code) : checkDigit(code) == code.charAt(5) - '0';
    }

    static Map<String, String> tokyos() {
        return TOKYOS;
    }

    static int checkDigit(String code) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (code.charAt(at) - '0') * WEIGHTS[at];
        }
        return sum < 11 ? (11 - sum) % 10 : (11 - sum % 11) % 10;
    }
}
