package dev.koubo.application.web.eligibility;

import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.Industry;
import dev.koubo.application.domain.eligibility.IndustryLookup;
import dev.koubo.application.domain.eligibility.IndustryTable;
import dev.koubo.application.web.Reading;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the code of the main business (R54). */
public final class IndustryReader {

    private IndustryReader() {}

    public static Optional<Industry> read(Reading reading, String field, @Nullable String code) {
        String narrow = reading.code(field, Rulebook.R54, code).toUpperCase(Locale.ROOT);
        if (narrow.isEmpty()) {
            return Optional.empty();
        }
        return switch (IndustryTable.standard().find(narrow)) {
            case IndustryLookup.Found(Industry industry) -> Optional.of(industry);
            case IndustryLookup.Unknown _ -> {
                reading.fault(
                        field,
                        Rulebook.R54,
                        "日本標準産業分類(第14回改定)にないコードです。",
                        "The Japan Standard Industrial Classification, revision 14, has no such code.");
                yield Optional.empty();
            }
            case IndustryLookup.NeedsThreeDigits _ -> {
                reading.fault(
                        field,
                        Rulebook.R17,
                        "この中分類には規模の区分が複数あります。3桁の小分類で指定してください。",
                        "This code holds several size classes; give the three digits of the group.");
                yield Optional.empty();
            }
        };
    }
}
