package dev.koubo.scheduling.store.participant;

import dev.koubo.scheduling.domain.participant.AbsenceOutcome;
import dev.koubo.scheduling.domain.participant.AttendanceEntry;
import dev.koubo.scheduling.domain.participant.ParticipantProgress;
import dev.koubo.scheduling.domain.participant.SessionSummary;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Sums up what is recorded of many participants with a handful of queries. */
@ApplicationScoped
class ProgressReader {

    private static final String PLANNED = """
            select p.id, (select count(*) from session s where s.programme = p.id), p.visits_per_company
            from programme p where p.id in (:programmes)
            """;
    private static final String DONE =
            "select application, count(*) from visit where state = 'DONE' and application in (:ids) group by application";

    Uni<List<ParticipantProgress>> of(Mutiny.Session session, List<ParticipantRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> ids = rows.stream().map(row -> row.application).toList();
        Findings findings = new Findings();
        return lines(session, "AttendanceRow", AttendanceRow.class, ids)
                .invoke(found -> found.forEach(line ->
                        findings.of(line.application, line.session).entries.add(line.entry())))
                .chain(() -> lines(session, "AbsenceRow", AbsenceRow.class, ids))
                .invoke(found -> found.forEach(
                        line -> findings.of(line.application, line.session).absence = Optional.of(line.outcome)))
                .chain(() -> answers(session, ids))
                .invoke(found ->
                        found.forEach(line -> findings.of(line.application, line.session).answer = Optional.of(line)))
                .chain(() -> visitsDone(session, ids))
                .chain(done -> planned(session, rows)
                        .map(planned -> rows.stream()
                                .map(row -> summed(row, findings, done, planned))
                                .toList()));
    }

    private static ParticipantProgress summed(
            ParticipantRow row, Findings findings, Map<UUID, Integer> done, Map<String, Planned> planned) {
        Planned plan = planned.getOrDefault(row.programme, new Planned(0, 0));
        return new ParticipantProgress(
                row.participant(),
                findings.summaries(row.application),
                plan.sessions(),
                done.getOrDefault(row.application, 0),
                plan.visits());
    }

    private static <T> Uni<List<T>> lines(Mutiny.Session session, String entity, Class<T> type, Collection<UUID> ids) {
        return session.createQuery("from " + entity + " where application in (:ids) order by id", type)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Uni<List<SurveyAnswerRow>> answers(Mutiny.Session session, Collection<UUID> ids) {
        return session.createQuery("from SurveyAnswerRow where application in (:ids)", SurveyAnswerRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Uni<Map<UUID, Integer>> visitsDone(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery(DONE, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .map(found -> found.stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue())));
    }

    private static Uni<Map<String, Planned>> planned(Mutiny.Session session, List<ParticipantRow> rows) {
        return session.createNativeQuery(PLANNED, Object[].class)
                .setParameter(
                        "programmes",
                        rows.stream().map(row -> row.programme).distinct().toList())
                .getResultList()
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> new Planned(((Number) row[1]).intValue(), ((Number) row[2]).intValue()))));
    }

    private record Planned(int sessions, int visits) {}

    /** What was found so far, by company and session. */
    private static final class Findings {

        private final Map<UUID, Map<Integer, Finding>> byCompany = new TreeMap<>();

        Finding of(UUID application, int session) {
            return byCompany
                    .computeIfAbsent(application, any -> new TreeMap<>())
                    .computeIfAbsent(session, any -> new Finding());
        }

        List<SessionSummary> summaries(UUID application) {
            return byCompany.getOrDefault(application, Map.of()).entrySet().stream()
                    .map(entry -> entry.getValue().summary(entry.getKey()))
                    .toList();
        }
    }

    private static final class Finding {

        private final List<AttendanceEntry> entries = new ArrayList<>();
        private Optional<AbsenceOutcome> absence = Optional.empty();
        private Optional<SurveyAnswerRow> answer = Optional.empty();

        SessionSummary summary(int session) {
            Optional<Instant> answeredAt = answer.map(given -> given.answeredAt);
            boolean late = answer.map(given -> given.late).orElse(false);
            return new SessionSummary(session, entries, absence, answeredAt, late);
        }
    }
}
