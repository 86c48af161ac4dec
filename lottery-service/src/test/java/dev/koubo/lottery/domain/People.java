package dev.koubo.lottery.domain;

import dev.koubo.lottery.domain.programme.BeaconKind;
import dev.koubo.lottery.domain.programme.BeaconTerms;
import dev.koubo.lottery.domain.programme.LotteryTerms;
import dev.koubo.lottery.domain.proof.FrameCounts;
import dev.koubo.lottery.domain.proof.RedrawRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Who acts in the tests, and in which programme. */
public final class People {

    public static final Person SECRETARY = new Person("s-1", Party.SECRETARIAT);
    public static final Person OTHER_SECRETARY = new Person("s-2", Party.SECRETARIAT);
    public static final Person OFFICIAL = new Person("t-1", Party.TOKYO);

    /** One person who has both roles. */
    public static final Person SECRETARY_AS_OFFICIAL = new Person("s-1", Party.TOKYO);

    public static final LotteryTerms TERMS = new LotteryTerms(
            "cyber-2025",
            1,
            40,
            new FrameCounts(10, 10, 20),
            Instant.parse("2025-06-30T08:00:00Z"),
            RedrawRule.FRESH_BEACON,
            LocalDate.of(2025, 7, 17),
            2,
            5,
            LocalTime.of(17, 0),
            BeaconTerms.DEFAULT);

    /** The same programme, its lots drawn by drand: five minutes ahead, in a redraw every hour. */
    public static final LotteryTerms BY_DRAND = new LotteryTerms(
            TERMS.programme(),
            TERMS.version(),
            TERMS.seats(),
            TERMS.guide(),
            TERMS.closesAt(),
            TERMS.redraw(),
            TERMS.redrawCutOff(),
            TERMS.withdrawalDays(),
            TERMS.formDays(),
            TERMS.deskCloses(),
            new BeaconTerms(BeaconKind.DRAND, 5, 60));

    private People() {}

    /** A moment written in Tokyo's time: {@code 2025-07-08T23:59:59}. */
    public static Instant tokyo(String localTime) {
        return Instant.parse(localTime + "+09:00");
    }
}
