package dev.koubo.scheduling.usecase.visit;

import dev.koubo.request.Page;
import dev.koubo.request.PageRequest;
import dev.koubo.request.SortFields;
import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.visit.Expert;
import dev.koubo.scheduling.domain.visit.Visit;
import dev.koubo.scheduling.domain.visit.VisitDetails;
import dev.koubo.scheduling.domain.visit.VisitId;
import dev.koubo.scheduling.domain.visit.VisitTime;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The visits. Whoever changes one has locked its company's participant before. */
public interface Visits {

    /** What their list can be sorted by. */
    SortFields SORTS = SortFields.of("id", "applicationId", "number", "expert", "state");

    /** The company that a visit belongs to. */
    Uni<Optional<ApplicationId>> companyOf(VisitId id);

    /** The visit as it is. */
    Uni<Optional<Visit>> find(VisitId id);

    /** All visits of a company by their numbers. */
    Uni<List<Visit>> of(ApplicationId application);

    /** The visits that are asked for. */
    Uni<Page<Visit>> list(VisitQuery query, PageRequest page);

    /** Keeps a new or changed visit, with a line of its history. */
    Uni<Void> save(Visit visit, VisitStep step);

    /** What has happened to a visit, oldest first. */
    Uni<List<VisitStep>> history(VisitId id);

    /** Lets nobody else fix a visit of the expert until the transaction ends. */
    Uni<Void> lockCalendar(Expert expert);

    /** When the visit's expert and its company have other fixed visits. */
    Uni<List<VisitTime>> taken(VisitDetails visit);
}
