package dev.koubo.application.domain.eligibility;

/** What the classification answers to a code. */
public sealed interface IndustryLookup {

    record Found(Industry industry) implements IndustryLookup {}

    /** No such code in this revision (R54). */
    record Unknown() implements IndustryLookup {}

    /** The two digits hold groups of different size classes, so that three digits are needed. */
    record NeedsThreeDigits() implements IndustryLookup {}
}
