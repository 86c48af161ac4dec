package dev.koubo.lottery.domain.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes up whole seasons of draws from a seed: the same seed gives the same season. */
public final class Seasons {

    /** A programme that nobody runs. */
    public static final String PROGRAMME = "made-up-2025";

    private static final Instant START = Instant.parse("2025-07-04T01:00:00Z");
    private static final FrameCounts GUIDE = new FrameCounts(10, 10, 20);

    private final Random random;
    private final RedrawRule rule;
    private final boolean byDrand;
    private final List<PublishedDraw> draws = new ArrayList<>();
    private final List<Departure> departures = new ArrayList<>();

    private Seasons(long seed, RedrawRule rule, boolean byDrand) {
        this.random = new Random(seed);
        this.rule = rule;
        this.byDrand = byDrand;
    }

    /**
     * A first draw and redraws until none is needed or a few were held; some companies leave in between. Three of four
     * seasons draw by ceremony. The fourth draws by drand, with made-up signatures: they are bytes to whoever recomputes
     * a draw without verifying them.
     */
    public static DrawChain season(long seed) {
        RedrawRule rule = seed % 3 == 0 ? RedrawRule.FIXED_ORDER : RedrawRule.FRESH_BEACON;
        Seasons season = new Seasons(seed, rule, seed % 4 == 1);
        return season.play();
    }

    /** So many entries in each frame, with random labels. */
    public static EntryList list(FrameCounts counts, Random random) {
        List<EntryLine> lines = new ArrayList<>();
        for (Frame frame : Frame.values()) {
            IntStream.range(0, counts.of(frame))
                    .forEach(_ -> lines.add(new EntryLine(frame, new EntryLabel(hash(random)))));
        }
        return EntryList.of(lines);
    }

    /** A ceremony of two random secrets. */
    public static Randomness.Ceremony ceremony(Random random) {
        return new Randomness.Ceremony(new Secret(hash(random)), new Secret(hash(random)));
    }

    /** What a manifest announces for the secrets of a ceremony. */
    public static Beacon announced(Randomness.Ceremony secrets) {
        return new Beacon.Ceremony(
                secrets.secretA().commitment(), secrets.secretB().commitment());
    }

    /** A round of quicknet with a signature that nobody has made. */
    static Randomness.Drand madeUpRound(Random random) {
        byte[] signature = new byte[48];
        random.nextBytes(signature);
        return new Randomness.Drand(
                1 + random.nextInt(100_000_000), HexFormat.of().formatHex(signature));
    }

    private static Beacon announced(Randomness randomness) {
        return switch (randomness) {
            case Randomness.None _ -> new Beacon.None();
            case Randomness.Parent _ -> new Beacon.Parent();
            case Randomness.Ceremony secrets -> announced(secrets);
            case Randomness.Drand drand -> new Beacon.Drand(Quicknet.CHAIN.hash(), drand.round());
        };
    }

    private DrawChain play() {
        FrameCounts entries = new FrameCounts(random.nextInt(30), random.nextInt(40), 1 + random.nextInt(70));
        hold(PlannedDraw.first(list(entries, random), GUIDE));
        for (int redraw = 0; redraw < 4; redraw++) {
            someLeave();
            DrawChain chain = chain();
            PlannedDraw next = chain.next();
            if (chain.freed().total() > 0 && next.list().size() > 0) {
                hold(next);
            }
        }
        return chain();
    }

    private void hold(PlannedDraw next) {
        Randomness fresh = byDrand ? madeUpRound(random) : ceremony(random);
        boolean isVoid = next.contested() && random.nextInt(6) == 0;
        boolean held = draws.stream().anyMatch(PublishedDraw.Held.class::isInstance);
        Randomness randomness = !next.contested()
                ? new Randomness.None()
                : held && rule == RedrawRule.FIXED_ORDER ? new Randomness.Parent() : fresh;
        Manifest manifest = next.manifest(PROGRAMME, announced(randomness), rule);
        draws.add(
                isVoid
                        ? new PublishedDraw.Void(next.list(), manifest, new VoidNotice(moment(), missing()))
                        : new PublishedDraw.Held(
                                next.list(),
                                manifest,
                                randomness,
                                DrawChain.result(draws, next.list(), manifest, randomness)));
    }

    private VoidReason missing() {
        return byDrand ? VoidReason.BEACON_MISSING : VoidReason.SECRET_NOT_REVEALED;
    }

    private void someLeave() {
        EntryList everybody = draws.getFirst().list();
        for (EntryLine line : everybody.lines()) {
            if (random.nextInt(12) == 0
                    && departures.stream()
                            .noneMatch(departure -> departure.entry().equals(line))) {
                departures.add(new Departure(
                        moment(), DepartureReason.values()[random.nextInt(DepartureReason.values().length)], line));
            }
        }
    }

    private Instant moment() {
        return START.plusSeconds(1000L * departures.size() + random.nextInt(1000));
    }

    private DrawChain chain() {
        return new DrawChain(draws, Journal.of(draws.getFirst().manifest().hash(), departures));
    }

    private static Sha256 hash(Random random) {
        return new Sha256(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }
}
