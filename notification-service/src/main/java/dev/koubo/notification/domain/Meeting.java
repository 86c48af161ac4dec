package dev.koubo.notification.domain;

import java.time.LocalDate;
import java.time.LocalTime;

/** A session or a briefing, Tokyo time. */
public record Meeting(int number, LocalDate date, LocalTime from, LocalTime to) {}
