package dev.koubo.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Something that a handler, or the caller of a timer, has written. */
@Entity
class Effect {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;

    private @Nullable String mark;

    protected Effect() {}

    Effect(String reference, @Nullable String mark) {
        this.reference = reference;
        this.mark = mark;
    }
}
