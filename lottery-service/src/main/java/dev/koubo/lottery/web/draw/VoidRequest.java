package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.proof.VoidReason;
import jakarta.validation.constraints.NotNull;

/** Why a committed draw should be given up. */
record VoidRequest(@NotNull VoidReason reason) {}
