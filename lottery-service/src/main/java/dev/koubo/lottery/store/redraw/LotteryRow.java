package dev.koubo.lottery.store.redraw;

import dev.koubo.lottery.domain.pool.FrozenPool;
import dev.koubo.lottery.domain.redraw.Lottery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code lottery}. Its version is the domain's: whoever writes it has locked the row. */
@Entity
@Table(name = "lottery")
class LotteryRow {

    @Id
    private String programme;

    private long version;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Column(name = "required_draw")
    private int requiredDraw;

    private int unfilled;

    @Column(name = "list_sha256")
    private @Nullable String listHash;

    protected LotteryRow() {}

    Lottery toLottery() {
        return new Lottery(programme, version, Optional.ofNullable(frozenAt), requiredDraw, unfilled);
    }

    void take(FrozenPool pool) {
        listHash = pool.list().hash().hex();
    }

    void take(Lottery lottery) {
        version = lottery.version();
        frozenAt = lottery.frozenAt().orElse(null);
        requiredDraw = lottery.requiredDraw();
        unfilled = lottery.unfilled();
    }
}
