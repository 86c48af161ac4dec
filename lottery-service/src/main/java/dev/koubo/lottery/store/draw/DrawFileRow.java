package dev.koubo.lottery.store.draw;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code draw_file}; written once. */
@Entity
@Table(name = "draw_file")
class DrawFileRow {

    static final String LIST = "list.txt";
    static final String RESULT = "result.txt";

    /** Which file of which draw. */
    @Embeddable
    record Key(String draw, String name) {}

    @EmbeddedId
    private Key key;

    private byte[] content;

    protected DrawFileRow() {}

    DrawFileRow(String draw, String name, byte[] content) {
        this.key = new Key(draw, name);
        this.content = content;
    }

    Key key() {
        return key;
    }

    byte[] content() {
        return content;
    }
}
