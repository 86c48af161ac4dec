package dev.koubo.application.store.programme;

import dev.koubo.application.domain.eligibility.Frame;
import dev.koubo.application.domain.programme.ContactPromise;
import dev.koubo.application.domain.programme.Definition;
import dev.koubo.application.domain.programme.DrawRules;
import dev.koubo.application.domain.programme.FrameGuide;
import dev.koubo.application.domain.programme.Programme;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.domain.programme.ReceptionWindow;
import dev.koubo.application.domain.programme.Season;
import dev.koubo.application.domain.programme.SupportPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code programme}. Its version is the domain's: whoever writes it has locked the row. */
@Entity
@Table(name = "programme")
class ProgrammeEntity {

    @Id
    private String id;

    private long version;

    @Column(name = "definition_version")
    private int definitionVersion;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "contact_business_days")
    private int contactBusinessDays;

    @Column(name = "contact_until")
    private LocalTime contactUntil;

    @Column(name = "support_from")
    private LocalDate supportFrom;

    @Column(name = "support_to")
    private LocalDate supportTo;

    @Column(name = "redraw_until")
    private LocalDate redrawUntil;

    @Column(name = "results_by")
    private Instant resultsBy;

    @Column(name = "draw_redraw")
    private String drawRedraw;

    @Column(name = "draw_beacon")
    private String drawBeacon;

    private int seats;

    @Column(name = "guide_rw")
    private @Nullable Integer guideRw;

    @Column(name = "guide_cm")
    private @Nullable Integer guideCm;

    @Column(name = "guide_so")
    private @Nullable Integer guideSo;

    @JdbcTypeCode(SqlTypes.JSON)
    private String document;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Column(name = "results_at")
    private @Nullable Instant resultsAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected ProgrammeEntity() {}

    ProgrammeEntity(Programme opened) {
        id = opened.id().value();
        take(opened);
    }

    final void take(Programme programme) {
        version = programme.version();
        definitionVersion = programme.definitionVersion();
        take(programme.definition());
        take(programme.season());
    }

    private void take(Definition definition) {
        opensAt = definition.reception().opensAt();
        closesAt = definition.reception().closesAt();
        contactBusinessDays = definition.contact().businessDays();
        contactUntil = definition.contact().until();
        supportFrom = definition.support().from();
        supportTo = definition.support().to();
        redrawUntil = definition.redrawUntil();
        resultsBy = definition.resultsBy();
        drawRedraw = definition.draw().redraw();
        drawBeacon = definition.draw().beacon();
        seats = definition.seats();
        guideRw = guide(definition, Frame.RW);
        guideCm = guide(definition, Frame.CM);
        guideSo = guide(definition, Frame.SO);
        document = definition.document();
    }

    private void take(Season season) {
        closedAt = season.closedAt();
        frozenAt = season.frozenAt();
        resultsAt = season.resultsAt();
        endedAt = season.endedAt();
    }

    Programme toProgramme() {
        Definition definition = new Definition(
                new ProgrammeId(id),
                new ReceptionWindow(opensAt, closesAt),
                new ContactPromise(contactBusinessDays, contactUntil),
                new SupportPeriod(supportFrom, supportTo),
                redrawUntil,
                resultsBy,
                new DrawRules(drawRedraw, drawBeacon),
                seats,
                guides(),
                document);
        return new Programme(
                definition, definitionVersion, version, new Season(closedAt, frozenAt, resultsAt, endedAt));
    }

    private List<FrameGuide> guides() {
        List<FrameGuide> guides = new ArrayList<>();
        add(guides, Frame.RW, guideRw);
        add(guides, Frame.CM, guideCm);
        add(guides, Frame.SO, guideSo);
        return guides;
    }

    private static void add(List<FrameGuide> guides, Frame frame, @Nullable Integer guide) {
        if (guide != null) {
            guides.add(new FrameGuide(frame, guide));
        }
    }

    private static @Nullable Integer guide(Definition definition, Frame frame) {
        return definition.frames().stream()
                .filter(guide -> guide.frame() == frame)
                .map(FrameGuide::guide)
                .findFirst()
                .orElse(null);
    }
}
