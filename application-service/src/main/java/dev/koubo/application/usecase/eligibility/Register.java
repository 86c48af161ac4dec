package dev.koubo.application.usecase.eligibility;

import dev.koubo.application.domain.eligibility.PastProgramme;
import java.time.LocalDate;

/**
 * A register of an earlier programme, without the companies in it.
 *
 * @param source where it was taken from
 * @param asOf the day whose state it shows
 */
public record Register(PastProgramme programme, String source, LocalDate asOf, int companies) {}
