package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.selection.PassedOver;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A row of {@code passed_over}. */
@Entity
@Table(name = "passed_over")
class PassedOverRow {

    /** Who in which draw. */
    @Embeddable
    record Key(String draw, String label) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Frame frame;

    private int place;

    @Enumerated(EnumType.STRING)
    private DepartureReason reason;

    protected PassedOverRow() {}

    PassedOverRow(String draw, PassedOver passedOver) {
        key = new Key(draw, passedOver.entry().label().hex());
        frame = passedOver.entry().frame();
        place = passedOver.place();
        reason = passedOver.reason();
    }

    String draw() {
        return key.draw();
    }

    PassedOver toPassedOver() {
        return new PassedOver(new EntryLine(frame, EntryLabel.fromHex(key.label())), place, reason);
    }
}
