package dev.koubo.lottery.store.redraw;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code frozen_list}; written once. */
@Entity
@Table(name = "frozen_list")
class FrozenListRow {

    @Id
    private String programme;

    private byte[] content;

    protected FrozenListRow() {}

    FrozenListRow(String programme, byte[] content) {
        this.programme = programme;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
