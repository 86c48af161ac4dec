package dev.koubo.scheduling.domain.visit;

/** Where a visit takes place: at the company's office, which is in Tokyo, or online (R168). */
public enum Place {
    OFFICE,
    ONLINE
}
