package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.DataFile;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The limits of the SME Basic Act, article 2(1), by size class (R11 to R14). */
public final class SizeLimits {

    private static final SizeLimits STANDARD = new SizeLimits();

    private final Map<SizeClass, SizeLimit> limits = new EnumMap<>(SizeClass.class);

    private SizeLimits() {
        DataFile.rows(SizeLimits.class, "size-limits.csv", 3)
                .forEach(row -> limits.put(
                        SizeClass.valueOf(row.getFirst()),
                        new SizeLimit(Long.parseLong(row.get(1)), Integer.parseInt(row.get(2)))));
    }

    /** The limits that ship with the code. */
    public static SizeLimits standard() {
        return STANDARD;
    }

    public SizeLimit of(SizeClass sizeClass) {
        return Objects.requireNonNull(limits.get(sizeClass), sizeClass::name);
    }
}
