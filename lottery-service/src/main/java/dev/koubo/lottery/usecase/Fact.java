package dev.koubo.lottery.usecase;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.Rulebook;
import dev.koubo.lottery.domain.draw.Approved;
import dev.koubo.lottery.domain.draw.Commitment;
import dev.koubo.lottery.domain.draw.Executed;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.domain.proof.EntryList;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.PlannedDraw;
import dev.koubo.lottery.domain.proof.ResultLine;
import dev.koubo.lottery.domain.redraw.Lottery;
import dev.koubo.lottery.domain.redraw.UnfilledReason;
import dev.koubo.lottery.domain.selection.Answer;
import dev.koubo.lottery.domain.selection.FormsTerm;
import dev.koubo.lottery.domain.selection.Lapsed;
import dev.koubo.lottery.domain.selection.Seat;
import dev.koubo.lottery.domain.selection.WithdrawalWindow;
import dev.koubo.lottery.domain.selection.Withdrawn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something that happened and that others are told. */
public sealed interface Fact {

    /** Version of what it is about, after the change. */
    long version();

    /** The rules that were applied. */
    List<Rulebook> rules();

    /** Facts about a programme's lottery. */
    sealed interface OfLottery extends Fact {
        Lottery lottery();

        @Override
        default long version() {
            return lottery().version();
        }
    }

    /** Facts about a draw. */
    sealed interface OfDraw extends Fact {
        String programme();

        int draw();
    }

    /** Facts about a company in the pool. */
    sealed interface OfApplicant extends Fact {
        ApplicationId application();

        String programme();
    }

    /** Facts about a company that has or had a seat. */
    sealed interface OfSeat extends OfApplicant {
        Seat seat();

        @Override
        default ApplicationId application() {
            return seat().application();
        }

        @Override
        default String programme() {
            return seat().programme();
        }
    }

    record PoolFrozen(Lottery lottery, EntryList list, Instant at) implements OfLottery {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R73, Rulebook.R80);
        }
    }

    record RedrawRequired(Lottery lottery, FrameCounts freed, Instant notBefore) implements OfLottery {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R90, Rulebook.R93);
        }
    }

    record SeatUnfilled(Lottery lottery, int seats, UnfilledReason reason) implements OfLottery {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R93, Rulebook.R97);
        }
    }

    /** Other numbers than the guide's, and the seats that follow from them. */
    record SeatPlanApproved(String programme, int draw, long version, SeatPlanProposal proposal, PlannedDraw plan)
            implements OfDraw {
        @Override
        public List<Rulebook> rules() {
            return proposal.wish().seatsDecision().isPresent()
                    ? List.of(Rulebook.R49, Rulebook.R55, Rulebook.R57)
                    : List.of(Rulebook.R55, Rulebook.R57);
        }
    }

    record DrawCommitted(String programme, int draw, long version, Commitment commitment) implements OfDraw {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R81);
        }
    }

    record LotteryDrawn(String programme, int draw, long version, Executed execution) implements OfDraw {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R82, Rulebook.R83);
        }
    }

    record DrawApproved(String programme, int draw, long version, Approved approval) implements OfDraw {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R84);
        }
    }

    record ApplicantSelected(Seat seat, long version) implements OfSeat {
        @Override
        public List<Rulebook> rules() {
            return switch (seat.method()) {
                case DRAWN -> List.of(Rulebook.R78);
                case UNCONTESTED -> List.of(Rulebook.R78, Rulebook.R79);
                case NO_DRAW -> List.of(Rulebook.R77);
            };
        }
    }

    /** @param redrawUntil last day on which a redraw may still select the company */
    record ApplicantNotSelected(
            ApplicationId application, String programme, int draw, ResultLine line, LocalDate redrawUntil, long version)
            implements OfApplicant {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R78, Rulebook.R101);
        }
    }

    record WithdrawalDeadlineSet(Seat seat, long version, WithdrawalWindow window) implements OfSeat {
        @Override
        public List<Rulebook> rules() {
            return seat.draw() == 0 ? List.of(Rulebook.R89) : List.of(Rulebook.R89, Rulebook.R92);
        }
    }

    record IntentConfirmed(Seat seat, long version, Answer intent) implements OfSeat {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R88);
        }
    }

    record SelectionDeclined(Seat seat, long version, Withdrawn withdrawal) implements OfSeat {
        @Override
        public List<Rulebook> rules() {
            return withdrawal.late() ? List.of(Rulebook.R90, Rulebook.R98) : List.of(Rulebook.R89, Rulebook.R90);
        }
    }

    /** @param window that ended without an answer */
    record AnswerOverdue(Seat seat, long version, WithdrawalWindow window, FormsTerm term) implements OfSeat {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R99);
        }
    }

    record LapseProposed(Seat seat, long version, Instant at, FormsTerm term) implements OfSeat {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R99);
        }
    }

    record SelectionLapsed(Seat seat, long version, Lapsed lapse) implements OfSeat {
        @Override
        public List<Rulebook> rules() {
            return List.of(Rulebook.R99);
        }
    }
}
