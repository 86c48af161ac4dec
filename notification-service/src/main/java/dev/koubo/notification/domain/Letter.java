package dev.koubo.notification.domain;

import java.time.Instant;

/** All that it takes to write a notice down. */
public record Letter(Notice notice, Recipient recipient, Programme programme, Instant writtenAt) {}
