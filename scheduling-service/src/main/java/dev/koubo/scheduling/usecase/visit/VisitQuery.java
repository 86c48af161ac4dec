package dev.koubo.scheduling.usecase.visit;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.visit.Expert;
import java.util.Optional;

/**
 * Which visits are wanted.
 *
 * @param expert only those of this expert
 * @param owner only those of companies whose application this subject sent
 */
public record VisitQuery(
        Optional<ApplicationId> application,
        Optional<VisitState> state,
        Optional<Expert> expert,
        Optional<String> owner) {}
