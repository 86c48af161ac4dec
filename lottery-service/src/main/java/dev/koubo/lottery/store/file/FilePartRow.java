package dev.koubo.lottery.store.file;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code file_part}: some whole lines of a file. Written once. */
@Entity
@Table(name = "file_part")
class FilePartRow {

    /** Which part, from 0, of which file. */
    @Embeddable
    record Key(String file, int part) {}

    @EmbeddedId
    private Key key;

    private byte[] content;

    protected FilePartRow() {}

    FilePartRow(String file, int part, byte[] content) {
        this.key = new Key(file, part);
        this.content = content;
    }
}
