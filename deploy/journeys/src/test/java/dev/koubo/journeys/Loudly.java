package dev.koubo.journeys;

import dev.koubo.season.Progress;

/** Says what the season does in the output of the build, which is long without a word otherwise. */
final class Loudly implements Progress {

    @Override
    public void phase(String name) {
        System.out.println("[season] " + name);
    }

    @Override
    public void step(String text) {
        System.out.println("[season]   " + text);
    }
}
