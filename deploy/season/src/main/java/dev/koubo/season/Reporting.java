package dev.koubo.season;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at what came of a season, as its users see it, and writes the report. */
final class Reporting {

    private Reporting() {}

    static Report of(Story story, Stopwatch whole, Map<String, Double> phases) {
        story.settled();
        Map<String, Integer> funnel = new TreeMap<>();
        Map<String, Integer> seats = new TreeMap<>();
        Pages.each(story.secretariat(), "/api/v1/applications", application -> {
            String state = application.get("state").asText();
            funnel.merge(state, 1, Integer::sum);
            if (state.equals("FINISHED")) {
                seats.merge(application.get("frame").asText(), 1, Integer::sum);
            }
        });
        Map<String, Integer> mails = new TreeMap<>();
        Pages.each(
                story.secretariat(),
                "/api/v1/notices",
                notice -> mails.merge(notice.get("template").asText(), 1, Integer::sum));
        EventFacts facts = EventFacts.of(Topics.everything(story.access().kafka()), secrets(story.companies()));
        List<Report.Check> checks = new Checks(story, funnel, facts).all();
        Report report = new Report(
                story.companies().size(),
                whole.seconds(),
                funnel,
                seats,
                facts.deadlines(),
                mails,
                facts.byType(),
                phases,
                checks);
        write(story, report);
        return report;
    }

    private static List<String> secrets(List<Company> companies) {
        return companies.stream()
                .flatMap(company -> Stream.of(
                        company.name(),
                        company.representative(),
                        company.participant(),
                        company.email(),
                        company.phone(),
                        "+81" + company.phone().substring(1).replace("-", ""),
                        company.corporateNumber() == null ? company.address() : company.corporateNumber()))
                .toList();
    }

    private static void write(Story story, Report report) {
        try {
            Files.createDirectories(story.access().output());
            Files.writeString(story.access().output().resolve("report.txt"), report.text());
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValue(story.access().output().resolve("report.json").toFile(), report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
