package dev.koubo.lottery.domain.proof;

/** Why a committed draw could not be held. */
public enum VoidReason {
    /** A party cannot or does not reveal the secret that it committed itself to. */
    SECRET_NOT_REVEALED,
    /** The announced public beacon did not appear. */
    BEACON_MISSING
}
