package dev.koubo.notification.events;

import dev.koubo.notification.domain.DeskHours;
import dev.koubo.notification.domain.Meeting;
import dev.koubo.notification.domain.Programme;
import dev.koubo.notification.domain.ProgrammeId;
import dev.koubo.notification.domain.Text;
import dev.koubo.notification.domain.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What we read of a programme's definition. */
record Definition(
        Text name,
        Text organiser,
        Text secretariat,
        Desk desk,
        ScreeningTerms screening,
        Draw draw,
        Withdrawal withdrawal,
        SurveyTerms survey,
        Venue venue,
        List<Session> sessions,
        List<Briefing> briefings) {

    Programme toProgramme(ProgrammeId programme, int version) {
        return new Programme(
                programme,
                version,
                name,
                organiser,
                secretariat,
                desk.phone(),
                desk.email(),
                new DeskHours(desk.opens(), desk.closes()),
                screening.contactBusinessDays(),
                withdrawal.businessDays(),
                draw.redrawCutOff(),
                survey.reminderAt(),
                venue,
                sessions.stream().map(Session::toMeeting).toList(),
                briefings.stream().map(Briefing::toMeeting).toList());
    }

    record Desk(String phone, String email, LocalTime opens, LocalTime closes) {}

    record ScreeningTerms(int contactBusinessDays) {}

    record Draw(LocalDate redrawCutOff) {}

    record Withdrawal(int businessDays) {}

    record SurveyTerms(LocalTime reminderAt) {}

    record Hours(LocalTime from, LocalTime to) {}

    record Session(int session, LocalDate date, Hours seminar, Hours workshop) {

        Meeting toMeeting() {
            return new Meeting(session, date, seminar.from(), workshop.to());
        }
    }

    record Briefing(int briefing, LocalDate date, LocalTime from, LocalTime to) {

        Meeting toMeeting() {
            return new Meeting(briefing, date, from, to);
        }
    }
}
