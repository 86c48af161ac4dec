package dev.koubo.lottery.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells others what happened, if and only if the transaction that it happened in commits. */
public interface Announcements {

    Uni<Void> announce(List<? extends Fact> facts);
}
