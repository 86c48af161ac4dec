package dev.koubo.scheduling.store.session;

import dev.koubo.scheduling.domain.programme.DaySpan;
import dev.koubo.scheduling.domain.programme.SessionMode;
import dev.koubo.scheduling.domain.programme.SessionPlan;
import dev.koubo.scheduling.domain.session.Session;
import dev.koubo.scheduling.domain.session.SessionId;
import dev.koubo.scheduling.domain.session.SurveyWindow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;

/** A session. */
@Entity
@Table(name = "session")
class SessionRow {

    @Id
    String id;

    String programme;

    int number;

    @Column(name = "held_on")
    LocalDate heldOn;

    @Column(name = "seminar_from")
    LocalTime seminarFrom;

    @Column(name = "seminar_to")
    LocalTime seminarTo;

    @Column(name = "workshop_from")
    LocalTime workshopFrom;

    @Column(name = "workshop_to")
    LocalTime workshopTo;

    @Column(name = "round_table_from")
    LocalTime roundTableFrom;

    @Column(name = "round_table_to")
    LocalTime roundTableTo;

    @Enumerated(EnumType.STRING)
    SessionMode mode;

    Integer[] themes;

    @Column(name = "survey_opens_at")
    Instant surveyOpensAt;

    @Column(name = "survey_due_at")
    Instant surveyDueAt;

    @Column(name = "survey_opened")
    boolean surveyOpened;

    long version;

    void take(Session session) {
        SessionPlan plan = session.plan();
        id = session.id().toString();
        programme = session.id().programme().value();
        number = plan.number();
        heldOn = plan.date();
        seminarFrom = plan.seminar().from();
        seminarTo = plan.seminar().to();
        workshopFrom = plan.workshop().from();
        workshopTo = plan.workshop().to();
        roundTableFrom = plan.roundTable().map(DaySpan::from).orElse(null);
        roundTableTo = plan.roundTable().map(DaySpan::to).orElse(null);
        mode = plan.mode();
        themes = plan.themes().toArray(Integer[]::new);
        surveyOpensAt = session.survey().opensAt();
        surveyDueAt = session.survey().dueAt();
        surveyOpened = session.surveyOpened();
        version = session.version();
    }

    Session session() {
        Optional<DaySpan> roundTable = Optional.ofNullable(roundTableFrom).map(from -> new DaySpan(from, roundTableTo));
        SessionPlan plan = new SessionPlan(
                number,
                heldOn,
                new DaySpan(seminarFrom, seminarTo),
                new DaySpan(workshopFrom, workshopTo),
                roundTable,
                mode,
                Arrays.asList(themes));
        return new Session(
                SessionId.parse(id), plan, new SurveyWindow(surveyOpensAt, surveyDueAt), surveyOpened, version);
    }
}
