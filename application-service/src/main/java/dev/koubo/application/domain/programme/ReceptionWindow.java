package dev.koubo.application.domain.programme;

import java.time.Instant;

/** When forms are received: from the opening, inside, to the closing, outside (R33, R34). */
public record ReceptionWindow(Instant opensAt, Instant closesAt) {

    public ReceptionState at(Instant moment) {
        if (moment.isBefore(opensAt)) {
            return ReceptionState.NOT_YET_OPEN;
        }
        return moment.isBefore(closesAt) ? ReceptionState.OPEN : ReceptionState.CLOSED;
    }
}
