package dev.koubo.lottery.web.draw;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param decision id of Tokyo's decision; it is published */
record SeatPlanApprovalRequest(@NotBlank @Size(max = 100) String decision) {}
