package dev.koubo.scheduling.web.participant;

/** Whether a company takes part. */
enum ParticipantState {
    CONFIRMED,
    ENDED
}
