package dev.koubo.journeys;

import dev.koubo.local.Stack;
import dev.koubo.season.Report;
import dev.koubo.season.Season;
import dev.koubo.season.SeasonPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One stack with one season played on it, started once and shared by every story of this module. */
final class PlayedSeason implements AutoCloseable {

    /** Enough for every fate, a draw that is held, and redraws. */
    private static final int COMPANIES = 60;

    private final Stack stack;
    private final Report report;

    private PlayedSeason(Stack stack, Report report) {
        this.stack = stack;
        this.report = report;
    }

    private static PlayedSeason play() {
        Stack stack = Stack.onFreePorts(Path.of("target/stack"));
        Report report = Season.play(stack.access(), new SeasonPlan(COMPANIES, 2025), new Loudly());
        return new PlayedSeason(stack, report);
    }

    Stack stack() {
        return stack;
    }

    Report report() {
        return report;
    }

    @Override
    public void close() {
        stack.close();
    }

    /** Hands the one season to whatever test asks for it, and ends the stack after the last test. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == PlayedSeason.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(PlayedSeason.class, key -> play(), PlayedSeason.class);
        }
    }
}
