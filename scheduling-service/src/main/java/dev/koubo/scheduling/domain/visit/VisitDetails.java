package dev.koubo.scheduling.domain.visit;

import dev.koubo.scheduling.domain.ApplicationId;
import dev.koubo.scheduling.domain.programme.ProgrammeId;

/** What a visit is in every state: whose, the how manieth, by whom and where. */
public record VisitDetails(
        VisitId id, ApplicationId application, ProgrammeId programme, int number, Expert expert, Place place) {}
