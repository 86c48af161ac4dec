package dev.koubo.application.domain.programme;

import dev.koubo.application.domain.eligibility.Frame;

/** The guide number of seats of a frame. */
public record FrameGuide(Frame frame, int guide) {}
