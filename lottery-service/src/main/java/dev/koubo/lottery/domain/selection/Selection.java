package dev.koubo.lottery.domain.selection;

import dev.koubo.lottery.domain.Decision;
import dev.koubo.lottery.domain.Person;
import dev.koubo.lottery.domain.Rulebook;
import java.time.Instant;

/** A selected company in one of its states. Silence takes no seat away by itself (R99). */
public sealed interface Selection permits Holding, Withdrawn, Lapsed, Excluded {

    /** The seat it is about. */
    Seat seat();

    /** The notice arrived, so that the clock of the withdrawal runs; the first arrival counts (R89). */
    default Decision<Selection> noticeArrived(WithdrawalWindow window) {
        return Decision.standing(this);
    }

    /** The company's own window has ended; who has not answered is to be reminded, once (R99). */
    default Decision<Selection> windowEnded(Instant now) {
        return Decision.standing(this);
    }

    /** The forms are due; for who has not answered the lapse is proposed, by itself (R99). */
    default Decision<Selection> formsOverdue(Instant now, FormsTerm term) {
        return Decision.standing(this);
    }

    /** The company takes part (R88). */
    default Decision<Selection> confirm(Answer answer) {
        return Decision.refused(Rulebook.R90);
    }

    /** The company gives the seat back, in time or late, never refused (R89, R98). */
    default Decision<Selection> decline(Answer answer, Instant now) {
        return Decision.refused(Rulebook.R90);
    }

    /** The company withdrew its application instead of declining its seat. */
    default Decision<Selection> withdraw(Instant now) {
        return Decision.refused(Rulebook.R90);
    }

    /** Both forms are in: the company is a participant. */
    default Decision<Selection> participate() {
        return Decision.standing(this);
    }

    /** The secretariat proposes to let the seat of a company lapse that does not answer or sends no forms (R99). */
    default Decision<Selection> proposeLapse(Person by, Instant now, FormsTerm term) {
        return Decision.refused(Rulebook.R99);
    }

    /** Tokyo approves the lapse, through another person (R99). */
    default Decision<Selection> lapse(Person by, Instant now) {
        return Decision.refused(Rulebook.R99);
    }

    /** The company is not eligible after all (R71). */
    default Decision<Selection> exclude(Instant now) {
        return Decision.standing(this);
    }
}
