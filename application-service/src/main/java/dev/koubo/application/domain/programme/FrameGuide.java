package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.eligibility.Frame;

/** The guide number of seats of a frame (R50, R51, R52). */
public record FrameGuide(Frame frame, int guide) {}
