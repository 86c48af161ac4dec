package dev.koubo.scheduling.web.briefing;

/** Whether one can register. */
enum BriefingState {
    OPEN,
    FULL,
    CLOSED
}
