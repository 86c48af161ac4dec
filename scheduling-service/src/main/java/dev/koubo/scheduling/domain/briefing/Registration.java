package dev.koubo.scheduling.domain.briefing;

/** A guest's seat in a briefing, and the guest's own way into the meeting. */
public record Registration(RegistrationId id, BriefingId briefing, int seat, Guest guest, String joinUrl) {}
