package dev.koubo.application.web.eligibility;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.LegalForm;
import dev.koubo.application.domain.eligibility.Municipality;
import dev.koubo.application.web.Reading;
import org.jspecify.annotations.Nullable;

/** Reads place and size of a company. */
public final class SizeReader {

    private static final int MOST_EMPLOYEES = 1_000_000;
    private static final long MOST_CAPITAL = 100_000_000_000_000L;

    private SizeReader() {}

    public static String prefecture(Reading reading, String field, @Nullable String code) {
        String narrow = reading.code(field, Rulebook.R9, code);
        if (!narrow.isEmpty() && !Municipality.isPrefecture(narrow)) {
            reading.fault(field, Rulebook.R9, "都道府県コード(01〜47)を指定してください。", "Must be a prefecture's code, 01 to 47.");
        }
        return narrow;
    }

    /** A sole proprietor has no capital, everybody else states it (R16). */
    public static @Nullable Long capital(
            Reading reading, String field, @Nullable LegalForm form, @Nullable Long capital) {
        if (form == LegalForm.SOLE) {
            if (capital != null) {
                reading.fault(field, Rulebook.R16, "個人事業者は資本金を指定できません。", "A sole proprietor has no capital.");
            }
            return null;
        }
        if (capital == null) {
            reading.missing(field, Rulebook.R36);
        } else if (capital < 0 || capital > MOST_CAPITAL) {
            reading.fault(field, Rulebook.R36, "円単位の金額を指定してください。", "Must be an amount in yen.");
        }
        return capital;
    }

    public static int employees(Reading reading, String field, @Nullable Integer employees) {
        int count = reading.needed(field, Rulebook.R36, employees, 0);
        if (count < 0 || count > MOST_EMPLOYEES) {
            reading.fault(field, Rulebook.R36, "人数を指定してください。", "Must be a number of persons.");
        }
        return count;
    }
}
