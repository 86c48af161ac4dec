package dev.koubo.application.domain;

/**
 * One field that cannot be taken as it is.
 *
 * @param field path of the field in the request, such as {@code company.capital}
 */
public record Fault(String field, Rulebook rule, Bilingual text) implements Comparable<Fault> {

    public static Fault of(String field, Rulebook rule, String japanese, String english) {
        return new Fault(field, rule, new Bilingual(japanese, english));
    }

    @Override
    public int compareTo(Fault other) {
        return field.compareTo(other.field);
    }
}
