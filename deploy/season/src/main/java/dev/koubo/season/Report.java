package dev.koubo.season;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;

/**
 * What came of a season.
 *
 * @param seconds wall time
 * @param funnel applications by their last state; they add up to the applications received
 * @param seats confirmed companies by frame
 * @param deadlines met and missed, by kind
 * @param mails by template
 * @param events by type
 */
public record Report(
        int companies,
        double seconds,
        Map<String, Integer> funnel,
        Map<String, Integer> seats,
        Map<String, Integer> deadlines,
        Map<String, Integer> mails,
        Map<String, Integer> events,
        Map<String, Double> phases,
        List<Check> checks) {

    /** One thing that must hold, and what was seen. */
    public record Check(String name, boolean passed, String detail) {}

    /** Whether every check passed. */
    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    /** The report as a person reads it. */
    @JsonIgnore
    public String text() {
        return ReportText.of(this);
    }
}
