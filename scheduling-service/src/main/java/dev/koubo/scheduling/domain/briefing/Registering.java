package dev.koubo.scheduling.domain.briefing;

/** What follows when a guest registers while there are seats. */
public sealed interface Registering {

    /** A seat was taken; {@code seat} counts from 1 in the order of arrival (R180). */
    record Seated(Briefing briefing, int seat) implements Registering {}

    /** The mail address has a seat in this briefing already; it keeps that one and gets no second. */
    record Repeated(Briefing briefing) implements Registering {}
}
