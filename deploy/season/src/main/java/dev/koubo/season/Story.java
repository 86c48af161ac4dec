package dev.koubo.season;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What a season knows while it runs: its people, its companies, and what their applications are called. */
final class Story implements AutoCloseable {

    static final String PROGRAMME = "cyber-2025";
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final SeasonAccess access;
    private final Progress progress;
    private final List<Company> companies;
    private final Map<Company, String> applications = new ConcurrentHashMap<>();
    private final Api anonymous;
    private final Settling settling;

    Story(SeasonAccess access, SeasonPlan plan, Progress progress) {
        this.access = access;
        this.progress = progress;
        this.companies = Companies.of(plan);
        this.anonymous = Api.anonymous(access.gateway(), access.logIns());
        this.settling = new Settling(as("secretariat1"), access.kafka());
    }

    SeasonAccess access() {
        return access;
    }

    List<Company> companies() {
        return companies;
    }

    List<Company> companies(Predicate<Company> which) {
        return companies.stream().filter(which).toList();
    }

    Api anonymous() {
        return anonymous;
    }

    Api as(String user) {
        return anonymous.as(user);
    }

    Api secretariat() {
        return as("secretariat1");
    }

    Api tokyo() {
        return as("tokyo1");
    }

    Api as(Company company) {
        return as(company.user());
    }

    void applied(Company company, String application) {
        applications.put(company, application);
    }

    /** The id of this company's application; a company that could not apply has none. */
    String application(Company company) {
        return Optional.ofNullable(applications.get(company))
                .orElseThrow(() -> new IllegalStateException(company.user() + " has no application"));
    }

    /** The company behind an application. */
    Company company(String application) {
        return applications.entrySet().stream()
                .filter(entry -> entry.getValue().equals(application))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no company applied as " + application));
    }

    int applied() {
        return applications.size();
    }

    void step(String text) {
        progress.step(text);
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(access.clock().now(), TOKYO);
    }

    /** Sets the clock of the whole stack and waits until everything that fell due has happened. */
    void clockTo(LocalDateTime moment) {
        settled();
        access.clock().setTo(moment.atZone(TOKYO).toInstant());
        settled();
    }

    /** Sets the clock forward to a moment of a day, unless it is past that already. */
    void clockTo(String date, String time) {
        clockTo(LocalDate.parse(date).atTime(LocalTime.parse(time)));
    }

    void settled() {
        settling.await();
    }

    @Override
    public void close() {
        settling.close();
    }
}
