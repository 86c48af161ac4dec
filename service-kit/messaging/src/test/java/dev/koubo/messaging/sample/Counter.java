package dev.koubo.messaging.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** An aggregate that only counts. */
@Entity
public class Counter {

    @Id
    String id;

    int amount;

    @Version
    long version;

    protected Counter() {}

    Counter(String id) {
        this.id = id;
    }
}
