package dev.koubo.lottery.usecase.whatif;

/** What came of the wish to try something out. */
public sealed interface Tried {

    /** It was done and logged. */
    record Done(WhatIf.Logged trial) implements Tried {}

    /** Somebody else tries something out for this programme right now. */
    record Busy() implements Tried {}
}
