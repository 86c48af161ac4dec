package dev.koubo.notification.mail;

import dev.koubo.notification.domain.Meeting;
import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and hours of Tokyo as letters write them, the day of the week included. */
final class Dates {

    private static final DateTimeFormatter DAY_JA = DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR_EXACT = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ROOT);

    private Dates() {}

    static Text day(LocalDate date) {
        return new Text(DAY_JA.format(date), DAY_EN.format(date));
    }

    static String hour(LocalTime time) {
        return time.getSecond() == 0 ? HOUR.format(time) : HOUR_EXACT.format(time);
    }

    static Text moment(Instant instant) {
        ZonedDateTime local = instant.atZone(Programme.ZONE);
        Text day = day(local.toLocalDate());
        String hour = hour(local.toLocalTime());
        return new Text(day.ja() + " " + hour, day.en() + ", " + hour + " JST");
    }

    static Text span(Instant from, Instant to) {
        ZonedDateTime local = from.atZone(Programme.ZONE);
        return span(
                local.toLocalDate(),
                local.toLocalTime(),
                to.atZone(Programme.ZONE).toLocalTime());
    }

    static Text span(Meeting meeting) {
        return span(meeting.date(), meeting.from(), meeting.to());
    }

    private static Text span(LocalDate date, LocalTime from, LocalTime to) {
        Text day = day(date);
        String hours = hour(from) + "-" + hour(to);
        return new Text(day.ja() + " " + hours, day.en() + ", " + hours + " JST");
    }
}
