package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.domain.proof.EntryLine;

/** Somebody whom a draw selected though it had left; its seat goes to the next redraw, visibly (R80). */
public record PassedOver(EntryLine entry, int place, DepartureReason reason) {}
