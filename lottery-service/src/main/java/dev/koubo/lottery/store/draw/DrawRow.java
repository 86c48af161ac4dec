package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.VoidReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code draw}. Its version is the domain's: whoever writes it has locked the lottery. {@link DrawWriting} and
 * {@link DrawReading} know what its columns mean.
 */
@Entity
@Table(name = "draw")
class DrawRow {

    @Id
    String id;

    String programme;

    int number;

    @Enumerated(EnumType.STRING)
    DrawState state;

    long version;

    @Nullable
    String parent;

    @Nullable
    String journal;

    @Column(name = "list_sha256")
    String listHash;

    String entries;

    String guide;

    String seats;

    String extras;

    int unfilled;

    @Enumerated(EnumType.STRING)
    RedrawRule redraw;

    @Column(name = "order_exists")
    boolean orderExists;

    @Enumerated(EnumType.STRING)
    BeaconKind beacon;

    @Column(name = "window_end")
    @Nullable
    Instant windowEnd;

    @Column(name = "promise_a")
    @Nullable
    String promiseA;

    @Column(name = "promised_a_by")
    @Nullable
    String promisedABy;

    @Column(name = "promise_b")
    @Nullable
    String promiseB;

    @Column(name = "promised_b_by")
    @Nullable
    String promisedBBy;

    @Column(name = "expired_at")
    @Nullable
    Instant expiredAt;

    @Nullable
    String manifest;

    @Column(name = "committed_at")
    @Nullable
    Instant committedAt;

    @Column(name = "round_at")
    @Nullable
    Instant roundAt;

    @Nullable
    String signature;

    @Column(name = "secret_a")
    @Nullable
    String secretA;

    @Column(name = "secret_b")
    @Nullable
    String secretB;

    @Column(name = "void_proposed_by")
    @Nullable
    String voidProposedBy;

    @Column(name = "void_reason")
    @Enumerated(EnumType.STRING)
    @Nullable
    VoidReason voidReason;

    @Column(name = "voided_at")
    @Nullable
    Instant voidedAt;

    @Column(name = "void_agreed_by")
    @Nullable
    String voidAgreedBy;

    @Column(name = "executed_by")
    @Nullable
    String executedBy;

    @Column(name = "executed_at")
    @Nullable
    Instant executedAt;

    @Column(name = "result_sha256")
    @Nullable
    String resultHash;

    @Nullable
    String selected;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    @Column(name = "approved_at")
    @Nullable
    Instant approvedAt;

    static String id(String programme, int number) {
        return programme + "/draw-" + number;
    }
}
