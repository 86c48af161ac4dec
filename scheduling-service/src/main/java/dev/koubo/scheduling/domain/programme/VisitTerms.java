package dev.koubo.scheduling.domain.programme;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How experts visit: so many times a company, from one day to another (both included), each visit so long; the first
 * one had better lie within days of its own.
 */
public record VisitTerms(
        int perCompany, LocalDate from, LocalDate to, LocalDate firstFrom, LocalDate firstTo, Duration length) {

    /** Whether a day lies in the period of visits. */
    public boolean allows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a day suits a first visit. */
    public boolean suitsFirst(LocalDate day) {
        return !day.isBefore(firstFrom) && !day.isAfter(firstTo);
    }
}
