package dev.koubo.notification.usecase.desk;

import dev.koubo.notification.domain.Notice;
import dev.koubo.notification.domain.Status;
import dev.koubo.notification.domain.Template;
import dev.koubo.notification.domain.desk.CallCause;
import dev.koubo.notification.domain.desk.DeskCall;
import dev.koubo.notification.usecase.ResultCalls;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The desk tells by phone what a mail could not (R86), and only what still holds. */
@ApplicationScoped
class FollowResults implements ResultCalls {

    private final OweCall oweCall;
    private final SpareCalls spareCalls;

    FollowResults(OweCall oweCall, SpareCalls spareCalls) {
        this.oweCall = oweCall;
        this.spareCalls = spareCalls;
    }

    @Override
    public Uni<Void> follow(Notice result) {
        return switch (result.status()) {
            case Status.Pending _ -> Uni.createFrom().voidItem();
            case Status.Sent _, Status.Arrived _ -> spare(result);
            case Status.Failed _ ->
                spare(result).chain(() -> oweCall.owe(debt(result))).replaceWithVoid();
        };
    }

    private Uni<Void> spare(Notice result) {
        return spareCalls.spare(result.about(), call -> isMetBy(result, call));
    }

    /** Whoever was moved up is not told any more that it had not been selected (R91). */
    private static boolean isMetBy(Notice result, DeskCall call) {
        return switch (call.cause()) {
            case CallCause.UndeliveredResult(var notice, var _) ->
                notice.equals(result.id()) || result.template() == Template.MOVED_UP;
            case CallCause.MissingAnswer _ -> false;
        };
    }

    private static OweCall.Debt debt(Notice result) {
        return new OweCall.Debt(
                result.about(),
                result.programme(),
                new CallCause.UndeliveredResult(result.id(), result.template()),
                result.causedBy());
    }
}
