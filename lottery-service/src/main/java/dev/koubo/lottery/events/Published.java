package dev.koubo.lottery.events;

import dev.koubo.lottery.domain.draw.Executed;
import dev.koubo.lottery.domain.plan.Ruling;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.redraw.UnfilledReason;
import dev.koubo.lottery.domain.selection.Channel;
import dev.koubo.lottery.domain.selection.Method;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.usecase.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What others see, one record an event; the record's name is the event's type. */
sealed interface Published {

    record PoolFrozen(
            String programme, Instant frozenAt, int entries, Map<Frame, Integer> entriesByFrame, String listSha256)
            implements Published {}

    record RedrawRequired(String programme, int draw, Map<Frame, Integer> freed, Instant notBefore)
            implements Published {}

    record SeatUnfilled(String programme, int seats, UnfilledReason reason) implements Published {}

    /** @param decision id of Tokyo's decision */
    record SeatPlanApproved(
            String programme,
            int draw,
            Instant approvedAt,
            Map<Frame, Integer> guide,
            Map<Frame, Integer> seats,
            String reason,
            String decision)
            implements Published {

        static SeatPlanApproved of(Fact.SeatPlanApproved fact) {
            Ruling.Approval approval =
                    (Ruling.Approval) fact.proposal().ruling().orElseThrow();
            return new SeatPlanApproved(
                    fact.programme(),
                    fact.draw(),
                    approval.at(),
                    counts(fact.plan().guide()),
                    counts(fact.plan().plan().seats()),
                    fact.proposal().wish().reason(),
                    approval.decision());
        }
    }

    record DrawCommitted(
            String programme,
            int draw,
            Instant committedAt,
            Map<Frame, Integer> seats,
            String manifest,
            String manifestSha256)
            implements Published {}

    record LotteryDrawn(
            String programme,
            int draw,
            Instant drawnAt,
            boolean held,
            Map<Frame, Integer> selected,
            String resultSha256)
            implements Published {}

    record DrawApproved(String programme, int draw, Instant approvedAt, String resultSha256) implements Published {}

    record ApplicantSelected(String applicationId, String programme, int draw, Frame frame, int place, Method method)
            implements Published {}

    record ApplicantNotSelected(
            String applicationId, String programme, int draw, Frame frame, int place, LocalDate redrawUntil)
            implements Published {}

    record WithdrawalDeadlineSet(
            String applicationId, String programme, int draw, Instant noticeArrivedAt, Instant deadlineAt)
            implements Published {}

    record IntentConfirmed(String applicationId, String programme, int draw, Instant confirmedAt, Channel channel)
            implements Published {}

    record SelectionDeclined(String applicationId, String programme, int draw, Instant declinedAt, boolean late)
            implements Published {}

    record AnswerOverdue(String applicationId, String programme, int draw, Instant windowEndedAt, Instant formsDueAt)
            implements Published {}

    record LapseProposed(String applicationId, String programme, int draw, Instant formsDueAt, Instant proposedAt)
            implements Published {}

    record SelectionLapsed(String applicationId, String programme, int draw, Instant lapsedAt) implements Published {}

    static Published of(Fact fact) {
        return switch (fact) {
            case Fact.OfLottery ofLottery -> of(ofLottery, ofLottery.lottery().programme());
            case Fact.OfDraw ofDraw -> of(ofDraw);
            case Fact.ApplicantNotSelected(var application, var programme, int draw, var line, var until, long _) ->
                new ApplicantNotSelected(
                        application.toString(), programme, draw, line.entry().frame(), line.place(), until);
            case Fact.OfSeat ofSeat ->
                of(ofSeat, ofSeat.seat(), ofSeat.application().toString());
        };
    }

    private static Published of(Fact.OfLottery fact, String programme) {
        return switch (fact) {
            case Fact.PoolFrozen(var _, var list, Instant at) ->
                new PoolFrozen(
                        programme,
                        at,
                        list.size(),
                        counts(list.counts()),
                        list.hash().hex());
            case Fact.RedrawRequired(var lottery, FrameCounts freed, Instant notBefore) ->
                new RedrawRequired(programme, lottery.requiredDraw(), counts(freed), notBefore);
            case Fact.SeatUnfilled(var _, int seats, UnfilledReason reason) ->
                new SeatUnfilled(programme, seats, reason);
        };
    }

    private static Published of(Fact.OfDraw fact) {
        return switch (fact) {
            case Fact.SeatPlanApproved approved -> SeatPlanApproved.of(approved);
            case Fact.DrawCommitted(String programme, int draw, long _, var commitment) -> {
                Manifest manifest = commitment.manifest();
                yield new DrawCommitted(
                        programme,
                        draw,
                        commitment.at(),
                        counts(manifest.seats()),
                        manifest.text(),
                        manifest.hash().hex());
            }
            case Fact.LotteryDrawn(String programme, int draw, long _, Executed execution) ->
                new LotteryDrawn(
                        programme,
                        draw,
                        execution.executedAt(),
                        execution.plan().contested(),
                        counts(execution.result().selectedCounts()),
                        hash(execution));
            case Fact.DrawApproved(String programme, int draw, long _, var approval) ->
                new DrawApproved(programme, draw, approval.approvedAt(), hash(approval.execution()));
        };
    }

    private static Published of(Fact.OfSeat fact, Seat seat, String id) {
        return switch (fact) {
            case Fact.ApplicantSelected _ ->
                new ApplicantSelected(
                        id, seat.programme(), seat.draw(), seat.entry().frame(), seat.place(), seat.method());
            case Fact.WithdrawalDeadlineSet(var _, long _, var window) ->
                new WithdrawalDeadlineSet(id, seat.programme(), seat.draw(), window.arrivedAt(), window.deadlineAt());
            case Fact.IntentConfirmed(var _, long _, var intent) ->
                new IntentConfirmed(id, seat.programme(), seat.draw(), intent.at(), intent.channel());
            case Fact.SelectionDeclined(var _, long _, var withdrawal) ->
                new SelectionDeclined(id, seat.programme(), seat.draw(), withdrawal.at(), withdrawal.late());
            case Fact.AnswerOverdue(var _, long _, var window, var term) ->
                new AnswerOverdue(id, seat.programme(), seat.draw(), window.deadlineAt(), term.dueAt());
            case Fact.LapseProposed(var _, long _, Instant at, var term) ->
                new LapseProposed(id, seat.programme(), seat.draw(), term.dueAt(), at);
            case Fact.SelectionLapsed(var _, long _, var lapse) ->
                new SelectionLapsed(id, seat.programme(), seat.draw(), lapse.at());
        };
    }

    private static Map<Frame, Integer> counts(FrameCounts counts) {
        Map<Frame, Integer> byFrame = new EnumMap<>(Frame.class);
        for (Frame frame : Frame.values()) {
            byFrame.put(frame, counts.of(frame));
        }
        return byFrame;
    }

    private static String hash(Executed execution) {
        Sha256 hash = execution.result().hash();
        return hash.hex();
    }
}
