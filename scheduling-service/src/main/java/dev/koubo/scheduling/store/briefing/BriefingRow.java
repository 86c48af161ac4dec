package dev.koubo.scheduling.store.briefing;

import dev.koubo.scheduling.domain.briefing.Briefing;
import dev.koubo.scheduling.domain.briefing.BriefingId;
import dev.koubo.scheduling.domain.programme.BriefingPlan;
import dev.koubo.scheduling.domain.programme.DaySpan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;

/** A briefing and how many of its seats are taken. */
@Entity
@Table(name = "briefing")
class BriefingRow {

    @Id
    String id;

    String programme;

    int number;

    @Column(name = "held_on")
    LocalDate heldOn;

    LocalTime starts;

    LocalTime ends;

    int capacity;

    int registered;

    boolean closed;

    long version;

    void take(Briefing briefing) {
        id = briefing.id().toString();
        programme = briefing.id().programme().value();
        number = briefing.id().number();
        heldOn = briefing.plan().date();
        starts = briefing.plan().hours().from();
        ends = briefing.plan().hours().to();
        capacity = briefing.plan().capacity();
        registered = briefing.registered();
        closed = switch (briefing) {
            case Briefing.Open open -> false;
            case Briefing.Full full -> false;
            case Briefing.Closed end -> true;
        };
        version = briefing.version();
    }

    Briefing briefing() {
        BriefingId briefingId = BriefingId.parse(id);
        BriefingPlan plan = new BriefingPlan(number, heldOn, new DaySpan(starts, ends), capacity);
        return closed
                ? new Briefing.Closed(briefingId, plan, registered, version)
                : Briefing.of(briefingId, plan, registered, version);
    }
}
