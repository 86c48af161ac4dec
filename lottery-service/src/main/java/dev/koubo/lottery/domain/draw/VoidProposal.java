package dev.koubo.lottery.domain.draw;

import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.proof.VoidReason;

/** That a committed draw should be given up. */
public record VoidProposal(Person by, VoidReason reason) {}
