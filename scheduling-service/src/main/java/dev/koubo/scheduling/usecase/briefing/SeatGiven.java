package dev.koubo.scheduling.usecase.briefing;

import dev.koubo.scheduling.domain.briefing.BriefingId;
import dev.koubo.scheduling.domain.briefing.RegistrationId;

/** What a guest is told; it reads the same whether or not the mail address had a seat before. */
public record SeatGiven(RegistrationId id, BriefingId briefing, int seat) {}
