package dev.koubo.notification.web;

import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.usecase.TellDeskHours;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * The desk at an instant.
 *
 * @param nextOpening the first opening after the instant, also while the desk is open
 */
record DeskView(
        OffsetDateTime at,
        boolean open,
        OffsetDateTime nextOpening,
        String phone,
        String email,
        LocalTime opens,
        LocalTime closes) {

    static DeskView of(TellDeskHours.Desk desk) {
        Programme programme = desk.programme();
        return new DeskView(
                TokyoTime.of(desk.at()),
                desk.open(),
                TokyoTime.of(desk.nextOpening()),
                programme.deskPhone(),
                programme.deskEmail(),
                programme.desk().opens(),
                programme.desk().closes());
    }
}
