package dev.koubo.lottery.web.draw;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason why not; it is published */
record SeatPlanRefusalRequest(@NotBlank @Size(max = 1000) String reason) {}
