package dev.koubo.lottery.domain;

/**
 * Somebody who acts for one of the two sides.
 *
 * @param subject identity of the person, the same whatever side it acts for
 */
public record Person(String subject, Party party) {

    /** True if the other is another human being who acts for the other side. */
    public boolean isIndependentOf(Person other) {
        return party != other.party && !subject.equals(other.subject);
    }
}
