package dev.koubo.application.domain.eligibility;

import dev.koubo.application.domain.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Japan Standard Industrial Classification with the frame and the size class of each code (R17, R53, R54). */
public final class IndustryTable {

    /** Revision of the classification that is stored with every application. */
    public static final int REVISION = 14;

    private static final Pattern CODE = Pattern.compile("([A-T])?(\\d{2})(\\d)?");

    private final Map<String, Frame> framesByDivision = new HashMap<>();
    private final Map<String, MajorGroup> majorGroups = new HashMap<>();
    private final Map<String, SizeClass> sizeClassesByPrefix = new HashMap<>();

    private IndustryTable() {
        DataFile.rows(IndustryTable.class, "jsic-divisions.csv", 6)
                .forEach(row -> framesByDivision.put(row.getFirst(), Frame.valueOf(row.get(3))));
        DataFile.rows(IndustryTable.class, "jsic-major-groups.csv", 4).forEach(this::addMajorGroup);
        DataFile.rows(IndustryTable.class, "size-classes.csv", 2)
                .forEach(row -> sizeClassesByPrefix.put(row.getFirst(), SizeClass.valueOf(row.get(1))));
    }

    /** The revision that ships with the code. */
    public static IndustryTable standard() {
        return Standard.TABLE;
    }

    /** Looks up a code such as {@code 09}, {@code 391} or {@code G391}; a letter must be the code's own division. */
    public IndustryLookup find(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return new IndustryLookup.Unknown();
        }
        MajorGroup group = majorGroups.get(parts.group(2));
        String letter = parts.group(1);
        String lastDigit = parts.group(3);
        if (group == null
                || (letter != null && !letter.equals(group.division()))
                || (lastDigit != null && !group.groups().contains(lastDigit))) {
            return new IndustryLookup.Unknown();
        }
        return lastDigit == null
                ? majorGroup(group)
                : new IndustryLookup.Found(group.industry(group.code() + lastDigit));
    }

    private IndustryLookup majorGroup(MajorGroup group) {
        return group.isAmbiguous()
                ? new IndustryLookup.NeedsThreeDigits()
                : new IndustryLookup.Found(group.industry(group.code()));
    }

    private void addMajorGroup(List<String> row) {
        majorGroups.put(row.getFirst(), new MajorGroup(row.getFirst(), row.get(1), row.get(2), row.get(3)));
    }

    private SizeClass sizeClass(String code, String division) {
        for (int length = code.length(); length >= 2; length--) {
            SizeClass found = sizeClassesByPrefix.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return sizeClassesByPrefix.getOrDefault(division, SizeClass.OTHER);
    }

    private Frame frame(String division) {
        Frame frame = framesByDivision.get(division);
        if (frame == null) {
            throw new IllegalStateException("No frame for division " + division);
        }
        return frame;
    }

    /** Two digits of the classification and the last digits of the groups below them. */
    private final class MajorGroup {

        private final String code;
        private final String division;
        private final String name;
        private final String groups;

        MajorGroup(String code, String division, String name, String groups) {
            this.code = code;
            this.division = division;
            this.name = name;
            this.groups = groups;
        }

        String code() {
            return code;
        }

        String division() {
            return division;
        }

        String groups() {
            return groups;
        }

        boolean isAmbiguous() {
            return groups.chars()
                            .mapToObj(digit -> sizeClass(code + (char) digit, division))
                            .distinct()
                            .count()
                    > 1;
        }

        Industry industry(String exact) {
            return new Industry(exact, division, name, frame(division), sizeClass(exact, division));
        }
    }

    /** Read once, when first asked for. */
    private static final class Standard {

        private static final IndustryTable TABLE = new IndustryTable();
    }
}
