package dev.koubo.lottery.domain.proof;

/** Why a company leaves after its list was fixed. */
public enum DepartureReason {
    /** It withdrew, in time or late. */
    WITHDRAWN,
    /** It stayed silent and two persons let the seat lapse (R99). */
    LAPSED,
    /** It was found not to be eligible (R71). */
    EXCLUDED
}
