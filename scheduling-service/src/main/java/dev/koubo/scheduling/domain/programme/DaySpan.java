package dev.koubo.scheduling.domain.programme;

import java.time.LocalTime;

/** From one hour to another of one day, in Tokyo's time. */
public record DaySpan(LocalTime from, LocalTime to) {}
