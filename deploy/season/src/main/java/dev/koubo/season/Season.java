package dev.koubo.season;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays one whole season and reports on it. */
public final class Season {

    private static final List<Phase> PHASES =
            List.of(new OpenProgramme(), new Reception(), new Selection(), new Support());

    private Season() {}

    /**
     * Plays every phase, then looks at what came of it. Leaves the stack as it is at the season's end.
     *
     * @throws IllegalStateException when the services do not settle
     */
    public static Report play(SeasonAccess access, SeasonPlan plan, Progress progress) {
        Stopwatch whole = new Stopwatch();
        Map<String, Double> phases = new LinkedHashMap<>();
        try (Story story = new Story(access, plan, progress)) {
            for (Phase phase : PHASES) {
                progress.phase(phase.name());
                Stopwatch watch = new Stopwatch();
                phase.play(story);
                phases.put(phase.name(), watch.seconds());
            }
            progress.phase("the report");
            return Reporting.of(story, whole, phases);
        }
    }
}
