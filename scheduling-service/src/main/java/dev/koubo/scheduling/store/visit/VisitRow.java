package dev.koubo.scheduling.store.visit;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.programme.ProgrammeId;
import dev.koubo.scheduling.domain.visit.Expert;
import dev.koubo.scheduling.domain.visit.Place;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitDetails;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.domain.visit.VisitReport;
import dev.koubo.scheduling.domain.visit.VisitTime;
import dev.koubo.scheduling.usecase.visit.VisitState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A visit in one of its states; a column that does not belong to the state is empty. */
@Entity
@Table(name = "visit")
class VisitRow {

    @Id
    UUID id;

    UUID application;

    String programme;

    int number;

    String expert;

    @Enumerated(EnumType.STRING)
    Place place;

    @Enumerated(EnumType.STRING)
    VisitState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "visit_slot", joinColumns = @JoinColumn(name = "visit"))
    @Column(name = "starts_at")
    Set<Instant> slots = new HashSet<>();

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    String summary;

    @Column(name = "next_actions")
    String[] nextActions;

    @Column(name = "done_at")
    Instant doneAt;

    @Column(name = "cancel_reason")
    String cancelReason;

    long version;

    void take(Visit visit) {
        VisitDetails details = visit.details();
        id = details.id().value();
        application = details.application().value();
        programme = details.programme().value();
        number = details.number();
        expert = details.expert().subject();
        place = details.place();
        state = VisitState.of(visit);
        version = visit.version();
        slots.clear();
        cancelReason = visit instanceof Visit.Cancelled cancelled ? cancelled.reason() : null;
        switch (visit) {
            case Visit.Proposed proposed -> {
                clearTime();
                slots.addAll(proposed.slots());
            }
            case Visit.Cancelled cancelled -> clearTime();
            case Visit.Fixed fixed -> take(fixed.time());
            case Visit.Done done -> {
                take(done.time());
                summary = done.report().summary();
                nextActions = done.report().nextActions().toArray(String[]::new);
                doneAt = done.doneAt();
            }
        }
    }

    private void take(VisitTime time) {
        startsAt = time.startsAt();
        endsAt = time.endsAt();
    }

    private void clearTime() {
        startsAt = null;
        endsAt = null;
    }

    Visit visit() {
        VisitDetails details = new VisitDetails(
                new VisitId(id),
                new ApplicationId(application),
                new ProgrammeId(programme),
                number,
                new Expert(expert),
                place);
        return switch (state) {
            case PROPOSED -> new Visit.Proposed(details, slots.stream().sorted().toList(), version);
            case FIXED -> new Visit.Fixed(details, time(), version);
            case DONE ->
                new Visit.Done(details, time(), new VisitReport(summary, List.of(nextActions)), doneAt, version);
            case CANCELLED -> new Visit.Cancelled(details, cancelReason, version);
        };
    }

    VisitTime time() {
        return new VisitTime(startsAt, endsAt);
    }
}
