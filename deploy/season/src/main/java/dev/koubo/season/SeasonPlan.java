package dev.koubo.season;

/**
 * What is played.
 *
 * @param companies how many companies want to take part, from 10 to 10,000
 * @param seed the same seed makes the same companies
 */
public record SeasonPlan(int companies, long seed) {

    public SeasonPlan {
        if (companies < 10 || companies > 10_000) {
            throw new IllegalArgumentException("a season has 10 to 10,000 companies, not " + companies);
        }
    }
}
