package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.participant.SurveyAnswered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The answers to the survey of a session. */
@Entity
@IdClass(SurveyAnswerKey.class)
@Table(name = "survey_answer")
class SurveyAnswerRow {

    @Id
    UUID application;

    @Id
    int session;

    int satisfaction;

    String learned;

    String wish;

    @Column(name = "can_plan_and_explain")
    Boolean canPlanAndExplain;

    @Column(name = "answered_at")
    Instant answeredAt;

    boolean late;

    static SurveyAnswerRow of(SurveyAnswered answered) {
        SurveyAnswerRow row = new SurveyAnswerRow();
        row.application = answered.participant().id().value();
        row.session = answered.session().number();
        row.satisfaction = answered.answers().satisfaction();
        row.learned = answered.answers().learned();
        row.wish = answered.answers().wish();
        row.canPlanAndExplain = answered.answers().canPlanAndExplain().orElse(null);
        row.answeredAt = answered.answeredAt();
        row.late = answered.late();
        return row;
    }
}
