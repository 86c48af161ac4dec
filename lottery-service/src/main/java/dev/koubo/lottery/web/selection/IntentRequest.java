package dev.koubo.lottery.web.selection;

import dev.koubo.lottery.domain.selection.Channel;
import jakarta.validation.constraints.NotNull;

/**
 * A company's answer.
 *
 * @param takesPart false gives the seat back
 * @param channel WEB from the company itself; MAIL or PHONE when the desk enters it
 */
record IntentRequest(@NotNull Boolean takesPart, @NotNull Channel channel) {}
