package dev.koubo.scheduling.store.programme;

import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.scheduling.domain.programme.VisitTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a programme says besides its sessions and briefings. */
@Entity
@Table(name = "programme")
class ProgrammeRow {

    @Id
    String id;

    int version;

    @Column(name = "survey_due_until")
    LocalTime surveyDueUntil;

    @Column(name = "visits_per_company")
    int visitsPerCompany;

    @Column(name = "visits_from")
    LocalDate visitsFrom;

    @Column(name = "visits_to")
    LocalDate visitsTo;

    @Column(name = "first_visit_from")
    LocalDate firstVisitFrom;

    @Column(name = "first_visit_to")
    LocalDate firstVisitTo;

    @Column(name = "visit_minutes")
    int visitMinutes;

    void take(ProgrammePlan plan) {
        id = plan.programme().value();
        version = plan.version();
        surveyDueUntil = plan.survey().dueUntil();
        visitsPerCompany = plan.visits().perCompany();
        visitsFrom = plan.visits().from();
        visitsTo = plan.visits().to();
        firstVisitFrom = plan.visits().firstFrom();
        firstVisitTo = plan.visits().firstTo();
        visitMinutes = (int) plan.visits().length().toMinutes();
    }

    VisitTerms visitTerms() {
        return new VisitTerms(
                visitsPerCompany, visitsFrom, visitsTo, firstVisitFrom, firstVisitTo, Duration.ofMinutes(visitMinutes));
    }
}
