package dev.koubo.lottery.store.draw;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.draw.Source;
import dev.koubo.lottery.domain.plan.SeatPlanProposal;
import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.RedrawRule;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.selection.PassedOver;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the public sees of a draw from its row alone. */
final class DrawSheets {

    private DrawSheets() {}

    static DrawSheet read(DrawRow row, List<PassedOver> passedOver, List<SeatPlanProposal> proposals) {
        return new DrawSheet(
                row.programme,
                row.number,
                row.state,
                row.version,
                source(row),
                FrameCounts.parse(row.entries),
                Sha256.fromHex(row.listHash),
                FrameCounts.parse(row.guide),
                FrameCounts.parse(row.seats),
                FrameCounts.parse(row.extras),
                row.unfilled,
                promises(row),
                revealed(row),
                Optional.ofNullable(row.manifest).map(Manifest::parse),
                Optional.ofNullable(row.expiredAt).filter(_ -> row.state == DrawState.EXPIRED),
                Optional.ofNullable(row.committedAt),
                Optional.ofNullable(row.windowEnd),
                Optional.ofNullable(row.roundAt),
                Optional.ofNullable(row.executedAt),
                hash(row.resultHash),
                Optional.ofNullable(row.selected).map(FrameCounts::parse),
                Optional.ofNullable(row.approvedAt),
                Optional.ofNullable(row.voidReason).filter(_ -> row.state == DrawState.COMMITTED),
                Optional.ofNullable(row.voidedAt).map(_ -> row.voidReason),
                Optional.ofNullable(row.voidedAt),
                passedOver,
                proposals);
    }

    private static Source source(DrawRow row) {
        if (row.entries.equals(row.seats)) {
            return Source.NONE;
        }
        if (row.orderExists && row.redraw == RedrawRule.FIXED_ORDER) {
            return Source.PARENT;
        }
        return row.beacon == BeaconKind.DRAND ? Source.DRAND : Source.CEREMONY;
    }

    private static Map<Party, Sha256> promises(DrawRow row) {
        Map<Party, Sha256> promises = new EnumMap<>(Party.class);
        hash(row.promiseA).ifPresent(hash -> promises.put(Party.SECRETARIAT, hash));
        hash(row.promiseB).ifPresent(hash -> promises.put(Party.TOKYO, hash));
        return promises;
    }

    private static Set<Party> revealed(DrawRow row) {
        Set<Party> revealed = EnumSet.noneOf(Party.class);
        Optional.ofNullable(row.secretA).ifPresent(_ -> revealed.add(Party.SECRETARIAT));
        Optional.ofNullable(row.secretB).ifPresent(_ -> revealed.add(Party.TOKYO));
        return revealed;
    }

    private static Optional<Sha256> hash(@Nullable String hex) {
        return Optional.ofNullable(hex).map(Sha256::fromHex);
    }
}
