package dev.koubo.lottery.store.redraw;

import dev.koubo.lottery.domain.proof.Departure;
import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code departure}; added by {@link DepartureStore}, never changed. */
@Entity
@Table(name = "departure")
class DepartureRow {

    /** Which line of whose journal. */
    @Embeddable
    record Key(String programme, int number) {}

    @EmbeddedId
    private Key key;

    @Column(name = "departed_at")
    private Instant departedAt;

    @Enumerated(EnumType.STRING)
    private DepartureReason reason;

    @Enumerated(EnumType.STRING)
    private Frame frame;

    private String label;

    protected DepartureRow() {}

    Departure toDeparture() {
        return new Departure(departedAt, reason, new EntryLine(frame, EntryLabel.fromHex(label)));
    }
}
