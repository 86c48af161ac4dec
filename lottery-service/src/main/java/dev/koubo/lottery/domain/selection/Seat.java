package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.proof.EntryLine;

/**
 * A seat that a draw gave to a company.
 *
 * @param draw number of the draw
 * @param place the company's place within its frame
 */
public record Seat(ApplicationId application, String programme, int draw, EntryLine entry, int place, Method method) {}
