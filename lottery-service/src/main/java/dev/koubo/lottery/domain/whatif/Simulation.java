package dev.koubo.lottery.domain.whatif;

import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.FrameCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Draws by frame again and again, as if each entry had an equal chance, and counts who got a seat. Serves one thread. */
final class Simulation {

    private final WhatIfQuestion question;
    private final SimulatedDice dice;
    private final FrameCounts seats;

    /** For each frame, the group of each of its entries, in the order of the last run. */
    private final int[][] hats;

    /** For each group, which industry of the pool it is. */
    private final int[] industries;

    private final int[] selected;
    private final List<Tally> tallies = new ArrayList<>();
    private int runsWithEveryIndustry;

    Simulation(WhatIfQuestion question, SimulatedDice dice) {
        this.question = question;
        this.dice = dice;
        this.seats = question.plan().seats();
        List<PoolGroup> pool = question.pool();
        List<String> names = pool.stream().map(PoolGroup::industry).distinct().toList();
        this.industries =
                pool.stream().mapToInt(group -> names.indexOf(group.industry())).toArray();
        this.selected = new int[pool.size()];
        this.hats = new int[Frame.values().length][];
        for (Frame frame : Frame.values()) {
            hats[frame.ordinal()] = IntStream.range(0, pool.size())
                    .filter(group -> pool.get(group).frame() == frame)
                    .flatMap(group -> IntStream.generate(() -> group)
                            .limit(pool.get(group).entries()))
                    .toArray();
        }
        pool.forEach(group -> tallies.add(new Tally(group.entries())));
    }

    WhatIfOutcome outcome() {
        for (int run = 0; run < question.runs(); run++) {
            Arrays.fill(selected, 0);
            for (Frame frame : Frame.values()) {
                draw(hats[frame.ordinal()], seats.of(frame));
            }
            count();
        }
        return new WhatIfOutcome(
                question.entries(), question.plan(), outlooks(), (double) runsWithEveryIndustry / question.runs());
    }

    /** Takes the first ones of a shuffled hat; the rest needs no shuffling. */
    private void draw(int[] hat, int places) {
        for (int place = 0; place < places; place++) {
            int drawn = place + dice.below(hat.length - place);
            int group = hat[drawn];
            hat[drawn] = hat[place];
            hat[place] = group;
            selected[group]++;
        }
    }

    private void count() {
        boolean[] present = new boolean[selected.length];
        for (int group = 0; group < selected.length; group++) {
            tallies.get(group).count(selected[group]);
            present[industries[group]] |= selected[group] > 0;
        }
        if (Arrays.stream(industries).allMatch(industry -> present[industry])) {
            runsWithEveryIndustry++;
        }
    }

    private List<IndustryOutlook> outlooks() {
        List<IndustryOutlook> outlooks = new ArrayList<>();
        for (int group = 0; group < selected.length; group++) {
            outlooks.add(IndustryOutlook.of(question.pool().get(group), tallies.get(group)));
        }
        return outlooks;
    }
}
