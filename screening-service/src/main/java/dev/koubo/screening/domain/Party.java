package dev.koubo.screening.domain;

/** Whom to call: the personal data that a caller needs and no more; never logged, never in an event. */
public record Party(
        ApplicationId application,
        String companyName,
        String companyNameKana,
        String companyPhone,
        String participantName,
        String participantNameKana,
        String participantPhone) {}
