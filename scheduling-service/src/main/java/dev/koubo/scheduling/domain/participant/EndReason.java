package dev.koubo.scheduling.domain.participant;

/** Why a participation ended. */
public enum EndReason {
    SUPPORT_ENDED,
    WITHDRAWN,
    EXCLUDED
}
