package dev.koubo.scheduling.domain.participant;

import java.util.Optional;

/**
 * What a participant says after a session.
 *
 * @param satisfaction from 1 (not at all) to 5 (very)
 * @param learned what was learned
 * @param wish what is wished for
 * @param canPlanAndExplain asked after the last session alone: whether the company can draw up its security plan by
 *     itself and explain it to its management (R198)
 */
public record SurveyAnswers(int satisfaction, String learned, String wish, Optional<Boolean> canPlanAndExplain) {}
