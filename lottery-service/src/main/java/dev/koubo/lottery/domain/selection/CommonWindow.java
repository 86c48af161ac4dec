package dev.koubo.lottery.domain.selection;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The windows of all who hold a seat, taken together (R92, R95).
 *
 * @param complete true if each holder's notice has arrived, so that no window is still to begin
 * @param last the one that ends last of those that have begun
 */
public record CommonWindow(boolean complete, Optional<WithdrawalWindow> last) {

    /** The common window of some holders. */
    public static CommonWindow of(List<? extends Holding> holding) {
        return new CommonWindow(
                holding.stream().allMatch(each -> each.window().isPresent()),
                holding.stream()
                        .flatMap(each -> each.window().stream())
                        .max(Comparator.comparing(WithdrawalWindow::endsAt)));
    }

    /** True if nobody may decline in time any more. */
    public boolean hasEnded(Instant now) {
        return complete && endsAt().map(end -> !now.isBefore(end)).orElse(true);
    }

    /** The first moment after the last window that has begun. */
    public Optional<Instant> endsAt() {
        return last.map(WithdrawalWindow::endsAt);
    }
}
