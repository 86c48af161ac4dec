package dev.koubo.lottery.domain.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The draws of a programme so far and its journal, and what follows from them (R93, R95).
 *
 * @param draws all of them from 0 on, at least one
 */
public record DrawChain(List<PublishedDraw> draws, Journal journal) {

    public DrawChain {
        draws = List.copyOf(draws);
        if (draws.isEmpty()) {
            throw new IllegalArgumentException("A chain starts with the first draw");
        }
    }

    /** The next draw if it were opened now. Its list, seats and parent leave nothing to choose. */
    public PlannedDraw next() {
        PublishedDraw last = draws.getLast();
        Set<EntryLabel> selected = last.selected();
        EntryList list = last.list().without(label -> selected.contains(label) || journal.names(label));
        FrameCounts guide = draws.getFirst().manifest().guide();
        SeatPlan plan = SeatPlan.redraw(guide, list.counts(), freed(), extras());
        return new PlannedDraw(draws.size(), Optional.of(last.result().hash()), journal.head(), list, guide, plan);
    }

    /** The seats that nobody holds now, in the frame of the company that held each; all of them before a draw is held. */
    public FrameCounts freed() {
        return freed(draws.size(), journal.lines().size());
    }

    /** Everybody selected in any draw, whether they kept the seat or not. */
    public Set<EntryLabel> everSelected() {
        return selectedBefore(draws.size());
    }

    /** What a draw of this chain gives, as a pure function of its commitment and its randomness. */
    public static DrawResult result(
            List<PublishedDraw> before, EntryList list, Manifest manifest, Randomness randomness) {
        return switch (randomness) {
            case Randomness.None _ -> DrawResult.everybody(list);
            case Randomness.Parent _ -> DrawResult.ranked(list, manifest.seats(), firstKeys(before));
            case Randomness.Ceremony own -> ranked(list, manifest, own);
            case Randomness.Drand own -> ranked(list, manifest, own);
        };
    }

    private static DrawResult ranked(EntryList list, Manifest manifest, Randomness own) {
        return DrawResult.ranked(list, manifest.seats(), RankKeys.extract(manifest.hash(), own.entropy()));
    }

    private static RankKeys firstKeys(List<PublishedDraw> before) {
        return before.stream()
                .filter(PublishedDraw.Held.class::isInstance)
                .map(PublishedDraw.Held.class::cast)
                .findFirst()
                .map(first -> RankKeys.extract(
                        first.manifest().hash(), first.randomness().entropy()))
                .orElseThrow(() -> new IllegalArgumentException("No draw was held whose order could be kept"));
    }

    /** The seats to fill in a draw that follows {@code number} others and counts the journal up to a line. */
    private FrameCounts freed(int number, int lastLine) {
        Optional<PublishedDraw> lastHeld = draws.subList(0, number).reversed().stream()
                .filter(PublishedDraw.Held.class::isInstance)
                .findFirst();
        if (lastHeld.isEmpty()) {
            return draws.getFirst().manifest().guide();
        }
        int counted = journal.numberOf(lastHeld.get().manifest().journal());
        Set<EntryLabel> selected = selectedBefore(number);
        FrameCounts freed = FrameCounts.ZERO;
        for (JournalLine line : journal.lines().subList(counted, lastLine)) {
            EntryLine entry = line.departure().entry();
            freed = selected.contains(entry.label()) ? freed.oneMore(entry.frame()) : freed;
        }
        return freed;
    }

    private FrameCounts extras() {
        FrameCounts extras = FrameCounts.ZERO;
        for (PublishedDraw draw : draws) {
            if (draw instanceof PublishedDraw.Held held) {
                Manifest manifest = held.manifest();
                FrameCounts wanted = freed(manifest.draw(), journal.numberOf(manifest.journal()));
                extras = extras.plus(
                        SeatPlan.redraw(manifest.guide(), held.list().counts(), wanted, extras)
                                .extras());
            }
        }
        return extras;
    }

    private Set<EntryLabel> selectedBefore(int number) {
        Set<EntryLabel> selected = new HashSet<>();
        draws.subList(0, number).forEach(draw -> selected.addAll(draw.selected()));
        return selected;
    }
}
