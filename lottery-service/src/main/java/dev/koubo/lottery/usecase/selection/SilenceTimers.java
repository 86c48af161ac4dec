package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.selection.FormsTerm;
import dev.koubo.lottery.domain.selection.WithdrawalWindow;
import io.smallrye.mutiny.Uni;

/** Wakes the service when a company should have answered. */
public interface SilenceTimers {

    /** The company's own window ends. */
    Uni<Void> windowEnds(ApplicationId application, WithdrawalWindow window);

    /** The company's forms are due; set again, it moves. */
    Uni<Void> formsDue(ApplicationId application, FormsTerm term);
}
