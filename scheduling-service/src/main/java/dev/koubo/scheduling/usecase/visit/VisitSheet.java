package dev.koubo.scheduling.usecase.visit;

import dev.koubo.scheduling.domain.Rulebook;
import dev.koubo.scheduling.domain.visit.Visit;
import java.util.List;

/** A visit with what is remarked about it and what has happened to it. */
public record VisitSheet(Visit visit, List<Rulebook> remarks, List<VisitStep> history) {}
