package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.draw.DrawState;
import dev.koubo.lottery.domain.draw.Source;
import dev.koubo.lottery.domain.proof.Beacon;
import dev.koubo.lottery.domain.proof.DepartureReason;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.Manifest;
import dev.koubo.lottery.domain.proof.Sha256;
import dev.koubo.lottery.domain.proof.VoidReason;
import dev.koubo.lottery.domain.selection.PassedOver;
import dev.koubo.lottery.usecase.draw.DrawSheet;
import dev.koubo.lottery.web.Counts;
import dev.koubo.lottery.web.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draw as everybody sees it.
 *
 * @param held whether lots are drawn
 * @param seats seats of each frame, guide numbers moved by demand (R57)
 * @param unfilled seats for which there is no entry
 * @param seatPlan how the seats come about, in words and frame by frame
 * @param windowEnd end of the common window that a redraw follows; the instant of its public round is counted from it (R95)
 * @param expiredAt when redraws ended and this one with them, opened but never committed (R97)
 * @param drand the public round that decides, once it is known which
 * @param voidProposed why the secretariat would give the draw up; Tokyo has not agreed yet
 * @param skipped who was selected though it had left (R80)
 */
record DrawView(
        String programme,
        int draw,
        DrawState state,
        boolean held,
        Source source,
        int entries,
        Counts entriesByFrame,
        String listSha256,
        Counts guide,
        Counts seats,
        int unfilled,
        SeatPlanView seatPlan,
        @Nullable OffsetDateTime windowEnd,
        @Nullable CeremonyView ceremony,
        @Nullable DrandView drand,
        @Nullable String manifest,
        @Nullable String manifestSha256,
        @Nullable OffsetDateTime expiredAt,
        @Nullable OffsetDateTime committedAt,
        @Nullable OffsetDateTime executedAt,
        @Nullable String resultSha256,
        @Nullable Counts selected,
        @Nullable OffsetDateTime approvedAt,
        @Nullable VoidReason voidProposed,
        @Nullable VoidView voided,
        List<SkippedView> skipped) {

    static DrawView of(DrawSheet draw, Instant now) {
        return new DrawView(
                draw.programme(),
                draw.number(),
                draw.state(),
                draw.held(),
                draw.source(),
                draw.entries().total(),
                Counts.of(draw.entries()),
                draw.listHash().hex(),
                Counts.of(draw.guide()),
                Counts.of(draw.seats()),
                draw.unfilled(),
                SeatPlanView.of(draw),
                Times.of(draw.windowEnd().orElse(null)),
                draw.source() == Source.CEREMONY ? CeremonyView.of(draw) : null,
                draw.manifest()
                        .map(manifest -> DrandView.of(manifest, draw, now))
                        .orElse(null),
                draw.manifest().map(Manifest::text).orElse(null),
                draw.manifest().map(manifest -> manifest.hash().hex()).orElse(null),
                Times.of(draw.expiredAt().orElse(null)),
                Times.of(draw.committedAt().orElse(null)),
                Times.of(draw.executedAt().orElse(null)),
                draw.resultHash().map(Sha256::hex).orElse(null),
                draw.selected().map(Counts::of).orElse(null),
                Times.of(draw.approvedAt().orElse(null)),
                draw.voidProposed().orElse(null),
                draw.voidReason()
                        .map(reason -> VoidView.of(reason, draw.voidedAt()))
                        .orElse(null),
                draw.passedOver().stream().map(SkippedView::of).toList());
    }

    /** How far each side has come; the secrets are in the bundle, once the draw is approved. */
    record CeremonyView(PartyView secretariat, PartyView tokyo) {

        static CeremonyView of(DrawSheet draw) {
            return new CeremonyView(PartyView.of(draw, Party.SECRETARIAT), PartyView.of(draw, Party.TOKYO));
        }
    }

    record PartyView(@Nullable String sha256, boolean revealed) {

        static PartyView of(DrawSheet draw, Party party) {
            Sha256 hash = draw.promises().get(party);
            return new PartyView(
                    hash == null ? null : hash.hex(), draw.revealed().contains(party));
        }
    }

    /**
     * @param roundAt when the round is signed
     * @param waitsFor what the committed draw waits for: the round's time, or a mirror that gives the true round
     */
    record DrandView(
            String chain,
            long round,
            @Nullable OffsetDateTime roundAt,
            @Nullable WaitsFor waitsFor) {

        /** What a committed draw waits for. */
        enum WaitsFor {
            ROUND_TIME,
            MIRROR
        }

        static @Nullable DrandView of(Manifest manifest, DrawSheet draw, Instant now) {
            return manifest.beacon() instanceof Beacon.Drand(Sha256 chain, long round)
                    ? new DrandView(chain.hex(), round, Times.of(draw.roundAt().orElse(null)), waitsFor(draw, now))
                    : null;
        }

        private static @Nullable WaitsFor waitsFor(DrawSheet draw, Instant now) {
            if (draw.state() != DrawState.COMMITTED) {
                return null;
            }
            return draw.missesRound(now) ? WaitsFor.MIRROR : WaitsFor.ROUND_TIME;
        }
    }

    record VoidView(VoidReason reason, @Nullable OffsetDateTime at) {

        static VoidView of(VoidReason reason, Optional<Instant> at) {
            return new VoidView(reason, Times.of(at.orElse(null)));
        }
    }

    record SkippedView(Frame frame, int place, String label, DepartureReason reason) {

        static SkippedView of(PassedOver passedOver) {
            return new SkippedView(
                    passedOver.entry().frame(),
                    passedOver.place(),
                    passedOver.entry().label().hex(),
                    passedOver.reason());
        }
    }
}
