package dev.koubo.season;

import java.util.Locale;
import java.util.Map;

/** A report as a person reads it on a terminal. */
final class ReportText {

    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(Report report) {
        ReportText lines = new ReportText();
        lines.line("");
        lines.line("Season of %d companies in %.1f s".formatted(report.companies(), report.seconds()));
        lines.table("Applications by their last state", report.funnel());
        lines.table("Seats taken to the end, by frame", report.seats());
        lines.table("Deadlines", report.deadlines());
        lines.table("Mails by template", report.mails());
        lines.table("Events by type", report.events());
        lines.line("");
        lines.line("Seconds by phase");
        report.phases()
                .forEach((phase, seconds) -> lines.line(String.format(Locale.ROOT, "  %8.1f  %s", seconds, phase)));
        lines.line("");
        lines.line("Checks");
        report.checks()
                .forEach(check -> lines.line(
                        "  %s  %s: %s".formatted(check.passed() ? "passed" : "FAILED", check.name(), check.detail())));
        return lines.text.toString();
    }

    private void table(String title, Map<String, Integer> counts) {
        line("");
        line(title);
        counts.forEach((name, count) -> line("  %8d  %s".formatted(count, name)));
        line("  %8d  in all"
                .formatted(counts.values().stream().mapToInt(Integer::intValue).sum()));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
